#!/usr/bin/env bash
# What one would write by hand in place of the gate for the incident's consumer: build the image, check out the consumer, set
# it up, run its test files, one after the other. No evidence, no clean-up. Red when any step is red.
# It says when each step begins. DURABLE_EXECUTIONS_EMULATOR_IMAGE_TAG comes from the caller.
set -euo pipefail
provider=${1:?folder of the emulator} consumer=${2:?folder of the consumer} work=${3:?new folder}
image=public.ecr.aws/durable-functions/aws-durable-execution-emulator:$DURABLE_EXECUTIONS_EMULATOR_IMAGE_TAG
export AWS_DEFAULT_REGION=us-east-1 SAM_CLI_TELEMETRY=0 SAM_SKIP_PULL_IMAGE=1
step() { printf 'step %s %s\n' "$EPOCHREALTIME" "$1"; }

step build
docker build --quiet --build-arg BASE=base.emulator.example/python:latest --tag "$image" "$provider"
step 'check out'
git clone --quiet --depth 1 --branch main "file://$consumer" "$work"
cd "$work"
step set-up
./set-up.sh
for file in test_invoke test_callback test_start_lambda; do
  step "tests/$file.py"
  .venv/bin/pytest -vv "--junitxml=$file.xml" "tests/$file.py"
done
step end
