import { z } from 'zod'
import { normalPlatform } from '../image/platform.js'
import { type DataPath, quoteText } from '../shared/schema-problems.js'
import { readPartLabel } from './file-parts.js'
import { placeholderProblems, placeholdersIn } from './placeholders.js'
import { nearestName } from './problems.js'

/** A rule that looks at more than one value, or inside one. */
export interface Conflict {
  path: DataPath
  message: string
  /** True when something is not there, rather than wrong. */
  missing?: boolean
}

// Only what the rules below look at; the schema reports a value of another type.
const texts = z.array(z.string().catch('')).catch([])
const name = z.string().optional().catch(undefined)
const Consumer = z.object({
  name,
  platforms: texts.optional(),
  installed: texts,
  'setup-cache': z.object({ paths: texts }).catch({ paths: [] }),
  'image-tag-env': name,
  'image-env': name,
  env: z.record(z.string(), z.unknown()).catch({}),
  'pass-env': texts,
  test: z
    .object({
      command: texts,
      files: texts,
      report: z.looseObject({}).optional().catch(undefined),
    })
    .catch({ command: [], files: [] }),
  exclusive: z.object({ unset: texts }).catch({ unset: [] }),
  control: z.object({ files: texts, args: texts }).catch({ files: [], args: [] }),
})
type Consumer = z.output<typeof Consumer>
const Candidate = z
  .looseObject({ platform: z.unknown().optional(), platforms: texts.optional() })
  .catch({ platform: undefined })
type Candidate = z.output<typeof Candidate>
/** The keys of `candidate` that mean something where an image is not built. */
const NOT_OF_BUILDS = ['image', 'image-ref', 'platform', 'platforms']
const File = z.object({
  candidate: Candidate,
  contract: z.union([z.string(), z.object({ mode: z.string() }).transform(one => one.mode)]).catch(''),
  baseline: z.object({ when: z.string().catch('') }).catch({ when: '' }),
  consumers: z.array(Consumer.or(z.undefined().catch(undefined))).catch([]),
})

/** Every conflict in a configuration, whatever else is wrong with it. */
export function configConflicts(value: unknown): Conflict[] {
  const parsed = File.safeParse(value)
  const { candidate, consumers, contract, baseline } = parsed.success
    ? parsed.data
    : { candidate: {}, consumers: [], contract: '', baseline: { when: '' } }
  const found = consumers.flatMap((consumer, index) =>
    consumer === undefined
      ? []
      : [...ofConsumer(consumer), ...platforms(consumer, candidate)].map(one =>
          at(['consumers', index], one),
        ),
  )
  return [
    ...blockingContract(contract, baseline),
    ...platformOrPlatforms(candidate),
    ...buildOrImage(candidate),
    ...sameNames(consumers.map(consumer => consumer?.name)),
    ...found,
  ]
}

/** Without the published image's answers nothing could block, and every green run would lack what it is held against. */
function blockingContract(contract: string, { when }: { when: string }): Conflict[] {
  if (contract !== 'block' || when === 'always') return []
  const message =
    "'block' compares every run with the published image: it needs `baseline: { image: latest, when: always }`"
  return [{ path: ['contract'], message }]
}

function platformOrPlatforms({ platform, platforms }: Partial<Candidate>): Conflict[] {
  const path = ['candidate', 'platforms']
  if (platform !== undefined && platforms !== undefined)
    return [{ path, message: 'expected either platform or platforms, got both' }]
  return repeated(platforms?.map(normalPlatform) ?? [], path)
}

/** Whoever reads the file would take the image for one that was built so. */
function buildOrImage(candidate: Partial<Candidate>): Conflict[] {
  if (!('image-ref' in candidate)) return []
  const ofBuilds = Object.keys(candidate).filter(key => !NOT_OF_BUILDS.includes(key))
  return ofBuilds.map(key => ({
    path: ['candidate', key],
    message:
      'expected nothing about a build beside image-ref, which is tried as it is: remove one of the two',
  }))
}

function platforms(consumer: Consumer, candidate: Partial<Candidate>): Conflict[] {
  const given = candidate.platforms ?? (typeof candidate.platform === 'string' ? [candidate.platform] : [])
  const known = given.map(normalPlatform)
  const own = (consumer.platforms ?? []).map(normalPlatform)
  const wanted = known.length === 0 ? 'candidate.platforms to be set' : `one of ${known.join(', ')}`
  const unknown = own.flatMap((platform, index) =>
    known.includes(platform)
      ? []
      : [{ path: ['platforms', index], message: `expected ${wanted}, got ${quoteText(platform)}` }],
  )
  return [...unknown, ...repeated(own, ['platforms'])]
}

function at(path: DataPath, conflict: Conflict): Conflict {
  return { ...conflict, path: [...path, ...conflict.path] }
}

function ofConsumer(consumer: Consumer): Conflict[] {
  return [
    ...imageVariable(consumer),
    ...command(consumer),
    ...reportTwice(consumer),
    ...environment(consumer),
    ...installed(consumer),
    ...cachedPaths(consumer),
    ...control(consumer),
    ...repeated(consumer.test.files, ['test', 'files']),
    ...likeParts(consumer.test.files),
  ]
}

/** Folders are called by these names, and some file systems do not tell upper from lower case. */
function sameNames(names: readonly (string | undefined)[]): Conflict[] {
  const lower = names.map(name => name?.toLowerCase())
  return lower.flatMap((name, index) => {
    const first = lower.indexOf(name)
    if (name === undefined || first === index) return []
    return [
      {
        path: ['consumers', index, 'name'],
        message: `consumers[${first}] has the name ${quoteText(name)} already`,
      },
    ]
  })
}

