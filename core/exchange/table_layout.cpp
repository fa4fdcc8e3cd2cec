// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_layout.h"

#include "core/exchange/import_text.h"
#include "core/exchange/values.h"

#include <algorithm>

namespace regie::exchange {

namespace {

constexpr QLatin1StringView operator""_l(const char *text, std::size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

constexpr ColumnSpec kLocations[] = {
    {Column::Id, "id"_l, "id"_l, Need::Optional},
    {Column::Municipality, "gemeente"_l, "municipality"_l, Need::Required},
    {Column::Name, "naam"_l, "name"_l, Need::Required},
    {Column::Address, "adres"_l, "address"_l, Need::Optional},
    {Column::Town, "plaats"_l, "town"_l, Need::Optional},
    {Column::Kind, "soort"_l, "kind"_l, Need::Optional},
    {Column::Stream, "stroom"_l, "stream"_l, Need::Required},
    {Column::Places, "plekken"_l, "places"_l, Need::Required},
    {Column::Minors, "waarvan amv"_l, "of which unaccompanied minors|unaccompanied minors|minors|of which amv|amv"_l,
     Need::Optional},
    {Column::OtherHomes, "andere woonplekken"_l, "other homes"_l, Need::Optional},
    {Column::From, "van"_l, "from"_l, Need::Optional},
    {Column::Until, "tot"_l, "until|to|tot en met|t/m"_l, Need::Optional},
    {Column::Extension, "verlenging"_l, "extension|extends earlier"_l, Need::Optional},
    {Column::Phase, "fase"_l, "phase"_l, Need::Optional},
    {Column::ForMunicipality, "voor gemeente"_l, "for municipality|delivered for"_l, Need::Optional},
    {Column::ForPlaces, "voor plekken"_l, "for places"_l, Need::Optional},
    {Column::Obstacle, "knelpunt"_l, "obstacle"_l, Need::Optional},
    {Column::WhoMustMove, "wie is aan zet"_l, "who must move|who has to move"_l, Need::Optional},
    {Column::Since, "sinds"_l, "since"_l, Need::Optional},
    {Column::Source, "bron"_l, "source"_l, Need::Optional},
    {Column::AsOf, "peildatum"_l, "as of|as-of date"_l, Need::Optional},
};

constexpr ColumnSpec kTaskStatements[] = {
    {Column::Municipality, "gemeente"_l, "municipality"_l, Need::Required},
    {Column::Stream, "stroom"_l, "stream"_l, Need::Required},
    {Column::StatementKind, "soort"_l, "kind"_l, Need::Required},
    {Column::Period, "periode"_l, "period"_l, Need::Required},
    {Column::Places, "plekken"_l, "places"_l, Need::Required},
    {Column::Minors, "waarvan amv"_l, "of which unaccompanied minors|unaccompanied minors|minors|of which amv|amv"_l,
     Need::Optional},
    {Column::Date, "datum"_l, "date"_l, Need::Optional},
    {Column::Source, "bron"_l, "source"_l, Need::Optional},
    {Column::InForce, "geldt"_l, "in force"_l, Need::Optional},
};

constexpr ColumnSpec kStatusHolders[] = {
    {Column::Municipality, "gemeente"_l, "municipality"_l, Need::Required},
    {Column::HalfYear, "halfjaar"_l, "half-year"_l, Need::Required},
    {Column::Task, "taakstelling"_l, "task|housing task"_l, Need::Optional},
    {Column::Revision, "bijstelling"_l, "revision"_l, Need::Optional},
    {Column::BacklogStart, "achterstand begin"_l, "backlog at start|backlog start|achterstand"_l, Need::Optional},
    {Column::Housed1, "gehuisvest m1"_l, "housed m1|housed 1|housed month 1|gehuisvest maand 1"_l, Need::Optional},
    {Column::Housed2, "gehuisvest m2"_l, "housed m2|housed 2|housed month 2|gehuisvest maand 2"_l, Need::Optional},
    {Column::Housed3, "gehuisvest m3"_l, "housed m3|housed 3|housed month 3|gehuisvest maand 3"_l, Need::Optional},
    {Column::Housed4, "gehuisvest m4"_l, "housed m4|housed 4|housed month 4|gehuisvest maand 4"_l, Need::Optional},
    {Column::Housed5, "gehuisvest m5"_l, "housed m5|housed 5|housed month 5|gehuisvest maand 5"_l, Need::Optional},
    {Column::Housed6, "gehuisvest m6"_l, "housed m6|housed 6|housed month 6|gehuisvest maand 6"_l, Need::Optional},
};

constexpr ColumnSpec kScores[] = {
    {Column::Municipality, "gemeente"_l, "municipality"_l, Need::Required},
    {Column::Location, "locatie"_l, "location"_l, Need::Optional},
    {Column::Principle, "uitgangspunt"_l, "principle"_l, Need::Required},
    {Column::Score, "score"_l, "score"_l, Need::Optional},
    {Column::Target, "streefscore"_l, "target score|target"_l, Need::Optional},
    {Column::TargetDate, "streefdatum"_l, "target date|due date|due"_l, Need::Optional},
    {Column::AsOf, "peildatum"_l, "as of|as-of date"_l, Need::Required},
    {Column::GivenBy, "door"_l, "given by|by"_l, Need::Optional},
    {Column::Evidence, "onderbouwing"_l, "evidence|reasoning|explanation"_l, Need::Optional},
};

constexpr ColumnSpec kTrades[] = {
    {Column::FromMunicipality, "van gemeente"_l, "from municipality"_l, Need::Required},
    {Column::ToMunicipality, "naar gemeente"_l, "to municipality"_l, Need::Required},
    {Column::Stream, "stroom"_l, "stream"_l, Need::Required},
    {Column::Places, "plekken"_l, "places"_l, Need::Required},
    {Column::Period, "periode"_l, "period"_l, Need::Required},
    {Column::CounterPerformance, "tegenprestatie"_l, "counter-performance|in return|against"_l, Need::Optional},
    {Column::TradeStatus, "status"_l, "status"_l, Need::Required},
    {Column::Date, "datum"_l, "date"_l, Need::Optional},
    {Column::Source, "bron"_l, "source"_l, Need::Optional},
};

bool isHeaderOf(const ColumnSpec &spec, const QString &name)
{
    const QStringList others = QString(spec.others).split(QLatin1Char('|'));
    return name == folded(spec.dutch) ||
           std::any_of(others.begin(), others.end(), [&name](const QString &other) { return name == folded(other); });
}

bool hasText(const Table &table, int index)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [index](const TableRow &row) {
        return index < row.cells.size() && !row.cells[index].trimmed().isEmpty();
    });
}

} // namespace

