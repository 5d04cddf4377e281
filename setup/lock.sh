#!/usr/bin/env bash
# Renews the lock files after a change of pyproject.toml. Needs uv (pip install uv); users of the
# project never do. Versions move only with --upgrade: bash setup/lock.sh --upgrade
set -euo pipefail
cd "$(dirname "$0")/.."

compile() { uv --quiet --no-config pip compile --universal --generate-hashes --no-header "$@"; }

# llama-cpp-python is compiled here, with our flags, so it stands in a file of its own.
compile pyproject.toml --group build --no-emit-package llama-cpp-python -o requirements.lock "$@"
grep -o 'llama-cpp-python==[0-9.]*' pyproject.toml | compile --no-deps - -o setup/llama.lock "$@"
# The extra for NPUs stands alone as well: without what openvino asks for beside numpy, its telemetry.
sed -n '/^npu = \[/,/^\]/s/^ *"\(.*\)",$/\1/p' pyproject.toml | compile --no-deps - -o setup/npu.lock "$@"
# Packages that the app needs too must be the same release in both files.
compile --group test -c requirements.lock -o setup/test.lock "$@"
compile --group benchmarks -c requirements.lock -c setup/test.lock -o setup/benchmarks.lock "$@"
compile --group bundle -c requirements.lock -o packaging/pyinstaller.lock "$@"

if grep -nE '(://|--(extra-)?index|--find-links)' requirements.lock setup/*.lock packaging/*.lock; then
    echo "A lock file names a host: compile without an index option." >&2
    exit 1
fi
