// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <cstddef>
#include <vector>

namespace regie::analysis {

/// A term with the location it belongs to; the indexes are those of the dossier's lists.
struct TermRow
{
    const domain::Term *term;
    const domain::Location *location;
    std::size_t termIndex;
    std::size_t locationIndex;
};

/// All terms that have a location, by the host's code, then the location's name, then the term's id. The dossier must outlive
/// the rows.
std::vector<TermRow> termRows(const domain::Dossier &dossier);

/// The same in the dossier's own order, which takes no sorting.
std::vector<TermRow> unsortedTermRows(const domain::Dossier &dossier);

} // namespace regie::analysis
