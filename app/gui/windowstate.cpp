// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "windowstate.h"

#include <QNetworkProxyFactory>

namespace GuestPass::App {

using Key = Ui::Settings::Key;
using Sort = Shop::ProductQuery::Sort;

Ui::ShopWindow::State loadWindowState(const Ui::Settings &settings)
{
    Ui::ShopWindow::State state;
    state.size = settings.get<QSize>(Key::ShopSize);
    state.splitter = settings.get<QByteArray>(Key::ShopSplitter);
    state.cartVisible = settings.get<bool>(Key::ShopCartVisible);
    state.guestLineClosed = settings.get<bool>(Key::ShopGuestLineClosed);
    state.categoryId = settings.get<QString>(Key::ShopCategory);
    const int sort = settings.get<int>(Key::ShopSort);
    if (sort >= int(Sort::Featured) && sort <= int(Sort::Name))
        state.sort = Sort(sort);
    return state;
}

void saveWindowState(Ui::Settings &settings, const Ui::ShopWindow::State &state)
{
    settings.setValue(Key::ShopSize, state.size);
    settings.setValue(Key::ShopSplitter, state.splitter);
    settings.setValue(Key::ShopCartVisible, state.cartVisible);
    settings.setValue(Key::ShopGuestLineClosed, state.guestLineClosed);
    settings.setValue(Key::ShopCategory, state.categoryId);
    settings.setValue(Key::ShopSort, int(state.sort));
}

void applyProxy(const Ui::Settings &settings)
{
    const auto proxy = settings.proxy();
    QNetworkProxyFactory::setUseSystemConfiguration(proxy.mode == Ui::Proxy::Mode::System);
    if (proxy.mode == Ui::Proxy::Mode::Http)
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, proxy.host, quint16(proxy.port)});
    else if (proxy.mode == Ui::Proxy::Mode::None)
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

} // namespace GuestPass::App
