import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A build context whose image has a shell and nothing else, on an engine that has no other image. */
export class ImageContext implements AsyncDisposable {
  readonly dir: string

  private constructor(dir: string) {
    this.dir = dir
  }

  /** `busybox` is the statically linked one of this machine; undefined where the engine runs the machine's own shell. */
  static async make(dockerfile: string[], busybox: string | undefined): Promise<ImageContext> {
    const context = new ImageContext(await mkdtemp(join(tmpdir(), 'image-context-')))
    await writeFile(join(context.dir, 'Dockerfile'), `${dockerfile.join('\n')}\n`)
    const binary = join(context.dir, 'busybox')
    await (busybox === undefined ? writeFile(binary, '', { mode: 0o755 }) : copyFile(busybox, binary))
    return context
  }

  get dockerfile(): string {
    return join(this.dir, 'Dockerfile')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.dir, { recursive: true, force: true })
  }
}
