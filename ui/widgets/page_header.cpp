// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/widgets/text_role.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace regie::ui::widgets {

namespace space = figures::space;

namespace {

/// A word in a dashed frame, told apart by its form and not by a colour.
class Chip : public QLabel
{
public:
    Chip(const QString &text, const figures::Theme &theme)
        : QLabel(text)
        , m_border(theme.color(figures::Token::Control))
    {
        setFont(roleFont(figures::TypeRole::Small));
        setTextColor(*this, theme, figures::Token::Text2);
        setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_border, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    QColor m_border;
};

/// A line that ends with an ellipsis where there is no room for it; then its tooltip has it all.
class Subtitle : public QLabel
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip)
            setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? text() : QString());
        return QLabel::event(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
};

} // namespace

QWidget *makeExampleChip(const figures::Theme &theme)
{
    auto *chip = new Chip(QCoreApplication::translate("ExampleChip", "Example figures"), theme);
    chip->setToolTip(QCoreApplication::translate(
        "ExampleChip", "Every figure in this dossier is invented, to show how the program works."));
    return chip;
}

PageHeader::PageHeader(const QString &title, const figures::Theme &theme, Provenance provenance, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_subtitle(new Subtitle)
    , m_row(new QHBoxLayout(this))
{
    m_title->setFont(roleFont(figures::TypeRole::PageTitle));
    setTextColor(*m_subtitle, theme, figures::Token::Text2);
    m_subtitle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subtitle->setMinimumWidth(1); // gives way where the window is narrow
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kPanelGap);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle);
    if (provenance == Provenance::Fictitious)
        m_row->addWidget(makeExampleChip(theme));
    m_row->addStretch(1);
}

} // namespace regie::ui::widgets
