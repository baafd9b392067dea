// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/claimspage.h>

#include <ui/common/metrics.h>
#include <ui/inspector/claimsmodel.h>

#include <guestpass/session.h>

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace GuestPass::Ui {

ClaimsPage::ClaimsPage(QWidget *parent)
    : QWidget(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_model(new ClaimsModel(this))
    , m_table(new QTableView(this))
    , m_name(new QLabel(tr("Access token"), this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_second(new QTimer(this))
{
    build();
    m_second->setInterval(1s);
    connect(m_second, &QTimer::timeout, this, &ClaimsPage::tick);
    update();
}

void ClaimsPage::build()
{
    const int u = unit(this);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Life of the access token"));
    m_nothing->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Claims"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *life = new QHBoxLayout;
    life->setSpacing(3 * u);
    life->addWidget(m_name);
    life->addWidget(m_bar, 1);
    life->addWidget(m_left);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(4 * u);
    column->addLayout(life);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

void ClaimsPage::setNow(const Now &now)
{
    m_now = now;
    m_model->setNow(now);
    update();
}

void ClaimsPage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &ClaimsPage::update);
        connect(session, &Session::identityChanged, this, &ClaimsPage::update);
        connect(session, &Session::detailsChanged, this, &ClaimsPage::update);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    update();
}

bool ClaimsPage::isTicking() const
{
    return m_second->isActive();
}

void ClaimsPage::tick()
{
    m_model->tick();
    showLife();
}

void ClaimsPage::update()
{
    m_model->setClaims(m_session ? m_session->presentableClaims() : QJsonObject());
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    const bool token = m_session && m_session->accessExpiresAt().isValid();
    m_nothing->setText(token ? tr("This token carries no claims that can be shown.")
                             : tr("There is no token: nobody is signed in, or it cannot be read now."));
    showLife();
}

std::chrono::milliseconds ClaimsPage::wholeLife() const
{
    // Both are the store's times, so a wrong clock here does not matter.
    const QJsonObject claims = m_session->presentableClaims();
    const double seconds = claims.value("exp"_L1).toDouble() - claims.value("iat"_L1).toDouble();
    return std::chrono::milliseconds(qint64(std::clamp(seconds, 0.0, 4e9) * 1000));
}

void ClaimsPage::showLife()
{
    const QDateTime end = m_session ? m_session->accessExpiresAt() : QDateTime();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_bar, m_left})
        part->setVisible(end.isValid());
    if (!end.isValid())
        return;
    const std::chrono::milliseconds left(m_now().msecsTo(end));
    const auto whole = wholeLife();
    m_bar->setVisible(whole > 0ms); // else nothing says how much of it is gone
    m_bar->setValue(whole > 0ms ? int(std::clamp<qint64>(left.count() * 1000 / whole.count(), 0, 1000)) : 0);
    m_left->setText(left > 0ms ? tr("expires in %1").arg(countdownText(left))
                               : tr("expired %1").arg(relativeTime(end, m_now())));
    m_bar->setAccessibleDescription(m_left->text());
}

void ClaimsPage::showEvent(QShowEvent *event)
{
    tick();
    m_second->start();
    QWidget::showEvent(event);
}

void ClaimsPage::hideEvent(QHideEvent *event)
{
    m_second->stop();
    QWidget::hideEvent(event);
}

} // namespace GuestPass::Ui
