// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/form.h>

#include <ui/common/errortext.h>
#include <ui/common/fieldmessage.h>
#include <ui/common/metrics.h>
#include <ui/common/passwordfield.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_pageMessage(new FieldMessage(this, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4 * unit(this));
    m_column->addWidget(m_pageMessage);
}

QLineEdit *Form::addLine(const Field &field)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(withoutMnemonic(field.label));
    add(field, edit, edit);
    return edit;
}

QLineEdit *Form::addEmail(const QString &label)
{
    QLineEdit *edit = addLine({label, {u"email"_s, u"identity"_s}, tr("The store does not accept this address.")});
    edit->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setMaxLength(320); // RFC 3696: 64 before the @, 255 after it
    return edit;
}

PasswordField *Form::addPassword(const Field &field)
{
    auto *password = new PasswordField(withoutMnemonic(field.label), this);
    m_passwords << password;
    add(field, password, password->edit());
    return password;
}

void Form::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void Form::add(const Field &words, QWidget *widget, QLineEdit *edit)
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    auto *label = new QLabel(words.label, group);
    label->setBuddy(edit);
    alignWithLayout(label);
    column->addWidget(label);
    column->addWidget(widget);
    if (!words.hint.isEmpty()) {
        auto *hint = new QuietLabel(group);
        hint->setText(words.hint);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    edit->setAccessibleDescription(words.hint);
    auto *message = new FieldMessage(edit, group);
    column->addWidget(message);
    auto *remedy = new PlainButton({}, group);
    remedy->setVisible(false);
    column->addWidget(remedy, 0, Qt::AlignLeading);
    addWidget(group);
    m_entries << Entry{group, edit, message, remedy, words};
    connect(edit, &QLineEdit::textEdited, this, [this, edit] { setProblem(edit, QString()); });
}

void Form::setFieldVisible(const QWidget *field, bool visible)
{
    if (const Entry *entry = find(field))
        entry->group->setVisible(visible);
}

const Form::Entry *Form::find(const QWidget *field) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [field](const Entry &entry) {
        return entry.field == field || entry.field == field->focusProxy();
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void Form::showMessage(const Entry &entry, const QString &text)
{
    if (!text.isEmpty())
        return entry.message->show(text);
    entry.message->clear();
    entry.remedy->setVisible(false);
    entry.field->setAccessibleDescription(entry.words.hint); // the message had taken its place
}

void Form::setProblem(const QWidget *field, const QString &text)
{
    if (const Entry *entry = find(field))
        showMessage(*entry, text);
}

void Form::setRemedy(const QWidget *field, const QString &text, const std::function<void()> &action)
{
    const Entry *entry = find(field);
    if (!entry)
        return;
    entry->remedy->disconnect(this);
    entry->remedy->setText(text);
    entry->remedy->setVisible(true);
    connect(entry->remedy, &QPushButton::clicked, this, action);
}

void Form::setPageProblem(const QString &text)
{
    m_pageMessage->show(text);
}

void Form::showError(const Error &error)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.group->isHidden())
            continue; // nobody would see it
        const bool named = std::any_of(error.fields.begin(), error.fields.end(), [&entry](const QString &name) {
            return entry.words.names.contains(name, Qt::CaseInsensitive);
        });
        if (named && error.kind == Error::Kind::Invalid)
            showMessage(entry, entry.words.refused);
    }
    if (!hasFieldProblem())
        setPageProblem(asText(describe(error)));
    focusFirstProblem();
}

void Form::clearProblems()
{
    m_pageMessage->clear();
    for (const Entry &entry : std::as_const(m_entries))
        showMessage(entry, QString());
}

bool Form::hasFieldProblem() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return !entry.message->isEmpty(); });
}

void Form::focusFirstProblem()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.message->isEmpty())
            continue;
        entry.field->setFocus(Qt::OtherFocusReason);
        static_cast<QLineEdit *>(entry.field)->selectAll();
        return;
    }
}

void Form::forgetPasswords()
{
    for (PasswordField *password : std::as_const(m_passwords))
        password->clear();
}

} // namespace GuestPass::Ui
