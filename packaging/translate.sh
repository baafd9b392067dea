#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
#
# Brings resources/translations up to date with the texts in ui and app. English holds plural forms only.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages build
cd "$root_dir/resources/translations"
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -locations none -I ../.. -I ../../lib -I ../../app -no-obsolete -pluralonly ../../ui ../../app/gui ../../app/cli -source-language en -target-language en -ts guestpass_en.ts
