const HEADER_BYTES = 8

/** The lines in a container's log, which comes in frames: the stream's number, three zeroes, the length, the text. */
export function logLines(content) {
  const texts = []
  let at = 0
  while (at + HEADER_BYTES <= content.length) {
    const end = at + HEADER_BYTES + content.readUInt32BE(at + 4)
    texts.push(content.toString('utf8', at + HEADER_BYTES, end))
    at = end
  }
  return texts
    .join('')
    .split('\n')
    .filter(line => line !== '')
}
