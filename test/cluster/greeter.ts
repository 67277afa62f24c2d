import { randomUUID } from 'node:crypto'
import { copyFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestRepository, testRepository } from '../support/git.js'

const CONSUMERS = join(import.meta.dirname, 'consumers')

/** The image under test: it serves one line, `hello, world`, at `/greeting`. */
export const GREETER = [
  'FROM scratch',
  'COPY busybox /bin/busybox',
  'COPY greeting /www/greeting',
  'ENTRYPOINT ["/bin/busybox"]',
  'CMD ["httpd", "-f", "-p", "8080", "-h", "/www"]',
]

export interface GreeterOptions {
  /** The full repository of the image. */
  image: string
  consumers: object[]
  dockerfile?: string[]
  /** What it serves, without the line end. */
  greeting?: string
  /** More keys of the configuration. */
  config?: object
}

/** The repository that builds the greeter, with its configuration. */
export async function greeter({
  image,
  consumers,
  dockerfile = GREETER,
  greeting = 'hello, world',
  config = {},
}: GreeterOptions): Promise<TestRepository> {
  const repository = await testRepository()
  await copyFile('/usr/bin/busybox', join(repository.path, 'busybox'))
  await repository.commit({
    Dockerfile: `${dockerfile.join('\n')}\n`,
    greeting: `${greeting}\n`,
    // YAML is a superset of JSON.
    '.github/compat-gate.yml': JSON.stringify({ version: 1, candidate: { image }, consumers, ...config }),
  })
  return repository
}

/** A repository that no one else uses, at a port of which nobody answers. */
export function imageOfNowhere(): string {
  return `127.0.0.1:9/greeter/${randomUUID()}`
}

/** A git repository with one of the projects in `consumers/`. */
export async function project(name: 'node' | 'pytest'): Promise<TestRepository> {
  const repository = await testRepository()
  await cp(join(CONSUMERS, name), repository.path, { recursive: true })
  await repository.commit({})
  return repository
}

/** A consumer's configuration that runs files of the node project, which reads what the image has and asks no server. */
export function nodeConsumer(
  path: string,
  files: string[],
  { expect = {}, ...more }: { expect?: object; [key: string]: unknown } = {},
): object {
  const report = ['--test-reporter=junit', '--test-reporter-destination={report}']
  return {
    name: 'node',
    repository: path,
    ref: 'main',
    'image-env': 'GREETER_IMAGE',
    test: { command: ['node', '--test', ...report, '{file}'], files, timeout: '15m' },
    expect: { requests: 0, ...expect },
    ...more,
  }
}
