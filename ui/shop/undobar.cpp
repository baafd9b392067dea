// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/undobar.h>

#include <ui/common/announce.h>
#include <ui/common/direction.h>
#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>
#include <ui/shop/cartmodel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UndoBar::UndoBar(CartModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLabel(this))
    , m_timer(new QTimer(this))
{
    const int u = unit(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    alignWithLayout(m_text);
    auto *button = new PlainButton(icon(u"undo"_s), tr("Undo"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    m_timer->setSingleShot(true);
    m_timer->setInterval(10s);
    connect(button, &QPushButton::clicked, &model, &CartModel::undoRemove);
    connect(m_timer, &QTimer::timeout, &model, &CartModel::forgetUndo);
    connect(&model, &CartModel::undoChanged, this, &UndoBar::update);
    update();
}

void UndoBar::update()
{
    const QString name = m_model.undoName();
    setVisible(!name.isEmpty());
    if (name.isEmpty())
        return m_timer->stop();
    m_text->setText(tr("%1 was removed.").arg(inItsDirection(name)));
    announce(m_text, m_text->text());
    m_timer->start();
}

} // namespace GuestPass::Ui
