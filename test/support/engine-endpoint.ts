import { access } from 'node:fs/promises'
import Docker from 'dockerode'
import { connectEngine, dockerodeOptions } from '../../src/engine/connect.js'
import { DEFAULT_ENDPOINT } from '../../src/engine/engine.js'
import { FakeEngine } from './fake-engine/fake-engine.js'
import { mode } from './mode.js'
import { buildShell, hasShell } from './shell-image.js'

/** An engine for one test: a fresh fake, or in `cluster` mode the real one. */
export interface TestEngine extends AsyncDisposable {
  endpoint: string
  /** The hand that sets a test up and looks at what is left; never the gate's own. */
  docker: Docker
  /** Undefined where the engine is real. */
  fake: FakeEngine | undefined
  /** The machine's static busybox, for an image with a shell; undefined where `sh` is the machine's own. */
  busybox: string | undefined
}

/** Of the package busybox-static. */
export const BUSYBOX = '/usr/bin/busybox'

/** @throws Error in `cluster` mode when no engine answers, or busybox-static is not installed */
export async function engineEndpoint(): Promise<TestEngine> {
  return mode() === 'cluster' ? realEngine(process.env['DOCKER_HOST'] ?? DEFAULT_ENDPOINT) : fakeEngine()
}

/** The engine at an endpoint, which somebody else started. It gets `SHELL_IMAGE`, where it has none. */
export async function realEngine(endpoint: string): Promise<TestEngine> {
  await connectEngine({ DOCKER_HOST: endpoint })
  await access(BUSYBOX).catch(() => {
    throw new Error(`${BUSYBOX} is missing: install busybox-static`)
  })
  const docker = new Docker(dockerodeOptions(endpoint, {}))
  if (!(await hasShell(docker))) await buildShell(endpoint, BUSYBOX)
  return { endpoint, docker, fake: undefined, busybox: BUSYBOX, [Symbol.asyncDispose]: async () => undefined }
}

/** For what a real engine cannot be made to do. */
export async function fakeEngine(): Promise<TestEngine & { fake: FakeEngine }> {
  const fake = await FakeEngine.start()
  return {
    endpoint: fake.endpoint,
    docker: new Docker(dockerodeOptions(fake.endpoint, {})),
    fake,
    busybox: undefined,
    [Symbol.asyncDispose]: () => fake[Symbol.asyncDispose](),
  }
}

export async function answers(docker: Docker): Promise<boolean> {
  return docker.ping().then(
    () => true,
    () => false,
  )
}
