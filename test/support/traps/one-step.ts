import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadConfig } from '../../../src/config/load.js'
import { Evidence } from '../../../src/evidence.js'
import { evidencePlace } from '../../../src/report/links.js'
import { StageTimer } from '../../../src/shared/progress.js'
import { compareContracts } from '../../../src/stages/contracts.js'
import { judge } from '../../../src/verdict/judge.js'
import { policyOf } from '../../../src/verdict/verdict.js'
import { Runner, type StepEnd } from '../runner.js'
import { codesOf, documentOf, exported, verify, waiversOf } from './hooks.js'
import { neutral } from './neutral.js'
import type { Arrangement, Spring, Sprung } from './spring.js'
import type { Trap } from './trap.js'

/** Springs a trap through the stage `all`. */
export async function inOneStep({ arrangement, env, engine, here }: Spring): Promise<Sprung> {
  const { folder, provider, trap } = arrangement
  const places = { folder, tmp: join(folder, 'tmp'), home: join(folder, 'home') }
  const runner = await Runner.for(
    { ...places, provider: { path: provider }, engine },
    { env, inputs: trap.inputs, here },
  )
  return await outcome(await runner.run(), arrangement)
}

async function outcome(end: StepEnd, arrangement: Arrangement): Promise<Sprung> {
  const { trap, provider } = arrangement
  const document = await documentOf(end)
  const evidence = document === undefined ? [] : await readEvidence(end.outputs['report-dir'] ?? '')
  const config = await loadConfig(provider, undefined, 'presets')
  const waivers = await waiversOf(provider, config)
  // A run that ended by an error came to no verdict, so no rule had a part in it.
  const policies = document === undefined ? [] : config.consumers.map(one => policyOf(one, config, waivers))
  const folder = end.outputs['report-dir'] ?? ''
  const stages = new StageTimer(
    () => undefined,
    () => 0,
  )
  const { contracts = [] } = await compareContracts({ config, stages }, evidence, one =>
    join(folder, evidencePlace(one)),
  )
  const before = trap.class === 'tampered' ? 'pass' : trap.verdict
  const problems = [
    ...neutral(end, before, document, trap.inputs['token']),
    ...(await verify({ ...arrangement, end, document, evidence })),
  ]
  const verdict = end.outputs['verdict'] ?? 'none'
  const sprung = { policies, evidence, problems, found: [], contracts }
  if (trap.class !== 'tampered') return { ...sprung, verdict, codes: codesOf(document?.consumers) }
  const tampered = await tamper(trap, evidence)
  const judgement = judge(policies, tampered)
  const own = verdict === 'pass' ? [] : [`the evidence was ${verdict} before anybody tampered with it`]
  return {
    ...{ ...sprung, evidence: tampered, problems: [...problems, ...own] },
    ...{ verdict: judgement.verdict, codes: codesOf(judgement.consumers) },
  }
}

/** What is left of the evidence on its way to the judge. */
async function tamper(trap: Trap, evidence: Evidence[]): Promise<Evidence[]> {
  const change = await exported(trap, 'tamper.mjs')
  return z.array(Evidence).parse(await change?.(structuredClone(evidence)))
}

async function readEvidence(folder: string): Promise<Evidence[]> {
  const files = await readdir(join(folder, 'evidence'), { recursive: true })
  const names = files.filter(name => name.endsWith('evidence.json')).sort()
  const texts = await Promise.all(names.map(name => readFile(join(folder, 'evidence', name), 'utf8')))
  return texts.map(text => Evidence.parse(JSON.parse(text)))
}
