// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/languagepage.h>

#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

QString languageName(const QString &code)
{
    const QLocale locale(code);
    // Qt calls plain English "American English".
    QString name = code == "en"_L1 ? QLocale::languageToString(QLocale::English) : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name.front() = name.front().toTitleCase();
    return code.contains(u'_') ? u"%1 (%2)"_s.arg(name, locale.nativeCountryName()) : name;
}

} // namespace

LanguagePage::LanguagePage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_choice(new QComboBox(this))
    , m_hint(new QuietLabel(this))
{
    const int u = unit(this);
    auto *label = new QLabel(tr("Language of the &windows"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Language of the windows"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("A new language is used when GuestPass starts the next time."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(u);
    column->addWidget(label);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addSpacing(2 * u);
    column->addWidget(m_hint);
    column->addStretch();
    setLanguages({u"en"_s});
    connect(m_choice, &QComboBox::activated, this, &LanguagePage::choose);
}

void LanguagePage::setLanguages(const QStringList &codes)
{
    m_choice->clear();
    m_choice->addItem(tr("The System's Language"), QString());
    for (const QString &code : codes)
        m_choice->addItem(languageName(code), code);
    const int present = m_choice->findData(m_settings.language());
    m_choice->setCurrentIndex(std::max(present, 0));
}

void LanguagePage::choose()
{
    const QString code = m_choice->currentData().toString();
    if (code == m_settings.language())
        return;
    m_settings.setLanguage(code);
    Q_EMIT languageChanged(code);
}

} // namespace GuestPass::Ui
