# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

foreach(test IN ITEMS tst_productmodel tst_cartmodel tst_shopwindow tst_keyboard tst_screenreader)
    guestpass_add_test(${test} SOURCES ${test}.cpp LIBS GuestPassUi guestpass_testsupport TIMEOUT 120 LABELS ui)
endforeach()
