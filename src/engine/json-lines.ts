const NEWLINE = 0x0a
const LONGEST = 16 * 1024 * 1024

/**
 * The lines of a stream of bytes, without their ends, empty ones left out. A last line with no end is a line too.
 * Throws when a line grows over 16 MiB. Lines are split as bytes, so that a character is never cut in two.
 */
export async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const line = text([...rest, chunk.subarray(from, at)])
      rest = []
      length = 0
      from = at + 1
      if (line !== '') yield line
    }
    rest.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LONGEST) throw new Error(`the engine sent a line of more than ${LONGEST} bytes`)
  }
  const line = text(rest)
  if (line !== '') yield line
}

function text(parts: Buffer[]): string {
  return Buffer.concat(parts).toString('utf8').trim()
}
