const MODES = ['repo', 'local', 'cluster'] as const
export type Mode = (typeof MODES)[number]

/**
 * What the tests may touch: `repo`, the default, and `local` use stand-ins for everything outside of the process,
 * `cluster` the real engine, git and registry. Throws for any other value, so that a typo cannot pass as the default.
 */
export function mode(text = process.env['INTEGRATION_MODE']): Mode {
  if (text === undefined || text === '') return 'repo'
  const found = MODES.find(known => known === text)
  if (found === undefined)
    throw new Error(`INTEGRATION_MODE: expected ${MODES.join(', ')}, got ${JSON.stringify(text)}`)
  return found
}
