// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QString>
#include <QVariantMap>

namespace regie::dossier {

/// What an officer did: the key under which the journal keeps it. action_text.h says it in words.
enum class ActionKind {
    FieldEdited,        ///< values: table, subject, field, before, after
    RowEdited,          ///< values: table, subject — several fields of one row
    RowsEdited,         ///< values: table, count — several cells or rows at once
    RowAdded,           ///< values: table, subject
    RowRemoved,         ///< values: table, subject
    ScoreGiven,         ///< values: subject, principle, before, after (keys of ScoreValue)
    TargetSet,          ///< values: subject, principle, after (number)
    TermExtended,       ///< values: subject, until
    StatementChosen,    ///< values: subject, places
    LocationDuplicated, ///< values: subject
    TableImported,      ///< values: kind, rows
    DossierMade,        ///< values: template
    CellsFilled,        ///< values: table, subject (empty: of several rows), count
    CellsCleared,       ///< the same
    CellsPasted,        ///< the same, and rows: how many were added
    RowsRemoved,        ///< values: table, subject, count
    VersionRestored,    ///< values: published_at (ISO, UTC)
    DossierSalvaged,    ///< values: saved, lost (rows)
    ScenarioEdited,     ///< values: subject, count — places of municipalities in a what-if
    ScenarioRecorded,   ///< values: subject, count — a what-if became this many trades
    SignalPostponed,    ///< values: subject (the signal in words), until, reason
};

} // namespace regie::dossier

namespace regie::domain {

template <>
struct Keys<dossier::ActionKind>
{
    static constexpr std::array<QLatin1StringView, 21> texts{
        QLatin1StringView("field_edited"),     QLatin1StringView("row_edited"),
        QLatin1StringView("rows_edited"),      QLatin1StringView("row_added"),
        QLatin1StringView("row_removed"),      QLatin1StringView("score_given"),
        QLatin1StringView("target_set"),       QLatin1StringView("term_extended"),
        QLatin1StringView("statement_chosen"), QLatin1StringView("location_duplicated"),
        QLatin1StringView("table_imported"),   QLatin1StringView("dossier_made"),
        QLatin1StringView("cells_filled"),     QLatin1StringView("cells_cleared"),
        QLatin1StringView("cells_pasted"),     QLatin1StringView("rows_removed"),
        QLatin1StringView("version_restored"), QLatin1StringView("dossier_salvaged"),
        QLatin1StringView("scenario_edited"),  QLatin1StringView("scenario_recorded"),
        QLatin1StringView("signal_postponed")};
};

} // namespace regie::domain

namespace regie::dossier {

/// What an officer did, with the values that its sentence needs.
struct Action
{
    ActionKind kind = ActionKind::RowsEdited;
    QVariantMap values;

    bool operator==(const Action &) const = default;
};

} // namespace regie::dossier
