// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/demonote.h>

#include <ui/account/accountwords.h>
#include <ui/common/announce.h>
#include <ui/common/iconlabel.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>
#include <ui/common/shade.h>

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {
constexpr int longestShown = 12;
} // namespace

DemoNote::DemoNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_use(new PlainButton({}, this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    alignWithLayout(m_text);
    m_use->setObjectName(u"useThisCode"_s);
    const int u = unit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(3 * u, 3 * u, 3 * u, 3 * u);
    grid->setHorizontalSpacing(2 * u);
    grid->setVerticalSpacing(2 * u);
    grid->addWidget(new IconLabel(u"info"_s, this), 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_use, 1, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(m_code); });
}

void DemoNote::showWaiting(Challenge::Proof proof)
{
    const bool isLink = proof == Challenge::Proof::Link;
    m_proof = proof;
    m_code.clear();
    m_use->setText(isLink ? tr("Use This Link") : tr("Use This Code"));
    m_text->setText(isLink ? tr("Demo store: no mail is sent. Looking for the link…")
                           : tr("Demo store: no mail is sent. Looking for the code…"));
    m_use->setVisible(false);
}

void DemoNote::showCode(const QString &code)
{
    m_code = code;
    m_text->setText(words());
    m_use->setVisible(!code.isEmpty());
    announce(m_text, m_text->text());
}

QString DemoNote::words() const
{
    if (m_proof == Challenge::Proof::Link) {
        return m_code.isEmpty()
            ? tr("Demo store: no mail is sent, and the link could not be found. Ask for another mail.")
            : tr("Demo store: no mail is sent. The mail with the link is here instead.");
    }
    if (m_code.isEmpty())
        return tr("Demo store: no mail is sent, and the code could not be found. Ask for another one.");
    return m_code.size() > longestShown ? tr("Demo store: no mail is sent. The mail with the code is here instead.")
                                        : tr("Demo store: no mail is sent. The code is %1.").arg(isolated(m_code));
}

void DemoNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(shade(palette(), QPalette::Window, QPalette::Highlight, 0.5));
    painter.setBrush(shade(palette(), QPalette::Window, QPalette::Highlight, 0.12));
    const int u = unit(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2 * u, 2 * u);
}

} // namespace GuestPass::Ui
