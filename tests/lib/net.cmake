# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

guestpass_add_test(tst_networktransport SOURCES tst_networktransport.cpp LIBS guestpass_testsupport Qt6::Network LABELS net)
