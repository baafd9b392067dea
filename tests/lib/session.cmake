# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

guestpass_add_test(tst_sessionstate SOURCES tst_sessionstate.cpp LIBS GuestPass)
guestpass_add_test(tst_session SOURCES tst_session.cpp LIBS GuestPass)
guestpass_add_test(tst_twoprograms SOURCES tst_twoprograms.cpp LIBS GuestPass)
guestpass_add_test(tst_rotation SOURCES tst_rotation.cpp LIBS GuestPass)
guestpass_add_test(tst_sessionsurroundings SOURCES tst_sessionsurroundings.cpp LIBS GuestPass)
guestpass_add_test(tst_apiclient SOURCES tst_apiclient.cpp LIBS GuestPass)
foreach(test IN ITEMS tst_sessionstate tst_session tst_twoprograms tst_rotation tst_sessionsurroundings tst_apiclient)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}/lib/src")
endforeach()
