// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/status_holders.h"
#include "ui/status_holders/ledger_edit.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/editable_table_model.h"

#include <vector>

namespace regie::ui::status_holders {

/// The columns of the accounts; the six months follow each other.
enum class LedgerColumn {
    Name,
    Task,
    Revision,
    BacklogStart,
    CarriedOver,
    CorrectedTask,
    Housed,
    Expected,
    OnSchedule,
    BacklogEnd,
    Month1,
    Month2,
    Month3,
    Month4,
    Month5,
    Month6
};
inline constexpr int kLedgerColumns = static_cast<int>(LedgerColumn::Month6) + 1;

/// The field that a column lets one type; none: it is worked out.
std::optional<LedgerField> fieldOf(LedgerColumn column);
/// The head of a column for a half-year on the as-of date.
QVariant ledgerHeader(LedgerColumn column, domain::HalfYear halfYear, QDate asOf, int role);
/// On which day the figures of the half-year explain themselves; null: the as-of date of the screens.
QDate explainedOn(domain::HalfYear halfYear, QDate asOf);

/// The accounts of all municipalities in one half-year, with cells to type in.
class LedgersModel : public widgets::EditableTableModel, public widgets::ArrangedRows
{
    Q_OBJECT

public:
    explicit LedgersModel(widgets::DossierView &view, QObject *parent = nullptr);

    domain::HalfYear halfYear() const { return m_halfYear; }
    void show(domain::HalfYear halfYear);
    /// Reads the dossier anew.
    void reload();

    QString codeAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(const QString &municipality) const override;
    const analysis::StatusHolderFigures &figuresAt(int row) const;
    const analysis::StatusHolderFigures &province() const { return m_province; }
    /// The sum of a column over the municipalities of which it is known, and how many those are.
    std::pair<std::optional<int>, int> sumOf(LedgerColumn column) const;
    /// What a cell of the column says when nothing was stated: none, not yet or unknown.
    QString withoutNumber(LedgerColumn column) const;
    int municipalities() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString rowKey(int row) const override;
    bool write(const dossier::ChangeSet &edit) override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;

signals:
    /// Other rows or other figures are shown.
    void rowsChanged();

protected:
    QVariant cell(int row, int column, int role) const override;
    bool isEditable(int row, int column) const override;
    widgets::EditPlan planCells(const std::vector<widgets::CellText> &cells) const override;
    QString whyFixed(int row, int column) const override;
    widgets::CellValue valueAt(int place, int column) const override;
    void whileResetting(const std::function<void()> &change) override;

private:
    struct Row
    {
        QString code;
        QString name;
        int rank = 0;
        const domain::HalfYearLedger *ledger = nullptr; ///< of the dossier; null: none yet
        analysis::StatusHolderFigures figures;
        std::optional<int> carriedOver; ///< what the half-year before left; none: unknown
    };

    void read();
    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(placeAt(row))]; }
    bool hasEnded(LedgerColumn column) const;
    std::optional<int> number(const Row &row, LedgerColumn column) const;
    QString text(const Row &row, LedgerColumn column) const;
    QString hint(const Row &row, LedgerColumn column) const;
    QVariant figure(const Row &row, LedgerColumn column) const;
    QVariant source(const Row &row, LedgerColumn column) const;
    QVariant tone(const Row &row, LedgerColumn column) const;

    widgets::DossierView &m_view;
    domain::HalfYear m_halfYear;
    std::vector<Row> m_rows;
    analysis::StatusHolderFigures m_province;
};

/// The row of the province under the accounts.
class LedgersTotalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LedgersTotalModel(widgets::DossierView &view, const LedgersModel &table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(LedgerColumn column) const;
    QVariant sumOf(LedgerColumn column) const;
    bool isKnown(LedgerColumn column) const;

    widgets::DossierView &m_view;
    const LedgersModel &m_table;
};

} // namespace regie::ui::status_holders
