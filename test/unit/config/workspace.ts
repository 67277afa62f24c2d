import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadConfig } from '../../../src/config/load.js'
import { UsageError } from '../../../src/shared/errors.js'

/** A file that has only what must be there. */
export const MINIMAL = `version: 1
candidate:
  image: registry.example/team/emulator
consumers:
  - name: cli
    repository: owner/cli
    ref: main
    image-env: EMULATOR_IMAGE
    test:
      command: [run-tests, '--out={report}', '{file}']
      files: [test/a.py]
`

export class Workspace implements AsyncDisposable {
  readonly root: string
  readonly presetsDir: string

  private constructor(root: string) {
    this.root = root
    this.presetsDir = join(root, 'presets')
  }

  static async make(files: Record<string, string | Buffer> = {}): Promise<Workspace> {
    const made = new Workspace(await mkdtemp(join(tmpdir(), 'compat-gate-config-')))
    await mkdir(made.presetsDir)
    for (const [path, content] of Object.entries(files)) await made.write(path, content)
    return made
  }

  async write(path: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true })
    await writeFile(join(this.root, path), content)
  }

  load(path?: string) {
    return loadConfig(this.root, path, this.presetsDir)
  }

  async [Symbol.asyncDispose]() {
    await rm(this.root, { recursive: true, force: true })
  }
}

/** What is wrong with a file: the lines of the error, without its first line and the file's name. */
export async function problems(text: string, presets: Record<string, string> = {}): Promise<string[]> {
  const files = Object.entries(presets).map(([name, preset]) => [`presets/${name}.yml`, preset] as const)
  await using workspace = await Workspace.make({
    '.github/compat-gate.yml': text,
    ...Object.fromEntries(files),
  })
  try {
    await workspace.load()
    return []
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown
    const [, ...lines] = thrown.message.split('\n')
    return lines.map(line => line.trim().replace('.github/compat-gate.yml:', ''))
  }
}
