import { StringDecoder } from 'node:string_decoder'

const KEPT_LINES = 20
const KEPT_CHARACTERS = 4_096

/** The end of a process's output, for the error that says why it failed. Bounded, whatever comes. */
export class LastLines {
  readonly #decoder = new StringDecoder('utf8')
  #text = ''

  add(chunk: Buffer): void {
    this.#text += this.#decoder.write(chunk)
    if (this.#text.length > 16 * KEPT_CHARACTERS) this.#text = this.#text.slice(-KEPT_CHARACTERS)
  }

  text(): string {
    const lines = this.#text.split(/\r?\n|\r/).filter(line => line.trim() !== '')
    return lines.slice(-KEPT_LINES).join('\n').slice(-KEPT_CHARACTERS)
  }
}
