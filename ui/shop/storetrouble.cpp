// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/storetrouble.h>

#include <ui/common/errortext.h>

#include <QPushButton>

namespace GuestPass::Ui {

StoreTrouble::StoreTrouble(const Error &error, QWidget *parent)
    : QMessageBox(QMessageBox::Warning, tr("GuestPass"), {}, QMessageBox::NoButton, parent)
{
    auto words = describe(error);
    // Not goods that the store has no more: its profile, or the demo store's program.
    if (error.kind == Error::Kind::NotFound)
        words = {tr("Something that it needs is missing on this computer."), tr("The details say what.")};
    setText(tr("The store could not be opened. %1").arg(words.sentence));
    setInformativeText(words.nextStep);
    setDetailedText(error.detail);
    m_again = addButton(tr("Try Again"), QMessageBox::AcceptRole);
    m_settings = addButton(tr("Settings"), QMessageBox::ActionRole);
    addButton(QMessageBox::Close);
}

StoreTrouble::Answer StoreTrouble::ask()
{
    exec();
    if (clickedButton() == m_again)
        return Answer::TryAgain;
    return clickedButton() == m_settings ? Answer::Settings : Answer::Close;
}

} // namespace GuestPass::Ui
