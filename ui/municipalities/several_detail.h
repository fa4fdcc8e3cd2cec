// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/area_sum.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>

namespace regie::ui::municipalities {

/// The sums of several municipalities that are chosen together.
class SeveralDetail : public QWidget
{
    Q_OBJECT

public:
    explicit SeveralDetail(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const QStringList &municipalities);
    widgets::TableView *table() const { return m_table; }

private:
    struct Line
    {
        QString id;
        QString name;
        analysis::AreaSum sum;
        bool isSigned = false;
        analysis::FigureName figure = analysis::FigureName::Counts;
        QStringList municipalities{}; ///< CBS codes
        bool operator==(const Line &) const = default;
    };

    static std::vector<widgets::RecordColumn<Line>> columns();
    std::vector<Line> lines(const QStringList &municipalities) const;

    widgets::DossierView &m_view;
    QLabel *m_names;
    widgets::RecordModel<Line> *m_model;
    widgets::TableView *m_table;
};

} // namespace regie::ui::municipalities
