import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { gate } from '../support/gate.js'
import { smallConsumer } from '../support/small-consumer.js'

/** Writes two files, as Surefire does, one for each test class. */
function twoReports(inSecond: string): string {
  const xml = (name: string, inside: string) =>
    `<testsuite name="${name}"><testcase classname="${name}" name="works">${inside}</testcase></testsuite>`
  return `
    const { mkdirSync, writeFileSync } = await import('node:fs')
    await useCandidate()
    mkdirSync('target/surefire-reports', { recursive: true })
    writeFileSync('target/surefire-reports/TEST-sample.FirstTest.xml', '${xml('sample.FirstTest', '')}')
    writeFileSync('target/surefire-reports/TEST-sample.SecondTest.xml', '${xml('sample.SecondTest', inSecond)}')
    process.exitCode = ${inSecond === '' ? 0 : 1}
  `
}

/** What the gate says of a consumer whose test files leave these. */
async function judged(tests: Record<string, string>) {
  await using engine = await engineEndpoint()
  const report = { format: 'junit', path: 'target/surefire-reports/*.xml' }
  await using small = await smallConsumer(engine, { tests, test: { command: ['node', '{file}'], report } })
  const { result, folder } = await gate({
    root: small.provider.path,
    endpoint: engine.endpoint,
    folder: small.folder,
  })
  return {
    verdict: result.judgement.verdict,
    codes: result.judgement.consumers.flatMap(({ reasons }) =>
      reasons.map(({ code, file, test }) => [code, file, test]),
    ),
    tests: result.evidence.flatMap(({ files }) =>
      files.map(({ file, report: { cases } }) => [
        file,
        ...cases.map(({ id, outcome }) => `${outcome} ${id}`),
      ]),
    ),
    kept: (await readdir(join(folder, 'report/evidence/small/reports'))).sort(),
  }
}

it('tests that leave a file for each class pass, all of them together', async () => {
  const tests = { 'a.js': twoReports(''), 'b.js': twoReports('') }
  const each = ['passed sample.FirstTest::works', 'passed sample.SecondTest::works']
  expect(await judged(tests)).toEqual({
    verdict: 'pass',
    codes: [],
    tests: [
      ['a.js', ...each],
      ['b.js', ...each],
    ],
    kept: ['01-a.js', '02-b.js'].flatMap(name => [
      `${name}-01-target_surefire-reports_TEST-sample.FirstTest.xml`,
      `${name}-02-target_surefire-reports_TEST-sample.SecondTest.xml`,
    ]),
  })
})

it('a test that fails in one of the files fails', async () => {
  const tests = { 'a.js': twoReports(''), 'b.js': twoReports('<failure>expected 1, got 2</failure>') }
  expect(await judged(tests)).toMatchObject({
    verdict: 'fail',
    codes: [['test-failed', 'b.js', 'sample.SecondTest::works']],
    tests: [
      ['a.js', 'passed sample.FirstTest::works', 'passed sample.SecondTest::works'],
      ['b.js', 'passed sample.FirstTest::works', 'failed sample.SecondTest::works'],
    ],
  })
})
