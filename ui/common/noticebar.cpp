// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/noticebar.h>

#include <ui/common/announce.h>
#include <ui/common/flatbutton.h>
#include <ui/common/icon.h>
#include <ui/common/iconlabel.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>
#include <ui/common/shade.h>

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

QString iconName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::NeedsAttention:
        return u"warning"_s;
    case Notice::Kind::WaitingForKeyring:
    case Notice::Kind::KeyringLocked:
        return u"lock"_s;
    case Notice::Kind::Offline:
        return u"offline"_s;
    case Notice::Kind::NotSaved:
    case Notice::Kind::NoKeyring:
        return u"keyring"_s;
    case Notice::Kind::RateLimited:
    case Notice::Kind::Clock:
        return u"clock"_s;
    case Notice::Kind::GuestLine:
        break;
    }
    return u"info"_s;
}

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    alignWithLayout(label);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"info"_s, this))
    , m_text(makeText(this))
    , m_details(makeText(this))
    , m_buttons(new QWidget(this))
    , m_grid(new QGridLayout(this))
    , m_close(new FlatButton(this))
{
    build();
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (m_notice)
            Q_EMIT closeRequested(m_notice->kind);
    });
    setVisible(false);
}

void NoticeBar::build()
{
    const int u = unit(this);
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Hide This Notice"));
    m_close->setAccessibleName(m_close->toolTip());
    m_grid->setContentsMargins(4 * u, u, 3 * u, u);
    m_grid->setHorizontalSpacing(2 * u);
    m_grid->setVerticalSpacing(u);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addWidget(m_details, 1, 1);
    m_grid->addWidget(m_close, 0, 3);
    m_grid->setRowMinimumHeight(0, 8 * u);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    m_details->setVisible(false);
}

void NoticeBar::setNotice(const std::optional<Notice> &notice)
{
    if (notice == m_notice)
        return;
    const bool sameKind = notice && m_notice && notice->kind == m_notice->kind;
    const bool sameButtons = sameKind && notice->actions == m_notice->actions;
    m_notice = notice;
    if (!notice) {
        setVisible(false);
        return;
    }
    m_icon->setIcon(iconName(notice->kind));
    m_text->setText(notice->text);
    m_close->setVisible(notice->canClose);
    if (!sameKind) {
        m_details->setVisible(false);
        update(); // the colour is the kind's
    }
    if (!sameButtons) // a countdown must not take the focus off a button
        rebuildButtons();
    arrange();
    setVisible(true);
    if (!sameKind)
        announce(m_text, notice->text);
}

void NoticeBar::setProblem(const QString &text)
{
    showDetails(text);
    announce(m_details, text);
}

void NoticeBar::showDetails(const QString &text)
{
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
}

void NoticeBar::rebuildButtons()
{
    const auto old = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    for (const Notice::Action action : std::as_const(m_notice->actions)) {
        auto *button = new PlainButton(buttonText(action), m_buttons);
        // Later, because pressing may replace the notice and with it this button.
        connect(
            button, &QPushButton::clicked, this, [this, action] { press(action); }, Qt::QueuedConnection);
        m_buttons->layout()->addWidget(button);
    }
    m_buttons->setVisible(!m_notice->actions.isEmpty());
}

void NoticeBar::press(Notice::Action action)
{
    const bool isDetail = action == Notice::Action::Details || action == Notice::Action::KeyringHelp;
    if (isDetail && m_notice)
        showDetails(m_details->isVisible() ? QString() : m_notice->details);
    else
        Q_EMIT actionRequested(action);
}

void NoticeBar::arrange()
{
    // Beside the words while these keep a readable width, else below.
    const int words = fontMetrics().averageCharWidth() * 32;
    const bool below = width() - m_buttons->sizeHint().width() < words;
    m_grid->removeWidget(m_buttons);
    if (below)
        m_grid->addWidget(m_buttons, 2, 1, 1, 2, Qt::AlignLeading);
    else
        m_grid->addWidget(m_buttons, 0, 2);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool calm = m_notice && m_notice->kind == Notice::Kind::GuestLine;
    painter.fillRect(
        rect(), shade(palette(), QPalette::Window, calm ? QPalette::Text : QPalette::Highlight, calm ? 0.04 : 0.14));
    painter.fillRect(0, height() - 1, width(), 1, outline(palette()));
}

} // namespace GuestPass::Ui
