// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_state.h"

#include <QHash>

namespace regie::tests {

/// Keeps the states of tables as settings do, in memory.
class KeptStates : public ui::widgets::TableStates
{
public:
    QByteArray tableState(const QString &table) const override { return kept.value(table); }
    void keepTableState(const QString &table, const QByteArray &state) override { kept.insert(table, state); }

    QHash<QString, QByteArray> kept;
};

} // namespace regie::tests
