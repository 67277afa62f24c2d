/** What reads private repositories, where a person has given it. */
export function terminalToken(env: NodeJS.ProcessEnv): { token?: string } {
  const token = env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']
  return token ? { token } : {}
}
