// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/score_book.h"

#include <QAbstractTableModel>

namespace regie::ui::principles {

/// The mean per principle, over the municipalities or locations that have a score: the row under the matrix.
class MeanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MeanModel(const ScoreBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();

private:
    QString sentence(domain::Principle principle) const;
    const analysis::MeanStanding &at(domain::Principle principle) const;

    const ScoreBook &m_book;
    std::array<analysis::MeanStanding, 6> m_means;
};

} // namespace regie::ui::principles
