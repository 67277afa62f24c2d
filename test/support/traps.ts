import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Docker from 'dockerode'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { connect } from '../../src/engine/connect.js'
import { transport } from '../../src/engine/endpoint.js'
import { folder } from './folder.js'
import { type Gated, gate } from './gate.js'
import { testRepository } from './git.js'

const TRAPS = 'test/traps'

/** `trap.yml`: what the trap does, and what it must get. */
const TrapFile = z.strictObject({
  what: z.string(),
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  /** Every code that is given, each once. */
  codes: z.array(z.string()),
  /** Keys of the consumer that differ from the usual ones. */
  consumer: z.record(z.string(), z.unknown()).default({}),
  /** What a container of the candidate does when the consumer gives it nothing else to do. */
  shell: z.string().default('sleep 60'),
})

export interface Trap extends z.infer<typeof TrapFile> {
  name: string
  folder: string
}

export async function traps(): Promise<Trap[]> {
  const entries = await readdir(TRAPS, { withFileTypes: true })
  const names = entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
  return Promise.all(
    names.map(async name => {
      const place = join(TRAPS, name)
      return {
        name,
        folder: place,
        ...TrapFile.parse(parse(await readFile(join(place, 'trap.yml'), 'utf8'))),
      }
    }),
  )
}

/** Runs the gate on a trap, on the engine at an endpoint, and removes what the trap left there. */
export async function spring(trap: Trap, endpoint: string, busybox: string | undefined): Promise<Gated> {
  await using place = await folder()
  const image = `traps.example/${trap.name}/emulator`
  await makeConsumer(trap, join(place.path, 'consumer'))
  const root = join(place.path, 'provider')
  await makeProvider(trap, image, root, busybox)
  await buildLatest(image, root, endpoint)
  try {
    return await gate({ root, endpoint, folder: place.path })
  } finally {
    await removeAll(image, endpoint)
  }
}

async function makeConsumer(trap: Trap, path: string): Promise<void> {
  await cp(trap.folder, path, { recursive: true })
  await cp(join(TRAPS, 'lib.mjs'), join(path, 'lib.mjs'))
  const repository = await testRepository(path)
  await repository.commit({})
}

async function makeProvider(
  trap: Trap,
  image: string,
  root: string,
  busybox: string | undefined,
): Promise<void> {
  await mkdir(root)
  const binary = busybox === undefined ? '' : await readFile(busybox)
  await writeFile(join(root, 'busybox'), binary, { mode: 0o755 })
  const provider = await testRepository(root)
  const shell = [
    'FROM scratch',
    'COPY busybox /bin/sh',
    'COPY busybox /bin/sleep',
    'COPY busybox /bin/busybox',
  ]
  await provider.commit({
    Dockerfile: [...shell, `CMD ${JSON.stringify(['/bin/sh', '-c', trap.shell])}`, ''].join('\n'),
    'Dockerfile.latest': [...shell, 'LABEL trap=latest', 'CMD ["/bin/sh", "-c", "sleep 60"]', ''].join('\n'),
    '.github/compat-gate.yml': stringify(configuration(trap, image)),
  })
}

function configuration(trap: Trap, image: string) {
  const usual = {
    name: 'trap',
    repository: '../consumer',
    ref: 'main',
    'image-tag-env': 'EMULATOR_TAG',
    test: { command: ['node', '{file}', '{report}'], files: ['test.mjs'], timeout: '1m' },
    env: { TRAP_IMAGE: image },
  }
  return { version: 1, candidate: { image }, consumers: [{ ...usual, ...trap.consumer }] }
}

// Another image of the same repository is always at hand, as it is on the machine of a user.
async function buildLatest(image: string, root: string, endpoint: string): Promise<void> {
  const engine = await connect({ DOCKER_HOST: endpoint })
  const request = {
    contextDir: root,
    dockerfile: join(root, 'Dockerfile.latest'),
    tag: `${image}:latest`,
    labels: {},
    buildArgs: {},
  }
  await engine.build(request, () => undefined, new AbortController().signal)
}

async function removeAll(image: string, endpoint: string): Promise<void> {
  const docker = new Docker(transport(endpoint, {}))
  for (const { Id, Image } of await docker.listContainers({ all: true })) {
    if (Image.startsWith(image)) await docker.getContainer(Id).remove({ force: true })
  }
  for (const { RepoTags } of await docker.listImages()) {
    for (const reference of RepoTags ?? []) {
      if (reference.startsWith(image)) await docker.getImage(reference).remove({ force: true })
    }
  }
}
