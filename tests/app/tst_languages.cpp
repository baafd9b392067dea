// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <language/language.h>
#include <support/fakeshop.h>
#include <ui/common/direction.h>
#include <ui/common/moneytext.h>
#include <ui/settings/languagepage.h>
#include <ui/settings/settings.h>
#include <ui/shop/accountbutton.h>
#include <ui/shop/cartpanel.h>
#include <ui/shop/shopwindow.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

/// The languages at work: in the shop window, in the settings, on the command line.
class tst_Languages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void shopWindow_speaksTheLanguage_data();
    void shopWindow_speaksTheLanguage();
    void plurals_followTheNumber_data();
    void plurals_followTheNumber();
    void languageWithoutTranslation_isEnglish();
    void settings_offerEachLanguageInItsOwnWords();
    void storesWords_stayInOrderInWindowsReadTheOtherWay();
    void price_standingAlone_isReadLikeTheLanguage();
    void commandLine_followsTheLocaleButJsonNever_data();
    void commandLine_followsTheLocaleButJsonNever();
};

namespace {

bool showsText(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    const auto buttons = window.findChildren<QAbstractButton *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->text() == text; })
        || std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *one) { return one->text() == text; });
}

} // namespace

void tst_Languages::shopWindow_speaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("words"); // account button, cart button, empty cart, sorting
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << u"en"_s << u"Search products"_s
                             << QStringList{u"Guest"_s, u"Cart"_s, u"Your cart is empty."_s, u"Sort:"_s}
                             << Qt::LeftToRight;
    QTest::newRow("German") << u"de"_s << u"Produkte suchen"_s
                            << QStringList{u"Gast"_s, u"Warenkorb"_s, u"Ihr Warenkorb ist leer."_s, u"Sortierung:"_s}
                            << Qt::LeftToRight;
    QTest::newRow("German of Austria") << u"de_AT"_s << u"Produkte suchen"_s << QStringList{u"Gast"_s, u"Warenkorb"_s}
                                       << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ar"_s << u"البحث عن منتجات"_s
                            << QStringList{u"ضيف"_s, u"السلة"_s, u"سلتك فارغة."_s, u"الترتيب:"_s} << Qt::RightToLeft;
}

void tst_Languages::shopWindow_speaksTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, search);
    QFETCH(const QStringList, words);
    QFETCH(const Qt::LayoutDirection, direction);
    const auto inForce = App::makeTranslators(language);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);

    FakeShop fake(3);
    Ui::ShopWindow window(fake.shop, fake.session, fake.pictures, u"Harbour & Pine"_s);
    window.show();
    QCOMPARE(window.layoutDirection(), direction);
    const auto fields = window.findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(),
                        [&](const QLineEdit *field) { return field->placeholderText() == search; }));
    for (const QString &text : words)
        QTRY_VERIFY2(showsText(window, text), qPrintable(text));
}

void tst_Languages::plurals_followTheNumber_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("en 1") << u"en"_s << 1 << u"1 product"_s;
    QTest::newRow("en 2") << u"en"_s << 2 << u"2 products"_s;
    QTest::newRow("de 1") << u"de"_s << 1 << u"1 Produkt"_s;
    QTest::newRow("de 2") << u"de"_s << 2 << u"2 Produkte"_s;
    QTest::newRow("ar 1") << u"ar"_s << 1 << u"١ منتج"_s;
    QTest::newRow("ar 2") << u"ar"_s << 2 << u"٢ منتجان"_s;
    QTest::newRow("ar 3") << u"ar"_s << 3 << u"٣ منتجات"_s;
    QTest::newRow("ar 11") << u"ar"_s << 11 << u"١١ منتجًا"_s;
    QTest::newRow("ar 100") << u"ar"_s << 100 << u"١٠٠ منتج"_s;
}

void tst_Languages::plurals_followTheNumber()
{
    QFETCH(const QString, language);
    QFETCH(const int, number);
    const auto inForce = App::makeTranslators(language);
    QTEST(QCoreApplication::translate("GuestPass::Ui::Shelf", "%n product(s)", nullptr, number), "text");
}

void tst_Languages::languageWithoutTranslation_isEnglish()
{
    // Hebrew is read from the right, but English texts are not.
    const auto inForce = App::makeTranslators(u"he"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("GuestPass::Ui::Shelf", "%n product(s)", nullptr, 1), u"1 product"_s);
}

void tst_Languages::settings_offerEachLanguageInItsOwnWords()
{
    const QTemporaryDir folder;
    Ui::Settings settings(folder.filePath(u"a.ini"_s), folder.filePath(u"b.ini"_s));
    Ui::LanguagePage page(settings);
    page.setLanguages(App::availableLanguages());
    const auto *choice = page.findChild<QComboBox *>();
    QVERIFY(choice);
    QStringList offered;
    for (int i = 0; i < choice->count(); ++i)
        offered.append(choice->itemText(i));
    QCOMPARE(offered, QStringList({u"The System's Language"_s, u"English"_s, u"Deutsch"_s, u"العربية"_s}));
}

void tst_Languages::storesWords_stayInOrderInWindowsReadTheOtherWay()
{
    const QString name = u"Lamp “Fjord”"_s;
    QCOMPARE(Ui::inItsDirection(name), name);
    const auto inForce = App::makeTranslators(u"ar"_s);
    QCOMPARE(Ui::inItsDirection(name), QString(QChar(0x2068) + name + QChar(0x2069)));
    QCOMPARE(Ui::inItsDirection(u"مصباح"_s), u"مصباح"_s);
    QCOMPARE(Ui::inItsDirection({}), QString());
}

void tst_Languages::price_standingAlone_isReadLikeTheLanguage()
{
    const Shop::Money price{4900, u"EUR"_s};
    QVERIFY(Ui::moneyText(price, QLocale(u"ar"_s)).isRightToLeft());
    QVERIFY(!Ui::moneyText(price, QLocale(u"de"_s)).isRightToLeft());
}

void tst_Languages::commandLine_followsTheLocaleButJsonNever_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("German") << u"de_DE.UTF-8"_s << u"Diesen Befehl gibt es nicht."_s;
    QTest::newRow("Arabic") << u"ar_EG.UTF-8"_s << u"لا يوجد أمر كهذا."_s;
    QTest::newRow("French") << u"fr_FR.UTF-8"_s << u"There is no such command."_s;
    QTest::newRow("plain") << u"C.UTF-8"_s << u"There is no such command."_s;
}

void tst_Languages::commandLine_followsTheLocaleButJsonNever()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, sentence);
    const QString program = QStringLiteral(GUESTPASS_BIN_DIR) + "/guestpassctl"_L1;
    if (!QFile::exists(program))
        QSKIP("guestpassctl was not built");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    const auto say = [&](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : process.errorString();
    };
    const QString toPeople = say({u"nonsense"_s});
    QVERIFY2(toPeople.contains(sentence), qPrintable(toPeople));
    const QString toPrograms = say({u"nonsense"_s, u"--json"_s});
    QVERIFY2(toPrograms.contains("\"message\":\"There is no such command.\""_L1), qPrintable(toPrograms));
}

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
