import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { isMap, parse, parseDocument } from 'yaml'
import { z } from 'zod'
import { CONFIG_PATHS } from '../../../src/config/config.js'
import { knownKeys } from '../../../src/config/json-schema.js'
import { loadConfig } from '../../../src/config/load.js'
import { WithCheck } from '../../../src/config/preset-check.js'
import { WaiversFile } from '../../../src/config/waivers.js'
import { UsageError } from '../../../src/shared/errors.js'
import { ROOT } from '../../../tools/repository.js'
import { folder } from '../../support/folder.js'
import { blocksOf, PAGES, readPage } from '../../support/pages.js'
import { MINIMAL } from './workspace.js'

type YamlMap = Record<string, unknown>

/** What is wrong with a block of YAML; what kind it is of shows by its keys. */
async function whyWrong(text: string): Promise<string[]> {
  const problems: string[] = []
  for (const map of mapsIn(text)) {
    if ('updates' in map) problems.push(...schemaProblems(Dependabot, map))
    else if (isWorkflow(map)) problems.push(...workflowProblems(map))
    else if (Array.isArray(map['waivers'])) problems.push(...schemaProblems(WaiversFile, map))
    else if ('check' in map) problems.push(...schemaProblems(WithCheck, map))
    else problems.push(...(await configProblems(map)))
  }
  return problems
}

/** The map of a block; where it has a key more than once, to show several values, a map for each of its pairs. */
function mapsIn(text: string): YamlMap[] {
  const { contents, errors } = parseDocument(text, { uniqueKeys: false })
  if (errors.length > 0 || !isMap(contents)) throw new Error(`expected a map, got ${text}`)
  const pairs = contents.items.map(pair => ({ [String(pair.key)]: contents.get(pair.key) }))
  const keys = new Set(pairs.flatMap(pair => Object.keys(pair)))
  if (keys.size === pairs.length) return [parse(text)]
  const lines = text.split(/^(?=\S)/m).filter(line => line.trim() !== '')
  return lines.map(line => parse(line))
}

/** https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
const Dependabot = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.literal('github-actions'),
      directory: z.literal('/'),
      schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
      cooldown: z.strictObject({ 'default-days': z.int().positive() }),
      groups: z.record(z.string(), z.strictObject({ patterns: z.array(z.string()) })),
    }),
  ),
})

function schemaProblems(schema: z.ZodType, map: YamlMap): string[] {
  return schema.safeParse(map).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

/** A whole configuration by itself; a part of one in the place where its keys belong. */
async function configProblems(map: YamlMap): Promise<string[]> {
  if ('version' in map) return loadProblems(map)
  const strange = ({ keys }: (typeof PLACES)[number]) =>
    Object.keys(map).filter(key => !keys.includes(key)).length
  const [{ path } = { path: [] }] = PLACES.toSorted((one, other) => strange(one) - strange(other))
  return loadProblems(laidOver(parse(MINIMAL), inPlace(path, map)))
}

const PLACES = [[], ['candidate'], ['consumers', 0], ['consumers', 0, 'test']].map(path => ({
  path,
  keys: knownKeys(path),
}))

function inPlace(place: readonly (string | number)[], value: unknown): unknown {
  return place.reduceRight<unknown>((inner, key) => (key === 0 ? [inner] : { [key]: inner }), value)
}

/** Maps key by key, and the one consumer of a part over the one that is there, unless it says whose it is. */
function laidOver(base: unknown, part: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(part) && isPlain(part[0]) && !('name' in part[0]))
    return [laidOver(base[0], part[0])]
  if (!isPlain(base) || !isPlain(part)) return part
  const merged = Object.entries(part).map(([key, value]) => [key, laidOver(base[key], value)])
  return { ...base, ...Object.fromEntries(merged) }
}

