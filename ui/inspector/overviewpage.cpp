// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/overviewpage.h>

#include <ui/common/announce.h>
#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>
#include <ui/inspector/sessionwords.h>

#include <guestpass/session.h>

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

OverviewPage::OverviewPage(QWidget *parent)
    : QScrollArea(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_form(new QFormLayout)
    , m_lines(RowCount)
    , m_copyAll(new PlainButton(icon(u"copy"_s), tr("Copy All"), this))
{
    setAccessibleName(tr("Overview"));
    build();
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(text());
        announce(m_copyAll, tr("Copied"));
    });
    update();
}

void OverviewPage::build()
{
    const int u = unit(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(4 * u);
    m_form->setHorizontalSpacing(5 * u);
    m_form->setVerticalSpacing(2 * u);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(State, tr("State"), false);
    addRow(Person, tr("Identity"), false);
    addRow(UserId, tr("User id"), true);
    addRow(Email, tr("E-mail"), false);
    addRow(Store, tr("Store profile"), true);
    addRow(Since, tr("Since"), false);
    addRow(Expires, tr("Access token"), false);
    addRow(Saved, tr("Saved"), false);
    addRow(Backend, tr("Keyring backend"), false);
    addRow(Vault, tr("Keyring status"), false);
    addRow(Online, tr("Network"), false);
    addRow(Clock, tr("Clock"), false);
    addRow(LastError, tr("Last refusal"), false);
    column->addLayout(m_form);
    column->addWidget(m_copyAll, 0, Qt::AlignLeading);
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void OverviewPage::addRow(Row row, const QString &name, bool copyable)
{
    Line &line = m_lines[row];
    line.name = new QuietLabel;
    line.name->setText(name);
    line.value = new QLabel;
    line.value->setTextFormat(Qt::PlainText);
    line.value->setWordWrap(true);
    // Beside its name, also where a value reads the other way than the window.
    line.value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *cells = new QHBoxLayout;
    line.cells = cells;
    cells->addWidget(line.value, copyable ? 0 : 1);
    if (copyable) {
        line.value->setWordWrap(false);
        line.copy = new QToolButton;
        line.copy->setIcon(icon(u"copy"_s));
        line.copy->setAutoRaise(true);
        line.copy->setFocusPolicy(Qt::TabFocus);
        line.copy->setToolTip(tr("Copy"));
        line.copy->setAccessibleName(tr("Copy: %1").arg(name));
        connect(line.copy, &QToolButton::clicked, this, [this, row] { copy(row); });
        cells->addWidget(line.copy);
        cells->addStretch(1);
    }
    m_form->addRow(line.name, cells);
}

void OverviewPage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &OverviewPage::update);
        connect(session, &Session::identityChanged, this, &OverviewPage::update);
        connect(session, &Session::detailsChanged, this, &OverviewPage::update);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    update();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    update(); // "3 min ago" has grown old
    QScrollArea::showEvent(event);
}

void OverviewPage::set(Row row, const QString &text)
{
    const Line &line = m_lines.at(row);
    line.value->setText(text);
    m_form->setRowVisible(line.cells, !text.isEmpty());
}

void OverviewPage::update()
{
    m_copyAll->setEnabled(m_session);
    if (m_session)
        return fill();
    for (int row = 0; row < RowCount; ++row)
        set(Row(row), row == State ? tr("There is no session to look at.") : QString());
}

void OverviewPage::fill()
{
    const auto who = m_session->identity();
    const auto error = m_session->lastError();
    QString person = !who ? tr("Nobody") : who->isGuest() ? tr("Guest") : tr("Member");
    if (who && !who->displayName.isEmpty())
        person = tr("%1: %2", "kind and name").arg(person, who->displayName);
    set(State, stateText(*m_session));
    set(Person, person);
    set(UserId, who ? who->userId : QString());
    set(Email, who ? who->email : QString());
    set(Store, m_session->profileId());
    set(Since, momentText(m_session->since(), m_now()));
    set(Expires, expiryWords());
    set(Saved, savedWords(m_session->saved()));
    set(Backend, m_session->vaultBackend());
    set(Vault,
        m_session->isWaitingForVault() ? tr("Waiting for the keyring to answer")
                                       : vaultWords(m_session->vaultStatus()));
    set(Online,
        m_session->isOnline() ? tr("The last request was answered.") : tr("The last request was not answered."));
    set(Clock, offsetWords(m_session->clockOffset()));
    set(LastError, error ? errorWords(*error) : tr("None"));
}

QString OverviewPage::expiryWords() const
{
    const QDateTime expires = m_session->accessExpiresAt();
    const QString text = expires.isValid() ? tr("Expires %1").arg(momentText(expires, m_now())) : QString();
    const auto open = m_session->openRefresh();
    if (!open)
        return text;
    const QString sent = tr("A renewal was sent %1 and got no answer.").arg(momentText(open->since, m_now()));
    return text.isEmpty() ? sent : tr("%1. %2", "expiry, and a sentence about the renewal").arg(text, sent);
}

QString OverviewPage::text() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        if (!line.value->text().isEmpty())
            lines << tr("%1: %2").arg(line.name->text(), line.value->text());
    }
    return lines.join(u'\n');
}

void OverviewPage::copy(Row row)
{
    QApplication::clipboard()->setText(m_lines.at(row).value->text());
    announce(m_lines.at(row).copy, tr("Copied"));
}

} // namespace GuestPass::Ui
