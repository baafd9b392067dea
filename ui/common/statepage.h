// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace GuestPass::Ui {

class IconLabel;

/// What stands in the place of content that is not there: icon, a sentence, what to do next, buttons. For empty, error
/// and offline states.
class StatePage : public QWidget {
    Q_OBJECT

public:
    explicit StatePage(const QString &iconName = {}, QWidget *parent = nullptr);
    void setIcon(const QString &name);
    void setTexts(const QString &title, const QString &text = {});
    QString title() const;
    QString text() const;
    /// Owned by the page. The first one is where the focus goes.
    QPushButton *addButton(const QString &text);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace GuestPass::Ui
