#!/usr/bin/env bash
# What one would write by hand in place of the gate, and the least that does the same work: test and build the image, clone
# the consumer, set it up, run its test files, one after the other. No evidence, no clean-up. Red when any step is red.
# The variables are those that examples/compat-gate.yml gives; DURABLE_EMULATOR_* come from the caller.
set -euo pipefail
provider=${1:?folder of the emulator} consumer=${2:?folder of the consumer} base=${3:?base image} work=${4:?new folder}
image=public.emulator.example/durable-functions/durable-emulator:$DURABLE_EMULATOR_IMAGE_TAG

(cd "$provider/examples/emulator" && node --test)
docker build --quiet --build-arg "BASE=$base" --tag "$image" "$provider/examples/emulator"

git clone --quiet --depth 1 --branch main "file://$consumer" "$work"
cd "$work"
npm ci --offline --no-audit --no-fund --no-update-notifier
npm test --no-update-notifier
mkdir .tool && npm pack --no-update-notifier --pack-destination .tool
npm install --global --offline --no-audit --no-fund --no-update-notifier --prefix .tool .tool/*.tgz
eval "${MORE_SET_UP:-}" # a heavier set-up, which the bench of the set-up cache adds

for file in invoke start-lambda execution callback; do
  node --test --test-reporter=junit "--test-reporter-destination=$file.xml" "test/$file.test.js"
done
