import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { engineEndpoint, type TestEngine } from '../support/engine-endpoint.js'
import { folder } from '../support/folder.js'
import { gitEnv } from '../support/git.js'
import { CONFIG, initArguments, initPlace, initPlaceOf, ofNowhere, WORKFLOW } from '../support/init-place.js'
import { mode } from '../support/mode.js'
import { quickStarts } from '../support/quick-starts.js'

const execute = promisify(execFile)

it('from a Dockerfile and a foreign consumer to a verdict, it takes two commands, and four files that init has written', async () => {
  await using engine = await engineEndpoint()
  await using here = await initPlace(engine, 'node-test')

  const first = await here.gate(initArguments('--consumer', '../consumer'))
  expect([first.code, first.stderr]).toEqual([0, ''])
  const second = await here.gate(['run'])
  expect(second.stdout).toMatch(/verdict: pass\n$/)

  const files = (await here.image.git('status', '--porcelain', '--untracked-files=all')).split('\n')
  expect(files.map(line => line.slice(3))).toEqual(['.dockerignore', CONFIG, WORKFLOW, '.gitignore'])
  const written = (await here.read(CONFIG)).split('\n').filter(line => /^ *[^# ]/.test(line))
  expect(written.length).toBeLessThanOrEqual(20)
})

/**
 * The quick starts of docs/quick-starts.md, with their own files, commands and configuration. What differs from the page:
 * a registry at which nobody answers; `init` is told a commit of the action, which a reader's npm knows; the base image is
 * made of the machine's busybox; and packages come from where the machine says, with what it has compiled of them.
 */
const STARTS = quickStarts()
const LANGUAGES = ['Python', 'Node', 'Go', 'Java']

describe.each(LANGUAGES)('the quick start for %s', language => {
  const { files = {}, commands = [], config = '' } = STARTS.get(language) ?? {}

  it('has the files, the commands and the configuration that init writes; on a real engine it passes, and fails as the page says', async () => {
    await using engine = await engineEndpoint()
    await using _base = await baseImage(engine)
    const name = Object.keys(files)[0]?.split('/', 1)[0] ?? ''
    await using here = await initPlaceOf(engine, below('greeter', STARTS.get('The image')?.files ?? {}), {
      name,
      files: below(name, files),
    })
    /** Does what a line of the page says. */
    const does = async (line: string): Promise<{ stdout: string; stderr: string }> => {
      const [program, ...words] = ofNowhere(line).split(' ')
      if (program !== 'compat-gate')
        return execute('bash', ['-euc', line], { cwd: here.image.path, env: gitEnv })
      const args = words[0] === 'init' ? initArguments(...words.slice(1)) : words
      return here.gate(args, ownPackages)
    }

    const [init = '', ...more] = commands
    expect(init).toMatch(/^compat-gate init --yes /)
    let said = await does(init)
    expect(said.stdout, said.stderr).toContain(`ok      ${CONFIG}: written\n`)
    expect(await here.read(CONFIG)).toBe(ofNowhere(config))

    expect(more.at(-1)).toBe('compat-gate run')
    if (engine.fake !== undefined) return
    await passOn(join(here.image.path, CONFIG), Object.keys(ownPackages))
    for (const line of more) said = await does(line)
    expect(said.stdout, said.stderr).toMatch(/: 2 tests passed on it\.\nverdict: pass\n$/)

    if (language === 'Python') {
      said = await does('compat-gate run')
      expect(said.stdout, said.stderr).toMatch(/\nverdict: pass\n$/)
      const [, report = ''] = /^report: (.+)$/m.exec(said.stdout) ?? []
      expect(await readFile(join(report, 'summary.md'), 'utf8')).toContain('its set-up restored')
    }
    if (language !== 'Node') return
    for (const line of STARTS.get('See it fail')?.commands ?? []) said = await does(line)
    expect(said.stdout, said.stderr).toMatch(/\nverdict: fail\n$/)
    expect(said.stdout).toMatch(/^ +- greets$/m)
  })
})

it('the page has no other section with commands', () => {
  const shown = [...STARTS].filter(([, { commands }]) => commands.length > 0).map(([heading]) => heading)
  expect(shown).toEqual([...LANGUAGES, 'See it fail'])
  expect(STARTS.get('See it fail')?.commands.at(-1)).toBe('compat-gate run')
})

/** Where packages come from here, and what Go has compiled: 45 s of processor time otherwise. */
let ownPackages: NodeJS.ProcessEnv = {}
beforeAll(async () => {
  if (mode() !== 'cluster') return
  for (const program of ['docker', 'python3', 'go', 'mvn', 'javac'])
    await execute('sh', ['-c', `command -v ${program}`]).catch(() => {
      throw new Error(`${program} is missing: the quick starts need Python, Go, a JDK and Maven`)
    })
  const { stdout } = await execute('go', ['env', 'GOCACHE', 'GOMODCACHE'])
  const [GOCACHE = '', GOMODCACHE = ''] = stdout.split('\n')
  const pip = Object.entries(process.env).filter(([name]) => name.startsWith('PIP_'))
  ownPackages = { ...Object.fromEntries(pip), GOCACHE, GOMODCACHE }
})

async function passOn(config: string, names: string[]): Promise<void> {
  const text = await readFile(config, 'utf8')
  await writeFile(config, text.replace(/^ {4}test:$/m, `    pass-env: [${names.join(', ')}]\n$&`))
}

function below(root: string, files: Record<string, string>): Record<string, string> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`${root}/`))
  return Object.fromEntries(own.map(([path, text]) => [path.slice(root.length + 1), text]))
}

/** What the image's `FROM` names, where the engine has none; the fake builds from nothing. */
async function baseImage({ endpoint, busybox }: TestEngine): Promise<AsyncDisposable> {
  const name = /^FROM (\S+)$/m.exec(STARTS.get('The image')?.files['greeter/Dockerfile'] ?? '')?.[1] ?? ''
  expect(name).toMatch(/^busybox:/)
  const env = { ...process.env, DOCKER_HOST: endpoint }
  const docker = (...words: string[]) => execute('docker', words, { env })
  if (busybox === undefined) return { [Symbol.asyncDispose]: async () => undefined }
  const isThere = await docker('image', 'inspect', name).then(
    () => true,
    () => false,
  )
  if (isThere) return { [Symbol.asyncDispose]: async () => undefined }
  await using root = await folder()
  const tree = 'mkdir bin && cp "$0" bin/busybox && ln -s busybox bin/sh && ln -s busybox bin/httpd'
  await execute('sh', ['-euc', `${tree} && tar -c bin | docker import - "$1"`, busybox, name], {
    cwd: root.path,
    env,
  })
  return {
    [Symbol.asyncDispose]: async () => {
      await docker('rmi', name)
    },
  }
}
