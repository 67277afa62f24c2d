import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileEvidence } from '../../../src/evidence.js'
import { troubleIn, withLogExcerpts } from '../../../src/trial/log-excerpt.js'
import { cpuTimeOf } from '../../support/cpu-time.js'
import { container, fileEvidence, testCase } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'

const ARN = '/2025-12-01/durable-executions/6f1c2f60-8f5e-4c8e-9d53-0f5c3e8a9b11%2F0c9d'

describe('trouble in a log', () => {
  it.each([
    ['a status behind the version', `127.0.0.1 - - [29/Nov] "GET ${ARN} HTTP/1.1" 404 -`],
    ['a status behind the path', `INFO GET ${ARN} 404`],
    ['a status by its name', '{"level":"info","path":"/x","status":500}'],
    ['a status code', 'POST /x statusCode=503'],
    ['an error', 'ERROR in app: no such execution'],
    ["an error's name", 'botocore.errorfactory.ResourceNotFoundException: gone'],
    ['a panic', 'panic: runtime error: index out of range'],
  ])('is %s', (_, line) => {
    expect(troubleIn(`started\n${line}\nGET / 200\n`)).toEqual([{ text: line, times: 1 }])
  })

  it.each([
    'GET /404 200',
    '"GET /errors HTTP/1.1" 200 512',
    'done: 0 errors',
    '{"error":null,"status":200}',
    'listening on port 4040',
    'read 500 bytes',
  ])('is not %s', line => expect(troubleIn(`${line}\n`)).toEqual([]))

  it('is told once with how often it was said, whatever number and time it names', () => {
    const lines = [1, 2, 3].map(second => `12:00:0${second} GET /executions/${second}00 404`)
    expect(troubleIn([...lines, 'error: other'].join('\r\n'))).toEqual([
      { text: '12:00:01 GET /executions/100 404', times: 3 },
      { text: 'error: other', times: 1 },
    ])
  })

  it.each([
    [
      'Python',
      'Traceback (most recent call last):\n  File "/app/server.py", line 3, in do_GET\n    self.answer()\nKeyError: \'arn\'',
    ],
    ['Node', 'TypeError: x is not a function\n    at serve (/app/server.mjs:3:1)\n    at node:http:12'],
    ['Java', 'java.lang.IllegalStateException: no\n\tat a.B.c(B.java:1)\nCaused by: d.E\n\tat f.G'],
    ['Go', 'panic: no\ngoroutine 1 [running]:\n\t/app/main.go:3'],
  ])('is a stack trace of %s as one', (_, trace) => {
    expect(troubleIn(`up\n${trace}\nGET / 200\n${trace}\n`)).toEqual([{ text: trace, times: 2 }])
  })

  it('is told without colours, and of a flood no more than a reader can take in', () => {
    expect(troubleIn('\x1b[31mERROR\x1b[0m x')).toEqual([{ text: 'ERROR x', times: 1 }])
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const many = letters.flatMap(a => letters.map(b => `error ${a}${b} ${'x'.repeat(5_000)}`))
    const found = troubleIn(many.join('\n'))
    expect(found).toHaveLength(30)
    expect(found.every(({ text }) => text.length <= 1_000)).toBe(true)
  })

  it.each([
    'GET ',
    'GET a',
    'status',
    'status: ',
    'Traceback (most recent call last)\n ',
    'error\n\t',
    '0 ',
    'x',
  ])('is found in a time in proportion to the text: %j', piece => {
    const text = (times: number) => piece.repeat((times * 32 * 1024) / piece.length)
    const short = cpuTimeOf(() => troubleIn(text(1)))
    expect(cpuTimeOf(() => troubleIn(text(8)))).toBeLessThan(8 * 4 * short + 50)
  })
})

describe('what logs say of a test file', () => {
  const failed = { state: 'ok', detail: '', cases: [testCase('works', { outcome: 'failed' })] } as const

  async function excerpts(more: Partial<FileEvidence>, arm: 'candidate' | 'control' = 'candidate') {
    await using place = await folder()
    await mkdir(join(place.path, 'logs'))
    await writeFile(join(place.path, 'logs', 'a.log'), `one\n\n${'two\n'.repeat(30)}last\n`)
    await writeFile(join(place.path, 'logs', 'image.log'), 'GET /x 404\n')
    await symlink('/etc/passwd', join(place.path, 'logs', 'link.log'))
    const evidence = fileEvidence('a.test', { log: 'logs/a.log', ...more })
    const { lastLines, containers } = await withLogExcerpts(evidence, place.path, arm)
    return { lastLines, trouble: containers.map(one => one.trouble) }
  }

  const own = container({ log: 'logs/image.log' })

  it('is the end of its output, and the trouble of the image under test', async () => {
    const report = { ...failed, cases: [...failed.cases] }
    expect(await excerpts({ exitCode: 1, report, containers: [own] })).toEqual({
      lastLines: `${'two\n'.repeat(19)}last`,
      trouble: [[{ text: 'GET /x 404', times: 1 }]],
    })
  })

  it('has what a container that crashed said last, where nothing in its log looks like a cause', async () => {
    await using place = await folder()
    await writeFile(join(place.path, 'image.log'), 'starting\nthe store needs sqlite\n\n')
    const of = (more: object) =>
      fileEvidence('a.test', { exitCode: 1, containers: [container({ log: 'image.log', ...more })] })
    const crash = await withLogExcerpts(of({ exitCode: 1, stoppedByRequest: false }), place.path, 'candidate')
    expect(crash.containers[0]?.trouble).toEqual([{ text: 'the store needs sqlite', times: 1 }])
    const stopped = await withLogExcerpts(of({ exitCode: 143 }), place.path, 'candidate')
    expect(stopped.containers[0]?.trouble).toBeUndefined()
  })

  it.each<[string, Partial<FileEvidence>]>([
    ['a container crashed', { containers: [container({ exitCode: 1, stoppedByRequest: false })] }],
    ['it was killed', { exitCode: 1 }],
    ['it left no report', { report: { state: 'missing', detail: '', cases: [] } }],
  ])('is kept when %s', async (_, more) => {
    expect((await excerpts(more)).lastLines).toMatch(/last$/)
  })

  it('is nothing of a green file, nor of the control', async () => {
    expect(await excerpts({ containers: [own] })).toEqual({ lastLines: undefined, trouble: [undefined] })
    expect((await excerpts({ exitCode: 1 }, 'control')).lastLines).toBeUndefined()
  })

  it('is nothing where another image speaks, or the log is no file of ours', async () => {
    const containers = [
      container({ log: 'logs/image.log', image: 'other' }),
      container({ log: 'logs/link.log' }),
      container({ log: 'logs/none.log' }),
    ]
    expect(await excerpts({ exitCode: 1, containers, log: 'logs/link.log' })).toEqual({
      lastLines: undefined,
      trouble: [undefined, undefined, undefined],
    })
  })
})
