// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "core/analysis/ending_terms.h"
#include "core/analysis/timeline.h"
#include "core/domain/extension.h"

#include <QHash>

#include <optional>
#include <vector>

namespace regie::ui::timeline {

/// A term that ends, as the table lists it.
struct EndingRow
{
    QString term;     ///< id
    QString location; ///< id
    QString name;
    QString municipality; ///< the host's code
    QString municipalityName;
    int municipalityRank = 0;
    domain::Stream stream = domain::Stream::Asylum;
    QDate until;
    QString option; ///< to extend, in the dossier's words
    analysis::EndingPlaces places;

    bool operator==(const EndingRow &) const = default;
};

/// A location with its terms, as a bar shows it.
struct CourseRow
{
    struct Stretch
    {
        QDate from;  ///< null: unknown
        QDate until; ///< null: no end known
        int places = 0;
        bool isWhatIf = false;

        bool operator==(const Stretch &) const = default;
    };

    QString location; ///< id
    QString name;
    QString municipality;
    QString municipalityName;
    int municipalityRank = 0;
    std::optional<domain::Phase> phase;
    std::vector<Stretch> stretches; ///< oldest first

    bool operator==(const CourseRow &) const = default;
};

/// What the screen asks for.
struct TimelineQuestion
{
    QString municipality; ///< CBS code; empty: the province
    analysis::MonthRange months;
    analysis::EndingQuery ending;
    std::vector<domain::TermExtension> extensions; ///< of the what-if

    bool operator==(const TimelineQuestion &) const = default;
};

/// What the screen shows.
struct TimelineAnswer
{
    TimelineQuestion question;
    analysis::CapacityTimeline chart; ///< with the extensions of the what-if
    QString sentence;                 ///< on the first month of shortage
    QString withoutExtensions;        ///< the same if nothing is extended; empty: there is no what-if
    int tooShort = 0;                 ///< extended terms that do not count: they end before the cut-off date
    std::vector<EndingRow> ending;
    std::vector<CourseRow> courses;
};

/// Works out everything for the screen: with many locations too long for the thread of the screen.
TimelineAnswer answerTo(const domain::Dossier &dossier, const TimelineQuestion &question);

/// When what counts first falls below the task, from the first to the last month, or that it never does.
QString shortageSentence(const QString &area, const analysis::CapacityTimeline &chart);

} // namespace regie::ui::timeline
