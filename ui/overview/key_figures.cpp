// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/key_figures.h"

#include "core/analysis/deadline.h"
#include "core/analysis/value_text.h"
#include "ui/dialogs/figure_words.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace regie::ui::overview {

using analysis::Explained;
using analysis::FigureName;
using dialogs::Question;
using widgets::countText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

int placesOf(const Explained &figure)
{
    return widgets::wholeNumber(figure).value_or(0);
}

Question about(FigureName name)
{
    return {Question::Kind::Figure, {name, {}}};
}

KeyFigure taskFigure(const analysis::Figures &figures)
{
    const Explained &task = figures.province.taskAfterTrades;
    KeyFigure figure{Words::tr("Task"), countText(task)};
    figure.question = about(FigureName::TaskAfterTrades);
    figure.tone = task.value ? widgets::Tone::Normal : widgets::Tone::Quiet;
    const QString day = analysis::dateText(figures.rules.realisationDate);
    const auto &parts = figures.province.task.parts;
    const auto minors = std::find_if(parts.begin(), parts.end(), [](const analysis::FigurePart &part) {
        return part.role == analysis::PartRole::TaskMinors;
    });
    figure.note = !task.value ? Words::tr("no statement for %1").arg(figures.rules.period.text())
                  : minors != parts.end()
                      //: %1 a day, %2 places
                      ? Words::tr("on %1, %2 for minors").arg(day, dialogs::signedValue(minors->value))
                      : Words::tr("on %1").arg(day);
    return figure;
}

KeyFigure countsFigure(const analysis::Figures &figures)
{
    const Explained &counts = figures.province.counts;
    const Explained &task = figures.province.taskAfterTrades;
    KeyFigure figure{Words::tr("Counts"), countText(counts)};
    figure.question = about(FigureName::Counts);
    if (task.value && *task.value > 0)
        figure.aside =
            Words::tr("%1% of the task").arg(QLocale().toString(std::lround(100 * *counts.value / *task.value)));
    //: %1 a round of the Spreidingswet such as 2025-2026
    figure.note =
        Words::tr("%Ln location(s), rules of %1", nullptr, figures.countingLocations).arg(figures.rules.period.text());
    return figure;
}

KeyFigure plannedFigure(const analysis::Figures &figures)
{
    const int decided = placesOf(figures.province.decided);
    const int preparing = placesOf(figures.province.inPreparation);
    KeyFigure figure{Words::tr("On the way"), countText(decided + preparing)};
    figure.question = {Question::Kind::Planned, {FigureName::Decided, {}}};
    figure.note = Words::tr("decided %1, in preparation %2").arg(countText(decided), countText(preparing));
    return figure;
}

KeyFigure toFindFigure(const analysis::Figures &figures)
{
    const Explained &toFind = figures.province.toFind;
    KeyFigure figure{Words::tr("Still to find"), countText(toFind)};
    figure.question = about(FigureName::ToFind);
    figure.note = Words::tr("task − counts − decided");
    if (!toFind.value) {
        figure.tone = widgets::Tone::Quiet;
    } else if (*toFind.value < 0) {
        figure.number = countText(std::abs(placesOf(toFind)));
        figure.aside = Words::tr("more than the task");
    } else if (*toFind.value > 0) {
        figure.tone = widgets::Tone::Bad;
    }
    return figure;
}

KeyFigure deadlineFigure(const domain::Dossier &dossier, QDate asOf)
{
    KeyFigure figure;
    figure.question = {Question::Kind::Deadline, {}};
    const auto deadline = analysis::nextDeadline(dossier, asOf);
    if (!deadline) {
        figure.title = Words::tr("Next deadline");
        figure.number = widgets::unknownText();
        figure.tone = widgets::Tone::Quiet;
        figure.note = Words::tr("every date has passed");
        return figure;
    }
    const bool isReport = deadline->kind == analysis::DeadlineKind::Report;
    //: the report of the King's commissioner (verslag CdK)
    figure.title = isReport ? Words::tr("Until the report") : Words::tr("Until realisation");
    figure.number = Words::tr("%Ln day(s)", nullptr, deadline->days);
    //: %1 a day, %2 a round such as 2027-2028
    figure.note = Words::tr("%1, for %2").arg(analysis::dateText(deadline->on), deadline->cycle);
    return figure;
}

} // namespace

std::array<KeyFigure, 5> keyFigures(const domain::Dossier &dossier, const analysis::Figures &figures)
{
    return {taskFigure(figures), countsFigure(figures), plannedFigure(figures), toFindFigure(figures),
            deadlineFigure(dossier, figures.asOf)};
}

} // namespace regie::ui::overview
