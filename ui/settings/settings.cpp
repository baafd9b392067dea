// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/settings.h>

#include <guestpass/paths.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSize>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

QString personFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/guestpass/settings.ini"_L1;
}

QString computerFile()
{
    return QFileInfo(Paths::lastStoreFile()).absolutePath() + "/windows.ini"_L1;
}

const Settings::Entry &entryOf(Settings::Key key)
{
    const auto &table = Settings::table();
    return *std::find_if(table.begin(), table.end(), [key](const Settings::Entry &entry) { return entry.key == key; });
}

/// In the order of Proxy::Mode.
QStringList proxyModes()
{
    return {u"system"_s, u"none"_s, u"http"_s};
}

bool isHost(const QString &text)
{
    static const QRegularExpression name(u"^(?:[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62})\\.?)+$"_s);
    static const QRegularExpression ipv6(u"^[0-9A-Fa-f:.]+$"_s);
    return text.size() <= 253 && (name.match(text).hasMatch() || (text.contains(u':') && ipv6.match(text).hasMatch()));
}

} // namespace

std::optional<Proxy> parseProxy(const QString &text)
{
    static const QRegularExpression form(u"^(?:http://)?(?:\\[([^\\]]+)\\]|([^:/\\[\\]]+)):([0-9]{1,5})/?$"_s);
    const auto match = form.match(text.trimmed());
    const QString host = match.captured(1) + match.captured(2);
    const int port = match.captured(3).toInt();
    if (!match.hasMatch() || !isHost(host) || port < 1 || port > 65535)
        return std::nullopt;
    return Proxy{Proxy::Mode::Http, host, port};
}

QString proxyText(const Proxy &proxy)
{
    if (proxy.mode != Proxy::Mode::Http || proxy.host.isEmpty())
        return {};
    return (proxy.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(proxy.host).arg(proxy.port);
}

const QList<Settings::Entry> &Settings::table()
{
    static const QList<Entry> entries{
        {Key::Language, "language", QString(), Scope::Person},
        {Key::ProxyMode, "proxy/mode", u"system"_s, Scope::Computer},
        {Key::ProxyHost, "proxy/host", QString(), Scope::Computer},
        {Key::ProxyPort, "proxy/port", 8080, Scope::Computer},
        {Key::ShopSize, "shop/size", QSize(), Scope::Computer},
        {Key::ShopSplitter, "shop/splitter", QByteArray(), Scope::Computer},
        {Key::ShopCartVisible, "shop/cartVisible", true, Scope::Computer},
        {Key::ShopGuestLineClosed, "shop/guestLineClosed", false, Scope::Computer},
        {Key::ShopCategory, "shop/category", QString(), Scope::Computer},
        {Key::ShopSort, "shop/sort", 0, Scope::Computer},
        {Key::InspectorState, "inspector/state", QByteArray(), Scope::Computer},
    };
    return entries;
}

Settings::Settings()
    : Settings(personFile(), computerFile())
{
}

Settings::Settings(const QString &personFile, const QString &computerFile)
    : m_person(personFile, QSettings::IniFormat)
    , m_computer(computerFile, QSettings::IniFormat)
{
}

QVariant Settings::value(Key key) const
{
    const Entry &entry = entryOf(key);
    const QSettings &source = entry.scope == Scope::Person ? m_person : m_computer;
    QVariant value = source.value(QLatin1StringView(entry.name));
    // Whatever a person wrote into the file must not come out as 0 or as another type.
    const bool fits = value.isValid()
        && (value.metaType() == entry.fallback.metaType() || value.metaType().id() == QMetaType::QString);
    if (!fits || !value.convert(entry.fallback.metaType()))
        return entry.fallback;
    return value;
}

void Settings::setValue(Key key, const QVariant &value)
{
    const Entry &entry = entryOf(key);
    file(entry.scope).setValue(QLatin1StringView(entry.name), value);
}

Proxy Settings::proxy() const
{
    const auto mode = proxyModes().indexOf(get<QString>(Key::ProxyMode));
    Proxy proxy{Proxy::Mode::System, get<QString>(Key::ProxyHost), get<int>(Key::ProxyPort)};
    if (proxy.port < 1 || proxy.port > 65535)
        proxy.port = Proxy().port;
    if (!proxy.host.isEmpty() && !isHost(proxy.host))
        proxy.host.clear();
    if (mode >= 0 && !(mode == qsizetype(Proxy::Mode::Http) && proxy.host.isEmpty()))
        proxy.mode = Proxy::Mode(mode);
    return proxy;
}

void Settings::setProxy(const Proxy &proxy)
{
    setValue(Key::ProxyMode, proxyModes().at(qsizetype(proxy.mode)));
    setValue(Key::ProxyHost, proxy.host);
    setValue(Key::ProxyPort, proxy.port);
}

QString Settings::lastStore() const
{
    return Paths::lastStore();
}

void Settings::setLastStore(const QString &profileId)
{
    Paths::rememberLastStore(profileId);
}

} // namespace GuestPass::Ui
