import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { type Folder, folder as temporaryFolder } from '../support/folder.js'
import { GitHubServer, pagesOf } from '../unit/github/github-server.js'
import { ActRun } from './act.js'
import { type Form, fileOfForm, type Monorepo, monorepo } from './monorepo.js'

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

  static async make(): Promise<World> {
    const place = await temporaryFolder()
    const image = `${inject('registry')}/${randomBytes(4).toString('hex')}/durable-emulator`
    const made = await monorepo(place.path, image, inject('base'))
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
