// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <string>
#include <vector>

namespace regie::ui::locations {

/// Of each location what the text of a filter is looked for in: its name, municipality, town and address, a line each and as
/// QString::toCaseFolded() has them.
class SearchTexts
{
public:
    /// Of no location.
    SearchTexts() = default;
    explicit SearchTexts(const domain::Dossier &dossier);

    bool isEmpty() const { return m_ends.empty(); }
    /// Of the location at this place in the dossier's list.
    QStringView of(int location) const;

private:
    /// Puts the line where the others end; gives the new end.
    std::size_t add(QStringView line, std::size_t end);

    std::u16string m_texts; ///< of all locations, one after the other
    std::vector<std::size_t> m_ends;
};

} // namespace regie::ui::locations
