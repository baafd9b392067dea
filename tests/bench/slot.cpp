// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/slot.h>

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

Slot::Slot(Context &context, const QString &id, const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_provider(makeProvider(storeAt(base, id)))
    , m_session(id, context.parts(*m_provider))
    , m_api(m_session, *m_provider, m_session.transport())
{
}

void Slot::open(const Report &report)
{
    finish(m_session.open(), report);
}

void Slot::ensure(const Report &report)
{
    finish(m_session.ensureSignedIn(), report);
}

void Slot::call(const Report &report)
{
    whenDone(m_session.ensureSignedIn(), this, [this, report](const Result<Identity> &identity) {
        if (!identity)
            return report(describe({}, identity.error()));
        ask(report);
    });
}

void Slot::ask(const Report &report)
{
    const auto request = cartRequest(m_base, m_session.identity()->userId);
    whenDone(m_api.send(request, Access::Session), this, [this, report](const Result<HttpReply> &reply) {
        report(reply ? describe(ownerOf(*reply), {}) : describe({}, reply.error()));
    });
}

void Slot::burst(int count, const Report &report)
{
    auto users = std::make_shared<QJsonArray>();
    for (int i = 0; i < count; ++i) {
        call([users, count, report](const QJsonObject &answer) {
            users->append(answer.value("user"_L1));
            if (users->size() == count)
                report({{u"users"_s, *users}});
        });
    }
}

void Slot::forceRefresh(const Report &report)
{
    finish(m_session.refreshNow(), report);
}

void Slot::convert(const QString &email, const QString &code, const Report &report)
{
    const auto asked = m_session.createAccount(email, {}, Secret("bench-password-1"_ba));
    whenDone(asked, this, [this, code, report](const Result<Outcome> &outcome) {
        if (!outcome)
            return report(describe({}, outcome.error()));
        finish(m_session.confirm(Secret(code.toUtf8())), report);
    });
}

void Slot::signOut(const Report &report)
{
    finish(m_session.signOut(), report);
}

template<typename T>
void Slot::finish(const QFuture<Result<T>> &future, const Report &report)
{
    whenDone(future, this, [this, report](const Result<T> &outcome) {
        const QString user = m_session.identity() ? m_session.identity()->userId : QString();
        report(describe(user, outcome ? std::nullopt : std::optional(outcome.error())));
    });
}

QJsonObject Slot::describe(const QString &user, const std::optional<Error> &error) const
{
    const auto state = m_session.state();
    const bool stuck = state == Session::State::Locked || state == Session::State::NeedsAttention;
    QJsonObject line{{u"user"_s, user.isEmpty() ? QJsonValue() : QJsonValue(user)},
                     {u"state"_s, QLatin1StringView(QMetaEnum::fromType<Session::State>().valueToKey(int(state)))},
                     {u"needsPerson"_s, stuck}};
    if (error)
        line.insert("error"_L1, u"%1 %2"_s.arg(error->httpStatus).arg(error->detail));
    return line;
}

} // namespace GuestPass::Bench
