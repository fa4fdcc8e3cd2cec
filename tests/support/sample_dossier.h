// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/change.h"

#include <QTemporaryDir>

namespace regie::tests {

/// A small dossier with three municipalities, two cycles, locations, terms, scores, statements, a trade and a ledger.
dossier::ChangeSet sampleContent();

/// A published file with sampleContent() in a folder of its own.
class SampleFile
{
public:
    SampleFile();

    QString path() const { return m_folder.filePath(QStringLiteral("sample.regie")); }
    /// A folder for working copies beside it.
    QString workingRoot() const { return m_folder.filePath(QStringLiteral("working")); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace regie::tests
