// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/content.h"

#include "ui/report/pdf/output.h"

#include <array>
#include <cmath>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr std::size_t kRoom = 65536;
constexpr int kOpaque = 255;

const char *paintOperator(const Content::Look &look, Qt::FillRule rule)
{
    const bool oddEven = rule == Qt::OddEvenFill;
    if (look.line && look.area)
        return oddEven ? "B*\n" : "B\n";
    if (look.area)
        return oddEven ? "f*\n" : "f\n";
    return "S\n";
}

int capOf(Qt::PenCapStyle style)
{
    return style == Qt::FlatCap ? 0 : style == Qt::RoundCap ? 1 : 2;
}

int joinOf(Qt::PenJoinStyle style)
{
    return style == Qt::RoundJoin ? 1 : style == Qt::BevelJoin ? 2 : 0;
}

} // namespace

Content::Content(qreal height, qreal unitsPerPoint, Opacities &opacities)
    : m_opacities(opacities)
{
    m_bytes.reserve(kRoom);
    const std::string scale = decimal(1 / unitsPerPoint, 9);
    m_bytes += scale + " 0 0 -" + scale + " 0 " + decimal(height, 3) + " cm\nq\n";
}

std::string Content::end()
{
    endPart();
    m_bytes += "Q\n";
    return m_bytes;
}

void Content::beginPart(std::string_view type, int number)
{
    endPart();
    m_isArtifact = false;
    m_bytes += '/';
    m_bytes += type;
    m_bytes += " <</MCID ";
    addNumber(m_bytes, number);
    m_bytes += ">> BDC\n";
    m_isOpen = true;
}

void Content::beginArtifact()
{
    endPart();
    m_isArtifact = true;
    m_startsArtifact = true;
}

void Content::endPart()
{
    m_startsArtifact = false;
    if (m_isOpen)
        m_bytes += "EMC\n";
    m_isOpen = false;
}

void Content::startPainting()
{
    if (m_startsArtifact) {
        m_bytes += "/Artifact BMC\n";
        m_startsArtifact = false;
        m_isOpen = true;
    }
    if (m_hasNewClips)
        applyClips();
}

void Content::setClips(std::vector<QPainterPath> clips)
{
    m_clips = std::move(clips);
    m_hasNewClips = true;
}

void Content::applyClips()
{
    m_bytes += "Q\nq\n"; // only so a clip is ever widened
    for (const QPainterPath &clip : m_clips) {
        addPath(clip);
        m_bytes += clip.fillRule() == Qt::OddEvenFill ? "W* n\n" : "W n\n";
    }
    m_state = {};
    m_hasNewClips = false;
}

void Content::drawPath(const QPainterPath &path, const Look &look)
{
    if (path.isEmpty() || (!look.line && !look.area))
        return;
    startPainting();
    setLook(look);
    addPath(path);
    m_bytes += paintOperator(look, path.fillRule());
}

void Content::drawRectangle(const QRectF &rect, const Look &look)
{
    if (!look.line && !look.area)
        return;
    startPainting();
    setLook(look);
    add(rect.topLeft());
    add(rect.width());
    add(rect.height());
    m_bytes += "re\n";
    m_bytes += paintOperator(look, Qt::WindingFill);
}

void Content::drawText(std::string_view operation, std::string_view font, qreal size, const QTransform &place,
                       const QColor &color)
{
    startPainting();
    setOpacity(color.alpha(), m_state.opacity.second);
    setAreaColor(color);
    m_bytes += "BT\n";
    if (m_state.font != font || m_state.size != size) {
        m_state.font = font;
        m_state.size = size;
        m_bytes += font;
        m_bytes += ' ';
        add(size);
        m_bytes += "Tf\n";
    }
    // Letters stand up, while the page's units go down.
    if (place.type() <= QTransform::TxTranslate) {
        m_bytes += "1 0 0 -1 ";
    } else {
        for (const qreal factor : {place.m11(), place.m12(), -place.m21(), -place.m22()})
            m_bytes += decimal(factor, 5) + ' ';
    }
    add(QPointF(place.dx(), place.dy()));
    m_bytes += "Tm\n";
    m_bytes += operation;
    m_bytes += "ET\n";
}

void Content::beginReplacement(const QString &text)
{
    startPainting();
    m_isReplacing = !m_isArtifact; // decoration is not read
    if (m_isReplacing)
        m_bytes += "/Span <</ActualText" + textString(text) + ">> BDC\n";
}

