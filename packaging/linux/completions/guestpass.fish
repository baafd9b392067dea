# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

complete -c guestpass -f
complete -c guestpass -l store -x -d 'Open this store'
complete -c guestpass -l tour -x -a '(__fish_complete_directories)' -d 'Play the main path and save pictures of it'
complete -c guestpass -l demo-data -r -F -d 'Data file of the demo store'
complete -c guestpass -l language -x -d 'Language of the windows'
complete -c guestpass -l new-instance -d 'Start a second program instead of raising the running one'
complete -c guestpass -s h -l help -d 'Print help'
complete -c guestpass -s v -l version -d 'Print the version'
