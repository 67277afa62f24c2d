import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { connectEngine } from '../../src/engine/connect.js'
import { messageOf } from '../../src/shared/errors.js'
import { endpoint } from './docker.js'

const run = promisify(execFile)

interface Dependency {
  name: string
  wayOut: string
  check: () => Promise<unknown>
}

const program = (name: string, wayOut: string, ...command: [string, ...string[]]): Dependency => ({
  name,
  wayOut,
  check: () => run(command[0], command.slice(1)),
})

const NEEDED: Dependency[] = [
  {
    name: 'a container engine',
    wayOut: 'start one, or run the tests below `node build/tools/engine/with-engine.js --`',
    check: () => connectEngine({ ...process.env, DOCKER_HOST: endpoint() }),
  },
  program('git', 'install git', 'git', '--version'),
  program('the docker client', "install the distribution's docker.io", 'docker', '--version'),
  program('buildx', 'put it into cli-plugins/docker-buildx of DOCKER_CONFIG', 'docker', 'buildx', 'version'),
  program('docker-registry', "install the distribution's docker-registry", 'docker-registry', '--version'),
  program('a static busybox', "install the distribution's busybox-static", '/usr/bin/busybox', 'true'),
  program('Python with venv', 'install python3 and python3-venv', 'python3', '-c', 'import venv, ensurepip'),
]

/** What cluster mode needs, looked for before the first test: what is missing ends the run, and all of it is named. */
export default async function dependencies(): Promise<void> {
  const looked = await Promise.all(NEEDED.map(problemOf))
  const missing = looked.filter(problem => problem !== undefined)
  if (missing.length > 0) throw new Error(`cluster mode cannot run:\n${missing.join('\n')}`)
}

async function problemOf({ name, wayOut, check }: Dependency): Promise<string | undefined> {
  try {
    await check()
    return undefined
  } catch (error) {
    return `  ${name} is missing: ${wayOut} (${messageOf(error).trim().split('\n', 1)[0]})`
  }
}
