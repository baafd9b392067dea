// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "query.h"

#include "filter.h"
#include "macros.h"

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

const QString rowName = u"r"_s;

namespace {

class Compiler {
public:
    Compiler(const Collection &collection, const Collections &collections, qint64 now)
        : m_collection(collection)
        , m_collections(collections)
        , m_now(now)
    {
    }

    std::optional<Piece> whole(const std::vector<Term> &terms);

private:
    QString all(const std::vector<Term> &terms);
    QString one(const Term &term);
    QString side(const Operand &operand);
    QString pattern(const Operand &operand);
    QString value(const QVariant &value);
    QString refuse();

    const Collection &m_collection;
    const Collections &m_collections;
    const qint64 m_now;
    Row m_values;
    bool m_refused = false;
};

QString Compiler::refuse()
{
    m_refused = true;
    return u"0"_s;
}

QString Compiler::value(const QVariant &value)
{
    m_values.append(value);
    return u"?"_s;
}

std::optional<Piece> Compiler::whole(const std::vector<Term> &terms)
{
    const QString sql = all(terms);
    return m_refused ? std::nullopt : std::optional(Piece{sql, m_values});
}

// SQL too binds AND tighter than OR, so the terms stay in their order.
QString Compiler::all(const std::vector<Term> &terms)
{
    QString sql = u"("_s;
    for (const Term &term : terms) {
        if (sql.size() > 1)
            sql += term.orBefore ? u" OR "_s : u" AND "_s;
        sql += term.sign.isEmpty() ? all(term.group) : one(term);
    }
    return sql + u')';
}

bool isEmpty(const Operand &operand)
{
    return (operand.kind == Operand::Kind::Literal && operand.text == "null"_L1)
        || (operand.kind == Operand::Kind::Text && operand.text.isEmpty());
}

QString Compiler::one(const Term &term)
{
    const bool negative = term.sign.startsWith(u'!');
    const QString no = negative ? u"NOT "_s : QString();
    if (term.sign.endsWith(u'~')) {
        const QString left = side(term.left);
        return u"coalesce(%1, '') %2LIKE %3 ESCAPE '\\'"_s.arg(left, no, pattern(term.right));
    }
    const bool equality = term.sign == "="_L1 || negative;
    // Nothing and an empty text are the same here.
    if (equality && (isEmpty(term.left) || isEmpty(term.right)))
        return u"%1coalesce(%2, '') = ''"_s.arg(no, side(isEmpty(term.right) ? term.left : term.right));
    const QString left = side(term.left);
    const QString right = side(term.right);
    return u"%1 %2 %3"_s.arg(left, equality ? u"IS "_s + no : term.sign, right);
}

QString Compiler::side(const Operand &operand)
{
    switch (operand.kind) {
    case Operand::Kind::Text:
        return value(operand.text);
    case Operand::Kind::Number:
        return value(operand.text.toDouble());
    case Operand::Kind::Literal:
        return operand.text == "null"_L1 ? u"NULL"_s : operand.text == "true"_L1 ? u"1"_s : u"0"_s;
    case Operand::Kind::Macro: {
        const QVariant known = macroValue(operand.text, m_now);
        return known.isValid() ? value(known) : refuse();
    }
    case Operand::Kind::Name: {
        const QString column = columnOf(operand.text, m_collection, m_collections);
        return column.isEmpty() ? refuse() : column;
    }
    }
    return refuse();
}

// "Contains", unless the text brings its own percent signs; nothing else in it is a wildcard.
QString Compiler::pattern(const Operand &operand)
{
    if (operand.kind != Operand::Kind::Text && operand.kind != Operand::Kind::Number)
        return u"'%' || "_s + side(operand) + u" || '%'"_s;
    QString text = operand.text;
    const bool own = text.contains(u'%');
    text.replace(u'\\', u"\\\\"_s).replace(u'_', u"\\_"_s);
    return value(own ? text : u'%' + text + u'%');
}

QString sortColumn(QString part, const Collection &collection, const Collections &collections)
{
    const bool descending = part.startsWith(u'-');
    if (descending || part.startsWith(u'+'))
        part.remove(0, 1);
    const QString direction = descending ? u" DESC"_s : u" ASC"_s;
    if (part == "@random"_L1)
        return u"random()"_s;
    if (part == "@rowid"_L1)
        return rowName + u".rowid"_s + direction;
    const QString column = columnOf(part, collection, collections);
    return column.isEmpty() ? column : column + direction;
}

QString columnFrom(const QStringList &path, const QString &alias, const Collection &collection,
                   const Collections &collections)
{
    constexpr qsizetype longestPath = 6;
    const Field *field = collection.field(path.first());
    if (!field || path.size() > longestPath)
        return {};
    const QString column = field->column.contains("%1"_L1) ? field->column.arg(alias) : field->column;
    if (path.size() == 1)
        return column;
    const Collection *target = field->target.isEmpty() ? nullptr : collections.find(field->target);
    const QString inner = target ? columnFrom(path.mid(1), alias + u'r', *target, collections) : QString();
    if (inner.isEmpty())
        return {};
    return u"(SELECT %1 FROM %2 %3 WHERE %3.id = %4)"_s.arg(inner, target->table, alias + u'r', column);
}

} // namespace

QString columnOf(const QString &path, const Collection &collection, const Collections &collections)
{
    const QString lower = u":lower"_s;
    const bool folded = path.endsWith(lower);
    const QString plain = folded ? path.chopped(lower.size()) : path;
    const QString column = columnFrom(plain.split(u'.'), rowName, collection, collections);
    return folded && !column.isEmpty() ? u"lower(%1)"_s.arg(column) : column;
}

std::optional<Piece> filterSql(const QString &filter, const Collection &collection, const Collections &collections,
                               const Clock &clock)
{
    if (filter.isEmpty())
        return Piece{u"1"_s, {}};
    const auto terms = parseFilter(filter);
    return terms ? Compiler(collection, collections, clock()).whole(*terms) : std::nullopt;
}

std::optional<QString> sortSql(const QString &sort, const Collection &collection, const Collections &collections)
{
    constexpr qsizetype mostColumns = 8;
    const QStringList parts = sort.isEmpty() ? QStringList() : sort.split(u',');
    QStringList columns;
    for (const QString &part : parts)
        columns.append(sortColumn(part.trimmed(), collection, collections));
    if (columns.size() > mostColumns || columns.contains(QString()))
        return std::nullopt;
    columns.append(rowName + u".rowid"_s);
    return columns.join(u", "_s);
}

} // namespace DemoStore::PocketBase
