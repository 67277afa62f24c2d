import { describe, expect, test } from 'vitest'
import { fakeEngine } from '../support/engine-endpoint.js'
import { buildShell } from '../support/shell-image.js'
import { spring } from '../support/traps/spring.js'
import { traps } from '../support/traps/trap.js'

const all = await traps()
const carried = all.filter(trap => trap['only-real'] === undefined)

describe('traps on the fake engine', () => {
  test.concurrent.each(carried)('$name: $verdict', async trap => {
    await using engine = await fakeEngine()
    await buildShell(engine.endpoint)
    const { verdict, codes, problems } = await spring(trap, engine)
    expect({ verdict, codes, problems }).toEqual({
      verdict: trap.verdict,
      codes: trap.codes.toSorted(),
      problems: [],
    })
  })
})