void Content::endReplacement()
{
    if (m_isReplacing)
        m_bytes += "EMC\n";
}

void Content::setLook(const Look &look)
{
    setOpacity(look.area ? look.area->alpha() : m_state.opacity.first,
               look.line ? look.line->color().alpha() : m_state.opacity.second);
    if (look.area)
        setAreaColor(*look.area);
    if (look.line)
        setPen(*look.line);
}

void Content::setAreaColor(const QColor &color)
{
    const QRgb rgb = color.rgb();
    if (m_state.area == rgb)
        return;
    m_state.area = rgb;
    addColor(rgb, "rg\n");
}

void Content::setPen(const QPen &pen)
{
    const QRgb rgb = pen.color().rgb();
    if (m_state.line != rgb) {
        m_state.line = rgb;
        addColor(rgb, "RG\n");
    }
    const std::optional<QPen> before = std::exchange(m_state.pen, pen);
    const qreal width = pen.widthF();
    if (!before || before->widthF() != width) {
        add(width);
        m_bytes += "w\n";
    }
    if (!before || before->capStyle() != pen.capStyle()) {
        addNumber(m_bytes, capOf(pen.capStyle()));
        m_bytes += " J\n";
    }
    if (!before || before->joinStyle() != pen.joinStyle()) {
        addNumber(m_bytes, joinOf(pen.joinStyle()));
        m_bytes += " j\n";
    }
    // Qt measures the tip of a join from the outside of the line's end, PDF from its inside.
    if (pen.joinStyle() == Qt::MiterJoin && (!before || before->miterLimit() != pen.miterLimit())) {
        add(std::hypot(1, 2 * pen.miterLimit()));
        m_bytes += "M\n";
    }
    if (before ? before->dashPattern() != pen.dashPattern() || before->widthF() != width
               : !pen.dashPattern().isEmpty()) {
        m_bytes += '[';
        for (const qreal dash : pen.dashPattern())
            add(dash * width);
        m_bytes += "]";
        add(pen.dashOffset() * width);
        m_bytes += "d\n";
    }
}

void Content::setOpacity(int area, int line)
{
    const std::pair opacity(area, line);
    if (m_state.opacity == opacity)
        return;
    m_state.opacity = opacity;
    std::string &name = m_opacities[opacity];
    if (name.empty())
        name = "/O" + std::to_string(m_opacities.size());
    m_bytes += name + " gs\n";
}

void Content::addColor(QRgb color, const char *oper)
{
    for (const int channel : {qRed(color), qGreen(color), qBlue(color)}) {
        if (channel == 0 || channel == kOpaque) {
            m_bytes += channel == 0 ? "0 " : "1 ";
        } else {
            const int thousandths = (channel * 1000 + kOpaque / 2) / kOpaque;
            m_bytes += '.';
            m_bytes += static_cast<char>('0' + thousandths / 100);
            m_bytes += static_cast<char>('0' + thousandths / 10 % 10);
            m_bytes += static_cast<char>('0' + thousandths % 10);
            m_bytes += ' ';
        }
    }
    m_bytes += oper;
}

void Content::add(qreal number)
{
    // By hand and in one piece: pages are made of numbers.
    std::array<char, 24> digits;
    std::size_t place = digits.size();
    const auto tenths = static_cast<qint32>(std::lround(number * 10));
    auto left = static_cast<quint32>(std::abs(tenths));
    digits[--place] = ' ';
    if (left % 10 != 0) {
        digits[--place] = static_cast<char>('0' + left % 10);
        digits[--place] = '.';
    }
    left /= 10;
    do {
        digits[--place] = static_cast<char>('0' + left % 10);
        left /= 10;
    } while (left != 0);
    if (tenths < 0)
        digits[--place] = '-';
    m_bytes.append(digits.data() + place, digits.size() - place);
}

void Content::add(const QPointF &point)
{
    add(point.x());
    add(point.y());
}

void Content::addPath(const QPainterPath &path)
{
    QPointF start;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        add(element);
        if (element.isMoveTo()) {
            start = element;
            m_bytes += "m\n";
        } else if (element.isLineTo()) {
            m_bytes += "l\n";
        } else {
            add(path.elementAt(++i));
            add(path.elementAt(++i));
            m_bytes += "c\n";
        }
        const bool isLast = i + 1 == count || path.elementAt(i + 1).isMoveTo();
        if (isLast && !element.isMoveTo() && QPointF(path.elementAt(i)) == start)
            m_bytes += "h\n"; // its ends are joined
    }
}

} // namespace regie::report::pdf
