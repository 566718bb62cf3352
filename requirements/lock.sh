#!/bin/sh
# Makes the lock files again. For developers only; needs uv. Whoever installs Humlebi needs pip alone.
# The locks are complete and hashed, hold for every Python from 3.11, and name no host.
set -eu
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

lock() { # lock FILE [uv option...]
    file=$1
    shift
    uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --no-emit-index-url \
        --no-header --no-annotate --output-file "$file" "$@"
}

# Everything is resolved together once, so that the same package has the same version in each lock.
# What is locked stays as it is unless the project asks for another, or whoever runs this says --upgrade.
cp requirements/dev.txt "$scratch/all.txt"
lock "$scratch/all.txt" --all-extras "$@"
lock requirements/core.txt --generate-hashes --constraints "$scratch/all.txt"
lock requirements/scale.txt --generate-hashes --constraints "$scratch/all.txt" --extra scale
lock requirements/bench.txt --generate-hashes --constraints "$scratch/all.txt" --extra bench
lock requirements/dev.txt --generate-hashes --constraints "$scratch/all.txt" --extra dev

if grep -il 'http' requirements/*.txt; then
    echo "A lock names a host." >&2
    exit 1
fi
