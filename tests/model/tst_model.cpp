// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/sessionstate.h>

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

/// As the model writes them; Promela has one name space, so the event is not called like the state.
constexpr std::array eventNames{"FoundNothing",  "FoundGuest",     "FoundMember", "FoundRejected", "FoundUnreadable",
                                "GuestSignedIn", "MemberSignedIn", "Rejected",    "SignedOutNow",  "GivenUp"};

QString nameOf(Session::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<Session::State>().valueToKey(int(state)));
}

QString nameOf(SessionEvent event)
{
    return QString::fromLatin1(eventNames.at(std::size_t(event)));
}

} // namespace

/// What the model checker proves holds for the program only while both have the same table.
class tst_Model : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transitions_areTheModels();
};

void tst_Model::transitions_areTheModels()
{
    QFile file(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/model/transitions.pml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"^T\\((\\w+), (\\w+), (\\w+)\\)$"_s, QRegularExpression::MultilineOption);
    QStringList modelled;
    auto found = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext())
        modelled.append(found.next().captured());
    QStringList programmed;
    for (const auto &transition : Detail::sessionTransitions)
        programmed.append(
            u"T(%1, %2, %3)"_s.arg(nameOf(transition.from), nameOf(transition.event), nameOf(transition.to)));
    modelled.sort();
    programmed.sort();
    QCOMPARE(modelled, programmed);
}

QTEST_GUILESS_MAIN(tst_Model)
#include "tst_model.moc"
