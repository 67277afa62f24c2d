import { Terminal } from '@xterm/headless'

/** What stands in a terminal after it was written there, without the empty lines at its end. */
export async function terminalScreen(text: string, cols = 100): Promise<string[]> {
  const rows = 80
  const terminal = new Terminal({ cols, rows, convertEol: true, allowProposedApi: true })
  await new Promise<void>(resolve => terminal.write(text, resolve))
  const { active } = terminal.buffer
  const lines = Array.from(
    { length: active.length },
    (_, row) => active.getLine(row)?.translateToString(true) ?? '',
  )
  return lines.slice(0, lines.findLastIndex(line => line !== '') + 1)
}
