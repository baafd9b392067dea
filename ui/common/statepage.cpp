// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/statepage.h>

#include <ui/common/iconlabel.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace GuestPass::Ui {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

StatePage::StatePage(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, this, 3.0))
    , m_title(makeLabel(this))
    , m_text(makeLabel(this))
    , m_buttons(new QHBoxLayout)
{
    const int u = unit(this);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    m_title->setFont(larger);
    m_buttons->setSpacing(2 * u);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
    column->setSpacing(2 * u);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(u);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(2 * u);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_text->setVisible(false);
}

void StatePage::setIcon(const QString &name)
{
    m_icon->setIcon(name);
}

void StatePage::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QString StatePage::title() const
{
    return m_title->text();
}

QString StatePage::text() const
{
    return m_text->text();
}

QPushButton *StatePage::addButton(const QString &text)
{
    auto *button = new PlainButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (!focusProxy())
        setFocusProxy(button);
    return button;
}

} // namespace GuestPass::Ui
