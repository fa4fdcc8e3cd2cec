// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/matrix_view.h"
#include "ui/principles/mean_model.h"
#include "ui/principles/score_panel.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/total_row.h"

namespace regie::ui::principles {

/// The screen "Principles": how each municipality scores on the six principles, and on what evidence.
class PrinciplesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PrinciplesPage(widgets::DossierView &view, QWidget *parent = nullptr);

    MatrixView *matrix() const { return m_matrix; }
    MatrixModel *model() const { return m_model; }
    MeanModel *means() const { return m_means; }
    ScorePanel *panel() const { return m_panel; }

private:
    widgets::PageHeader *makeHeader();
    QWidget *makeMatrix();
    QWidget *makeHints();
    void connectAll();

    void reload();
    void showCurrent();
    void followMunicipality(const QString &municipality);

    widgets::DossierView &m_view;
    MatrixModel *m_model;
    MeanModel *m_means;
    MatrixView *m_matrix;
    ScorePanel *m_panel;
    widgets::DetailSplit *m_split;
    widgets::PageHeader *m_header;
};

} // namespace regie::ui::principles
