/** The action that a workflow uses, as in `owner/compat-gate@<40 hexadecimal digits>`. */
export interface PinnedAction {
  repository: string
  commit: string
}

/** @returns undefined for anything but `owner/name@<full SHA>` */
export function parsePinnedAction(text: string): PinnedAction | undefined {
  const [, repository, commit] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(text) ?? []
  return repository === undefined || commit === undefined ? undefined : { repository, commit }
}
