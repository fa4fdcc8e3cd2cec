// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/working_copy.h"

namespace regie::dossier {

/// Whether publishing makes a new file or replaces the one that was read.
enum class PublishMode { Create, Replace };

/// Writes the database to the target: a whole new file beside it, checked, flushed, then renamed over it. With Create the
/// target must not exist; with Replace it must still be the file with this SHA-256, else Error(TargetChanged). Throws
/// Error; then the target is as it was. May run on another thread than the Document's.
Published publish(const QString &databasePath, const QString &target, PublishMode mode,
                  const QByteArray &expectedSha256 = {});

} // namespace regie::dossier
