import { AWS_SAM_CLI_MACHINE, callerWorkflow } from '../src/cli/caller-workflow.js'

/** workflows-templates/short/sam-cli-compat.yml: aws-sam-cli as the consumer, and what its tests want of the machine. */
export function shortTemplate(): string {
  return callerWorkflow({
    name: 'sam-cli-compat',
    head: [
      "Does aws-sam-cli still work with the emulator's image of this commit? Copy to .github/workflows/sam-cli-compat.yml, and",
      "compat-gate.yml to .github/compat-gate.yml; replace OWNER/compat-gate@000… by the action's repository and the full SHA of",
      'the release; require the check `gate / compat-gate`. It is always there, so `on` has no `paths:`: docs/workflows.md.',
    ],
    repository: 'OWNER/compat-gate',
    commit: '0'.repeat(40),
    release: 'v0.1.0',
    nightly: '23 4',
    inputs: { 'build-python': '3.13', ...AWS_SAM_CLI_MACHINE },
  })
}

/**
 * .github/actions/gate/action.yml, which is action.yml in a folder: a workflow of this repository names the action by
 * `$/<folder>`, and no folder means no action (https://github.com/actions/runner, PipelineConstants.TryParseSelfRepository).
 */
export function actionInFolder(action: string): string {
  return `# generated from action.yml, for the workflows that call it by \`$/\`
${action.replaceAll(' dist/', ' ../../../dist/')}`
}
