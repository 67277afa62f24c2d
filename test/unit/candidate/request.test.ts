import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  buildPlace,
  buildRequest,
  candidateCommit,
  gateFolderInContext,
} from '../../../src/candidate/request.js'
import type { CandidateConfig } from '../../../src/config/config.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'
import { building, candidateConfig, engineWith, RUN } from './builds.js'

const NAME = { reference: 'registry.example/emulator:pr-abc1234', tag: 'pr-abc1234' }
const engine = () => engineWith(Buffer.alloc(0))

describe("the candidate's commit", () => {
  it('is what is checked out', async () => {
    await using repo = await testRepository()
    await repo.commit({ 'a.txt': '1' })
    const second = await repo.commit({ 'a.txt': '2' })

    expect(await candidateCommit(repo.path, undefined, gitContext())).toBe(second)
  })

  it.each(['abcdef1', 'a'.repeat(40), 'b'.repeat(64)])('is the one that is given: %s', async sha => {
    expect(await candidateCommit('/nonexistent', sha, gitContext())).toBe(sha)
  })

  it.each(['', 'abcdef', 'a'.repeat(65), 'ABCDEF1', 'main', 'v1.2.0', '../../x', 'abcdef1\n', ' abcdef1'])(
    'cannot be %j',
    async sha => {
      await expect(candidateCommit('/nonexistent', sha, gitContext())).rejects.toMatchObject({
        name: 'UsageError',
        message: `sha: expected 7 to 64 hexadecimal digits, got '${sha}'`,
      })
    },
  )

  it('must be given where there is no repository, or no commit', async () => {
    await using dir = await folder()
    await using empty = await testRepository()

    for (const root of [dir.path, empty.path]) {
      await expect(candidateCommit(root, undefined, gitContext())).rejects.toMatchObject({
        name: 'UsageError',
        message: `${root} is no git repository with a commit: check the code out first, or give 'sha'`,
      })
    }
  })
})

describe('what is to be built', () => {
  it('has a full tag, and labels that name the run and the commit', async () => {
    await using it = await building(engine())

    const place = buildPlace(candidateConfig(), it.root)
    expect(buildRequest(candidateConfig(), NAME, place, it.context)).toEqual({
      contextDir: it.root,
      dockerfile: join(it.root, 'Dockerfile'),
      tag: 'registry.example/emulator:pr-abc1234',
      labels: { 'compat-gate.run': RUN, 'compat-gate.candidate': 'pr-abc1234' },
      buildArgs: {},
    })
  })

  it('leaves the folder of the gate behind, where it is there and would go along', async () => {
    await using it = await building(engine())
    await mkdir(join(it.root, 'image'))
    await writeFile(join(it.root, 'image', 'Dockerfile'), 'FROM scratch\n')
    const unsent = (more: Partial<CandidateConfig> = {}) =>
      gateFolderInContext(it.root, buildPlace(candidateConfig(more), it.root))
    expect(await unsent()).toBeUndefined()
    await mkdir(join(it.root, '.compat-gate'))
    expect(await unsent()).toBe('.compat-gate')
    expect(await unsent({ context: '..' })).toBe('root/.compat-gate')
    expect(await unsent({ context: 'image', dockerfile: 'image/Dockerfile' })).toBeUndefined()
    await writeFile(join(it.root, '.dockerignore'), '.*\n')
    expect(await unsent()).toBeUndefined()
    const place = buildPlace(candidateConfig(), it.root)
    const request = buildRequest(candidateConfig(), NAME, place, { ...it.context, unsent: '.compat-gate' })
    expect(request).toMatchObject({ unsent: '.compat-gate' })
  })

  it('has what the configuration adds', async () => {
    await using it = await building(engine())
    await mkdir(join(it.root, 'image'))
    await writeFile(join(it.root, 'image', 'Other'), 'FROM scratch\n')
    const at = { context: 'image', dockerfile: 'image/Other' }
    const config = candidateConfig({ ...at, target: 'slim', buildArgs: { A: '1' } })
    const context = { ...it.context, platform: 'linux/arm64' }

    const request = buildRequest(config, NAME, buildPlace(config, it.root), context)

    expect(request).toMatchObject({
      contextDir: join(it.root, 'image'),
      dockerfile: join(it.root, 'image', 'Other'),
      target: 'slim',
      platform: 'linux/arm64',
      buildArgs: { A: '1' },
    })
  })

  it.each<[string, Partial<CandidateConfig>, string]>([
    ['is missing', { context: 'gone' }, 'candidate.context: there is no folder ROOT/gone'],
    ['is a file', { context: 'Dockerfile' }, 'candidate.context: there is no folder ROOT/Dockerfile'],
    [
      'is below a file',
      { context: 'Dockerfile/x' },
      'candidate.context: there is no folder ROOT/Dockerfile/x',
    ],
    ['has no Dockerfile', { dockerfile: 'Gone' }, 'candidate.dockerfile: there is no file ROOT/Gone'],
    ['has a folder for one', { dockerfile: '.' }, 'candidate.dockerfile: there is no file ROOT'],
  ])('is refused when it %s', async (_, config, message) => {
    await using it = await building(engine())

    const ask = () => buildPlace(candidateConfig(config), it.root)

    expect(ask).toThrow(expect.objectContaining({ name: 'UsageError' }))
    expect(ask).toThrow(message.replace('ROOT', it.root))
  })
})
