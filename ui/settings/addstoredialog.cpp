// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/addstoredialog.h>

#include <ui/common/announce.h>
#include <ui/common/busy.h>
#include <ui/common/errortext.h>
#include <ui/common/fieldmessage.h>
#include <ui/common/metrics.h>
#include <ui/common/primarybutton.h>

#include <guestpass/whendone.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

AddStoreDialog::AddStoreDialog(const QString &folder, const QStringList &takenIds, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_takenIds(takenIds)
    , m_column(new QVBoxLayout(this))
    , m_service(new QComboBox(this))
    , m_atStart(new QCheckBox(tr("Create the &guest when the store is opened"), this))
    , m_busy(new Busy(this))
    , m_outcome(new QLabel(this))
    , m_testButton(new QPushButton(tr("&Test Connection"), this))
    , m_save(new PrimaryButton(tr("Add Store"), this))
{
    setWindowTitle(tr("Add Store — GuestPass"));
    setWindowModality(Qt::WindowModal);
    build();
    buildButtons();
    connectAll();
    m_testButton->setVisible(false);
    resize(std::max(120 * unit(this), sizeHint().width()), sizeHint().height());
}

bool AddStoreDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // Wrapped messages need more height than QDialog's size hint knows.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

QLineEdit *AddStoreDialog::addLine(const QString &field, const QString &label, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(example);
    edit->setAccessibleName(QString(label).remove(u'&'));
    auto *message = new FieldMessage(edit, this);
    m_edits.insert(field, edit);
    m_messages.insert(field, message);
    addRow(edit, label);
    m_column->addWidget(message);
    connect(edit, &QLineEdit::textEdited, message, &FieldMessage::clear);
    connect(edit, &QLineEdit::textEdited, m_outcome, &QLabel::clear);
    return edit;
}

void AddStoreDialog::addRow(QWidget *widget, const QString &label)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(widget);
    m_column->addSpacing(2 * unit(this));
    m_column->addWidget(name);
    m_column->addWidget(widget);
}

void AddStoreDialog::build()
{
    const int u = unit(this);
    m_column->setContentsMargins(6 * u, 4 * u, 6 * u, 6 * u);
    m_column->setSpacing(u);
    addLine(u"name"_s, tr("&Name"), tr("Harbour & Pine"));
    addLine(u"id"_s, tr("&Short name"), QString());
    addRow(m_service, tr("Ser&vice"));
    m_service->setAccessibleName(tr("Service"));
    for (const auto &[id, name] : knownServices())
        m_service->addItem(name, id);
    addLine(u"baseUrl"_s, tr("&Address"), u"https://shop.example.org/api/v1/my-store/storefront"_s);
    addLine(u"apiKey"_s, tr("Publishable &key"), QString());
    addLine(u"checkoutUrl"_s, tr("&Checkout address (optional)"), u"https://shop.example.org/checkout"_s);
    for (const QString &field : {u"id"_s, u"baseUrl"_s, u"apiKey"_s, u"checkoutUrl"_s})
        m_edits.value(field)->setLayoutDirection(Qt::LeftToRight);
    m_column->addSpacing(2 * u);
    m_column->addWidget(m_atStart);
}

void AddStoreDialog::buildButtons()
{
    const int u = unit(this);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_testButton->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * u);
    row->addWidget(m_testButton);
    row->addWidget(m_busy);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    m_column->addSpacing(2 * u);
    m_column->addWidget(m_outcome);
    m_column->addStretch();
    m_column->addSpacing(2 * u);
    m_column->addLayout(row);
}

void AddStoreDialog::connectAll()
{
    connect(m_edits.value(u"name"_s), &QLineEdit::textEdited, this, [this](const QString &name) {
        // Shown before it is saved, because it never changes afterwards.
        m_edits.value(u"id"_s)->setPlaceholderText(name.trimmed().isEmpty() ? QString() : suggestedId(name));
    });
    connect(m_testButton, &QPushButton::clicked, this, &AddStoreDialog::testConnection);
    connect(m_save, &QPushButton::clicked, this, &AddStoreDialog::save);
}

void AddStoreDialog::setConnectionTest(const ConnectionTest &test)
{
    m_test = test;
    m_testButton->setVisible(bool(test));
}

StoreDraft AddStoreDialog::draft() const
{
    const auto text = [this](const QString &field) { return m_edits.value(field)->text(); };
    return {text(u"name"_s),       text(u"id"_s),     m_service->currentData().toString(),
            text(u"baseUrl"_s),    text(u"apiKey"_s), text(u"checkoutUrl"_s),
            m_atStart->isChecked()};
}

void AddStoreDialog::clearProblems()
{
    for (FieldMessage *message : std::as_const(m_messages))
        message->clear();
    m_outcome->clear();
}

bool AddStoreDialog::check()
{
    clearProblems();
    const auto problems = problemsOf(draft(), m_takenIds);
    for (const DraftProblem &problem : problems)
        m_messages.value(problem.field)->show(problem.text);
    if (!problems.isEmpty())
        m_edits.value(problems.first().field)->setFocus(Qt::OtherFocusReason);
    return problems.isEmpty();
}

void AddStoreDialog::testConnection()
{
    if (!check())
        return;
    m_busy->setBusy(true);
    m_testButton->setEnabled(false);
    whenDone(m_test(toProfile(draft())), this, [this, tested = draft()](const Result<Done> &outcome) {
        m_busy->setBusy(false);
        m_testButton->setEnabled(true);
        if (tested != draft())
            return; // the answer is about something else
        m_outcome->setText(outcome ? tr("The store answers.") : asText(describe(outcome.error())));
        announce(m_outcome, m_outcome->text());
    });
}

void AddStoreDialog::save()
{
    if (!check())
        return;
    const StoreProfile profile = toProfile(draft());
    const auto saved = saveUserStoreProfile(profile, m_folder);
    if (saved) {
        Q_EMIT storeSaved(profile.id);
        return accept();
    }
    for (const QString &field : saved.error().fields) {
        if (m_messages.contains(field))
            m_messages.value(field)->show(tr("This cannot be used here."));
    }
    m_outcome->setText(tr("The store could not be saved. %1").arg(saved.error().detail));
    announce(m_outcome, m_outcome->text());
}

} // namespace GuestPass::Ui
