// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/accessibilitywalk.h>

#include <QApplication>
#include <QTest>

/// QTEST_MAIN for tests with windows: everything that they show is looked at as a screen reader would. A test program
/// that shows nothing fails: its watch would be blind.
#define GUESTPASS_UI_TEST_MAIN(Class)                                                                                  \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        const GuestPass::Test::AccessibilityWatch watch;                                                               \
        Class test;                                                                                                    \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        const int failures = QTest::qExec(&test, argc, argv);                                                          \
        return failures == 0 && watch.looks() == 0 && argc == 1 ? 1 : failures;                                        \
    }
