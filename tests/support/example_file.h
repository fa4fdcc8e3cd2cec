// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"

#include <QTemporaryDir>

namespace regie::tests {

/// The fictitious example as a published file in a folder of its own.
class ExampleFile
{
public:
    ExampleFile() { dossier::createDossier(path(), exchange::exampleTemplate(), QStringLiteral("Test")); }

    QString path() const { return m_folder.filePath(QStringLiteral("example.regie")); }
    /// A folder for working copies beside it.
    QString workingRoot() const { return m_folder.filePath(QStringLiteral("working")); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace regie::tests
