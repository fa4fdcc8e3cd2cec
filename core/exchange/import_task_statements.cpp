// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cycle_rows.h"
#include "core/exchange/import_kinds.h"
#include "core/exchange/keyed_rows.h"
#include "core/exchange/periods.h"
#include "core/exchange/values.h"

#include <map>

namespace regie::exchange {

namespace {

using domain::TaskStatement;

// Kept in the dossier, so in Dutch whatever the program's language.
const QString kDefaultSource = QStringLiteral("standaardwaarde van de rekenregel");

QString dateText(const TaskStatement &statement)
{
    return statement.statedOn ? statement.statedOn->text() : QString();
}

QString keyOfStatement(const TaskStatement &statement)
{
    return keyOfParts({statement.municipality, domain::keyOf(statement.stream), domain::keyOf(statement.kind),
                       statement.period, dateText(statement)});
}

QStringList naturalKey(const TaskStatement &statement)
{
    return QStringList{QStringLiteral("statement")} + keyOfStatement(statement).split(QChar(0x1f));
}

/// Statements of one area, stream and period compete for being in force.
QString contestOf(const TaskStatement &statement)
{
    return keyOfParts({statement.municipality, domain::keyOf(statement.stream), statement.period});
}

class TaskStatementImport
{
public:
    explicit TaskStatementImport(ImportJob &job)
        : m_job(job)
        , m_rows(job.dossier.taskStatements, keyOfStatement)
    {}

    RowState take(RowReader &row)
    {
        TaskStatement statement;
        readIdentity(row, statement);
        const TaskStatement *before = row.isRefused() ? nullptr : m_rows.same(statement);
        if (before)
            statement = *before;
        readRest(row, statement);
        if (!row.isRefused() && m_rows.isSeveral(statement))
            row.refuse(Column::Date, text::severalMatch());
        if (row.isRefused())
            return RowState::Refused;
        if (const auto other = m_rows.claim(statement, row.line())) {
            row.refuse(Column::Municipality, text::sameRow(*other));
            return RowState::Refused;
        }
        addCycle(row, statement);
        m_after.insert(keyOfStatement(statement), {statement, row.line()});
        return m_rows.write(before, statement, naturalKey(statement), m_changes);
    }

    void finish()
    {
        auto &changes = m_job.plan.changes.changes;
        changes.insert(changes.end(), m_changes.begin(), m_changes.end());
        warnOfTwoInForce();
    }

private:
    struct Taken
    {
        TaskStatement statement;
        int line;
    };
    struct Contest
    {
        const TaskStatement *first = nullptr;
        bool differs = false;
        int line = 0; ///< last row of the table that is marked in force
    };

    ImportJob &m_job;
    KeyedRows<TaskStatement> m_rows;
    QHash<QString, Taken> m_after;
    std::vector<dossier::Change> m_changes;
    QSet<QString> m_newCycles;

    static void readIdentity(RowReader &row, TaskStatement &statement)
    {
        statement.municipality = row.area(Column::Municipality).value_or(QString());
        row.intoRequired(Column::Stream, statement.stream, streamFrom);
        row.intoRequired(Column::StatementKind, statement.kind, statementKindFrom);
        statement.statedOn = row.partialDate(Column::Date);
        if (!row.require(Column::Period) || row.isRefused())
            return;
        statement.period = periodFrom(row.text(Column::Period), statement.stream);
        if (statement.period.isEmpty())
            row.refuse(Column::Period, text::notAPeriod(row.text(Column::Period), statement.stream));
    }

    static void readRest(RowReader &row, TaskStatement &statement)
    {
        row.intoRequired(Column::Places, statement.places);
        row.into(Column::Minors, statement.minors, Sign::NotNegative);
        row.into(Column::Source, statement.source);
        row.into(Column::InForce, statement.inForce);
        if (!row.isRefused() && statement.minors > statement.places)
            row.refuse(Column::Minors, text::minorsAbovePlaces(*statement.minors, statement.places));
    }

    void addCycle(RowReader &row, const TaskStatement &statement)
    {
        const auto period = domain::CyclePeriod::fromText(statement.period);
        if (!period || domain::find(m_job.dossier.cycles, statement.period) || m_newCycles.contains(statement.period))
            return;
        m_newCycles.insert(statement.period);
        for (const dossier::Change &change : defaultCycle(*period, kDefaultSource))
            m_job.plan.changes.changes.push_back(change);
        row.note(Column::Period, text::cycleAdded(statement.period));
    }

    static void enter(Contest &contest, const TaskStatement &statement, int line)
    {
        if (!statement.inForce)
            return;
        contest.differs = contest.differs || (contest.first && contest.first->places != statement.places);
        contest.first = &statement;
        contest.line = std::max(contest.line, line);
    }

    void warnOfTwoInForce()
    {
        std::map<QString, Contest> contests;
        for (const Taken &taken : std::as_const(m_after))
            enter(contests[contestOf(taken.statement)], taken.statement, taken.line);
        for (const TaskStatement &statement : m_job.dossier.taskStatements) {
            const auto it = contests.find(contestOf(statement));
            if (it != contests.end() && !m_after.contains(keyOfStatement(statement)))
                enter(it->second, statement, 0);
        }
        for (const auto &[key, contest] : contests) {
            if (contest.differs && contest.line > 0) {
                m_job.plan.findings.push_back(
                    {contest.line, m_job.layout.header(Column::InForce), Severity::Note,
                     text::twoInForce(m_job.dossier.areaName(contest.first->municipality), contest.first->period)});
            }
        }
    }
};

} // namespace

void importTaskStatements(ImportJob &job)
{
    TaskStatementImport import(job);
    forEachRow(job, [&import](RowReader &row) { return import.take(row); });
    import.finish();
}

} // namespace regie::exchange
