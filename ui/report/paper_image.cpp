// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_image.h"

namespace regie::report {

QImage paperImage(QSize size, int dotsPerInch)
{
    const int dotsPerMeter = qRound(dotsPerInch / 0.0254);
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    return image;
}

} // namespace regie::report
