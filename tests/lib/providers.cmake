# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

guestpass_add_test(tst_flow SOURCES tst_flow.cpp LIBS GuestPass)
guestpass_add_test(tst_commerceengine
    SOURCES tst_commerceengine.cpp "${PROJECT_SOURCE_DIR}/tests/support/transcript.cpp"
    LIBS GuestPass)
foreach(test IN ITEMS tst_flow tst_commerceengine)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endforeach()
