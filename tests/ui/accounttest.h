// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/fakeshop.h>
#include <ui/account/accountdialog.h>
#include <ui/account/accountwords.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace GuestPass::Test {

using AccountPageId = Ui::AccountDialog::Page;

/// A dialog over a fake store, and how a person sees it.
class DialogFixture {
public:
    explicit DialogFixture(const Capabilities &capabilities = fakeCapabilities())
        : fake(3, capabilities)
        , dialog(fake.session, fake.shop, QStringLiteral("Harbour & Pine"))
    {
        fake.session.open();
        settle([this] { return fake.session.state() == Session::State::SignedOut; });
    }

    template<typename Condition>
    static bool settle(Condition condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }

    /// A guest with `pieces` things in the cart.
    bool shopAsGuest(int pieces)
    {
        fake.shop.setQuantity({QStringLiteral("p1"), QString()}, pieces);
        return settle([this, pieces] { return Ui::cartPieces(fake.session, fake.shop) == pieces; });
    }

    void addAccount(const QString &email, const QString &password)
    {
        fake.store.accounts.insert(email, {QStringLiteral("u1"), password, QStringLiteral("Anna Berg")});
    }

    /// Opens the page as an active window, where the focus is real.
    bool open(AccountPageId page)
    {
        dialog.open(page);
        return QTest::qWaitForWindowActive(&dialog);
    }

    template<typename T>
    T *visible(const QString &name) const
    {
        const auto all = dialog.findChildren<T *>(name);
        for (T *one : all) {
            if (one->isVisibleTo(&dialog))
                return one;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        const auto all = dialog.findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->isVisibleTo(&dialog) && one->text() == text)
                return one;
        }
        return nullptr;
    }

    QLineEdit *edit(const char *name) const { return visible<QLineEdit>(QString::fromLatin1(name)); }

    /// All words that can be seen.
    QString words() const
    {
        QStringList texts;
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&dialog))
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n')).remove(QChar(0x2066)).remove(QChar(0x2069)).remove(QChar(0x200b));
    }

    bool says(const QString &text)
    {
        return settle([&] { return words().contains(text); });
    }

    bool isOn(AccountPageId page)
    {
        return settle([&] { return dialog.page() == page && !dialog.currentPage()->isPending(); });
    }

    FakeShop fake;
    Ui::AccountDialog dialog;
};

inline const QString address = QStringLiteral("anna@example.org");
/// A password that must not turn up anywhere.
inline const QString canary = QStringLiteral("canary-Pa55word");

inline Error refused(Error::Kind kind, const QStringList &fields = {})
{
    return {kind, 422, {}, QStringLiteral("refused"), {}, fields};
}

template<typename T>
QFuture<T> answered(const T &result)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

inline void fillCreate(DialogFixture &f)
{
    f.edit("email")->setText(address);
    f.edit("name")->setText(QStringLiteral("Anna Berg"));
    f.edit("password")->setText(canary);
}

/// To the code page of a new account.
inline bool reachCode(DialogFixture &f)
{
    if (!f.open(AccountPageId::CreateAccount))
        return false;
    fillCreate(f);
    f.button(QStringLiteral("Create Account"))->click();
    return f.isOn(AccountPageId::EnterCode);
}

} // namespace GuestPass::Test
