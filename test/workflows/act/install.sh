#!/usr/bin/env bash
# Builds nektos/act into the folder $GOBIN, edited in three places before it is compiled, to be as GitHub is:
# - It does not merge the outputs of a matrix' legs: only those of the leg that ends first are kept (nektos/act#981, open).
#   GitHub merges them, and an empty one changes nothing. Two lines are changed, and matrix_outputs.go is added.
# - When a called workflow fails, it ends the whole run there, and no later job's `if:` is ever asked. Two lines are
#   changed, and called_workflow.go is added.
# - It does not know the key `cache-mode` of workflows and jobs, which GitHub has since September 2026, and refuses the file.
# Usage: install.sh [go]
set -euo pipefail
readonly ACT=github.com/nektos/act@v0.2.89
go=${1:-go}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# edit <file> <lines that must change> <sed's script>
edit() {
  local changed
  sed -i -E "$3" "$work/act/$1"
  changed=$(diff "$module/$1" "$work/act/$1" | grep -c '^>' || true)
  [[ $changed == "$2" ]] || { echo "expected to change $2 lines of act's $1, got $changed" >&2; exit 1; }
}

module=$(cd "$work" && "$go" mod download -json "$ACT" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
cp -r --no-preserve=mode "$module" "$work/act"
cp "$here"/*.go "$work/act/pkg/runner/"
edit pkg/runner/run_context.go 2 '
  s/range rc\.Run\.Job\(\)\.Outputs \{/range declaredOutputs(rc.Run.Job()) {/
  s/if v != interpolated \{/if interpolated != "" || rc.Run.Job().Outputs[k] == v {/'
edit pkg/runner/reusable_workflow.go 2 \
  's/return runner\.NewPlanExecutor\(plan\)\(ctx\)/return asResult(ctx, rc, runner.NewPlanExecutor(plan)(ctx))/'
edit pkg/schema/workflow_schema.json 3 's/^( *)("run-name": "run-name",|"defaults": "job-defaults",)$/\1\2 "cache-mode": "string",/'
cd "$work/act"
"$go" install .
