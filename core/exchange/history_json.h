// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/journal.h"

#include <QByteArray>

#include <vector>

namespace regie::exchange {

/// The journal as one JSON array, in the order given: each entry with its sentence in the language of the program and its
/// changes with the values before and after.
QByteArray historyJson(const std::vector<dossier::JournalEntry> &entries);

} // namespace regie::exchange
