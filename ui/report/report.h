// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace regie::report {

/// What became of a document that was written.
struct Written
{
    int pages = 0; ///< of a PDF
};

/// A document of blocks on A4; knows nothing of the domain. ReportWriter makes a PDF of one or more.
class Report
{
public:
    explicit Report(ReportFrame frame);

    void heading(int level, const QString &text);
    void subtitle(const QString &text);
    void paragraph(const QString &text);
    void note(const QString &text);
    void summary(const QString &lead, const QString &text);
    void keyFigures(std::vector<KeyFigure> figures);
    void table(TableBlock table);
    void figure(FigureBlock figure);
    void figureWithTable(FigureBlock figure, TableBlock table, double figureShare);
    void list(const QStringList &items);
    /// What follows starts on a new page.
    void pageBreak();

    const ReportFrame &frame() const { return m_frame; }
    const std::vector<Block> &blocks() const { return m_blocks; }

    /// Writes it alone as a PDF; none when the device did not take all of it. Needs loadBundledFonts().
    [[nodiscard]] std::optional<Written> write(QIODevice &device) const;

private:
    ReportFrame m_frame;
    std::vector<Block> m_blocks;
};

} // namespace regie::report
