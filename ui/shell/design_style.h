// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace regie::ui::shell {

/// Fusion in the design's colours: flat controls with one border, a focus ring of 2 px everywhere, no animations.
class DesignStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DesignStyle(const figures::Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    using QProxyStyle::polish;
    /// Names what Qt leaves without a name: the icon in a field and the button that clears it, and what holds tabs.
    void polish(QWidget *widget) override;
    /// Most of Qt's own icons are never shown: each is made when it is painted.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    struct Frame
    {
        figures::Token ground;
        figures::Token border;
        int width;
    };

    static bool has(const QStyleOption &option, StateFlag flag);
    QColor color(figures::Token token) const { return m_theme.color(token); }
    void paintFrame(QPainter &painter, const QRect &rect, const Frame &frame) const;
    Frame fieldFrame(const QStyleOption &option) const;
    Frame buttonFrame(const QStyleOption &option) const;
    void paintToolButton(const QStyleOption &option, QPainter &painter) const;
    void paintCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const;
    void paintCheck(const QStyleOption &option, QPainter &painter) const;
    void paintRadio(const QStyleOption &option, QPainter &painter) const;
    void paintTab(const QStyleOptionTab &option, QPainter &painter) const;
    void paintArrow(QPainter &painter, const QRect &rect, PrimitiveElement direction, bool enabled) const;

    figures::Theme m_theme;
};

} // namespace regie::ui::shell
