#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and starts the shop on the demo store. Arguments go to the app.
# Without a display it plays the tour into tour/ instead.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages build
build_preset release
app=$root_dir/build/release/bin/guestpass

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$app" "$@"
fi

if [ "$#" -gt 0 ]; then
    case " $* " in
    *' --tour'* | *' --help '* | *' -h '* | *' --version '*) ;;
    *) say "There is no display: the shop runs without being seen, until it is stopped." >&2 ;;
    esac
    export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    exec "$app" "$@"
fi

need_packages keyring
say "There is no display: playing the tour into $PWD/tour."
# The offscreen platform complains about what only a real window can do.
QT_QPA_PLATFORM=offscreen "$root_dir/packaging/with-keyring.sh" "$app" --tour "$PWD/tour" 2> >(grep -v 'This plugin does not support' >&2)
say "The pictures and tour.json are in $PWD/tour."
