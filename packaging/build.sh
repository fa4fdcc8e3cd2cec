#!/bin/bash
# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh TARGET...: installs what is missing and builds the targets of the preset "release" in build/release.
# Says nothing on stdout; the output of the build is shown when it fails.
set -euo pipefail
cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/.."

packaging/dependencies.sh
mkdir -p build/release
exec 9>build/release/.lock
flock 9

# Runs a step of the build; what it said is shown when it fails.
quietly() {
    local log=build/release/.last-step.log
    if ! "$@" >"$log" 2>&1 9>&-; then
        cat "$log" >&2
        echo "Building Regiekompas failed at: $*" >&2
        exit 1
    fi
}

if [[ ! -e build/release/build.ninja || CMakePresets.json -nt build/release/build.ninja ]]; then
    echo "Building Regiekompas; the first time takes a few minutes" >&2
    launcher=()
    if command -v ccache >/dev/null; then
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    quietly cmake --preset release "${launcher[@]}"
fi
quietly cmake --build --preset release --target "$@"