std::span<const ColumnSpec> columnsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Locations:
        return kLocations;
    case TableKind::TaskStatements:
        return kTaskStatements;
    case TableKind::StatusHolders:
        return kStatusHolders;
    case TableKind::Scores:
        return kScores;
    case TableKind::Trades:
        return kTrades;
    }
    Q_UNREACHABLE();
}

QString folded(const QString &text)
{
    QString result;
    // Most names are plain: taking accents apart costs ten times as much as the rest.
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) { return character < QChar(0x80); });
    const QString decomposed = (isPlain ? text : text.normalized(QString::NormalizationForm_KD)).toLower();
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.isLetterOrNumber())
            result += character;
    }
    return result;
}

TableLayout::TableLayout(const Table &table, TableKind kind)
    : m_kind(kind)
    , m_headers(table.header)
{
    m_index.fill(-1);
    for (int index = 0; index < int(m_headers.size()); ++index)
        place(table, index);
    for (Finding &finding : m_findings)
        finding.row = table.headerLine;
    requireAll();
}

void TableLayout::place(const Table &table, int index)
{
    const QString header = tidied(m_headers[index]);
    const QString name = folded(header);
    if (header.isEmpty()) {
        if (hasText(table, index))
            m_findings.push_back({0, header, Severity::Warning, text::emptyHeader(index + 1)});
        return;
    }
    const auto columns = columnsOf(m_kind);
    const auto spec = std::find_if(columns.begin(), columns.end(),
                                   [&name](const ColumnSpec &each) { return isHeaderOf(each, name); });
    if (spec == columns.end()) {
        m_findings.push_back({0, header, Severity::Warning, text::unknownColumn(header)});
        return;
    }
    int &place = m_index[static_cast<std::size_t>(spec->column)];
    if (place >= 0) {
        m_findings.push_back({0, header, Severity::Error, text::doubleColumn(header)});
        m_complete = false;
        return;
    }
    place = index;
}

void TableLayout::requireAll()
{
    for (const ColumnSpec &spec : columnsOf(m_kind)) {
        if (spec.need == Need::Optional || has(spec.column))
            continue;
        m_complete = false;
        const QString header = QString(spec.dutch);
        m_findings.push_back({0, header, Severity::Error, text::columnMissing(header)});
    }
}

QString TableLayout::text(const TableRow &row, Column column) const
{
    const int index = m_index[static_cast<std::size_t>(column)];
    return index >= 0 && index < row.cells.size() ? row.cells[index].trimmed() : QString();
}

QString TableLayout::header(Column column) const
{
    const int index = m_index[static_cast<std::size_t>(column)];
    if (index >= 0)
        return tidied(m_headers[index]);
    for (const ColumnSpec &spec : columnsOf(m_kind)) {
        if (spec.column == column)
            return QString(spec.dutch);
    }
    return {};
}

} // namespace regie::exchange
