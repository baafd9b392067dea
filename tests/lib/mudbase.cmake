# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

guestpass_add_test(tst_mudbase
    SOURCES tst_mudbase.cpp "${PROJECT_SOURCE_DIR}/tests/support/transcript.cpp"
    LIBS GuestPass)
target_include_directories(tst_mudbase PRIVATE "${PROJECT_SOURCE_DIR}/tests")
