// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "check.h"

#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

Check verdictOf(const Result<QUrl> &base)
{
    if (base)
        return {u"demo-store"_s, Check::Verdict::Ok, Text::tr("The demo store starts (%1).").arg(base->toString())};
    if (base.error().kind == Error::Kind::NotFound)
        return {u"demo-store"_s, Check::Verdict::Warn,
                Text::tr("The demo store's program, guestpass-demostore, is not installed.")};
    return {u"demo-store"_s, Check::Verdict::Fail,
            Text::tr("The demo store does not start. %1").arg(plain(base.error().detail)).trimmed()};
}

} // namespace

// On data of its own: the person's demo shop is not a place for tests.
void checkDemoStore(Workspace &workspace, const ChecksDone &done)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return done({{u"demo-store"_s, Check::Verdict::Fail, Text::tr("No temporary folder can be made.")}});
    auto *store =
        new DemoStoreProcess({}, demoStoreArguments(folder->filePath(u"probe.sqlite"_s)), workspace.context());
    whenDone(store->start(), store, [store, folder, done](const Result<QUrl> &base) {
        // Deleted later, not here: this is its own answer. The folder goes after the program that writes to it.
        QObject::connect(store, &QObject::destroyed, store, [folder] { folder->remove(); });
        store->deleteLater();
        done({verdictOf(base)});
    });
}

} // namespace GuestPass::Cli
