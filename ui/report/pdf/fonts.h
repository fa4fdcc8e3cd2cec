// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/text_shaper.h"

#include <QPaintDevice>

#include <deque>

namespace regie::report::pdf {

/// A font at its size on a device.
struct SizedFont
{
    QFont font;
    TextShaper *shaper;
    qreal size;   ///< in the device's units, as the two below
    qreal ascent; ///< of a line: from its top to the baseline
    qreal height; ///< of a line

    /// Of a text on one line; none: see TextShaper::show().
    std::optional<qreal> width(QStringView text) const;
};

/// The fonts of a device, each found once and with the words that were set in it.
class Fonts
{
public:
    explicit Fonts(const QPaintDevice &device);
    Q_DISABLE_COPY_MOVE(Fonts)

    /// Stays where it is.
    const SizedFont &of(const QFont &font);
    /// Writes those that were used and returns their names with their objects.
    std::string write(Output &output) const { return m_faces.write(output); }

private:
    struct Shaper
    {
        QString key; ///< what distinguishes fonts, whatever their size
        TextShaper shaper;
    };

    TextShaper &shaperOf(const QFont &font);

    const QPaintDevice &m_device;
    FontFaces m_faces;
    std::deque<Shaper> m_shapers;
    std::deque<SizedFont> m_fonts;
};

} // namespace regie::report::pdf
