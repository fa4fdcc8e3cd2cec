// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/location_drafts.h"

#include "core/dossier/changes.h"
#include "core/exchange/keyed_rows.h"
#include "core/exchange/values.h"

namespace regie::exchange {

namespace {

QString keyOfLocation(const QString &municipality, const QString &name)
{
    return keyOfParts({municipality, tidied(name)});
}

QString keyOfObstacle(const QString &location, domain::ObstacleCode code, const QString &remark)
{
    return keyOfParts({location, domain::keyOf(code), remark});
}

template <typename T>
void replaceUnlessEmpty(T &field, const T &said)
{
    if (said != T())
        field = said;
}

template <typename Drafts>
std::vector<dossier::Change> changesOf(const Drafts &drafts)
{
    std::vector<dossier::Change> changes;
    for (const auto &draft : drafts) {
        if (!draft.isTaken)
            continue;
        if (!draft.before)
            changes.push_back(dossier::changes::inserted(draft.after));
        else if (*draft.before != draft.after)
            changes.push_back(dossier::changes::updated(*draft.before, draft.after));
    }
    return changes;
}

} // namespace

AboutLocation readAboutLocation(RowReader &row)
{
    AboutLocation about;
    about.phase = row.word(Column::Phase, phaseFrom);
    about.address = row.text(Column::Address);
    about.town = row.text(Column::Town);
    about.whoMustMove = row.text(Column::WhoMustMove);
    about.since = row.date(Column::Since);
    const QString obstacle = row.text(Column::Obstacle);
    if (!obstacle.isEmpty()) {
        about.obstacle = obstacleFrom(obstacle);
        return about;
    }
    for (const Column column : {Column::WhoMustMove, Column::Since}) {
        if (!row.text(column).isEmpty())
            row.warn(column, text::obstacleMissing());
    }
    return about;
}

LocationDrafts::LocationDrafts(const domain::Dossier &dossier)
{
    for (const domain::Location &location : dossier.locations) {
        m_locationOf.insert(location.id, &m_locations.emplace_back(Draft<domain::Location>{&location, location}));
        const QString key = keyOfLocation(location.municipality, location.name);
        if (!m_ids.contains(key))
            m_ids.insert(key, location.id);
    }
    for (const domain::Obstacle &obstacle : dossier.obstacles) {
        m_obstacleIds.insert(obstacle.id);
        if (!obstacle.resolvedOn.isValid()) {
            m_obstacleOf.insert(keyOfObstacle(obstacle.location, obstacle.code, obstacle.remark),
                                &m_obstacles.emplace_back(Draft<domain::Obstacle>{&obstacle, obstacle}));
        }
    }
}

bool LocationDrafts::exists(const QString &municipality, const QString &name) const
{
    return m_ids.contains(keyOfLocation(municipality, name));
}

QString LocationDrafts::find(const QString &municipality, const QString &name)
{
    const QString key = keyOfLocation(municipality, name);
    const QString known = m_ids.value(key);
    if (!known.isEmpty())
        return known;
    domain::Location location;
    location.id = dossier::changes::idFrom({QStringLiteral("location"), municipality, tidied(name)});
    if (m_locationOf.contains(location.id))
        location.id = dossier::changes::newId();
    location.municipality = municipality;
    location.name = tidied(name);
    m_ids.insert(key, location.id);
    m_locationOf.insert(location.id, &m_locations.emplace_back(Draft<domain::Location>{nullptr, location}));
    return location.id;
}

void LocationDrafts::rename(const domain::Location &location, const QString &name)
{
    m_ids.remove(keyOfLocation(location.municipality, location.name));
    m_ids.insert(keyOfLocation(location.municipality, name), location.id);
    m_locationOf.value(location.id)->after.name = tidied(name);
}

std::vector<LocationDrafts::Statement> LocationDrafts::statementsOf(const QString &location, const AboutLocation &about)
{
    std::vector<Statement> statements;
    const auto add = [&statements](Column column, const QString &subject, const QString &value) {
        if (!value.isEmpty())
            statements.push_back({column, keyOfParts({subject, QString::number(static_cast<int>(column))}), value});
    };
    add(Column::Phase, location, about.phase ? domain::keyOf(*about.phase) : QString());
    add(Column::Address, location, about.address);
    add(Column::Town, location, about.town);
    if (about.obstacle) {
        const QString obstacle = keyOfObstacle(location, about.obstacle->code, about.obstacle->remark);
        add(Column::WhoMustMove, obstacle, about.whoMustMove);
        add(Column::Since, obstacle, about.since ? text::date(*about.since) : QString());
    }
    return statements;
}

void LocationDrafts::compareWithEarlier(RowReader &row, const QString &location, const AboutLocation &about) const
{
    for (const Statement &statement : statementsOf(location, about)) {
        const auto said = m_said.constFind(statement.about);
        if (said != m_said.constEnd() && said->value != statement.value)
            row.refuse(statement.column, text::contradicts(statement.value, said->value, said->line));
    }
}

RowState LocationDrafts::take(int line, const QString &location, const AboutLocation &about)
{
    for (const Statement &statement : statementsOf(location, about)) {
        if (!m_said.contains(statement.about))
            m_said.insert(statement.about, {statement.value, line});
    }
    Draft<domain::Location> &draft = *m_locationOf.value(location);
    const domain::Location was = draft.isTaken || !draft.before ? draft.after : *draft.before;
    draft.isTaken = true;
    replaceUnlessEmpty(draft.after.phase, about.phase);
    replaceUnlessEmpty(draft.after.address, about.address);
    replaceUnlessEmpty(draft.after.town, about.town);
    const RowState obstacle = takeObstacle(draft.after, about);
    return was == draft.after ? obstacle : RowState::Changed;
}

RowState LocationDrafts::takeObstacle(const domain::Location &location, const AboutLocation &about)
{
    if (!about.obstacle)
        return RowState::Equal;
    Draft<domain::Obstacle> &draft = obstacle(location, *about.obstacle);
    const bool isNew = !draft.before && !draft.isTaken;
    const domain::Obstacle was = draft.after;
    draft.isTaken = true;
    replaceUnlessEmpty(draft.after.whoMustMove, about.whoMustMove);
    replaceUnlessEmpty(draft.after.since, about.since.value_or(QDate()));
    return isNew || was != draft.after ? RowState::Changed : RowState::Equal;
}

LocationDrafts::Draft<domain::Obstacle> &LocationDrafts::obstacle(const domain::Location &location,
                                                                  const ObstacleText &text)
{
    const QString key = keyOfObstacle(location.id, text.code, text.remark);
    if (auto *known = m_obstacleOf.value(key))
        return *known;
    domain::Obstacle obstacle;
    obstacle.id = dossier::changes::idFrom(
        {QStringLiteral("obstacle"), location.municipality, location.name, domain::keyOf(text.code), text.remark});
    if (m_obstacleIds.contains(obstacle.id))
        obstacle.id = dossier::changes::newId();
    m_obstacleIds.insert(obstacle.id);
    obstacle.location = location.id;
    obstacle.code = text.code;
    obstacle.remark = text.remark;
    Draft<domain::Obstacle> &draft = m_obstacles.emplace_back(Draft<domain::Obstacle>{nullptr, obstacle});
    m_obstacleOf.insert(key, &draft);
    return draft;
}

std::vector<dossier::Change> LocationDrafts::locationChanges() const
{
    return changesOf(m_locations);
}

std::vector<dossier::Change> LocationDrafts::obstacleChanges() const
{
    return changesOf(m_obstacles);
}

} // namespace regie::exchange
