// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/picture.h"

#include "ui/report/paper_image.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

namespace regie::report::office {

namespace {

constexpr int kDotsPerInch = 200; ///< sharp on paper too
constexpr qreal kDotsPerPoint = kDotsPerInch / 72.0;

} // namespace

Picture pictureOf(const FigureBlock &figure, qreal width, qreal height)
{
    const int across = static_cast<int>(std::floor(width * kDotsPerPoint));
    const qreal needed = figure.height(across, paperImage(QSize(1, 1), kDotsPerInch));
    const int down = static_cast<int>(std::ceil(std::min(needed, height * kDotsPerPoint)));
    if (across <= 0 || down <= 0)
        return {};
    QImage image = paperImage(QSize(across, down), kDotsPerInch);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figure.paint(painter, QRectF(0, 0, across, down));
    painter.end();
    Picture picture;
    picture.size = QSizeF(across, down) / kDotsPerPoint;
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace regie::report::office
