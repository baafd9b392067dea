# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# Real programs against each other; the keyring is libsecret with its file backend.
if(TARGET guestpassctl AND TARGET guestpass-demostore)
    foreach(test IN ITEMS tst_cli tst_clishop tst_cliusage)
        guestpass_add_test(${test} SOURCES ${test}.cpp clirun.cpp
            LIBS guestpass_testsupport GuestPass Qt6::Network TIMEOUT 600 LABELS app)
        add_dependencies(${test} guestpassctl guestpass-demostore)
    endforeach()
    if(GUESTPASS_CRASH_POINTS AND UNIX)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Sql)
        foreach(test IN ITEMS tst_crash tst_crashrandom)
            guestpass_add_test(${test}
                SOURCES ${test}.cpp crashperson.cpp crashperson.h crashscripts.cpp crashscripts.h clirun.cpp
                LIBS guestpass_testsupport GuestPass Qt6::Network Qt6::Sql TIMEOUT 600 LABELS app)
            add_dependencies(${test} guestpassctl guestpass-demostore)
        endforeach()
    endif()
endif()
