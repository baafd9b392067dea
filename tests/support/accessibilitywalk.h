// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace GuestPass::Test {

/// Every visible widget of a window, itself included, that a screen reader could not name though it can take the focus,
/// described for a test's failure; empty when all is well.
QStringList namelessWidgets(QWidget *window);
/// All that screen readers could say about a window, to search it for what must not be said.
QString spokenTexts(QWidget *window);

/// Looks at every widget that is painted or gets the focus, in whatever state a test brings it to, and fails the test
/// when it has no name for screen readers, or when its words have a secret: what tests use as one has "canary-" in it.
class AccessibilityWatch : public QObject {
    Q_OBJECT

public:
    /// From now on, for the whole application.
    AccessibilityWatch();

    /// How many widgets were looked at.
    int looks() const { return m_looks; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_looks = 0;
};

} // namespace GuestPass::Test
