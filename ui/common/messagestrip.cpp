// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/messagestrip.h>

#include <ui/common/announce.h>
#include <ui/common/flatbutton.h>
#include <ui/common/icon.h>
#include <ui/common/iconlabel.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>
#include <ui/common/shade.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new PlainButton({}, this))
    , m_close(new FlatButton(this))
{
    const int u = unit(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    alignWithLayout(m_text);
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Hide This Message"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * u, 2 * u, 3 * u, 2 * u);
    row->setSpacing(2 * u);
    row->addWidget(new IconLabel(u"warning"_s, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto pressed = m_pressed;
        clear();
        if (pressed)
            pressed();
    });
    setVisible(false);
}

void MessageStrip::show(const QString &text, const QString &buttonText, std::function<void()> pressed)
{
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_pressed = std::move(pressed);
    setVisible(true);
    announce(m_text, text);
}

void MessageStrip::clear()
{
    m_text->clear();
    m_pressed = {};
    setVisible(false);
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), shade(palette(), QPalette::Window, QPalette::Highlight, 0.14));
    painter.fillRect(0, 0, width(), 1, outline(palette()));
}

} // namespace GuestPass::Ui
