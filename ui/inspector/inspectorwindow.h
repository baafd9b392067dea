// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/inspector/sessionlistmodel.h>
#include <ui/inspector/timewords.h>

#include <QWidget>

class QListView;
class QSplitter;
class QTabWidget;

namespace GuestPass {
class Journal;
} // namespace GuestPass

namespace GuestPass::Ui {

class ClaimsPage;
class JournalPage;
class OverviewPage;

/// A session under the name of its store.
using InspectedSession = SessionListModel::Entry;

/// For support: the sessions of all stores, and what can be known of each without showing a secret.
class InspectorWindow : public QWidget {
    Q_OBJECT

public:
    enum class Page { Overview, Claims, Journal };

    /// Borrows the journal. A window of its own, also with a parent.
    explicit InspectorWindow(Journal &journal, QWidget *parent = nullptr);

    /// Borrows the sessions; one that dies leaves the list. Keeps the selection where it can.
    void setSessions(const QList<InspectedSession> &sessions);
    void selectSession(const Session *session);
    void showPage(Page page);
    /// For tests.
    void setNow(const Now &now);

    /// Size and splitter, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void build();
    void buildList();
    void showSession(int row);
    void selectSomething();

    SessionListModel *m_model;
    QListView *m_list;
    QSplitter *m_split;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    ClaimsPage *m_claims;
    JournalPage *m_journal;
};

} // namespace GuestPass::Ui
