#!/usr/bin/env bash
# Lints the project's own workflows, and the templates where a copier has them, because they refer to each other: in
# .github/workflows of a repository.
# Needs actionlint, shellcheck (which actionlint runs on every `run:`) and zizmor in the PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/.github/workflows"
cp .github/workflows/*.yml workflows-templates/sam-cli-compat.yml workflows-templates/ecr-release.yml "$place/.github/workflows/"
git -C "$place" init --quiet
cd "$place"

# actionlint says nothing of shell scripts where it finds no shellcheck.
command -v shellcheck >/dev/null || { echo 'shellcheck is missing' >&2; exit 1; }
# The key `cache-mode` is younger than this release of actionlint.
actionlint -ignore 'unexpected key "cache-mode" for "workflow" section'
echo "actionlint $(actionlint -version | head -n 1): no findings"

# Without the network: it says nothing of what only the API knows, such as whether a pinned commit has a known flaw.
zizmor --offline --persona auditor --strict-collection .github/workflows
