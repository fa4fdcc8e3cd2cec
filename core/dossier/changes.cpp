// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/changes.h"

#include "core/domain/extension.h"
#include "core/dossier/score_changes.h"

#include <QUuid>

namespace regie::dossier::changes {

namespace {

/// The name space of the ids that are made from what a row says.
const QUuid kNaturalKeys(QStringLiteral("{0d0f7c4e-6a6b-5a1e-9b57-52474b500001}"));

QVariantMap about(const QString &table, const QString &subject)
{
    return {{QStringLiteral("table"), table}, {QStringLiteral("subject"), subject}};
}

/// Removals of the rows of one list that belong to a location.
template <typename T>
void removeOf(const QString &location, const std::vector<T> &rows, std::vector<Change> &changes)
{
    for (const T &row : rows) {
        if (row.location == location)
            changes.push_back(removed(row));
    }
}

/// The same rows under new ids for another location.
template <typename T>
void copyTo(const domain::Location &from, const QString &to, const std::vector<T> &rows, std::vector<Change> &changes)
{
    for (T row : rows) {
        if (row.location != from.id)
            continue;
        row.id = newId();
        row.location = to;
        changes.push_back(inserted(row));
    }
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString idFrom(const QStringList &naturalKey)
{
    return QUuid::createUuidV5(kNaturalKeys, naturalKey.join(QChar(0x1f))).toString(QUuid::WithoutBraces);
}

ChangeSet editOf(const Change &update, const QString &subject)
{
    if (update.before->isEmpty())
        return {};
    QVariantMap values = about(update.table, subject);
    if (update.before->size() > 1)
        return {{ActionKind::RowEdited, values}, {update}};
    const QString field = update.before->firstKey();
    values.insert(QStringLiteral("field"), field);
    values.insert(QStringLiteral("before"), update.before->first());
    values.insert(QStringLiteral("after"), update.after->first());
    return {{ActionKind::FieldEdited, values}, {update}};
}

ChangeSet named(ChangeSet edit, const domain::Dossier &dossier)
{
    const bool isMunicipality =
        edit.action.kind == ActionKind::FieldEdited &&
        edit.action.values.value(QStringLiteral("field")).toString().endsWith(QLatin1String("municipality"));
    for (const auto &side : {QStringLiteral("before"), QStringLiteral("after")}) {
        const QString code = isMunicipality ? edit.action.values.value(side).toString() : QString();
        if (!code.isEmpty())
            edit.action.values.insert(side, dossier.areaName(code));
    }
    return edit;
}

ChangeSet editTable(const TableEdit &what, const std::vector<Change> &changes)
{
    ChangeSet edit;
    for (const Change &change : changes) {
        if (!change.before || !change.before->isEmpty())
            edit.changes.push_back(change);
    }
    if (edit.isEmpty())
        return edit;
    QVariantMap values = about(edit.changes.front().table, what.subject);
    values.insert(QStringLiteral("count"), static_cast<qlonglong>(what.count));
    if (what.added > 0)
        values.insert(QStringLiteral("rows"), static_cast<qlonglong>(what.added));
    edit.action = {what.kind, values};
    return edit;
}

ChangeSet editRows(const std::vector<Change> &updates)
{
    ChangeSet edit = editTable({}, updates);
    edit.action.values.insert(QStringLiteral("count"), static_cast<qlonglong>(edit.changes.size()));
    return edit.isEmpty() ? ChangeSet{} : edit;
}

ChangeSet addLocation(const domain::Location &location, const domain::Term &term)
{
    ChangeSet edit = add(location, location.name);
    edit.changes.push_back(inserted(term));
    return edit;
}

ChangeSet removeLocation(const domain::Dossier &dossier, const domain::Location &location,
                         const std::vector<domain::Score> &locationScores)
{
    ChangeSet edit{{ActionKind::RowRemoved, about(Record<domain::Location>::table(), location.name)}, {}};
    removeOf(location.id, dossier.terms, edit.changes);
    removeOf(location.id, dossier.milestones, edit.changes);
    removeOf(location.id, dossier.obstacles, edit.changes);
    removeOf(location.id, dossier.facilities, edit.changes);
    removeOf(location.id, dossier.targetGroups, edit.changes);
    removeOf(location.id, dossier.partners, edit.changes);
    removeOf(location.id, dossier.targets, edit.changes);
    for (const domain::Score &score : locationScores) {
        for (const domain::EvidenceItem &item : dossier.evidence) {
            if (item.score == score.id)
                edit.changes.push_back(removed(item));
        }
        edit.changes.push_back(removed(score));
    }
    edit.changes.push_back(removed(location));
    return edit;
}

ChangeSet duplicateLocation(const domain::Dossier &dossier, const domain::Location &location, const QString &name)
{
    domain::Location copy = location;
    copy.id = newId();
    copy.name = name;
    ChangeSet edit{{ActionKind::LocationDuplicated, about(Record<domain::Location>::table(), location.name)},
                   {inserted(copy)}};
    copyTo(location, copy.id, dossier.terms, edit.changes);
    copyTo(location, copy.id, dossier.facilities, edit.changes);
    copyTo(location, copy.id, dossier.targetGroups, edit.changes);
    copyTo(location, copy.id, dossier.partners, edit.changes);
    return edit;
}

ChangeSet extendTerm(const domain::Dossier &dossier, const domain::Term &term, QDate until)
{
    domain::Term extension = domain::extensionOf(term, until);
    extension.id = newId();
    const domain::Location *location = domain::find(dossier.locations, term.location);
    return {{ActionKind::TermExtended,
             {{QStringLiteral("subject"), location ? location->name : QString()},
              {QStringLiteral("until"), until.toString(Qt::ISODate)}}},
            {inserted(extension)}};
}

ChangeSet giveScore(const domain::Dossier &dossier, const QString &municipality, domain::Principle principle,
                    domain::ScoreValue value, QDate asOf, const QString &givenBy)
{
    return giveScore(dossier.scores, {municipality, {}, principle, value, asOf, givenBy, {}},
                     dossier.areaName(municipality));
}

ChangeSet setTarget(const domain::Dossier &dossier, const QString &municipality, domain::Principle principle, int value,
                    QDate dueOn, QDate asOf, const QString &givenBy)
{
    return setTarget(dossier, {{}, municipality, {}, principle, value, dueOn, asOf, givenBy},
                     dossier.areaName(municipality));
}

ChangeSet chooseStatement(const domain::Dossier &dossier, const domain::TaskStatement &statement)
{
    ChangeSet edit{{ActionKind::StatementChosen,
                    {{QStringLiteral("subject"), dossier.areaName(statement.municipality)},
                     {QStringLiteral("places"), static_cast<qlonglong>(statement.places)}}},
                   {}};
    for (const domain::TaskStatement &other : dossier.taskStatements) {
        const bool chosen = other.id == statement.id;
        const bool rival = other.municipality == statement.municipality && other.stream == statement.stream &&
                           other.period == statement.period;
        if (!rival || other.inForce == chosen)
            continue;
        domain::TaskStatement after = other;
        after.inForce = chosen;
        edit.changes.push_back(updated(other, after));
    }
    return edit.isEmpty() ? ChangeSet{} : edit;
}

ChangeSet setProperty(const domain::Dossier &dossier, domain::PropertyName name, const QString &value)
{
    const domain::Property after{domain::keyOf(name), value};
    const domain::Property *before = domain::find(dossier.properties, after.id);
    if (!before)
        return value.isEmpty() ? ChangeSet{} : add(after, after.id);
    return value.isEmpty() ? remove(*before, after.id) : edit(*before, after, after.id);
}

} // namespace regie::dossier::changes
