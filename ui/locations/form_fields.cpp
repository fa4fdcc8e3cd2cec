// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/form_fields.h"

#include "core/dossier/changes.h"
#include "core/dossier/error_text.h"
#include "core/dossier/location_changes.h"
#include "ui/locations/term_choices.h"
#include "ui/widgets/cell_text.h"

#include <QLineEdit>

namespace regie::ui::locations {

using widgets::ChoiceField;
using widgets::FormField;
using widgets::LongTextField;
using widgets::TextField;

namespace {

QGridLayout *makeGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(figures::space::kSmall);
    grid->setVerticalSpacing(figures::space::kTiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QString notSaved()
{
    return LocationFields::tr("This is not saved. The bar above the screen says why.");
}

bool isDate(TermField field)
{
    return field == TermField::From || field == TermField::Until || field == TermField::OccupiedOn ||
           field == TermField::AsOf;
}

} // namespace

LocationFields::LocationFields(widgets::DossierView &view, Part part, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_grid(makeGrid(this))
{
    if (part == Part::Main) {
        addText(LocationField::Name, tr("Name"), 0, 0);
        addChoice(LocationField::Municipality, tr("Municipality"), municipalityChoices(view.data(), {}), 0, 1);
        addChoice(LocationField::Phase, tr("Phase"), phaseChoices(), 1, 0);
        addText(LocationField::Operator, tr("Operator"), 1, 1);
        return;
    }
    if (part == Part::Notes) {
        addRemark(tr("Remark"));
        return;
    }
    addText(LocationField::Address, tr("Address"), 0, 0);
    addText(LocationField::Town, tr("Town"), 0, 1);
    //: Part of a town (Dutch: kern of wijk)
    addText(LocationField::District, tr("District"), 1, 0);
    addText(LocationField::Owner, tr("Owner"), 1, 1);
    addText(LocationField::Source, tr("Source"), 2, 0);
    addChoice(LocationField::Confidential, tr("Confidential"), yesNoChoices(), 2, 1);
}

FormField::Take LocationFields::taker(LocationField field)
{
    return [this, field](const QString &text) -> QString {
        const domain::Location *before = domain::find(m_view.data().locations, m_location);
        if (!before)
            return {};
        domain::Location after = *before;
        const QString refusal = takeTyped(m_view.data(), after, field, text);
        if (!refusal.isEmpty())
            return refusal;
        return apply(*before, after) ? QString() : notSaved();
    };
}

bool LocationFields::apply(const domain::Location &before, const domain::Location &after)
{
    if (before.municipality == after.municipality)
        return m_view.document().apply(dossier::changes::edit(before, after, before.name));
    try {
        return m_view.document().apply(dossier::changes::moveLocation(
            m_view.data(), before, after.municipality, after.name, m_view.document().locationScores(before.id)));
    } catch (const dossier::Error &error) {
        m_view.say(dossier::sentence(error));
        return false;
    }
}

void LocationFields::place(LocationField field, FormField *widget, int row, int column, int span)
{
    m_fields.emplace(field, widget);
    m_grid->addWidget(widget, row, column, 1, span);
    connect(widget, &FormField::committed, this, &LocationFields::committed);
}

void LocationFields::addText(LocationField field, const QString &name, int row, int column, int span)
{
    place(field, new TextField(name, m_view, taker(field)), row, column, span);
}

void LocationFields::addChoice(LocationField field, const QString &name, const widgets::Choices &choices, int row,
                               int column)
{
    place(field, new ChoiceField(name, choices, m_view, taker(field)), row, column, 1);
}

void LocationFields::addRemark(const QString &name)
{
    constexpr int kLines = 12;
    place(LocationField::Remark, new LongTextField(name, kLines, m_view, taker(LocationField::Remark)), 0, 0, 2);
}

void LocationFields::show(const domain::Location &location)
{
    m_location = location.id;
    const auto municipality = m_fields.find(LocationField::Municipality);
    if (municipality != m_fields.end())
        static_cast<ChoiceField *>(municipality->second)->setChoices(municipalityChoices(m_view.data(), {}));
    for (const auto &[field, widget] : m_fields)
        widget->show(location.id, typedText(location, field));
}

TermFields::TermFields(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_grid(makeGrid(this))
{
    const widgets::Choices forWhom = municipalityChoices(view.data(), tr("nobody else"));
    addChoice(TermField::Kind, tr("Kind"), kindChoices(), 0, 0);
    addChoice(TermField::Stream, tr("Stream"), streamChoices(), 0, 1);
    addText(TermField::Places, tr("Places"), 1, 0);
    addText(TermField::Minors, tr("Of which minors"), 1, 1);
    addText(TermField::From, tr("First day"), 2, 0);
    addText(TermField::Until, tr("Last day"), 2, 1);
    addChoice(TermField::ExtendsEarlier, tr("Extends earlier term"), yesNoChoices(), 3, 0);
    addText(TermField::ExtensionOption, tr("Option to extend"), 3, 1);
    addChoice(TermField::ForMunicipality, tr("Also for"), forWhom, 4, 0);
    addText(TermField::ForPlaces, tr("Places for that one"), 4, 1);
    addText(TermField::SpecialCare, tr("Of which special care"), 5, 0);
    addText(TermField::OtherHomes, tr("Other homes"), 5, 1);
    addText(TermField::Occupied, tr("Places in use"), 6, 0);
    addText(TermField::OccupiedOn, tr("In use on"), 6, 1);
    addText(TermField::Source, tr("Source of figures"), 7, 0);
    addText(TermField::AsOf, tr("Figures as of"), 7, 1);
    setHints();
}

FormField::Take TermFields::taker(TermField field)
{
    return [this, field](const QString &text) -> QString {
        const domain::Term *before = domain::find(m_view.data().terms, m_term);
        if (!before)
            return {};
        domain::Term after = *before;
        const QString refusal = takeTyped(after, field, text);
        if (!refusal.isEmpty())
            return refusal;
        const domain::Location *host = domain::find(m_view.data().locations, before->location);
        const bool isSaved =
            m_view.document().apply(dossier::changes::edit(*before, after, host ? host->name : QString()));
        return isSaved ? QString() : notSaved();
    };
}

void TermFields::setHints()
{
    for (const auto &[field, widget] : m_fields) {
        auto *line = qobject_cast<QLineEdit *>(widget->control());
        if (!line)
            continue;
        switch (field) {
        case TermField::Until:
            //: In an empty field: the last day is not known
            line->setPlaceholderText(tr("no end known"));
            break;
        case TermField::Minors:
        case TermField::SpecialCare:
        case TermField::OtherHomes:
        case TermField::Occupied:
        case TermField::From:
        case TermField::OccupiedOn:
        case TermField::AsOf:
            line->setPlaceholderText(widgets::unknownText());
            break;
        case TermField::Kind:
        case TermField::Stream:
        case TermField::Places:
        case TermField::ExtendsEarlier:
        case TermField::ExtensionOption:
        case TermField::ForMunicipality:
        case TermField::ForPlaces:
        case TermField::Source:
            break;
        }
    }
}

void TermFields::place(TermField field, FormField *widget, int row, int column, int span)
{
    m_fields.emplace(field, widget);
    m_grid->addWidget(widget, row, column, 1, span);
    connect(widget, &FormField::committed, this, &TermFields::committed);
}

void TermFields::addText(TermField field, const QString &name, int row, int column, int span)
{
    auto *text = new TextField(name, m_view, taker(field));
    if (isDate(field))
        text->setTakesDate();
    connect(text->line(), &QLineEdit::textEdited, this, [this, field](const QString &now) { emit typed(field, now); });
    place(field, text, row, column, span);
}

void TermFields::addChoice(TermField field, const QString &name, const widgets::Choices &choices, int row, int column)
{
    place(field, new ChoiceField(name, choices, m_view, taker(field)), row, column, 1);
}

void TermFields::show(const domain::Term &term)
{
    m_term = term.id;
    const domain::Location *host = domain::find(m_view.data().locations, term.location);
    widgets::Choices forWhom = municipalityChoices(m_view.data(), tr("nobody else"));
    forWhom.removeIf([host](const widgets::Choice &choice) { return host && choice.key == host->municipality; });
    static_cast<ChoiceField *>(m_fields.at(TermField::ForMunicipality))->setChoices(forWhom);
    m_fields.at(TermField::ForPlaces)->setEnabled(!term.forMunicipality.isEmpty());
    for (const auto &[field, widget] : m_fields)
        widget->show(term.id, typedText(term, field));
}

} // namespace regie::ui::locations
