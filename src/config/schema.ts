import { z } from 'zod'
import { CONTRACT_MODES, REPORT_FORMATS, TEST_SELECTS } from './config.js'
import * as values from './values.js'

/** The one definition of the configuration file: parsing, defaults, the JSON Schema and the docs come from it. */

function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(1000, 'expected at most 1000 entries')
}

function filledList<T extends z.ZodType>(item: T) {
  return list(item).min(1, 'expected at least one entry')
}

const BuildSecret = z
  .strictObject({
    env: values.environmentName.optional().describe('A variable of the environment that holds it.'),
    file: values.filledTextValue
      .optional()
      .describe('A file that holds it, from the root of the repository; no part of the build context.'),
  })
  .refine(({ env, file }) => (env === undefined) !== (file === undefined), 'expected either env or file')

const Candidate = z.strictObject({
  image: values.imageName.describe('The full repository that consumers look for, without tag or digest.'),
  'image-ref': values.imageReference
    .optional()
    .describe(
      "An image that exists already, which is tried in the place of a build: a tag, a digest, or an engine's ID `sha256:…`. It is resolved once, and nothing is built, so the keys that say how to build are not allowed beside it.",
    ),
  context: values.relativePath.default('.').describe("The build context, from the repository's root."),
  dockerfile: values.relativePath
    .optional()
    .describe("The Dockerfile, from the repository's root; `<context>/Dockerfile` when absent."),
  target: values.buildTarget
    .optional()
    .describe('The stage of the Dockerfile to build; the last one when absent.'),
  'build-args': z
    .record(values.environmentName, values.textValue)
    .default({})
    .describe('Build arguments, by name.'),
  labels: z
    .record(values.labelName, values.textValue)
    .default({})
    .describe('Labels of the image, by name. They are part of what is tried and published.'),
  pull: z.boolean().default(false).describe('Ask the registries for newer base images.'),
  'no-cache': z.boolean().default(false).describe('Build every step anew.'),
  'build-contexts': z
    .record(values.buildContextName, values.filledTextValue)
    .default({})
    .describe(
      'More contexts, by the names that `FROM` and `COPY --from` use: a folder from the root of the repository, `docker-image://…`, a git URL. Needs docker buildx, as do the next four; before Docker 23 the Dockerfile has to begin with `# syntax=docker/dockerfile:1`.',
    ),
  secrets: z
    .record(values.secretName, BuildSecret)
    .default({})
    .describe(
      'Secrets for `RUN --mount=type=secret`, by their id: where each is to be found, never the secret itself. Its text is blanked where the build prints it.',
    ),
  ssh: list(values.sshAgent)
    .default([])
    .describe('Agents or keys for `RUN --mount=type=ssh`: `default`, or `<id>=<socket or key file>`.'),
  'cache-from': list(values.filledTextValue)
    .default([])
    .describe(
      'Where to take steps from, as `docker buildx build --cache-from` has it: `type=gha`, `type=registry,ref=…`, an image.',
    ),
  'cache-to': list(values.filledTextValue)
    .default([])
    .describe('Where to leave the steps, as `docker buildx build --cache-to` has it.'),
  platform: values.platformValue
    .optional()
    .describe("The platform to build for; the engine's own when absent."),
  platforms: filledList(values.platformValue)
    .optional()
    .describe(
      'The platforms to publish, each of which is built and tried by itself. Instead of `platform`, for the split stages.',
    ),
  prepare: list(values.filledTextValue)
    .default([])
    .describe("Shell commands to run before the build, in the repository's root."),
})

const SetupStep = z.strictObject({
  run: values.filledTextValue.describe('Commands for `bash -euo pipefail`, run in the checkout.'),
  timeout: values.durationValue.prefault('30m').describe('How long the step may take.'),
})

const SetupCache = z.strictObject({
  paths: filledList(values.setUpPath).describe(
    'Files and folders that the set-up makes, from the root of the checkout, or as `~/…` from its HOME. The steps are left out only where the set-up made nothing beside them; tracked files, `__pycache__`, `~/.cache` but for browsers, `~/.npm`, `~/.rustup/settings.toml` and `~/.config/go/telemetry` do not count.',
  ),
  key: list(values.globValue)
    .default([])
    .describe(
      'Globs of the lock files among the tracked files: a set-up of other lock files is never taken for this one, and of another commit one with the same lock files is the first choice.',
    ),
  tools: list(values.filledTextValue)
    .default([])
    .describe(
      'Commands for `bash` that say which versions of tools the set-up works with, such as `python3 --version`: one of other versions is never used.',
    ),
})

