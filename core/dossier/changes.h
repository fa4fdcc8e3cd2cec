// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"
#include "core/dossier/records.h"

namespace regie::dossier::changes {

/// A fresh id for a row.
QString newId();
/// The id of a row that is known by what it says: two officers who enter the same thing make the same row.
QString idFrom(const QStringList &naturalKey);

template <typename T>
Change inserted(const T &row)
{
    return {Record<T>::table(), row.id, std::nullopt, valuesOf(row)};
}

template <typename T>
Change removed(const T &row)
{
    return {Record<T>::table(), row.id, valuesOf(row), std::nullopt};
}

/// Only the fields that differ; before and after are empty maps when the rows are equal.
template <typename T>
Change updated(const T &before, const T &after)
{
    return difference(Record<T>::table(), before.id, valuesOf(before), valuesOf(after));
}

/// The edit of one row; empty when nothing differs. The subject names the row in the history.
ChangeSet editOf(const Change &update, const QString &subject);

template <typename T>
ChangeSet edit(const T &before, const T &after, const QString &subject)
{
    return editOf(updated(before, after), subject);
}

template <typename T>
ChangeSet add(const T &row, const QString &subject)
{
    return {
        {ActionKind::RowAdded, {{QStringLiteral("table"), Record<T>::table()}, {QStringLiteral("subject"), subject}}},
        {inserted(row)}};
}

template <typename T>
ChangeSet remove(const T &row, const QString &subject)
{
    return {
        {ActionKind::RowRemoved, {{QStringLiteral("table"), Record<T>::table()}, {QStringLiteral("subject"), subject}}},
        {removed(row)}};
}

/// The edit with the names of municipalities instead of their codes in the values of its action, for its sentence.
ChangeSet named(ChangeSet edit, const domain::Dossier &dossier);

/// What was done to several cells or rows of a table at once.
struct TableEdit
{
    ActionKind kind = ActionKind::RowsEdited;
    QString subject; ///< what the rows belong to; empty: to several things
    int count = 0;   ///< cells, or rows that were removed
    int added = 0;   ///< rows
};
/// These changes as one step with the table's own words; update() of each, equal ones are left out.
ChangeSet editTable(const TableEdit &what, const std::vector<Change> &changes);

/// Several cells or rows of a table in one step, as after a paste or a fill; update() of each, equal ones are left out.
ChangeSet editRows(const std::vector<Change> &updates);

/// A location with its first term.
ChangeSet addLocation(const domain::Location &location, const domain::Term &term);
/// A location and everything that belongs to it; its scores are passed because a Dossier leaves them out.
ChangeSet removeLocation(const domain::Dossier &dossier, const domain::Location &location,
                         const std::vector<domain::Score> &locationScores);
/// A second location with the same terms, facilities and target groups under another name.
ChangeSet duplicateLocation(const domain::Dossier &dossier, const domain::Location &location, const QString &name);
/// Keeps the term and adds one from the day after its end until the new end, marked as an extension. The term has an end.
ChangeSet extendTerm(const domain::Dossier &dossier, const domain::Term &term, QDate until);

/// Gives a municipality a score on a day; the reasoning of an earlier score of that day is kept.
ChangeSet giveScore(const domain::Dossier &dossier, const QString &municipality, domain::Principle principle,
                    domain::ScoreValue value, QDate asOf, const QString &givenBy);
/// Sets the score to reach; an empty municipality is the province.
ChangeSet setTarget(const domain::Dossier &dossier, const QString &municipality, domain::Principle principle, int value,
                    QDate dueOn, QDate asOf, const QString &givenBy);
/// Marks the statement in force and unmarks the others of its area, stream and period.
ChangeSet chooseStatement(const domain::Dossier &dossier, const domain::TaskStatement &statement);
/// Sets a property; an empty value removes it.
ChangeSet setProperty(const domain::Dossier &dossier, domain::PropertyName name, const QString &value);

} // namespace regie::dossier::changes
