/** The action that a workflow uses, as in `owner/compat-gate@<40 hexadecimal digits>`. */
export interface PinnedAction {
  repository: string
  commit: string
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

const HEAD = [
  ' Do the projects that consume this image still work with it? .github/compat-gate.yml says which.',
  ' Make the check compat-gate required, in a ruleset or in the branch protection.',
]

/** The text of the workflow. */
export function workflowText({ repository, commit }: PinnedAction): string {
  return `${HEAD.map(line => `#${line}\n`).join('')}name: compat-gate
on:
  pull_request:
  merge_group:
  workflow_dispatch:
permissions:
  contents: read
jobs:
  compat-gate:
    name: compat-gate
    runs-on: ubuntu-24.04
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${repository}@${commit}
        id: gate
`
}

/** @returns undefined for anything but `owner/name@<full SHA>` */
export function parsePinnedAction(text: string): PinnedAction | undefined {
  const [, repository, commit] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(text) ?? []
  return repository === undefined || commit === undefined ? undefined : { repository, commit }
}