const ReportFiles = z.strictObject({
  format: z.enum(REPORT_FORMATS).describe('The format of the files.'),
  path: values.reportGlob.describe(
    'A glob of the files that the tests write, from the root of the checkout; a folder that ends with `/` stands for its `*.xml`. `**` crosses folders. What it finds is removed before each of `test.files` is run.',
  ),
})

const Test = z.strictObject({
  command: filledList(values.textValue).describe(
    'The program and its arguments, never a shell string. It or `env` holds `{report}`, unless `report` has a `path`, and `{file}` when there are several files. One run of one runner, without retries: those of most runners leave no trace in the report, and a test that fails at first counts as passed.',
  ),
  files: filledList(values.relativePath).describe(
    'Test files of the consumer; the command runs once for each.',
  ),
  report: z
    .union([z.enum(REPORT_FORMATS), ReportFiles])
    .default('junit')
    .describe(
      'The format of the report that the command writes to `{report}`; or a map, for tests that write files of their own.',
    ),
  timeout: values.durationValue.prefault('30m').describe('How long one test file may take.'),
  shards: values.countValue
    .max(64, 'expected at most 64')
    .default(1)
    .describe(
      'Into how many sets the files are divided that run side by side, each with a tag, a `{trial}`, ports, a copy of the checkout, a HOME and a TMPDIR of its own, and a socket to the engine that shows it its own containers alone. Only for files that share nothing else: a container’s name or a port that is fixed; ignored where `exclusive` names containers or ports. With the split stages each set is a job on a machine of its own.',
    ),
  select: z
    .enum(TEST_SELECTS)
    .optional()
    .describe(
      'The runner that ends `command` (arguments are added to it), where the tests of a file do not need each other: then a file that alone keeps the last shard from ending is run in parts in several shards, by what its tests took in the last run. Absent: every file runs as a whole.',
    ),
})

const ExpectedSkip = z.strictObject({
  test: values.filledTextValue.describe('The id of the test, as in the report; `*` stands for any text.'),
  reason: values.filledTextValue.describe('Why this skip says nothing about the candidate.'),
})

const Expect = z.strictObject({
  'min-passed': values.countValue
    .optional()
    .describe('How many tests must pass over all files; one for each file when absent.'),
  skips: list(ExpectedSkip).default([]).describe('Skips that do not count against the candidate.'),
  containers: values.countValue
    .default(1)
    .describe('How many containers of the candidate the witness must see, for each file.'),
  requests: values.requestCount
    .default(1)
    .describe(
      'How many requests the candidate must answer for each file by its published ports, or, where they are no HTTP, how many connections. 0 where the image is no server, or the tests use it by another way (`exec`, its output, its own address, a socket in a volume). Where nobody could see it, because it shares a network with other containers for instance, nothing is asked for, and the report has a note. It says nothing with `contract: off`.',
    ),
  'exit-codes': list(values.exitCode)
    .default([])
    .describe(
      'Exit codes other than 0 with which a container of the candidate may end by itself, because a test asks for that.',
    ),
})

const Exclusive = z.strictObject({
  containers: list(values.containerName)
    .default([])
    .describe('Containers that must not exist when a trial starts; removed after it.'),
  ports: list(values.portValue)
    .default([])
    .describe('TCP ports of the machine that must be free when a trial starts.'),
  unset: list(values.environmentName)
    .default([])
    .describe('Variables that are taken away from the consumer.'),
})

const Control = z.strictObject({
  files: filledList(values.relativePath).describe(
    'Files, out of `test.files`, that must fail against a dead image.',
  ),
  args: list(values.textValue).default([]).describe('Arguments to add to the command.'),
})

const RELEASES = 'expected a number from 1 to 20'

const Releases = z.strictObject({
  last: z.int(RELEASES).min(1, RELEASES).max(20, RELEASES).describe('How many, the newest versions first.'),
  tags: values.tagGlob
    .default('v*')
    .describe(
      'A glob over the names of tags, such as `v*` or `cli-v*`; `*` stands for any text, and what it stands for must be a semantic version. Pre-releases count only where the glob asks for a `-` after its `*`, as `v*-*` does.',
    ),
})

