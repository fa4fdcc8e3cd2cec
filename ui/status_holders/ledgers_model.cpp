// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/ledgers_model.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/half_year_course.h"
#include "core/analysis/ledger_amounts.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/value_text.h"
#include "core/dossier/changes.h"
#include "core/dossier/ledger_changes.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace regie::ui::status_holders {

using analysis::FigureName;
using domain::HalfYear;
using domain::HalfYearLedger;
using widgets::CellRole;
using widgets::Tone;

namespace {

QString numberText(int number)
{
    return number < 0 ? widgets::signedText(number) : widgets::countText(number);
}

std::optional<double> valueOf(const analysis::StatusHolderFigures &figures, LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::CorrectedTask:
        return figures.correctedTask.value;
    case LedgerColumn::Housed:
        return figures.housed.value;
    case LedgerColumn::Expected:
        return figures.expected.value;
    case LedgerColumn::BacklogEnd:
        return figures.backlogEnd.value;
    default: // no figure of the analysis
        return std::nullopt;
    }
}

std::optional<FigureName> figureName(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::CorrectedTask:
        return FigureName::CorrectedTask;
    case LedgerColumn::Housed:
        return FigureName::Housed;
    case LedgerColumn::Expected:
    case LedgerColumn::OnSchedule:
        return FigureName::ExpectedHoused;
    case LedgerColumn::BacklogEnd:
        return FigureName::BacklogEnd;
    default: // typed in, or the carried part of the corrected task
        return std::nullopt;
    }
}

QString yesNo(const std::optional<bool> &value)
{
    return value ? widgets::yesNoText(*value) : widgets::unknownText();
}

} // namespace

LedgersModel::LedgersModel(widgets::DossierView &view, QObject *parent)
    : EditableTableModel(parent)
    , m_view(view)
    , m_halfYear(HalfYear::containing(view.asOf()))
    , m_province(view.figures().province.statusHolders)
{
    read();
}

void LedgersModel::read()
{
    const domain::Dossier &dossier = m_view.data();
    const analysis::LedgerAmounts amounts(dossier, m_halfYear, m_view.asOf());
    const QHash<QString, int> ranks = analysis::ranksByName(dossier);
    m_province = amounts.figures().province;
    m_rows.clear();
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i) {
        const domain::Municipality &municipality = dossier.municipalities[i];
        m_rows.push_back({municipality.id, municipality.name, ranks.value(municipality.id), amounts.ledger(i),
                          amounts.figures().municipalities[i],
                          amounts.of(i, analysis::LedgerSum::Amount::CarriedOver)});
    }
    std::ranges::stable_sort(m_rows, {}, &Row::rank);
    m_arranged.setRows(static_cast<int>(m_rows.size()));
}

void LedgersModel::whileResetting(const std::function<void()> &change)
{
    beginResetModel();
    change();
    endResetModel();
    emit rowsChanged();
}

void LedgersModel::reload()
{
    whileResetting([this] { read(); });
}

void LedgersModel::show(HalfYear halfYear)
{
    if (halfYear == m_halfYear)
        return;
    whileResetting([this, halfYear] {
        m_halfYear = halfYear;
        read();
    });
}

QString LedgersModel::codeAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).code : QString();
}

int LedgersModel::rowOf(const QString &municipality) const
{
    const QString code = municipality.section(QLatin1Char(' '), 0, 0); // a row's key begins with its code
    const auto it = std::ranges::find(m_rows, code, &Row::code);
    return it == m_rows.end() ? -1 : m_arranged.rowOf(static_cast<int>(it - m_rows.begin()));
}

const analysis::StatusHolderFigures &LedgersModel::figuresAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).figures : m_province;
}

std::pair<std::optional<int>, int> LedgersModel::sumOf(LedgerColumn column) const
{
    std::optional<int> sum;
    int known = 0;
    for (const Row &row : m_rows) {
        if (const auto value = number(row, column)) {
            sum = sum.value_or(0) + *value;
            ++known;
        }
    }
    return {sum, known};
}

int LedgersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_arranged.shownCount();
}

int LedgersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kLedgerColumns;
}

QVariant LedgersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kLedgerColumns)
        return {};
    return ledgerHeader(static_cast<LedgerColumn>(section), m_halfYear, m_view.asOf(), role);
}

QString LedgersModel::rowKey(int row) const
{
    return QStringLiteral("%1 %2").arg(codeAt(row), m_halfYear.text());
}

