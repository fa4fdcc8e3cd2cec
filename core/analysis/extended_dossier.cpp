// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/extended_dossier.h"

#include <algorithm>

namespace regie::analysis {

domain::Dossier extendedDossier(domain::Dossier dossier, const std::vector<domain::TermExtension> &extensions)
{
    std::vector<domain::Term> added;
    for (const domain::TermExtension &extension : extensions) {
        const domain::Term *term = domain::find(dossier.terms, extension.term);
        if (!term || !domain::canExtend(*term, extension.until))
            continue;
        added.push_back(domain::extensionOf(*term, extension.until));
        added.back().id = term->id + QStringLiteral("/extended"); // no id that a dossier gives
    }
    dossier.terms.insert(dossier.terms.end(), added.begin(), added.end());
    std::ranges::stable_sort(dossier.terms, {}, &domain::Term::id);
    return dossier;
}

} // namespace regie::analysis
