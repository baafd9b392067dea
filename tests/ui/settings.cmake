# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

foreach(test IN ITEMS tst_settings tst_settingsdialog tst_storedialog)
    guestpass_add_test(${test} SOURCES ${test}.cpp LIBS guestpass_testsupport GuestPassUi LABELS ui)
endforeach()
