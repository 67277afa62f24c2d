/** Where the configuration is looked for, from the repository's root. */
export const CONFIG_PATHS = ['.github/compat-gate.yml', '.github/compat-gate.yaml'] as const

/** How long an entry of the file of waivers may last. */
export const MOST_WAIVER_DAYS = 90

export const CONTRACT_MODES = ['off', 'report', 'block'] as const

/** The configuration after parsing: every default is filled in, every preset merged, every unit fixed. */
export interface Config {
  /** Absolute path of the file that was read. */
  path: string
  candidate: CandidateConfig
  /** Globs; undefined means that every change applies. */
  appliesTo?: string[]
  /** Undefined where the candidate is compared with nothing. */
  baseline?: BaselineConfig
  /** Whether the tests talk to the engine through the gateway, and whether what it saw can break a consumer by itself. */
  contract: (typeof CONTRACT_MODES)[number]
  /** Names of headers, parameters and fields whose values are blanked in what is recorded, beside those of every recording. */
  redact: string[]
  /** The file of waivers, relative to the repository's root. */
  waivers?: string
  consumers: ConsumerConfig[]
}

/** The published image that tells whose fault a failure is. */
export interface BaselineConfig {
  /** A tag of `candidate.image`, or a digest `sha256:…`. */
  image: string
  /** For the files of a candidate that is not green, or for every file of every run. */
  when: 'red' | 'always'
  /** How often a file is run on both images at most. */
  rounds: number
  /** Whether a test that fails on both in the same way counts against a pass. */
  alreadyBroken: 'allow' | 'block'
}

export interface CandidateConfig {
  /** The repository that consumers look for, without a tag. */
  image: string
  /** An image that exists, and is tried in the place of a build. */
  imageRef?: string
  /** Relative to the repository's root, like `dockerfile`. */
  context: string
  dockerfile: string
  target?: string
  buildArgs: Record<string, string>
  labels: Record<string, string>
  /** Newer base images are asked for. */
  pull: boolean
  noCache: boolean
  /** By the names that a Dockerfile has for them: folders from the repository's root, and URLs. */
  buildContexts: Record<string, string>
  /** By their ids: never the secrets themselves. */
  secrets: Record<string, BuildSecret>
  /** `default`, or `<id>=<socket or key file>`. */
  ssh: string[]
  /** As buildx has them, like `cacheTo`. */
  cacheFrom: string[]
  cacheTo: string[]
  /** As in `linux/amd64`; empty for the engine's own. */
  platforms: string[]
  /** Shell commands to run before the build. */
  prepare: string[]
}

/** Where the secret of a build is to be found: in a variable, or in a file relative to the repository's root. */
export type BuildSecret = { env: string } | { file: string }

/** Which releases of a consumer are tried. */
export interface ReleasesConfig {
  /** How many. */
  last: number
  /** A glob over the names of tags. */
  tags: string
}

/** The consumer that something is a release of, and its tag. */
export interface ReleaseOf {
  of: string
  tag: string
}

export interface ConsumerConfig {
  name: string
  /** The known consumer that it started from. */
  preset?: string
  repository: string
  ref: string
  /** The last releases, which are tried beside `ref`. */
  releases?: ReleasesConfig
  /** Set where this is a release itself. */
  release?: ReleaseOf
  /** Those of the candidate on which this consumer is tried. */
  platforms: string[]
  setup: SetupStep[]
  /** What of the set-up is kept for a later run; absent where that is nothing. */
  setupCache?: SetupCacheConfig
  /** Lists what the set-up has installed: arguments, never a shell string; may hold placeholders. */
  installed?: string[]
  /** The variable that selects the image: for its tag alone, or for the whole reference. */
  imageVariable: { name: string; value: 'tag' | 'image' }
  env: Record<string, string>
  /** Names taken over from the environment beyond the allow-list. */
  passEnv: string[]
  test: TestConfig
  expect: Expectation
  exclusive: { containers: string[]; ports: number[]; unset: string[] }
  control?: { files: string[]; args: string[] }
}

export interface SetupStep {
  run: string
  timeoutMs: number
}

export interface SetupCacheConfig {
  /** Below the checkout, or as `~/…` below the HOME of the set-up; none lies in another one. */
  paths: string[]
  /** Globs of lock files, among the tracked files. */
  key: string[]
  /** Commands for bash that say versions. */
  tools: string[]
}

interface TestConfig {
  /** Arguments, never a shell string; may hold placeholders. */
  command: string[]
  files: string[]
  report: ReportConfig
  /** For one file. */
  timeoutMs: number
  /** Into how many sets the files are divided that run side by side. */
  shards: number
  /** How the runner is told to run some tests of a file; absent where no file is divided. */
  select?: TestSelect
  /** The files of which `files` has the parts instead. */
  divided?: DividedFile[]
  /** How the files went in an earlier run; absent where nobody knows. It is of no part in any verdict. */
  lastRun?: ReadonlyMap<string, LastFileRun>
}

export interface LastFileRun {
  durationMs: number
  wasRed: boolean
  /** Milliseconds of each test that ran, by its id; absent where nobody knows. */
  tests?: ReadonlyMap<string, number>
}

/** The runners that can be told to run some tests of a file. */
export const TEST_SELECTS = ['pytest', 'vitest', 'go'] as const
export type TestSelect = (typeof TEST_SELECTS)[number]

/** A test file that is run in parts. */
export interface DividedFile {
  file: string
  /** The keys of the tests of each part but the last one, which runs every test that has none of them. */
  keys: string[][]
}

/** The formats of reports that are understood; each has a parser in test-reports/. */
export const REPORT_FORMATS = ['junit'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** What the tests leave: one file at `{report}`, or the files that a glob finds in the checkout. */
export interface ReportConfig {
  format: ReportFormat
  /** The glob, from the checkout's root; undefined for `{report}`. */
  path?: string
}

export interface Expectation {
  /** Over all files of the consumer. */
  minPassed: number
  skips: ExpectedSkip[]
  /** Containers of the candidate that must have been seen, for each file. */
  containers: number
  /** Requests or connections that the candidate must have answered, for each file, where the gateway could see them. */
  requests: number
  /** Exit codes other than 0 with which a container may end without counting as crashed. */
  exitCodes: number[]
}

/** A skip that does not count against the candidate. `test` is a glob over the test's id. */
interface ExpectedSkip {
  test: string
  reason: string
}
