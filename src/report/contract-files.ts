import { contractDocument } from '../contract/contract-document.js'
import { openApiOf } from '../contract/openapi.js'
import type { ComparedContract, ConsumerContract } from '../verdict/contracts.js'
import type { RunResult } from '../verdict/verdict.js'
import { shownImageName } from './headline.js'

/** Bytes of one file at most. */
const LIMIT = 32 << 20

/**
 * What two images showed, for programs, by the names of files in the report's folder: `contract.json` and one OpenAPI 3.1
 * file for each image; where several consumers or platforms were compared, each name tells which.
 */
export function contractFiles(result: RunResult): Map<string, string> {
  const { contracts = [] } = result
  const files = new Map<string, string>()
  for (const contract of contracts) {
    const { outcome } = contract
    if (outcome.state !== 'compared') continue
    const suffix = contracts.length === 1 ? '' : unlike(`-${titleOf(contract)}`, files)
    for (const [name, text] of filesOf(outcome, result)) files.set(`${name}${suffix}.json`, text)
  }
  return files
}

function titleOf({ consumer, platform }: ConsumerContract): string {
  return [consumer, platform ?? []]
    .flat()
    .join('-')
    .replace(/[^\w.@-]/g, '-')
}

function unlike(suffix: string, files: ReadonlyMap<string, string>): string {
  let made = suffix
  for (let number = 2; files.has(`contract${made}.json`); number++) made = `${suffix}-${number}`
  return made
}

function filesOf(
  { comparison, baseline, candidate }: ComparedContract,
  result: RunResult,
): [string, string][] {
  const title = shownImageName(result)
  const document = contractDocument(comparison, { baseline, candidate })
  const arms = { baseline, candidate }
  const openApi = (['baseline', 'candidate'] as const).flatMap((arm): [string, string][] => {
    const text = written(openApiOf(arms[arm], { title, version: arm }))
    return text === undefined ? [] : [[`openapi-${arm}`, text]]
  })
  const whole = written(document)
  // What differs is the shortest part of it.
  const text = whole ?? written({ ...document, baseline: [], candidate: [] })
  return [...(text === undefined ? [] : [['contract', text] satisfies [string, string]]), ...openApi]
}

/** Undefined where it is too long. */
function written(document: object): string | undefined {
  const text = `${JSON.stringify(document, null, 2)}\n`
  return Buffer.byteLength(text) > LIMIT ? undefined : text
}
