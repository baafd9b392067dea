#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# with-keyring.sh COMMAND...: runs a command on a private session bus with a real, unlocked gnome-keyring of its own, in a
# temporary home. Nothing of the caller's keyring is touched, and everything ends with the command.

set -euo pipefail

if [ "${1:-}" = --inside ]; then
    shift
    # The daemon prints variables and goes to the background; it ends with the bus.
    printf 'guestpass' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    exec "$@"
fi

[ "$#" -gt 0 ] || { echo "Usage: with-keyring.sh COMMAND..." >&2; exit 2; }
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 0700 "$home/run"
HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/.local/share XDG_CONFIG_HOME=$home/.config \
    XDG_STATE_HOME=$home/.local/state XDG_CACHE_HOME=$home/.cache \
    dbus-run-session -- "$0" --inside "$@" 2> >(grep -v 'fd limit' >&2)
