// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/categorybar.h>

#include <ui/shop/categorybutton.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

const char *const IdProperty = "categoryId";

QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

CategoryBar::CategoryBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_more(new CategoryButton(this))
    , m_moreMenu(new QMenu(m_more))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { choose(button->property(IdProperty).toString()); });
    setCategories({});
}

QToolButton *CategoryBar::addButton(const QString &id, const QString &name)
{
    auto *button = new CategoryButton(this);
    button->setText(plain(name));
    button->setAccessibleName(name);
    button->setProperty(IdProperty, id);
    m_group->addButton(button);
    m_row->insertWidget(m_row->count() - 2, button);
    return button;
}

void CategoryBar::setCategories(const QList<Shop::Category> &categories)
{
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        delete button;
    }
    addButton({}, tr("All"));
    for (const Shop::Category &category : categories)
        addButton(category.id, category.name);
    setCurrent(m_current);
    arrange();
}

void CategoryBar::setCurrent(const QString &id)
{
    m_current = id;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->property(IdProperty).toString() == id)
            button->setChecked(true);
    }
    arrange();
}

void CategoryBar::choose(const QString &id)
{
    if (id == m_current)
        return;
    setCurrent(id);
    Q_EMIT categoryChosen(id);
}

void CategoryBar::arrange()
{
    const auto buttons = m_group->buttons();
    int all = 0;
    for (const QAbstractButton *button : buttons)
        all += button->sizeHint().width();
    m_more->setText(tr("More"));
    m_moreMenu->clear();
    int room =
        all <= width() ? all : width() - m_more->sizeHint().width() - m_more->fontMetrics().averageCharWidth() * 6;
    bool more = false;
    m_more->setChecked(false);
    for (QAbstractButton *button : buttons) {
        room -= button->sizeHint().width();
        more = more || (room < 0 && button != buttons.front());
        button->setVisible(!more);
        if (!more)
            continue;
        QAction *action = m_moreMenu->addAction(button->text(), this,
                                                [this, id = button->property(IdProperty).toString()] { choose(id); });
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        if (button->isChecked()) {
            m_more->setText(button->text());
            m_more->setChecked(true);
        }
    }
    m_more->setVisible(more);
    m_more->setAccessibleName(m_more->isChecked() ? tr("More categories, now: %1").arg(m_more->text())
                                                  : tr("More categories"));
}

QSize CategoryBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width() * 2, m_more->sizeHint().height()};
}

void CategoryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace GuestPass::Ui
