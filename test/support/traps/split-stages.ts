import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { archivePath, identityPath, readIdentity } from '../../../src/candidate/frozen.js'
import { loadConfig } from '../../../src/config/load.js'
import type { CandidateIdentity } from '../../../src/evidence.js'
import { writeArchive } from '../../../src/image/archive.js'
import { type Plan, parsePlan } from '../../../src/plan.js'
import { StageTimer } from '../../../src/shared/progress.js'
import { gatherPlanned } from '../../../src/stages/judge.js'
import { judge } from '../../../src/verdict/judge.js'
import { pack, unpack } from '../fake-engine/tar.js'
import { type TrialJob, Workflow } from '../workflow.js'
import { codesOf, documentOf, exported, verify, waiversOf } from './hooks.js'
import { neutral, neutralPart } from './neutral.js'
import type { Arrangement, Spring, Sprung } from './spring.js'

/** What `tamper.mjs` is given: all that another job can reach who has got hold of the artifacts. */
export interface Artifacts extends Arrangement {
  plan: Plan
  trials: TrialJob[]
  /** Of the candidate of a build, by its name. */
  candidateOf: (build: string) => string
  /** The evidence of a trial, by its name. */
  evidenceOf: (name: string) => string
  /** Puts the image of that name in the place of a build's, and lets candidate.json say all that is true of it. */
  replace: (build: string, reference: string) => Promise<CandidateIdentity>
  /** Puts the same configuration over another layer there, in the same way. */
  replaceLayer: (build: string) => Promise<CandidateIdentity>
  /** Puts the same layers there, and under these keys of manifest.json another one, in the same way. */
  addKeys: (build: string, keys: string[]) => Promise<CandidateIdentity>
}

/** What the jobs before the judge have given as outputs. */
type Planned = Awaited<ReturnType<Workflow['upToJudge']>>

/** Springs a trap through a job for each stage. What `tamper.mjs` does, it does between the trials and the judge. */
export async function inSplitStages({ arrangement, env, engine, here }: Spring): Promise<Sprung> {
  const { folder, provider, trap } = arrangement
  const place = { folder, tmp: join(folder, 'tmp'), home: join(folder, 'home') }
  const workflow = new Workflow({ ...place, provider: { path: provider }, engine }, undefined, {
    env,
    inputs: trap.inputs,
    here,
  })
  const planned = await workflow.upToJudge()
  const parts = workflow.ended.flatMap(({ stage, end }) =>
    neutralPart(end, stage as 'plan' | 'build' | 'trial', trap.inputs['token']),
  )
  const early = await tampered(arrangement, workflow, planned)
  const sprung = await outcome(arrangement, workflow, planned)
  return { ...sprung, problems: [...parts, ...early, ...sprung.problems] }
}

/** Untouched, the evidence must lead to a verdict: otherwise the tampering shows nothing. */
async function tampered(arrangement: Arrangement, workflow: Workflow, planned: Planned): Promise<string[]> {
  const { trap, docker } = arrangement
  const change = await exported(trap, 'tamper.mjs')
  if (change === undefined) return []
  const { plan, imageId, trials } = planned
  const { outputs } = await workflow.judge(plan, imageId)
  const candidateOf = (build: string) => join(workflow.folders.candidate, build)
  await change({
    ...arrangement,
    ...{ plan: parsePlan(plan), trials, candidateOf },
    evidenceOf: name =>
      join(workflow.folders.evidence, name, 'evidence', trialOf(trials, name).consumer, 'evidence.json'),
    replace: (build, reference) => replace(candidateOf(build), reference, docker),
    replaceLayer: build => replaceLayer(candidateOf(build)),
    addKeys: (build, keys) => addKeys(candidateOf(build), keys),
  } satisfies Artifacts)
  const { verdict } = outputs
  return verdict === 'inconclusive' ? ['the evidence was inconclusive before anybody tampered with it'] : []
}

function trialOf(trials: TrialJob[], name: string): TrialJob {
  const found = trials.find(trial => trial.name === name)
  if (found === undefined) throw new Error(`there is no trial ${name}`)
  return found
}

async function replace(
  folder: string,
  reference: string,
  docker: Arrangement['docker'],
): Promise<CandidateIdentity> {
  const identity = await readIdentity(folder)
  const { repository: repo, tag } = identity
  await docker.getImage(reference).tag({ repo, tag })
  const stream = await docker.getImage(identity.reference).get()
  return describe(folder, identity, Readable.from(stream))
}

async function replaceLayer(folder: string): Promise<CandidateIdentity> {
  const entries = await unpack(await readFile(archivePath(folder)))
  const [image] = JSON.parse(entries.get('manifest.json')?.content.toString() ?? '')
  const layer = entries.get(image.Layers[0])
  if (layer === undefined) throw new Error(`there is no layer ${image.Layers[0]}`)
  entries.set(image.Layers[0], { ...layer, content: await pack([]) })
  return describe(folder, await readIdentity(folder), Readable.from([await pack(entries)]))
}

async function addKeys(folder: string, keys: string[]): Promise<CandidateIdentity> {
  const entries = await unpack(await readFile(archivePath(folder)))
  const manifest = entries.get('manifest.json')
  if (manifest === undefined) throw new Error('there is no manifest.json')
  const [image] = JSON.parse(manifest.content.toString())
  const changed = { ...image, ...Object.fromEntries(keys.map(key => [key, ['other/layer.tar']])) }
  entries.set('manifest.json', { ...manifest, content: Buffer.from(JSON.stringify([changed])) })
  entries.set('other/layer.tar', { ...manifest, content: await pack([]) })
  return describe(folder, await readIdentity(folder), Readable.from([await pack(entries)]))
}

/** Writes an archive, and a candidate.json that says what is true of it. */
async function describe(
  folder: string,
  identity: CandidateIdentity,
  stream: Readable,
): Promise<CandidateIdentity> {
  const { sha256, bytes, configDigest, platform } = await writeArchive(stream, archivePath(folder))
  const now = { ...identity, configDigest, platform, archive: { sha256, bytes } }
  await writeFile(identityPath(folder), JSON.stringify(now))
  return now
}

async function outcome(arrangement: Arrangement, workflow: Workflow, planned: Planned): Promise<Sprung> {
  const { trap, provider } = arrangement
  const { plan, imageId } = planned
  const end = await workflow.judge(plan, imageId)
  const document = await documentOf(end)
  const config = await loadConfig(provider, undefined, 'presets')
  const waivers = await waiversOf(provider, config)
  const stages = new StageTimer(
    () => undefined,
    () => 0,
  )
  const gathered = await gatherPlanned({ config, waivers, stages }, parsePlan(plan), {
    ...workflow.folders,
    imageId,
  })
  const { policies, evidence, found = [], contracts = [] } = gathered
  const got = { verdict: end.outputs['verdict'] ?? 'none', codes: codesOf(document?.consumers) }
  const again = judge(policies, evidence, undefined, found, contracts)
  const problems = [
    ...neutral(end, trap.verdict, document, trap.inputs['token'], 'judge'),
    ...(await verify({ ...arrangement, end, document, evidence })),
    ...unlikeStep(got, { verdict: again.verdict, codes: codesOf(again.consumers) }),
  ]
  return { ...got, problems, policies, evidence, found, contracts }
}

/** What is judged again without one of its rules must be what the step has judged. */
function unlikeStep(step: Pick<Sprung, 'verdict' | 'codes'>, here: typeof step): string[] {
  const [told, now] = [step, here].map(({ verdict, codes }) => [verdict, ...codes].join(' '))
  return told === now ? [] : [`the step came to ${told}, and the same rules here to ${now}`]
}
