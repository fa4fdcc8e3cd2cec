// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lines_table.h"

#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace regie::ui::dialogs {

namespace space = figures::space;

namespace {

constexpr int kRowsAtOnce = 10;
constexpr int kIcon = 16;

/// A cell with the line's icon before its text.
class IconDelegate : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect place(option.rect.left() + space::kSmall, option.rect.center().y() - kIcon / 2, kIcon, kIcon);
        icon.paint(painter, place);
        paintText(*painter, option, index, option.rect.adjusted(icon.isNull() ? 0 : kRoom, 0, 0, 0));
        paintFocus(*painter, option);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return CellDelegate::sizeHint(option, index) + QSize(kRoom, 0);
    }

private:
    static constexpr int kRoom = kIcon + space::kTiny;
};

} // namespace

LinesTable::LinesTable(const QString &title, widgets::DossierView &view, std::vector<LineColumn> columns,
                       std::vector<int> elastic, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(std::move(columns))
    , m_note(new QLabel)
    , m_table(new widgets::TableView(view, title))
{
    auto *head = new QLabel(title);
    head->setFont(widgets::roleFont(figures::TypeRole::TableHeader));
    head->setBuddy(m_table);
    m_note->setFont(widgets::roleFont(figures::TypeRole::Small));
    widgets::setTextColor(*m_note, m_view.theme(), figures::Token::Text2);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kSmall);
    top->addWidget(head);
    top->addWidget(m_note, 1);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the elastic columns give way instead
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(0, new IconDelegate(view, m_table));
    m_table->setElasticColumns(std::move(elastic));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString location = m_model.line(index.row()).location;
        if (!location.isEmpty())
            emit locationActivated(location);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(top);
    column->addWidget(m_table);
}

void LinesTable::setLines(std::vector<Line> lines)
{
    setVisible(!lines.empty());
    m_model.setLines(std::move(lines));
    const int rows = std::min(m_model.rowCount(), kRowsAtOnce);
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(header + rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth());
    m_table->fitColumns();
}

void LinesTable::setNote(const QString &note)
{
    m_note->setText(note);
}

void LinesTable::hideColumn(int column, bool hidden)
{
    m_table->setColumnHidden(column, hidden);
    m_table->fitColumns();
}

} // namespace regie::ui::dialogs
