// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_text.h"

#include "core/domain/names.h"

#include <QCoreApplication>

namespace regie::analysis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

} // namespace

QString nameOf(const FigureId &figure)
{
    switch (figure.name) {
    case FigureName::Task:
        return Words::tr("task");
    case FigureName::TaskAfterTrades:
        return Words::tr("task after trades");
    case FigureName::Counts:
        return Words::tr("counts");
    case FigureName::Durable:
        return Words::tr("durable");
    case FigureName::Large:
        return Words::tr("at large locations");
    case FigureName::UnaccompaniedMinors:
        return Words::tr("for unaccompanied minors");
    case FigureName::Decided:
        return Words::tr("decided");
    case FigureName::InPreparation:
        return Words::tr("in preparation");
    case FigureName::Remaining:
        return Words::tr("remaining task");
    case FigureName::ToFind:
        return Words::tr("still to find");
    case FigureName::UrgentNew:
        return Words::tr("new urgent places");
    case FigureName::UrgentExtended:
        return Words::tr("urgent places that stay open longer");
    case FigureName::Ukraine:
        return Words::tr("places for displaced Ukrainians");
    case FigureName::CorrectedTask:
        return Words::tr("corrected task for status holders");
    case FigureName::Housed:
        return Words::tr("status holders housed");
    case FigureName::ExpectedHoused:
        return Words::tr("status holders expected to be housed");
    case FigureName::BacklogEnd:
        return Words::tr("backlog of status holders");
    case FigureName::Score:
        //: %1 a principle
        return Words::tr("score for “%1”").arg(domain::shortNameOf(figure.principle));
    case FigureName::Target:
        return Words::tr("target for “%1”").arg(domain::shortNameOf(figure.principle));
    case FigureName::Distance:
        return Words::tr("distance to the target for “%1”").arg(domain::shortNameOf(figure.principle));
    }
    Q_UNREACHABLE();
}

} // namespace regie::analysis
