// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/commerceenginejson.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::CommerceEngine {

namespace {

constexpr int longestId = 200;
constexpr int longestLine = 500;
constexpr int longestText = 32 * 1024;
constexpr int longestUrl = 2048;
constexpr double mostCount = 1e9;

} // namespace

Error badReply(const HttpReply &reply, const QString &detail)
{
    return Error{Error::Kind::BadReply, reply.status, {}, detail, {}, {}};
}

Result<QJsonObject> readContent(const HttpReply &reply)
{
    const auto body = reply.json();
    if (!body)
        return badReply(reply, u"The body is not a JSON object."_s);
    if (body->value("success"_L1) == QJsonValue(false))
        return badReply(reply, u"The reply says that it is no success."_s);
    if (!body->value("content"_L1).isObject())
        return badReply(reply, u"The reply has no content."_s);
    return body->value("content"_L1).toObject();
}

QString readId(const QJsonValue &value)
{
    const QString id = value.toString();
    const bool usable = id.size() <= longestId && id != "."_L1 && id != ".."_L1
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return usable ? id : QString();
}

QString readLine(const QJsonValue &value)
{
    return value.toString().left(2 * longestLine).simplified().left(longestLine);
}

QString readPlainText(const QJsonValue &value)
{
    // Editors of shops paste HTML. Nothing here is security: whoever shows the text shows it as plain text.
    static const QRegularExpression breaks(u"<(?:br|/p|/div|/li|/h[1-6])\\b[^<>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[a-z][^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = value.toString().left(longestText);
    text.replace(breaks, u"\n"_s).remove(tags);
    text.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    text.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text.trimmed();
}

int readCount(const QJsonValue &value, int least, int fallback)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= least && number <= mostCount) || std::floor(number) != number)
        return fallback;
    return int(number);
}

QUrl readPicture(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() > longestUrl)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QUrl firstPicture(const QJsonValue &images, QLatin1StringView size)
{
    QUrl best;
    double bestOrder = std::numeric_limits<double>::infinity();
    for (const auto &entry : images.toArray()) {
        const QJsonObject image = entry.toObject();
        const QUrl url = readPicture(image.value(size));
        const double order = image.value("sort_order"_L1).toDouble(mostCount);
        if (url.isEmpty() || order >= bestOrder)
            continue;
        best = url;
        bestOrder = order;
    }
    return best;
}

std::optional<Money> readPrice(const QJsonValue &value, const QString &currency)
{
    Money money;
    if (!value.isDouble() || value.toDouble() < 0 || !toMoney(value.toDouble(), currency, money))
        return std::nullopt;
    return money;
}

bool readAvailable(const QJsonObject &thing)
{
    return thing.value("active"_L1).toBool(true)
        && (thing.value("stock_available"_L1).toBool(true) || thing.value("backorder"_L1).toBool(false));
}

} // namespace GuestPass::Shop::CommerceEngine
