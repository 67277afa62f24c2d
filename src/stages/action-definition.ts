import { CONFIG_PATHS } from '../config/config.js'

/** The parts of the pipeline that a step can run. */
export const STAGES = ['all', 'plan', 'build', 'trial', 'judge', 'issue', 'promote'] as const
export type Stage = (typeof STAGES)[number]

export interface InputFacts {
  /** One or two sentences, for action.yml, docs/action.md and `--help`. */
  meaning: string
  /** The stages that take it. For every other one it must be empty, or have its fallback. */
  stages: readonly Stage[]
  /** What action.yml says when the workflow says nothing. */
  fallback?: string
  /** A stage that takes it cannot do without it. */
  required?: true
}

/**
 * Every input of the action, and every option of the terminal's stages. action.yml and the tables of docs/action.md are
 * written from it.
 */
export const INPUTS = {
  config: {
    meaning:
      'The configuration file, from the root of the repository. Where the default is not there, `.github/compat-gate.yaml` is read.',
    stages: ['all', 'plan', 'build', 'trial', 'judge', 'issue'],
    fallback: CONFIG_PATHS[0],
  },
  stage: {
    meaning: `Which part of the pipeline to run: ${STAGES.map(stage => `\`${stage}\``).join(', ')}.`,
    stages: STAGES,
    fallback: 'all',
  },
  sha: {
    meaning: 'The commit that the candidate is tagged after, when it is not the one that is checked out.',
    stages: ['all', 'plan'],
  },
  image: {
    meaning:
      'An image that exists, to be tried in the place of a build: a tag, a digest, or in one step also the engine’s ID `sha256:…`. It is resolved once; `candidate.image-ref` of the configuration does the same.',
    stages: ['all', 'plan'],
  },
  token: {
    meaning:
      "Reads a private consumer's repository, and the list of files of a pull request. It reaches no foreign process. `issue` writes with it.",
    stages: ['all', 'plan', 'trial', 'judge', 'issue'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
    fallback: '${{ github.token }}',
  },
  consumer: {
    meaning:
      'Try only this consumer, with its releases; `name@tag` for one of those alone. For `trial`: the one of its job.',
    stages: ['all', 'plan', 'trial'],
  },
  ref: {
    meaning: 'Instead of the consumer’s configured ref, for one consumer: a full SHA, a tag or a branch.',
    stages: ['all', 'plan'],
  },
  platform: {
    meaning: 'Which of the `candidate.platforms` to build, or to try.',
    stages: ['all', 'build', 'trial'],
  },
  shard: {
    meaning: 'Which of the consumer’s sets of test files to run, from 1.',
    stages: ['trial'],
    required: true,
  },
  plan: {
    meaning: 'The output `plan` of the stage `plan`.',
    stages: ['build', 'trial', 'judge'],
    required: true,
  },
  candidate: {
    meaning:
      'A folder with what `build` left in `candidate-dir`, of one platform or each in a folder of its own.',
    stages: ['trial', 'judge', 'promote'],
    required: true,
  },
  evidence: {
    meaning: 'A folder with what every `trial` left in `report-dir`, each in a folder of its own.',
    stages: ['judge'],
    required: true,
  },
  'image-id': {
    meaning:
      'What each `build` gave as its output `image-id`, separated by commas: no other candidate is judged.',
    stages: ['judge'],
    required: true,
  },
  'approved-image-id': {
    meaning: 'What the gate approved.',
    stages: ['promote'],
    required: true,
  },
  'candidate-image': {
    meaning:
      'What the gate gave as its output `candidate-image`: its repository is the one that is published to.',
    stages: ['promote'],
    required: true,
  },
  verdict: {
    meaning: 'The gate’s verdict.json, or the folder that holds it.',
    stages: ['issue', 'promote'],
    required: true,
  },
  version: {
    meaning: 'The tag of the release, as in `v1.2.3`. A platform’s own tag is `<version>-<architecture>`.',
    stages: ['promote'],
    required: true,
  },
  'platform-tags': {
    meaning: 'Other endings for the tags of platforms, as in `linux/amd64=x86_64,linux/arm64=arm64`.',
    stages: ['promote'],
  },
  'expected-latest': {
    meaning:
      'Where `:latest` must point before it is moved: a digest `sha256:…`, or `none`. Otherwise where it pointed when the plan was made.',
    stages: ['promote'],
  },
  'dry-run': {
    meaning: 'Check everything, say what would be done, and push nothing.',
    stages: ['promote'],
    fallback: 'false',
  },
  'set-up-cache': {
    meaning:
      'A folder of set-ups that earlier runs have kept, as `actions/cache/restore` brings it; it need not be there. One is put back where the consumer has a `setup-cache`, and the trial leaves in it what it keeps itself.',
    stages: ['trial'],
  },
  'last-green': {
    meaning:
      'The verdict.json of the last run that was green, or the folder of its report: what has moved since is said, and with its recordings also while the tests run what the image does otherwise; its times divide the test files among shards. It decides nothing.',
    stages: ['all', 'plan', 'trial', 'judge'],
  },
  again: {
    meaning:
      'With `false`, the nightly run (`schedule`) does not apply where nothing has changed since the last green, which was a pass: then `last-green` is needed, and nothing is approved. Never say so where the image is published.',
    stages: ['all', 'plan'],
    fallback: 'true',
  },
  comment: {
    meaning:
      'Write the verdict as a comment on the pull request, and over it at the next run. Its job needs `pull-requests: write`.',
    stages: ['judge'],
    fallback: 'false',
  },
  'fail-on-verdict': {
    meaning: 'Make the step red unless the verdict is `pass` or `not-applicable`.',
    stages: ['all', 'judge'],
    fallback: 'true',
  },
} as const satisfies Record<string, InputFacts>
export type InputName = keyof typeof INPUTS

export interface OutputFacts {
  meaning: string
  /** The stages that set it. */
  stages: readonly Stage[]
  /** What it says until a stage has come to its end, and for ever when it does not: nothing is approved. */
  closed: string
}

/** Every output of the action. */
export const OUTPUTS = {
  verdict: {
    meaning: '`pass`, `fail`, `inconclusive` or `not-applicable`.',
    stages: ['all', 'plan', 'judge'],
    closed: 'inconclusive',
  },
  compatible: {
    meaning: '`true` for `pass`, `false` for everything else.',
    stages: ['all', 'judge'],
    closed: 'false',
  },
  'approved-image-id': {
    meaning:
      "The candidate's config digest `sha256:…`, for `pass` only; otherwise empty. Of several platforms the digests, separated by commas.",
    stages: ['all', 'judge'],
    closed: '',
  },
  'candidate-image': {
    meaning: "The candidate's full reference.",
    stages: ['all', 'build', 'judge'],
    closed: '',
  },
  'candidate-tag': {
    meaning:
      "The candidate's tag, `pr-<sha>`; in a terminal `pr-<sha>-dirty` where uncommitted changes are part of it.",
    stages: ['all', 'build', 'judge'],
    closed: '',
  },
  'image-id': {
    meaning: "The candidate's config digest, whatever the verdict. Of several platforms all of them.",
    stages: ['all', 'build', 'judge'],
    closed: '',
  },
  'candidate-dir': {
    meaning: 'The folder of the frozen candidate: image.tar and candidate.json.',
    stages: ['all', 'build'],
    closed: '',
  },
  consumers: {
    meaning: "JSON, a list of each consumer's name, pin and verdict.",
    stages: ['all', 'judge'],
    closed: '[]',
  },
  'report-dir': {
    meaning:
      'The folder of verdict.json, summary.md, report.html, badge.json, the evidence, the recordings and the logs.',
    stages: ['all', 'trial', 'judge'],
    closed: '',
  },
  'set-up-kept': {
    meaning:
      'The folder `set-up-cache`, with a set-up in it that later runs may be given. Empty where none was kept: the one that was put back is the same, there is no `setup-cache`, it is not the first shard, or the event is that of a fork.',
    stages: ['trial'],
    closed: '',
  },
  'report-url': {
    meaning: 'The page of the workflow’s run, where the job summary and the artifacts are.',
    stages: ['all', 'judge'],
    closed: '',
  },
  'tests-passed': {
    meaning: 'How many tests passed on the candidate, of all consumers; empty when nothing was judged.',
    stages: ['all', 'judge'],
    closed: '',
  },
  'tests-failed': {
    meaning: 'How many failed, whosever fault it is.',
    stages: ['all', 'judge'],
    closed: '',
  },
  'tests-skipped': {
    meaning: 'How many were skipped, or failed as their consumer expects.',
    stages: ['all', 'judge'],
    closed: '',
  },
  applies: {
    meaning: '`true` when the gate applies to the event, `false` when it does not.',
    stages: ['plan'],
    closed: '',
  },
  plan: {
    meaning: 'JSON: what has to be built, tried and judged. The input `plan` of those stages.',
    stages: ['plan'],
    closed: '',
  },
  builds: {
    meaning: 'JSON, a job matrix: `platform`, and a `name` for its artifact.',
    stages: ['plan'],
    closed: '',
  },
  matrix: {
    meaning:
      'JSON, a job matrix: `consumer`, `shard`, `platform`, the name of the `build` that it needs, and a `name` for its artifact. With a `setup-cache` also `set-up`, how the keys of its kept set-ups begin, and `pin`, the commit.',
    stages: ['plan'],
    closed: '',
  },
  'expected-latest': {
    meaning:
      'Where `:latest` pointed when the plan was made: a digest, or `none`; empty when nobody could say. The input of that name.',
    stages: ['all', 'plan', 'judge'],
    closed: '',
  },
  'version-digest': {
    meaning: 'The digest of the release’s manifest in the registry.',
    stages: ['promote'],
    closed: '',
  },
  'latest-digest': {
    meaning: 'The digest that `:latest` has now.',
    stages: ['promote'],
    closed: '',
  },
} as const satisfies Record<string, OutputFacts>
type OutputName = keyof typeof OUTPUTS

export type Outputs = Record<OutputName, string>

/** The outputs that a stage sets, all of them. */
export type OutputsOf<S extends Stage> = Pick<
  Outputs,
  { [N in OutputName]: S extends (typeof OUTPUTS)[N]['stages'][number] ? N : never }[OutputName]
>

/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
export const FAIL_CLOSED = Object.fromEntries(
  Object.entries(OUTPUTS).map(([name, { closed }]) => [name, closed]),
) as Outputs
