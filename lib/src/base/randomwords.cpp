// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/randomwords.h>

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype shortestRandom = 20;
constexpr qsizetype longestUnbroken = 48;
constexpr qsizetype shortestJwt = 13;

enum class Glyph { Digit, Lower, Upper, Joint };

// A token's own alphabets (base64, base64url, base32, hexadecimal) and what joins tokens to other words.
bool isJoint(QChar c)
{
    return c == u'-' || c == u'_' || c == u'+';
}

bool isBreak(QChar c)
{
    return c == u'.' || c == u'/' || c == u'=' || c == u'%' || c == u'~';
}

bool isAlphanumeric(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

Glyph glyph(QChar c)
{
    if (isJoint(c) || c == u'/')
        return Glyph::Joint;
    if (c >= u'0' && c <= u'9')
        return Glyph::Digit;
    return c >= u'a' ? Glyph::Lower : Glyph::Upper;
}

bool isHexadecimal(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

bool isUuid(QStringView word)
{
    const QList<QStringView> groups = word.split(u'-');
    static constexpr std::array<qsizetype, 5> sizes{8, 4, 4, 4, 12};
    return std::equal(groups.begin(), groups.end(), sizes.begin(), sizes.end(),
                      [](QStringView group, qsizetype size) { return group.size() == size && isHexadecimal(group); });
}

// Crockford's base 32: no I, L, O, U; the first digit holds three bits.
bool isUlid(QStringView word)
{
    return word.size() == 26 && word.front() >= u'0' && word.front() <= u'7'
        && std::all_of(word.begin(), word.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z' && !u"ILOU"_s.contains(c));
           });
}

bool isId(QStringView word)
{
    return isUlid(word) || isUuid(word) || (word.size() <= 24 && isHexadecimal(word));
}

struct Texture {
    qsizetype size = 0; ///< without joints
    qsizetype changes = 0; ///< from one kind of letter to another
    bool digits = false;
    bool letters = false;
};

Texture textureOf(QStringView word)
{
    Texture texture;
    Glyph last = Glyph::Joint;
    for (const QChar c : word) {
        const Glyph now = glyph(c);
        if (now != Glyph::Joint) {
            ++texture.size;
            texture.changes += last != Glyph::Joint && last != now ? 1 : 0;
        }
        (now == Glyph::Digit ? texture.digits : texture.letters) |= now != Glyph::Joint;
        last = now;
    }
    return texture;
}

qsizetype longestStretch(QStringView word)
{
    qsizetype longest = 0;
    qsizetype current = 0;
    for (const QChar c : word) {
        current = isJoint(c) ? 0 : current + 1;
        longest = std::max(longest, current);
    }
    return longest;
}

// Chance changes between digits, small and capital letters at every second character; base 32 and hexadecimal at every
// third. CamelCase does so at two of five, but has no digits; slugs hardly ever.
bool looksRandom(QStringView word)
{
    if (word.size() < shortestRandom || isId(word))
        return false;
    const Texture texture = textureOf(word);
    if (texture.digits && texture.letters)
        return texture.changes * 4 >= texture.size || longestStretch(word) >= 32;
    return texture.changes * 9 >= texture.size * 4 || longestStretch(word) >= longestUnbroken;
}

// Whether a piece next to a random one may be told apart from it: a word, a number or an id.
bool isPlain(QStringView piece)
{
    if (piece.size() <= shortestWord || isId(piece))
        return true;
    const Texture texture = textureOf(piece);
    const bool capitalised = glyph(piece[0]) == Glyph::Upper && glyph(piece[1]) == Glyph::Lower;
    return piece.size() < shortestRandom
        && (texture.changes == 0 || (texture.changes == 1 && (texture.digits || capitalised)));
}

struct Piece {
    qsizetype begin;
    qsizetype end;
    bool hide = false;
};

QList<Piece> piecesOf(QStringView run)
{
    QList<Piece> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= run.size(); ++i) {
        if (i < run.size() && !isBreak(run[i]))
            continue;
        pieces.append({begin, i, looksRandom(run.mid(begin, i - begin))});
        begin = i + 1;
    }
    return pieces;
}

QStringView textOf(QStringView run, const Piece &piece)
{
    return run.mid(piece.begin, piece.end - piece.begin);
}

// Standard base64 has slashes. Pieces that are no words of a path, and together look like chance, are one token.
void joinAcrossSlashes(QStringView run, QList<Piece> &pieces)
{
    for (qsizetype first = 0; first < pieces.size(); ++first) {
        if (isPlain(textOf(run, pieces[first])))
            continue;
        qsizetype last = first;
        for (qsizetype i = first + 1; i < pieces.size() && run[pieces[i].begin - 1] == u'/'; ++i) {
            const QStringView text = textOf(run, pieces[i]);
            if (!isPlain(text))
                last = i;
            else if (text.size() > shortestWord)
                break;
        }
        const QStringView joined = run.mid(pieces[first].begin, pieces[last].end - pieces[first].begin);
        const Texture texture = textureOf(joined);
        const bool random = joined.size() >= shortestRandom && texture.changes * 5 >= texture.size * 2;
        for (qsizetype i = first; i <= last; ++i)
            pieces[i].hide |= random && last > first;
        first = last;
    }
}

// A token of several parts has dots: what stands beside a random piece belongs to it.
void spread(QStringView run, QList<Piece> &pieces)
{
    const auto follow = [run](Piece &piece, const Piece &neighbour) {
        piece.hide |= neighbour.hide && !isPlain(textOf(run, piece));
    };
    for (qsizetype i = 1; i < pieces.size(); ++i)
        follow(pieces[i], pieces[i - 1]);
    for (qsizetype i = pieces.size() - 1; i > 0; --i)
        follow(pieces[i - 1], pieces[i]);
}

QString withoutRandomPieces(QStringView run)
{
    QList<Piece> pieces = piecesOf(run);
    joinAcrossSlashes(run, pieces);
    spread(run, pieces);
    QString result;
    bool wasHidden = false;
    for (const Piece &piece : std::as_const(pieces)) {
        if (piece.begin > 0 && !(wasHidden && piece.hide))
            result += run[piece.begin - 1];
        if (!piece.hide)
            result += textOf(run, piece);
        else if (!wasHidden)
            result += hiddenMark;
        wasHidden = piece.hide;
    }
    return result;
}

// A JWT begins with base64url of `{"`. Whatever is in front of it may be readable, what follows is not.
QString withoutSecrets(QStringView run)
{
    const auto jwt = run.indexOf("eyJ"_L1);
    if (jwt < 0 || run.size() - jwt < shortestJwt)
        return withoutRandomPieces(run);
    return withoutRandomPieces(run.left(jwt)) + hiddenMark;
}

} // namespace

QString withoutRandomWords(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (isAlphanumeric(text[i]) || isJoint(text[i]) || isBreak(text[i]));
        if (inside)
            continue;
        const QStringView run = QStringView(text).mid(begin, i - begin);
        if (run.size() < shortestJwt)
            result += run;
        else
            result += withoutSecrets(run);
        if (i < text.size())
            result += text[i];
        begin = i + 1;
    }
    return result;
}

} // namespace GuestPass
