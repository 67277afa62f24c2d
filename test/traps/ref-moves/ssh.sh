#!/bin/sh
# In place of ssh: the server is this machine, and after its first answer somebody pushes. With -G git only asks who
# this is.
[ "$1" != -G ] || exit 0
for last; do :; done
sh -c "$last"
if [ ! -e "$TRAP_REPOSITORY.moved" ]; then
  touch "$TRAP_REPOSITORY.moved"
  git -C "$TRAP_REPOSITORY" branch --force main green
fi
