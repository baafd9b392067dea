// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storespage.h>

#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/settings/storefieldsmodel.h>
#include <ui/settings/storelistmodel.h>

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

StoresPage::StoresPage(const StoreFolders &folders, QWidget *parent)
    : QWidget(parent)
    , m_folders(folders)
    , m_stores(new StoreListModel(this))
    , m_fields(new StoreFieldsModel(this))
    , m_list(new QListView(this))
    , m_table(new QTableView(this))
    , m_problemsTitle(new QLabel(tr("Some store files could not be used:"), this))
    , m_problems(new QPlainTextEdit(this))
    , m_add(new QPushButton(icon(u"add"_s), tr("&Add Store…"), this))
{
    buildTable();
    build();
    connect(m_add, &QPushButton::clicked, this, &StoresPage::addStore);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StoresPage::showCurrent);
    reload();
}

void StoresPage::buildTable()
{
    m_table->setModel(m_fields);
    m_table->setAccessibleName(tr("Values of the store"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * unit(this));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void StoresPage::build()
{
    const int u = unit(this);
    m_list->setModel(m_stores);
    m_list->setAccessibleName(tr("Stores"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(u / 2);
    m_list->setIconSize({5 * u, 5 * u});
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("Problems of store files"));
    m_problems->setMaximumHeight(4 * fontMetrics().lineSpacing());
    auto *panes = new QHBoxLayout;
    panes->setSpacing(3 * u);
    panes->addWidget(m_list, 2);
    panes->addWidget(m_table, 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(3 * u);
    column->addLayout(panes, 1);
    column->addWidget(m_problemsTitle);
    column->addWidget(m_problems);
    column->addWidget(m_add, 0, Qt::AlignLeading);
}

void StoresPage::reload()
{
    const int row = m_list->currentIndex().row();
    const QString before = row >= 0 ? m_stores->profiles().at(row).id : QString();
    const StoreProfiles loaded = loadStoreProfiles(m_folders.all, m_folders.mayLock);
    m_stores->setProfiles(loaded.profiles);
    select(before);
    QStringList problems;
    for (const ProfileProblem &problem : loaded.problems)
        problems << problemText(problem);
    m_problems->setPlainText(problems.join(u'\n'));
    m_problemsTitle->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
}

void StoresPage::select(const QString &id)
{
    int found = 0;
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        if (m_stores->profiles().at(row).id == id)
            found = row;
    }
    m_list->setCurrentIndex(m_stores->index(found));
    showCurrent();
}

void StoresPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    m_fields->setProfile(row >= 0 ? m_stores->profiles().at(row) : StoreProfile());
    m_table->resizeColumnToContents(StoreFieldsModel::FieldColumn);
    m_table->resizeColumnToContents(StoreFieldsModel::ValueColumn);
    const int most = 60 * unit(this);
    if (m_table->columnWidth(StoreFieldsModel::ValueColumn) > most)
        m_table->setColumnWidth(StoreFieldsModel::ValueColumn, most);
}

void StoresPage::addStore()
{
    QStringList taken;
    for (const StoreProfile &profile : m_stores->profiles())
        taken << profile.id;
    auto *dialog = new AddStoreDialog(m_folders.own, taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setConnectionTest(m_test);
    connect(dialog, &AddStoreDialog::storeSaved, this, [this](const QString &id) {
        reload();
        select(id);
        Q_EMIT storesChanged();
    });
    dialog->open();
}

} // namespace GuestPass::Ui
