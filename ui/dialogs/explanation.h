// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"
#include "core/analysis/indicators.h"
#include "core/analysis/number_id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regie::ui::dialogs {

/// What can be asked about: a figure of an area, one that only the overview makes, or another number.
struct Question
{
    enum class Kind {
        Figure,    ///< the figure
        Planned,   ///< decided plus in preparation of the figure's area
        Deadline,  ///< days until the next deadline
        Indicator, ///< what the dossier tells about the figure's principle
        Number     ///< a number that is no figure of an area
    };
    Kind kind = Kind::Figure;
    analysis::FigureId figure{};
    analysis::IndicatorKind indicator = analysis::IndicatorKind::PlacesPerLocation;
    std::optional<domain::FacilityFunction> function{}; ///< of an indicator about facilities
    QString location{};                                 ///< of an indicator; empty: it is about the municipality
    std::optional<analysis::NumberId> number{};

    bool operator==(const Question &) const = default;
};

/// Places of a location that are part of a figure or not.
struct PlacesLine
{
    QString location; ///< id
    QString name;
    QString municipality; ///< the host's name; with the name that the places are for where it is another
    QString kind;
    QString until;
    int places = 0;
    QString reason; ///< why it is left out, or why it is included

    bool operator==(const PlacesLine &) const = default;
};

/// A number in the arithmetic of a figure.
struct PartLine
{
    enum class Role { Term, Result, Beside };
    QString text;
    QString value;
    Role role = Role::Term;
    QString location{}; ///< id; empty: it is not about a location

    bool operator==(const PartLine &) const = default;
};

/// Another source's word on the same thing.
struct OtherLine
{
    QString document;
    QString value;
    QString difference;
    std::optional<int> by; ///< other − this; none: one of them is unknown
    QString cause;         ///< what the difference comes from, as far as it can be told

    bool operator==(const OtherLine &) const = default;
};

/// The answer to "why this number?" in the program's language.
struct Explanation
{
    QString heading;  ///< area, figure and as-of date
    QString number;   ///< in words: "612 places"
    QString sentence; ///< how the number came about
    QString rule;
    std::vector<PlacesLine> included;
    std::vector<PlacesLine> failsThisTest; ///< counts, but is not durable or not large
    std::vector<PlacesLine> leftOut;
    std::vector<PartLine> parts;
    std::vector<OtherLine> others;
    QStringList sources;
    QStringList provenance; ///< who gave it or of which day it is, each a sentence
    QStringList rows;       ///< ids of the rows of the dossier behind it

    bool operator==(const Explanation &) const = default;
};

/// The question about a number that is no figure of an area.
Question questionAbout(const domain::Dossier &dossier, const analysis::NumberId &number);

/// Whether someone filled the number in: then the answer has no rule.
bool isFilledIn(const Question &question);

/// Whether the answer is another one on another as-of date.
bool dependsOnDate(const Question &question);

/// Whether the answer may have been another one on an earlier as-of date.
bool hasCourse(const Question &question);

Explanation explanationOf(const domain::Dossier &dossier, const analysis::Figures &figures, const Question &question);

/// "400 + 72 + 140 = 612"; empty for one line and for more than can be read.
QString additionOf(const std::vector<PlacesLine> &lines);

/// The sum of the places in the lines.
int sumOf(const std::vector<PlacesLine> &lines);

/// The whole answer as text, its tables with tabs between the columns.
QString plainText(const Explanation &explanation);

} // namespace regie::ui::dialogs
