// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/matrix_view.h"
#include "ui/principles/mean_model.h"
#include "ui/principles/page_controls.h"
#include "ui/principles/radar_panel.h"
#include "ui/principles/score_panel.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/total_row.h"

#include <QBoxLayout>

namespace regie::ui::principles {

/// The screen "Principles": how each municipality or location scores on the six principles, and on what evidence.
class PrinciplesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PrinciplesPage(widgets::DossierView &view, QWidget *parent = nullptr);

    ScoreBook *book() const { return m_book; }
    MatrixView *matrix() const { return m_matrix; }
    MatrixModel *model() const { return m_model; }
    MeanModel *means() const { return m_means; }
    widgets::TotalRow *meanRow() const { return m_meanRow; }
    ScorePanel *panel() const { return m_panel; }
    RadarPanel *radar() const { return m_radar; }
    PageControls *controls() const { return m_controls; }
    /// Makes the score of the municipality current; without such a row that of the principle in the current one.
    void showScore(const QString &municipality, domain::Principle principle);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    widgets::PageHeader *makeHeader();
    QWidget *makeMatrix();
    QWidget *makeHints();
    void connectAll();
    void connectCells();

    void reload();
    QString emptyText() const;
    void tellRows();
    /// Beside the title, or under it where there is no room.
    void placeControls();
    void showCurrent();
    void showRadar(bool shown);
    void showProvince();
    void followMunicipality(const QString &municipality);
    void askReason(const std::vector<Cell> &cells);
    void copyReasoning(const Cell &cell);

    widgets::DossierView &m_view;
    int m_column = 0; ///< the last current one, for rows that come anew
    ScoreBook *m_book;
    MatrixModel *m_model;
    MeanModel *m_means;
    MatrixView *m_matrix;
    widgets::TotalRow *m_meanRow = nullptr;
    ScorePanel *m_panel;
    RadarPanel *m_radar;
    PageControls *m_controls;
    QStackedWidget *m_side;
    widgets::DetailSplit *m_split;
    widgets::PageHeader *m_header;
    QBoxLayout *m_top;
};

} // namespace regie::ui::principles
