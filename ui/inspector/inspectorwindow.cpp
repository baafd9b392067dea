// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/inspectorwindow.h>

#include <ui/common/metrics.h>
#include <ui/inspector/claimspage.h>
#include <ui/inspector/journalpage.h>
#include <ui/inspector/overviewpage.h>

#include <guestpass/session.h>

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>

namespace GuestPass::Ui {

InspectorWindow::InspectorWindow(Journal &journal, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_model(new SessionListModel(this))
    , m_list(new QListView(this))
    , m_split(new QSplitter(this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewPage)
    , m_claims(new ClaimsPage)
    , m_journal(new JournalPage(journal))
{
    setWindowTitle(tr("Session Details — GuestPass"));
    buildList();
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showSession(current.row()); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &InspectorWindow::selectSomething);
    showSession(-1);
}

void InspectorWindow::buildList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(unit(this) / 2);
    const int side = 5 * unit(this);
    m_list->setIconSize({side, side});
}

void InspectorWindow::build()
{
    const int u = unit(this);
    m_tabs->addTab(m_overview, tr("&Overview"));
    m_tabs->addTab(m_claims, tr("&Claims"));
    m_tabs->addTab(m_journal, tr("&Journal"));
    m_tabs->setDocumentMode(true);
    m_split->addWidget(m_list);
    m_split->addWidget(m_tabs);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({60 * u, 180 * u});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    resize(240 * u, 150 * u);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void InspectorWindow::setSessions(const QList<InspectedSession> &sessions)
{
    const Session *before = m_model->session(m_list->currentIndex().row());
    m_model->setSessions(sessions);
    selectSession(before);
    selectSomething();
}

void InspectorWindow::selectSession(const Session *session)
{
    for (int row = 0; session && row < m_model->rowCount(); ++row) {
        if (m_model->session(row) == session)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void InspectorWindow::selectSomething()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showSession(m_list->currentIndex().row());
}

void InspectorWindow::showSession(int row)
{
    Session *session = m_model->session(row);
    m_overview->setSession(session);
    m_claims->setSession(session);
    m_journal->setStore(session ? session->profileId() : QString());
}

void InspectorWindow::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void InspectorWindow::setNow(const Now &now)
{
    m_overview->setNow(now);
    m_claims->setNow(now);
}

QByteArray InspectorWindow::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << saveGeometry() << m_split->saveState();
    return state;
}

void InspectorWindow::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray geometry;
    QByteArray split;
    stream >> geometry >> split;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_split->restoreState(split);
}

} // namespace GuestPass::Ui
