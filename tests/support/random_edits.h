// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <random>

namespace regie::tests {

/// An edit that an officer could make now, by the builders that the screens use; the same generator state gives the same edit.
dossier::ChangeSet randomEdit(const domain::Dossier &dossier, std::mt19937 &random);

} // namespace regie::tests
