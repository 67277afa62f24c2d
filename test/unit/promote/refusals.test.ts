import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PromoteRequest } from '../../../src/promote/request.js'
import { type Stand, stand } from './stand.js'

const D = (letter: string) => `sha256:${letter.repeat(64)}`
const [AMD64, ARM64] = ['linux/amd64', 'linux/arm64'] as const

interface Refusal {
  what: string
  asked?: Partial<PromoteRequest> | ((it: Stand) => Partial<PromoteRequest>)
  arrange?: (it: Stand) => Promise<unknown>
  says: RegExp
}

const verdict = (more: object) => (it: Stand) => it.gate.verdict(more)
const approvedOf = (it: Stand) => it.gate.images.map(({ configDigest }) => configDigest)
const verdictPath = (it: Stand) => join(it.gate.path, 'verdict.json')
const tarOf = (it: Stand, platform: string) => join(it.gate.folderOf(platform), 'image.tar')

const REFUSALS: Refusal[] = [
  {
    what: 'no approval',
    asked: { approved: '' },
    says: /approved-image-id is empty: the gate approved nothing/,
  },
  { what: 'blank approval', asked: { approved: ' \n' }, says: /approved-image-id is empty/ },
  {
    what: 'a malformed approval',
    asked: { approved: 'sha256:abc' },
    says: /approved-image-id: expected sha256:/,
  },
  { what: 'an option for an approval', asked: { approved: '--help' }, says: /approved-image-id: expected/ },
  {
    what: 'an approval twice',
    asked: it => ({ approved: [...approvedOf(it), ...approvedOf(it)].join() }),
    says: /expected each digest once/,
  },
  { what: 'another approval', asked: { approved: D('1') }, says: /verdict\.json approves sha256:/ },
  {
    what: 'one of two approved',
    asked: it => ({ approved: approvedOf(it)[0] ?? '' }),
    says: /verdict\.json approves/,
  },
  {
    what: 'no verdict',
    arrange: it => rm(verdictPath(it)),
    says: /verdict\.json is no verdict that can be promoted: ENOENT: .*; expected compat-gate\/verdict@\d/,
  },
  {
    what: 'a verdict that is no JSON',
    arrange: it => writeFile(verdictPath(it), '{'),
    says: /no verdict that can be promoted: it is no JSON: /,
  },
  {
    what: 'a verdict by a link',
    arrange: async it => {
      await rename(verdictPath(it), `${verdictPath(it)}.real`)
      await symlink(`${verdictPath(it)}.real`, verdictPath(it))
    },
    says: /no verdict that can be promoted: ELOOP: .*symbolic/,
  },
  {
    what: 'a verdict that is a FIFO',
    arrange: async it => {
      await rm(verdictPath(it))
      execFileSync('mkfifo', [verdictPath(it)])
    },
    says: /expected a regular file/,
  },
  {
    what: 'an older verdict',
    arrange: verdict({ schema: 'compat-gate/verdict@1' }),
    says: /no verdict that can be promoted: schema: expected 'compat-gate\/verdict@\d', got .*; expected compat-gate\/verdict@\d, as the judge of the same run wrote it$/,
  },
  {
    what: 'a failed verdict',
    arrange: verdict({ verdict: 'fail' }),
    says: /verdict: expected pass, got fail/,
  },
  {
    what: 'an inconclusive one',
    arrange: verdict({ verdict: 'inconclusive', approvedImageId: '' }),
    says: /expected pass, got inconclusive/,
  },
  { what: 'a verdict for nothing', arrange: verdict({ approvedImageId: '' }), says: /approves nothing/ },
  {
    what: 'a verdict that contradicts itself',
    arrange: async it => {
      const { candidates } = JSON.parse(await readFile(verdictPath(it), 'utf8'))
      await it.gate.verdict({ candidates: candidates.slice(0, 1) })
    },
    says: /contradicts itself/,
  },
  {
    what: 'a platform that was built and not tried',
    arrange: async it => {
      const { candidates } = JSON.parse(await readFile(verdictPath(it), 'utf8'))
      const untried = { ...candidates[0], platform: 'linux/s390x', configDigest: D('2'), approved: false }
      await it.gate.verdict({ candidates: [...candidates, untried] })
    },
    says: /does not cover linux\/s390x/,
  },
  { what: 'no candidates', asked: { candidates: '/nowhere' }, says: /candidate: \/nowhere cannot be read/ },
  {
    what: 'an empty folder',
    arrange: async it => {
      await rm(it.gate.request.candidates, { recursive: true })
      await mkdir(it.gate.request.candidates)
    },
    says: /is empty: expected candidate\.json and image\.tar/,
  },
  {
    what: 'an approved candidate that is missing',
    arrange: it => rm(it.gate.folderOf(ARM64), { recursive: true }),
    says: /the approved image sha256:[0-9a-f]{64} is not among the candidates/,
  },
  {
    what: 'a candidate that nobody approved',
    arrange: it => it.gate.extra('linux/s390x'),
    says: /the candidate for linux\/s390x, sha256:[0-9a-f]{64}, was not approved/,
  },
  {
    what: 'a candidate twice',
    arrange: it => it.gate.extra(AMD64, 'again'),
    says: /is there twice/,
  },
  {
    what: 'another archive in its place',
    arrange: async it => writeFile(tarOf(it, AMD64), await readFile(tarOf(it, ARM64))),
    says: /image\.tar is not the candidate that was frozen: its config digest is/,
  },
  {
    what: 'an archive with more at its end',
    arrange: async it => writeFile(tarOf(it, AMD64), Buffer.alloc(1_024), { flag: 'a' }),
    says: /is not the candidate that was frozen: its SHA-256 is/,
  },
  {
    what: 'half an archive',
    arrange: it => writeFile(tarOf(it, AMD64), 'x'.repeat(700)),
    says: /image\.tar: /,
  },
  {
    what: 'an archive by a link',
    arrange: async it => {
      await rename(tarOf(it, AMD64), `${tarOf(it, AMD64)}.real`)
      await symlink(`${tarOf(it, AMD64)}.real`, tarOf(it, AMD64))
    },
    says: /image\.tar: .*symbolic/,
  },
  {
    what: 'another platform than it says',
    arrange: it => it.gate.identity(AMD64, { platform: 'linux/s390x' }),
    says: /its platform is linux\/amd64, and should be linux\/s390x/,
  },
  {
    what: 'another repository than was judged',
    arrange: it => it.gate.identity(AMD64, { repository: 'registry.example/evil' }),
    says: /not the one that verdict\.json names/,
  },
  {
    what: 'another commit than was judged',
    arrange: it => it.gate.identity(ARM64, { commit: 'd'.repeat(40) }),
    says: /not the one that verdict\.json names/,
  },
  {
    what: 'an image that was given, where one was built',
    arrange: it =>
      it.gate.identity(ARM64, {
        commit: undefined,
        builder: undefined,
        given: { reference: 'a:1', digest: `sha256:${'d'.repeat(64)}`, source: 'registry' },
      }),
    says: /not the one that verdict\.json names/,
  },
  {
    what: "another repository than the judge names's",
    asked: { image: 'registry.example/other' },
    says: /candidate-image is of registry\.example\/other/,
  },
  ...['', 'latest', 'pr-1', 'latest-promotion', '-v1', '.v1', 'v1/2', 'v1 2', `v${'1'.repeat(128)}`].map(
    version => ({ what: `the version '${version}'`, asked: { version }, says: /^version: expected/ }),
  ),
  {
    what: 'a malformed expectation',
    asked: { expectedLatest: 'v1.2' },
    says: /^expected-latest: expected the digest/,
  },
  {
    what: 'nobody knows where latest was',
    arrange: verdict({ latest: { state: 'unknown', detail: 'no answer' } }),
    says: /nobody knows where :latest pointed when the gate ran \(no answer\).*expected-latest/,
  },
  {
    what: 'malformed tags',
    asked: { platformTags: 'amd64:x' },
    says: /^platform-tags: expected pairs such as/,
  },
  {
    what: 'a tag for nobody',
    asked: { platformTags: 'linux/s390x=s390x' },
    says: /linux\/s390x is not among/,
  },
  {
    what: 'one tag for two',
    asked: { platformTags: 'linux/amd64=x,linux/arm64=x' },
    says: /^platform-tags: expected another tag for each platform/,
  },
]

test.each(REFUSALS)('$what is refused before a registry is asked', async ({ asked = {}, arrange, says }) => {
  await using it = await stand()
  let requests = 0
  it.registry.before = () => requests++
  await arrange?.(it)
  await expect(it.run(typeof asked === 'function' ? asked(it) : asked)).rejects.toThrow(says)
  expect(requests).toBe(0)
  expect(it.progress.steps).toEqual([])
})

test('one candidate without a folder around it', async () => {
  await using it = await stand({ platforms: [AMD64] })
  const { versionDigest } = await it.run({ candidates: it.gate.folderOf(AMD64) })
  expect(versionDigest).toBe(it.registry.tags.get('latest'))
})
