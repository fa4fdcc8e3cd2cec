// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/column_header.h"

namespace regie::ui::principles {

/// The columns of the matrix: number and name of the principle, wrapped, and below it the region's target.
class PrincipleHeader : public widgets::ColumnHeader
{
    Q_OBJECT

public:
    explicit PrincipleHeader(const widgets::DossierView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// How wide a column must be for the longest word of its name.
    int leastWidth() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QFont nameFont() const;
    QFont targetFont() const;
    int nameHeight(int section, int width) const;
};

/// The names at the left of the matrix and of the row below it; the current row is marked.
class NameHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit NameHeader(const widgets::DossierView &view, QWidget *parent = nullptr);

    /// How wide the widest name is.
    int naturalWidth() const;
    void setCurrentRow(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString name(int section) const;

    const widgets::DossierView &m_view;
    int m_currentRow = -1;
};

} // namespace regie::ui::principles