function isPlain(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function loadProblems(config: unknown): Promise<string[]> {
  await using own = await folder()
  await mkdir(join(own.path, '.github'))
  await writeFile(join(own.path, '.github/compat-gate.yml'), JSON.stringify(config))
  try {
    await loadConfig(own.path, undefined, join(ROOT, 'presets'))
    return []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.message.split('\n')
  }
}

/** A workflow, or some of its jobs. */
function isWorkflow(map: YamlMap): boolean {
  const isJob = (value: unknown) =>
    isPlain(value) && ('steps' in value || 'uses' in value || 'needs' in value)
  return 'jobs' in map || 'steps' in map || Object.values(map).some(isJob)
}

const readYaml = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'))
const ACTION = readYaml('action.yml')
/** As an example names them: `<owner>/compat-gate@<sha>`, also with a path to a workflow. */
const OURS = /^[<\w>-]+\/compat-gate(?:\/(\.github\/workflows\/[\w-]+\.yml))?@/

function workflowProblems(map: YamlMap): string[] {
  const calls = callsIn(map)
  const given = calls.flatMap(({ uses, with: inputs }) => {
    const workflow = OURS.exec(uses)?.[1]
    const known = workflow === undefined ? ACTION.inputs : readYaml(workflow).on.workflow_call.inputs
    return Object.keys(inputs)
      .filter(name => !(name in known))
      .map(name => `${uses} has no input ${name}`)
  })
  const outputs = { ...ACTION.outputs, ...readYaml('.github/workflows/gate.yml').on.workflow_call.outputs }
  const read = [...JSON.stringify(map).matchAll(/\.outputs\.([\w-]+)/g)].map(([, name = '']) => name)
  return [...given, ...read.filter(name => !(name in outputs)).map(name => `there is no output ${name}`)]
}

interface Call {
  uses: string
  with: YamlMap
}

/** The steps and jobs that use the action or one of its workflows, however deep. */
function callsIn(value: unknown): Call[] {
  if (Array.isArray(value)) return value.flatMap(callsIn)
  if (!isPlain(value)) return []
  const { uses, with: inputs } = value
  const own =
    typeof uses === 'string' && OURS.test(uses) ? [{ uses, with: isPlain(inputs) ? inputs : {} }] : []
  return [...own, ...Object.values(value).flatMap(callsIn)]
}

describe('the YAML in the pages', () => {
  const shown = PAGES.flatMap(page => blocksOf(readPage(page), 'yaml').map(text => ({ page, text })))

  it.each(shown)('of $page is what the gate, or a workflow, takes: $text', async ({ text }) => {
    expect(await whyWrong(text)).toEqual([])
  })

  it('is found, of each kind', () => {
    const maps = shown.flatMap(({ text }) => mapsIn(text))
    expect(maps.filter(isWorkflow).length).toBeGreaterThan(3)
    expect(maps.flatMap(callsIn).length).toBeGreaterThan(2)
    expect(maps.filter(map => 'version' in map).length).toBeGreaterThan(5)
  })
})

describe('what keeps a gate new', () => {
  const page = readPage('docs/workflows.md')

  it('moves the action and the workflows that are called together', () => {
    const [text = ''] = blocksOf(page, 'yaml').filter(block => block.includes('package-ecosystem'))
    const [{ groups }] = Dependabot.parse(parse(text)).updates as [
      z.infer<typeof Dependabot>['updates'][number],
    ]
    const matches = picomatch(groups['compat-gate']?.patterns ?? [], { bash: true })
    const short = readYaml('workflows-templates/short/sam-cli-nightly.yml')
    const names = [...JSON.stringify(short).matchAll(/OWNER(\/compat-gate[^@"]*)@/g)].map(([, name]) => name)
    expect(names).toEqual(['/compat-gate/.github/workflows/gate.yml', '/compat-gate'])
    for (const name of names) expect(matches(`<owner>${name}`)).toBe(true)
    expect(matches('actions/checkout')).toBe(false)
  })

  it('finds the ref of a consumer that says whose it is, and no other', () => {
    const [manager] = blocksOf(page, 'json').flatMap(text => JSON.parse(text).customManagers)
    const [file, ref] = [manager.managerFilePatterns[0].slice(1, -1), manager.matchStrings[0]]
    for (const path of CONFIG_PATHS) expect(path).toMatch(new RegExp(file))
    expect('a/.github/compat-gate.yml').not.toMatch(new RegExp(file))
    const [shown = ''] = blocksOf(page, 'yaml').filter(block => block.includes('ref: v'))
    const groups = { currentValue: 'v1.164.0', depName: 'aws/aws-sam-cli' }
    expect([...`${shown}${MINIMAL}`.matchAll(new RegExp(ref, 'g'))].map(one => ({ ...one.groups }))).toEqual([
      groups,
    ])
  })
})

describe('a mistake in a block is seen', () => {
  it.each([
    ['a key of Dependabot', 'version: 2\nupdates:\n  - directory: /\n', 'package-ecosystem'],
    ['a key of a part', 'baseline: latest\ncontrakt: block\n', "unknown key 'contrakt'"],
    ['a key of a whole file', `${MINIMAL}extra: 1\n`, "unknown key 'extra'"],
    [
      'one value of several',
      'installed: [pip, freeze]\ninstalled: pip freeze\n',
      'installed: expected a list',
    ],
    ['a value of a consumer', 'releases: { last: three }\n', 'releases.last: expected a'],
    ['a preset', 'consumers:\n  - name: a\n    preset: aws-sam-clj\n', "preset 'aws-sam-clj'"],
    ['a waiver', 'version: 1\nwaivers:\n  - consumer: a\n    tast: b\n', 'tast'],
    ['an input', 'steps:\n  - uses: <owner>/compat-gate@<sha>\n    with: { stag: judge }\n', 'no input stag'],
    [
      'an input of a workflow',
      'jobs:\n  gate:\n    uses: <owner>/compat-gate/.github/workflows/gate.yml@<sha>\n    with: { conzumer: a }\n',
      'no input conzumer',
    ],
    [
      'an output',
      "publish:\n  needs: a\n  if: needs.a.outputs.approved-image == ''\n",
      'no output approved-image',
    ],
  ])('%s', async (_, text, problem) => {
    expect((await whyWrong(text)).join('\n')).toContain(problem)
  })
})
