// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/principle_profile.h"
#include "core/dossier/score_reader.h"
#include "ui/widgets/dossier_view.h"

#include <QObject>

#include <memory>
#include <vector>

namespace regie::ui::principles {

/// One cell of the matrix: a municipality or one of its locations on a principle.
struct Cell
{
    QString municipality;
    QString location; ///< id; empty: the municipality itself
    domain::Principle principle = domain::Principle::Scale;

    bool isNull() const { return municipality.isEmpty(); }
    const QString &area() const { return location.isEmpty() ? municipality : location; }
    bool operator==(const Cell &) const = default;
};

/// Whose scores are shown.
enum class RowKind { Municipalities, Locations };

/// How municipalities or locations stand on the as-of date, and on another date to compare with. The scores of locations are
/// read on another thread when they are asked for; until then they are not ready.
class ScoreBook : public QObject
{
    Q_OBJECT

public:
    explicit ScoreBook(widgets::DossierView &view, QObject *parent = nullptr);

    widgets::DossierView &view() const { return m_view; }
    RowKind kind() const { return m_kind; }
    void choose(RowKind kind);
    /// Whether the standings of the chosen rows are known.
    bool isReady() const { return m_kind == RowKind::Municipalities || m_hasRead; }
    /// Null: with no other date.
    QDate comparedWith() const { return m_then; }
    void compareWith(QDate day);

    /// Out of sight nothing is worked out; back in sight, what changed meanwhile is told at once.
    void setInSight(bool inSight);
    bool isInSight() const { return m_isInSight; }

    /// Null when there is no such area, or it is not read yet.
    const analysis::Standing *now(const Cell &cell) const;
    /// How it was on the other date; null when there is none.
    const analysis::Standing *then(const Cell &cell) const;
    /// Over the rows that are chosen.
    std::array<analysis::MeanStanding, 6> means() const;
    /// Every known score of the cell's municipality or location, and perhaps others.
    std::vector<domain::Score> known(const Cell &cell) const;
    /// The scores of the cell until the as-of date, the earliest first.
    std::vector<domain::Score> course(const Cell &cell) const;
    /// The score that holds; none: nobody gave one.
    std::optional<domain::Score> score(const Cell &cell) const;

signals:
    /// Something may stand otherwise.
    void changed();
    /// The scores of locations could not be read.
    void failed(const QString &sentence);

private:
    struct Sheet
    {
        std::vector<QString> ids; ///< sorted
        std::vector<analysis::Standings> now;
        std::vector<analysis::Standings> then; ///< empty: no other date
    };
    struct Read
    {
        dossier::ScoresByLocation scores;
        Sheet sheet;
    };

    const Sheet &sheetOf(const Cell &cell) const { return cell.location.isEmpty() ? m_municipalities : m_locations; }
    static const analysis::Standing *find(const std::vector<analysis::Standings> &standings, const Sheet &sheet,
                                          const Cell &cell);
    void workOutMunicipalities();
    void followFigures();
    void followEdit(const dossier::ChangeSet &edit);
    void read();
    void take(Read read);
    /// The locations whose scores the edit touches; none: it cannot be told.
    std::optional<QStringList> touchedBy(const dossier::ChangeSet &edit) const;
    void refresh(const QStringList &locations);

    widgets::DossierView &m_view;
    RowKind m_kind = RowKind::Municipalities;
    QDate m_then;
    Sheet m_municipalities;
    Sheet m_locations;
    dossier::ScoresByLocation m_scores;
    QDate m_readOn; ///< the as-of date of the locations' standings
    bool m_hasRead = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< what is being read is not the latest
    bool m_isInSight = true;
    bool m_isBehind = false; ///< something changed out of sight
    bool m_mustRead = false; ///< and it was about the scores of locations
};

} // namespace regie::ui::principles
