// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/radar_panel.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/value_text.h"
#include "ui/charts/polar_chart_view.h"
#include "ui/principles/score_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_role.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regie::ui::principles {

namespace space = figures::space;
using analysis::ProfileComparison;

namespace {

// What a choice stands for beside the code of a municipality.
const QString kNobody = QString();
const QString kProvince = QStringLiteral("province");
const QString kThen = QStringLiteral("then");
constexpr int kWideCharacters = 70; // from which the choices stand beside each other

analysis::FigureId scoreOf(const QString &municipality, QDate asOf = {})
{
    return {analysis::FigureName::Score, municipality, {}, asOf};
}

} // namespace

RadarPanel::RadarPanel(ScoreBook &book, QWidget *parent)
    : QFrame(parent)
    , m_book(book)
    , m_name(new QLabel)
    , m_subject(makeChoice(tr("Profile of")))
    , m_others(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_model(new ComparisonModel(this))
    , m_chart(new charts::PolarChartView)
    , m_panel(new widgets::ChartPanel(tr("Profile on the six principles"), book.view(), m_chart, *m_model))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Radar"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setMinimumWidth(1); // one long word makes nothing wider; its tooltip has it whole
    m_name->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    auto *row = new QVBoxLayout;
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kTiny);
    row->addWidget(m_name);
    auto *of = new QLabel(m_subject->accessibleName());
    of->setFont(widgets::roleFont(figures::TypeRole::Small));
    of->setBuddy(m_subject);
    row->addWidget(of);
    row->addWidget(m_subject);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i] = makeChoice(tr("Area %1 in the chart").arg(i + 2));
    auto *label = new QLabel(tr("Compare with (three at most)"));
    label->setFont(widgets::roleFont(figures::TypeRole::Small));
    label->setBuddy(m_choices.front());
    row->addWidget(label);
    m_others->setSpacing(space::kTiny);
    for (QComboBox *box : m_choices)
        m_others->addWidget(box);
    row->addLayout(m_others);
    m_panel->setFrameShape(NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_panel, 1);
    m_panel->setAsker([this](int point) { explain(point); });
    fillSubject();
    fillChoices();
    connect(&book, &ScoreBook::changed, this, [this] {
        fillSubject();
        fillChoices();
        reload();
    });
    connect(&book.view(), &widgets::DossierView::themeChanged, this,
            [this] { m_chart->setTheme(m_book.view().theme(), widgets::textScale()); });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    back->setWhatsThis(tr("Back to the matrix"));
    connect(back, &QShortcut::activated, this, &RadarPanel::left);
}

void RadarPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isWide = width() >= kWideCharacters * fontMetrics().averageCharWidth();
    m_others->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QComboBox *RadarPanel::makeChoice(const QString &name)
{
    constexpr int kCharacters = 16;
    QComboBox *box = widgets::makeChoiceBox(name, {});
    box->setMinimumContentsLength(kCharacters);
    connect(box, &QComboBox::activated, this, &RadarPanel::reload);
    return box;
}

bool RadarPanel::isOfProvince() const
{
    return m_cell.isNull() || m_subject->currentData().toString() == kProvince;
}

void RadarPanel::fillSubject()
{
    const bool wasProvince = isOfProvince();
    m_subject->clear();
    if (!m_cell.isNull())
        m_subject->addItem(subjectOf(m_book.view().data(), m_cell), kNobody);
    m_subject->addItem(m_book.view().data().areaName({}), kProvince);
    m_subject->setCurrentIndex(wasProvince ? m_subject->count() - 1 : 0);
}

void RadarPanel::fillChoices()
{
    widgets::Choices choices{{kNobody, tr("nobody")}, {kProvince, m_book.view().data().areaName({})}};
    if (m_book.comparedWith().isValid())
        //: %1 a day
        choices.append({kThen, tr("the same on %1").arg(analysis::dateText(m_book.comparedWith()))});
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_book.view().data()))
        choices.append({municipality->id, municipality->name});
    for (QComboBox *box : m_choices) {
        const QSignalBlocker blocker(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const widgets::Choice &choice : choices)
            box->addItem(choice.label, choice.key);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

ProfileComparison::Series RadarPanel::first() const
{
    const widgets::DossierView &view = m_book.view();
    const QString municipality = isOfProvince() ? QString() : m_cell.municipality;
    if (isOfProvince() || m_cell.location.isEmpty())
        return {view.data().areaName(municipality),
                analysis::principleProfile(view.data(), view.figures(), municipality), scoreOf(municipality)};
    return *seriesOf(kNobody);
}

std::optional<ProfileComparison::Series> RadarPanel::seriesOf(const QString &key) const
{
    const widgets::DossierView &view = m_book.view();
    if (key == kProvince)
        return ProfileComparison::Series{view.data().areaName({}),
                                         analysis::principleProfile(view.data(), view.figures(), {}), scoreOf({})};
    if (key != kThen && key != kNobody)
        return ProfileComparison::Series{view.data().areaName(key),
                                         analysis::principleProfile(view.data(), view.figures(), key), scoreOf(key)};
    if (m_cell.isNull())
        return std::nullopt;
    // The area itself, now or then.
    analysis::Standings standings;
    for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
        const Cell cell{m_cell.municipality, m_cell.location, principle};
        const analysis::Standing *standing = key == kThen ? m_book.then(cell) : m_book.now(cell);
        if (standing)
            standings[static_cast<std::size_t>(principle)] = *standing;
    }
    const QString area = subjectOf(view.data(), m_cell);
    //: %1 a municipality or location, %2 a day
    const QString name = key == kThen ? tr("%1 on %2").arg(area, analysis::dateText(m_book.comparedWith())) : area;
    const QDate day = key == kThen ? m_book.comparedWith() : QDate();
    const auto score = m_cell.location.isEmpty() ? std::optional(scoreOf(m_cell.municipality, day)) : std::nullopt;
    return ProfileComparison::Series{name, analysis::profileOf(name, standings), score};
}

void RadarPanel::explain(int principle)
{
    if (m_comparison.series.empty() || !m_comparison.series.front().score)
        return m_book.view().say(tr("The panel of the score tells who gave it, and why."));
    analysis::FigureId figure = *m_comparison.series.front().score;
    figure.principle = static_cast<domain::Principle>(principle);
    m_book.view().explain(figure);
}

void RadarPanel::show(const Cell &cell)
{
    if (cell != m_cell) {
        m_cell = cell;
        fillSubject();
        m_subject->setCurrentIndex(0);
    }
    reload();
}

void RadarPanel::showProvince()
{
    m_subject->setCurrentIndex(m_subject->findData(kProvince));
    reload();
}

void RadarPanel::reload()
{
    std::vector<ProfileComparison::Series> series{first()};
    m_name->setText(series.front().name);
    m_name->setToolTip(m_name->text());
    for (const QComboBox *box : m_choices) {
        const QString key = box->currentData().toString();
        const bool isItself =
            isOfProvince() ? key == kProvince : m_cell.location.isEmpty() && key == m_cell.municipality;
        if (key == kNobody || isItself)
            continue;
        if (auto other = seriesOf(key))
            series.push_back(std::move(*other));
    }
    auto comparison = analysis::comparisonOf(std::move(series));
    if (comparison == m_comparison)
        return;
    m_comparison = std::move(comparison);
    m_model->setComparison(m_comparison);
    m_chart->setComparison(m_comparison);
    m_panel->table()->fitColumns();
}

} // namespace regie::ui::principles
