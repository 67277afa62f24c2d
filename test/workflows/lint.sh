#!/usr/bin/env bash
# Lints the project's own workflows, and the templates where a copier has them, because they refer to each other: in
# .github/workflows of a repository.
# Needs actionlint, shellcheck (which actionlint runs on every `run:`) and zizmor in the PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/.github/workflows"
cp -r .github/actions "$place/.github/"
ln -s "$PWD/dist" "$place/dist" # what the action starts
cp .github/workflows/*.yml workflows-templates/sam-cli-compat.yml workflows-templates/ecr-release.yml "$place/.github/workflows/"
for short in workflows-templates/short/*.yml; do cp "$short" "$place/.github/workflows/short-${short##*/}"; done
git -C "$place" init --quiet
cd "$place"

# actionlint says nothing of shell scripts where it finds no shellcheck.
command -v shellcheck >/dev/null || { echo 'shellcheck is missing' >&2; exit 1; }
# It does not know the key `cache-mode` yet, nor `$/`. In this place `./` means the same, and lets it look into what is called:
# the inputs, outputs and secrets of the action and of both workflows, for the short templates as well.
cp -r .github/workflows as-written
sed -i -E 's#uses: (\$|OWNER/compat-gate)/(\.github/[^@ ]+)(@0{40})?#uses: ./\2#' .github/workflows/*.yml
actionlint -ignore 'unexpected key "cache-mode" for "(workflow|job)" section'
rm -r .github/workflows
mv as-written .github/workflows
echo "actionlint $(actionlint -version | head -n 1): no findings"

# Without the network: it says nothing of what only the API knows, such as whether a pinned commit has a known flaw.
zizmor --offline --persona auditor --strict-collection .github
