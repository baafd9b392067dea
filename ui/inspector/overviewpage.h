// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/inspector/timewords.h>

#include <QPointer>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Ui {

/// What a session is, on one screen that can be read out or copied: state, ids, times, keyring, clock, last error.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setNow(const Now &now) { m_now = now; }
    /// Borrows the session; null shows that there is none.
    void setSession(Session *session);
    /// All of it as lines of text, without secrets.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Row {
        State,
        Person,
        UserId,
        Email,
        Store,
        Since,
        Expires,
        Saved,
        Backend,
        Vault,
        Online,
        Clock,
        LastError,
        RowCount
    };

    void build();
    void addRow(Row row, const QString &name, bool copyable);
    void update();
    void fill();
    void set(Row row, const QString &text);
    QString expiryWords() const;
    void copy(Row row);

    struct Line {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QLayout *cells = nullptr;
        QToolButton *copy = nullptr;
    };

    QPointer<Session> m_session;
    Now m_now;
    QFormLayout *m_form;
    QList<Line> m_lines;
    QPushButton *m_copyAll;
};

} // namespace GuestPass::Ui