std::optional<int> LedgersModel::number(const Row &row, LedgerColumn column) const
{
    switch (column) {
    case LedgerColumn::Name:
    case LedgerColumn::Expected: // may have a decimal
    case LedgerColumn::OnSchedule:
        return std::nullopt;
    case LedgerColumn::Task:
        return statedIn(row.ledger, LedgerField::Task)
                   ? statedIn(row.ledger, LedgerField::Task)
                   : analysis::partOf(row.figures.correctedTask, analysis::PartRole::Task);
    case LedgerColumn::BacklogStart:
        return statedIn(row.ledger, LedgerField::BacklogStart) ? statedIn(row.ledger, LedgerField::BacklogStart)
                                                               : row.carriedOver;
    case LedgerColumn::CarriedOver:
        return row.carriedOver;
    case LedgerColumn::CorrectedTask:
    case LedgerColumn::Housed:
    case LedgerColumn::BacklogEnd: {
        const auto value = valueOf(row.figures, column);
        return value ? std::optional(qRound(*value)) : std::nullopt;
    }
    default: // revision and months
        return statedIn(row.ledger, *fieldOf(column));
    }
}

QString LedgersModel::text(const Row &row, LedgerColumn column) const
{
    if (column == LedgerColumn::Name)
        return row.name;
    if (column == LedgerColumn::OnSchedule)
        return yesNo(row.figures.onSchedule);
    if (column == LedgerColumn::Expected)
        return row.figures.expected.value ? analysis::numberText(*row.figures.expected.value) : widgets::unknownText();
    const std::optional<int> value = number(row, column);
    const auto stated = statedIn(row.ledger, LedgerField::BacklogStart);
    if (column == LedgerColumn::CarriedOver && value && stated && *stated != *value)
        //: %1 the backlog carried over, %2 how far the stated one differs from it
        return tr("%1 (%2)").arg(numberText(*value), widgets::signedText(*stated - *value));
    return value ? numberText(*value) : withoutNumber(column);
}

QString LedgersModel::withoutNumber(LedgerColumn column) const
{
    if (column == LedgerColumn::Revision)
        return tr("none");
    return hasEnded(column) ? widgets::unknownText() : QStringLiteral("–");
}

QString LedgersModel::hint(const Row &row, LedgerColumn column) const
{
    const QString title = headerData(static_cast<int>(column), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (column == LedgerColumn::Name || column == LedgerColumn::OnSchedule)
        return QStringLiteral("%1. %2").arg(row.name, analysis::scheduleText(row.figures));
    const bool isToCome = !hasEnded(column) && !number(row, column);
    //: %1 municipality, %2 what the number is, %3 the number
    const QString said = tr("%1. %2: %3.").arg(row.name, title, isToCome ? tr("not yet") : text(row, column));
    const auto stated = statedIn(row.ledger, LedgerField::BacklogStart);
    if (column == LedgerColumn::BacklogStart)
        return QStringLiteral("%1 %2").arg(said, stated            ? tr("Stated in the account.")
                                                 : row.carriedOver ? tr("Carried over from the half-year before.")
                                                                   : tr("The half-year before is unknown: 0 is used."));
    if (fieldOf(column) && row.ledger && !row.ledger->source.isEmpty())
        return QStringLiteral("%1 %2").arg(said, tr("Source: %1.").arg(row.ledger->source));
    return said;
}

QVariant LedgersModel::figure(const Row &row, LedgerColumn column) const
{
    const bool isCarried = column == LedgerColumn::CarriedOver || column == LedgerColumn::BacklogStart;
    const bool isStated = column == LedgerColumn::BacklogStart && statedIn(row.ledger, LedgerField::BacklogStart);
    if (isCarried && !isStated && row.carriedOver)
        return QVariant::fromValue(
            analysis::FigureId{FigureName::BacklogEnd, row.code, {}, m_halfYear.previous().lastDay()});
    const auto name = figureName(column);
    if (!name || (column != LedgerColumn::OnSchedule && !valueOf(row.figures, column)))
        return {};
    return QVariant::fromValue(analysis::FigureId{*name, row.code, {}, explainedOn(m_halfYear, m_view.asOf())});
}

QVariant LedgersModel::source(const Row &row, LedgerColumn column) const
{
    const auto field = fieldOf(column);
    if (column != LedgerColumn::Task || statedIn(row.ledger, LedgerField::Task))
        return field ? sourceOf(row.ledger, *field) : QVariant();
    const domain::TaskStatement *statement =
        analysis::statementInForce(m_view.data(), row.code, domain::Stream::StatusHolders, m_halfYear.text());
    return statement ? widgets::typedCell(analysis::TypedNumber::Field::StatementPlaces, statement->id) : QVariant();
}

QVariant LedgersModel::tone(const Row &row, LedgerColumn column) const
{
    const bool isCarried = column == LedgerColumn::BacklogStart && !statedIn(row.ledger, LedgerField::BacklogStart);
    const bool isQuiet = isCarried || !hasEnded(column) || text(row, column) == widgets::unknownText() ||
                         (column == LedgerColumn::Revision && !number(row, column));
    const bool isBad = column == LedgerColumn::OnSchedule && !row.figures.onSchedule.value_or(true);
    const bool isSum = column == LedgerColumn::CorrectedTask || column == LedgerColumn::BacklogEnd;
    return static_cast<int>(isBad ? Tone::Bad : isQuiet ? Tone::Quiet : isSum ? Tone::Strong : Tone::Normal);
}

QVariant LedgersModel::cell(int shown, int column, int role) const
{
    const Row &row = at(shown);
    const auto which = static_cast<LedgerColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, which);
    case Qt::EditRole: {
        const auto field = fieldOf(which);
        const auto stated = field ? statedIn(row.ledger, *field) : std::nullopt;
        return !field ? text(row, which) : stated ? QString::number(*stated) : QString();
    }
    case CellRole::RawRole: {
        const auto value = number(row, which);
        return value && which != LedgerColumn::CarriedOver ? QString::number(*value) : text(row, which);
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return hint(row, which);
    case Qt::TextAlignmentRole:
        return ledgerHeader(which, m_halfYear, m_view.asOf(), role);
    case CellRole::FigureRole:
        return figure(row, which);
    case CellRole::SourceRole:
        return source(row, which);
    case CellRole::ToneRole:
        return tone(row, which);
    default:
        return {};
    }
}

