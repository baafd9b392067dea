# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

foreach(test IN ITEMS tst_clock tst_http tst_journal tst_redaction tst_secret tst_storeprofile tst_unverifiedclaims)
    guestpass_add_test(${test} SOURCES ${test}.cpp LIBS guestpass_testsupport LABELS base)
endforeach()
