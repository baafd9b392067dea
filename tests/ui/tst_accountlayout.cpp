// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "accounttest.h"

#include <support/uitest.h>
#include <ui/common/metrics.h>

#include <QScreen>
#include <QScrollBar>

#include <functional>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;
using Page = Ui::AccountDialog::Page;

Q_DECLARE_METATYPE(std::function<bool(DialogFixture &)>)

namespace {

using Fill = std::function<bool(DialogFixture &)>;

/// A demo store's mail that is found only after the page was laid out.
class LateMail {
public:
    explicit LateMail(DialogFixture &f)
    {
        m_promise.start();
        f.dialog.setCodeHint([this](const QString &) { return m_promise.future(); });
    }

    void arrive(const QString &code)
    {
        m_promise.addResult(Result<QString>(code));
        m_promise.finish();
    }

private:
    QPromise<Result<QString>> m_promise;
};

bool fillCode(DialogFixture &f, bool link)
{
    f.fake.store.mailsLinks = link;
    LateMail mail(f);
    if (!f.shopAsGuest(3) || !reachCode(f) || !f.says(u"Looking for the"_s))
        return false;
    QCoreApplication::processEvents(); // laid out
    f.edit(link ? "link" : "code")->setText(u"4711"_s);
    f.button(u"Continue"_s)->click();
    const bool wrong = f.says(u"is not right"_s);
    if (link) {
        f.button(u"I Have Opened the Link"_s)->click();
        if (!f.says(u"has not heard of it yet"_s))
            return false;
        f.button(u"Continue"_s)->click();
    }
    mail.arrive(link ? QString(500, u'x') : u"123456"_s);
    return wrong && f.says(u"is not right"_s) && f.says(link ? u"is here instead"_s : u"The code is 123456."_s);
}

bool fillReset(DialogFixture &f, bool link)
{
    f.fake.store.mailsLinks = link;
    LateMail mail(f);
    f.addAccount(address, canary);
    if (!f.open(Page::ForgotPassword))
        return false;
    f.edit("email")->setText(address);
    f.button(u"Send Mail"_s)->click();
    if (!f.isOn(Page::ResetPassword))
        return false;
    f.button(u"Set Password"_s)->click();
    mail.arrive(u"123456"_s);
    return f.says(u"from the mail."_s) && f.says(u"Use at least 8 characters."_s)
        && f.says(link ? u"is here instead"_s : u"The code is"_s);
}

bool fillCreatePage(DialogFixture &f)
{
    f.addAccount(address, u"another password"_s);
    if (!f.shopAsGuest(3) || !f.open(Page::CreateAccount))
        return false;
    fillCreate(f);
    f.button(u"Create Account"_s)->click();
    if (!f.says(u"already has an account"_s))
        return false;
    f.fake.store.failNext(u"create"_s, refused(Error::Kind::Invalid, {u"email"_s, u"name"_s, u"password"_s}));
    f.button(u"Create Account"_s)->click();
    return f.says(u"does not accept this name"_s);
}

bool fillOffline(DialogFixture &f)
{
    if (!f.shopAsGuest(3) || !f.open(Page::CreateAccount))
        return false;
    fillCreate(f);
    f.fake.store.setOffline(true);
    f.button(u"Create Account"_s)->click();
    return f.says(u"There is no connection"_s);
}

bool fillWithErrors(DialogFixture &f, Page page)
{
    if (!f.shopAsGuest(3) || !f.open(page))
        return false;
    f.visible<QPushButton>(u"primary"_s)->click();
    return true;
}

bool fillForgotten(DialogFixture &f)
{
    f.fake.store.failNext(u"forgot"_s, 200); // no code: the rest happens in the mail
    if (!f.open(Page::ForgotPassword))
        return false;
    f.edit("email")->setText(QString(40, u'a') + u"@"_s + QString(60, u'b') + u".example.org"_s);
    f.button(u"Send Mail"_s)->click();
    return f.says(u"is on its way"_s);
}

bool fillMember(DialogFixture &f, Page page)
{
    f.addAccount(address, canary);
    f.fake.session.signIn(address, Secret(canary.toUtf8()));
    if (!f.settle([&] { return f.fake.session.state() == Session::State::Member; }) || !f.open(page))
        return false;
    if (page == Page::ChangePassword)
        f.visible<QPushButton>(u"primary"_s)->click();
    return f.dialog.page() == page;
}

bool fillGuest(DialogFixture &f, Page page)
{
    return f.shopAsGuest(3) && f.open(page);
}

void addRows(const char *direction, Qt::LayoutDirection value)
{
    const QList<std::pair<const char *, Fill>> pages{
        {"create", fillCreatePage},
        {"create offline", fillOffline},
        {"code", [](DialogFixture &f) { return fillCode(f, false); }},
        {"link", [](DialogFixture &f) { return fillCode(f, true); }},
        {"sign in", [](DialogFixture &f) { return fillWithErrors(f, Page::SignIn); }},
        {"forgot", [](DialogFixture &f) { return fillWithErrors(f, Page::ForgotPassword); }},
        {"forgot, sent", fillForgotten},
        {"reset by code", [](DialogFixture &f) { return fillReset(f, false); }},
        {"reset by link", [](DialogFixture &f) { return fillReset(f, true); }},
        {"account", [](DialogFixture &f) { return fillMember(f, Page::Account); }},
        {"account of a guest", [](DialogFixture &f) { return fillGuest(f, Page::Account); }},
        {"change password", [](DialogFixture &f) { return fillMember(f, Page::ChangePassword); }},
        {"sign out", [](DialogFixture &f) { return fillGuest(f, Page::SignOut); }},
    };
    for (const auto &[name, fill] : pages)
        QTest::addRow("%s, %s", name, direction) << fill << value;
}

bool scrolls(const DialogFixture &f)
{
    const auto bars = f.dialog.findChildren<QScrollBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const QScrollBar *bar) { return bar->isVisible(); });
}

