// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storeform.h>

#include <ui/common/fieldmessage.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>
#include <ui/settings/storewords.h>

#include <guestpass/provider.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(widget));
    return column;
}

QuietLabel *noteIn(QWidget *parent)
{
    auto *note = new QuietLabel(parent);
    note->setWordWrap(true);
    note->setVisible(false);
    return note;
}

} // namespace

StoreForm::StoreForm(QWidget *parent)
    : QWidget(parent)
    , m_column(columnIn(this))
    , m_service(new QComboBox(this))
    , m_serviceNote(noteIn(this))
    , m_atStart(new QCheckBox(tr("Create the &guest when the store is opened"), this))
    , m_atStartNote(noteIn(this))
{
    build();
    showService();
    connect(m_service, &QComboBox::currentIndexChanged, this, &StoreForm::showService);
    connect(m_service, &QComboBox::currentIndexChanged, this, &StoreForm::edited);
}

void StoreForm::build()
{
    m_column->setSpacing(3 * unit(this));
    const Row name = addLine(u"name"_s, tr("&Name"), tr("Harbour & Pine"), m_column);
    const Row id = addLine(u"id"_s, tr("&Short name"), QString(), m_column);
    addService();
    addLine(u"baseUrl"_s, tr("&Address"), u"https://shop.example.org"_s, m_column);
    addLine(u"apiKey"_s, tr("Publishable &key"), QString(), m_column);
    const QList<ServiceInfo> services = knownServices();
    for (const ServiceInfo &known : services)
        addOptions(known);
    addLine(u"checkoutUrl"_s, tr("&Checkout address (optional)"), u"https://shop.example.org/checkout"_s, m_column);
    m_column->addWidget(m_atStart);
    m_column->addWidget(m_atStartNote);
    for (const Row &made : std::as_const(m_rows))
        made.edit->setLayoutDirection(made.edit == name.edit ? layoutDirection() : Qt::LeftToRight);
    connect(name.edit, &QLineEdit::textEdited, this, [id](const QString &typed) {
        // Shown before it is saved, because it never changes afterwards.
        id.edit->setPlaceholderText(typed.trimmed().isEmpty() ? QString() : suggestedId(typed));
    });
}

void StoreForm::addService()
{
    auto *group = new QWidget(this);
    auto *column = columnIn(group);
    auto *label = new QLabel(tr("Ser&vice"), group);
    label->setBuddy(m_service);
    alignWithLayout(label);
    m_service->setAccessibleName(tr("Service"));
    const QList<ServiceInfo> services = knownServices();
    for (const ServiceInfo &known : services)
        m_service->addItem(known.name, known.id);
    column->addWidget(label);
    column->addWidget(m_service);
    column->addWidget(m_serviceNote);
    m_column->addWidget(group);
}

void StoreForm::addOptions(const ServiceInfo &service)
{
    if (service.options.isEmpty())
        return;
    auto *group = new QWidget(this);
    auto *column = columnIn(group);
    column->setSpacing(3 * unit(this));
    for (const ServiceOption &option : service.options) {
        const QString field = optionField(option.id);
        const QString word = fieldText(field);
        addLine(service.id + u'/' + field, option.required ? word : tr("%1 (optional)").arg(word), option.fallback,
                column);
    }
    m_column->addWidget(group);
    m_options.insert(service.id, group);
}

StoreForm::Row StoreForm::addLine(const QString &field, const QString &label, const QString &example,
                                  QVBoxLayout *column)
{
    auto *group = new QWidget(column->parentWidget());
    auto *parts = columnIn(group);
    auto *name = new QLabel(label, group);
    auto *edit = new QLineEdit(group);
    edit->setPlaceholderText(example);
    edit->setAccessibleName(QString(label).remove(u'&'));
    name->setBuddy(edit);
    alignWithLayout(name);
    const Row made{group, edit, new FieldMessage(edit, group), noteIn(group)};
    parts->addWidget(name);
    parts->addWidget(edit);
    parts->addWidget(made.note);
    parts->addWidget(made.message);
    column->addWidget(group);
    m_rows.insert(field, made);
    connect(edit, &QLineEdit::textEdited, made.message, &FieldMessage::clear);
    connect(edit, &QLineEdit::textEdited, this, &StoreForm::edited);
    return made;
}

