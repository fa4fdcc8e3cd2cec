// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explained.h"
#include "core/domain/dossier.h"

#include <QHash>

#include <utility>
#include <vector>

namespace regie::analysis {

/// The statement that names the task: the one marked in force, else the latest, else the later kind; null when there is none.
/// `municipality` is empty for the province, `period` is the text of a cycle or half-year.
const domain::TaskStatement *statementInForce(const domain::Dossier &dossier, const QString &municipality,
                                              domain::Stream stream, const QString &period);

/// The statements that name the tasks of one stream, looked up once for all areas and periods. The dossier must outlive it.
class StatementsInForce
{
public:
    StatementsInForce(const domain::Dossier &dossier, domain::Stream stream);

    const domain::TaskStatement *of(const QString &municipality, const QString &period) const
    {
        return m_best.value({municipality, period}, nullptr);
    }

private:
    QHash<std::pair<QString, QString>, const domain::TaskStatement *> m_best; ///< by municipality and period
};

/// The task of one area and what the trades make of it.
struct TaskFigures
{
    Explained task;
    Explained taskAfterTrades;
};

/// The asylum tasks of a cycle.
struct TaskAreas
{
    TaskFigures province;
    std::vector<TaskFigures> municipalities; ///< in the order of the dossier's
};

TaskAreas tasksOf(const domain::Dossier &dossier, const domain::CyclePeriod &period, QDate asOf);

/// The asylum task in force of a municipality, or of the province for an empty code.
Explained taskOf(const domain::Dossier &dossier, const QString &municipality, const domain::CyclePeriod &period,
                 QDate asOf);

/// Task after trades − counts; unknown when the task is.
Explained remainingOf(const Explained &taskAfterTrades, const Explained &counts);

/// Task after trades − counts − decided; unknown when the task is.
Explained toFindOf(const Explained &taskAfterTrades, const Explained &counts, const Explained &decided);

} // namespace regie::analysis
