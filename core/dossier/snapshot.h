// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/database.h"

#include <QByteArrayView>

namespace regie::dossier {

/// A dossier as it is at one moment, in memory: the bytes of a whole file. The working copy is held up only while it is read,
/// and SQLite never touches the folder that the bytes are meant for.
class Snapshot
{
public:
    /// Takes it from a working copy that may be open elsewhere in this program; throws Error.
    explicit Snapshot(const QString &databasePath);

    qint64 revision() const { return m_revision; }
    QByteArrayView bytes() const { return m_bytes; }
    /// Throws Error(Damaged) unless the whole is sound: SQLite's own checks of the pages, and the hashes that it keeps.
    void requireSound();

private:
    Database m_memory;
    QByteArrayView m_bytes; ///< inside m_memory
    qint64 m_revision = 0;
};

} // namespace regie::dossier
