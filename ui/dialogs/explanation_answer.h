// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"
#include "ui/dialogs/lines_model.h"

namespace regie::ui::dialogs {

/// A list of places as the dialog shows it.
struct PlacesTable
{
    /// The columns that the dialog may hide or that say why.
    enum Column { Name, Municipality, Kind, LastDay, Places, Reason };

    std::vector<Line> lines;
    QString addition;       ///< "400 + 72 = 472"; empty: it is told by the sum alone
    bool isOneArea = false; ///< every line is about the municipality that was asked about
};

/// The answer with its lists of places as tables: all that takes longer the more locations there are.
struct Answer
{
    Explanation explanation;
    PlacesTable included;
    PlacesTable failsThisTest;
    PlacesTable leftOut;
};

/// What stands before a line.
struct PlacesIcons
{
    QIcon included;
    QIcon leftOut;
};

/// Answers the question on an as-of date, by the rules of the round, or without one of the cycle of that day. Any thread.
Answer answerTo(const domain::Dossier &dossier, const Question &question, QDate asOf,
                const std::optional<domain::CyclePeriod> &round, const PlacesIcons &icons);

/// Takes out what a meeting does not see: names of locations and of persons, notes, and the sources that may hold those.
void leaveOutNames(Answer &answer);

} // namespace regie::ui::dialogs
