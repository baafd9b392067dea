// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/refreshintent.h>

#include <vault/jsonreader.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype noteSize = 512; // a disk writes a sector as a whole or not at all

} // namespace

QByteArray toNote(const std::optional<RefreshIntent> &intent)
{
    QByteArray note;
    if (intent) {
        const QJsonObject object{
            {u"credential"_s, intent->credential}, {u"attempt"_s, intent->attempt}, {u"at"_s, timeText(intent->at)}};
        note = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return note.size() < noteSize ? note.leftJustified(noteSize - 1, ' ') + '\n' : QByteArray();
}

ReadIntent intentFromNote(const QByteArray &note)
{
    const QByteArray text = note.trimmed();
    return text.isEmpty() ? ReadIntent{} : intentFrom(QJsonDocument::fromJson(text).object());
}

ReadIntent intentFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    RefreshIntent intent;
    intent.credential = reader.text("credential"_L1);
    intent.attempt = reader.count("attempt"_L1);
    intent.at = reader.time("at"_L1);
    reader.check(intent.attempt > 0 && intent.at.isValid() && !intent.credential.isEmpty()
                 && !toNote(intent).isEmpty());
    return reader.ok() ? ReadIntent{std::move(intent), true} : ReadIntent{{}, false};
}

} // namespace GuestPass
