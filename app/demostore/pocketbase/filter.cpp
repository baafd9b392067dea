// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "filter.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

constexpr qsizetype longestFilter = 3500;
constexpr int mostComparisons = 200;
// Groups nest by recursion, so that their depth has a limit of its own.
constexpr int deepest = 50;

bool startsName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'@';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool continuesName(QChar c)
{
    return (startsName(c) && c != u'@') || isDigit(c) || c == u'.' || c == u':';
}

class Parser {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    std::optional<std::vector<Term>> whole();

private:
    QChar here() const { return m_place < m_text.size() ? m_text.at(m_place) : QChar(); }
    bool skip(QStringView word);
    void skipBlanks();
    std::optional<std::vector<Term>> terms(int depth);
    std::optional<Term> term(int depth);
    std::optional<Term> comparison();
    std::optional<Operand> operand();
    std::optional<Operand> quoted(QChar quote);
    std::optional<Operand> number();
    Operand name();
    QString sign();

    const QString &m_text;
    qsizetype m_place = 0;
    int m_comparisons = 0;
};

bool Parser::skip(QStringView word)
{
    if (!QStringView(m_text).mid(m_place).startsWith(word))
        return false;
    m_place += word.size();
    return true;
}

void Parser::skipBlanks()
{
    for (;;) {
        while (here().isSpace())
            ++m_place;
        if (!skip(u"//"))
            return;
        while (m_place < m_text.size() && here() != u'\n')
            ++m_place;
    }
}

std::optional<std::vector<Term>> Parser::whole()
{
    auto found = terms(1);
    return m_place == m_text.size() ? std::move(found) : std::nullopt;
}

std::optional<std::vector<Term>> Parser::terms(int depth)
{
    std::vector<Term> found;
    bool orBefore = false;
    for (;;) {
        auto next = term(depth);
        if (!next)
            return std::nullopt;
        next->orBefore = orBefore;
        found.push_back(*std::move(next));
        skipBlanks();
        orBefore = skip(u"||");
        if (!orBefore && !skip(u"&&"))
            return found;
    }
}

std::optional<Term> Parser::term(int depth)
{
    skipBlanks();
    if (!skip(u"("))
        return comparison();
    auto inside = depth < deepest ? terms(depth + 1) : std::nullopt;
    skipBlanks();
    if (!inside || !skip(u")"))
        return std::nullopt;
    Term group;
    group.group = *std::move(inside);
    return group;
}

std::optional<Term> Parser::comparison()
{
    if (++m_comparisons > mostComparisons)
        return std::nullopt;
    const auto left = operand();
    skipBlanks();
    const QString found = sign();
    skipBlanks();
    const auto right = left && !found.isEmpty() ? operand() : std::nullopt;
    if (!right)
        return std::nullopt;
    return Term{false, *left, found, *right, {}};
}

// "Any of" means the same as the plain sign, for every field here holds one value.
QString Parser::sign()
{
    skip(u"?");
    for (const QStringView one : {u">=", u"<=", u"!=", u"!~", u"=", u"~", u">", u"<"}) {
        if (skip(one))
            return one.toString();
    }
    return {};
}

std::optional<Operand> Parser::operand()
{
    const QChar first = here();
    if (first == u'\'' || first == u'"')
        return quoted(first);
    if (isDigit(first) || first == u'-')
        return number();
    if (!startsName(first))
        return std::nullopt;
    return name();
}

// A backslash is itself unless the quote follows, so a text cannot end in one.
std::optional<Operand> Parser::quoted(QChar quote)
{
    Operand text{Operand::Kind::Text, u""_s};
    for (++m_place; m_place < m_text.size(); ++m_place) {
        if (here() == quote) {
            ++m_place;
            return text;
        }
        if (here() == u'\\' && m_text.mid(m_place + 1, 1) == quote)
            ++m_place;
        text.text.append(here());
    }
    return std::nullopt;
}

std::optional<Operand> Parser::number()
{
    const qsizetype begin = m_place++;
    while (isDigit(here()) || here() == u'.')
        ++m_place;
    const QString digits = m_text.mid(begin, m_place - begin);
    bool fine = false;
    digits.toDouble(&fine);
    return fine && !startsName(here()) ? std::optional(Operand{Operand::Kind::Number, digits}) : std::nullopt;
}

Operand Parser::name()
{
    const qsizetype begin = m_place++;
    while (continuesName(here()))
        ++m_place;
    const QString word = m_text.mid(begin, m_place - begin);
    if (word.startsWith(u'@'))
        return {Operand::Kind::Macro, word};
    const QString lower = word.toLower();
    const bool literal = lower == "true"_L1 || lower == "false"_L1 || lower == "null"_L1;
    return {literal ? Operand::Kind::Literal : Operand::Kind::Name, literal ? lower : word};
}

} // namespace

std::optional<std::vector<Term>> parseFilter(const QString &filter)
{
    if (filter.size() > longestFilter)
        return std::nullopt;
    return Parser(filter).whole();
}

} // namespace DemoStore::PocketBase
