import { stringify } from 'yaml'

/** What a workflow that calls .github/workflows/gate.yml of this project says of itself. */
export interface CallerWorkflow {
  /** The name of its file without `.yml`, and of its runs. */
  name: string
  /** Lines for whoever reads the file, without their `#`. */
  head: string[]
  /** This project's repository, as `owner/name`. */
  repository: string
  /** The full SHA of the commit that is called, which holds the action as well. */
  commit: string
  /** The release of that commit, as in `v0.1.0`. */
  release: string
  /** When the nightly run starts: minute and hour (UTC), as cron has them. */
  nightly: string
  /** Inputs of gate.yml; those that are left out have their default. */
  inputs: Record<string, string>
}

/**
 * The gate as a required check, in at most 30 lines. workflows-templates/short/sam-cli-compat.yml is made of it.
 * The job's name is half of the check's, `gate / compat-gate`, which rulesets know: it never changes.
 */
export function callerWorkflow(caller: CallerWorkflow): string {
  const { name, head, repository, commit, release, nightly, inputs } = caller
  const pullRequest = "github.event_name == 'pull_request'"
  const given = Object.keys(inputs).length === 0 ? '' : indented(stringify({ with: inputs }, STYLE), 4)
  return `${head.map(comment).join('')}name: ${name}
on:
  pull_request:
  merge_group:
  workflow_dispatch:
  schedule:
    - cron: '${nightly} * * *'
permissions: {}
cache-mode: write # for set-ups that are kept; its jobs take less
concurrency:
  group: ${name}-\${{ ${pullRequest} && github.ref || github.run_id }}
  cancel-in-progress: \${{ ${pullRequest} }}
jobs:
  gate:
    name: gate
    permissions:
      contents: read # the commit
      pull-requests: read # the files of a pull request
      actions: read # the report of the last green
    uses: ${repository}/.github/workflows/gate.yml@${commit} # ${release}
${given}`
}

/** What aws-sam-cli's tests want of a machine, as its preset says. */
export const AWS_SAM_CLI_MACHINE = { 'trial-python': '3.13\n3.11\n', 'trial-emulates': 'amd64' } as const

const STYLE = { lineWidth: 0, singleQuote: true } as const

const comment = (line: string) => ['#', ` ${line}\n`].join('')

function indented(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns))
}
