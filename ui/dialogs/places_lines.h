// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/counted_places.h"
#include "core/analysis/figures.h"
#include "ui/dialogs/explanation.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/shared_words.h"

#include <vector>

namespace regie::ui::dialogs {

/// Puts the places behind a figure in words; there may be ten thousands.
class PlacesLines
{
public:
    PlacesLines(const domain::Dossier &dossier, const analysis::Figures &figures)
        : m_dossier(dossier)
        , m_figures(figures)
        , m_unknown(widgets::unknownText())
    {}

    std::vector<PlacesLine> of(const std::vector<analysis::CountedPlaces> &places);

private:
    PlacesLine lineOf(const analysis::CountedPlaces &row);
    QString areaOf(const QString &host, const QString &countsFor);

    const domain::Dossier &m_dossier;
    const analysis::Figures &m_figures;
    const QString m_unknown;
    widgets::SharedWords<QString> m_areas;
    widgets::SharedWords<int> m_kinds;
    widgets::SharedWords<qint64> m_days;
    widgets::SharedWords<int> m_reasons;
};

} // namespace regie::ui::dialogs
