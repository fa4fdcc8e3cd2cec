#!/bin/bash
# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# dependencies.sh [--tidy] [--bench] [--list]: the one list of the Debian 12 packages that building, testing and running take.
# Installs what is missing; --list prints the list instead; --tidy adds what the preset "tidy" takes,
# --bench what tests/bench takes.
set -euo pipefail

packages=(
    # the compiler and the build
    g++
    cmake
    ninja-build
    # links the tests
    mold
    # Qt; CMake finds Charts only when libqt6opengl6-dev is there as well
    qt6-base-dev
    qt6-charts-dev
    libqt6opengl6-dev
    # the dossier's file
    libsqlite3-dev
    # compressed parts of a PDF
    libdeflate-dev
    # the ZIP file that an OpenDocument is
    libzip-dev
    # lupdate and lrelease, how CMake finds them, and Qt's own sentences in Dutch
    qt6-tools-dev
    qt6-l10n-tools
    qt6-translations-l10n
    # what is embedded: icons, the program that draws them, the font
    breeze-icon-theme
    librsvg2-bin
    fonts-open-sans
    # the tests: property tests, reading PDF files back, the format of the sources
    librapidcheck-dev
    poppler-utils
    qpdf
    libqpdf-dev
    clang-format
    # a print server that a test starts itself, and the queue that makes PDF files
    cups
    printer-driver-cups-pdf
    # a screen of its own and what a screen reader uses, to test the program as one meets it
    xvfb
    xauth
    dbus-daemon
    at-spi2-core
    python3-pyatspi
)

only_list=no
for argument in "$@"; do
    case $argument in
    --tidy) packages+=(clang clang-tidy) ;;
    --bench) packages+=(valgrind) ;;
    --list) only_list=yes ;;
    *)
        echo "dependencies.sh: '$argument' is not an option; there are --tidy, --bench and --list." >&2
        exit 2
        ;;
    esac
done

if [[ $only_list == yes ]]; then
    printf '%s\n' "${packages[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system: install yourself what 'packaging/dependencies.sh --list' names." >&2
    exit 0
fi

installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null || true)
missing=()
for package in "${packages[@]}"; do
    grep -qxF "installed $package" <<<"$installed" || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "These Debian packages are missing, and without sudo only root can install them: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

echo "Installing ${missing[*]}" >&2
apt update
apt install --yes --no-install-recommends "${missing[@]}"
