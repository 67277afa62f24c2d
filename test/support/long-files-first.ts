import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, in the order in which they begin: one that begins late is alone at the end. */
const LONG = ['traps', 'golden', 'cancellation', 'terminal', 'bad-input', 'split', 'leftovers', 'action-post']
const PLACES = new Map(LONG.map((name, place) => [`test/integration/${name}.test.ts`, place]))

/** The same order in every run, whatever an earlier one has taken; files that share their modules come last, together. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = `${this.ctx.config.root}/`
    const place = ({ moduleId, project }: TestSpecification) =>
      PLACES.get(moduleId.replace(root, '')) ?? (project.config.isolate ? LONG.length : LONG.length + 1)
    return files.toSorted((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}
