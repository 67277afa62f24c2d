import { describe, expect, it } from 'vitest'
import { BuildTail } from '../../../src/candidate/build.js'

function failureOf(...chunks: (string | Buffer)[]) {
  const output = new BuildTail()
  for (const chunk of chunks) output.add(chunk)
  return output.failure('docker buildx ended with exit code 1')
}

// As BuildKit writes it with --progress=plain.
const BUILDKIT = `#5 [builder 2/3] RUN make all
#5 0.211 make: *** No rule to make target 'all'.  Stop.
#5 ERROR: process "/bin/sh -c make all" did not complete successfully: exit code: 2
------
 > [builder 2/3] RUN make all:
0.211 make: *** No rule to make target 'all'.  Stop.
------
Dockerfile:3
--------------------
   1 |     FROM scratch AS builder
   3 | >>> RUN make all
--------------------
ERROR: failed to solve: process "/bin/sh -c make all" did not complete successfully: exit code: 2
`

describe('a build that failed', () => {
  it('names the step and ends with the last lines', () => {
    const failure = failureOf(BUILDKIT)

    expect(failure).toMatchObject({
      name: 'BuildError',
      kind: 'build-failed',
      step: '[builder 2/3] RUN make all',
    })
    expect(failure.message).toMatch(
      /^the candidate could not be built in the step \[builder 2\/3\] RUN make all: docker buildx ended with exit code 1; its last lines:\n {2}#5 /,
    )
    expect(failure.message).toMatch(/ {2}ERROR: failed to solve: .* exit code: 2$/)
  })

  it.each([
    ['nothing was said', []],
    ['only empty lines came', ['\n\n  \n']],
  ])('says so when %s', (_, chunks) => {
    expect(failureOf(...chunks).message).toBe(
      'the candidate could not be built: docker buildx ended with exit code 1, without a word',
    )
  })

  it.each([
    ['a line without its end', ['one\ntwo'], 'one\n  two'],
    ['lines over chunks', ['o', 'ne\ntw', 'o\n'], 'one\n  two'],
    ['characters over chunks', [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)], 'ä'],
    ['what a bare return starts', ['10 %\r20 %\r'], '10 %\n  20 %'],
  ])('keeps %s', (_, chunks, lines) => {
    expect(failureOf(...chunks).message.split('its last lines:\n  ')[1]).toBe(lines)
  })

  it('keeps 20 lines, each of a bounded length', () => {
    const text = Array.from({ length: 50 }, (_, index) => `line ${index} ${'x'.repeat(10_000)}`).join('\n')

    const { message } = failureOf(text)

    expect(message).not.toContain('line 29 ')
    expect(message).toContain('line 30 ')
    expect(message.length).toBeLessThan(20 * 4_200)
  })

  it.each([
    ['no-space', 'ERROR: write /layer.tar: no space left on device'],
    ['rate-limited', 'ERROR: toomanyrequests: Rate exceeded'],
    // These may be the Dockerfile's own doing.
    ['build-failed', '#5 0.3 curl: (6) Could not resolve host: mispelled.example'],
    ['build-failed', '#5 0.3 listen: address already in use'],
  ])('is classified as %s: %s', (kind, line) => {
    expect(failureOf(`${line}\n`)).toMatchObject({ kind, message: expect.stringContaining(line) })
  })

  it.each([
    ['dns-failed', 'dial tcp: lookup registry.example: no such host'],
    ['network-failed', 'dial tcp 192.0.2.1:443: i/o timeout'],
  ])('of a base image is classified as %s: %s', (kind, line) => {
    const step = ' > [internal] load metadata for registry.example/base:1:'
    expect(failureOf(`${step}\n${line}\n`)).toMatchObject({ kind })
  })

  it('does not take a line of a program for the failed step', () => {
    expect(failureOf('> tool@1.0.0 build\n#6 0.2  > [not a step] of BuildKit:\n')).toMatchObject({
      step: undefined,
    })
  })
})
