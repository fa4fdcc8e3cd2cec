// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/map_panel.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::municipalities {

namespace space = figures::space;
using analysis::MapMeasure;
using analysis::MapSubject;
using figures::MapForm;

using widgets::Choices;

namespace {

const QString kSubject = QStringLiteral("subject");
const QString kForm = QStringLiteral("form");
const QString kTiles = QStringLiteral("tiles");
const QString kBorders = QStringLiteral("borders");

std::vector<MapSubject> allSubjects()
{
    std::vector<MapSubject> subjects;
    for (const MapMeasure measure : domain::allOf<MapMeasure>()) {
        if (measure != MapMeasure::Score)
            subjects.push_back({measure, {}});
    }
    for (const domain::Principle principle : domain::allOf<domain::Principle>())
        subjects.push_back({MapMeasure::Score, principle});
    return subjects;
}

QString keyOf(const MapSubject &subject)
{
    const bool isScore = subject.measure == MapMeasure::Score;
    return isScore ? domain::keyOf(subject.principle) : domain::keyOf(subject.measure);
}

Choices subjectChoices()
{
    Choices choices;
    for (const MapSubject &subject : allSubjects()) {
        const QString name = figures::nameOf(subject);
        //: The score on a principle: %1 its name
        choices.append(
            {keyOf(subject), subject.measure == MapMeasure::Score ? MapPanel::tr("Score: %1").arg(name) : name});
    }
    return choices;
}

} // namespace

MapPanel::MapPanel(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_subjects(widgets::makeChoiceBox(tr("What the map shows"), subjectChoices()))
    , m_forms(
          widgets::makeChoiceBox(tr("Form of the map"), {{kTiles, tr("Tiles of one size")}, {kBorders, tr("Borders")}}))
    , m_map(new MapView(view))
    , m_attribution(new QLabel)
    , m_numbers(new MapNumbers(*m_map, this))
    , m_table(new widgets::TableView(view, tr("Numbers of the map"), this))
{
    m_subjects->setMinimumContentsLength(24);
    m_forms->setMinimumContentsLength(12);
    auto *label = new QLabel(tr("Show"));
    label->setBuddy(m_subjects);
    //: Whose data the borders are: %1 names and licence
    m_attribution->setText(tr("Borders of 2025: %1").arg(figures::bordersAttribution()));
    m_attribution->setFont(widgets::roleFont(figures::TypeRole::Small));
    widgets::setTextColor(*m_attribution, view.theme(), figures::Token::Text2);
    m_attribution->setContentsMargins(space::kMedium, 0, space::kMedium, space::kSmall);
    m_attribution->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(label);
    row->addWidget(m_subjects);
    row->addWidget(m_forms);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_map, 1);
    column->addWidget(m_attribution);
    setFocusProxy(m_map);
    m_table->setModel(m_numbers);
    m_table->hide(); // for who copies the numbers of the map
    m_map->giveAwayWith(*m_table);
    for (QComboBox *box : {m_subjects, m_forms})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            reload();
            emit chosen();
        });
}

MapSubject MapPanel::subject() const
{
    const std::vector<MapSubject> subjects = allSubjects();
    return subjects[static_cast<std::size_t>(std::max(0, m_subjects->currentIndex()))];
}

MapForm MapPanel::form() const
{
    return m_forms->currentData().toString() == kBorders ? MapForm::Borders : MapForm::Tiles;
}

void MapPanel::show(const QStringList &municipalities)
{
    m_municipalities = municipalities;
    reload();
}

void MapPanel::reload()
{
    m_attribution->setVisible(form() == MapForm::Borders);
    m_map->setMap(analysis::mapSpec(m_view.data(), m_view.figures(), subject(), m_municipalities), form());
    m_numbers->reload();
}

QJsonObject MapPanel::state() const
{
    return {{kSubject, m_subjects->currentData().toString()}, {kForm, m_forms->currentData().toString()}};
}

void MapPanel::restore(const QJsonObject &state)
{
    const auto choose = [](QComboBox *box, const QString &key) {
        const int place = box->findData(key);
        if (place >= 0)
            box->setCurrentIndex(place);
    };
    const QSignalBlocker subjects(m_subjects);
    const QSignalBlocker forms(m_forms);
    choose(m_subjects, state.value(kSubject).toString());
    choose(m_forms, state.value(kForm).toString());
}

} // namespace regie::ui::municipalities
