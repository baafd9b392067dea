// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// One text of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< of the translation; several where a number decides
    bool plural = false;
    bool finished = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// All texts of a .ts file; empty: it cannot be read.
QList<Message> readTranslationFile(const QString &path);

/// The placeholders of a text, sorted and each once; `%L1` counts as `%1`.
QStringList placeholders(const QString &text);

/// The letters that open a text's control by keyboard, as typed.
QStringList accelerators(const QString &text);
