// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators.h"
#include "core/analysis/number_id.h"
#include "ui/principles/score_book.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>

namespace regie::ui::principles {

/// What the dossier itself tells about a cell: computed numbers beside the score, each with its derivation. They are a
/// suggestion and never set a score.
class IndicatorBlock : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        QString name;
        QString value;
        QString sentence;
        analysis::NumberId number;

        bool operator==(const Row &) const = default;
    };

    explicit IndicatorBlock(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const Cell &cell);
    widgets::TableView *table() const { return m_table; }
    widgets::LinkButton *whyButton() const { return m_why; }
    const std::vector<Row> &rows() const { return m_model->rows(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// How the number of the current row came about.
    void ask();
    void applyTheme();

    widgets::DossierView &m_view;
    QLabel *m_label;
    widgets::RecordModel<Row> *m_model;
    widgets::TableView *m_table;
    widgets::LinkButton *m_why;
};

} // namespace regie::ui::principles
