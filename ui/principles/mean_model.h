// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QAbstractTableModel>

namespace regie::ui::principles {

/// The province's mean per principle, over the municipalities that have a score: the row under the matrix.
class MeanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MeanModel(const widgets::DossierView &view, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();

private:
    QString sentence(domain::Principle principle, const analysis::PrincipleFigures &figures) const;

    const widgets::DossierView &m_view;
};

} // namespace regie::ui::principles
