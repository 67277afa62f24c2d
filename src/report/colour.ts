/**
 * Whether to use colours, as the user says (https://no-color.org, then https://force-color.org, where 0 and false force
 * none), or else as the terminal is.
 */
export function wantsColour(env: NodeJS.ProcessEnv, isTTY: boolean): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
