# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# What desktops and shells look for: launcher, icons, man pages, completions, and Debian's papers.
set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
set(man "${PROJECT_SOURCE_DIR}/packaging/man")
set(completions "${linux}/completions")
set(documents "${CMAKE_INSTALL_DATAROOTDIR}/doc/guestpass")

set(vendor_zsh site-functions)
if(EXISTS /etc/debian_version)
    set(vendor_zsh vendor-completions)
endif()
set(GUESTPASS_ZSH_DIR "${CMAKE_INSTALL_DATAROOTDIR}/zsh/${vendor_zsh}" CACHE STRING "Where zsh looks for completions")

find_program(GUESTPASS_GZIP gzip)

# guestpass_install_compressed(<file> <folder> <name>): as <name>.gz, the same bytes each time; plain without gzip.
function(guestpass_install_compressed file folder name)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    if(NOT GUESTPASS_GZIP)
        install(FILES "${file}" DESTINATION "${folder}" RENAME "${name}")
        return()
    endif()
    set(compressed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
    execute_process(COMMAND "${GUESTPASS_GZIP}" -9nc "${file}" OUTPUT_FILE "${compressed}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${compressed}" DESTINATION "${folder}")
endfunction()

function(guestpass_install_shell_parts program)
    guestpass_install_compressed("${man}/${program}.1" "${CMAKE_INSTALL_MANDIR}/man1" ${program}.1)
    if(EXISTS "${completions}/${program}.bash")
        install(FILES "${completions}/${program}.bash"
            DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/bash-completion/completions" RENAME ${program})
        install(FILES "${completions}/_${program}" DESTINATION "${GUESTPASS_ZSH_DIR}")
        install(FILES "${completions}/${program}.fish"
            DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/fish/vendor_completions.d")
    endif()
endfunction()

foreach(program IN ITEMS guestpass guestpassctl guestpass-demostore)
    if(TARGET ${program})
        guestpass_install_shell_parts(${program})
    endif()
endforeach()

if(TARGET guestpass)
    install(FILES "${linux}/org.guestpass.guestpass.desktop" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/applications")
    install(FILES "${linux}/org.guestpass.guestpass.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/metainfo")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/icons/hicolor" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/icons"
        FILES_MATCHING PATTERN "org.guestpass.*")
endif()

install(FILES "${linux}/copyright" DESTINATION "${documents}")
guestpass_install_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${documents}" changelog)
guestpass_install_compressed("${linux}/changelog.Debian" "${documents}" changelog.Debian)
