// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace GuestPass::Ui {

/// One row of categories, "All" first; those that do not fit are in a menu at its end. Arrow keys go along the row.
class CategoryBar : public QWidget {
    Q_OBJECT

public:
    explicit CategoryBar(QWidget *parent = nullptr);

    void setCategories(const QList<Shop::Category> &categories);
    /// Chooses without a signal. An unknown id is remembered until it is known.
    void setCurrent(const QString &id);
    const QString &current() const { return m_current; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Empty: all.
    void categoryChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &id, const QString &name);
    void choose(const QString &id);
    void arrange();

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QString m_current;
};

} // namespace GuestPass::Ui
