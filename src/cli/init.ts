import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GATE_FOLDER } from '../candidate/request.js'
import { CONFIG_PATHS } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { remoteUrl } from '../git/remote-head.js'
import { configText, type ProposedCandidate, type ProposedConfig } from '../init/config-text.js'
import { readImageRepository } from '../init/image-repository.js'
import { type PinnedAction, parsePinnedAction } from '../init/pinned-action.js'
import { readSourceTree } from '../init/source-tree.js'
import { UsageError } from '../shared/errors.js'
import { packageFolder } from '../shared/files.js'
import { HostPolicies } from '../shared/host-policy.js'
import { newRun } from '../stages/context.js'
import { actionOfProgram } from '../stages/launch.js'
import { AWS_SAM_CLI_MACHINE, callerWorkflow } from './caller-workflow.js'
import { checkInTerminal } from './check.js'
import type { InitArguments } from './definitions/init-command.js'
import { decideImage, proposeBuild } from './init-candidate.js'
import { decideConsumer, proposedConsumer } from './init-consumer.js'
import { type InitContext, sayFound } from './init-context.js'
import { addPattern, writeFiles } from './init-files.js'
import { programVersion } from './program-version.js'
import { PROPOSED_ANSWERS, type Questions, TerminalQuestions } from './questions.js'
import { guardRun } from './reaper.js'

const WORKFLOW_PATH = '.github/workflows/compat-gate.yml'

/**
 * `compat-gate init`: reads, asks, writes, checks, and says all of it. Resolves to whether the check found all well.
 *
 * @throws UsageError for what only a person can say, and nobody has; nothing is written then
 */
export async function initInTerminal(args: InitArguments, signal: AbortSignal): Promise<boolean> {
  const { root, token } = args
  const questions = questionsFor(args)
  const action = await pinnedAction(args, signal)
  const listener = () => undefined
  const base = { env: process.env, signal, listener, hosts: new HostPolicies(), ...(token && { token }) }
  const run = newRun()
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'compat-gate-init-')))
  await using _ = guardRun(run, [folder])
  try {
    const tree = await readSourceTree(root, base, { untracked: true })
    const context: InitContext = { args, questions, git: base, tree, folder }
    const proposed = await propose(context)
    const files = [
      { path: CONFIG_PATHS.find(path => tree.has(path)) ?? CONFIG_PATHS[0], text: configText(proposed) },
      { path: WORKFLOW_PATH, text: await workflowText(action, proposed) },
    ]
    const show = (text: string) => process.stdout.write(text)
    for (const { path, did } of await writeFiles(files, { root, force: args.force, questions, show }))
      sayFound(`${path}: ${did}`)
    await ignoreReports(context, proposed.candidate)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const written = await loadConfig(root, undefined, join(packageFolder(), 'presets'))
  const { config, consumer, ref } = { config: undefined, consumer: undefined, ref: undefined }
  const isWell = await checkInTerminal(
    written,
    { command: 'check', root, config, consumer, ref, setUp: false, token },
    signal,
  )
  process.stdout.write(NEXT)
  return isWell
}

const NEXT = `
Next: read .github/compat-gate.yml, commit these files, and try the image with
  compat-gate run
`

function questionsFor({ yes }: InitArguments): Questions {
  if (yes) return PROPOSED_ANSWERS
  if (process.stdin.isTTY && process.stderr.isTTY) return new TerminalQuestions(process.stdin, process.stderr)
  throw new UsageError(
    'init: there is no terminal to ask in: --yes takes what is proposed, and options say the rest',
  )
}

/** Never made up: a workflow that runs another commit than the one that was tried is no pin. */
async function pinnedAction({ action }: InitArguments, signal: AbortSignal): Promise<PinnedAction> {
  const found = action ?? (await actionOfProgram(packageFolder(), { env: process.env, signal }))
  const pinned = found === undefined ? undefined : parsePinnedAction(found)
  if (pinned !== undefined) return pinned
  if (action !== undefined)
    throw new UsageError(`--action: expected owner/name@ and a full SHA of 40 digits, got '${action}'`)
  throw new UsageError(
    '--action is needed: this program does not know of which commit it is; say owner/name@<full SHA> of the release that the workflow shall use',
  )
}

async function propose(context: InitContext): Promise<ProposedConfig> {
  const { args, tree, git } = context
  const provider = await readImageRepository(tree, await remoteUrl(args.root, git))
  const build = await proposeBuild(context, provider)
  const names = args.image === undefined ? provider.images.map(({ name }) => name) : [args.image]
  const decided = await decideConsumer(context, names)
  const image = await decideImage(context, provider, decided.found)
  const consumer = await proposedConsumer(decided, image, context)
  return { candidate: { image, ...build }, isPublished: await askRegistry(image), consumer }
}

async function workflowText(
  { repository, commit }: PinnedAction,
  { consumer }: ProposedConfig,
): Promise<string> {
  const isSam = 'preset' in consumer.from && consumer.from.preset === 'aws-sam-cli'
  return callerWorkflow({
    ...{ name: 'compat-gate', head: WORKFLOW_HEAD, repository, commit, nightly: '23 4' },
    release: `v${await programVersion()}`,
    inputs: isSam ? AWS_SAM_CLI_MACHINE : {},
  })
}

const WORKFLOW_HEAD = [
  'Do the projects that consume this image still work with it? .github/compat-gate.yml says which.',
  'Require the check `gate / compat-gate`. It is always there, so `on` has no `paths:`.',
]

/** Whether `latest` of the image is published; where nobody can say, the check says why. */
async function askRegistry(image: string): Promise<boolean> {
  const { connectEngine } = await import('../engine/connect.js')
  const engine = await connectEngine(process.env).catch(() => undefined)
  const answer = await engine?.inRegistry(`${image}:latest`)
  if (answer?.state !== 'present') return false
  sayFound(`baseline: ${image}:latest is published`)
  return true
}

async function ignoreReports(
  { args: { root }, tree }: InitContext,
  { context, dockerfile }: ProposedCandidate,
): Promise<void> {
  const own = `${dockerfile}.dockerignore`
  const ignores = tree.has(own) ? own : '.dockerignore'
  const files = ['.gitignore', ...(context === '.' ? [ignores] : [])]
  for (const path of files)
    if (await addPattern(root, path, path === '.gitignore' ? `${GATE_FOLDER}/` : GATE_FOLDER))
      sayFound(`${path}: ${GATE_FOLDER} added, where reports go`)
}
