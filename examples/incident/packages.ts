import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Environment } from '../../src/process/environment.js'
import { runProgram } from '../../tools/engine/program.js'
import { endOfDay } from './releases.js'

const UV = 'uv==0.13.9'
/** The Python of the images, whatever this machine has. */
const IN_IMAGES = ['--python-version', '3.13', '--python-platform', 'x86_64-manylinux_2_28']
const PLATFORMS = ['manylinux_2_28_x86_64', 'manylinux_2_17_x86_64', 'manylinux2014_x86_64']

/** The Python package index, as it was on some day. */
export class PackageIndex {
  readonly uv: string
  readonly #pip: string
  readonly #env: Environment
  readonly #signal: AbortSignal
  readonly #warm = new Set<string>()

  /** @param folder for the tools @param cache what uv has downloaded, which installs again without a network */
  constructor(folder: string, cache: string, signal: AbortSignal) {
    this.uv = join(folder, 'bin', 'uv')
    this.#pip = join(folder, 'bin', 'pip')
    this.#env = { UV_CACHE_DIR: cache, UV_NO_PROGRESS: '1' }
    this.#signal = signal
  }

  /** Installs uv and pip into the folder. */
  async prepare(): Promise<void> {
    await this.#run('python3', ['-m', 'venv', dirname(dirname(this.uv))])
    await this.#run(this.#pip, ['install', '--quiet', '--disable-pip-version-check', UV])
  }

  /**
   * Finds the versions that an installation on that day would have got, and writes them down.
   *
   * @param wanted requirements as in a requirements.txt
   * @param where `machine` for this machine's Python, `image` for that of the images
   * @returns the versions by the names of the packages
   */
  async lock(
    wanted: string[],
    day: string,
    where: 'machine' | 'image',
    file: string,
  ): Promise<Map<string, string>> {
    await mkdir(dirname(file), { recursive: true })
    const input = file.replace(/\.txt$/, '.in')
    await writeFile(input, `${wanted.join('\n')}\n`)
    const target = where === 'image' ? IN_IMAGES : []
    const quiet = ['--quiet', '--no-header', '--no-annotate', '--only-binary', ':all:']
    const then = ['--exclude-newer', endOfDay(day)]
    await this.#run(this.uv, ['pip', 'compile', ...quiet, ...then, ...target, input, '-o', file])
    return lockedVersions(await readFile(file, 'utf8'))
  }

  /** Downloads the wheels of a lock file, for the Python of the images unless it is that of this machine. */
  async download(lock: string, folder: string, where: 'machine' | 'image' = 'image'): Promise<void> {
    const platforms = PLATFORMS.flatMap(name => ['--platform', name])
    const target = where === 'image' ? ['--python-version', '3.13', ...platforms] : []
    const how = ['--quiet', '--no-deps', '--only-binary', ':all:', ...target]
    await this.#run(this.#pip, ['download', '--disable-pip-version-check', ...how, '-d', folder, '-r', lock])
  }

  /** Installs what a lock file names for the Python of the images into a folder. */
  async install(lock: string, folder: string): Promise<void> {
    await this.#run(this.uv, ['pip', 'install', '--quiet', ...IN_IMAGES, '--target', folder, '-r', lock])
  }

  /** Sees to it that what a lock file names is in the cache. */
  async warm(lock: string, folder: string): Promise<void> {
    const content = await readFile(lock, 'utf8')
    // One `sam` is in several pairs, and has ten thousands of files.
    if (this.#warm.has(content)) return
    this.#warm.add(content)
    await this.#run(this.uv, ['venv', '--quiet', '--clear', folder])
    const python = join(folder, 'bin', 'python')
    await this.#run(this.uv, ['pip', 'sync', '--quiet', '--python', python, lock])
  }

  async #run(program: string, args: string[]): Promise<void> {
    await runProgram(program, args, { env: this.#env, signal: this.#signal })
  }
}

/** The versions in a lock file, `name==1.2.3` on each line. */
export function lockedVersions(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([A-Za-z0-9._-]+)==(\S+)$/gm)].map(([, name = '', version = '']) => [name, version]),
  )
}
