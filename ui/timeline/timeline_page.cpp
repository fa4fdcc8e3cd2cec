// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/value_text.h"
#include "core/dossier/extension_changes.h"
#include "ui/widgets/background.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/keyed_splitter.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::timeline {

namespace space = figures::space;

namespace {

constexpr int kChartHeight = 290;
constexpr int kListHeight = 180;
constexpr int kRoomForNote = 620; ///< height of the page at 100 % text, below which the chart needs it all

} // namespace

TimelinePage::TimelinePage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_area(widgets::makeChoiceBox(tr("Province or municipality"), {}))
    , m_sentence(new QLabel)
    , m_why(new widgets::LinkButton(tr("why?")))
    , m_whatIf(new widgets::InlineNotice(widgets::NoticeKind::Warning, view))
    , m_months(new TimelineModel(this))
    , m_chart(new MonthChart)
    , m_panel(new widgets::ChartPanel(tr("Capacity and task by month"), view, m_chart, *m_months))
    , m_ending(new EndingPanel(view))
    , m_courses(new CourseModel(this))
    , m_courseTable(new CourseTable(view, *m_courses))
    , m_tabs(new QTabWidget)
{
    m_sentence->setWordWrap(true);
    m_sentence->setFont(widgets::roleFont(figures::TypeRole::TableHeader));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setAccessibleName(tr("Why this first month of shortage?"));
    makeWhatIf();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(makeHeader());
    auto *sentence = new QHBoxLayout;
    sentence->addWidget(m_sentence, 1);
    sentence->addWidget(m_why, 0, Qt::AlignTop);
    column->addLayout(sentence);
    column->addWidget(m_whatIf);
    column->addWidget(makeBody(), 1);
    setFocusProxy(m_chart);
    fillAreas();
    connectAll();
    followMunicipality(view.selectedMunicipality());
}

QWidget *TimelinePage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *header = new widgets::PageHeader(tr("Timeline"), m_view.theme(), provenance);
    header->setSubtitle(tr("counted at each month's end, by the rules of the round of that day"));
    m_area->setMinimumContentsLength(18);
    m_area->setToolTip(tr("The timeline of the province, or of one municipality"));
    header->addButton(m_area);
    return header;
}

void TimelinePage::makeWhatIf()
{
    auto *apply = new QPushButton(tr("Keep open longer in the dossier"));
    apply->setToolTip(tr("Adds the extensions to the dossier in one step, which can be undone"));
    auto *clear = new QPushButton(tr("Stop the what-if"));
    connect(apply, &QPushButton::clicked, this, &TimelinePage::applyExtensions);
    connect(clear, &QPushButton::clicked, m_ending->model(), &EndingModel::clearExtensions);
    m_whatIf->addControl(apply);
    m_whatIf->addControl(clear);
}

QWidget *TimelinePage::makeBody()
{
    m_panel->table()->setAccessibleName(tr("Capacity and task by month"));
    m_panel->table()->keepAs(QStringLiteral("timeline.months"));
    m_panel->table()->setEmptyText(tr("The months are being counted."));
    m_note = tr("Drag the blue marker, or press Ctrl with an arrow key, for another as-of date. Ctrl with the "
                "wheel, or + and −, zooms; 0 shows all.");
    m_panel->setMinimumHeight(qRound(kChartHeight * widgets::textScale()));
    m_courseTable->setEmptyText(
        tr("No location has a term in these months. Add one on the screen Locations, or choose another area."));
    m_tabs->addTab(m_ending, tr("Places that end"));
    m_tabs->addTab(m_courseTable, tr("Terms by location"));
    m_tabs->setMinimumHeight(qRound(kListHeight * widgets::textScale()));
    auto *split = new widgets::KeyedSplitter(Qt::Vertical);
    split->addWidget(m_panel);
    split->addWidget(m_tabs);
    split->nameBorder(tr("Border between the chart and the lists"));
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    return split;
}

void TimelinePage::connectAll()
{
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &TimelinePage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &TimelinePage::followMunicipality);
    connect(&m_view, &widgets::DossierView::themeChanged, m_chart, [this] { m_chart->placeMarker(); });
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        const QString area = m_area->currentData().toString();
        if (!area.isEmpty())
            m_view.selectMunicipality(area);
        ask();
    });
    connect(m_why, &QToolButton::clicked, this, [this] { explain(m_shortage); });
    m_panel->setAsker([this](int point) {
        if (const auto &months = m_chart->spec().months; point < static_cast<int>(months.size()))
            explain(months[static_cast<std::size_t>(point)].end);
    });
    connect(m_chart, &charts::TimelineChartView::zoomAsked, this, &TimelinePage::zoom);
    connect(m_chart, &MonthChart::asOfChosen, &m_view, &widgets::DossierView::setAsOf);
    connect(m_chart, &charts::TimelineChartView::monthActivated, &m_view, &widgets::DossierView::setAsOf);
    connect(m_panel->table(), &QTableView::activated, this, [this](const QModelIndex &index) {
        const QDate month =
            m_months->timeline().months[static_cast<std::size_t>(m_months->arranged().placeAt(index.row()))].end;
        m_view.setAsOf(month);
    });
    connect(m_ending, &EndingPanel::queryChanged, this, &TimelinePage::ask);
    connect(m_ending, &EndingPanel::sumAsked, this,
            [this] { m_view.explainNumber({m_ending->query(m_area->currentData().toString(), m_range)}); });
    connect(m_ending->model(), &EndingModel::extensionsChanged, this, &TimelinePage::ask);
    connect(m_ending, &EndingPanel::locationActivated, &m_view, &widgets::DossierView::showLocation);
    connect(m_courseTable, &CourseTable::locationActivated, &m_view, &widgets::DossierView::showLocation);
}

