// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/change.h"

namespace regie::dossier {

std::vector<Change> ChangeSet::inverted() const
{
    std::vector<Change> result;
    result.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        result.push_back(change->inverted());
    return result;
}

} // namespace regie::dossier
