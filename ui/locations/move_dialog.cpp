// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/move_dialog.h"

#include "core/dossier/error_text.h"
#include "core/dossier/location_changes.h"
#include "ui/locations/location_edit.h"
#include "ui/locations/term_choices.h"
#include "ui/widgets/form_field.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::locations {

namespace {

widgets::Choices otherMunicipalities(const domain::Dossier &dossier, const QString &host)
{
    widgets::Choices choices = municipalityChoices(dossier, {});
    choices.removeIf([&host](const widgets::Choice &choice) { return choice.key.isEmpty() || choice.key == host; });
    return choices;
}

} // namespace

MoveDialog::MoveDialog(widgets::DossierView &view, const QString &location, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_location(location)
    , m_consequence(new QLabel)
{
    const domain::Location *known = domain::find(view.data().locations, location);
    const QString host = known ? known->municipality : QString();
    //: Title of a window: %1 a location
    setWindowTitle(tr("Move %1").arg(known ? known->name : QString()));
    m_municipality = widgets::makeChoiceBox(tr("To municipality"), otherMunicipalities(view.data(), host));
    auto *label = new QLabel(tr("&To municipality"));
    label->setBuddy(m_municipality);
    m_consequence->setWordWrap(true);
    m_consequence->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_move->setEnabled(known && m_municipality->count() > 0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_municipality);
    column->addWidget(m_consequence);
    column->addStretch(1);
    column->addWidget(buttons);
    m_move->setDefault(true); // once it is in the window
    connect(m_municipality, &QComboBox::currentIndexChanged, this, &MoveDialog::tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::moveLocation);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell();
}

QString MoveDialog::freeNameThere() const
{
    const domain::Location *known = domain::find(m_view.data().locations, m_location);
    return known ? freeName(m_view.data(), m_municipality->currentData().toString(), known->name) : QString();
}

void MoveDialog::tell()
{
    const domain::Location *known = domain::find(m_view.data().locations, m_location);
    if (!known)
        return;
    const QString there = m_view.data().areaName(m_municipality->currentData().toString());
    QStringList sentences{tr("Its places count for %1 from then on, and no longer for %2.")
                              .arg(there, m_view.data().areaName(known->municipality))};
    const QString name = freeNameThere();
    if (name != known->name)
        sentences << tr("%1 already has a location of this name, so it is named %2.").arg(there, name);
    m_consequence->setText(sentences.join(QLatin1Char(' ')));
}

void MoveDialog::moveLocation()
{
    const domain::Location *known = domain::find(m_view.data().locations, m_location);
    if (!known) {
        reject();
        return;
    }
    try {
        const dossier::ChangeSet edit =
            dossier::changes::moveLocation(m_view.data(), *known, m_municipality->currentData().toString(),
                                           freeNameThere(), m_view.document().locationScores(m_location));
        if (!m_view.document().apply(edit))
            return;
    } catch (const dossier::Error &error) {
        m_view.say(dossier::sentence(error));
        return;
    }
    accept();
    emit moved(m_location);
}

} // namespace regie::ui::locations
