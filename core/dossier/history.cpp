// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/history.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie::dossier {

Action HistoryLine::action() const
{
    return {kind, QJsonDocument::fromJson(values).object().toVariantMap()};
}

EditKind HistoryLine::editKind() const
{
    if (course == Course::Undo)
        return EditKind::TakenBack;
    switch (kind) {
    case ActionKind::RowAdded:
    case ActionKind::LocationDuplicated:
    case ActionKind::TermExtended:
        return EditKind::Added;
    case ActionKind::RowRemoved:
    case ActionKind::RowsRemoved:
        return EditKind::Removed;
    case ActionKind::ScoreGiven:
    case ActionKind::TargetSet:
        return EditKind::Scored;
    case ActionKind::TableImported:
        return EditKind::Imported;
    case ActionKind::VersionRestored:
        return EditKind::TakenBack;
    case ActionKind::DossierMade:
    case ActionKind::DossierSalvaged:
        return EditKind::Made;
    case ActionKind::FieldEdited:
    case ActionKind::RowEdited:
    case ActionKind::RowsEdited:
    case ActionKind::StatementChosen:
    case ActionKind::CellsFilled:
    case ActionKind::CellsCleared:
    case ActionKind::CellsPasted:
    case ActionKind::ScenarioEdited:
    case ActionKind::ScenarioRecorded:
    case ActionKind::SignalPostponed:
        return EditKind::Changed;
    }
    Q_UNREACHABLE();
}

void History::append(const std::vector<HistoryLine> &lines)
{
    m_lines.reserve(m_lines.size() + lines.size());
    for (const HistoryLine &line : lines) {
        m_places.insert(line.id, m_lines.size());
        m_lines.push_back(line);
        takeBack(line);
        if (m_authors.isEmpty() || !m_authors.contains(line.author))
            m_authors << line.author;
    }
}

void History::takeBack(const HistoryLine &line)
{
    if (line.undoes.isEmpty())
        return;
    const HistoryLine *undone = find(line.undoes);
    m_lines.back().course = undone && undone->course == Course::Undo ? Course::Redo : Course::Undo;
    // What an undo took back holds again when the undo itself is taken back, and so on down the chain.
    bool isTakenBack = true;
    for (QString id = line.undoes; !id.isEmpty(); isTakenBack = !isTakenBack) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            return;
        HistoryLine &earlier = m_lines[*place];
        earlier.isTakenBack = isTakenBack;
        id = earlier.undoes;
    }
}

void History::appendFacts(const std::vector<EntryFacts> &facts)
{
    m_facts.insert(m_facts.end(), facts.begin(), facts.end());
}

const HistoryLine *History::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_lines[*place];
}

std::vector<std::size_t> History::filtered(const HistoryFilter &filter) const
{
    const QDateTime begin = filter.period.begin();
    const QDateTime end = filter.period.end();
    const auto passes = [&](std::size_t index) {
        const HistoryLine &line = m_lines[index];
        if ((!begin.isNull() && line.recordedAt < begin) || (!end.isNull() && line.recordedAt >= end))
            return false;
        if ((filter.author && line.author != *filter.author) || (filter.kind && line.editKind() != *filter.kind))
            return false;
        if (!filter.municipality && filter.table.isEmpty())
            return true;
        const EntryFacts *known = facts(index);
        if (!known || (!filter.table.isEmpty() && !known->tables.contains(filter.table)))
            return false;
        if (!filter.municipality)
            return true;
        return filter.municipality->isEmpty() ? known->municipalities.isEmpty()
                                              : known->municipalities.contains(*filter.municipality);
    };
    std::vector<std::size_t> indexes;
    for (std::size_t index = m_lines.size(); index > 0; --index) {
        if (passes(index - 1))
            indexes.push_back(index - 1);
    }
    return indexes;
}

EntryFacts factsOf(const std::vector<Change> &changes, RowPlaces &places)
{
    EntryFacts facts;
    facts.municipalities = places.municipalitiesOf(changes);
    for (const Change &change : changes) {
        if (facts.tables.isEmpty() || (facts.tables.back() != change.table && !facts.tables.contains(change.table)))
            facts.tables << change.table;
    }
    return facts;
}

History historyOf(const std::vector<JournalEntry> &newestFirst, const domain::Dossier &now,
                  const RowPlaces::ScorePlace &scorePlace)
{
    RowPlaces places(now, scorePlace);
    std::vector<HistoryLine> lines;
    std::vector<EntryFacts> facts;
    for (const JournalEntry &entry : newestFirst) {
        const QJsonObject values = QJsonObject::fromVariantMap(entry.action.values);
        lines.push_back({entry.id, entry.position, entry.author, entry.recordedAt, entry.action.kind,
                         QJsonDocument(values).toJson(QJsonDocument::Compact), entry.undoes, entry.mergedThrough});
        const bool isMaking = entry.action.kind == ActionKind::DossierMade;
        facts.push_back(isMaking ? EntryFacts{} : factsOf(entry.changes, places));
    }
    std::reverse(lines.begin(), lines.end());
    std::reverse(facts.begin(), facts.end());
    History history;
    history.append(lines);
    history.appendFacts(facts);
    return history;
}

} // namespace regie::dossier
