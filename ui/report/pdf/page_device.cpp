// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/page_device.h"

#include "ui/report/pdf/page_engine.h"

#include <climits>

namespace regie::report::pdf {

namespace {
constexpr qreal kMillimetersPerInch = 25.4;
constexpr int kBitsPerPixel = 32;
} // namespace

PageDevice::PageDevice(Output &output, int dotsPerInch)
    : m_output(output)
    , m_dotsPerInch(dotsPerInch)
    , m_root(output.allocate())
    , m_resources(output.allocate())
    , m_fonts(*this)
    , m_engine(std::make_unique<PageEngine>(m_fonts))
{}

PageDevice::~PageDevice() = default;

QPaintEngine *PageDevice::paintEngine() const
{
    return m_engine.get();
}

void PageDevice::beginPage()
{
    m_content.emplace(m_size.height(), m_dotsPerInch / kPointsPerInch, m_opacities);
    m_engine->setContent(&*m_content);
}

void PageDevice::drawText(const QPointF &at, QStringView text, const SizedFont &font, const QColor &color)
{
    m_engine->drawText(at, text, font, color);
}

void PageDevice::endPage(int number, std::string_view entries)
{
    const int content = m_output.allocate();
    m_output.writePackedStream(content, {}, m_content->end());
    std::string page = "<</Type/Page/Parent " + reference(m_root) + "/MediaBox[0 0 " + decimal(m_size.width(), 3) +
                       ' ' + decimal(m_size.height(), 3) + "]/Contents " + reference(content) + "/Resources " +
                       reference(m_resources);
    page += entries;
    m_output.writeObject(number, page + ">>");
    addReference(m_pages, number);
    m_pages += ' ';
    ++m_pageCount;
}

std::optional<int> PageDevice::finish()
{
    std::string states;
    for (const auto &[opacity, name] : m_opacities)
        states +=
            name + "<</ca " + decimal(opacity.first / 255.0, 3) + "/CA " + decimal(opacity.second / 255.0, 3) + ">>";
    m_output.writeObject(m_resources, "<</Font<<" + m_fonts.write(m_output) + ">>/ExtGState<<" + states + ">>>>");
    m_output.writeObject(m_root, "<</Type/Pages/Count " + std::to_string(m_pageCount) + "/Kids[" + m_pages + "]>>");
    return m_engine->hasRefused() ? std::nullopt : std::optional(m_root);
}

int PageDevice::metric(PaintDeviceMetric metric) const
{
    const auto units = [this](qreal points) { return qRound(points * m_dotsPerInch / kPointsPerInch); };
    const auto millimeters = [](qreal points) { return qRound(points * kMillimetersPerInch / kPointsPerInch); };
    switch (metric) {
    case PdmWidth:
        return units(m_size.width());
    case PdmHeight:
        return units(m_size.height());
    case PdmWidthMM:
        return millimeters(m_size.width());
    case PdmHeightMM:
        return millimeters(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dotsPerInch;
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return kBitsPerPixel;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    Q_UNREACHABLE();
}

} // namespace regie::report::pdf
