import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Folder, folder as temporaryFolder } from '../support/folder.js'
import { GitHubServer, pagesOf } from '../unit/github/github-server.js'
import { ActRun } from './act.js'
import { type Form, fileOfForm, type Monorepo, monorepo, type Project } from './monorepo.js'

/** GitHub's program: it notes what it is asked, and answers what the test says. */
const GH = `#!/bin/sh
echo "$*" >>"$GH_ASKED"
case $2 in
  */permission) echo "$GH_MAY" ;;
  */pulls/*) echo "$GH_HEAD" ;;
esac
`

/** A repository with the templates in it, and everything that its workflows talk to. One run at a time. */
export class World implements AsyncDisposable {
  readonly monorepo: Monorepo
  readonly #folder: Folder
  /** The commit that pull requests start from. */
  readonly #main: string
  readonly #held = new AsyncDisposableStack()

  private constructor(made: Monorepo, main: string, place: Folder) {
    this.monorepo = made
    this.#main = main
    this.#folder = this.#held.use(place)
  }

  static async make(project: Project): Promise<World> {
    const place = await temporaryFolder()
    const image = `${inject('registry')}/${randomBytes(4).toString('hex')}/durable-emulator`
    const made = await monorepo(place.path, project, image, inject('bases')[project])
    return new World(made, await made.repository.git('rev-parse', 'HEAD'), place)
  }

  get image(): string {
    return this.monorepo.image
  }

  /** Publishes the newest commit as a release. */
  async release(form: Form, tag = 'testing-v1.2.1', env: Record<string, string> = {}): Promise<ActRun> {
    const payload = { action: 'published', release: { tag_name: tag } }
    return this.#run(fileOfForm(form, 'ecr-release.yml'), { name: 'release', payload }, env)
  }

  /** Opens a pull request with what was committed since the world was made. */
  async pullRequest(form: Form): Promise<ActRun> {
    const head = await this.monorepo.repository.git('rev-parse', 'HEAD')
    const pull = { number: 7, base: { sha: this.#main, ref: 'main' }, head: { sha: head, ref: 'change' } }
    return this.#run(fileOfForm(form, 'sam-cli-compat.yml'), {
      name: 'pull_request',
      payload: { action: 'opened', number: 7, pull_request: pull },
    })
  }

  /**
   * Writes a comment on a pull request with what was committed since the world was made. It is an event of the default
   * branch: the newest commit is on no branch, as that of a fork is.
   */
  async comment(
    body: string,
    may: string,
  ): Promise<{ run: ActRun; head: string; asked: () => Promise<string[]> }> {
    const { git } = this.monorepo.repository
    const head = await git('rev-parse', 'HEAD')
    await git('update-ref', 'refs/pull/7/head', head)
    await git('reset', '--quiet', '--hard', this.#main)
    const bin = join(this.#folder.path, 'bin')
    const asked = join(bin, 'asked')
    await mkdir(bin)
    await writeFile(join(bin, 'gh'), GH, { mode: 0o755 })
    const user = { login: 'octocat' }
    const comment = { id: 99, body, user, created_at: '2026-11-30T06:50:15Z' }
    const payload = { action: 'created', issue: { number: 7, pull_request: {} }, comment }
    const env = {
      ...{ PATH: `${bin}:${process.env['PATH']}`, GH_ASKED: asked, GH_MAY: may },
      GH_HEAD: `${head} 2026-11-30T06:49:59Z`,
    }
    const run = await this.#run('short-sam-cli-comment.yml', { name: 'issue_comment', payload }, env)
    const lines = async () => (await readFile(asked, 'utf8')).trimEnd().split('\n')
    return { run, head, asked: lines }
  }

  /** Puts the same into a merge queue. */
  async mergeGroup(form: Form): Promise<ActRun> {
    const head = await this.monorepo.repository.git('rev-parse', 'HEAD')
    return this.#run(fileOfForm(form, 'sam-cli-compat.yml'), {
      name: 'merge_group',
      payload: { action: 'checks_requested', merge_group: { base_sha: this.#main, head_sha: head } },
    })
  }

  async #run(workflow: string, event: { name: string; payload: object }, env = {}): Promise<ActRun> {
    const names = await this.monorepo.repository.git('diff', '--name-only', this.#main, 'HEAD')
    const files = names.split('\n').map(filename => ({ filename }))
    const api: GitHubServer = this.#held.use(await GitHubServer.start(pagesOf(files, () => api.url)))
    const id = String(Number.parseInt(randomBytes(4).toString('hex'), 16))
    const whole = { STAND_INS_REGISTRY: inject('registry'), ...env }
    const request = { workflow, event, id, api: api.url, env: whole, folder: this.#folder.path }
    return this.#held.use(await ActRun.start(request))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#held[Symbol.asyncDispose]()
  }
}
