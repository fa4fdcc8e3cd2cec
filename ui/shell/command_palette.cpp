// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/figures/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace regie::ui::shell {

namespace space = figures::space;

namespace {

constexpr int kMostFinds = 100;
constexpr int kVisibleRows = 14;
constexpr int kListCharacters = 64;

/// A find with its keys at the right.
class FindDelegate : public QStyledItemDelegate
{
public:
    FindDelegate(const figures::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(space::kField, size.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString keys = index.data(PaletteModel::kKeysRole).toString();
        const int width = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + space::kLarge;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QStyleOptionViewItem text = option;
        text.rect.setRight(option.rect.right() - width);
        QStyledItemDelegate::paint(painter, text, index);
        if (keys.isEmpty())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(m_theme.color(selected ? figures::Token::AccentText : figures::Token::Text2));
        painter->drawText(option.rect.adjusted(0, 0, -space::kSmall, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
    }

private:
    figures::Theme m_theme;
};

} // namespace

void PaletteModel::find(const QString &typed)
{
    beginResetModel();
    m_found = m_index.find(typed, kMostFinds);
    m_saysNothing = m_found.empty() && !typed.trimmed().isEmpty();
    endResetModel();
}

const Destination &PaletteModel::destination(int row) const
{
    return entry(row).destination;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_saysNothing ? 1 : findCount();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return m_saysNothing ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_saysNothing) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? tr("Nothing was found. Try a part of a name.") : QVariant();
    }
    const PaletteEntry &found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found.text;
    case Qt::AccessibleTextRole:
        return found.keys.isEmpty() ? found.text : QStringLiteral("%1, %2").arg(found.text, found.keys);
    case Qt::DecorationRole:
        return found.icon;
    case kKeysRole:
        return found.keys;
    default: // roles that this list has no value for
        return {};
    }
}

CommandPalette::CommandPalette(const figures::Theme &theme, QWidget *parent)
    : QLineEdit(parent)
{
    showHint();
    setAccessibleName(tr("Find and go"));
    setClearButtonEnabled(true);
    addAction(figures::themedIcon(QStringLiteral("edit-find"), theme, figures::Token::Text3), LeadingPosition);
    m_completer.setModel(&m_model);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(kVisibleRows);
    m_completer.setWidget(this);
    m_completer.popup()->setItemDelegate(new FindDelegate(theme, this));
    m_completer.popup()->setAccessibleName(tr("What was found"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_completer.popup()->hide();
        else
            showFinds();
    });
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == this && old && old != m_completer.popup())
            m_before = old;
    });
}

void CommandPalette::begin()
{
    if (!hasFocus()) {
        m_before = QApplication::focusWidget();
        fill();
    }
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void CommandPalette::fill()
{
    if (m_fillPlaces) {
        m_model.index().truncate(0);
        std::exchange(m_fillPlaces, {})(m_model.index());
        m_places = m_model.index().size();
    }
    m_model.index().truncate(m_places);
    if (m_fillCommands)
        m_fillCommands(m_model.index());
}

void CommandPalette::showFinds()
{
    m_model.find(text());
    if (m_model.rowCount() == 0) {
        m_completer.popup()->hide();
        return;
    }
    const int wide = std::max(width(), kListCharacters * fontMetrics().averageCharWidth());
    m_completer.complete(QRect(width() - wide, 0, wide, height()));
    if (m_model.findCount() > 0)
        m_completer.popup()->setCurrentIndex(m_completer.completionModel()->index(0, 0));
}

void CommandPalette::showHint()
{
    const QString whole = tr("Find a municipality, location or command (Ctrl+K)");
    constexpr int kBeside = 3 * space::kGiant; // the icon, the button that clears, and the edges
    const bool fits = fontMetrics().horizontalAdvance(whole) + kBeside <= width();
    setPlaceholderText(fits ? whole : tr("Find (Ctrl+K)"));
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showHint();
}

void CommandPalette::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        fill();
        m_model.find(text());
    }
    QLineEdit::focusInEvent(event);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *list = m_completer.popup();
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (list->isVisible())
            choose(list->currentIndex().isValid() ? list->currentIndex().row() : 0);
        break;
    case Qt::Key_Down:
        if (!list->isVisible())
            showFinds();
        break;
    default: // a key for the text
        QLineEdit::keyPressEvent(event);
    }
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model.findCount())
        return;
    const Destination destination = m_model.destination(row);
    end();
    emit chosen(destination);
}

void CommandPalette::end()
{
    m_completer.popup()->hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui::shell