bool LedgersModel::isEditable(int, int column) const
{
    return fieldOf(static_cast<LedgerColumn>(column)).has_value();
}

QString LedgersModel::whyFixed(int row, int column) const
{
    if (static_cast<LedgerColumn>(column) == LedgerColumn::Name)
        return EditableTableModel::whyFixed(row, column);
    return tr("This number is worked out. Change the task, the revision, the backlog at the start or a month.");
}

widgets::EditPlan LedgersModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    widgets::EditPlan plan;
    for (const auto &[shown, texts] : widgets::byRow(cells)) {
        const Row &row = at(shown);
        const HalfYearLedger before = row.ledger ? *row.ledger : dossier::changes::emptyLedger(row.code, m_halfYear);
        HalfYearLedger after = before;
        const auto refused = widgets::takeAll(texts, [&after](const widgets::CellText &cell) {
            return takeTyped(after, *fieldOf(static_cast<LedgerColumn>(cell.column)), cell.text);
        });
        plan.refusals.insert(plan.refusals.end(), refused.begin(), refused.end());
        if (after == before)
            continue;
        plan.cells += static_cast<int>(texts.size() - refused.size());
        plan.add(row.ledger ? dossier::changes::updated(before, after) : dossier::changes::inserted(after), row.name);
        if (!row.ledger && cells.size() == 1)
            plan.action = dossier::changes::add(after, row.name).action;
    }
    return plan;
}

bool LedgersModel::write(const dossier::ChangeSet &edit)
{
    return m_view.document().apply(edit);
}

widgets::CellValue LedgersModel::valueAt(int place, int column) const
{
    const Row &row = m_rows[static_cast<std::size_t>(place)];
    const auto which = static_cast<LedgerColumn>(column);
    const QString shown = text(row, which);
    if (which == LedgerColumn::Name)
        return widgets::choiceValue(row.code, row.rank, shown);
    if (which == LedgerColumn::OnSchedule)
        return row.figures.onSchedule
                   ? widgets::choiceValue(*row.figures.onSchedule ? QStringLiteral("yes") : QStringLiteral("no"),
                                          *row.figures.onSchedule ? 0 : 1, shown)
                   : widgets::CellValue{{}, shown, {}};
    if (which == LedgerColumn::Expected)
        return widgets::numberValue(row.figures.expected.value, shown);
    return widgets::numberValue(number(row, which), shown);
}

} // namespace regie::ui::status_holders
