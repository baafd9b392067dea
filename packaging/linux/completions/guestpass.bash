# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

_guestpass()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
    --tour) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames ;;
    --demo-data) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames ;;
    --store | --language) ;;
    *) mapfile -t COMPREPLY < <(compgen -W \
        '--store --tour --demo-data --language --new-instance --help --version' -- "$current") ;;
    esac
}

complete -F _guestpass guestpass
