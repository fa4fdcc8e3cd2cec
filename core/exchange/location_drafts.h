// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"
#include "core/exchange/row_reader.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace regie::exchange {

/// What a row of the locations table says about the location itself and its obstacle; an empty cell says nothing.
struct AboutLocation
{
    std::optional<domain::Phase> phase;
    QString address;
    QString town;
    std::optional<ObstacleText> obstacle;
    QString whoMustMove;
    std::optional<QDate> since;
};

AboutLocation readAboutLocation(RowReader &row);

/// The locations and obstacles of a dossier while a table is read, for the rows of several terms speak of one location.
class LocationDrafts
{
public:
    explicit LocationDrafts(const domain::Dossier &dossier);

    /// The id of the municipality's location of this name; a fresh one when there is none.
    QString find(const QString &municipality, const QString &name);
    bool exists(const QString &municipality, const QString &name) const;
    /// From now on the location is found by its new name.
    void rename(const domain::Location &location, const QString &name);

    /// Refuses the row when it contradicts what an earlier one said of the location or the obstacle.
    void compareWithEarlier(RowReader &row, const QString &location, const AboutLocation &about) const;
    /// Takes over what the row says; Changed when that changes anything.
    RowState take(int line, const QString &location, const AboutLocation &about);

    /// The locations that rows were taken from, as far as they are new or changed.
    std::vector<dossier::Change> locationChanges() const;
    std::vector<dossier::Change> obstacleChanges() const;

private:
    template <typename T>
    struct Draft
    {
        const T *before = nullptr; ///< null: new
        T after;
        bool isTaken = false;
    };
    struct Said
    {
        QString value;
        int line = 0;
    };
    struct Statement
    {
        Column column;
        QString about;
        QString value;
    };

    std::deque<Draft<domain::Location>> m_locations;
    QHash<QString, Draft<domain::Location> *> m_locationOf; ///< by id
    QHash<QString, QString> m_ids;                          ///< of locations, by municipality and name
    std::deque<Draft<domain::Obstacle>> m_obstacles;
    QHash<QString, Draft<domain::Obstacle> *> m_obstacleOf; ///< by location, code and remark
    QSet<QString> m_obstacleIds;
    QHash<QString, Said> m_said;

    static std::vector<Statement> statementsOf(const QString &location, const AboutLocation &about);
    RowState takeObstacle(const domain::Location &location, const AboutLocation &about);
    Draft<domain::Obstacle> &obstacle(const domain::Location &location, const ObstacleText &text);
};

} // namespace regie::exchange