void TimelinePage::fillAreas()
{
    const QSignalBlocker blocker(m_area);
    const QString chosen = m_area->currentData().toString();
    m_area->clear();
    m_area->addItem(m_view.data().areaName({}), QString());
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_view.data()))
        m_area->addItem(municipality->name, municipality->id);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

void TimelinePage::followMunicipality(const QString &municipality)
{
    const int place = m_area->findData(municipality);
    if (place < 0 || place == m_area->currentIndex())
        return;
    const QSignalBlocker blocker(m_area);
    m_area->setCurrentIndex(place);
    reload();
}

void TimelinePage::reload()
{
    m_isStale = true;
    if (isVisible())
        catchUp();
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panel->setNote(height() < kRoomForNote * widgets::textScale() ? QString() : m_note);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void TimelinePage::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const QDate asOf = m_view.asOf();
    // The months stay while the as-of date is among them, so that the marker can be moved over the same chart.
    const bool isAmong = m_range.first.isValid() && asOf >= m_range.first && asOf <= m_range.last;
    if (!isAmong && asOf != m_rangeAsOf)
        m_range = analysis::defaultRange(m_view.data(), asOf);
    m_rangeAsOf = asOf;
    fillAreas();
    m_ending->model()->keepPossible(m_view.data());
    m_ending->setDates(asOf, m_range);
    ask();
}

void TimelinePage::zoom(int steps, QDate around)
{
    if (m_range.first.isNull())
        return; // once it is shown
    const analysis::MonthRange before = m_range;
    m_range = steps == 0 ? analysis::defaultRange(m_view.data(), m_view.asOf())
                         : analysis::zoomed(m_range, steps, around.isValid() ? around : m_view.asOf());
    if (m_range != before)
        m_ending->setDates(m_view.asOf(), m_range);
    //: %1 and %2 months
    m_view.say(
        tr("The chart shows %1 to %2.").arg(analysis::monthText(m_range.first), analysis::monthText(m_range.last)));
    ask();
}

void TimelinePage::ask()
{
    if (m_range.first.isNull())
        return; // once it is shown
    const int run = ++m_runs;
    const QString area = m_area->currentData().toString();
    TimelineQuestion question{area, m_range, m_ending->query(area, m_range), m_ending->model()->extensions()};
    widgets::inBackground(
        this,
        [data = m_view.document().snapshot(), question = std::move(question)] { return answerTo(*data, question); },
        [this, run](widgets::Outcome<TimelineAnswer> outcome) {
            auto *answer = std::get_if<TimelineAnswer>(&outcome);
            if (answer && run == m_runs)
                showAnswer(std::move(*answer));
        });
}

void TimelinePage::showAnswer(TimelineAnswer answer)
{
    const QDate asOf = m_view.asOf();
    analysis::CapacityTimeline spec = answer.chart;
    spec.summary = answer.sentence;
    spec.markers.push_back({asOf, tr("%1: as-of date").arg(analysis::dateText(asOf))});
    std::ranges::stable_sort(spec.markers, {}, &analysis::CapacityTimeline::Marker::date);
    m_months->setExplained(answer.question.extensions.empty());
    m_months->setTimeline(answer.chart, answer.question.municipality);
    m_panel->table()->refitColumns();
    m_chart->setSpec(spec);
    m_chart->setAsOf(asOf);
    m_sentence->setText(answer.sentence);
    m_shortage = answer.chart.firstShortage.value_or(asOf);
    showWhatIf(answer);
    m_ending->setRows(std::move(answer.ending));
    m_courses->setRows(std::move(answer.courses), m_range, asOf);
    m_courseTable->refitColumns();
    m_chart->prepare();
    QTimer::singleShot(0, this, &TimelinePage::ready);
}

void TimelinePage::showWhatIf(const TimelineAnswer &answer)
{
    const int extended = static_cast<int>(answer.question.extensions.size());
    if (extended == 0) {
        m_whatIf->tell({});
        return;
    }
    const QString head =
        tr("What if: %n term(s) stay open longer. Nothing of this is in the dossier.", nullptr, extended);
    const QString own = tr("An extension is a term of its own.");
    const QString tooShort =
        answer.tooShort == 0
            ? QString()
            : tr("%n term(s) end before the cut-off date, and until then do not count, extended or not.", nullptr,
                 answer.tooShort);
    //: %1 what happens if nothing is extended
    const QString without = tr("Without it: %1").arg(answer.withoutExtensions);
    QStringList sentences{head, own, tooShort, without};
    sentences.removeAll(QString());
    m_whatIf->tell(sentences.join(QLatin1Char(' ')));
    m_view.say(answer.sentence);
}

void TimelinePage::explain(QDate month)
{
    if (m_ending->model()->extensions().empty())
        m_view.explain({analysis::FigureName::Counts, m_area->currentData().toString(), {}, month});
    else
        m_view.say(tr("The numbers of a what-if are not in the dossier. Stop the what-if first."));
}

void TimelinePage::applyExtensions()
{
    const auto edit = dossier::changes::extendTerms(m_view.data(), m_ending->model()->extensions());
    if (edit.isEmpty() || !m_view.document().apply(edit))
        return;
    const int extended = static_cast<int>(edit.changes.size());
    m_ending->model()->clearExtensions();
    m_view.say(tr("%n term(s) extended in the dossier. Ctrl+Z takes it back.", nullptr, extended));
}

} // namespace regie::ui::timeline
