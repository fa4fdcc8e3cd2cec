// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace regie::ui::widgets {

/// What a cell tells beside Qt's own roles.
enum CellRole {
    FigureRole = Qt::UserRole + 1, ///< analysis::FigureId or NumberId: the number has a derivation
    RawRole,                       ///< the value without separators, for the clipboard
    RefusalRole,                   ///< why the text that was typed is not applied; empty: it is
    ChoicesRole,                   ///< Choices: the cell takes one of these
    ToneRole,                      ///< Tone, as int
    DateRole,                      ///< true: the cell takes a date
    SourceRole                     ///< analysis::NumberId: the number was typed in, and tells where it comes from
};

/// How loud the text of a cell is.
enum class Tone { Normal, Quiet, Strong, Bad };

/// One of the values that a cell or field can take.
struct Choice
{
    QString key;
    QString label;

    bool operator==(const Choice &) const = default;
};

using Choices = QList<Choice>;

} // namespace regie::ui::widgets
