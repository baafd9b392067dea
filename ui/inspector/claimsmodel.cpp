// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/claimsmodel.h>

#include <ui/inspector/timewords.h>

#include <QDateTime>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

struct Meaning {
    const char *claim;
    const char *words;
};

// In the order in which support asks for them.
constexpr std::array Meanings{
    Meaning{"exp", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "When the access token stops working")},
    Meaning{"iat", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "When the store issued it")},
    Meaning{"nbf", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "From when on it works")},
    Meaning{"ulid", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The person's id at the store")},
    Meaning{"sub", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The person's id at the store")},
    Meaning{"id", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The person's id at the store")},
    Meaning{"is_anonymous", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "Whether this is a guest")},
    Meaning{"is_logged_in", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "Whether the person has signed in")},
    Meaning{"anonymous_id", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The guest that this began with")},
    Meaning{"customer_id", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The customer record; guests have none")},
    Meaning{"customer_group_id", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "Decides about prices")},
    Meaning{"store_id", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The store that it is for")},
    Meaning{"projectId", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The project that it is for")},
    Meaning{"collectionId", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The collection that holds the person")},
    Meaning{"channel", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The sales channel")},
    Meaning{"token_type", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "What it may be used for")},
    Meaning{"type", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "What it may be used for")},
    Meaning{"role", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "What the person may do")},
    Meaning{"scope", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "What the person may do")},
    Meaning{"refreshable",
            QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "Whether it can be exchanged for a younger one")},
    Meaning{"iss", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "Who issued it")},
    Meaning{"aud", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "Who should accept it")},
    Meaning{"sid", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The session's id at the store")},
    Meaning{"jti", QT_TRANSLATE_NOOP("GuestPass::Ui::ClaimsModel", "The token's own number, for the store's logs")},
};

int rank(const QString &claim)
{
    for (std::size_t i = 0; i < Meanings.size(); ++i) {
        if (claim == QLatin1StringView(Meanings.at(i).claim))
            return int(i);
    }
    return int(Meanings.size());
}

/// Seconds since 1970; nothing for what no calendar holds.
QDateTime toTime(const QJsonValue &value)
{
    const double seconds = value.toDouble(std::nan(""));
    if (!(std::abs(seconds) < 253402300800.0)) // the year 10000; false for NaN too
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

} // namespace

ClaimsModel::ClaimsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
{
}

void ClaimsModel::setClaims(const QJsonObject &claims)
{
    if (claims == m_claims)
        return tick(); // a reset would take the selection away
    beginResetModel();
    m_claims = claims;
    m_names = claims.keys();
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const QString &a, const QString &b) { return rank(a) < rank(b); });
    endResetModel();
}

void ClaimsModel::tick()
{
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn), {Qt::DisplayRole});
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimsModel::valueText(const QString &name) const
{
    const QJsonValue value = m_claims.value(name);
    if (name == "exp"_L1 || name == "iat"_L1 || name == "nbf"_L1) {
        const QDateTime at = toTime(value);
        if (at.isValid())
            return momentText(at, m_now());
    }
    return plainText(value).left(400);
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = m_names.at(index.row());
    if (role == Qt::FontRole && index.column() == NameColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return name;
    case ValueColumn:
        return valueText(name);
    default:
        const auto known = std::size_t(rank(name));
        return known < Meanings.size() ? tr(Meanings.at(known).words) : tr("A claim of this service's own");
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Claim");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace GuestPass::Ui
