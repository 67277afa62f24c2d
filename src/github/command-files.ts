import { randomUUID } from 'node:crypto'
import { appendFileSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a step can say to its runner by files, and the variables that name them. */
const VARIABLES = {
  output: 'GITHUB_OUTPUT',
  state: 'GITHUB_STATE',
  summary: 'GITHUB_STEP_SUMMARY',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
} as const

type Kind = keyof typeof VARIABLES

interface Own {
  path: string
  content: Buffer
}

/**
 * The files by which a step speaks to its runner. They lie in a folder that every process of the job can find and
 * write to, and the runner reads them when the step has ended: so each is known byte for byte, and whatever else
 * comes into one is seen and taken out again.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export class CommandFiles {
  readonly #files = new Map<Kind, Own>()

  /** To be made before any foreign process runs: what a file holds then is right. Files that are not there are left out. */
  constructor(env: NodeJS.ProcessEnv) {
    for (const kind of Object.keys(VARIABLES) as Kind[]) {
      const path = env[VARIABLES[kind]]
      if (!path) continue
      const content = contentOf(path)
      if (content !== undefined) this.#files.set(kind, { path, content })
    }
  }

  /** Adds pairs of a name and a value; the last value of a name counts. */
  set(kind: 'output' | 'state', pairs: Record<string, string>): void {
    this.#add(kind, Object.entries(pairs).map(pair).join(''))
  }

  /** The step's summary, in Markdown. */
  summary(text: string): void {
    this.#add('summary', text)
  }

  /** Puts back every file that holds anything but what this step wrote, and returns their variables. */
  restore(): string[] {
    return [...this.#files].flatMap(([kind, { path, content }]) => {
      if (contentOf(path)?.equals(content)) return []
      // Also where something else stands there now: nothing, a folder, or a link to a file elsewhere.
      rmSync(path, { recursive: true, force: true })
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return [VARIABLES[kind]]
    })
  }

  #add(kind: Kind, text: string): void {
    const file = this.#files.get(kind)
    if (file === undefined) return
    file.content = Buffer.concat([file.content, Buffer.from(text)])
    // Behind whatever else is there, so that it is still found; and never through a link.
    if (contentOf(file.path) !== undefined) appendFileSync(file.path, text)
  }
}

/** Undefined when there is no regular file, or one that has another name as well. */
function contentOf(path: string): Buffer | undefined {
  try {
    const stats = lstatSync(path)
    return stats.isFile() && stats.nlink === 1 ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

/** With an end that no value can hold, so that no value can begin a pair of its own. */
function pair([name, value]: [string, string]): string {
  const end = `end-${randomUUID()}`
  return `${name}<<${end}\n${value}\n${end}\n`
}
