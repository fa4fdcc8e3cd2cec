// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/step_shades.h"

#include <array>

namespace regie::figures {

namespace {

constexpr double kReadable = 4.5;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

Shade onGround(const QColor &ground, const Theme &theme)
{
    const QColor dark = theme.color(Token::Text);
    const QColor pale = theme.color(Token::Base);
    return {ground, contrastRatio(ground, dark) >= contrastRatio(ground, pale) ? dark : pale};
}

/// The hue at about this strength: a little more or less where neither text could be read on it.
Shade shadeAt(double strength, const QColor &hue, const Theme &theme)
{
    constexpr double kStep = 0.01;
    constexpr int kReach = 25;
    for (int i = 0; i <= kReach; ++i) {
        for (const double share : {strength + i * kStep, strength - i * kStep}) {
            const Shade shade = onGround(mixed(theme.color(Token::Base), hue, share), theme);
            if (share <= 1 && contrastRatio(shade.ground, shade.text) >= kReadable)
                return shade;
        }
    }
    return onGround(hue, theme);
}

} // namespace

Shade shadeOf(const analysis::MapSpec &spec, int step, const Theme &theme)
{
    constexpr std::array kStrengths{0.08, 0.26, 0.46, 0.68, 1.0};
    const int steps = static_cast<int>(spec.steps.size());
    if (spec.subject.measure == analysis::MapMeasure::Score)
        return {theme.scoreColor(step + 1), theme.scoreTextColor(step + 1)};
    const int fromPale = spec.goodEnd == analysis::GoodEnd::High ? steps - 1 - step : step;
    // Fewer steps than shades: they are spread, from the palest to the darkest.
    const int last = static_cast<int>(kStrengths.size()) - 1;
    const int place = steps > 1 ? fromPale * last / (steps - 1) : 0;
    const Token hue = spec.goodEnd == analysis::GoodEnd::None ? Token::Counts : Token::Ending;
    return shadeAt(kStrengths[static_cast<std::size_t>(place)], theme.color(hue), theme);
}

} // namespace regie::figures
