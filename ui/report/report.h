// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace regie::report {

/// A document of blocks that is written as a PDF on A4; knows nothing of the domain.
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

    const std::vector<Block> &blocks() const { return m_blocks; }

    /// Writes the PDF and returns its number of pages; none when the device did not take all of it. Needs loadBundledFonts().
    [[nodiscard]] std::optional<int> write(QIODevice &device) const;

private:
    ReportFrame m_frame;
    std::vector<Block> m_blocks;
};

} // namespace regie::report
