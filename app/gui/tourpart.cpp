// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tourpart.h"

#include "composition.h"
#include "services.h"

#include <QApplication>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QSaveFile>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The running of steps; what they are is in tourplan.cpp.

namespace GuestPass::App {

namespace {

constexpr auto pollInterval = 20ms;
constexpr qint64 restMs = 350; // longer than any fade or search pause
constexpr qint64 patienceMs = 30000;

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x3f, 0x7f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb7, 0xe6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x7d, 0x81));
    return palette;
}

} // namespace

TourPart::TourPart(Composition &composition, Services &services, const QString &folder, const QString &part,
                   QObject *parent)
    : QObject(parent)
    , m_composition(composition)
    , m_services(services)
    , m_folder(folder)
    , m_part(part)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &TourPart::poll);
}

void TourPart::start()
{
    if (m_part == "before"_L1)
        planBefore();
    else
        planAfter();
    next();
}

void TourPart::add(const QString &name, std::function<void()> act, std::function<bool()> ready,
                   std::function<QWidget *()> window)
{
    if (!window)
        window = [this] { return m_composition.shopWindow(); };
    m_steps.push_back({name, std::move(act), std::move(ready), std::move(window)});
}

void TourPart::next()
{
    if (m_current == m_steps.size())
        return finish({});
    m_stepTime.start();
    m_restTime.invalidate();
    m_steps[m_current].act();
    m_poll.start();
}

bool TourPart::isAtRest() const
{
    return m_services.pendingRequests() == 0;
}

void TourPart::poll()
{
    const Step &step = m_steps[m_current];
    if (m_stepTime.elapsed() > patienceMs)
        return finish(tr("The tour got stuck at the step \"%1\".").arg(step.name));
    if (!isAtRest() || !step.ready()) {
        m_restTime.invalidate();
        return;
    }
    if (!m_restTime.isValid())
        m_restTime.start();
    if (m_restTime.elapsed() < restMs)
        return;
    m_poll.stop();
    if (!take(step))
        return finish(tr("The pictures of the step \"%1\" cannot be written to %2.").arg(step.name, m_folder));
    ++m_current;
    next();
}

bool TourPart::take(const Step &step)
{
    QWidget *window = step.window();
    if (!window)
        return true;
    const int number = int(m_taken.size()) + (m_part == "before"_L1 ? 1 : 6);
    const QString picture = u"%1-%2.png"_s.arg(number, 2, 10, QLatin1Char('0')).arg(step.name);
    const QPalette palette = QApplication::palette();
    const bool light = window->grab().save(m_folder + u'/' + picture);
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const bool dark = window->grab().save(m_folder + "/dark-"_L1 + picture);
    QApplication::setPalette(palette);
    m_taken.append(QJsonObject{{u"name"_s, step.name}, {u"picture"_s, picture}, {u"ms"_s, m_stepTime.elapsed()}});
    return light && dark;
}

QJsonArray TourPart::cartLines() const
{
    QJsonArray lines;
    for (const auto &line : m_composition.storefront()->shop().cart().lines) {
        lines.append(QJsonObject{
            {u"product"_s, line.key.productId}, {u"variant"_s, line.key.variantId}, {u"quantity"_s, line.quantity}});
    }
    return lines;
}

void TourPart::finish(const QString &problem)
{
    m_poll.stop();
    const auto *storefront = m_composition.storefront();
    QJsonObject said{{u"steps"_s, m_taken}, {u"process"_s, QCoreApplication::applicationPid()}};
    if (!problem.isEmpty())
        said.insert("problem"_L1, problem);
    if (storefront) {
        const auto &session = m_composition.storefront()->session();
        said.insert("saved"_L1, session.saved() != Session::Saved::NotSaved);
        said.insert("userId"_L1, session.identity() ? session.identity()->userId : QString());
        said.insert("restoredUserId"_L1, m_restoredUserId);
        said.insert("cart"_L1, cartLines());
        said.insert("keychain"_L1, session.vaultBackend());
    }
    QSaveFile file(m_folder + "/."_L1 + m_part + ".json"_L1);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(said).toJson()) > 0 && file.commit();
    // The process that conducts the tour says it, if it can read it.
    Q_EMIT finished(problem.isEmpty() && written, written ? QString() : problem);
}

} // namespace GuestPass::App
