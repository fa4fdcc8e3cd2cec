// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cells.h"

#include "core/analysis/value_text.h"
#include "ui/figures/figure_style.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

} // namespace

QString placesText(const std::optional<double> &places)
{
    if (!places)
        return Words::tr("unknown");
    const QString digits = analysis::numberText(std::abs(*places));
    return *places < 0 ? QChar(0x2212) + digits : digits;
}

int wholeNumber(const analysis::Explained &figure)
{
    return static_cast<int>(std::lround(figure.value.value_or(0)));
}

QString placesOrNothing(const std::optional<int> &places)
{
    return places ? placesText(*places) : QString();
}

QString scoreText(const analysis::Explained &score)
{
    return score.value ? figures::scoreNumber(*score.value, 1, QLocale()) : Words::tr("unknown");
}

QString dayText(QDate day, const QString &none)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : none;
}

QString yesNoText(const std::optional<bool> &answer)
{
    if (!answer)
        return Words::tr("unknown");
    return *answer ? Words::tr("yes") : Words::tr("no");
}

QString shareText(const analysis::AreaFigures &area)
{
    const auto &task = area.taskAfterTrades.value;
    if (!task || *task <= 0)
        return {};
    return Words::tr("%1% of the task")
        .arg(QLocale().toString(std::lround(100 * area.counts.value.value_or(0) / *task)));
}

QString locationText(const domain::Location &location)
{
    return location.confidential ? Words::tr("(confidential)") : location.name;
}

} // namespace regie::report
