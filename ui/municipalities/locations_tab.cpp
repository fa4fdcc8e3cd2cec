// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/detail_tabs.h"

#include "core/analysis/location_places.h"
#include "ui/locations/term_choices.h"
#include "ui/widgets/collation.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::municipalities {

namespace space = figures::space;

std::vector<widgets::RecordColumn<LocationsTab::Line>> LocationsTab::columns()
{
    widgets::RecordColumn<Line> name;
    name.title = tr("Location");
    name.text = [](const Line &line) { return line.name; };
    widgets::RecordColumn<Line> kind;
    kind.title = tr("Kind");
    kind.text = [](const Line &line) { return line.kind; };
    widgets::RecordColumn<Line> phase;
    phase.title = tr("Phase");
    phase.text = [](const Line &line) { return locations::phaseText(line.phase); };
    phase.value = [](const Line &line) {
        return line.phase ? widgets::choiceValue(domain::keyOf(*line.phase), static_cast<int>(*line.phase),
                                                 locations::phaseText(line.phase))
                          : widgets::CellValue{{}, locations::phaseText(line.phase), {}};
    };
    widgets::RecordColumn<Line> places;
    places.title = tr("Places");
    places.fullTitle = tr("Places that are available on the as-of date");
    places.alignment = Qt::Alignment(widgets::kNumberAlignment);
    places.text = [](const Line &line) { return widgets::countText(line.places); };
    places.content = widgets::ColumnContent::Number;
    places.value = [](const Line &line) { return widgets::numberValue(line.places, widgets::countText(line.places)); };
    places.figure = [](const Line &line) {
        return widgets::numberCell({analysis::LocationPlaces{analysis::LocationPlaces::Of::Available, line.id}});
    };
    widgets::RecordColumn<Line> counts;
    counts.title = tr("Counts");
    counts.fullTitle = tr("Of these, places that count for the task");
    counts.alignment = Qt::Alignment(widgets::kNumberAlignment);
    counts.text = [](const Line &line) { return widgets::countText(line.counts); };
    counts.content = widgets::ColumnContent::Number;
    counts.value = [](const Line &line) { return widgets::numberValue(line.counts, widgets::countText(line.counts)); };
    counts.figure = [](const Line &line) {
        return widgets::numberCell({analysis::LocationPlaces{analysis::LocationPlaces::Of::Counts, line.id}});
    };
    return {name, kind, phase, places, counts};
}

LocationsTab::LocationsTab(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new widgets::RecordModel<Line>(columns(), {}, this))
    , m_table(new widgets::TableView(view, tr("Locations of the municipality")))
{
    m_table->setModel(m_model);
    m_table->setElasticColumns({0, 1, 2}); // beside the list there is little room
    m_table->keepAs(QStringLiteral("municipalities.locations"));
    m_table->setEmptyText(tr("No location is known in this municipality. Make one on the screen Locations."));
    auto *hint = new QLabel(tr("Enter or a double click goes to the location."));
    hint->setFont(widgets::roleFont(figures::TypeRole::Small));
    widgets::setTextColor(*hint, view.theme(), figures::Token::Text2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    setFocusProxy(m_table);
    const auto open = [this](const QModelIndex &index) { m_view.showLocation(m_model->rowKey(index.row())); };
    connect(m_table, &QAbstractItemView::activated, this, open);
}

int LocationsTab::count() const
{
    return static_cast<int>(m_model->rows().size());
}

std::vector<LocationsTab::Line> LocationsTab::lines(const QString &municipality) const
{
    const std::vector<domain::Location> &locations = m_view.data().locations;
    const std::vector<analysis::PlacesOnDay> places = analysis::placesOnDay(m_view.data(), m_view.figures());
    std::vector<Line> lines;
    for (std::size_t i = 0; i < locations.size(); ++i) {
        const domain::Location &location = locations[i];
        if (!municipality.isEmpty() && location.municipality != municipality)
            continue;
        const QString kind = places[i].term ? locations::kindText(places[i].term->kind) : QString();
        lines.push_back({location.id, location.name, kind, location.phase, places[i].available, places[i].counts});
    }
    QStringList names;
    for (const Line &line : lines)
        names << line.name;
    widgets::Collation collation;
    const std::vector<int> ranks = collation.ranks(names);
    std::vector<std::pair<int, Line>> ordered;
    for (std::size_t i = 0; i < lines.size(); ++i)
        ordered.emplace_back(ranks[i], lines[i]);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(ordered.begin(), ordered.end(), lines.begin(), [](const auto &pair) { return pair.second; });
    return lines;
}

void LocationsTab::show(const QString &municipality)
{
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.isValid() ? m_model->rowKey(current.row()) : QString();
    m_model->setRows(lines(municipality));
    m_table->fitColumns();
    m_table->goTo(m_model->index(std::max(0, m_model->rowOf(key)), 0));
}

} // namespace regie::ui::municipalities
