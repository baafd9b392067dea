#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
#
# Brings resources/translations up to date with the texts in ui and app. English holds plural forms only. To begin a
# language, add its code here and in packaging/cmake/GuestPassOptions.cmake.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages build
cd "$root_dir/resources/translations"
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)

# update <language> [option...]: one file.
update() {
    local language=$1
    shift
    "$lupdate" -silent -locations none -I ../.. -I ../../lib -I ../../app -no-obsolete "$@" ../../ui ../../app/gui ../../app/cli \
        ../../app/language -source-language en -target-language "$language" -ts "guestpass_$language.ts"
}

update en -pluralonly
update de
update ar
