// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/content.h"
#include "ui/report/pdf/fonts.h"
#include "ui/report/pdf/output.h"

#include <QPaintDevice>
#include <QSizeF>

#include <memory>
#include <optional>

namespace regie::report::pdf {

class PageEngine;

/// The pages of a PDF, to paint on one after the other with a QPainter for each. Text is shown in the fonts that it has, of
/// which the file gets the glyphs that were shown. Colours are plain: pictures, gradients and textures are refused.
class PageDevice : public QPaintDevice
{
public:
    PageDevice(Output &output, int dotsPerInch);
    ~PageDevice() override;
    Q_DISABLE_COPY_MOVE(PageDevice)

    /// Of the pages that follow, in points.
    void setPageSize(const QSizeF &points) { m_size = points; }

    void beginPage();
    /// Writes the page as this object, with these entries of its dictionary besides its own.
    void endPage(int number, std::string_view entries);
    /// The operators of the page that was begun.
    Content &content() { return *m_content; }
    Fonts &fonts() { return m_fonts; }
    /// Shows a text on the page that was begun, from the start of its baseline, where a QPainter is at work that is not
    /// transformed. The font's shaper must be able to show it.
    void drawText(const QPointF &at, QStringView text, const SizedFont &font, const QColor &color);
    /// Writes what the pages have in common and returns the object of all pages; none: something was refused.
    std::optional<int> finish();

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    Output &m_output;
    int m_dotsPerInch;
    QSizeF m_size;
    int m_root;
    int m_resources;
    std::string m_pages;
    int m_pageCount = 0;
    Opacities m_opacities;
    Fonts m_fonts;
    std::unique_ptr<PageEngine> m_engine;
    std::optional<Content> m_content;
};

} // namespace regie::report::pdf
