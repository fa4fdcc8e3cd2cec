// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace regie::figures {

namespace {

struct Shades
{
    Token token;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array<Shades, 44> kShades{{
    {Token::Window, 0xFFF1F3F5, 0xFF202428, 0xFF000000},
    {Token::Base, 0xFFFFFFFF, 0xFF17191C, 0xFF000000},
    {Token::Alternate, 0xFFF7F8FA, 0xFF1C1F23, 0xFF0E0E0E},
    {Token::Text, 0xFF1B1F24, 0xFFE8EBEE, 0xFFFFFFFF},
    {Token::Text2, 0xFF4D5661, 0xFFB5BDC6, 0xFFFFFFFF},
    {Token::Text3, 0xFF69727D, 0xFF939CA6, 0xFFD6D6D6},
    {Token::Line, 0xFFD5D9DF, 0xFF383E45, 0xFFB8B8B8},
    {Token::Control, 0xFF848C97, 0xFF7C8692, 0xFFFFFFFF},
    {Token::Accent, 0xFF1F5496, 0xFF78AEEA, 0xFFFFE500},
    {Token::AccentText, 0xFFFFFFFF, 0xFF0D1216, 0xFF000000},
    {Token::Selection, 0xFFDCE8F6, 0xFF24394F, 0xFF2E2E00},
    {Token::Link, 0xFF1F5496, 0xFF8ABAF2, 0xFFFFE500},
    {Token::Focus, 0xFF0B5FCC, 0xFF9CC8FF, 0xFF00E5FF},
    {Token::Error, 0xFFB3261E, 0xFFFF9086, 0xFFFFB3AB},
    {Token::ErrorBack, 0xFFFCEDEB, 0xFF3A201E, 0xFF2B0000},
    {Token::Warning, 0xFF855000, 0xFFF0B850, 0xFFFFD24A},
    {Token::WarningBack, 0xFFFFF4DB, 0xFF37290F, 0xFF241C00},
    {Token::Info, 0xFF1F5496, 0xFF8ABAF2, 0xFF8FD3FF},
    {Token::Ok, 0xFF1B6844, 0xFF72CFA0, 0xFF7CFFB2},
    {Token::OkBack, 0xFFE6F4EC, 0xFF173020, 0xFF00210F},
    {Token::Grid, 0xFFE6E9ED, 0xFF2A2F35, 0xFF5E5E5E},
    {Token::Hover, 0xFFEDF2F8, 0xFF25303B, 0xFF262600},
    {Token::InfoBack, 0xFFE9F1FA, 0xFF1C2D40, 0xFF001A2B},
    {Token::Counts, 0xFF1F5A96, 0xFF62A4E4, 0xFF6CC7FF},
    {Token::Decided, 0xFF4C8DC4, 0xFF3F7FB8, 0xFFFFE500},
    {Token::DecidedStripe, 0xFFD6E7F5, 0xFFB9D8F4, 0xFF000000},
    {Token::Preparation, 0xFFE3EDF6, 0xFF22303D, 0xFF000000},
    {Token::PreparationDots, 0xFF4A78A5, 0xFF7FB0DC, 0xFFFFFFFF},
    {Token::Task, 0xFF14181D, 0xFFF4F6F8, 0xFFFFFFFF},
    {Token::Ending, 0xFFBF400D, 0xFFFF9A62, 0xFFFF9A62},
    {Token::EndingBack, 0xFFF6D3C2, 0xFF5A2B14, 0xFF000000},
    {Token::StatusHolders, 0xFF7A4E9E, 0xFFC9A3E8, 0xFFE0B8FF},
    {Token::Score1, 0xFFA84A08, 0xFFF08A3C, 0xFFFF9A3C},
    {Token::Score2, 0xFFF0B67A, 0xFF8A5526, 0xFFFFCF9E},
    {Token::Score3, 0xFFE4E6EA, 0xFF4A5058, 0xFFFFFFFF},
    {Token::Score4, 0xFFA9CBE8, 0xFF2F6596, 0xFFB5DDFF},
    {Token::Score5, 0xFF1F5A96, 0xFF7DBAF2, 0xFF5FB8FF},
    {Token::Score1Text, 0xFFFFFFFF, 0xFF14181D, 0xFF000000},
    {Token::Score2Text, 0xFF1B1F24, 0xFFFFFFFF, 0xFF000000},
    {Token::Score3Text, 0xFF1B1F24, 0xFFFFFFFF, 0xFF000000},
    {Token::Score4Text, 0xFF1B1F24, 0xFFFFFFFF, 0xFF000000},
    {Token::Score5Text, 0xFFFFFFFF, 0xFF14181D, 0xFF000000},
    {Token::Unknown, 0xFFFFFFFF, 0xFF17191C, 0xFF000000},
    {Token::UnknownHatch, 0xFF9AA3AE, 0xFF6B7480, 0xFFB8B8B8},
}};

constexpr bool inOrderOfToken()
{
    for (std::size_t i = 0; i < kShades.size(); ++i) {
        if (kShades[i].token != static_cast<Token>(i))
            return false;
    }
    return kShades.size() == static_cast<std::size_t>(Token::UnknownHatch) + 1;
}
static_assert(inOrderOfToken());

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabled(QPalette &palette, const Theme &theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.color(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Token::Line));
}

} // namespace

QColor Theme::color(Token token) const
{
    const Shades &shades = kShades[static_cast<std::size_t>(token)];
    switch (m_kind) {
    case ThemeKind::Light:
        return QColor::fromRgb(shades.light);
    case ThemeKind::Dark:
        return QColor::fromRgb(shades.dark);
    case ThemeKind::HighContrast:
        return QColor::fromRgb(shades.highContrast);
    }
    Q_UNREACHABLE();
}

QColor Theme::scoreColor(int score) const
{
    if (score < 1 || score > 5)
        return color(Token::Unknown);
    return color(static_cast<Token>(static_cast<int>(Token::Score1) + score - 1));
}

QColor Theme::scoreTextColor(int score) const
{
    if (score < 1 || score > 5)
        return color(Token::Text);
    return color(static_cast<Token>(static_cast<int>(Token::Score1Text) + score - 1));
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Base));
    palette.setColor(QPalette::AlternateBase, color(Token::Alternate));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::Error));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    palette.setColor(QPalette::Button, color(Token::Base));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::AccentText));
    palette.setColor(QPalette::Link, color(Token::Link));
    palette.setColor(QPalette::LinkVisited, color(Token::Link));
    palette.setColor(QPalette::ToolTipBase, color(Token::Base));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::Light, color(Token::Base));
    palette.setColor(QPalette::Midlight, color(Token::Line));
    palette.setColor(QPalette::Mid, color(Token::Control));
    palette.setColor(QPalette::Dark, color(Token::Control));
    palette.setColor(QPalette::Shadow, color(Token::Control).darker());
    setDisabled(palette, *this);
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace regie::figures
