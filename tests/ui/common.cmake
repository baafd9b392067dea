# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

foreach(test IN ITEMS tst_errortext tst_moneytext tst_notice)
    guestpass_add_test(${test} SOURCES ${test}.cpp LIBS GuestPassUi LABELS ui)
endforeach()
guestpass_add_test(tst_passwordfield SOURCES tst_passwordfield.cpp LIBS guestpass_testsupport GuestPassUi LABELS ui)
