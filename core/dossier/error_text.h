// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/error.h"

#include <QString>

namespace regie::dossier {

/// What happened, why, and what to do, in the language of the program.
QString sentence(const Error &error);
/// Why a file could not be written, in a few words: "the disk is full".
QString reason(const Error &error);

} // namespace regie::dossier
