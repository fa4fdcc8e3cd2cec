// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace regie::ui::locations {

/// A tab of the form: a table of what belongs to the location, with buttons to add and remove. Where it is narrow, the remark of
/// the current row stands below the table, and no longer in its last column.
class RecordTab : public QWidget
{
    Q_OBJECT

public:
    ~RecordTab() override;

    /// Shows what belongs to the location.
    virtual void show(const domain::Location &location) = 0;
    virtual int count() const = 0;
    widgets::TableView *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QLineEdit *remark() const { return m_remark; }

protected:
    /// The name of the table, and what it says when nothing belongs to the location.
    RecordTab(widgets::DossierView &view, const QString &name, const QString &empty, QWidget *parent);

    /// The table is kept under the key; columns of texts give way, and go on in a second line.
    void setModel(widgets::EditableTableModel *model, const QString &key, const std::vector<int> &texts);
    virtual void add() = 0;
    virtual void remove(int row) = 0;
    void resizeEvent(QResizeEvent *event) override;

    widgets::DossierView &m_view;

private:
    void showRow();
    void placeRemark();
    void takeRemark();
    /// Of the current row; invalid: there is none.
    QModelIndex remarkIndex() const;

    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    QLabel *m_remarkLabel;
    QLineEdit *m_remark;
    QPushButton *m_add;
    QPushButton *m_remove;
};

/// The tab of one kind of row, kept in a list of the dossier.
template <typename Row>
class RecordTabOf : public RecordTab
{
public:
    using List = std::vector<Row> domain::Dossier::*;

    /// The table is kept under the key.
    RecordTabOf(widgets::DossierView &view, const QString &key, const QString &name, const QString &empty, List list,
                std::vector<widgets::RecordColumn<Row>> columns, QWidget *parent = nullptr)
        : RecordTab(view, name, empty, parent)
        , m_list(list)
        , m_model(new widgets::RecordModel<Row>(
              withRequired(std::move(columns)),
              {[this](const dossier::ChangeSet &edit) { return m_view.document().apply(edit); },
               [this] { return m_location.name; },
               [this] { return blank(); },
               {}},
              this))
    {
        std::vector<int> texts;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->contentOf(column) == widgets::ColumnContent::Text)
                texts.push_back(column);
        }
        setModel(m_model, key, texts);
    }

    void show(const domain::Location &location) override
    {
        m_location = location;
        std::vector<Row> rows;
        const std::vector<Row> &all = m_view.data().*m_list;
        std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                     [&location](const Row &row) { return row.location == location.id; });
        const QModelIndex current = table()->currentIndex();
        const QString key = current.isValid() ? m_model->rowKey(current.row()) : QString();
        m_model->setRows(std::move(rows));
        table()->fitColumns();
        table()->goTo(m_model->index(m_model->rowOf(key), current.column()));
    }
    int count() const override { return static_cast<int>(m_model->rows().size()); }

protected:
    void add() override
    {
        const Row row = blank();
        if (!m_view.document().apply(dossier::changes::add(row, m_location.name)))
            return;
        table()->setFocus();
        table()->goTo(m_model->index(m_model->rowOf(row.id), 0));
    }
    void remove(int row) override
    {
        m_view.document().apply(dossier::changes::remove(Row(m_model->row(row)), m_location.name));
    }

private:
    /// A row that is pasted cannot be without its first column, which says what the row is.
    static std::vector<widgets::RecordColumn<Row>> withRequired(std::vector<widgets::RecordColumn<Row>> columns)
    {
        columns.front().isRequired = true;
        return columns;
    }
    Row blank() const
    {
        Row row;
        row.id = dossier::changes::newId();
        row.location = m_location.id;
        return row;
    }

    List m_list;
    domain::Location m_location;
    widgets::RecordModel<Row> *m_model;
};

RecordTab *makeObstacleTab(widgets::DossierView &view);
RecordTab *makeMilestoneTab(widgets::DossierView &view);
RecordTab *makeFacilityTab(widgets::DossierView &view);
RecordTab *makeTargetGroupTab(widgets::DossierView &view);
RecordTab *makePartnerTab(widgets::DossierView &view);

} // namespace regie::ui::locations
