// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "composition.h"
#include "tourpart.h"

#include <ui/shop/productmodel.h>
#include <ui/shop/productpage.h>
#include <ui/shop/productview.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// What the tour shows, by keyboard wherever a person could.

namespace GuestPass::App {

namespace {

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void fill(QWidget *parent, const QString &name, const QString &text)
{
    if (auto *edit = parent->findChild<QLineEdit *>(name))
        edit->setText(text);
}

/// The `n`th product that can be added without choosing anything.
QModelIndex plainProduct(const QAbstractItemModel &model, int n)
{
    using Role = Ui::ProductModel::Role;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row, 0);
        if (index.data(Role::HasVariantsRole).toBool() || !index.data(Role::AvailableRole).toBool())
            continue;
        if (n-- == 0)
            return index;
    }
    return {};
}

const QString address = u"anna@example.org"_s;

} // namespace

QWidget *TourPart::dialog() const
{
    return m_composition.accountDialog();
}

void TourPart::planBefore()
{
    const auto cartHas = [this](int lines) {
        return [this, lines] { return m_composition.storefront()->shop().cart().lines.size() == lines; };
    };
    const auto view = [this] { return m_composition.shopWindow()->findChild<Ui::ProductView *>(); };
    const auto shelfHas = [view](int atMost) {
        return [view, atMost] {
            const int rows = view()->model()->rowCount();
            return rows > 0 && rows <= atMost;
        };
    };
    add(
        u"shop"_s, [] {}, shelfHas(1000));
    add(
        u"search"_s, [this] { m_composition.shopWindow()->search(u"lamp"_s); }, shelfHas(12));
    add(
        u"product"_s,
        [view] {
            view()->setCurrentIndex(view()->model()->index(0, 0));
            press(view(), Qt::Key_Return);
        },
        [this] {
            const auto *page = m_composition.shopWindow()->findChild<Ui::ProductPage *>();
            const auto *button = page ? page->findChild<QPushButton *>(u"addToCart"_s) : nullptr;
            return button && button->isVisible() && button->isEnabled();
        });
    add(
        u"first-line"_s, [this] { m_composition.shopWindow()->findChild<QPushButton *>(u"addToCart"_s)->click(); },
        cartHas(1));
    add(
        u"cart"_s,
        [this] {
            m_composition.shopWindow()->findChild<Ui::ProductPage *>()->backRequested();
            m_composition.shopWindow()->search({});
        },
        [this, view, added = std::make_shared<int>(0)] {
            // Plain products, one after the other, by the key that a card's add button has.
            const int lines = int(m_composition.storefront()->shop().cart().lines.size());
            if (lines >= 3)
                return true;
            const auto product = plainProduct(*view()->model(), lines);
            if (*added < lines && product.isValid()) {
                *added = lines;
                view()->setCurrentIndex(product);
                press(view(), Qt::Key_Plus);
            }
            return false;
        });
}

void TourPart::planAfter()
{
    add(
        u"restarted"_s, [] {},
        [this] {
            auto *storefront = m_composition.storefront();
            if (!storefront->session().identity() || storefront->shop().cart().lines.isEmpty())
                return false;
            m_restoredUserId = storefront->session().identity()->userId;
            return true;
        });
    planAccount();
    planSupport();
}

void TourPart::planAccount()
{
    const auto window = [this]() -> QWidget * {
        return dialog()->isVisible() ? dialog() : static_cast<QWidget *>(m_composition.shopWindow());
    };
    const auto isMember = [this] {
        return m_composition.storefront()->session().state() == Session::State::Member && !dialog()->isVisible();
    };
    const auto useCode = [this] {
        auto *use = dialog()->findChild<QPushButton *>(u"useThisCode"_s);
        return use && use->isVisible() ? use : nullptr;
    };
    const auto primary = [this] { return dialog()->findChild<QPushButton *>(u"primary"_s); };
    add(
        u"create-account"_s,
        [this] {
            m_composition.showAccount(Ui::AccountDialog::Page::CreateAccount);
            fill(dialog(), u"email"_s, address);
            fill(dialog(), u"name"_s, u"Anna Berg"_s);
            fill(dialog(), u"password"_s, u"harbour-and-pine"_s);
        },
        [this] { return dialog()->isVisible(); }, window);
    add(
        // Some stores let the person in at once; the picture then shows that.
        u"enter-the-code"_s, [primary] { primary()->click(); }, [=] { return useCode() || isMember(); }, window);
    add(
        u"same-cart"_s,
        [useCode] {
            if (auto *use = useCode())
                use->click();
        },
        isMember);
    add(
        u"account"_s, [this] { m_composition.showAccount(Ui::AccountDialog::Page::Account); },
        [this] { return dialog()->isVisible(); }, window);
}

void TourPart::planSupport()
{
    const auto window = [this] { return m_composition.inspector(); };
    add(
        u"inspector"_s,
        [this] {
            dialog()->close();
            m_composition.showInspector();
        },
        [this] { return m_composition.inspector()->isVisible(); }, window);
    add(
        u"inspector-journal"_s,
        [this] {
            if (auto *tabs = m_composition.inspector()->findChild<QTabWidget *>())
                tabs->setCurrentIndex(tabs->count() - 1);
        },
        [] { return true; }, window);
    add(
        u"settings"_s,
        [this] {
            m_composition.inspector()->close();
            m_composition.showSettings();
        },
        [this] { return m_composition.settingsDialog()->isVisible(); },
        [this] { return m_composition.settingsDialog(); });
}

} // namespace GuestPass::App
