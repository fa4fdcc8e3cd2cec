// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"

namespace regie::ui::dialogs {

/// The numbers that make the figure, with signs, its result, and those that stand beside it.
std::vector<PartLine> partLines(const analysis::Explained &figure, const analysis::FigureId &id,
                                const domain::Dossier &dossier);

/// How the figure follows from its parts, in one sentence; the period is that of the figure's cycle.
QString partsSentence(const analysis::Explained &figure, const analysis::FigureId &id, const domain::Dossier &dossier,
                      const QString &period);

/// What other statements say about the task, or about what was realised.
std::vector<OtherLine> otherLines(const analysis::Explained &figure, const analysis::FigureId &id,
                                  const domain::Dossier &dossier, const analysis::Figures &figures);

} // namespace regie::ui::dialogs
