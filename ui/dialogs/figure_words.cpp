// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_words.h"

#include "core/analysis/value_text.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

#include <cmath>

namespace regie::ui::dialogs {

using analysis::FigureName;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QString placesInWords(int places)
{
    return Words::tr("%Ln place(s)", nullptr, places);
}

QString peopleInWords(double value)
{
    const double rounded = std::round(value);
    if (std::abs(value - rounded) < 1e-9)
        return Words::tr("%Ln status holder(s)", nullptr, static_cast<int>(rounded));
    return Words::tr("%1 status holders").arg(signedValue(value));
}

QString toFindInWords(int places)
{
    return places < 0 ? Words::tr("%Ln place(s) over", nullptr, -places) : placesInWords(places);
}

QString backlogInWords(double value)
{
    return value < 0 ? Words::tr("lead of %1").arg(peopleInWords(-value)) : peopleInWords(value);
}

} // namespace

QString signedValue(double value)
{
    const QString digits = analysis::numberText(std::abs(value));
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString numberInWords(FigureName name, std::optional<double> value)
{
    if (!value)
        return widgets::unknownText();
    const int whole = static_cast<int>(std::lround(*value));
    switch (name) {
    case FigureName::Task:
    case FigureName::TaskAfterTrades:
    case FigureName::Counts:
    case FigureName::Durable:
    case FigureName::Large:
    case FigureName::UnaccompaniedMinors:
    case FigureName::Decided:
    case FigureName::InPreparation:
    case FigureName::UrgentNew:
    case FigureName::UrgentExtended:
    case FigureName::Ukraine:
        return placesInWords(whole);
    case FigureName::Remaining:
    case FigureName::ToFind:
        return toFindInWords(whole);
    case FigureName::CorrectedTask:
    case FigureName::Housed:
    case FigureName::ExpectedHoused:
        return peopleInWords(*value);
    case FigureName::BacklogEnd:
        return backlogInWords(*value);
    case FigureName::Score:
    case FigureName::Target:
        //: a score, out of the highest one
        return Words::tr("%1 of 5").arg(signedValue(*value));
    case FigureName::Distance:
        return Words::tr("%1 points").arg(signedValue(*value));
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::dialogs
