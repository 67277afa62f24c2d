import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EngineBuildOutput } from '../../../src/engine/build.js'
import { connectEngine } from '../../../src/engine/connect.js'
import type { BuildRequest } from '../../../src/engine/engine.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'

let folder: string
let fake: FakeEngine
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'))
  fake = await FakeEngine.start()
})
afterEach(async () => {
  await fake[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function build(
  dockerfile: string,
  more: Partial<BuildRequest> = {},
  signal = new AbortController().signal,
): Promise<string> {
  await writeFile(join(folder, 'Dockerfile'), dockerfile)
  const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
  let output = ''
  const request = {
    contextDir: folder,
    dockerfile: join(folder, 'Dockerfile'),
    tag: 'r.example/a:1',
    labels: { run: 'x' },
    buildArgs: {},
  }
  await engine.build({ ...request, ...more }, text => (output += text), signal)
  return output
}

describe('a build', () => {
  test('gives its output as it comes, and an image with tag and labels', async () => {
    const output = await build('FROM scratch\nLABEL a="b c"\nCMD ["x"]\n')
    expect(output).toContain('Step 2/4 : LABEL a="b c"\n')
    expect(fake.images.get('r.example/a:1').settings).toEqual({ Labels: { a: 'b c', run: 'x' }, Cmd: ['x'] })
  })

  test('takes arguments and a target', async () => {
    await build('ARG V=1\nFROM scratch AS one\nLABEL v=$V\nFROM scratch\n', {
      target: 'one',
      buildArgs: { V: '2' },
    })
    expect(fake.images.get('r.example/a:1').settings.Labels).toEqual({ v: '2', run: 'x' })
  })
})

describe('a build that fails', () => {
  test('because a file of its context goes away meanwhile', async () => {
    const [large, gone] = ['a', 'b'].map(name => join(folder, name)) as [string, string]
    for (const path of [large, gone]) await writeFile(path, '')
    // The engine reads nothing yet, so the archive does not come to the second file.
    await truncate(large, 64 << 20)
    let removed: Promise<void> = Promise.resolve()
    let open = () => {}
    const opened = new Promise<void>(resolve => {
      open = resolve
    })
    fake.faults.hold('POST', /^\/build$/, opened, 1, () => {
      removed = rm(gone).then(open)
    })
    await expect(build('FROM scratch')).rejects.toMatchObject({
      name: 'BuildError',
      message: expect.stringMatching(`the build context ${folder} cannot be read: ENOENT.*${gone}`),
    })
    await removed
  })

  const FAILURES: [string, string, string][] = [
    [
      'in a step',
      'FROM scratch\nRUN echo before && exit 7\n',
      'failed at "Step 2/3 : RUN echo before && exit 7": The command \'/bin/sh -c echo before && exit 7\' returned a non-zero code: 7\nlast lines of output:\nStep 1/3 : FROM scratch\nStep 2/3 : RUN echo before && exit 7\nbefore',
    ],
    ['for a base that is nowhere', 'FROM r.example/none\n', 'manifest unknown'],
    ['for an instruction that nobody knows', 'FROM scratch\nFLY away\n', 'unknown instruction: FLY'],
    [
      'for want of BuildKit',
      'FROM scratch\nRUN --mount=type=cache,target=/x true\n',
      'needs BuildKit: install docker buildx',
    ],
  ]
  test.each(FAILURES)('%s', async (_, dockerfile, message) => {
    await expect(build(dockerfile)).rejects.toMatchObject({
      name: 'BuildError',
      kind: 'build-failed',
      message: expect.stringContaining(message),
    })
  })

  test('without a word, and without an image', async () => {
    fake.faults.reply('POST', /^\/build$/, '{"stream":"Successfully built 0123456789ab\\n"}\n')
    await expect(build('FROM scratch\n')).rejects.toThrow(
      'expected the image r.example/a:1 with the labels of this run, got none',
    )
  })

  test('without a word, while the tag names an older image', async () => {
    await build('FROM scratch\n')
    fake.faults.reply('POST', /^\/build$/, '{"stream":"Successfully built 0123456789ab\\n"}\n')
    await expect(build('FROM scratch\n', { labels: { run: 'y' } })).rejects.toThrow('got none')
  })

  test('because the engine goes away', async () => {
    fake.faults.cut('POST', /^\/build$/, '{"stream":"Step 1/2 : FROM scratch\\n"}\n')
    await expect(build('FROM scratch\n')).rejects.toMatchObject({ kind: 'engine-gone' })
  })

  test('because the disk is full', async () => {
    fake.faults.refuse('POST', /^\/build$/, 500, 'mkdir /var/lib: no space left on device')
    await expect(build('FROM scratch\n')).rejects.toMatchObject({ kind: 'no-space' })
  })

  test('because it is cancelled', async () => {
    fake.faults.hold('POST', /^\/build$/, new Promise(() => {}))
    const controller = new AbortController()
    const building = build('FROM scratch\n', {}, controller.signal)
    controller.abort(new Error('cancelled'))
    await expect(building).rejects.toThrow('cancelled')
  })

  test('for a context that is not there', async () => {
    await expect(build('', { contextDir: join(folder, 'none') })).rejects.toMatchObject({
      name: 'BuildError',
      message: expect.stringContaining('/none cannot be read: ENOENT'),
    })
  })
})

describe('the output of a build', () => {
  async function follow(...lines: object[]): Promise<EngineBuildOutput> {
    const output = new EngineBuildOutput(() => {})
    await output.follow(Readable.from(lines.map(line => Buffer.from(`${JSON.stringify(line)}\r\n`))))
    return output
  }

  test('keeps the last twenty lines', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ stream: `line ${at}\n` }))
    expect((await follow(...many)).tail.split('\n')).toEqual(
      many.slice(30).map(({ stream }) => stream.trim()),
    )
  })

  test.each([
    [
      [{ stream: 'Step 1/2 : FROM a' }, { stream: '\n' }, { stream: 'Step 2/2 : RUN x\n' }],
      'Step 2/2 : RUN x',
    ],
    [[{ stream: 'STEP 1/2: FROM a\n' }], 'STEP 1/2: FROM a'],
    [[{ stream: 'nothing of the kind\n' }], undefined],
  ])('%j is at %s', async (lines, step) => {
    expect((await follow(...lines)).step).toBe(step)
  })

  test.each([
    [{ error: 'a' }, 'a'],
    [{ errorDetail: { code: 1, message: 'b' }, error: 'a' }, 'b'],
    [{ status: 'Pulling', id: 'x' }, undefined],
  ])('%j tells of %s', async (line, error) => {
    expect((await follow(line, { stream: 'Successfully built\n' })).error).toBe(error)
  })

  test('keeps no more of a line without end than is needed to know it by', async () => {
    const flood = 'x'.repeat(8 << 20)
    const output = await follow(
      ...Array.from({ length: 3 }, () => ({ stream: `${flood}\n` })),
      { stream: `Step 1/2 : RUN ${flood}\n` },
      { error: flood },
    )
    expect(output.tail.length).toBeLessThan(64 << 10)
    expect(output.step?.length).toBeLessThan(8 << 10)
    expect(output.error?.length).toBeLessThan(8 << 10)
  })

  test('waits for whoever reads it', async () => {
    const order: string[] = []
    const output = new EngineBuildOutput(async text => {
      order.push(`begins ${text}`)
      await new Promise(setImmediate)
      order.push(`ends ${text}`)
    })
    await output.follow(
      Readable.from(['a', 'b'].map(stream => Buffer.from(`${JSON.stringify({ stream })}\n`))),
    )
    expect(order).toEqual(['begins a', 'ends a', 'begins b', 'ends b'])
  })

  test('a pull is shown without its bars', async () => {
    const output = await follow(
      { status: 'Downloading', id: 'x', progress: '[=> ]' },
      { status: 'Pull complete', id: 'x' },
    )
    expect(output.tail).toBe('x: Pull complete')
  })
})
