#!/bin/sh
# Makes the checkout ready: sam and the tests' own needs in .venv, the functions with their SDK in build/.
set -eu
uv=${UV:-uv}
"$uv" venv --quiet --python python3 .venv
"$uv" pip sync --quiet --python .venv/bin/python requirements.txt
cp -r functions build
"$uv" pip install --quiet --target build --python-version 3.13 --python-platform x86_64-manylinux_2_28 \
  --requirements functions/requirements.txt

# Python writes down what it compiles: here, and not in every copy of the checkout anew.
.venv/bin/sam local invoke --help >/dev/null
.venv/bin/pytest --version >/dev/null
