// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/codeentry.h>

#include <ui/account/accountwords.h>
#include <ui/account/demonote.h>
#include <ui/account/form.h>
#include <ui/account/resendrow.h>
#include <ui/common/announce.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>

#include <guestpass/whendone.h>

#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {
constexpr int longest = 4000; ///< of a link; a code is shorter anyhow
} // namespace

CodeEntry::CodeEntry(AccountPage &page)
    : QWidget(&page)
    , m_page(page)
    , m_code(
          page.form()->addLine({tr("&Code"), {u"otp"_s, u"code"_s}, tr("This code is not right, or it is too old.")}))
    , m_elsewhere(new QWidget(page.form()))
    , m_opened(new PlainButton(tr("I Have Opened the Link"), m_elsewhere))
    , m_notYet(new QuietLabel(m_elsewhere))
{
    build();
    buildLink();
    page.form()->addWidget(m_resend = new ResendRow(page.form()));
    page.form()->addWidget(m_note = new DemoNote(page.form()));
    m_note->setVisible(false);
    setVisible(false); // it has no looks of its own: all of it stands in the form
    connect(m_code, &QLineEdit::textEdited, this, &CodeEntry::edited);
    connect(m_opened, &QPushButton::clicked, this, &CodeEntry::askWhetherOpened);
    connect(m_resend, &ResendRow::resendRequested, this, &CodeEntry::resend);
    connect(m_resend, &ResendRow::otherEmailRequested, this, &CodeEntry::changeEmail);
    connect(m_note, &DemoNote::useRequested, this, &CodeEntry::useHint);
    connect(&page.session(), &Session::stateChanged, this, &CodeEntry::notice);
}

void CodeEntry::build()
{
    m_code->setObjectName(u"code"_s);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QFont wide = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    wide.setPointSizeF(font().pointSizeF() * 1.5);
    wide.setLetterSpacing(QFont::PercentageSpacing, 120);
    m_code->setFont(wide);
}

void CodeEntry::buildLink()
{
    m_opened->setObjectName(u"opened"_s);
    m_notYet->setWordWrap(true);
    m_notYet->setVisible(false);
    auto *column = new QVBoxLayout(m_elsewhere);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(m_opened, 0, Qt::AlignLeading);
    column->addWidget(m_notYet);
    m_page.form()->addWidget(m_elsewhere);
    m_link = m_page.form()->addLine({tr("&Link from the mail"),
                                     {u"token"_s, u"otp"_s, u"code"_s},
                                     tr("This link is not right, or it is too old."),
                                     tr("You can also paste the link here, or the code in it.")});
    m_link->setObjectName(u"link"_s);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_link->setClearButtonEnabled(true);
}

void CodeEntry::setNow(const Now &now)
{
    countdown().setNow(now);
}

ResendCountdown &CodeEntry::countdown()
{
    return m_resend->countdown();
}

void CodeEntry::begin(const Challenge &challenge, bool again)
{
    m_challenge = challenge;
    m_running = true;
    m_lastCode.clear();
    m_notYet->setVisible(false);
    for (QLineEdit *field : {m_code, m_link}) {
        field->setText(QString());
        m_page.form()->setFieldVisible(field, field == edit());
    }
    // A new password is chosen here, not behind the link.
    m_elsewhere->setVisible(isLink() && challenge.purpose != Challenge::Purpose::ResetPassword);
    m_resend->begin(challenge, again);
    askForHint();
}

void CodeEntry::end()
{
    m_running = false;
    m_resend->end();
    m_code->setText(QString());
    m_link->setText(QString());
    m_note->setVisible(false);
    ++m_asked;
}

QString CodeEntry::meant() const
{
    return isLink() ? linkIn(m_link->text()) : codeIn(m_code->text());
}

Secret CodeEntry::code() const
{
    return Secret(meant().toUtf8());
}

bool CodeEntry::check()
{
    const qsizetype size = meant().size();
    if (size > 0 && size <= longest)
        return true;
    m_page.form()->setProblem(edit(),
                              size > longest ? tr("This is too long. Paste only the link or the code from the mail.")
                                  : isLink() ? tr("Paste the link from the mail.")
                                             : tr("Enter the code from the mail."));
    return false;
}

void CodeEntry::showWrong()
{
    m_page.form()->setProblem(edit(),
                              isLink()
                                  ? tr("This link is not right, or it is too old. Check it, or ask for another mail.")
                                  : tr("This code is not right, or it is too old. Check it, or ask for another one."));
    m_page.form()->focusFirstProblem();
}

void CodeEntry::edited()
{
    const QString typed = codeIn(m_code->text());
    // The same code is not sent twice because a space was added to it.
    if (isCompleteCode(typed) && typed != m_lastCode)
        Q_EMIT completed();
    m_lastCode = typed;
}

void CodeEntry::useHint(const QString &code)
{
    edit()->setText(code);
    m_lastCode = code;
    Q_EMIT completed();
}

void CodeEntry::askForHint()
{
    m_note->setVisible(bool(m_hint));
    if (!m_hint)
        return;
    m_note->showWaiting(m_challenge.proof);
    whenDone(m_hint(m_challenge.sentTo), this, [this, asked = ++m_asked](const Result<QString> &code) {
        if (asked == m_asked)
            m_note->showCode(code ? *code : QString());
    });
}

void CodeEntry::resend()
{
    m_page.wait(m_page.session().resendCode(), [this](const Result<Outcome> &outcome) {
        if (m_page.session().state() == Session::State::Member)
            return Q_EMIT proved();
        const auto challenge = m_page.session().challenge();
        if (outcome && challenge)
            begin(*challenge, true);
        else if (!outcome)
            m_page.form()->showError(outcome.error());
        edit()->setFocus(Qt::OtherFocusReason);
    });
}

void CodeEntry::changeEmail()
{
    m_page.session().abandonChallenge();
    using Purpose = Challenge::Purpose;
    const auto back = m_challenge.purpose == Purpose::CreateAccount ? AccountPage::Id::CreateAccount
        : m_challenge.purpose == Purpose::SignIn                    ? AccountPage::Id::SignIn
                                                                    : AccountPage::Id::ForgotPassword;
    Q_EMIT m_page.pageRequested(back, m_challenge.sentTo);
}

/// Without a code the store is only asked whether the link has done its work.
void CodeEntry::askWhetherOpened()
{
    m_notYet->setVisible(false);
    m_page.wait(m_page.session().confirm({}), [this](const Result<Outcome> &outcome) {
        if (m_page.session().state() == Session::State::Member)
            return Q_EMIT proved();
        if (!outcome && outcome.error().kind != Error::Kind::WrongCredentials)
            return m_page.form()->showError(outcome.error());
        m_notYet->setText(tr("The store has not heard of it yet. Open the link in the mail, then ask again."));
        m_notYet->setVisible(true);
        announce(m_notYet, m_notYet->text());
        m_opened->setFocus(Qt::OtherFocusReason);
    });
}

void CodeEntry::notice()
{
    // While an answer is awaited, whoever awaits it goes on.
    if (m_running && !m_page.isPending() && m_page.session().state() == Session::State::Member)
        Q_EMIT proved();
}

} // namespace GuestPass::Ui
