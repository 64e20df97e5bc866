# shellcheck shell=bash disable=SC2034
# The steps that packaging/start, tests/run and .ci/run share. Sourced by bash; expects `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }

# fail WHAT WHAT-TO-DO: says both and ends the script.
fail() {
  printf '\n%s: %s\n' "$0" "$1" >&2
  if [ -n "${2:-}" ]; then printf '  %s\n' "$2" >&2; fi
  exit 1
}

# logged COMMAND…: runs it and shows its output only when it fails.
logged() {
  local log code=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 || code=$?
  if [ "$code" != 0 ]; then tail -n 40 "$log" >&2; fi
  rm -f "$log"
  return "$code"
}

# Installed by its own name, or provided by another package (Ubuntu has folded some of Debian's together).
is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ||
    dpkg-query -W -f='${db:Status-Status}, ${Provides},\n' | grep -Eq "^installed,.* $1( \(|,)"
}

# The packages of the named groups, one a line.
packages_of() {
  local group
  for group in "$@"; do
    sed -n "s/^$group: *//p" "$root/packaging/packages.txt" | tr ' ' '\n'
  done
}

# Of the alternatives a|b the installed one, else the first that apt knows, else the first.
choose_package() {
  local name
  for name in ${1//|/ }; do
    if is_installed "$name"; then echo "$name"; return; fi
  done
  for name in ${1//|/ }; do
    if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
  done
  echo "${1%%|*}"
}

# Runs a command as root: directly, or by sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages GROUP…: installs what is missing; needs the network only when something is.
install_packages() {
  local missing=() entry name
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "No apt-get here. Going on with what is installed; needed are: $(packages_of "$@" | tr '\n' ' ')"
    return
  fi
  for entry in $(packages_of "$@"); do
    name=${entry%%|*}
    if [ "$name" != "$entry" ]; then name=$(choose_package "$entry"); fi
    if ! is_installed "$name"; then missing+=("$entry"); fi
  done
  if [ ${#missing[@]} = 0 ]; then return; fi
  say "Installing what is missing, a few minutes at most: ${missing[*]}"
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    fail "packages must be installed, but this is not root and there is no sudo" \
      "Run it once as root, or have the packages above installed."
  fi
  logged as_root apt-get update -qq ||
    fail "apt-get update failed" "Its message is above. Is there a network, and are the sources in /etc/apt right?"
  local names=()
  for entry in "${missing[@]}"; do names+=("$(choose_package "$entry")"); done
  logged as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" ||
    fail "apt-get could not install: ${names[*]}" "Its message is above. Debian 12 and Ubuntu 24.04 have all of them."
  packages_changed=yes
}

# How many compilers at once: one per core, and 1.5 GB of memory for each.
parallel_jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
  if [ "$memory" -lt 1 ]; then memory=1; fi
  if [ "$cores" -lt "$memory" ]; then echo "$cores"; else echo "$memory"; fi
}

# build_preset PRESET [CMAKE-ARGS…]: configures when needed, builds into build/PRESET.
build_preset() {
  local preset=$1 folder="$root/build/$1"
  shift
  if [ -n "${packages_changed:-}" ] || [ $# -gt 0 ] || [ ! -e "$folder/build.ninja" ] ||
    [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
    say "Configuring build/$preset"
    logged cmake -S "$root" --preset "$preset" "$@" ||
      fail "CMake could not configure build/$preset" "Its message is above. A stale folder? Remove build/$preset, try again."
  fi
  say "Building build/$preset"
  (cd "$root" && cmake --build --preset "$preset" --parallel "$(parallel_jobs)") ||
    fail "the build of build/$preset failed" "The compiler's message is above."
}

# test_preset PRESET [CTEST-ARGS…]: runs the tests, then sets `passed` and `failed`.
test_preset() {
  local preset=$1 report="$root/build/$1/tests.xml" total skipped
  shift
  say "Testing build/$preset"
  rm -f "$report"
  (cd "$root" && QT_QPA_PLATFORM=offscreen ctest --preset "$preset" --parallel "$(nproc)" \
    --output-junit "$report" "$@") | without_passed || true
  if [ ! -e "$report" ]; then fail "ctest ran no tests in build/$preset" "Its message is above."; fi
  total=$(report_number "$report" tests)
  failed=$(report_number "$report" failures)
  skipped=$(($(report_number "$report" skipped) + $(report_number "$report" disabled)))
  passed=$((total - failed - skipped))
  if [ "$skipped" -gt 0 ]; then say "$skipped tests were skipped"; fi
}

# ctest's output with a sign of life in place of the tests that passed.
without_passed() {
  awk '/^ *Start +[0-9]+: / { next }
       / Passed +[0-9.]+ sec$/ { if (++n % 250 == 0) print "    " n " tests passed so far"; next }
       /^Label Time Summary/ { skip = 1 } /^Total Test time/ { skip = 0 }
       !skip && NF { print; fflush() }'
}

# The number of an attribute in the head of a JUnit report.
report_number() { sed -n "s/^[[:space:]]*$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }
