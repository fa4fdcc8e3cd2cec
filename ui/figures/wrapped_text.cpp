// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/wrapped_text.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <array>

namespace regie::figures {

namespace {

constexpr QChar kSoftHyphen(0x00AD);

struct Parts
{
    QString before;
    QString marked;
    QString after;
};

Parts partsOf(const MarkedLine &line)
{
    const qsizetype start = line.marked.isEmpty() ? -1 : line.text.indexOf(line.marked);
    if (start < 0)
        return {line.text, {}, {}};
    return {line.text.left(start), line.marked, line.text.mid(start + line.marked.size())};
}

} // namespace

QStringList wrapped(const QString &text, const QFont &font, qreal width, const Metrics &metrics)
{
    QTextLayout layout(text, font, &metrics.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = text.mid(line.textStart(), line.textLength()).trimmed();
        if (part.endsWith(kSoftHyphen))
            part.back() = u'-';
        lines << part.remove(kSoftHyphen);
    }
    layout.endLayout();
    return lines;
}

qreal markedWidth(const MarkedLine &line, const QFont &font, const Metrics &metrics)
{
    const Parts parts = partsOf(line);
    return metrics.width(parts.before, font) + metrics.width(parts.marked, bold(font)) +
           metrics.width(parts.after, font);
}

void paintMarked(Canvas &canvas, const QRectF &rect, Qt::Alignment alignment, const MarkedLine &line, const QFont &font)
{
    const Parts parts = partsOf(line);
    const qreal width = markedWidth(line, font, canvas.metrics());
    qreal x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    struct Run
    {
        const QString &text;
        QFont font;
        Token token;
    };
    const Token plain = parts.marked.isEmpty() ? Token::Text : Token::Text2;
    const std::array runs{Run{parts.before, font, plain}, Run{parts.marked, bold(font), Token::Text},
                          Run{parts.after, font, plain}};
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        const qreal advance = canvas.metrics().width(run.text, run.font);
        canvas.text(QRectF(x, rect.top(), advance + canvas.unit(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    run.text, run.font, run.token);
        x += advance;
    }
}

} // namespace regie::figures
