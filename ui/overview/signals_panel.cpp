// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/signals_panel.h"

#include "core/analysis/value_text.h"
#include "ui/widgets/text_role.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace regie::ui::overview {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr int kIcon = 16;
constexpr int kMark = 3;
constexpr int kSentenceLines = 2;

/// A head in bold with a sentence below it, after the icon.
class SignalDelegate : public QStyledItemDelegate
{
public:
    SignalDelegate(const widgets::DossierView &view, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics small(widgets::roleFont(TypeRole::Small));
        return {0, option.fontMetrics.height() + kSentenceLines * small.lineSpacing() + space::kSmall};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const figures::Theme &theme = m_view.theme();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme.color(Token::Selection));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kMark, option.rect.height())),
                              theme.color(Token::Accent));
        }
        painter->setPen(theme.color(Token::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect icon(option.rect.left() + space::kPanelGap, option.rect.center().y() - kIcon / 2, kIcon, kIcon);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        paintTexts(*painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.color(Token::Focus), space::kFocusRing));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QRect text =
            option.rect.adjusted(kIcon + 2 * space::kPanelGap, space::kTiny, -space::kSmall, -space::kTiny);
        const QFont bold = widgets::roleFont(TypeRole::TableHeader);
        const QFont small = widgets::roleFont(TypeRole::Small);
        painter.setFont(bold);
        painter.setPen(m_view.theme().color(Token::Text));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter.setPen(m_view.theme().color(Token::Text2));
        paintSentence(painter, text.adjusted(0, QFontMetrics(bold).height(), 0, 0), small,
                      index.data(SignalsModel::kSentenceRole).toString());
    }

    /// Breaks the sentence between words; what does not fit in the last line is cut off with an ellipsis.
    static void paintSentence(QPainter &painter, const QRect &rect, const QFont &font, const QString &sentence)
    {
        const QFontMetrics metrics(font);
        QTextLayout layout(sentence, font);
        layout.beginLayout();
        for (int i = 0; i < kSentenceLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(rect.width());
            const bool isLast = i == kSentenceLines - 1;
            const QString rest = sentence.mid(line.textStart());
            const QString text = isLast ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                        : sentence.mid(line.textStart(), line.textLength());
            painter.setFont(font);
            painter.drawText(QPoint(rect.left(), rect.top() + i * metrics.lineSpacing() + metrics.ascent()), text);
        }
        layout.endLayout();
    }

    const widgets::DossierView &m_view;
};

} // namespace

SignalsPanel::SignalsPanel(widgets::DossierView &view, QWidget *parent)
    : Panel(tr("Points for attention"), view.theme(), parent)
    , m_view(view)
    , m_model(view.theme())
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_none(new QLabel)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SignalDelegate(view, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Points for attention"));
    m_count->setFont(widgets::roleFont(TypeRole::Small));
    widgets::setTextColor(*m_count, view.theme(), Token::Text2);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::kPanelGap, space::kPanelGap, space::kPanelGap, space::kPanelGap);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addToHeader(m_count);
    addContent(m_list, 1);
    addContent(m_none, 1);
    setNote(tr("Enter goes to the record."));

    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { goTo(m_model.signal(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_list->hasFocus())
                    m_view.say(current.data(SignalsModel::kSentenceRole).toString());
            });
}

void SignalsPanel::reload()
{
    m_model.load(m_view.data(), m_view.figures());
    const int count = m_model.rowCount();
    m_count->setText(count > 0 ? QLocale().toString(count) : QString());
    m_none->setText(tr("No points for attention on %1.").arg(analysis::dateText(m_view.asOf())));
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
}

void SignalsPanel::goTo(const analysis::Signal &signal)
{
    if (signal.location.isEmpty())
        emit municipalityActivated(signal.municipality);
    else
        m_view.showLocation(signal.location);
}

} // namespace regie::ui::overview
