#!/bin/sh
# What the bench puts in the place of the consumer's set-up.sh: pip, as most consumers have it, and not uv with a warm cache.
# The wheels lie in PIP_FIND_LINKS. pip keeps no cache of such.
set -eu
python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
cp -r functions build
.venv/bin/pip install --quiet --target build --python-version 3.13 --platform manylinux_2_28_x86_64 \
  --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 --only-binary :all: --requirement functions/requirements.txt
