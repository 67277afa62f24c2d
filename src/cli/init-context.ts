import type { GitContext } from '../git/git.js'
import type { SourceTree } from '../init/source-tree.js'
import { checkNote } from '../report/conclusion.js'
import type { InitArguments } from './definitions/init-command.js'
import type { Questions } from './questions.js'
import { sayCheck } from './say-check.js'

/** What every step of it needs. */
export interface InitContext {
  args: InitArguments
  questions: Questions
  git: GitContext
  /** The repository that builds the image. */
  tree: SourceTree
  /** An empty folder, gone at the end. */
  folder: string
}

/** Something that was found out, or done. */
export function sayFound(text: string): void {
  sayCheck(true, text)
}

/** Something that a person should look at. */
export function sayNote(text: string): void {
  process.stdout.write(checkNote(text, process.stdout.columns))
}
