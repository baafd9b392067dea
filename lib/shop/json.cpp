// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/json.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr int longestId = 200;
constexpr int longestLine = 500;
constexpr int longestText = 32 * 1024;
constexpr int longestUrl = 2048;
constexpr double mostCount = 1e9;
constexpr double mostCents = 1e14;

} // namespace

Error badReply(const HttpReply &reply, const QString &detail)
{
    return Error{Error::Kind::BadReply, reply.status, {}, detail, {}, {}};
}

Result<QJsonObject> readBody(const HttpReply &reply)
{
    const auto body = reply.json();
    if (!body)
        return badReply(reply, u"The body is not a JSON object."_s);
    return *body;
}

bool isUsableId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId && id != "."_L1 && id != ".."_L1
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

QString segmentOf(const QString &id)
{
    return isUsableId(id) ? id : u"-"_s;
}

QString readId(const QJsonValue &value)
{
    const QString id = value.toString();
    return isUsableId(id) ? id : QString();
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

std::optional<Money> readCents(const QJsonValue &minor, const QJsonValue &currency)
{
    const double number = minor.toDouble(-1);
    const Money money{number >= 0 && number <= mostCents ? qint64(number) : -1, currencyCode(currency.toString())};
    if (money.minor < 0 || double(money.minor) != number || money.currency.isEmpty())
        return std::nullopt;
    return money;
}

void readStock(const QJsonValue &stock, bool active, Product &product)
{
    const bool told = !stock.isUndefined() && !stock.isNull();
    product.maxQuantity = told ? readCount(stock, 1, 0) : 0;
    product.available = active && (!told || product.maxQuantity > 0);
}

void readDescription(const QJsonValue &text, Product &product)
{
    product.description = readPlainText(text);
    const QString first = product.description.section(u'\n', 0, 0);
    product.summary = readLine(first);
    // A page shows both, one below the other.
    if (first.size() < product.description.size() && first.size() <= longestLine)
        product.description = product.description.mid(first.size()).trimmed();
}

} // namespace GuestPass::Shop
