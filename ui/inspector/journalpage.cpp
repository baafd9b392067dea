// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/journalpage.h>

#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/inspector/journalmodel.h>
#include <ui/inspector/journalproxy.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

JournalPage::JournalPage(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_model(new JournalModel(journal, this))
    , m_proxy(new JournalProxy(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_onlyThis(new QCheckBox(tr("This store only"), this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_newest(new PlainButton(tr("Jump to Newest"), this))
    , m_copy(new PlainButton(icon(u"copy"_s), tr("Copy Row"), this))
{
    m_proxy->setSourceModel(m_model);
    buildTable();
    build();
    connectAll();
    showCount();
    showCurrent();
    m_table->scrollToBottom();
}

void JournalPage::buildTable()
{
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    // One height for all: asking every row for its own is slow with thousands of them.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * unit(this));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto wide = [this](const QString &sample) {
        return fontMetrics().horizontalAdvance(sample) + 6 * unit(this);
    };
    header->resizeSection(JournalModel::TimeColumn, wide(u"00/00/0000 00:00:00.000"_s));
    header->resizeSection(JournalModel::StoreColumn, wide(u"harbour-pine"_s));
    header->resizeSection(JournalModel::KindColumn, wide(JournalProxy::kindText(u"keyring"_s) + u"  "_s));
    header->resizeSection(JournalModel::SummaryColumn, wide(QString(22, u'x')));
}

QWidget *JournalPage::buildBar()
{
    auto *bar = new QWidget(this);
    m_search->setPlaceholderText(tr("Search the journal"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All Kinds"), QString());
    for (const QString &kind : JournalProxy::kinds())
        m_kind->addItem(JournalProxy::kindText(kind), kind);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit(this));
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_onlyThis);
    return bar;
}

void JournalPage::build()
{
    const int u = unit(this);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the selected row"));
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setPlaceholderText(tr("Select a row to see all of it."));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    auto *end = new QHBoxLayout;
    end->setSpacing(2 * u);
    end->addWidget(m_count, 1);
    end->addWidget(m_newest);
    end->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(3 * u);
    column->addWidget(buildBar());
    column->addWidget(split, 1);
    column->addLayout(end);
}

void JournalPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_proxy, &JournalProxy::setWords);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy->setKind(m_kind->currentData().toString()); });
    connect(m_onlyThis, &QCheckBox::toggled, this, &JournalPage::applyStore);
    connect(m_copy, &QPushButton::clicked, this, &JournalPage::copyRow);
    connect(m_newest, &QPushButton::clicked, m_table, &QTableView::scrollToBottom);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showCurrent);
    // Where the reader is before the rows come decides whether the view follows them.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_wasAtEnd = isAtEnd(); });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_wasAtEnd)
            m_table->scrollToBottom();
        showCount();
    });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &JournalPage::showCount);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &JournalPage::showCount);
    const auto scrolled = [this] { m_newest->setEnabled(!isAtEnd()); };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, scrolled);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, scrolled);
    m_newest->setEnabled(false);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &JournalPage::focusSearch);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &JournalPage::copyRow);
}

void JournalPage::setStore(const QString &profileId)
{
    m_store = profileId;
    applyStore();
}

void JournalPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JournalPage::applyStore()
{
    m_proxy->setStore(m_onlyThis->isChecked() ? m_store : QString());
    m_onlyThis->setEnabled(!m_store.isEmpty());
}

bool JournalPage::isAtEnd() const
{
    return m_table->verticalScrollBar()->value() >= m_table->verticalScrollBar()->maximum();
}

void JournalPage::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    if (all == 0)
        m_count->setText(tr("Nothing has been recorded yet."));
    else if (shown == 0)
        m_count->setText(tr("No event matches."));
    else
        m_count->setText(shown == all ? tr("%n event(s)", nullptr, all)
                                      : tr("%1 of %n event(s)", nullptr, all).arg(shown));
}

void JournalPage::showCurrent()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    m_copy->setEnabled(current.isValid());
    if (!current.isValid())
        return m_details->clear();
    const JournalEvent &event = m_model->eventAt(current.row());
    const QByteArray json = event.data.isEmpty() ? QByteArray() : QJsonDocument(event.data).toJson();
    m_details->setPlainText(tr("%1\nProcess %2, event %3").arg(event.summary).arg(event.process).arg(event.sequence)
                            + u'\n' + QString::fromUtf8(json));
}

void JournalPage::copyRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(current.data(JournalModel::EventRole).toString());
}

} // namespace GuestPass::Ui
