// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/what_if.h"

#include <QAbstractListModel>

#include <variant>

namespace regie::ui::allocation {

/// What is agreed, proposed or only tried: a trade of the dossier or a move of the scenario.
using Agreement = std::variant<domain::Trade, domain::ScenarioMove>;

const QString &idOf(const Agreement &agreement);
bool isMove(const Agreement &agreement);
/// The agreement as a trade: of a move what it would become in the period.
domain::Trade asTrade(const Agreement &agreement, const QString &period);
QString textOf(const domain::Dossier &dossier, const Agreement &agreement);

/// The trades of the round and the moves of the scenario, each on two lines.
class AgreementsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TermsRole = Qt::UserRole, ///< what is given in return
        PlacesRole,               ///< the number, as text
        StatusRole,               ///< in a word
        DayRole,                  ///< as text; empty: none
        KindRole                  ///< int: 0 agreed, 1 proposed, 2 what-if
    };

    explicit AgreementsModel(const WhatIf &whatIf, QObject *parent = nullptr);

    const Agreement &agreement(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// How many are moves of the scenario.
    int moves() const;
    /// The row with this id; -1 when it is not shown.
    int rowOf(const QString &id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void reload();

private:
    std::vector<Agreement> read() const;
    QString titleOf(const Agreement &agreement) const;
    QString termsOf(const Agreement &agreement) const;

    const WhatIf &m_whatIf;
    std::vector<Agreement> m_rows;
};

} // namespace regie::ui::allocation
