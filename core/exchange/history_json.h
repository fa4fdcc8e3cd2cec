// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/history.h"
#include "core/dossier/open_dossier.h"

#include <QByteArray>

namespace regie::exchange {

/// The entries that the filter lets through as one JSON array, the newest first: each with its sentence in the language of the
/// program, the municipalities that it is about, and its changes with the values before and after, as kept and in words.
QByteArray historyJson(const dossier::PublishedDossier &dossier, const dossier::HistoryFilter &filter = {});

/// The lines of a published dossier's journal with their facts.
dossier::History historyOf(const dossier::PublishedDossier &dossier);

} // namespace regie::exchange