const Consumer = z.strictObject({
  name: values.consumerName.describe('A unique name, used in the report and for folders.'),
  preset: z.string().optional().describe('A known consumer to start from; every other key overrides it.'),
  repository: values.repositoryName.describe(
    "`owner/name`, a git URL, or a local path from the repository's root.",
  ),
  ref: values.gitRef.describe('A full SHA, a tag or a branch; resolved once and recorded as the pin.'),
  releases: Releases.optional().describe(
    'The last releases, tried beside `ref` as consumers of their own, because users of them pull the same image.',
  ),
  platforms: filledList(values.platformValue)
    .optional()
    .describe('On which of the `candidate.platforms` this consumer is tried; on all of them when absent.'),
  setup: list(SetupStep)
    .default([])
    .describe('Shell steps that make the checkout ready to be tested, in order.'),
  'setup-cache': SetupCache.optional().describe(
    'What of a set-up is kept, and put back in a later run ([below](#a-set-up-that-is-put-back)).',
  ),
  installed: filledList(values.textValue)
    .optional()
    .describe(
      'A program and its arguments that list what the set-up has installed, so that a red can be laid beside the last green: as `pip freeze`, `pip list` and `npm ls` do (also as JSON), or lines of `name==version`, `name@version`, `name version`. Run once in the checkout after the set-up, for at most 2 minutes. It may hold the placeholders of `env`, but `{file}` and `{report}`. A list that cannot be had is a note in the report.',
    ),
  'image-tag-env': values.environmentName
    .optional()
    .describe("The variable that selects the image's tag. Either this or `image-env`."),
  'image-env': values.environmentName
    .optional()
    .describe('The variable that selects the whole image reference. Either this or `image-tag-env`.'),
  env: z
    .record(values.environmentName, values.textValue)
    .default({})
    .describe('Variables for the set-up steps and the tests; values may hold placeholders.'),
  'pass-env': list(values.passedName)
    .default([])
    .describe("Variables to take over from the runner's environment, beyond the allow-list."),
  test: Test.describe("How to run the consumer's tests."),
  expect: Expect.prefault({}).describe('What a trial must show.'),
  exclusive: Exclusive.prefault({}).describe('What must be absent when a trial starts.'),
  control: Control.optional().describe('The negative control: tests that must fail against a dead image.'),
})

const Baseline = z.strictObject({
  image: values.baselineImage.describe(
    'A tag of `candidate.image`, such as `latest`, or a digest `sha256:…`.',
  ),
  when: z
    .enum(['red', 'always'])
    .default('red')
    .describe(
      'For which files both images are run: `red` for those that are not green on the candidate, `always` for all.',
    ),
  rounds: values.countValue
    .max(20, 'expected at most 20')
    .default(3)
    .describe(
      'How often a file is run on both images at most, until it is known whose fault its failures are.',
    ),
  'already-broken': z
    .enum(['allow', 'block'])
    .default('allow')
    .describe('Whether tests that fail on both images in the same way count against a pass (`block`).'),
})

const ContractMode = z.enum(CONTRACT_MODES)

const Contract = z.strictObject({
  mode: ContractMode.default('report').describe('As the word alone.'),
  redact: list(values.filledTextValue)
    .default([])
    .describe(
      'Names of headers, of parameters of URLs and forms, and of fields in JSON whose values are blanked in what is recorded. `Authorization`, cookies, keys and signatures of AWS, and the tokens of OAuth 2 are blanked anyway.',
    ),
})

export const ConfigFile = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  candidate: Candidate.describe('The image about to be published, and how to build it.'),
  'applies-to': filledList(values.globValue)
    .refine(
      globs => globs.some(one => !one.startsWith('!')),
      'expected at least one glob without a leading !',
    )
    .optional()
    .describe(
      'Globs: a pull request that touches none of these is `not-applicable`. Absent: every one applies.',
    ),
  baseline: z
    .union([z.literal('none'), values.baselineImage, Baseline])
    .default('none')
    .describe(
      'The published image that failing tests are tried on as well, to tell whose fault a failure is: a tag of `candidate.image` such as `latest`, a digest, or a map; `none` for no comparison.',
    ),
  contract: z
    .union([ContractMode, Contract])
    .default('report')
    .describe(
      'A word, or a map. With `report` the tests talk to the engine through a socket of the gate, which sees how the candidate is used by its published ports: one that answers nothing proves nothing. What is said to it is recorded, a HAR file for each test file, and where the published image ran too, the report says what changed. With `block` a difference that breaks is `fail` by itself, also where no test notices; that needs `baseline: { when: always }`. With `off` nothing is recorded, and nobody sees whether the candidate was used.',
    ),
  waivers: values.relativePath
    .optional()
    .describe(
      "A file of known failures that are not held against the candidate, from the repository's root.",
    ),
  consumers: filledList(Consumer).describe('The projects whose tests must pass.'),
})

/** The file after parsing: defaults filled in, durations in milliseconds. */
export type ConfigFile = z.output<typeof ConfigFile>
export type ConsumerFile = ConfigFile['consumers'][number]
