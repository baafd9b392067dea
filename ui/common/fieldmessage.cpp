// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/fieldmessage.h>

#include <ui/common/announce.h>
#include <ui/common/iconlabel.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>

#include <QHBoxLayout>
#include <QLabel>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    alignWithLayout(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(new IconLabel(u"error"_s, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setVisible(false);
}

void FieldMessage::show(const QString &text)
{
    if (text.isEmpty()) {
        clear();
        return;
    }
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
    setVisible(true);
    announce(m_text, text);
}

void FieldMessage::clear()
{
    if (m_text->text().isEmpty())
        return;
    m_text->clear();
    m_field->setAccessibleDescription(QString());
    setVisible(false);
}

bool FieldMessage::isEmpty() const
{
    return m_text->text().isEmpty();
}

} // namespace GuestPass::Ui
