// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"
#include "ui/widgets/cell_roles.h"

#include <array>

namespace regie::ui::overview {

/// What one card at the top of the overview says.
struct KeyFigure
{
    QString title{};
    QString number{};
    QString aside{}; ///< beside the number
    QString note{};  ///< below the number
    widgets::Tone tone = widgets::Tone::Normal;
    dialogs::Question question{};

    bool operator==(const KeyFigure &) const = default;
};

/// The five key figures of the province: task, counts, in preparation, to find, and days to the next deadline.
std::array<KeyFigure, 5> keyFigures(const domain::Dossier &dossier, const analysis::Figures &figures);

} // namespace regie::ui::overview
