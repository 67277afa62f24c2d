#!/usr/bin/env bash
# Makes dist/ out of build/src: what a runner executes, so it is committed, and CI checks that it is current.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
npx ncc build build/src/index.js --out dist --minify --no-cache --quiet --license licenses.txt
# Definitions that ncc copies for dockerode's BuildKit sessions, which are not used.
rm dist/*.proto
# By this a test sees that dist/ is older than the source.
node -e "import('./build/scripts/source-digest.js').then(({ sourceDigest }) => sourceDigest('.')).then(console.log)" >dist/source.sha256
