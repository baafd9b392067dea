// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storedialog.h>

#include <ui/common/announce.h>
#include <ui/common/busy.h>
#include <ui/common/errortext.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/primarybutton.h>
#include <ui/common/quietlabel.h>
#include <ui/common/taborder.h>
#include <ui/settings/storeform.h>

#include <guestpass/whendone.h>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

StoreDialog::StoreDialog(const QString &folder, const QStringList &takenIds, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_takenIds(takenIds)
    , m_area(new FittingArea(this))
    , m_form(new StoreForm(m_area->content()))
    , m_busy(new Busy(this))
    , m_outcome(new QLabel(m_area->content()))
    , m_testButton(new PlainButton(tr("&Test Connection"), this, 8))
    , m_save(new PrimaryButton(tr("Add Store"), this))
{
    setWindowTitle(tr("Add Store — GuestPass"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_form, &StoreForm::edited, this, [this] { showOutcome(QString()); });
    connect(m_testButton, &QPushButton::clicked, this, &StoreDialog::testConnection);
    connect(m_save, &QPushButton::clicked, this, &StoreDialog::save);
    m_testButton->setVisible(false);
}

StoreDialog::StoreDialog(const StoreProfile &profile, const QString &folder, QWidget *parent)
    : StoreDialog(folder, QStringList(), parent)
{
    m_before = profile;
    setWindowTitle(tr("Edit Store: %1 — GuestPass").arg(profile.name));
    m_save->setText(tr("Save"));
    m_form->show(profile, folder);
}

bool StoreDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        m_height.fit(false);
    return handled;
}

bool StoreDialog::focusNextPrevChild(bool next)
{
    return focusNextAsRead(*this, next) || QDialog::focusNextPrevChild(next);
}

void StoreDialog::build()
{
    const int u = unit(this);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    alignWithLayout(m_outcome);
    m_outcome->setVisible(false);
    auto *page = new QVBoxLayout(m_area->content());
    page->setContentsMargins(6 * u, 5 * u, 6 * u, 2 * u);
    page->setSpacing(3 * u);
    page->addWidget(m_form);
    page->addWidget(m_outcome);
    page->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addLayout(makeButtons());
    resize(120 * u, 100 * u);
}

QLayout *StoreDialog::makeButtons()
{
    const int u = unit(this);
    auto *cancel = new PlainButton(tr("Cancel"), this, 8);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6 * u, 3 * u, 6 * u, 6 * u);
    row->setSpacing(2 * u);
    row->addWidget(m_testButton);
    row->addWidget(m_busy);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

void StoreDialog::setConnectionTest(const ConnectionTest &test)
{
    m_test = test;
    m_testButton->setVisible(bool(test));
}

StoreProfile StoreDialog::profile() const
{
    return m_before ? changed(*m_before, m_form->draft()) : toProfile(m_form->draft());
}

bool StoreDialog::check()
{
    m_form->clearProblems();
    showOutcome(QString());
    auto problems = problemsOf(m_form->draft(), m_takenIds);
    // What another file says is for others to mend.
    problems.removeIf([this](const DraftProblem &problem) { return !m_form->isEditable(problem.field); });
    m_form->showProblems(problems);
    return problems.isEmpty();
}

void StoreDialog::testConnection()
{
    if (!check())
        return;
    m_busy->setBusy(true);
    m_testButton->setEnabled(false);
    whenDone(m_test(profile()), this, [this, tested = m_form->draft()](const Result<Done> &outcome) {
        m_busy->setBusy(false);
        m_testButton->setEnabled(true);
        if (tested == m_form->draft()) // else the answer is about something else
            showOutcome(outcome ? tr("The store answers.") : asText(describe(outcome.error())));
    });
}

void StoreDialog::save()
{
    if (!check())
        return;
    const StoreProfile wanted = profile();
    if (m_before && *m_before == wanted)
        return accept();
    const auto saved = saveUserStoreProfile(wanted, m_folder);
    if (saved) {
        Q_EMIT storeSaved(wanted.id);
        return accept();
    }
    QList<DraftProblem> problems;
    for (const QString &field : saved.error().fields) {
        if (m_form->isEditable(field))
            problems.append({field, tr("This cannot be used here.")});
    }
    m_form->showProblems(problems);
    showOutcome(tr("The store could not be saved. %1").arg(saved.error().detail));
}

void StoreDialog::showOutcome(const QString &text)
{
    if (text == m_outcome->text())
        return;
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_outcome, text);
}

} // namespace GuestPass::Ui
