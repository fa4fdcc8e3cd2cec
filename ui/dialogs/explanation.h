// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regie::ui::dialogs {

/// What can be asked about: a figure of the analysis, or one that only the overview makes.
struct Question
{
    enum class Kind {
        Figure,  ///< the figure
        Planned, ///< decided plus in preparation of the figure's area
        Deadline ///< days until the next deadline
    };
    Kind kind = Kind::Figure;
    analysis::FigureId figure;

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
    QString reason; ///< why it is left out; empty: it is included

    bool operator==(const PlacesLine &) const = default;
};

/// A number in the arithmetic of a figure.
struct PartLine
{
    enum class Role { Term, Result, Beside };
    QString text;
    QString value;
    Role role = Role::Term;

    bool operator==(const PartLine &) const = default;
};

/// Another source's word on the same thing.
struct OtherLine
{
    QString document;
    QString value;
    QString difference;

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

    bool operator==(const Explanation &) const = default;
};

Explanation explanationOf(const domain::Dossier &dossier, const analysis::Figures &figures, const Question &question);

/// What the figure is called in a heading: "counts", "score for scale".
QString figureName(const analysis::FigureId &figure);

/// The sum of the places in the lines.
int sumOf(const std::vector<PlacesLine> &lines);

/// The whole answer as text, its tables with tabs between the columns.
QString plainText(const Explanation &explanation);

} // namespace regie::ui::dialogs
