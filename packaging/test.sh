#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and runs all tests.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages build test
build_preset ci
cd "$root_dir"
ctest --preset ci "$@"
