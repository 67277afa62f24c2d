# Unpacks packages of a suite of Debian, with all that they need, into a folder; one that is there already is whole.
#   sh unpack-debian.sh <folder> <suite> <mirror> <keyring> <package…>
# apt gets a state of its own: the machine's packages and sources are neither used nor changed. It checks signatures.
set -eu
root=$1 suite=$2 mirror=$3 keyring=$4
shift 4
if [ -d "$root" ]; then exit 0; fi
work=$root.new
rm -rf "$work"
mkdir -p "$work/sources" "$work/lists/partial" "$work/cache/archives/partial" "$work/root"
: >"$work/status"
cat >"$work/sources/suite.sources" <<SOURCES
Types: deb
URIs: $mirror
Suites: $suite
Components: main
Targets: Packages
Signed-By: $keyring
SOURCES
own_apt() {
  apt-get -qq -o Dir::State::lists="$work/lists" -o Dir::State::status="$work/status" -o Dir::Cache="$work/cache" \
    -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/sources" \
    -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null -o APT::Default-Release="$suite" \
    -o Acquire::Retries=2 -o Acquire::http::Timeout=30 "$@"
}
own_apt -o APT::Update::Error-Mode=any update
own_apt --yes --no-install-recommends --download-only install "$@"
for package in "$work"/cache/archives/*.deb; do dpkg -x "$package" "$work/root"; done
# For a PATH on which nothing else of the folder shall be.
if [ -e "$work/root/usr/bin/docker" ]; then
  mkdir "$work/root/client"
  ln -s ../usr/bin/docker "$work/root/client/docker"
fi
mv "$work/root" "$root"
rm -rf "$work"
