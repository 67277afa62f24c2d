import { createReadStream, existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import Docker from 'dockerode'
import { connectEngine, dockerodeOptions } from '../../src/engine/connect.js'
import { asReadable, readLines } from '../../src/engine/streams.js'
import { DEBIAN_KEYRING, type DebianPrograms, debianPrograms } from '../../tools/engine/debian.js'
import { runProgram } from '../../tools/engine/program.js'
import { ROOT } from '../../tools/repository.js'
import type { PackageIndex } from './packages.js'

/** A small Debian with the Python that the functions ask for, 3.13. libstdc++ is for awslambdaric. */
const PYTHON: DebianPrograms = {
  name: 'python',
  suite: 'trixie',
  packages: ['python3', 'libstdc++6', 'base-files', 'coreutils', 'dash'],
}
/** What stands in for Lambda's own runtime, as of the days of the incident. */
const RUNTIME = { wanted: ['awslambdaric==4.0.0'], day: '2026-05-20' }
const PIP = { wanted: ['pip==26.1'], day: '2026-05-20' }

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What sam pulls. */
const EMULATOR = 'public.ecr.aws/durable-functions/aws-durable-execution-emulator:latest'

/** The images that no registry has here, by the files that they are made from. */
const IMAGES = {
  'base.tar': {
    repo: 'base.emulator.example/python',
    tag: 'latest',
    changes: [`ENV PATH=${PATH}`, 'ENV PIP_BREAK_SYSTEM_PACKAGES=1', 'ENV PIP_ROOT_USER_ACTION=ignore'],
  },
  // https://github.com/aws/aws-lambda-base-images: where its Python, its runtime and the function's code lie.
  'lambda.tar': {
    repo: 'public.ecr.aws/lambda/python',
    tag: '3.13-x86_64',
    changes: [
      `ENV PATH=/var/lang/bin:${PATH}`,
      'ENV LAMBDA_TASK_ROOT=/var/task',
      'ENV LAMBDA_RUNTIME_DIR=/var/runtime',
      'WORKDIR /var/task',
      'ENTRYPOINT ["/var/runtime/bootstrap"]',
    ],
  },
}

/** Makes the files of the two images in a folder: a base with Python, and a stand-in for Lambda's image on top of it. */
export async function makeImageFiles(
  folder: string,
  index: PackageIndex,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!existsSync(DEBIAN_KEYRING))
    throw new Error(`${DEBIAN_KEYRING} is missing: apt-get install debian-archive-keyring`)
  const debian = await debianPrograms(PYTHON, { say, signal })
  const base = join(folder, 'base')
  const lambda = join(folder, 'lambda')
  await cp(debian, base, { recursive: true, verbatimSymlinks: true })
  // As Debian's package does when it is installed, which unpacking leaves out.
  await compile(base, '/usr/lib/python3.13', signal)
  await cp(base, lambda, { recursive: true, verbatimSymlinks: true })
  const lock = join(folder, 'pip.txt')
  await index.lock(PIP.wanted, PIP.day, 'image', lock)
  const packages = '/usr/local/lib/python3.13/dist-packages'
  await index.install(lock, join(base, packages))
  await compile(base, packages, signal)
  await addRuntime(lambda, join(folder, 'runtime.txt'), index)
  await compile(lambda, '/var/runtime', signal)
  for (const root of [base, lambda])
    await runProgram('tar', ['--create', '--file', `${root}.tar`, '-C', root, '.'], { signal })
}

/** Compiles the Python files of a folder in an image: else every container compiles them anew. */
async function compile(root: string, folder: string, signal: AbortSignal): Promise<void> {
  const program = ['/usr/bin/python3.13', '-m', 'compileall', '-q', '-x', '/tests?/', folder]
  await runProgram('chroot', [root, ...program], { signal })
}

async function addRuntime(root: string, lock: string, index: PackageIndex): Promise<void> {
  const runtime = join(root, 'var/runtime')
  await index.lock(RUNTIME.wanted, RUNTIME.day, 'image', lock)
  await index.install(lock, runtime)
  await copyFile(join(ROOT, 'examples/incident/lambda/bootstrap'), join(runtime, 'bootstrap'))
  await chmod(join(runtime, 'bootstrap'), 0o755)
  await mkdir(join(root, 'var/lang/bin'), { recursive: true })
  await mkdir(join(root, 'var/task'), { recursive: true })
  await symlink('/usr/bin/python3.13', join(root, 'var/lang/bin/python3.13'))
}

/** Makes images of the files, under the names by which they are looked for. */
export async function importImages(folder: string, endpoint: string): Promise<void> {
  const docker = new Docker(dockerodeOptions(endpoint, process.env))
  for (const [file, options] of Object.entries(IMAGES)) {
    const answer = await docker.importImage(createReadStream(join(folder, file)), options)
    // The answer is a stream of progress, and the image is there when it ends.
    for await (const line of answer)
      if (/"error"/.test(String(line))) throw new Error(`${options.repo}: ${line}`)
  }
}

/** Builds the emulator of a repository and pushes it as `:latest`. The engine does not keep it. */
export async function publishImage(repository: string, endpoint: string, signal: AbortSignal): Promise<void> {
  const engine = await connectEngine({ DOCKER_HOST: endpoint })
  const base = IMAGES['base.tar']
  const request = {
    contextDir: repository,
    dockerfile: join(repository, 'Dockerfile'),
    tag: EMULATOR,
    labels: {},
    buildArgs: { BASE: `${base.repo}:${base.tag}` },
  }
  await engine.build(request, () => undefined, signal)
  const image = new Docker(dockerodeOptions(endpoint, process.env)).getImage(EMULATOR)
  // Nobody asks for a login here, and the engine wants some words all the same.
  const answer = asReadable(await image.push({ authconfig: { username: 'nobody', password: 'nothing' } }))
  for await (const line of readLines(answer))
    if (/"error"/.test(line)) throw new Error(`${EMULATOR}: ${line}`)
  await image.remove()
}