/// Labels that have less height than their words need.
QStringList cutWords(const DialogFixture &f)
{
    QStringList cut;
    const auto labels = f.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            cut << label->text();
    }
    return cut;
}

} // namespace

class TestAccountLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_fullestState_needsNoScrolling_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        addRows("left to right", Qt::LeftToRight);
        addRows("right to left", Qt::RightToLeft);
    }

    void page_fullestState_needsNoScrolling()
    {
        QFETCH(Fill, fill);
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        {
            DialogFixture f;
            QVERIFY(fill(f));
            QCoreApplication::processEvents(); // layouts ask by event
            QTRY_VERIFY2(!scrolls(f), qPrintable(u"%1 high"_s.arg(f.dialog.height())));
            QCOMPARE(f.dialog.width(), 96 * Ui::unit(&f.dialog)); // whatever is in it
            QTRY_COMPARE(cutWords(f), QStringList());
            QVERIFY(!scrolls(f));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void dialog_nextPageIsShorter_becomesShorter()
    {
        DialogFixture f;
        QVERIFY(fillCreatePage(f));
        const int before = f.dialog.height();
        f.button(u"Sign In Instead"_s)->click();
        QVERIFY(f.isOn(Page::SignIn));
        QVERIFY(f.dialog.height() < before);
        const int fitting = f.dialog.height();
        QCoreApplication::processEvents();
        QCOMPARE(f.dialog.height(), fitting); // at once, not after a flash
    }

    void dialog_screenIsTooSmall_scrolls()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::CreateAccount));
        // Again and again: a layout that is still settling asks for its room.
        const auto squeeze = [&f] {
            f.dialog.resize(f.dialog.width(), f.dialog.minimumHeight());
            QCoreApplication::processEvents();
            return scrolls(f);
        };
        QTRY_VERIFY(squeeze());
        QVERIFY(f.button(u"Create Account"_s)->geometry().bottom() < f.dialog.height()); // the buttons stay
        QVERIFY(f.dialog.height() <= f.dialog.screen()->availableGeometry().height());
    }
};

GUESTPASS_UI_TEST_MAIN(TestAccountLayout)
#include "tst_accountlayout.moc"
