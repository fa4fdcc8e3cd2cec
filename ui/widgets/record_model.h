// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/editable_table_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <vector>

namespace regie::ui::widgets {

/// One column of a RecordModel: how it is headed, what it shows and how it takes typed text.
template <typename Row>
struct RecordColumn
{
    QString title;
    QString fullTitle;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const Row &)> text;            ///< as shown
    std::function<QString(const Row &)> typed;           ///< as edited: the key where there are choices; none: as shown
    std::function<QString(Row &, const QString &)> take; ///< alters the row or returns why not; none: read only
    std::function<Choices()> choices;                    ///< none: any text
    std::function<Tone(const Row &)> tone;               ///< none: normal
    bool isDate = false;
    bool isRequired = false; ///< a row that is added must have it
    ColumnContent content = ColumnContent::Text;
    std::function<CellValue(const Row &)> value; ///< to order and filter by; none: the text
    std::function<QVariant(const Row &)> figure; ///< for FigureRole; none: the number has no derivation
    std::function<QVariant(const Row &)> source; ///< for SourceRole; none: it does not tell where it comes from
};

/// A row before and after an edit; before is none for a row to add.
template <typename Row>
struct RowEdit
{
    std::optional<Row> before;
    Row after;
};

/// How a RecordModel writes. What is left out cannot be done, but for edit.
template <typename Row>
struct RecordWriter
{
    std::function<bool(const dossier::ChangeSet &)> write;
    std::function<QString()> subject; ///< what the rows belong to
    std::function<Row()> blank;       ///< a row to add, with its own id
    /// The step for some rows, with an action of its own or RowsEdited; left out: each row's fields.
    std::function<dossier::ChangeSet(const std::vector<RowEdit<Row>> &)> edit;
};

/// A small table of rows of the dossier, one column per field, that can be ordered and filtered.
template <typename Row>
class RecordModel : public EditableTableModel, public ArrangedRows
{
public:
    RecordModel(std::vector<RecordColumn<Row>> columns, RecordWriter<Row> writer, QObject *parent)
        : EditableTableModel(parent)
        , m_columns(std::move(columns))
        , m_writer(std::move(writer))
    {}

    /// Shows other rows; does nothing when they are the same.
    void setRows(std::vector<Row> rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = std::move(rows);
        m_arranged.setRows(static_cast<int>(m_rows.size()));
        endResetModel();
    }
    /// All of them, in their own order.
    const std::vector<Row> &rows() const { return m_rows; }
    /// The row that is shown there.
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(placeAt(index))]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_arranged.shownCount();
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const RecordColumn<Row> &column = at(section);
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return column.fullTitle.isEmpty() ? column.title : column.fullTitle;
        case Qt::TextAlignmentRole:
            return static_cast<int>(column.alignment);
        default:
            return {};
        }
    }
    QString rowKey(int index) const override { return row(index).id; }
    ColumnContent contentOf(int section) const override { return at(section).content; }

    bool takesText() const override
    {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [](const RecordColumn<Row> &column) { return static_cast<bool>(column.take); });
    }
    bool canGrow() const override { return static_cast<bool>(m_writer.blank); }
    bool canRemoveRows() const override { return canGrow(); }
    bool write(const dossier::ChangeSet &edit) override { return m_writer.write && m_writer.write(edit); }

    dossier::ChangeSet removal(const std::vector<int> &rows) const override
    {
        dossier::ChangeSet edit;
        if constexpr (requires { dossier::Record<Row>::table(); }) {
            if (rows.size() == 1)
                return dossier::changes::remove(row(rows.front()), subject());
            std::vector<dossier::Change> removals;
            for (const int index : rows)
                removals.push_back(dossier::changes::removed(row(index)));
            edit = dossier::changes::editTable(
                {dossier::ActionKind::RowsRemoved, subject(), static_cast<int>(rows.size())}, removals);
        }
        return edit;
    }