QString StoreForm::service() const
{
    return m_service->currentData().toString();
}

StoreForm::Row StoreForm::row(const QString &field) const
{
    return m_rows.value(m_rows.contains(field) ? field : service() + u'/' + field);
}

void StoreForm::showService()
{
    const QList<ServiceInfo> services = knownServices();
    for (const ServiceInfo &known : services) {
        const bool chosen = known.id == service();
        if (chosen)
            m_rows.value(u"apiKey"_s).group->setVisible(known.hasKey);
        if (QWidget *options = m_options.value(known.id))
            options->setVisible(chosen);
    }
}

void StoreForm::show(const StoreProfile &profile, const QString &folder)
{
    const StoreDraft draft = toDraft(profile);
    if (m_service->findData(draft.service) < 0)
        m_service->addItem(draft.service, draft.service); // of a newer version of this program
    m_service->setCurrentIndex(m_service->findData(draft.service));
    m_atStart->setChecked(draft.guestAtStart);
    QMap<QString, QString> texts{{u"name"_s, draft.name},
                                 {u"id"_s, draft.id},
                                 {u"baseUrl"_s, draft.address},
                                 {u"apiKey"_s, draft.apiKey},
                                 {u"checkoutUrl"_s, draft.checkout}};
    for (auto option = draft.options.constBegin(); option != draft.options.constEnd(); ++option)
        texts.insert(optionField(option.key()), *option);
    QStringList fields{u"service"_s, u"guestStart"_s};
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text) {
        if (const Row shown = row(text.key()); shown.edit)
            shown.edit->setText(*text);
        fields.append(text.key());
    }
    for (const QString &field : std::as_const(fields)) {
        if (!isOwn(profile, field, folder))
            freeze(field, originSentence(profile, field));
    }
    freeze(u"id"_s, tr("Never changes."));
}

void StoreForm::freeze(const QString &field, const QString &reason)
{
    QuietLabel *note = field == "service"_L1 ? m_serviceNote : field == "guestStart"_L1 ? m_atStartNote : nullptr;
    if (field == "service"_L1)
        m_service->setEnabled(false);
    else if (field == "guestStart"_L1)
        m_atStart->setEnabled(false);
    if (const Row frozen = row(field); frozen.edit) {
        frozen.edit->setReadOnly(true);
        frozen.edit->setAccessibleDescription(reason);
        note = frozen.note;
    }
    if (!note)
        return;
    note->setText(reason);
    note->setVisible(true);
}

StoreDraft StoreForm::draft() const
{
    const auto text = [this](const QString &field) { return m_rows.value(field).edit->text(); };
    StoreDraft draft{text(u"name"_s),        text(u"id"_s),          service(), text(u"baseUrl"_s), text(u"apiKey"_s),
                     text(u"checkoutUrl"_s), m_atStart->isChecked(), {}};
    const QString prefix = service() + u'/' + optionField(QString());
    for (auto made = m_rows.constBegin(); made != m_rows.constEnd(); ++made) {
        if (made.key().startsWith(prefix) && !made->edit->text().trimmed().isEmpty())
            draft.options.insert(made.key().mid(prefix.size()), made->edit->text());
    }
    return draft;
}

bool StoreForm::isEditable(const QString &field) const
{
    const QLineEdit *edit = row(field).edit;
    return edit && !edit->isReadOnly();
}

void StoreForm::showProblems(const QList<DraftProblem> &problems)
{
    for (const DraftProblem &problem : problems)
        row(problem.field).message->show(problem.text);
    if (!problems.isEmpty())
        row(problems.first().field).edit->setFocus(Qt::OtherFocusReason);
}

void StoreForm::clearProblems()
{
    for (const Row &made : std::as_const(m_rows))
        made.message->clear();
}

} // namespace GuestPass::Ui
