import type { ConsumerConfig } from '../config/config.js'
import { fillPlaceholders } from '../config/placeholders.js'
import type { ImageName } from '../image/candidate-marks.js'
import { allowedEnvironment, type Environment, RUN_MARK, TRIAL_MARK } from '../process/environment.js'
import type { Workspace } from './workspace.js'

/** What a consumer's processes are told about the run that they are part of. */
export interface ConsumerContext {
  run: string
  /** Unique to this trial; also the value of `{trial}`. */
  trial: string
  env: NodeJS.ProcessEnv
  /** DOCKER_HOST, when the engine is not the one that a client finds by itself. */
  dockerHost?: string
  image: ImageName
  workspace: Workspace
  /** `port:NAME` → a free port of the host. */
  ports: Record<string, string>
}

/** The placeholders that hold for the whole trial; `{report}` and `{file}` come with each file. */
export function placeholderValues(context: ConsumerContext): Record<string, string> {
  const { image, workspace, trial, ports } = context
  return { image: image.reference, tag: image.tag, workdir: workspace.checkout, trial, ...ports }
}

/**
 * The environment of a consumer's processes. The variable that selects the image and the marks
 * come last, so that nothing in the configuration can change them or take them away. `perFile` is empty during set-up.
 */
export function consumerEnvironment(
  config: ConsumerConfig,
  context: ConsumerContext,
  perFile = { file: '', report: '' },
): Environment {
  const values = { ...placeholderValues(context), ...perFile }
  const configured = Object.entries(config.env).map(
    ([name, text]) => [name, fillPlaceholders(text, values)] as const,
  )
  const { name, value } = config.imageVariable
  const theirs = allowedEnvironment(context.env, config.passEnv, {
    HOME: context.workspace.home,
    TMPDIR: context.workspace.tmp,
    ...(context.dockerHost !== undefined && { DOCKER_HOST: context.dockerHost }),
    ...Object.fromEntries(configured),
  })
  for (const unset of config.exclusive.unset) delete theirs[unset]
  return {
    ...theirs,
    [name]: value === 'tag' ? context.image.tag : context.image.reference,
    [RUN_MARK]: context.run,
    [TRIAL_MARK]: context.trial,
  }
}
