# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

guestpass_add_test(tst_demostoreprocess SOURCES tst_demostoreprocess.cpp
    LIBS guestpass_testsupport GuestPass Qt6::Network LABELS net)
guestpass_add_test(tst_paths SOURCES tst_paths.cpp LIBS GuestPass LABELS base)
if(TARGET guestpass-demostore)
    add_dependencies(tst_demostoreprocess guestpass-demostore)
endif()
