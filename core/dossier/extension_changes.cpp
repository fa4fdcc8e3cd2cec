// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/extension_changes.h"

#include "core/dossier/changes.h"

namespace regie::dossier::changes {

ChangeSet extendTerms(const domain::Dossier &dossier, const std::vector<domain::TermExtension> &extensions)
{
    ChangeSet all;
    for (const domain::TermExtension &extension : extensions) {
        const domain::Term *term = domain::find(dossier.terms, extension.term);
        if (!term || !domain::canExtend(*term, extension.until))
            continue;
        ChangeSet one = extendTerm(dossier, *term, extension.until);
        if (all.isEmpty())
            all.action = one.action;
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    }
    if (all.changes.size() > 1)
        all.action.values = {{QStringLiteral("count"), static_cast<qlonglong>(all.changes.size())}};
    return all;
}

} // namespace regie::dossier::changes
