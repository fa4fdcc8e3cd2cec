// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/domain/extension.h"
#include "core/dossier/change.h"

#include <vector>

namespace regie::dossier::changes {

/// Extends several terms in one step, each as extendTerm() does; one that is gone, or that would not end later, is passed over.
ChangeSet extendTerms(const domain::Dossier &dossier, const std::vector<domain::TermExtension> &extensions);

} // namespace regie::dossier::changes
