import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { FAILS, PASSES, smallConsumer } from '../support/small-consumer.js'

it('without --report, the report is below .compat-gate, no part of the next candidate, and can be opened and cleaned', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const { path } = small.provider
  const clean = await inTerminalHere(['clean'], small)
  expect(clean).toMatchObject({ code: 0, stdout: `ok      there is no ${path}/.compat-gate\n` })
  expect(await inTerminalHere(['open'], small)).toMatchObject({
    code: 64,
    stderr: `compat-gate: there is no report below ${path}: compat-gate run makes one, without --report\n`,
  })
  const reports: string[] = []
  for (const options of [['--verbose'], ['--quiet']]) {
    const { code, stdout, stderr } = await inTerminalHere(['run', ...options], small)
    expect([code, stderr === '']).toEqual([0, options[0] === '--quiet'])
    const [, report = ''] = /^report: (.*)$/m.exec(stdout) ?? []
    expect(report.startsWith(join(path, '.compat-gate/reports/'))).toBe(true)
    expect((await readdir(report)).sort()).toEqual([
      'badge.json',
      'evidence',
      'report.html',
      'summary.md',
      'verdict.json',
    ])
    reports.push(report)
  }
  expect(await readdir(small.tmp)).toEqual([])
  const verdict = JSON.parse(await readFile(join(reports[1] ?? '', 'verdict.json'), 'utf8'))
  expect(verdict.candidates[0].reference).toBe(
    `${small.image}:pr-${await small.provider.git('rev-parse', 'HEAD')}`,
  )
  expect(await small.provider.git('status', '--porcelain')).toBe('')
  expect(await inTerminalHere(['open'], small)).toMatchObject({
    code: 0,
    stdout: `${reports[1]}/report.html\n`,
    stderr: '',
  })
  expect(await inTerminalHere(['clean'], small)).toMatchObject({
    code: 0,
    stdout: `ok      removed ${path}/.compat-gate\n`,
  })
  expect(await readdir(path)).not.toContain('.compat-gate')
})

it('without a person to ask, what has been answered runs again, and says so unless it is told to', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const said = /note: nothing has changed since .*\.compat-gate\/reports\/.*; it runs all the same/
  const [first, second, third] = [
    await inTerminalHere(['run'], small),
    await inTerminalHere(['run'], small),
    await inTerminalHere(['run', '--again'], small),
  ]
  expect([first.code, second.code, third.code]).toEqual([0, 0, 0])
  expect([first.stderr, third.stderr].filter(text => said.test(text))).toEqual([])
  expect(second.stderr).toMatch(said)
  expect(await readdir(join(small.provider.path, '.compat-gate/reports'))).toHaveLength(3)
})

it('the build sees no .compat-gate', async () => {
  await using engine = await engineEndpoint()
  const dockerfile = ['COPY .compat-gate/.gitignore /seen']
  await using small = await smallConsumer(engine, { dockerfile })
  const { code, stdout } = await inTerminalHere(['run'], small)
  expect(await readdir(join(small.provider.path, '.compat-gate'))).toContain('.gitignore')
  expect([code, stdout]).toEqual([2, expect.stringMatching(/build-failed[\s\S]*\.gitignore/)])
})

it('a run that does not begin leaves no .compat-gate', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  for (const options of [
    ['--config', 'none.yml'],
    ['--keep', '--config', 'none.yml'],
  ])
    expect((await inTerminalHere(['run', ...options], small)).code).toBe(64)
  expect(await readdir(small.provider.path)).not.toContain('.compat-gate')
  expect(await readdir(small.tmp)).toEqual([])
})

it('--keep says where, and clean removes it', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const { code, stderr } = await inTerminalHere(['run', '--keep'], small)
  expect(code).toBe(0)
  const [place = ''] = await readdir(small.tmp)
  const kept = join(small.tmp, place)
  const image = `${small.image}:pr-${await small.provider.git('rev-parse', 'HEAD')}`
  expect(stderr).toContain(
    `kept: ${kept}/work\nkept: ${kept}/candidate\nkept: the image ${image}\ncompat-gate clean removes what was kept\n`,
  )
  expect(await leftovers(small)).toEqual({ ...NOTHING, folders: ['candidate', 'work'], images: [image] })
  const refused = await inTerminalHere(['clean'], small, { DOCKER_HOST: `unix://${small.tmp}/none.sock` })
  expect([refused.code, refused.stdout]).toEqual([
    2,
    expect.stringMatching(/^failed {2}.*, and the images of that run: /),
  ])
  expect(await leftovers(small)).toMatchObject({ folders: ['candidate', 'work'], images: [image] })
  const clean = await inTerminalHere(['clean'], small)
  expect(clean.stdout).toBe(
    `ok      removed ${kept}, and the images of that run\nok      removed ${small.provider.path}/.compat-gate\n`,
  )
  expect(await leftovers(small)).toEqual(NOTHING)
  expect(await readdir(small.tmp)).toEqual([])
})

it('a set-up is kept below .compat-gate, put back in the next run, and in its report', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, {
    tests: { 'works.js': `import './.tool/made.js'\n${PASSES}` },
    consumer: {
      setup: [{ run: 'mkdir .tool && echo >.tool/made.js' }],
      'setup-cache': { paths: ['.tool'] },
    },
  })
  const run = async (...options: string[]) => {
    const { code, stdout, stderr } = await inTerminalHere(['run', '--json', ...options], small)
    expect(code).toBe(0)
    said = stderr
    return JSON.parse(stdout).consumers[0].setUps[0]
  }
  let said = ''
  const made = await run()
  expect(said).not.toContain('restore')
  expect(made).toEqual({ state: 'made', kept: expect.anything() })
  expect(await readdir(join(small.provider.path, '.compat-gate/set-ups'))).toEqual([made.kept.name])
  const { archive } = made.kept
  const pin = await small.consumer.git('rev-parse', 'HEAD')
  const from = { pin, made: expect.any(String), sha256: archive.sha256 }
  expect(await run()).toEqual({ state: 'restored', from })
  expect(said).toContain('] small: restore set-up done after ')
  expect(said).toMatch(new RegExp(`^ small: its set-up restored: kept on .* at ${pin}$`, 'm'))
  const page = (await inTerminalHere(['open'], small)).stdout.trim()
  expect(await readFile(page, 'utf8')).toMatch(new RegExp(`; its set-up restored: kept on .* at ${pin}`))
  expect(await readFile(join(page, '../summary.md'), 'utf8')).toContain('; its set-up restored: kept on ')
  expect(await run('--fresh-set-up')).toMatchObject({ state: 'made' })
  await inTerminalHere(['clean'], small)
  expect(await readdir(small.provider.path)).not.toContain('.compat-gate')
})

it('--fail-fast ends the run at the first red file, and says what was not run', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS, 'b.js': PASSES } })
  const { code, stdout } = await inTerminalHere(['run', '--fail-fast'], small)
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('note: --fail-fast ended the run at small: a.js; not run: b.js\n'),
  ])
})
