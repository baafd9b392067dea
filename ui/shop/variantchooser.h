// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <QWidget>

class QVBoxLayout;

namespace GuestPass::Ui {

/// A product's variants as labelled rows of choices.
class VariantChooser : public QWidget {
    Q_OBJECT

public:
    explicit VariantChooser(QWidget *parent = nullptr);

    /// Chooses the first variant that is available.
    void setVariants(const QList<Shop::Variant> &variants);
    /// Null without variants.
    const Shop::Variant *current() const;

Q_SIGNALS:
    void currentChanged();

private:
    void addRow(const Shop::Choice &kind);
    void choose(const QString &key, const QString &value);
    void mark();

    QVBoxLayout *m_column;
    QList<Shop::Variant> m_variants;
    qsizetype m_current = -1;
};

} // namespace GuestPass::Ui