protected:
    QVariant cell(int index, int section, int role) const override
    {
        const RecordColumn<Row> &column = at(section);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row(index));
        case RawRole:
            if (column.typed && column.typed(row(index)).isEmpty())
                return QString();
            return column.choices || !column.typed ? column.text(row(index)) : column.typed(row(index));
        case Qt::EditRole:
            return column.typed ? column.typed(row(index)) : column.text(row(index));
        case Qt::TextAlignmentRole:
            return static_cast<int>(column.alignment);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(column.fullTitle.isEmpty() ? column.title : column.fullTitle,
                                                column.text(row(index)));
        case ChoicesRole:
            return column.choices ? QVariant::fromValue(column.choices()) : QVariant();
        case ToneRole:
            return column.tone ? QVariant(static_cast<int>(column.tone(row(index)))) : QVariant();
        case DateRole:
            return column.isDate;
        case FigureRole:
            return column.figure ? column.figure(row(index)) : QVariant();
        case SourceRole:
            return column.source ? column.source(row(index)) : QVariant();
        default:
            return {};
        }
    }
    bool isEditable(int, int section) const override { return static_cast<bool>(at(section).take); }

    EditPlan planCells(const std::vector<CellText> &cells) const override
    {
        EditPlan plan;
        std::vector<RowEdit<Row>> edits;
        for (const auto &[index, texts] : byRow(cells)) {
            if (index < rowCount())
                planRow(plan, edits, index, texts);
            else
                planNewRow(plan, edits, index, texts);
        }
        writeChanges(plan, edits);
        return plan;
    }

    CellValue valueAt(int place, int section) const override
    {
        const RecordColumn<Row> &column = at(section);
        const Row &record = m_rows[static_cast<std::size_t>(place)];
        return column.value ? column.value(record) : textValue(column.text(record));
    }
    void whileResetting(const std::function<void()> &change) override
    {
        beginResetModel();
        change();
        endResetModel();
    }

private:
    const RecordColumn<Row> &at(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    QString subject() const { return m_writer.subject ? m_writer.subject() : QString(); }

    QString valueText(const Row &row, int section) const
    {
        return at(section).typed ? at(section).typed(row) : at(section).text(row);
    }

    /// Takes the texts into the row; what is refused goes into the plan.
    void takeTexts(EditPlan &plan, Row &row, const std::vector<CellText> &texts) const
    {
        std::vector<CellRefusal> refused = takeAll(texts, [&](const CellText &text) {
            return at(text.column).take ? at(text.column).take(row, text.text) : whyFixed(text.row, text.column);
        });
        plan.refusals.insert(plan.refusals.end(), refused.begin(), refused.end());
    }

    void planRow(EditPlan &plan, std::vector<RowEdit<Row>> &edits, int index, const std::vector<CellText> &texts) const
    {
        Row after = row(index);
        takeTexts(plan, after, texts);
        if (after == row(index))
            return;
        plan.cells += static_cast<int>(std::count_if(texts.begin(), texts.end(), [&](const CellText &text) {
            return valueText(row(index), text.column) != valueText(after, text.column);
        }));
        edits.push_back({row(index), after});
    }

    void planNewRow(EditPlan &plan, std::vector<RowEdit<Row>> &edits, int index,
                    const std::vector<CellText> &texts) const
    {
        std::vector<CellText> said;
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(said),
                     [](const CellText &text) { return !text.text.isEmpty(); });
        if (said.empty())
            return;
        EditPlan own;
        Row after = m_writer.blank();
        takeTexts(own, after, said);
        for (int section = 0; section < columnCount(); ++section) {
            const auto isHere = [section](const auto &text) { return text.column == section; };
            const bool isRefused = std::any_of(own.refusals.begin(), own.refusals.end(),
                                               [&isHere](const CellRefusal &refusal) { return isHere(refusal.cell); });
            if (!at(section).isRequired || (std::any_of(said.begin(), said.end(), isHere) && !isRefused))
                continue;
            if (!isRefused)
                own.refusals.push_back(
                    {{index, section, {}},
                     QCoreApplication::translate("RecordModel", "A new row cannot be without “%1”. Paste it along.")
                         .arg(at(section).title)});
            plan.refusals.insert(plan.refusals.end(), own.refusals.begin(), own.refusals.end());
            return;
        }
        plan.refusals.insert(plan.refusals.end(), own.refusals.begin(), own.refusals.end());
        ++plan.rows;
        plan.newKeys.insert(index, after.id);
        edits.push_back({std::nullopt, after});
    }

    void writeChanges(EditPlan &plan, const std::vector<RowEdit<Row>> &edits) const
    {
        plan.subject = subject();
        if (edits.empty())
            return;
        if (m_writer.edit) {
            const dossier::ChangeSet step = m_writer.edit(edits);
            plan.changes = step.changes;
            if (step.action.kind != dossier::ActionKind::RowsEdited)
                plan.action = step.action;
            return;
        }
        if constexpr (requires { dossier::Record<Row>::table(); }) {
            for (const RowEdit<Row> &edit : edits)
                plan.changes.push_back(edit.before ? dossier::changes::updated(*edit.before, edit.after)
                                                   : dossier::changes::inserted(edit.after));
        }
    }

    std::vector<RecordColumn<Row>> m_columns;
    RecordWriter<Row> m_writer;
    std::vector<Row> m_rows;
};

} // namespace regie::ui::widgets
