# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

set -l commands stores status sign-in token refresh convert confirm sign-out products cart journal self-test
set -l none "not __fish_seen_subcommand_from $commands"

complete -c guestpassctl -f
complete -c guestpassctl -n $none -a stores -d 'List the stores'
complete -c guestpassctl -n $none -a status -d 'Show whose session it is'
complete -c guestpassctl -n $none -a sign-in -d 'Become a guest, or sign in'
complete -c guestpassctl -n $none -a token -d 'Print the access token, which is a secret'
complete -c guestpassctl -n $none -a refresh -d 'Renew the session now'
complete -c guestpassctl -n $none -a convert -d 'Turn the guest into an account'
complete -c guestpassctl -n $none -a confirm -d 'Give the code that the store sent'
complete -c guestpassctl -n $none -a sign-out -d 'End the session'
complete -c guestpassctl -n $none -a products -d 'Search the products, or show one'
complete -c guestpassctl -n $none -a cart -d 'Show or change the cart'
complete -c guestpassctl -n $none -a journal -d 'Show what happened lately'
complete -c guestpassctl -n $none -a self-test -d 'Check that everything needed is there'
complete -c guestpassctl -n $none -l version -d 'Print the version'

complete -c guestpassctl -l store -x -d 'Use this store'
complete -c guestpassctl -l json -d 'Print JSON instead of text'
complete -c guestpassctl -l no-keyring -d 'Leave the keyring alone'
complete -c guestpassctl -l demo-data -r -F -d 'Run the demo store on this data file'
complete -c guestpassctl -l timeout -x -d 'Give up after this time, in seconds'
complete -c guestpassctl -s h -l help -d 'Print help'

complete -c guestpassctl -n '__fish_seen_subcommand_from sign-in' -l guest -d 'Become a guest'
complete -c guestpassctl -n '__fish_seen_subcommand_from sign-in convert' -l email -x -d 'Address of the account'
complete -c guestpassctl -n '__fish_seen_subcommand_from sign-in' -l code -d 'Have a code sent by e-mail'
complete -c guestpassctl -n '__fish_seen_subcommand_from convert' -l name -x -d 'Name that the account shows'
complete -c guestpassctl -n '__fish_seen_subcommand_from confirm' -l resend -d 'Have a new code sent'
complete -c guestpassctl -n '__fish_seen_subcommand_from confirm' -l demo-outbox -d 'Take the code from the demo outbox'
complete -c guestpassctl -n '__fish_seen_subcommand_from sign-out' -l discard-guest -d 'Even if the cart is lost'
complete -c guestpassctl -n '__fish_seen_subcommand_from products' -l category -x -d 'Only this category'
complete -c guestpassctl -n '__fish_seen_subcommand_from products' -l sort -x -a 'featured price-up price-down name' -d Order
complete -c guestpassctl -n '__fish_seen_subcommand_from products' -l page -x -d 'Page to show'
complete -c guestpassctl -n '__fish_seen_subcommand_from products' -l limit -x -d 'Products on a page'
complete -c guestpassctl -n '__fish_seen_subcommand_from products' -l id -x -d 'Show one product'
complete -c guestpassctl -n '__fish_seen_subcommand_from cart' -a 'show add set remove'
complete -c guestpassctl -n '__fish_seen_subcommand_from cart' -l variant -x -d 'Variant of the product'
complete -c guestpassctl -n '__fish_seen_subcommand_from cart' -l quantity -x -d 'How many'
complete -c guestpassctl -n '__fish_seen_subcommand_from journal' -l last -x -d 'Only the newest events'
