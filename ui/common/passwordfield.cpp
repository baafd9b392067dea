// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/passwordfield.h>

#include <ui/common/announce.h>
#include <ui/common/icon.h>
#include <ui/common/metrics.h>

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <optional>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Qt tells no key lock's state; a letter that comes in the wrong case does.
std::optional<bool> capsLockSeen(const QKeyEvent &event)
{
    const QString typed = event.text();
    if (typed.size() != 1 || !typed.front().isLetter() || typed.toLower() == typed.toUpper())
        return {};
    return typed.front().isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PasswordField::PasswordField(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QToolButton(this))
    , m_capsNote(new QLabel(tr("Caps Lock is on."), this))
{
    build();
    m_edit->setAccessibleName(accessibleName);
    connect(m_show, &QToolButton::toggled, this, &PasswordField::setShown);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::returnPressed);
    m_edit->installEventFilter(this);
    setShown(false);
}

void PasswordField::build()
{
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_capsNote->setVisible(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(this));
    grid->setVerticalSpacing(unit(this));
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_show, 0, 1);
    grid->addWidget(m_capsNote, 1, 0, 1, 2);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

Secret PasswordField::password() const
{
    return Secret(m_edit->text().toUtf8());
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PasswordField::clear()
{
    m_edit->setText(QString()); // unlike clear(), this drops the undo history
    m_show->setChecked(false);
}

bool PasswordField::isShown() const
{
    return m_show->isChecked();
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // setEchoMode(Normal) takes all of these back; a shown password must not be learned by an input method either.
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_show->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    const QString words = shown ? tr("Hide Password") : tr("Show Password");
    m_show->setToolTip(words);
    m_show->setAccessibleName(words);
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const std::optional<bool> on =
            key.key() == Qt::Key_CapsLock && m_capsNote->isVisible() ? false : capsLockSeen(key);
        if (on && *on != m_capsNote->isVisible()) {
            m_capsNote->setVisible(*on);
            if (*on)
                announce(m_capsNote, m_capsNote->text());
        }
    } else if (watched == m_edit && event->type() == QEvent::FocusOut) {
        m_capsNote->setVisible(false);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace GuestPass::Ui
