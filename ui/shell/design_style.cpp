// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/design_style.h"

#include "ui/shell/late_icon.h"

#include <QAction>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStyleOption>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kHeaderInset = 4; // beside the header's own margin, so that its text stands over that of the cells
constexpr int kTextInset = 4;
constexpr int kControlAir = 10; // between the text of a control and its edges, above and below together

int controlHeight(const QFontMetrics &metrics)
{
    return std::max(space::kField, metrics.height() + kControlAir);
}

/// A field for more than one line: its edge is that of a field.
bool isTextField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

} // namespace

DesignStyle::DesignStyle(const figures::Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{}

bool DesignStyle::has(const QStyleOption &option, StateFlag flag)
{
    return option.state.testFlag(flag);
}

void DesignStyle::paintFrame(QPainter &painter, const QRect &rect, const Frame &frame) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(frame.ground));
    painter.setPen(QPen(color(frame.border), frame.width));
    const qreal inset = frame.width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), space::kRadius, space::kRadius);
    painter.restore();
}

DesignStyle::Frame DesignStyle::fieldFrame(const QStyleOption &option) const
{
    if (!has(option, State_Enabled))
        return {Token::Window, Token::Line, 1};
    if (has(option, State_HasFocus))
        return {Token::Base, Token::Focus, space::kFocusRing};
    return {Token::Base, has(option, State_MouseOver) ? Token::Accent : Token::Control, 1};
}

DesignStyle::Frame DesignStyle::buttonFrame(const QStyleOption &option) const
{
    if (!has(option, State_Enabled))
        return {Token::Window, Token::Line, 1};
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    Frame frame = isDefault ? Frame{Token::Accent, Token::Accent, 1} : Frame{Token::Base, Token::Control, 1};
    if (has(option, State_On) || has(option, State_Sunken))
        frame = isDefault ? frame : Frame{Token::Selection, Token::Accent, 1};
    else if (has(option, State_MouseOver) && !isDefault)
        frame = {Token::Hover, Token::Accent, 1};
    if (has(option, State_HasFocus)) {
        frame.border = Token::Focus;
        frame.width = space::kFocusRing;
    }
    return frame;
}

void DesignStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
        paintFrame(*painter, option->rect, buttonFrame(*option));
        return;
    case PE_PanelButtonTool:
        paintToolButton(*option, *painter);
        return;
    case PE_FrameLineEdit:
        paintFrame(*painter, option->rect, fieldFrame(*option));
        return;
    case PE_Frame:
        if (isTextField(widget))
            paintFrame(*painter, option->rect, fieldFrame(*option));
        else if (has(*option, State_HasFocus))
            paintFrame(*painter, option->rect, {Token::Base, Token::Focus, space::kFocusRing});
        else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
                 frame && frame->lineWidth > 0) {
            painter->setPen(color(Token::Line));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_PanelMenu: // Fusion's edge cannot be seen on a black ground
        painter->fillRect(option->rect, color(Token::Base));
        painter->setPen(color(Token::Control));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Focus), space::kFocusRing));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*option, *painter);
        return;
    case PE_PanelStatusBar:
        painter->setPen(color(Token::Line));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    default: // every element that Fusion draws well
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

namespace {

/// The button's icon in another colour.
QIcon inked(const QStyleOptionButton &button, const QColor &ink, qreal ratio)
{
    QPixmap pixmap = button.icon.pixmap(button.iconSize, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    return pixmap;
}

} // namespace

void DesignStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(*option, State_Enabled)) {
            QStyleOptionButton inverted = *button;
            inverted.palette.setColor(QPalette::ButtonText, color(Token::AccentText));
            if (!button->icon.isNull())
                inverted.icon = inked(*button, color(Token::AccentText), painter->device()->devicePixelRatioF());
            QProxyStyle::drawControl(element, &inverted, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem quiet = *item; // a selected row keeps its own text colours
            quiet.palette.setColor(QPalette::Highlight, color(Token::Selection));
            quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && (element == CE_HeaderSection || element == CE_HeaderEmptyArea)) {
        paintHeaderSection(*header, *painter);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader inset = *header;
        inset.rect.adjust(kHeaderInset, 0, -kHeaderInset, 0);
        QProxyStyle::drawControl(element, &inset, painter, widget);
        return;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape) {
        paintTab(*tab, *painter);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem && item->menuItemType == QStyleOptionMenuItem::Separator &&
        item->text.isEmpty()) {
        const int middle = item->rect.center().y();
        painter->setPen(color(Token::Line));
        painter->drawLine(item->rect.left() + space::kSmall, middle, item->rect.right() - space::kSmall, middle);
        return;
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, color(Token::Window));
        painter->setPen(color(Token::Line));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, color(Token::Window));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DesignStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        paintCombo(*combo, *painter, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        paintSpinBox(*spin, *painter, widget);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        paintScrollBar(*bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int DesignStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int kToolIcon = 22;
    switch (static_cast<int>(metric)) {
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize: // its button is a little larger: large enough to aim at
        return kToolIcon;
    case PM_TabBarScrollButtonWidth:
        return space::kRow;
    case PM_ToolBarItemSpacing:
        return space::kTiny;
    case PM_ToolBarItemMargin:
        return space::kTiny;
    case PM_ButtonMargin:
        return space::kMedium;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return space::kPanelGap;
    default: // every size that suits as Fusion has it
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect DesignStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // All of a check box can be aimed at, not only its mark and text.
    if (element == SE_PushButtonFocusRect || element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect)
        return option->rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(kTextInset, 0, 0, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DesignStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isText = (control == CC_ComboBox && subControl == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
    return isText ? rect.adjusted(kTextInset, 0, 0, 0) : rect;
}

QSize DesignStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (static_cast<int>(type)) {
    case CT_ComboBox:
        result.rwidth() += kTextInset;
        [[fallthrough]];
    case CT_PushButton:
    case CT_LineEdit:
    case CT_SpinBox:
        if (option)
            result.setHeight(controlHeight(option->fontMetrics));
        return result;
    case CT_ToolButton:
        return result.expandedTo({space::kRow, space::kRow});
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo({0, space::kRow});
    case CT_HeaderSection:
        result = {result.width() + 2 * kHeaderInset, std::max(result.height(), space::kRow)};
        return result;
    default: // every size that suits as Fusion has it
        return result;
    }
}

void DesignStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *tabs = qobject_cast<QTabWidget *>(widget); tabs && tabs->accessibleName().isEmpty())
        tabs->setAccessibleName(tr("Tabs")); // the bar in it takes the keyboard, and tells which one is open
    auto *button = qobject_cast<QToolButton *>(widget);
    const QAction *action = button && button->inherits("QLineEditIconButton") ? button->defaultAction() : nullptr;
    if (!action)
        return;
    const bool clears = action->objectName() == QLatin1String("_q_qlineeditclearaction");
    button->setAccessibleName(clears ? tr("Clear the field") : button->parentWidget()->accessibleName());
}

QIcon DesignStyle::standardIcon(StandardPixmap which, const QStyleOption *, const QWidget *) const
{
    return lateIcon(
        [style = QPointer(this), which] { return style ? style->QProxyStyle::standardIcon(which) : QIcon(); });
}

int DesignStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (static_cast<int>(hint)) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Token::Grid).rgb());
    default: // everything that behaves well in Fusion
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace regie::ui::shell