function imageVariable(consumer: Consumer): Conflict[] {
  const given = [consumer['image-tag-env'], consumer['image-env']].filter(one => one !== undefined)
  if (given.length === 1) return []
  const missing = given.length === 0
  const found = missing ? 'neither' : 'both'
  return [{ path: [], message: `expected either image-tag-env or image-env, got ${found}`, missing }]
}

function command({ test, env }: Consumer): Conflict[] {
  const path = ['test', 'command']
  const values = Object.values(env).filter(value => typeof value === 'string')
  const used = [...test.command, ...values].flatMap(placeholdersIn)
  const found = inList(test.command, path)
  if (test.command.length === 0) return found
  if (test.report === undefined && !used.includes('report')) {
    found.push({
      path,
      message:
        'expected {report} in an argument or in env: it is where the report file must appear; or test.report.path, for files that the tests write elsewhere',
    })
  }
  if (test.files.length > 1 && !used.includes('file')) {
    found.push({
      path,
      message: 'expected {file} in an argument or in env: without it, every file is the same run',
    })
  }
  return found
}

/** A report at `{report}` would be written, and nobody would read it. */
function reportTwice({ test, env, control }: Consumer): Conflict[] {
  if (test.report === undefined) return []
  const message = 'expected no {report}: test.report.path says where the reports are; remove one of the two'
  const places: [path: DataPath, text: unknown][] = [
    ...test.command.map((text, index): [DataPath, unknown] => [['test', 'command', index], text]),
    ...Object.entries(env).map(([name, text]): [DataPath, unknown] => [['env', name], text]),
    ...control.args.map((text, index): [DataPath, unknown] => [['control', 'args', index], text]),
  ]
  return places.flatMap(([path, text]) =>
    typeof text === 'string' && placeholdersIn(text).includes('report') ? [{ path, message }] : [],
  )
}

function inList(list: readonly string[], path: DataPath): Conflict[] {
  return list.flatMap((text, index) =>
    placeholderProblems(text).map(message => ({ path: [...path, index], message })),
  )
}

function environment(consumer: Consumer): Conflict[] {
  const image = consumer['image-tag-env'] ?? consumer['image-env']
  const { unset } = consumer.exclusive
  const names = Object.keys(consumer.env)
  const passed = consumer['pass-env']
  return [
    ...Object.entries(consumer.env).flatMap(([name, text]) => inValue(name, text)),
    ...taken(names, image, name => ['env', name]),
    ...taken(passed, image, (_, index) => ['pass-env', index]),
    ...taken(unset, image, (_, index) => ['exclusive', 'unset', index]),
    ...unset.flatMap((name, index) => {
      const setBy = names.includes(name) ? 'env' : passed.includes(name) ? 'pass-env' : undefined
      const message = `${setBy} gives ${quoteText(name)} to the consumer: remove one of the two`
      return setBy === undefined ? [] : [{ path: ['exclusive', 'unset', index], message }]
    }),
  ]
}

function inValue(name: string, value: unknown): Conflict[] {
  if (typeof value !== 'string') return []
  return placeholderProblems(value).map(message => ({ path: ['env', name], message }))
}

/** It runs once for all files, before the first of them. */
function installed({ installed: list }: Consumer): Conflict[] {
  const path = ['installed']
  const perFile = list.flatMap((text, index) =>
    placeholdersIn(text)
      .filter(name => name === 'file' || name === 'report')
      .map(name => ({
        path: [...path, index],
        message: `expected no {${name}}: what is installed is the same for every test file`,
      })),
  )
  return [...inList(list, path), ...perFile]
}

/** What lies in two of them would be kept twice. */
function cachedPaths({ 'setup-cache': { paths } }: Consumer): Conflict[] {
  const path: DataPath = ['setup-cache', 'paths']
  const folders = paths.map(one => (one === '' ? one : one.replace(/\/?$/, '/')))
  const inside = folders.flatMap((own, index) => {
    const outer = folders.find(one => one !== '' && one !== own && own.startsWith(one))
    if (outer === undefined) return []
    return [{ path: [...path, index], message: `${quoteText(own)} lies in ${quoteText(outer)}` }]
  })
  return [...inside, ...repeated(folders, path)]
}

function taken(
  names: readonly string[],
  image: string | undefined,
  pathOf: (name: string, index: number) => DataPath,
): Conflict[] {
  const message = 'this variable selects the image: compat-gate sets it itself'
  return names.flatMap((name, index) => (name === image ? [{ path: pathOf(name, index), message }] : []))
}

function control({ test, control }: Consumer): Conflict[] {
  if (test.files.length === 0) return inList(control.args, ['control', 'args'])
  const unknown = control.files.flatMap((file, index) => {
    if (file === '' || test.files.includes(file)) return []
    const near = nearestName(file, test.files)
    const help = near === undefined ? '' : `; did you mean ${quoteText(near)}?`
    const message = `expected one of test.files, got ${quoteText(file)}${help}`
    return [{ path: ['control', 'files', index], message }]
  })
  return [...unknown, ...inList(control.args, ['control', 'args'])]
}

/** A part of a file that is divided is called so. */
function likeParts(files: readonly string[]): Conflict[] {
  return files.flatMap((file, index) =>
    readPartLabel(file).file === file
      ? []
      : [
          {
            path: ['test', 'files', index],
            message: `expected no name that ends like that of a part, got ${quoteText(file)}`,
          },
        ],
  )
}

function repeated(list: readonly string[], path: DataPath): Conflict[] {
  return list.flatMap((text, index) =>
    text === '' || list.indexOf(text) === index
      ? []
      : [{ path: [...path, index], message: `${quoteText(text)} is listed twice` }],
  )
}
