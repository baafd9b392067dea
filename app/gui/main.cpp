// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "composition.h"
#include "singleinstance.h"
#include "tour.h"
#include "tourpart.h"
#include "windowstate.h"

#include <guestpass/storeprofile.h>
#include <language/language.h>

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace GuestPass;
using namespace GuestPass::App;

constexpr int exitUsage = 2;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"guestpass"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTPASS_VERSION));
    QGuiApplication::setDesktopFileName(u"org.guestpass.guestpass"_s);
}

void say(FILE *where, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), where);
}

/// What the options name and is not there. Empty: all is.
QString missing(const Options &options)
{
    if (!options.language.isEmpty() && !isAvailable(options.language))
        return QCoreApplication::translate("main", "There are no words for the language \"%1\". There are: %2.")
            .arg(options.language, availableLanguages().join(", "_L1));
    if (options.storeId.isEmpty())
        return {};
    const auto stores = loadStoreProfiles().profiles;
    const bool isKnown =
        std::any_of(stores.begin(), stores.end(), [&](const StoreProfile &p) { return p.id == options.storeId; });
    return isKnown ? QString()
                   : QCoreApplication::translate("main", "There is no store \"%1\": guestpassctl stores lists them.")
                         .arg(options.storeId);
}

/// `--help`, `--version` and mistakes need no display, so they are settled without one.
std::optional<int> settleWithoutDisplay(int argc, char **argv, Options &options)
{
    const QCoreApplication core(argc, argv);
    const auto language = makeTranslators({});
    const auto parsed = parseCommandLine(QCoreApplication::arguments());
    options = parsed.options;
    if (parsed.problem.isEmpty() && !parsed.output.isEmpty()) {
        say(stdout, parsed.output);
        return 0;
    }
    const QString problem = parsed.problem.isEmpty() ? missing(options) : parsed.problem;
    if (problem.isEmpty())
        return std::nullopt;
    say(stderr, problem + u'\n');
    return exitUsage;
}

int playTour(const Options &options)
{
    Tour tour(options.tourFolder, options.storeId, options.language);
    QObject::connect(
        &tour, &Tour::finished, &tour,
        [](const QString &problem) {
            if (!problem.isEmpty())
                say(stderr, problem + u'\n');
            QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
        },
        Qt::QueuedConnection);
    tour.start();
    return QCoreApplication::exec();
}

int run(const Options &options, const SingleInstance *instance)
{
    const bool touring = !options.tourPart.isEmpty();
    Ui::Settings settings;
    const auto language = makeTranslators(options.language.isEmpty() ? settings.language() : options.language);
    applyProxy(settings);
    Services services(options, touring ? u"GuestPass Tour"_s : u"GuestPass"_s);
    Composition composition(services, settings);
    if (instance) {
        QObject::connect(instance, &SingleInstance::startedAgain, &composition,
                         [&composition](const QStringList &arguments, const QByteArray &activationToken) {
                             composition.show(parseCommandLine(arguments).options.storeId, activationToken);
                         });
    }
    std::unique_ptr<TourPart> part;
    if (touring) {
        part = std::make_unique<TourPart>(composition, services, options.tourFolder, options.tourPart);
        QObject::connect(&composition, &Composition::storeOpened, part.get(), &TourPart::start);
        QObject::connect(
            part.get(), &TourPart::finished, part.get(),
            [](bool ok, const QString &unsaid) {
                if (!unsaid.isEmpty())
                    say(stderr, unsaid + u'\n');
                QCoreApplication::exit(ok ? 0 : 1);
            },
            Qt::QueuedConnection);
        QObject::connect(
            &composition, &Composition::storeNotOpened, part.get(),
            [](const QString &why) {
                say(stderr, why + u'\n');
                QCoreApplication::exit(1); // nobody is there to press a button
            },
            Qt::QueuedConnection);
    }
    QTimer::singleShot(0, &composition, [&] { composition.openStore(services.firstStore(options.storeId)); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    Options options;
    if (const auto settled = settleWithoutDisplay(argc, argv, options))
        return *settled;

    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/org.guestpass.guestpass.svg"_s));
    if (!options.tourFolder.isEmpty() && options.tourPart.isEmpty())
        return playTour(options);
    if (options.newInstance)
        return run(options, nullptr);

    const SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/guestpass"_L1);
    if (instance.role() == SingleInstance::Role::Later) {
        if (instance.handOver(QCoreApplication::arguments()))
            return 0;
        say(stderr, QCoreApplication::translate("main", "GuestPass is running already, and does not answer.") + u'\n');
        return 1;
    }
    return run(options, &instance);
}
