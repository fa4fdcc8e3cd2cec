// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/history.h"

namespace regie::dossier {

/// What the entry did, in words of the job; says whether it took something back, or is taken back itself by now.
QString sentence(const HistoryLine &line, const domain::Dossier &dossier);
/// Who did it; says so when nobody gave a name.
QString authorText(const QString &author);
/// The kind of edit in one or two words.
QString nameOf(EditKind kind);
/// When it was done, on this computer's clock.
QString momentText(const QDateTime &moment);

} // namespace regie::dossier
