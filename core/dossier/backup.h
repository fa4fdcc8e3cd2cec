// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/open_dossier.h"

#include <QDateTime>

#include <vector>

namespace regie::dossier {

/// A published version of a dossier that is kept on this machine.
struct KeptVersion
{
    QString path;
    QDateTime publishedAt; ///< UTC
    QByteArray sha256;     ///< what the file must still be, binary

    bool operator==(const KeptVersion &) const = default;
};

/// The folder where the published versions of the working copy's file are kept: beside the working copy, never beside the file.
QString versionsFolder(const WorkingCopy &workingCopy);

/// The versions in the folder, the newest first; none when there is no folder.
std::vector<KeptVersion> keptVersions(const QString &folder);

/// Those of the versions that need not be kept: all but the five last and, for each of the last 30 days up to now, the last of
/// that day. Days are counted with now's offset from UTC.
std::vector<KeptVersion> versionsToRemove(const std::vector<KeptVersion> &versions, const QDateTime &now);

/// Keeps a copy of the file as it was published, dated by the file's own time, unless it is kept already; then removes what need
/// not be kept. Throws Error, also when the file is no longer the one with this SHA-256: then nothing was kept.
void keepVersion(const QString &file, const QByteArray &sha256, const QString &folder, const QDateTime &now);

/// Who made a version, and how much was done since.
struct VersionFacts
{
    QString author; ///< of the version's last edit
    int stepsSince; ///< journal entries of the working copy that the version does not have
};
/// Throws Error(Damaged) when the version is no longer what was kept.
VersionFacts readFacts(const KeptVersion &version, const QString &databasePath);

/// What the version says; throws Error, Damaged when it is no longer what was kept.
PublishedDossier readVersion(const KeptVersion &version);

} // namespace regie::dossier
