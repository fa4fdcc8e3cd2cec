// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace regie::figures {

enum class ThemeKind { Light, Dark, HighContrast };

/// What a colour is for; the values are those of the design's token table, in its order.
enum class Token {
    Window,
    Base,
    Alternate,
    Text,
    Text2,
    Text3,
    Line,
    Control,
    Accent,
    AccentText,
    Selection,
    Link,
    Focus,
    Error,
    ErrorBack,
    Warning,
    WarningBack,
    Info,
    Ok,
    OkBack,
    Grid,
    Hover,
    InfoBack,
    Counts,
    Decided,
    DecidedStripe,
    Preparation,
    PreparationDots,
    Task,
    Ending,
    EndingBack,
    StatusHolders,
    Score1,
    Score2,
    Score3,
    Score4,
    Score5,
    Score1Text,
    Score2Text,
    Score3Text,
    Score4Text,
    Score5Text,
    Unknown,
    UnknownHatch
};

/// The colours of one theme.
class Theme
{
public:
    explicit Theme(ThemeKind kind = ThemeKind::Light)
        : m_kind(kind)
    {}

    ThemeKind kind() const { return m_kind; }
    QColor color(Token token) const;
    /// Ground of a score from 1 to 5; anything else is the ground of an unknown cell.
    QColor scoreColor(int score) const;
    /// The digit on scoreColor().
    QColor scoreTextColor(int score) const;
    /// For QApplication::setPalette on Fusion.
    QPalette palette() const;

    bool operator==(const Theme &) const = default;

private:
    ThemeKind m_kind;
};

/// The contrast ratio of WCAG 2.1, from 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// Distances in CSS pixels at 100 %.
namespace space {
inline constexpr int kHair = 2;
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kGiant = 32;
inline constexpr int kPanelGap = 10;
inline constexpr int kRow = 24;
inline constexpr int kField = 28;
inline constexpr int kToolbar = 44;
inline constexpr int kRadius = 3;
inline constexpr int kFocusRing = 2;
} // namespace space

} // namespace regie::figures
