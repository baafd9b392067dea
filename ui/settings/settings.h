// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSettings>
#include <QVariant>

namespace GuestPass::Ui {

/// Through which proxy the program reaches the network.
struct Proxy {
    enum class Mode { System, None, Http };

    Mode mode = Mode::System;
    QString host;
    int port = 8080;

    bool operator==(const Proxy &) const = default;
};

/// "host:port" or "[::1]:port" as people type it; with `http://` in front too. Nothing when it is not one.
std::optional<Proxy> parseProxy(const QString &text);
/// The opposite; empty for the system's and for none.
QString proxyText(const Proxy &proxy);

/// What a person chose, in two ini files: choices that may travel with them, and window matters of this computer. A
/// value that is missing or makes no sense is the default. (The store that was used last is shared with the command
/// line: see Paths.)
class Settings {
public:
    enum class Key {
        Language, ///< code such as `de`; empty: the system's
        ProxyMode,
        ProxyHost,
        ProxyPort,
        ShopSize,
        ShopSplitter,
        ShopCartVisible,
        ShopGuestLineClosed,
        ShopCategory,
        ShopSort,
        InspectorState,
    };
    enum class Scope { Person, Computer };
    struct Entry {
        Key key;
        const char *name; ///< in the file
        QVariant fallback; ///< its type is the value's
        Scope scope;
    };
    /// All there is.
    static const QList<Entry> &table();

    /// In the platform's folders.
    Settings();
    Settings(const QString &personFile, const QString &computerFile);

    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);
    template<typename T>
    T get(Key key) const
    {
        return value(key).value<T>();
    }

    QString language() const { return get<QString>(Key::Language); }
    void setLanguage(const QString &code) { setValue(Key::Language, code); }
    Proxy proxy() const;
    void setProxy(const Proxy &proxy);
    /// The id of the store that was used last; empty: none. Kept where the command line finds it too.
    QString lastStore() const;
    void setLastStore(const QString &profileId);

private:
    QSettings &file(Scope scope) { return scope == Scope::Person ? m_person : m_computer; }

    QSettings m_person;
    QSettings m_computer;
};

} // namespace GuestPass::Ui
