// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie::report::pdf {

/// The names of the graphics states that let shine through what is below; by opacity, 0 to 255, of areas and of lines.
using Opacities = std::map<std::pair<int, int>, std::string>;

/// The operators of a page as they grow. Lengths are in the page's units, down from its top. What the page already has, such
/// as a colour, is not said again.
class Content
{
public:
    /// What lines and areas look like; none: there is no line, or no area.
    struct Look
    {
        std::optional<QPen> line{};
        std::optional<QColor> area{};
    };

    /// A page of this height in points.
    Content(qreal height, qreal unitsPerPoint, Opacities &opacities);

    /// What is painted next is a part of the structure: its type and its number on the page.
    void beginPart(std::string_view type, int number);
    /// What is painted next is decoration.
    void beginArtifact();
    /// What is painted next stays within all of these.
    void setClips(std::vector<QPainterPath> clips);

    void drawPath(const QPainterPath &path, const Look &look);
    void drawRectangle(const QRectF &rect, const Look &look);
    /// A text by the operation that shows it, in the font with this name; the size is in units, its transformation takes the
    /// start of the text's baseline to the page.
    void drawText(std::string_view operation, std::string_view font, qreal size, const QTransform &place,
                  const QColor &color);
    /// What is painted from one to the other is read as this text, if it is read.
    void beginReplacement(const QString &text);
    void endReplacement();

    /// Ends what was begun; the operators are then complete.
    std::string end();

private:
    struct State
    {
        std::optional<QRgb> area{};
        std::optional<QRgb> line{};
        std::optional<QPen> pen{};
        std::pair<int, int> opacity{255, 255};
        std::string font{};
        qreal size = 0;
    };

    /// Comes before everything that paints.
    void startPainting();
    void endPart();
    void applyClips();
    void setLook(const Look &look);
    void setPen(const QPen &pen);
    void setOpacity(int area, int line);
    void setAreaColor(const QColor &color);
    void add(qreal number);
    void add(const QPointF &point);
    void addPath(const QPainterPath &path);
    void addColor(QRgb color, const char *oper);

    std::string m_bytes;
    Opacities &m_opacities;
    State m_state;
    std::vector<QPainterPath> m_clips;
    bool m_hasNewClips = false;
    bool m_isOpen = false; ///< a part or an artifact was begun
    bool m_isArtifact = false;
    bool m_startsArtifact = false; ///< as soon as something is painted
    bool m_isReplacing = false;
};

} // namespace regie::report::pdf
