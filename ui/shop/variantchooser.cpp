// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/variantchooser.h>

#include <ui/common/flowlayout.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>
#include <ui/shop/choicebutton.h>

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace GuestPass::Ui {

namespace {

const char *const KeyProperty = "choiceKey";
const char *const ValueProperty = "choiceValue";

QString valueOf(const Shop::Variant &variant, const QString &key)
{
    for (const Shop::Choice &choice : variant.choices) {
        if (choice.key == key)
            return choice.value;
    }
    return {};
}

int agreement(const Shop::Variant &a, const Shop::Variant &b)
{
    return int(std::count_if(a.choices.begin(), a.choices.end(),
                             [&](const Shop::Choice &choice) { return valueOf(b, choice.key) == choice.value; }));
}

} // namespace

VariantChooser::VariantChooser(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3 * unit(this));
}

void VariantChooser::setVariants(const QList<Shop::Variant> &variants)
{
    const auto old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    m_variants = variants;
    m_current = variants.isEmpty() ? -1 : 0;
    for (Shop::Variant &variant : m_variants) {
        if (variant.choices.isEmpty()) // a store that names its variants and nothing else
            variant.choices.append({QString(), tr("Variant"), variant.name, QString()});
    }
    for (qsizetype i = m_variants.size() - 1; i >= 0; --i) {
        if (m_variants[i].available)
            m_current = i;
    }
    if (const Shop::Variant *first = current()) {
        for (const Shop::Choice &kind : first->choices)
            addRow(kind);
    }
    mark();
    setVisible(m_variants.size() > 0);
    Q_EMIT currentChanged();
}

const Shop::Variant *VariantChooser::current() const
{
    return m_current < 0 ? nullptr : &m_variants[m_current];
}

void VariantChooser::addRow(const Shop::Choice &kind)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    auto *title = new QLabel(kind.name, row);
    alignWithLayout(title);
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    auto *values = new QWidget(row);
    auto *flow = new FlowLayout(values, 2 * unit(this));
    auto *group = new QButtonGroup(row);
    QStringList seen;
    for (const Shop::Variant &variant : std::as_const(m_variants)) {
        for (const Shop::Choice &choice : variant.choices) {
            if (choice.key != kind.key || seen.contains(choice.value))
                continue;
            seen.append(choice.value);
            auto *button = new ChoiceButton(choice.value, QColor(choice.colour), values);
            button->setAccessibleName(tr("%1: %2").arg(kind.name, choice.value));
            button->setProperty(KeyProperty, kind.key);
            button->setProperty(ValueProperty, choice.value);
            group->addButton(button);
            flow->addWidget(button);
        }
    }
    connect(group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        choose(button->property(KeyProperty).toString(), button->property(ValueProperty).toString());
    });
    column->addWidget(values);
    m_column->addWidget(row);
}

/// The variant with this value that keeps most of what was chosen before.
void VariantChooser::choose(const QString &key, const QString &value)
{
    const Shop::Variant before = m_variants[m_current];
    int best = -1;
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        if (valueOf(m_variants[i], key) != value)
            continue;
        if (const int score = 2 * agreement(before, m_variants[i]) + int(m_variants[i].available); score > best) {
            best = score;
            m_current = i;
        }
    }
    mark();
    Q_EMIT currentChanged();
}

void VariantChooser::mark()
{
    const Shop::Variant *chosen = current();
    const auto buttons = findChildren<ChoiceButton *>();
    for (ChoiceButton *button : buttons) {
        const bool isChosen = chosen
            && valueOf(*chosen, button->property(KeyProperty).toString()) == button->property(ValueProperty).toString();
        if (isChosen)
            button->setChecked(true);
    }
}

} // namespace GuestPass::Ui
