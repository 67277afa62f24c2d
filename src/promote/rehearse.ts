import { disagreement } from './agreement.js'
import type { PromoteContext } from './context.js'
import { latestOf } from './move-latest.js'
import { pushing } from './platform-image.js'
import type { Release } from './release.js'
import { record } from './steps.js'
import type { Survey } from './survey.js'

/** Tells what a promotion would do with what the registry has; writes nothing, and needs no engine. */
export function rehearse(
  release: Release,
  { platforms, version, latest }: Survey,
  context: PromoteContext,
): void {
  for (const { image, found } of platforms) {
    const there = disagreement(found, [image]) === undefined
    const digest = there ? found?.images[0]?.digest : undefined
    record(context, { what: pushing(image), state: state(there), ...(digest !== undefined && { digest }) })
  }
  const there = version !== undefined
  const digest = version === undefined ? {} : { digest: version.digest }
  record(context, { what: `claim ${latestOf(release)}`, state: 'would', ...digest })
  record(context, { what: `assemble ${release.reference}`, state: state(there), ...digest })
  const moved = there && latest === version.digest
  record(context, { what: `move ${latestOf(release)}`, state: state(moved), ...digest })
}

function state(there: boolean) {
  return there ? ('already' as const) : ('would' as const)
}
