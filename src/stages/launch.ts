import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import { type GitProcessContext, githubServer, runGit } from '../git/git.js'
import { githubSlug } from '../git/remote-head.js'
import { readJsonDocument } from '../shared/json-documents.js'

/** How this gate was started, by which the report says how to start it again. */
export interface Launch {
  /** Words of a shell, to be followed by a command and its options. */
  program: string[]
  /** Where it has to be started, when that is not the folder that the reader is in. */
  folder?: string
  /** What the candidate was called after in the place of the commit that is checked out. */
  sha?: string
  /** The folder docs/ of this gate on the web, where that is known; without a slash at its end. */
  docs?: string
  /** All of it, where whoever started the gate knows better. */
  command?: string
}

/**
 * As the step of a workflow: by the action's repository and ref, or by its path in the checkout where it lies there.
 *
 * @param program the file that runs, without links
 */
export function actionLaunch(env: NodeJS.ProcessEnv, program: string): Launch {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env
  if (repository && ref) {
    const server = githubServer(env)
    const docs = `${server}/${repository}/blob/${ref}/docs`
    return { program: npx(gitPackage(server, repository, ref)), docs }
  }
  const path = workspace === undefined ? program : relative(workspace, program)
  return { program: ['node', path.startsWith('..') ? program : path] }
}

function gitPackage(server: string, repository: string, ref: string): string {
  if (server === 'https://github.com') return `github:${repository}#${ref}`
  return `git+${server}/${repository}.git#${ref}`
}

/**
 * As a program in a terminal: by where its package came from, or as the file that it is.
 *
 * @param program the file that runs, without links
 * @param folder of its package
 */
export async function terminalLaunch(program: string, folder: string): Promise<Launch> {
  const from = await packageSource(folder)
  const [, repository, ref] = /^github:([^#]+)#(.+)$/.exec(from ?? '') ?? []
  return {
    program: from === undefined ? ['node', program] : npx(from),
    ...(repository !== undefined && { docs: `https://github.com/${repository}/blob/${ref}/docs` }),
  }
}

/**
 * What a workflow uses that shall run this very program, as in `owner/name@<full SHA>`: from npm's record of a package that
 * came from GitHub, or from a checkout whose commit its remote has. Undefined where neither says it.
 *
 * @param folder of its package
 */
export async function actionOfProgram(
  folder: string,
  context: Omit<GitProcessContext, 'listener'>,
): Promise<string | undefined> {
  const [, repository, commit] =
    /^github:([^#]+)#([0-9a-f]{40})$/.exec((await packageSource(folder)) ?? '') ?? []
  if (repository !== undefined) return `${repository}@${commit}`
  const git = async (...args: string[]) => {
    const ended = await runGit(args, folder, { ...context, listener: () => undefined })
    return ended.exitCode === 0 ? ended.stdout.trim() : ''
  }
  if ((await git('rev-parse', '--show-prefix', '--is-inside-work-tree')) !== 'true') return undefined
  const slug = githubSlug(await git('config', '--get', 'remote.origin.url'))
  const head = await git('rev-parse', 'HEAD')
  const isPushed = (await git('branch', '--remotes', '--contains', head)) !== ''
  return slug !== undefined && isPushed ? `${slug}@${head}` : undefined
}

function npx(from: string): string[] {
  return ['npx', '--yes', from]
}

const Package = z.object({ name: z.string(), version: z.string() })
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles
const HiddenLock = z.object({ packages: z.record(z.string(), z.object({ resolved: z.string().optional() })) })

/** What npm installs the same package from again; undefined where it was not installed, or from a file. */
async function packageSource(folder: string): Promise<string | undefined> {
  const own = await readJson(join(folder, 'package.json'), Package)
  if (own === undefined || !folder.endsWith(join(sep, 'node_modules', own.name))) return undefined
  const lock = await readJson(join(folder.slice(0, -own.name.length), '.package-lock.json'), HiddenLock)
  const from = lock?.packages[`node_modules/${own.name}`]?.resolved ?? ''
  const [, repository, commit] = FROM_GITHUB.exec(from) ?? []
  if (repository !== undefined) return `github:${repository}#${commit}`
  // A registry has its tarballs below `/-/`.
  if (/^https?:.*\/-\//.test(from)) return `${own.name}@${own.version}`
  return /^(git\+|https?:)/.test(from) ? from : undefined
}

// What npm makes of `github:owner/name`.
const FROM_GITHUB = /^git\+ssh:\/\/git@github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/

function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const options = { mostBytes: 256 << 20, refuse: (why: string) => new Error(why) }
  return readJsonDocument(path, schema, options).catch(() => undefined)
}
