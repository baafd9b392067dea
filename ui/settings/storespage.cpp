// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storespage.h>

#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>
#include <ui/settings/storefieldsmodel.h>
#include <ui/settings/storelistmodel.h>
#include <ui/settings/storewords.h>

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_add(new PlainButton(icon(u"add"_s), tr("&Add Store…"), this))
    , m_edit(new PlainButton(tr("&Edit…"), this))
    , m_remove(new PlainButton(icon(u"trash"_s), tr("&Remove…"), this))
{
    buildTable();
    build();
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
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StoreFieldsModel::ValueColumn, QHeaderView::Stretch);
}

void StoresPage::build()
{
    const int u = unit(this);
    m_list->setModel(m_stores);
    m_list->setAccessibleName(tr("Stores"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(u / 2);
    m_list->setIconSize({5 * u, 5 * u});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    alignWithLayout(m_problemsTitle);
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
    column->addLayout(makeButtons());
}

QLayout *StoresPage::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * unit(this));
    for (QPushButton *button : {m_add, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, &StoresPage::addStore);
    connect(m_edit, &QPushButton::clicked, this, &StoresPage::editStore);
    connect(m_remove, &QPushButton::clicked, this, &StoresPage::askRemove);
    return row;
}

void StoresPage::reload()
{
    const int row = m_list->currentIndex().row();
    const QString before = row >= 0 ? m_stores->profiles().at(row).id : QString();
    const StoreProfiles loaded = loadStoreProfiles(m_folders.all, m_folders.mayLock);
    m_stores->setProfiles(loaded.profiles);
    // As wide as its names, but the values keep most of the room.
    m_list->setMinimumWidth(std::min(m_list->sizeHintForColumn(0) + 6 * unit(this), 80 * unit(this)));
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

std::optional<StoreProfile> StoresPage::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 ? std::optional(m_stores->profiles().at(row)) : std::nullopt;
}

void StoresPage::showCurrent()
{
    m_fields->setProfile(current().value_or(StoreProfile()));
    updateButtons();
}

void StoresPage::updateButtons()
{
    const auto store = current();
    const bool isOwn = store && QFile::exists(ownFile(store->id, m_folders.own));
    m_edit->setEnabled(store && !store->demo);
    m_remove->setEnabled(isOwn);
    m_edit->setToolTip(store && store->demo ? tr("The demo store comes with the app and has nothing to edit.")
                                            : QString());
    m_remove->setToolTip(!store || isOwn ? QString() : tr("This store was not added by you, so it stays."));
}

void StoresPage::open(StoreDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setConnectionTest(m_test);
    connect(dialog, &StoreDialog::storeSaved, this, [this](const QString &id) {
        reload();
        select(id);
        Q_EMIT storesChanged();
    });
    dialog->open();
}

void StoresPage::addStore()
{
    QStringList taken;
    for (const StoreProfile &profile : m_stores->profiles())
        taken << profile.id;
    open(new StoreDialog(m_folders.own, taken, this));
}

void StoresPage::editStore()
{
    if (const auto store = current())
        open(new StoreDialog(*store, m_folders.own, this));
}

void StoresPage::askRemove()
{
    const auto store = current();
    if (!store)
        return;
    const QString own = ownFile(store->id, m_folders.own);
    const bool stays = store->demo
        || std::any_of(store->origins.begin(), store->origins.end(),
                       [&](const QString &file) { return !file.isEmpty() && QDir::cleanPath(file) != own; });
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove Store — GuestPass"),
                                stays ? tr("Remove your own values of “%1”?").arg(store->name)
                                      : tr("Remove the store “%1”?").arg(store->name),
                                QMessageBox::Cancel, this);
    box->setInformativeText(stays ? tr("The store stays, with the values that came with it.")
                                  : tr("It is gone from this app. Your account at the store stays as it is."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto *remove = box->addButton(stays ? tr("Remove Values") : tr("Remove Store"), QMessageBox::AcceptRole);
    connect(remove, &QPushButton::clicked, this, [this, id = store->id] { removeStore(id); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void StoresPage::removeStore(const QString &id)
{
    const auto removed = removeUserStoreProfile(id, m_folders.own);
    reload();
    if (removed)
        return Q_EMIT storesChanged();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove Store — GuestPass"),
                                tr("The store could not be removed."), QMessageBox::Close, this);
    box->setInformativeText(removed.error().detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace GuestPass::Ui
