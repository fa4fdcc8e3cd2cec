// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/office/package.h"
#include "ui/report/office/xml.h"
#include "ui/report/report_output.h"

#include <QImage>

#include <vector>

namespace regie::report::office {

/// Writes reports as one OpenDocument text, for those who must edit it: the same blocks as the PDF, with real headings, lists
/// and table headers. Each report begins on a page of its own. How many pages it takes is up to who opens it.
class TextDocument : public ReportOutput
{
public:
    /// The language is that of QLocale(), the date that of the clock.
    TextDocument(QIODevice &device, const QString &title, GoOn goOn = {});

    [[nodiscard]] bool add(const Report &report) override;
    [[nodiscard]] std::optional<Written> finish() override;

private:
    void write(const HeadingBlock &block);
    void write(const ParagraphBlock &block);
    void write(const SummaryBlock &block);
    void write(const KeyFiguresBlock &block);
    void write(const TableBlock &block);
    void write(const FigureBlock &block);
    void write(const FigureWithTableBlock &block);
    void write(const ListBlock &block);
    void write(const PageBreakBlock &block);

    /// The name of the style for the next paragraph: a new one where a page begins.
    QString styled(const char *style);
    void paragraph(const char *style, const QString &text);
    /// Columns of these widths, in points; the first so many are headers.
    void startTable(const std::vector<qreal> &widths, std::size_t headers);
    void row(const std::vector<Column> &columns, const QStringList &texts, bool isHead, bool isStrong);
    void cell(const char *cellStyle, const char *style, const QString &text, bool isStrong);

    QIODevice &m_device;
    QString m_title;
    GoOn m_goOn;
    Package m_package;
    QByteArray m_automatic; ///< the styles of single tables and paragraphs
    QByteArray m_content;
    Xml m_styles;
    Xml m_xml;
    QImage m_metrics; ///< to measure columns with, as on paper
    std::vector<ReportFrame> m_frames;
    Orientation m_orientation = Orientation::Portrait;
    QString m_page;        ///< of the next paragraph; empty: it goes on
    bool m_breaks = false; ///< the next paragraph begins a page
    int m_breakCount = 0;
    int m_tables = 0;
    int m_pictures = 0;
};

} // namespace regie::report::office
