# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

set(pocketbase_support "${PROJECT_SOURCE_DIR}/tests/support/pocketbase.cpp"
    "${PROJECT_SOURCE_DIR}/tests/support/transcript.cpp")
foreach(test IN ITEMS tst_pocketbase tst_pocketbaseapi)
    guestpass_add_test(${test} SOURCES ${test}.cpp ${pocketbase_support} LIBS GuestPass)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endforeach()
