import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type Docker from 'dockerode'
import { connectEngine } from '../../src/engine/connect.js'
import { type BuildRequest, DEFAULT_ENDPOINT } from '../../src/engine/engine.js'
import { folder } from './folder.js'

/** Has a shell, and no more. Images of tests begin with it, because copying a shell takes a real engine half a second. */
export const SHELL_IMAGE = 'shell.example/compat-gate/tests:1'

/** Made from it, and another one: the `latest` of a trap that does nothing to it. */
export const OTHER_IMAGE = 'shell.example/compat-gate/other:1'

/**
 * Builds both.
 *
 * @param busybox a static one; nothing where `sh` is the machine's own
 */
export async function buildShell(endpoint: string, busybox?: string): Promise<void> {
  await using own = await folder()
  const bin = join(own.path, 'bin')
  await mkdir(bin)
  const program = join(bin, 'busybox')
  await (busybox === undefined ? writeFile(program, '', { mode: 0o755 }) : copyFile(busybox, program))
  for (const name of ['sh', 'sleep']) await symlink('busybox', join(bin, name))
  const dockerfile = join(own.path, 'Dockerfile')
  // Podman removes a container by asking it to stop, and a shell that is PID 1 does not listen to SIGTERM.
  const lines = ['FROM scratch', 'COPY bin /bin/', 'STOPSIGNAL SIGKILL', 'CMD ["/bin/sh", "-c", "sleep 60"]']
  await writeFile(dockerfile, `${lines.join('\n')}\n`)
  const engine = await connectEngine({ DOCKER_HOST: endpoint })
  const request = { contextDir: own.path, dockerfile, tag: SHELL_IMAGE, labels: {}, buildArgs: {} }
  const build = (more: Partial<BuildRequest>) =>
    engine.build({ ...request, ...more }, () => undefined, new AbortController().signal)
  await build({})
  await writeFile(dockerfile, `FROM ${SHELL_IMAGE}\n`)
  await build({ tag: OTHER_IMAGE, labels: { name: OTHER_IMAGE } })
}

/** Removes both from an engine that stays; an image that was made from them keeps its layers. */
export async function removeShell(endpoint: string): Promise<void> {
  const engine = await connectEngine({ DOCKER_HOST: endpoint })
  for (const image of [OTHER_IMAGE, SHELL_IMAGE]) await engine.untag(image)
}

export async function hasShell(docker: Docker): Promise<boolean> {
  return (await docker.listImages({ filters: { reference: [SHELL_IMAGE, OTHER_IMAGE] } })).length === 2
}

/** Vitest's global teardown in `cluster` mode, whose tests build it where they need it. */
export default async function setup(): Promise<() => Promise<void>> {
  return () => removeShell(process.env['DOCKER_HOST'] ?? DEFAULT_ENDPOINT)
}
