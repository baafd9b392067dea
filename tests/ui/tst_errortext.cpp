// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/errortext.h>

#include <QSet>
#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kind_any_hasItsOwnSentence();
    void status_any_hasItsOwnSentence();
    void rateLimited_withTime_saysHowLong();
    void sentences_never_useTechnicalWords();

private:
    static QList<Ui::ErrorText> all();
};

QList<Ui::ErrorText> tst_ErrorText::all()
{
    QList<Ui::ErrorText> texts;
    for (int kind = 0; kind <= int(Error::Kind::NotNow); ++kind)
        texts.append(Ui::describe(Error{Error::Kind(kind), 0, {}, u"secret detail"_s, {}, {}}));
    for (int status = 0; status <= int(VaultStatus::Failed); ++status)
        texts.append(Ui::describe(VaultStatus(status)));
    return texts;
}

void tst_ErrorText::kind_any_hasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Error::Kind::NotNow); ++kind) {
        const QString sentence = Ui::describe(Error{Error::Kind(kind), 0, {}, {}, {}, {}}).sentence;
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void tst_ErrorText::status_any_hasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int status = 0; status <= int(VaultStatus::Failed); ++status) {
        const QString sentence = Ui::describe(VaultStatus(status)).sentence;
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void tst_ErrorText::rateLimited_withTime_saysHowLong()
{
    const auto text = Ui::describe(Error{Error::Kind::RateLimited, 429, {}, {}, std::chrono::seconds(40), {}});
    QVERIFY2(text.nextStep.contains("40"_L1), qPrintable(text.nextStep));
    const auto unknown = Ui::describe(Error{Error::Kind::RateLimited, 429, {}, {}, {}, {}});
    QVERIFY(!unknown.nextStep.contains(u'0'));
}

void tst_ErrorText::sentences_never_useTechnicalWords()
{
    const auto texts = all();
    for (const Ui::ErrorText &text : texts) {
        const QString words = Ui::asText(text);
        for (const auto word : {"token"_L1, "refresh"_L1, "anonymous"_L1, "secret detail"_L1, "!"_L1})
            QVERIFY2(!words.contains(word, Qt::CaseInsensitive), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
