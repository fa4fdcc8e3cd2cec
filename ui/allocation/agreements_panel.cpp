// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/agreements_panel.h"

#include "core/domain/names.h"
#include "ui/allocation/allocation_delegates.h"
#include "ui/figures/icons.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regie::ui::allocation {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr int kMark = 3;
constexpr int kLeastRows = 3;

QFont strongOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// From and to with the terms below it; the number and the status with its day at the right.
class AgreementDelegate : public QStyledItemDelegate
{
public:
    AgreementDelegate(const widgets::DossierView &view, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics small(widgets::roleFont(TypeRole::Small));
        return {0, option.fontMetrics.height() + small.height() + space::kMedium};
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
        const int right = paintStatus(*painter, option, index);
        paintTexts(*painter, option, index, right);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(Token::Focus), space::kFocusRing));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    /// Where the status begins.
    int paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        struct Look
        {
            Token ink;
            Token ground;
        };
        constexpr std::array kLooks{Look{Token::Ok, Token::OkBack}, Look{Token::Text2, Token::Alternate},
                                    Look{Token::Warning, Token::WarningBack}};
        const Look &look = kLooks.at(static_cast<std::size_t>(index.data(AgreementsModel::KindRole).toInt()));
        const QString status = index.data(AgreementsModel::StatusRole).toString();
        const QString day = index.data(AgreementsModel::DayRole).toString();
        const QFont small = widgets::roleFont(TypeRole::Small);
        const QFontMetrics metrics(small);
        QRect tag(QPoint(), tagSize(status));
        const int right = option.rect.right() - space::kPanelGap;
        tag.moveTopRight({right, option.rect.top() + space::kTiny});
        paintTag(painter, m_view.theme(), tag, status, look.ink, look.ground);
        painter.setFont(small);
        painter.setPen(m_view.theme().color(Token::Text2));
        const int width = metrics.horizontalAdvance(day);
        painter.drawText(QPoint(right - width, option.rect.bottom() - space::kTiny - metrics.descent()), day);
        // As wide in every row, so that the numbers line up.
        int widest = metrics.horizontalAdvance(QStringLiteral("00-00-0000"));
        for (const QString &word :
             {domain::nameOf(domain::TradeStatus::Agreed), domain::nameOf(domain::TradeStatus::Proposed), whatIfTag()})
            widest = std::max(widest, tagSize(word).width());
        return right - widest;
    }

    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int right) const
    {
        const QFont strong = strongOf(option.font);
        const QFont small = widgets::roleFont(TypeRole::Small);
        const QFontMetrics smallMetrics(small);
        const QString places = index.data(AgreementsModel::PlacesRole).toString();
        const int top = option.rect.top() + space::kTiny;
        const int numberLeft = right - space::kMedium -
                               std::max(QFontMetrics(strong).horizontalAdvance(places),
                                        QFontMetrics(strong).horizontalAdvance(QStringLiteral("000")));
        painter.setFont(strong);
        painter.setPen(m_view.theme().color(Token::Text));
        painter.drawText(
            QRect(numberLeft, option.rect.top(), right - space::kMedium - numberLeft, option.rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, places);
        const int left = option.rect.left() + space::kPanelGap;
        const int room = numberLeft - space::kSmall - left;
        painter.setFont(option.font);
        painter.drawText(QPoint(left, top + option.fontMetrics.ascent()),
                         option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter.setFont(small);
        painter.setPen(m_view.theme().color(Token::Text2));
        painter.drawText(
            QPoint(left, top + option.fontMetrics.height() + smallMetrics.ascent()),
            smallMetrics.elidedText(index.data(AgreementsModel::TermsRole).toString(), Qt::ElideRight, room));
    }

    const widgets::DossierView &m_view;
};

} // namespace

AgreementsPanel::AgreementsPanel(WhatIf &whatIf, QWidget *parent)
    : Panel(tr("Trades between municipalities"), whatIf.view().theme(), parent)
    , m_whatIf(whatIf)
    , m_model(new AgreementsModel(whatIf, this))
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_none(new QLabel(tr("No trades yet. Choose two municipalities and a number.")))
    , m_add(new QToolButton)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgreementDelegate(whatIf.view(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Trades between municipalities"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    auto *why = new QAction(tr("Where does this number come from?"), m_list);
    why->setShortcut(widgets::keys::kExplain);
    why->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(why);
    connect(why, &QAction::triggered, this, &AgreementsPanel::explain);
    widgets::noteKeys(*m_list, {{QKeySequence(Qt::Key_Return), tr("Edit the trade")},
                                {QKeySequence(Qt::Key_Delete), tr("Remove the trade")},
                                {QKeySequence(Qt::Key_Insert), tr("Add a trade")}});
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) > 0 ? kLeastRows * m_list->sizeHintForRow(0)
                                                           : kLeastRows * 2 * widgets::tableRowHeight());
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::kPanelGap, space::kPanelGap, space::kPanelGap, space::kPanelGap);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setFocusPolicy(Qt::NoFocus);
    m_count->setFont(widgets::roleFont(TypeRole::Small));
    widgets::setTextColor(*m_count, whatIf.view().theme(), Token::Text2);
    m_add->setText(tr("Trade…"));
    m_add->setIcon(figures::themedIcon(QStringLiteral("list-add"), whatIf.view().theme()));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolTip(tr("Adds a trade to the dossier, or a move to the what-if that is shown."));
    addToHeader(m_count);
    addToHeader(m_add);
    addContent(m_list, 1);
    addContent(m_none, 1);

    connect(m_add, &QToolButton::clicked, this, &AgreementsPanel::addWanted);
    connect(m_list, &QListView::activated, this, &AgreementsPanel::editWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_list->hasFocus())
            m_whatIf.view().say(index.data(Qt::AccessibleTextRole).toString());
        emit currentChanged();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = current() ? idOf(*current()) : QString(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AgreementsPanel::reload);
    reload();
}

const Agreement *AgreementsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->agreement(index.row()) : nullptr;
}

void AgreementsPanel::explain()
{
    using Field = analysis::TypedNumber::Field;
    if (const Agreement *agreement = current())
        m_whatIf.view().explainNumber(
            {analysis::TypedNumber{isMove(*agreement) ? Field::MovePlaces : Field::TradePlaces, idOf(*agreement)}});
}

void AgreementsPanel::goTo(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

void AgreementsPanel::reload()
{
    const int count = m_model->rowCount();
    const bool hadFocus = m_list->hasFocus();
    m_count->setText(QLocale().toString(count));
    m_count->setAccessibleName(tr("%Ln trade(s)", nullptr, count));
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    if (hadFocus && count == 0)
        m_add->setFocus();
    emit currentChanged();
}

bool AgreementsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & ~Qt::KeypadModifier)
        return Panel::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editWanted();
        return true;
    case Qt::Key_Delete:
        emit removeWanted();
        return true;
    case Qt::Key_Insert:
        emit addWanted();
        return true;
    default:
        return Panel::eventFilter(watched, event);
    }
}

} // namespace regie::ui::allocation
