// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QIcon>
#include <QPointer>

#include <variant>
#include <vector>

class QAction;

namespace regie::ui::shell {

/// Where the palette goes to.
struct GoToMunicipality
{
    QString municipality; ///< CBS code
};
struct GoToLocation
{
    QString location; ///< id
};
struct RunAction
{
    QPointer<QAction> action; ///< null when its menu was made anew since
};
/// In the order in which equally good finds are listed.
using Destination = std::variant<Screen, GoToMunicipality, RunAction, GoToLocation>;

/// Something that the palette finds by its text.
struct PaletteEntry
{
    QString text;
    QString keys; ///< that do the same; may be empty
    QIcon icon;
    Destination destination;
};

/// Finds entries by what someone types: each word must begin a word of the text, be a part of it or be its initials; accents,
/// capitals and punctuation do not matter.
class PaletteIndex
{
public:
    void add(PaletteEntry entry);
    /// Forgets the entries from this one on.
    void truncate(int count);
    int size() const { return static_cast<int>(m_rows.size()); }
    const PaletteEntry &entry(int index) const { return m_rows[static_cast<std::size_t>(index)].entry; }

    /// The best finds first, at most this many. Nothing typed finds everything, in the order of adding.
    std::vector<int> find(const QString &typed, int most) const;

private:
    struct Row
    {
        PaletteEntry entry;
        QString folded; ///< words in lower case without accents, with a space around each
        QString initials;
    };
    std::vector<Row> m_rows;
};

} // namespace regie::ui::shell
