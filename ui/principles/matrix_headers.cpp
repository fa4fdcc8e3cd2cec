// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/matrix_headers.h"

#include "ui/principles/matrix_model.h"
#include "ui/widgets/text_role.h"

#include <QPainter>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kNameFlags = Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap;
constexpr int kCurrentMark = 3;
constexpr int kLeastCharacters = 12;
constexpr int kMostCharacters = 20; // of a name; a longer one is shortened, and told by its tooltip

} // namespace

PrincipleHeader::PrincipleHeader(const widgets::DossierView &view, QWidget *parent)
    : ColumnHeader(view, parent)
{
    setFont(nameFont());
    // A narrower column wraps its name into more lines.
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (sizeHint().height() != height())
            emit geometriesChanged();
    });
}

QFont PrincipleHeader::nameFont() const
{
    QFont font = widgets::roleFont(figures::TypeRole::Small);
    font.setBold(true);
    return font;
}

QFont PrincipleHeader::targetFont() const
{
    return widgets::roleFont(figures::TypeRole::Small);
}

int PrincipleHeader::nameHeight(int section, int width) const
{
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QRect room(0, 0, std::max(1, width - space::kTiny), 1 << 14);
    return QFontMetrics(nameFont()).boundingRect(room, kNameFlags, name).height();
}

int PrincipleHeader::leastWidth() const
{
    const QFontMetrics metrics(nameFont());
    int width = 0;
    for (int section = 0; section < count(); ++section) {
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        for (const QString &word : name.split(QLatin1Char(' ')))
            width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width + space::kSmall;
}

QSize PrincipleHeader::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, nameHeight(section, sectionSize(section)));
    return {QHeaderView::sizeHint().width(),
            height + QFontMetrics(targetFont()).height() + space::kTiny + space::kHair};
}

QSize PrincipleHeader::sectionSizeFromContents(int section) const
{
    return {minimumSectionSize(), nameHeight(section, minimumSectionSize()) + QFontMetrics(targetFont()).height()};
}

void PrincipleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int targetHeight = QFontMetrics(targetFont()).height();
    painter->fillRect(rect, theme().color(Token::Window));
    painter->setPen(theme().color(Token::Control));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QRect room = rect.adjusted(space::kHair, space::kHair, -space::kHair, -space::kTiny);
    painter->setFont(nameFont());
    painter->setPen(theme().color(Token::Text));
    painter->drawText(room.adjusted(0, 0, 0, -targetHeight), kNameFlags,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->setFont(targetFont());
    painter->setPen(theme().color(Token::Text2));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                      model()->headerData(section, Qt::Horizontal, TargetTextRole).toString());
    // Beside the target, so that no name is covered.
    paintMarks(*painter, room.adjusted(0, room.height() - targetHeight, 0, 0), section);
}

NameHeader::NameHeader(const widgets::DossierView &view, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_view(view)
{
    setFont(widgets::roleFont(figures::TypeRole::Body));
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(widgets::tableRowHeight());
    setDefaultSectionSize(widgets::tableRowHeight());
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(&view, &widgets::DossierView::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

QString NameHeader::name(int section) const
{
    return model()->headerData(section, Qt::Vertical).toString();
}

int NameHeader::naturalWidth() const
{
    const QFontMetrics metrics(font());
    const int rows = model() ? model()->rowCount() : 0;
    qsizetype longest = 0;
    for (int section = 0; section < rows; ++section)
        longest = std::max(longest, name(section).size());
    // Only names of about that length can be the widest: there may be thousands.
    constexpr int kSlack = 4;
    constexpr int kMostMeasured = 200;
    int measured = 0;
    int width = 0;
    for (int section = 0; section < rows && measured < kMostMeasured; ++section) {
        if (name(section).size() + kSlack < longest)
            continue;
        width = std::max(width, metrics.horizontalAdvance(name(section)));
        ++measured;
    }
    // No narrower than what stands above and below the names.
    const int least = kLeastCharacters * metrics.averageCharWidth();
    return std::clamp(width, least, kMostCharacters * metrics.averageCharWidth()) + space::kSmall + space::kMedium;
}

void NameHeader::setCurrentRow(int row)
{
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    viewport()->update();
}

void NameHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Below the last row the ground of the table goes on.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect().adjusted(0, length(), 0, 0), m_view.theme().color(Token::Base));
}

void NameHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const figures::Theme &theme = m_view.theme();
    const bool isCurrent = section == m_currentRow;
    painter->fillRect(rect, theme.color(isCurrent ? Token::Selection : Token::Base));
    if (isCurrent)
        painter->fillRect(QRect(rect.left(), rect.top(), kCurrentMark, rect.height()), theme.color(Token::Accent));
    painter->setPen(theme.color(Token::Grid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect room = rect.adjusted(space::kSmall, 0, -space::kTiny, 0);
    painter->setFont(font());
    painter->setPen(theme.color(Token::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font()).elidedText(name(section), Qt::ElideRight, room.width()));
}

} // namespace regie::ui::principles
