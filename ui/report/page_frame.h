// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/typesetter.h"

#include <QCoreApplication>

namespace regie::report {

/// Of A4, in points.
QSizeF paperSize(Orientation orientation);

/// An A4 page: margins of 16 mm, a head, a text area and a foot.
class PageFrame
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    PageFrame(ReportFrame frame, const Typesetter &setter);

    /// The whole page, in the device's units.
    QSizeF pageSize() const;
    /// Where the blocks go.
    QRectF textArea() const;
    /// Paints head and foot of a page; numbers count from 1.
    void paint(QPainter &painter, int page, int pages) const;

private:
    QRectF inside() const;
    void paintHead(QPainter &painter) const;
    /// Paints it at the right end of the line; returns the width it took.
    qreal paintChip(QPainter &painter, const QRectF &line, const QString &text) const;
    void paintFoot(QPainter &painter, int page, int pages) const;
    /// One line of text, shortened where it does not fit; returns the width it took.
    qreal paintLine(QPainter &painter, const QRectF &rect, const QString &text, const TextBox::Look &look) const;

    ReportFrame m_frame;
    const Typesetter &m_setter;
};

} // namespace regie::report
