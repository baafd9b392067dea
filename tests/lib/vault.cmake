# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

set(vault_tests tst_backend tst_frame tst_keychainstatus tst_memoryvault tst_partedentries tst_processlock
    tst_sessionindex)
foreach(test IN LISTS vault_tests)
    guestpass_add_test(${test} SOURCES ${test}.cpp LIBS guestpass_testsupport Qt6Keychain::Qt6Keychain LABELS vault)
endforeach()
add_dependencies(tst_processlock lockholder)

if(UNIX AND NOT APPLE)
    set(vault_bus_tests tst_keychainvault tst_keyringwatch tst_gnomekeyring tst_secretservice)
    if(GUESTPASS_CRASH_POINTS)
        list(APPEND vault_bus_tests tst_keychainparts)
    endif()
    foreach(test IN LISTS vault_bus_tests)
        guestpass_add_test(${test} SOURCES ${test}.cpp LIBS guestpass_testsupport TIMEOUT 120 LABELS vault keychain)
    endforeach()
endif()

foreach(test IN LISTS vault_tests vault_bus_tests)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/lib/src")
endforeach()
