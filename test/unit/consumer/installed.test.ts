import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listInstalled } from '../../../src/consumer/installed.js'
import { TRIAL_MARK } from '../../../src/process/environment.js'
import { markedProcesses } from '../../../src/process/processes.js'
import { testWorkspace } from './consumers.js'

const TRIAL = `installed-${process.pid}`

async function listed(
  workspace: Awaited<ReturnType<typeof testWorkspace>>,
  command: string[],
  limits?: Parameters<typeof listInstalled>[3],
  signal = new AbortController().signal,
) {
  const shown: Buffer[] = []
  const env = { PATH: process.env['PATH'] ?? '', OWN: 'own', [TRIAL_MARK]: TRIAL }
  const onOutput = (chunk: Buffer) => void shown.push(chunk)
  const context = { trial: TRIAL, env, workspace, signal, onOutput }
  const values = { workdir: workspace.checkout }
  const facts = await listInstalled(command, values, context, limits)
  return { facts, shown: Buffer.concat(shown).toString() }
}

const shell = (script: string) => ['bash', '-c', script]

describe('what set-up has installed', () => {
  it('is listed in the checkout with the environment of the consumer, its folder left out', async () => {
    await using workspace = await testWorkspace()
    const script = 'echo "a==$OWN"; echo "b @ file://$PWD/b"; echo "c==1-$1"; echo warned >&2'

    const { facts, shown } = await listed(workspace, [...shell(script), 'list', '{workdir}'])

    expect(facts).toEqual({
      installed: [
        { name: 'a', version: 'own' },
        { name: 'b', version: 'file://{workdir}/b' },
        { name: 'c', version: '1-{workdir}' },
      ],
    })
    // A list of two thousand packages is for the log.
    expect(shown).toBe('warned\n')
    expect(await readFile(join(workspace.logs, 'installed.log'), 'utf8')).toContain('a==own\n')
  })

  it('is taken from npm also where it finds that one package does not fit another', async () => {
    await using workspace = await testWorkspace()
    const json = '{"problems":["invalid: a"],"dependencies":{"a":{"version":"1.0.0"}}}'

    const { facts } = await listed(workspace, shell(`echo '${json}'; exit 1`))

    expect(facts).toEqual({ installed: [{ name: 'a', version: '1.0.0' }] })
  })

  it.each([
    ['no such program', ['no-such-program'], "'no-such-program' cannot start: spawn no-such-program ENOENT"],
    [
      'one that fails, whatever it has listed',
      shell('echo a==1; echo "no venv" >&2; exit 3'),
      '\'bash -c echo a==1; echo "no venv" >&2; exit 3\' ended with exit code 3: no venv',
    ],
    [
      'prose',
      shell('echo All is well here'),
      "'bash -c echo All is well here' wrote what is no name with a version: 'All is well here'",
    ],
  ])('is not known, and a note says so: %s', async (_, command, why) => {
    await using workspace = await testWorkspace()

    const { facts } = await listed(workspace, command)

    expect(facts).toEqual({ notes: [`what set-up installed is not known: ${why}`] })
  })

  it('is known in part where a line says something else', async () => {
    await using workspace = await testWorkspace()

    const { facts } = await listed(workspace, shell('echo a==1; echo oh no, what is this'))

    expect(facts.installed).toEqual([{ name: 'a', version: '1' }])
    expect(facts.notes).toEqual([expect.stringMatching(/ in part: it wrote .*: 'oh no, what is this'$/)])
  })

  it('has limits of time, of bytes and of packages, and leaves no process', async () => {
    await using workspace = await testWorkspace()
    const limits = { timeoutMs: 60_000, bytes: 1_000, packages: 20 }
    const note = async (script: string, more: Partial<typeof limits> = {}) =>
      (await listed(workspace, shell(script), { ...limits, ...more })).facts

    expect(await note('setsid sleep 600 & sleep 600', { timeoutMs: 200 })).toEqual({
      notes: [expect.stringMatching(/ did not end within 0.2 s$/)],
    })
    expect(await note('yes a==1')).toEqual({ notes: [expect.stringMatching(/ wrote more than 1000 bytes$/)] })
    expect(await note('for n in $(seq 21); do echo a==$n; done')).toEqual({
      notes: [expect.stringMatching(/ lists more than 20 packages$/)],
    })
    expect(await markedProcesses(`${TRIAL_MARK}=${TRIAL}`)).toEqual([])
  })

  it('is not asked for in a run that was cancelled', async () => {
    await using workspace = await testWorkspace()

    await expect(listed(workspace, ['true'], undefined, AbortSignal.abort())).rejects.toMatchObject({
      kind: 'cancelled',
    })
  })
})
