// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_popup.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace regie::ui::widgets {

namespace space = figures::space;

namespace {

constexpr int kCharacters = 34;
constexpr int kRowsAtOnce = 9;

/// A value that is ticked by a press anywhere on its line, and is high enough to be hit.
class TickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), tableRowHeight()};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        const bool isPress = event->type() == QEvent::MouseButtonRelease &&
                             static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        const bool isSpace =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!isPress && !isSpace)
            return false;
        const bool wasTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, static_cast<int>(wasTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
};

} // namespace

FilterPopup::FilterPopup(const DossierView &view, const ArrangedRows &rows, int column, const QString &name,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(column)
    , m_values(rows.arranged().values(column), rows.arranged().counts(column),
               [&rows, column] {
                   const auto &filters = rows.arranged().arrangement().filters;
                   const auto own = filters.find(column);
                   return own == filters.end() ? ColumnFilter{} : own->second;
               }())
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_clear(new QPushButton(tr("Clear")))
    , m_apply(new QPushButton(tr("Apply")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Filter on %1").arg(name));
    const auto &filters = rows.arranged().arrangement().filters;
    const auto own = filters.find(column);
    const ColumnContent content = rows.contentOf(column);
    if (content != ColumnContent::Text)
        m_range = new FilterRange(content, own == filters.end() ? ColumnFilter{} : own->second, view);
    m_search->setPlaceholderText(tr("Search the values"));
    m_search->setAccessibleName(tr("Search the values of %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(figures::themedIcon(QStringLiteral("edit-find"), view.theme()), QLineEdit::LeadingPosition);
    m_list->setModel(&m_values);
    m_list->setItemDelegate(new TickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Values of %1; Space ticks one").arg(name));
    m_list->setFixedHeight(kRowsAtOnce * tableRowHeight() + 2 * m_list->frameWidth());
    m_list->setCurrentIndex(m_values.index(0));
    m_count->setFont(roleFont(figures::TypeRole::Small));
    setTextColor(*m_count, view.theme(), figures::Token::Text2);

    auto *title = new QLabel(tr("Filter on %1").arg(name));
    title->setFont(roleFont(figures::TypeRole::TableHeader));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    page->setSpacing(space::kTiny);
    page->addWidget(title);
    page->addWidget(makeOrderButtons());
    if (m_range)
        page->addWidget(m_range);
    page->addWidget(m_search);
    page->addWidget(m_list);
    page->addWidget(m_count);
    page->addWidget(makeButtons(own != filters.end()));
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    connectAll();
    showCount();
    setFocusProxy(m_search);
}

QWidget *FilterPopup::makeOrderButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTiny);
    const auto add = [this, row](const QString &text, const QString &name, Qt::SortOrder order) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(true); // Enter presses it
        button->setAccessibleName(name);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, order] {
            emit orderChosen(m_column, order);
            close();
        });
    };
    add(tr("Low to high"), tr("Order the rows from low to high"), Qt::AscendingOrder);
    add(tr("High to low"), tr("Order the rows from high to low"), Qt::DescendingOrder);
    return box;
}

QWidget *FilterPopup::makeButtons(bool hasFilter)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTiny);
    auto *leave = new QPushButton(tr("Cancel"));
    m_clear->setAccessibleName(tr("Clear the filter of this column"));
    m_clear->setEnabled(hasFilter);
    m_apply->setDefault(true);
    for (QPushButton *button : {m_clear, leave})
        button->setAutoDefault(true); // Enter presses it
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(m_apply);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    return box;
}

void FilterPopup::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, &m_values, &FilterValuesModel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterPopup::apply);
    connect(&m_values, &QAbstractItemModel::dataChanged, this, &FilterPopup::showCount);
    connect(&m_values, &QAbstractItemModel::modelReset, this, &FilterPopup::showCount);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        emit filterChosen(m_column, {});
        close();
    });
    if (m_range)
        connect(m_range, &FilterRange::returnPressed, this, &FilterPopup::apply);
}

void FilterPopup::showCount()
{
    const int ticked = m_values.tickedCount();
    if (m_values.foundCount() == 0)
        m_count->setText(tr("No value has this text."));
    else if (ticked == 0)
        m_count->setText(tr("Tick at least one value."));
    else
        m_count->setText(
            tr("%1 of %n value(s) ticked", nullptr, m_values.foundCount()).arg(QLocale().toString(ticked)));
    m_apply->setEnabled(ticked > 0);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_values.index(0));
}

void FilterPopup::apply()
{
    ColumnFilter filter;
    filter.keys = m_values.tickedKeys();
    if (!m_apply->isEnabled() || (m_range && !m_range->addTo(filter)))
        return;
    emit filterChosen(m_column, filter);
    close();
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace regie::ui::widgets
