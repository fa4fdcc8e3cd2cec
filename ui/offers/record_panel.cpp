// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/record_panel.h"

#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/table_editing.h"

#include <QAction>

#include <algorithm>

namespace regie::ui::offers {

RecordPanel::RecordPanel(widgets::DossierView &view, const Words &words, widgets::EditableTableModel &model,
                         const QString &key, Add add, QWidget *parent)
    : Panel(words.title, view.theme(), parent)
    , m_model(model)
    , m_view(view)
    , m_makeRow(std::move(add))
    , m_lead(new QVBoxLayout)
    , m_table(new widgets::TableView(view, words.title))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_add(new QPushButton(words.add))
    , m_remove(new QPushButton(words.remove))
{
    m_table->setModel(&model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEmptyText(words.empty);
    m_table->keepAs(key);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        addToHeader(button);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_lead);
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal);
    addContent(content, 1);

    auto *insert = new QAction(words.add, m_table);
    insert->setShortcut(QKeySequence(Qt::Key_Insert));
    insert->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(insert);
    //: the tooltip of a button: what it does and its key
    m_add->setToolTip(tr("%1 (%2)").arg(words.add, insert->shortcut().toString(QKeySequence::NativeText)));
    connect(insert, &QAction::triggered, this, &RecordPanel::add);
    connect(m_add, &QPushButton::clicked, this, &RecordPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &RecordPanel::remove);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RecordPanel::showRefusal);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordPanel::showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordPanel::showRefusal);
}

void RecordPanel::setLead(QWidget *lead)
{
    m_lead->addWidget(lead);
    // The keyboard goes as one reads: from the heading to what stands above the table, and then to the table.
    QWidget *before = m_remove;
    const auto inside = lead->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        if ((each->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_table);
}

void RecordPanel::reload(const std::function<void()> &load)
{
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.isValid() ? m_model.rowKey(current.row()) : QString();
    load();
    m_table->fitColumns();
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        const int row = key.isEmpty() ? 0 : m_model.rowOf(key);
        const int nearest = std::clamp(current.row(), 0, m_model.rowCount() - 1);
        m_table->goTo(m_model.index(row >= 0 ? row : nearest, std::max(0, current.column())));
    }
    showRefusal();
    m_table->viewport()->update(); // columns that follow the as-of date or other rows
}

void RecordPanel::add()
{
    const auto [step, key] = m_makeRow();
    if (step.isEmpty() || !m_view.document().apply(step))
        return; // the window tells why
    m_table->setFocus();
    m_table->goTo(m_model.index(m_model.rowOf(key), 0));
}

void RecordPanel::remove()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_model.write(m_model.removal({current.row()}));
}

void RecordPanel::showRefusal()
{
    m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString());
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

} // namespace regie::ui::offers
