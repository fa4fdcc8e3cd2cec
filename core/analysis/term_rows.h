// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <cstddef>
#include <vector>

namespace regie::analysis {

/// A term with the location it belongs to.
struct TermRow
{
    const domain::Term *term;
    const domain::Location *location;
    std::size_t locationIndex; ///< in the dossier's list
};

/// All terms by the host's code, then the location's name, then the term's id. The dossier must outlive the rows.
std::vector<TermRow> termRows(const domain::Dossier &dossier);

} // namespace regie::analysis
