import { readFile } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import type { BuildKitOptions } from '../engine/engine.js'
import type { OutputSink } from '../process/lines.js'

const BLANKED = '***'

/** A shorter text than this stands in any output, and would blank what is no secret. */
const SHORTEST = 4

/** What is waited for when a line does not end: more than any line of a builder. */
const MOST_PENDING = 1 << 16

/**
 * The texts that must not be seen of a build: each line of each secret, because builders show output by lines.
 *
 * @throws Error when a file cannot be read
 */
export async function secretTexts(
  secrets: BuildKitOptions['secrets'],
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const all = await Promise.all(
    Object.values(secrets).map(one => ('env' in one ? (env[one.env] ?? '') : readFile(one.file, 'utf8'))),
  )
  const lines = all.flatMap(text => text.split(/[\r\n]+/)).map(line => line.trim())
  // A longer one first, where another is a part of it.
  return [...new Set(lines.filter(line => line.length >= SHORTEST))].sort((a, b) => b.length - a.length)
}

/** Output with secrets blanked: handed on by whole lines, because a secret may be torn between two chunks. */
export class BlankedOutput {
  readonly #decoder = new StringDecoder('utf8')
  readonly #secrets: string[]
  readonly #write: OutputSink['write']
  #pending = ''

  constructor(secrets: string[], write: OutputSink['write']) {
    this.#secrets = secrets
    this.#write = write
  }

  write(chunk: Buffer): unknown {
    if (this.#secrets.length === 0) return this.#write(chunk)
    this.#pending = this.#blank(this.#pending + this.#decoder.write(chunk))
    const end = this.#pending.lastIndexOf('\n') + 1
    const longest = this.#secrets[0]?.length ?? 0
    const cut = end > 0 ? end : this.#pending.length > MOST_PENDING ? this.#pending.length - longest : 0
    return this.#emit(cut)
  }

  /** Hands on what is left. */
  end(): unknown {
    this.#pending = this.#blank(this.#pending + this.#decoder.end())
    return this.#emit(this.#pending.length)
  }

  #emit(cut: number): unknown {
    const text = this.#pending.slice(0, cut)
    this.#pending = this.#pending.slice(cut)
    return text === '' ? undefined : this.#write(Buffer.from(text))
  }

  #blank(text: string): string {
    return this.#secrets.reduce((left, secret) => left.replaceAll(secret, BLANKED), text)
  }
}
