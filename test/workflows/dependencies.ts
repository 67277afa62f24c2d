import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { messageOf } from '../../src/shared/errors.js'

const run = promisify(execFile)

/** What the runs need, with the way to get it. An engine is started for each job, so `dockerd` is enough. */
const NEEDED: [command: string[], wayOut: string][] = [
  [['act', '--version'], 'build it with test/workflows/act/install.sh, and put it into the PATH'],
  [['dockerd', '--version'], "install the distribution's docker.io"],
  [['docker', 'buildx', 'version'], 'put it into cli-plugins/docker-buildx of DOCKER_CONFIG'],
  [['docker-registry', '--version'], "install the distribution's docker-registry"],
  [['git', '--version'], 'install git'],
  [['python3', '--version'], 'install python3'],
]

/** Looked for before the first test: what is missing ends the run, and all of it is named. */
export default async function dependencies(): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('the workflows cannot run: only root can start an engine')
  const missing = (await Promise.all(NEEDED.map(problemOf))).filter(problem => problem !== undefined)
  if (missing.length > 0) throw new Error(`the workflows cannot run:\n${missing.join('\n')}`)
  await run('npx', ['tsc', '-p', '.'])
}

async function problemOf([[program = '', ...args], wayOut]: (typeof NEEDED)[number]): Promise<
  string | undefined
> {
  try {
    await run(program, args)
    return undefined
  } catch (error) {
    return `  ${program} is missing: ${wayOut} (${messageOf(error).trim().split('\n', 1)[0]})`
  }
}
