import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { BuildError, messageOf } from '../../src/shared/errors.js'
import { type Bench, type Dialect, SHELL } from './bench.js'
import { observed } from './observed.js'
import { savedIdentity } from './saved-identity.js'

/** Something that is done to an engine, and what must come of it on every engine. */
export interface Check {
  name: string
  act: (bench: Bench) => Promise<unknown>
  expected: unknown
  /** Where an engine of another dialect does otherwise. */
  expectedOf?: Partial<Record<Dialect, unknown>>
}

const OTHER = [...SHELL, 'LABEL other=1']

const QUIET = { events: [], complete: true, detail: '', incidents: [], left: 0, outside: 0 }
const RAN = {
  reference: 'REPO:pr-1',
  image: 'candidate',
  sameRepository: true,
  started: true,
  exitCode: 0,
  oomKilled: false,
  stoppedByRequest: false,
  hasLog: true,
}

async function buildFailure(bench: Bench, dockerfile: string[]): Promise<object> {
  const failure = await bench.build('broken', dockerfile).catch((error: unknown) => error)
  const step = failure instanceof BuildError ? failure.step : undefined
  return { isBuildError: failure instanceof BuildError, step, hint: /buildx/.exec(messageOf(failure))?.[0] }
}

export const CHECKS: Check[] = [
  {
    name: 'a build gives an image with its tag and its labels',
    act: async bench => {
      const image = await bench.engine.image(await bench.build('x', OTHER))
      return [
        image?.labels['contract.run'] === bench.run,
        image?.tags.map(tag => tag.replace(bench.repository, 'REPO')),
      ]
    },
    expected: [true, ['REPO:x']],
  },
  {
    name: 'empty images are made while others are removed, as by two shards',
    act: async ({ engine, run }) => {
      const lane = async (_: unknown, at: number) => {
        for (const round of [1, 2, 3, 4]) {
          const reference = `compat-gate-fence:${run}-${at}-${round}`
          await engine.makeEmptyImage(reference, { 'contract.run': run })
          await engine.untag(reference)
        }
      }
      const lanes = await Promise.allSettled(Array.from({ length: 3 }, lane))
      return lanes.map(end => (end.status === 'rejected' ? messageOf(end.reason) : 'made'))
    },
    expected: ['made', 'made', 'made'],
  },
  {
    name: 'a build that fails in a step',
    act: bench => buildFailure(bench, [...SHELL, 'RUN echo before && exit 7']),
    expected: { isBuildError: true, step: 'Step 4/5 : RUN echo before && exit 7', hint: undefined },
    expectedOf: {
      podman: { isBuildError: true, step: 'STEP 4/5: RUN echo before && exit 7', hint: undefined },
    },
  },
  {
    name: 'a build that copies what is not there',
    act: bench => buildFailure(bench, ['FROM scratch', 'COPY nothing /']),
    expected: { isBuildError: true, step: 'Step 2/3 : COPY nothing /', hint: undefined },
    expectedOf: { podman: { isBuildError: true, step: 'STEP 2/3: COPY nothing /', hint: undefined } },
  },
  {
    name: 'a Dockerfile that needs BuildKit',
    act: bench => buildFailure(bench, [...SHELL, 'RUN --mount=type=cache,target=/x true']),
    expected: {
      isBuildError: true,
      step: 'Step 4/5 : RUN --mount=type=cache,target=/x true',
      hint: 'buildx',
    },
    expectedOf: { podman: { isBuildError: false, step: undefined, hint: undefined } },
  },
  {
    name: 'a build that is cancelled leaves no container',
    act: async bench => {
      const before = await bench.containers()
      const failure = await bench.cancelledBuild([...SHELL, 'RUN sleep 60'], 'RUN sleep 60')
      const left = (await bench.containers()).filter(id => !before.includes(id))
      return { rejected: failure instanceof Error, left }
    },
    expected: { rejected: true, left: [] },
  },
  {
    name: "a saved image holds what the engine's ID of it is the digest of",
    act: async bench => {
      const reference = await bench.build('x', SHELL)
      const { config, manifest, tags } = await savedIdentity(await bench.engine.save(reference))
      const id = (await bench.engine.image(reference))?.id
      return {
        isConfig: config === id,
        isManifest: manifest === id,
        tags: tags.map(tag => tag.replace(bench.repository, 'REPO')),
      }
    },
    expected: { isConfig: true, isManifest: false, tags: ['REPO:x'] },
    expectedOf: { containerd: { isConfig: false, isManifest: true, tags: ['REPO:x'] } },
  },
  {
    name: 'what is not there',
    act: async ({ engine, repository }) => [
      await engine.image(`${repository}:none`),
      await engine.container('no-such-container'),
      await engine.removeContainer('no-such-container'),
      await engine.untag(`${repository}:none`),
    ],
    expected: [undefined, undefined, undefined, undefined],
  },
  {
    name: 'a container that ends by itself',
    act: bench =>
      observed(bench, async ({ reference }) => (await bench.runToEnd(reference, 'echo hi; exit 3')).remove()),
    expected: { ...QUIET, containers: [{ ...RAN, exitCode: 3 }] },
  },
  {
    name: 'the output of a container',
    act: async bench => {
      await using witness = await bench.witness()
      const { id } = await bench.runToEnd(bench.subject.reference, 'echo out; echo err >&2')
      const container = (await witness.stop()).containers.find(one => one.id === id)
      return (
        container?.log &&
        (await readFile(join(bench.logsDir, '..', container.log), 'utf8')).split('\n').sort()
      )
    },
    expected: ['', 'err', 'out'],
  },
  {
    name: 'what a container prints from its start on',
    act: async bench => {
      const { engine } = bench
      const container = await bench.create(bench.subject.reference, 'echo out; echo err >&2')
      // The other way is for engines whose log can be asked for at any time.
      const attached = engine.logsHinderRemoval ? await engine.attach(container.id) : undefined
      await container.start()
      return (await text(attached ?? (await engine.logs(container.id)))).split('\n').sort()
    },
    expected: ['', 'err', 'out'],
  },
  {
    name: 'a container that removes itself',
    act: bench =>
      observed(bench, async ({ reference }) => {
        await bench.untilDestroyed(
          await bench.create(reference, 'exit 0', { HostConfig: { AutoRemove: true } }),
        )
      }),
    expected: { ...QUIET, containers: [{ ...RAN }] },
  },
  {
    name: 'a container that is removed while it runs',
    act: bench =>
      observed(bench, async ({ reference }) => {
        // Podman would ask it to end first, and wait ten seconds.
        const container = await bench.create(reference, 'sleep 1000', { StopSignal: 'SIGKILL' })
        await container.start()
        await container.remove({ force: true })
      }),
    expected: { ...QUIET, containers: [{ ...RAN, exitCode: 137, stoppedByRequest: true }] },
  },
  {
    name: 'a container that is never started, and left behind',
    act: bench => observed(bench, ({ reference }) => bench.create(reference, 'exit 0')),
    expected: { ...QUIET, left: 1, containers: [{ ...unstarted(RAN) }] },
  },
  {
    name: 'a container that still runs at the end',
    act: bench =>
      observed(bench, async ({ reference }) => (await bench.create(reference, 'sleep 1000')).start()),
    expected: { ...QUIET, left: 1, containers: [{ ...running(RAN) }] },
  },
  {
    name: 'a container by the ID of the image',
    // It stays, because nobody can say of one that is gone whether it was a step of a build.
    act: bench => observed(bench, ({ engineId }) => bench.runToEnd(engineId, 'exit 0')),
    expected: { ...QUIET, left: 1, containers: [{ ...RAN, reference: 'ID' }] },
    // The newest name of the image.
    expectedOf: { podman: { ...QUIET, left: 1, containers: [{ ...RAN }] } },
  },
  {
    name: 'another image under a name of its own',
    act: async bench => {
      const other = await bench.build('other', OTHER)
      return observed(bench, (_, witness) => bench.runAndRemove(other, witness))
    },
    expected: { ...QUIET, containers: [{ ...RAN, reference: 'REPO:other', image: 'other' }] },
  },
  {
    name: 'an image made from the candidate, whose label it has',
    act: async bench => {
      const derived = await bench.build('derived', [`FROM ${bench.subject.reference}`, 'LABEL derived=1'])
      return observed(bench, (_, witness) => bench.runAndRemove(derived, witness))
    },
    expected: { ...QUIET, containers: [{ ...RAN, reference: 'REPO:derived', image: 'other' }] },
  },
  {
    name: "another image under the candidate's name",
    act: async bench => {
      const other = await bench.build('other', OTHER)
      return observed(bench, async (_, witness) => {
        await bench.tag(other, 'pr-1')
        await bench.runAndRemove(bench.subject.reference, witness)
      })
    },
    expected: {
      ...QUIET,
      events: ['tag REPO:pr-1 = other, a.test'],
      containers: [{ ...RAN, image: 'other' }],
    },
  },
  {
    name: 'a second name for the candidate, given and taken',
    act: bench =>
      observed(bench, async ({ engineId }) => {
        await bench.engine.untag(await bench.tag(engineId, 'second'))
      }),
    expected: {
      ...QUIET,
      events: ['tag REPO:second = candidate, a.test', 'untag ID = candidate, a.test'],
      containers: [],
    },
    expectedOf: {
      containerd: {
        ...QUIET,
        events: ['tag REPO:second = candidate, a.test', 'untag REPO:second = candidate, a.test'],
        containers: [],
      },
      podman: {
        ...QUIET,
        events: [
          'tag REPO:second = candidate, a.test',
          'untag REPO:second = candidate, a.test',
          'delete REPO:second = candidate, a.test',
        ],
        containers: [],
      },
    },
  },
  {
    name: 'the candidate loaded again',
    act: bench =>
      observed(bench, async ({ reference }) => {
        await bench.load(await bench.engine.save(reference))
      }),
    expected: { ...QUIET, events: ['load REPO:pr-1 = candidate, a.test'], containers: [] },
  },
  {
    name: 'an engine keeps a thousand events for a reader who stands still, which the event barrier counts on',
    // Not every single one: a Docker that gets no processor for 100 ms drops one by chance, though it has room.
    act: async bench => (await bench.readLate(1_024)) > 1_000,
    expected: true,
  },
  {
    name: 'an engine keeps what its stream has told, from one event to another, until 256 more have come',
    act: async bench => {
      const { kept, told, stillKept } = await bench.keptAndTold()
      return {
        // Podman tells of a container's clean-up as well, where that comes before its removal.
        actions: [...new Set(kept.map(({ action }) => action))].filter(one => one !== 'cleanup').sort(),
        unkept: told.filter(one => !kept.some(other => isDeepStrictEqual(one, other))),
        stillKept,
      }
    },
    expected: { actions: ['create', 'destroy', 'die', 'start', 'tag'], unkept: [], stillKept: false },
    expectedOf: {
      podman: {
        actions: ['create', 'destroy', 'die', 'init', 'start', 'tag'],
        unkept: [],
        stillKept: true,
      },
    },
  },
  {
    name: 'forty containers at once',
    act: bench =>
      observed(bench, async ({ reference }) => {
        const all = Array.from({ length: 40 }, async () =>
          bench.remove(await bench.runToEnd(reference, 'exit 0')),
        )
        await Promise.all(all)
      }),
    expected: {
      ...QUIET,
      containers: Array.from({ length: 40 }, () => ({ ...RAN })),
    },
  },
]

function unstarted({ exitCode, ...rest }: typeof RAN): object {
  return { ...rest, started: false, hasLog: false }
}

function running({ exitCode, ...rest }: typeof RAN): object {
  return { ...rest, hasLog: true }
}
