// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/places_lines.h"

#include "core/analysis/rule_text.h"
#include "core/domain/names.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

namespace regie::ui::dialogs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

} // namespace

std::vector<PlacesLine> PlacesLines::of(const std::vector<analysis::CountedPlaces> &places)
{
    std::vector<PlacesLine> lines;
    lines.reserve(places.size());
    for (const analysis::CountedPlaces &row : places)
        lines.push_back(lineOf(row));
    return lines;
}

PlacesLine PlacesLines::lineOf(const analysis::CountedPlaces &row)
{
    const domain::Term &term = m_dossier.terms[row.term];
    const domain::Location &location = m_dossier.locations[row.location];
    PlacesLine line{location.id,
                    location.name,
                    areaOf(location.municipality, m_dossier.municipalities[row.countsFor].id),
                    m_unknown,
                    {},
                    row.places,
                    {}};
    if (term.kind)
        line.kind = m_kinds.of(static_cast<int>(*term.kind), [&] { return domain::nameOf(*term.kind); });
    line.until = m_days.of(term.until.toJulianDay(), [&] {
        return term.until.isValid() ? widgets::dayText(term.until) : Words::tr("none known");
    });
    if (row.reason)
        line.reason = m_reasons.of(static_cast<int>(*row.reason),
                                   [&] { return analysis::reasonText(*row.reason, m_figures.rules, m_figures.asOf); });
    return line;
}

QString PlacesLines::areaOf(const QString &host, const QString &countsFor)
{
    const auto nameOf = [this](const QString &code) {
        return m_areas.of(code, [&] { return m_dossier.areaName(code); });
    };
    //: %1 the municipality where a location is, %2 the one that it delivers places for
    return countsFor == host ? nameOf(host) : Words::tr("%1, for %2").arg(nameOf(host), nameOf(countsFor));
}

} // namespace regie::ui::dialogs
