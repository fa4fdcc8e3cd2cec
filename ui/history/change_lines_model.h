// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change_lines.h"

#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/dossier_view.h"

namespace regie::ui::history {

/// Changed fields, each with its value before and after. What a line says is worked out when it is shown.
class ChangeLinesModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { Municipality, Row, Field, Before, After, kColumns };

    /// What the columns of the values are headed.
    struct Headings
    {
        QString before;
        QString after;
    };

    /// The dossier gives the names and must outlive the model.
    ChangeLinesModel(Headings headings, const widgets::DossierView &view, QObject *parent = nullptr);

    void setLines(std::vector<dossier::ChangeLine> lines);
    /// The lines that are shown, from top to bottom.
    std::vector<dossier::ChangeLine> shown() const;
    /// Null when there is no such row.
    const dossier::ChangeLine *line(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    widgets::ColumnContent contentOf(int) const override { return widgets::ColumnContent::Text; }

    /// What a cell says of a line.
    static QString text(const dossier::ChangeLine &line, int column, const domain::Dossier &dossier);

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    QString title(int column) const;

    Headings m_headings;
    const widgets::DossierView &m_view;
    std::vector<dossier::ChangeLine> m_lines;
};

} // namespace regie::ui::history
