import { runProgram } from './engine/program.js'

// Hooks, templates and signatures of the user have no place here.
const GIT = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TEMPLATE_DIR: '' }
const SETTINGS = ['-c', 'user.name=compat-gate example', '-c', 'user.email=example@compat-gate.example']

/** Commits all that is in a folder, which becomes a repository if it is none. */
export async function commitAll(folder: string, message: string, signal?: AbortSignal): Promise<void> {
  const git = (...args: string[]) =>
    runProgram('git', [...SETTINGS, ...args], { cwd: folder, env: GIT, ...(signal && { signal }) })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--message', message)
}
