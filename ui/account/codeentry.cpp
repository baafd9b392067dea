// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/codeentry.h>

#include <ui/account/accountwords.h>
#include <ui/account/demonote.h>
#include <ui/account/form.h>
#include <ui/account/linkbutton.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>

#include <guestpass/whendone.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

CodeEntry::CodeEntry(Form &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_edit(form.addLine({tr("&Code"), {u"otp"_s, u"code"_s}, tr("This code is not right, or it is too old.")}))
    , m_extras(new QWidget(parent))
    , m_resend(new LinkButton(tr("Resend Code"), m_extras))
    , m_wait(new QuietLabel(m_extras))
    , m_note(new DemoNote(parent))
    , m_countdown(new ResendCountdown(this))
{
    build();
    connect(m_edit, &QLineEdit::textEdited, this, &CodeEntry::edited);
    connect(m_resend, &QPushButton::clicked, this, &CodeEntry::resendRequested);
    connect(m_countdown, &ResendCountdown::changed, this, &CodeEntry::showCountdown);
    connect(m_note, &DemoNote::useRequested, this, [this](const QString &code) {
        m_edit->setText(code);
        m_lastCode = code;
        Q_EMIT completed();
    });
}

void CodeEntry::build()
{
    m_edit->setObjectName(u"code"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QFont wide = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    wide.setPointSizeF(font().pointSizeF() * 1.5);
    wide.setLetterSpacing(QFont::PercentageSpacing, 120);
    m_edit->setFont(wide);
    auto *other = new LinkButton(tr("Change E-mail"), m_extras);
    connect(other, &QPushButton::clicked, this, &CodeEntry::otherEmailRequested);
    auto *row = new QHBoxLayout(m_extras);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * unit(this));
    row->addWidget(m_resend);
    row->addWidget(m_wait, 1);
    row->addWidget(other);
    m_wait->setWordWrap(true);
    m_form.addWidget(m_extras);
    m_form.addWidget(m_note);
    m_note->setVisible(false);
    setVisible(false); // it has no looks of its own: all of it stands in the form
}

void CodeEntry::setCodeHint(const CodeHint &hint)
{
    m_hint = hint;
}

void CodeEntry::begin(const Challenge &challenge, bool again)
{
    m_email = challenge.sentTo;
    m_again = again;
    m_lastCode.clear();
    m_edit->setText(QString());
    m_countdown->start(challenge.requestedAt);
    askForHint();
}

void CodeEntry::end()
{
    m_countdown->stop();
    m_edit->setText(QString());
    m_note->setVisible(false);
    ++m_asked;
}

QWidget *CodeEntry::field() const
{
    return m_edit;
}

QString CodeEntry::code() const
{
    return codeIn(m_edit->text());
}

void CodeEntry::edited()
{
    const QString typed = code();
    // The same code is not sent twice because a space was added to it.
    if (isCompleteCode(typed) && typed != m_lastCode)
        Q_EMIT completed();
    m_lastCode = typed;
}

void CodeEntry::showCountdown(int seconds)
{
    m_resend->setEnabled(seconds == 0);
    if (seconds > 0 && m_again)
        m_wait->setText(tr("A new code was sent. Another one in %n s.", nullptr, seconds));
    else
        m_wait->setText(seconds > 0 ? tr("Another code in %n s.", nullptr, seconds) : QString());
}

void CodeEntry::askForHint()
{
    m_note->setVisible(bool(m_hint));
    if (!m_hint)
        return;
    m_note->showWaiting();
    whenDone(m_hint(m_email), this, [this, asked = ++m_asked](const Result<QString> &code) {
        if (asked == m_asked)
            m_note->showCode(code ? *code : QString());
    });
}

} // namespace GuestPass::Ui
