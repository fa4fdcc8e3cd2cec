// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/matrix_headers.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>

namespace regie::ui::principles {

/// The matrix of municipalities or locations and principles, scored from the keyboard; a key sets all cells that are selected.
class MatrixView : public widgets::TableView
{
    Q_OBJECT

public:
    MatrixView(widgets::DossierView &view, MatrixModel &matrix, QWidget *parent = nullptr);

    NameHeader *names() const { return m_names; }
    /// The cells that are chosen, or the current one.
    std::vector<Cell> chosenCells() const;
    /// Names the rows above the first of them.
    void nameRows(const QString &title) { m_corner->setText(title); }

signals:
    /// The chosen cells are to say "not applicable", with a reason.
    void notApplicableWanted();
    /// The reasoning of the cell is to be copied to others.
    void copyRequested(const regie::ui::principles::Cell &cell);
    /// The cell's score is to be laid beside the one before it.
    void previousRequested(const regie::ui::principles::Cell &cell);
    /// The province's target of the principle of the current column was chosen.
    void regionTargetChosen(regie::domain::Principle principle, int target);
    /// Enter was pressed: the keyboard should go to the evidence.
    void detailRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    bool takeScoreKey(const QKeyEvent &event);
    void addTargets(QMenu &menu, domain::Principle principle);
    void addReasoning(QMenu &menu, const Cell &cell);

    MatrixModel &m_matrix;
    NameHeader *m_names;
    QLabel *m_corner;
};

} // namespace regie::ui::principles
