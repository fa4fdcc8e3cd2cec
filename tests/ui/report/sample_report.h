// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QPainter>

namespace regie::tests {

inline report::TableBlock sampleTable(int rows)
{
    report::TableBlock table;
    table.columns = {{QStringLiteral("Gemeente"), report::ColumnKind::Text, 1},
                     {QStringLiteral("Opgave in plekken"), report::ColumnKind::Number, 0},
                     {QStringLiteral("Toelichting"), report::ColumnKind::Text, 1}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({QStringLiteral("Rij %1").arg(i), QString::number(1000 + i),
                              i % 3 == 0 ? QString() : QStringLiteral("Uitleg van rij %1").arg(i)});
    table.total = {QStringLiteral("Totaal"), QStringLiteral("9.999"), QString()};
    return table;
}

inline report::FigureBlock sampleFigure()
{
    report::FigureBlock figure;
    figure.height = report::fixedHeight(80);
    figure.paint = [](QPainter &painter, const QRectF &rect) {
        painter.fillRect(rect, Qt::red);
        painter.setClipRect(rect.adjusted(200, 200, -200, -200));
        painter.setPen(Qt::black);
        painter.drawLine(rect.topLeft(), rect.bottomRight());
    };
    figure.caption = QStringLiteral("Een bijschrift bij de figuur.");
    figure.alternative = QStringLiteral("Een rood vlak met een streep, als voorbeeld.");
    return figure;
}

/// A report with each kind of block, on several pages.
inline report::Report sampleReport(const QString &title = QStringLiteral("Stand van zaken"))
{
    report::Report result(report::ReportFrame{title, QStringLiteral("Peildatum 1 september 2026"),
                                              QStringLiteral("Bron: voorbeelddossier"), true});
    result.heading(1, title);
    result.subtitle(QStringLiteral("Peildatum 1 september 2026"));
    result.keyFigures({{QStringLiteral("Opgave"), QStringLiteral("7.640"), QStringLiteral("plekken")},
                       {QStringLiteral("Telt mee"), QStringLiteral("3.822"), QString()}});
    result.summary(QStringLiteral("Kort."), QStringLiteral("Er zijn nog plekken nodig."));
    result.heading(2, QStringLiteral("Lijst"));
    QString longItem;
    for (int i = 0; i < 60; ++i)
        longItem += QStringLiteral("woord%1 ").arg(i);
    result.list({QStringLiteral("Een punt"), longItem.trimmed()});
    result.figure(sampleFigure());
    result.heading(2, QStringLiteral("Tabel"));
    result.table(sampleTable(70));
    result.heading(3, QStringLiteral("Daarbij"));
    result.figureWithTable(sampleFigure(), sampleTable(3), 0.4);
    result.paragraph(longItem.trimmed());
    return result;
}

} // namespace regie::tests
