import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Executions on disk, one file each, so that they survive a restart. */
export class Store {
  #folder
  #executions = new Map()

  /** Reads what is there; a file that cannot be read is an error, because going on would lose it. */
  constructor(folder) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    for (const file of readdirSync(folder).filter(name => name.endsWith('.json')))
      this.#load(join(folder, file))
  }

  #load(path) {
    try {
      const execution = JSON.parse(readFileSync(path, 'utf8'))
      this.#executions.set(execution.arn, execution)
    } catch (cause) {
      throw new Error(`${path} is no execution of this emulator: move it away`, { cause })
    }
  }

  get(arn) {
    return this.#executions.get(arn)
  }

  all() {
    return [...this.#executions.values()]
  }

  /** Returns when the execution is on disk, whole or not at all. */
  save(execution) {
    const path = join(this.#folder, `${execution.id}.json`)
    const fresh = `${path}.new`
    writeFileSync(fresh, JSON.stringify(execution), { flush: true })
    renameSync(fresh, path)
    this.#executions.set(execution.arn, execution)
  }
}
