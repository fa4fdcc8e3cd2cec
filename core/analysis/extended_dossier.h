// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/domain/extension.h"

#include <vector>

namespace regie::analysis {

/// The dossier as it would be if those terms were extended: what changes::extendTerms() would make of it. A term that is
/// gone, or that would not end later, is passed over.
domain::Dossier extendedDossier(domain::Dossier dossier, const std::vector<domain::TermExtension> &extensions);

} // namespace regie::analysis
