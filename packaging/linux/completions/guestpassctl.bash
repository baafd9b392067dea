# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

_guestpassctl_options()
{
    case $1 in
    sign-in) echo --guest --email --code ;;
    convert) echo --email --name ;;
    confirm) echo --resend --demo-outbox ;;
    sign-out) echo --discard-guest ;;
    products) echo --category --sort --page --limit --id ;;
    cart) echo --variant --quantity ;;
    journal) echo --last ;;
    esac
    echo --store --json --no-keyring --demo-data --timeout --help
}

# The first word that is neither an option nor an option's value.
_guestpassctl_command()
{
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --store | --demo-data | --timeout) ((i++)) ;;
        -*) ;;
        *) printf '%s\n' "${COMP_WORDS[i]}"; return ;;
        esac
    done
}

_guestpassctl_words()
{
    case $1 in
    '') echo stores status sign-in token refresh convert confirm sign-out products cart journal self-test --help --version ;;
    cart) echo show add set remove; _guestpassctl_options cart ;;
    *) _guestpassctl_options "$1" ;;
    esac
}

_guestpassctl()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
    --demo-data) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames ;;
    --sort) mapfile -t COMPREPLY < <(compgen -W 'featured price-up price-down name' -- "$current") ;;
    --store | --timeout | --email | --name | --category | --page | --limit | --id | --variant | --quantity | --last) ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$(_guestpassctl_words "$(_guestpassctl_command)")" -- "$current") ;;
    esac
}

complete -F _guestpassctl guestpassctl
