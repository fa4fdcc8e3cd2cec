// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/ledger_model.h"

#include "core/analysis/half_year_course.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/status_holders.h"
#include "core/dossier/changes.h"
#include "core/dossier/ledger_changes.h"
#include "ui/status_holders/ledgers_model.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <QLocale>

namespace regie::ui::municipalities {

using analysis::FigureId;
using analysis::FigureName;
using domain::HalfYearLedger;
using status_holders::LedgerField;
using status_holders::statedIn;
using widgets::CellRole;
using widgets::Tone;

namespace {

using Line = LedgerModel::Line;

bool isMonth(Line line)
{
    return line >= Line::Month1 && line <= Line::Month6;
}

std::size_t monthIndex(Line line)
{
    return static_cast<std::size_t>(line) - static_cast<std::size_t>(Line::Month1);
}

/// What an officer types in the line; none: it is worked out.
std::optional<LedgerField> fieldOf(Line line)
{
    if (isMonth(line))
        return static_cast<LedgerField>(static_cast<std::size_t>(LedgerField::Month1) + monthIndex(line));
    return line == Line::Task           ? std::optional(LedgerField::Task)
           : line == Line::Revision     ? std::optional(LedgerField::Revision)
           : line == Line::BacklogStart ? std::optional(LedgerField::BacklogStart)
                                        : std::nullopt;
}

bool isSum(Line line)
{
    return line == Line::CorrectedTask || line == Line::Housed || line == Line::BacklogEnd;
}

/// The number that the officer typed, as far as the ledger states it.
std::optional<int> stated(const HalfYearLedger *ledger, Line line)
{
    const auto field = fieldOf(line);
    return field ? statedIn(ledger, *field) : std::nullopt;
}

} // namespace

LedgerModel::LedgerModel(widgets::DossierView &view, QObject *parent)
    : EditableTableModel(parent)
    , m_view(view)
    , m_figures(view.figures().province.statusHolders)
{}

void LedgerModel::show(const QString &municipality, domain::HalfYear halfYear)
{
    beginResetModel();
    m_municipality = municipality;
    m_lines.clear();
    if (municipality.isEmpty()) {
        m_figures = m_view.figures().province.statusHolders;
        m_lines = {Line::CorrectedTask, Line::Housed, Line::Expected, Line::BacklogEnd};
    } else {
        m_figures = analysis::statusHoldersOf(m_view.data(), municipality, halfYear, m_view.asOf());
        for (int line = 0; line < kLines; ++line)
            m_lines.push_back(static_cast<Line>(line));
    }
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString LedgerModel::rowKey(int row) const
{
    const Line line = m_lines[static_cast<std::size_t>(row)];
    return QStringLiteral("%1 %2 %3").arg(m_municipality, halfYear().text()).arg(static_cast<int>(line));
}

const HalfYearLedger *LedgerModel::ledger() const
{
    return status_holders::ledgerOf(m_view.data(), m_municipality, halfYear());
}

QString LedgerModel::monthName(Line line) const
{
    const QDate end = halfYear().endOfMonth(static_cast<int>(monthIndex(line)) + 1);
    //: %1: a month
    return tr("Housed in %1").arg(QLocale().toString(end, u"MMMM yyyy"));
}

QString LedgerModel::name(Line line) const
{
    switch (line) {
    case Line::Task:
        return tr("Housing task");
    case Line::Revision:
        return tr("+ revision halfway");
    case Line::BacklogStart:
        return stated(ledger(), line) ? tr("+ backlog at the start, stated")
                                      : tr("+ backlog at the start, carried over");
    case Line::CorrectedTask:
        return tr("= corrected task");
    case Line::Housed:
        return tr("Housed in the months that ended");
    case Line::Expected:
        return tr("Expected in the months that ended");
    case Line::BacklogEnd:
        return tr("= backlog so far");
    case Line::Month1:
    case Line::Month2:
    case Line::Month3:
    case Line::Month4:
    case Line::Month5:
    case Line::Month6:
        return monthName(line);
    }
    Q_UNREACHABLE();
}

std::optional<int> LedgerModel::number(Line line) const
{
    switch (line) {
    case Line::Task:
        return analysis::partOf(m_figures.correctedTask, analysis::PartRole::Task);
    case Line::Revision:
        return analysis::partOf(m_figures.correctedTask, analysis::PartRole::Revision);
    case Line::BacklogStart:
        return analysis::partOf(m_figures.correctedTask, analysis::PartRole::BacklogStart);
    case Line::CorrectedTask:
        return widgets::wholeNumber(m_figures.correctedTask);
    case Line::Housed:
        return widgets::wholeNumber(m_figures.housed);
    case Line::BacklogEnd:
        return widgets::wholeNumber(m_figures.backlogEnd);
    case Line::Expected:
        return std::nullopt; // may have a decimal
    case Line::Month1:
    case Line::Month2:
    case Line::Month3:
    case Line::Month4:
    case Line::Month5:
    case Line::Month6:
        return stated(ledger(), line);
    }
    Q_UNREACHABLE();
}

QString LedgerModel::valueText(Line line) const
{
    if (line == Line::Expected) {
        const std::optional<double> expected = m_figures.expected.value;
        return expected ? QLocale().toString(*expected, 'f', 1) : widgets::unknownText();
    }
    const std::optional<int> value = number(line).has_value() ? number(line) : stated(ledger(), line);
    if (!value)
        return widgets::unknownText();
    return *value < 0 ? widgets::signedText(*value) : widgets::countText(*value);
}

QVariant LedgerModel::carriedBacklog() const
{
    const domain::HalfYear before = halfYear().previous();
    const auto left = analysis::statusHoldersOf(m_view.data(), m_municipality, before, before.lastDay());
    if (stated(ledger(), Line::BacklogStart) || !left.backlogEnd.value)
        return {};
    return QVariant::fromValue(FigureId{FigureName::BacklogEnd, m_municipality, {}, before.lastDay()});
}

QVariant LedgerModel::source(Line line) const
{
    const auto field = fieldOf(line);
    if (line != Line::Task || stated(ledger(), line))
        return field ? status_holders::sourceOf(ledger(), *field) : QVariant();
    const domain::TaskStatement *statement =
        analysis::statementInForce(m_view.data(), m_municipality, domain::Stream::StatusHolders, halfYear().text());
    return statement ? widgets::typedCell(analysis::TypedNumber::Field::StatementPlaces, statement->id) : QVariant();
}

QVariant LedgerModel::figure(Line line) const
{
    const auto of = [this](FigureName name) {
        const QDate day = status_holders::explainedOn(halfYear(), m_view.asOf());
        return QVariant::fromValue(FigureId{name, m_municipality, {}, day});
    };
    switch (line) {
    case Line::CorrectedTask:
        return of(FigureName::CorrectedTask);
    case Line::Housed:
        return of(FigureName::Housed);
    case Line::Expected:
        return of(FigureName::ExpectedHoused);
    case Line::BacklogEnd:
        return of(FigureName::BacklogEnd);
    case Line::BacklogStart:
        return carriedBacklog();
    case Line::Task:
    case Line::Revision:
    case Line::Month1:
    case Line::Month2:
    case Line::Month3:
    case Line::Month4:
    case Line::Month5:
    case Line::Month6:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Half-year %1").arg(halfYear().text()) : tr("Status holders");
}

QVariant LedgerModel::cell(int row, int column, int role) const
{
    const Line line = m_lines[static_cast<std::size_t>(row)];
    const QString text = column == Name ? name(line) : valueText(line);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::EditRole: {
        const std::optional<int> typed = stated(ledger(), line);
        return column == Name ? text : typed ? QString::number(*typed) : QString();
    }
    case CellRole::RawRole:
        return column == Value && number(line) ? QString::number(*number(line)) : text;
    case Qt::AccessibleTextRole:
        return column == Name ? text : tr("%1: %2").arg(name(line), text);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::FigureRole:
        return column == Value ? figure(line) : QVariant();
    case CellRole::SourceRole:
        return column == Value ? source(line) : QVariant();
    case CellRole::ToneRole:
        return static_cast<int>(isSum(line)                                         ? Tone::Strong
                                : column == Value && text == widgets::unknownText() ? Tone::Quiet
                                                                                    : Tone::Normal);
    default:
        return {};
    }
}

bool LedgerModel::isEditable(int row, int column) const
{
    return column == Value && !m_municipality.isEmpty() && fieldOf(m_lines[static_cast<std::size_t>(row)]);
}

widgets::EditPlan LedgerModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    widgets::EditPlan plan;
    const HalfYearLedger *known = ledger();
    const HalfYearLedger before = known ? *known : dossier::changes::emptyLedger(m_municipality, halfYear());
    HalfYearLedger after = before;
    plan.refusals = widgets::takeAll(cells, [this, &after](const widgets::CellText &cell) {
        return status_holders::takeTyped(after, *fieldOf(m_lines[static_cast<std::size_t>(cell.row)]), cell.text);
    });
    const QString area = m_view.data().areaName(m_municipality);
    if (after == before)
        return plan;
    plan.cells = static_cast<int>(cells.size() - plan.refusals.size());
    if (known) {
        plan.add(dossier::changes::updated(before, after), area);
        return plan;
    }
    plan.add(dossier::changes::inserted(after), area);
    if (cells.size() == 1)
        plan.action = dossier::changes::add(after, area).action;
    return plan;
}

bool LedgerModel::write(const dossier::ChangeSet &edit)
{
    return m_view.document().apply(edit);
}

} // namespace regie::ui::municipalities
