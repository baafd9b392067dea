// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/accountwords.h>

#include <shop/shop.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::AccountWords)

public:
    static QString inKeyring()
    {
#if defined(Q_OS_MACOS)
        return tr("In this computer's keychain");
#elif defined(Q_OS_WIN)
        return tr("In this computer's Credential Manager");
#else
        return tr("In this computer's keyring");
#endif
    }

    static QString saved(Session::Saved saved)
    {
        switch (saved) {
        case Session::Saved::Nothing:
            return tr("There is nothing to save yet");
        case Session::Saved::InKeyring:
            return inKeyring();
        case Session::Saved::Saving:
            return tr("Being saved now");
        case Session::Saved::NotSaved:
            return tr("Only until you close the app");
        case Session::Saved::ByChoice:
            return tr("Only until you close the app, as you chose");
        }
        return {};
    }
};

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format || c == u'.';
}

} // namespace

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QString domain = text.mid(at + 1);
    return at > 0 && domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString codeIn(const QString &text)
{
    QString code;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            code += QChar(u'0' + c.digitValue());
        else if (!isSeparator(c))
            code += c;
    }
    static const QRegularExpression sixDigits(u"(?<![0-9])[0-9]{6}(?![0-9])"_s);
    auto found = sixDigits.globalMatch(code);
    if (!found.hasNext())
        return code;
    const QString digits = found.next().captured();
    return found.hasNext() ? code : digits;
}

QString linkIn(const QString &text)
{
    static const QRegularExpression link(u"https?://[^\\s<>\"]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(u"[\\s\\p{Cf}]+"_s);
    const auto found = link.match(text);
    QString meant = found.hasMatch() ? found.captured() : text;
    meant.remove(spaces);
    while (found.hasMatch() && !meant.isEmpty() && u".,;:!?)]}'"_s.contains(meant.back())) // of the sentence around it
        meant.chop(1);
    return meant;
}

bool isCompleteCode(const QString &code)
{
    return code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int cartPieces(const Session &session, const Shop::Shop &shop)
{
    return shop.isCartKnown() ? shop.cart().pieces() : session.cartLines();
}

QString savedText(Session::Saved saved)
{
    return Words::saved(saved);
}

QString breakable(const QString &address)
{
    QString parts;
    int run = 0;
    for (const QChar c : address) {
        parts += c;
        run = c.isLetterOrNumber() && run < 20 ? run + 1 : 0;
        if (run == 0 && !c.isSurrogate())
            parts += QChar(0x200b); // zero width space
    }
    return isolated(parts);
}

QString isolated(const QString &address)
{
    return QChar(0x2066) + address + QChar(0x2069);
}

} // namespace GuestPass::Ui
