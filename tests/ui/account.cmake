# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

foreach(test IN ITEMS tst_accountwords tst_accountdialog tst_accountpages tst_accountlinks tst_accountlayout)
    guestpass_add_test(${test} SOURCES ${test}.cpp LIBS guestpass_testsupport GuestPassUi LABELS ui)
endforeach()

# Pages are judged on a screen that has room for them, once as it is and once at 200 %.
set(screen "${CMAKE_CURRENT_BINARY_DIR}/screen.json")
file(WRITE "${screen}" [[{"screens": [{"name": "large", "x": 0, "y": 0, "width": 2560, "height": 1600,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}]])
set(large "QT_QPA_PLATFORM=set:offscreen:configfile=${screen}")
set_property(TEST tst_accountlayout PROPERTY ENVIRONMENT_MODIFICATION "${large}")
get_property(environment TEST tst_accountlayout PROPERTY ENVIRONMENT)
add_test(NAME tst_accountlayout_200 COMMAND tst_accountlayout)
set_tests_properties(tst_accountlayout_200 PROPERTIES TIMEOUT 60 LABELS ui ENVIRONMENT "${environment}"
    ENVIRONMENT_MODIFICATION "${large};QT_SCALE_FACTOR=set:2")
