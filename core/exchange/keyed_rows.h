// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "core/exchange/import_plan.h"

#include <QHash>
#include <QSet>

namespace regie::exchange {

/// The rows of one list of the dossier by what makes them the same, and the changes that a table makes to them.
template <typename T>
class KeyedRows
{
public:
    using Key = QString (*)(const T &);

    KeyedRows(const std::vector<T> &rows, Key key)
        : m_key(key)
    {
        add(rows);
    }

    void add(const std::vector<T> &rows)
    {
        for (const T &row : rows) {
            m_rows[m_key(row)].push_back(&row);
            m_ids.insert(row.id);
        }
    }

    /// The first row with the key of this one; null when there is none.
    const T *same(const T &row) const
    {
        const auto it = m_rows.find(m_key(row));
        return it == m_rows.end() ? nullptr : it->front();
    }
    bool isSeveral(const T &row) const
    {
        const auto it = m_rows.find(m_key(row));
        return it != m_rows.end() && it->size() > 1;
    }

    /// The line of the table that already was this row; none: it is the first.
    std::optional<int> claim(const T &row, int line)
    {
        const auto it = m_lines.constFind(m_key(row));
        if (it != m_lines.constEnd())
            return it.value();
        m_lines.insert(m_key(row), line);
        return std::nullopt;
    }

    /// Adds what makes the row of the dossier this one; a new row without id gets the natural one, or a fresh one when that is
    /// taken.
    RowState write(const T *before, T after, const QStringList &naturalKey, std::vector<dossier::Change> &changes)
    {
        if (!before) {
            if (after.id.isEmpty())
                after.id = newId(naturalKey);
            changes.push_back(dossier::changes::inserted(after));
            return RowState::New;
        }
        if (*before == after)
            return RowState::Equal;
        changes.push_back(dossier::changes::updated(*before, after));
        return RowState::Changed;
    }

    QString newId(const QStringList &naturalKey)
    {
        QString id = dossier::changes::idFrom(naturalKey);
        if (m_ids.contains(id))
            id = dossier::changes::newId();
        m_ids.insert(id);
        return id;
    }

private:
    Key m_key;
    QHash<QString, std::vector<const T *>> m_rows;
    QHash<QString, int> m_lines;
    QSet<QString> m_ids;
};

/// The parts of a key as one text.
inline QString keyOfParts(const QStringList &parts)
{
    return parts.join(QChar(0x1f));
}

} // namespace regie::exchange
