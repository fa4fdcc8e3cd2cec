// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/dossier/error_text.h"
#include "core/exchange/pasted_table.h"
#include "ui/locations/locations_page.h"
#include "ui/locations/move_dialog.h"
#include "ui/locations/pasted_locations.h"
#include "ui/widgets/table_clipboard.h"

#include <algorithm>

namespace regie::ui::locations {

namespace changes = regie::dossier::changes;

void LocationsPage::createLocation()
{
    const domain::Dossier &dossier = m_view.data();
    if (dossier.municipalities.empty()) {
        m_view.say(tr("This dossier has no municipalities. Make a new dossier from a template first."));
        return;
    }
    const domain::Location *like = currentLocation();
    QString municipality = m_filter->filter().municipality;
    if (municipality.isEmpty())
        municipality = like ? like->municipality : m_view.selectedMunicipality();
    if (!domain::find(dossier.municipalities, municipality))
        municipality = dossier.municipalities.front().id;

    domain::Location location;
    location.id = changes::newId();
    location.municipality = municipality;
    location.name = freeName(dossier, municipality, tr("New location"));
    domain::Term term;
    term.id = changes::newId();
    term.location = location.id;
    if (!m_view.document().apply(changes::addLocation(location, term)))
        return;
    showLocation(location.id);
    enterForm();
    form()->editName();
}

void LocationsPage::duplicateLocation()
{
    const domain::Location *location = currentLocation();
    if (!location)
        return;
    const QString name = freeName(m_view.data(), location->municipality, location->name);
    const regie::dossier::ChangeSet edit = changes::duplicateLocation(m_view.data(), *location, name);
    const QString copy = edit.changes.front().id;
    if (!m_view.document().apply(edit))
        return;
    showLocation(copy);
    m_view.say(tr("%1 is a copy with the same terms.").arg(name));
}

void LocationsPage::removeLocation()
{
    const domain::Location *location = currentLocation();
    if (!location)
        return;
    const QString name = location->name;
    regie::dossier::ChangeSet edit;
    try {
        edit = changes::removeLocation(m_view.data(), *location, m_view.document().locationScores(location->id));
    } catch (const dossier::Error &error) {
        m_view.say(dossier::sentence(error));
        return;
    }
    if (m_view.document().apply(edit))
        m_view.say(tr("%1 was removed with all its terms. Ctrl+Z brings it back.").arg(name));
}

void LocationsPage::extendTerm()
{
    if (const domain::Term *term = m_model->term(m_table->currentIndex().row()))
        form()->termList()->extend(term->id);
}

void LocationsPage::moveLocation()
{
    const domain::Location *location = currentLocation();
    if (!location)
        return;
    auto *dialog = new MoveDialog(m_view, location->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveDialog::moved, this, [this](const QString &moved) {
        showLocation(moved);
        const domain::Location *now = domain::find(m_view.data().locations, moved);
        m_view.say(
            tr("%1 now lies in %2. Ctrl+Z takes it back.").arg(now->name, m_view.data().areaName(now->municipality)));
    });
    dialog->open();
}

void LocationsPage::enterForm()
{
    m_form->part();
    m_split->enterDetail();
}

bool LocationsPage::importBlock(const exchange::CellBlock &block)
{
    if (exchange::hasHeader(block)) {
        m_view.importTable(exchange::tableFrom(block));
        return true;
    }
    const QModelIndexList chosen = widgets::chosenCells(*m_table);
    const auto table = pastedLocations(m_view.data(), block, widgets::shownColumns(*m_table), chosen);
    if (table)
        m_view.importTable(*table);
    return table.has_value();
}

} // namespace regie::ui::locations
