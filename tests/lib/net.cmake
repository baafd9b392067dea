# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

guestpass_add_test(tst_networktransport SOURCES tst_networktransport.cpp LIBS guestpass_testsupport Qt6::Network LABELS net)
if(UNIX AND NOT APPLE)
    guestpass_add_test(tst_surroundings SOURCES tst_surroundings.cpp LIBS guestpass_testsupport LABELS net)
    target_include_directories(tst_surroundings PRIVATE "${PROJECT_SOURCE_DIR}/lib/src")
endif()
