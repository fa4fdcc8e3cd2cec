// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/value_text.h"
#include "core/domain/baselines.h"
#include "ui/charts/polar_chart_view.h"
#include "ui/charts/timeline_chart_view.h"
#include "ui/figures/icons.h"
#include "ui/overview/bars_panel.h"
#include "ui/overview/no_task_notice.h"
#include "ui/overview/signals_panel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_role.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace regie::ui::overview {

namespace space = figures::space;

namespace {

// The page's own width, at 100 % text, from which a row of cards and two columns of panels fit.
constexpr int kOneRowOfCards = 1060;
constexpr int kWide = 1120;
constexpr int kTwoColumns = 880;

struct Place
{
    int row;
    int column;
    int rows;
    int columns;
};

/// Where the bars, the timeline, the profile and the signals stand, per arrangement.
constexpr std::array<std::array<Place, 4>, 3> kPlaces{{
    {{{0, 0, 2, 1}, {0, 1, 1, 2}, {1, 1, 1, 1}, {1, 2, 1, 1}}},
    {{{0, 0, 3, 1}, {0, 1, 1, 1}, {1, 1, 1, 1}, {2, 1, 1, 1}}},
    {{{0, 0, 1, 1}, {1, 0, 1, 1}, {2, 0, 1, 1}, {3, 0, 1, 1}}},
}};
/// How wide the columns are to each other.
constexpr std::array<std::array<int, 3>, 3> kShares{{{36, 27, 25}, {5, 4, 0}, {1, 0, 0}}};

constexpr int kTimelineHeight = 240;
constexpr int kTallTimelineHeight = 320; ///< where it is narrow, its marks and legend take more lines
constexpr int kLowerPanelHeight = 300;

} // namespace

OverviewPage::OverviewPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_header(new widgets::PageHeader(tr("Overview"), view.theme(),
                                       view.data().isExample() ? widgets::Provenance::Fictitious
                                                               : widgets::Provenance::Real))
    , m_changes(new QPushButton)
    , m_meeting(new QPushButton(tr("Meeting mode")))
    , m_noTask(new NoTaskNotice(view))
    , m_summary(new QLabel)
    , m_cardGrid(new QGridLayout)
    , m_panelGrid(new QGridLayout)
    , m_profileChart(new charts::PolarChartView)
    , m_timelineChart(new charts::TimelineChartView)
    , m_bars(new BarsPanel(view))
    , m_timelinePanel(new widgets::ChartPanel(tr("Capacity and task"), view, m_timelineChart, m_timeline))
    , m_profilePanel(new widgets::ChartPanel(tr("Six principles"), view, m_profileChart, m_profile))
    , m_signals(new SignalsPanel(view))
{
    makeHeader();
    m_timelinePanel->table()->keepAs(QStringLiteral("overview.months"));
    m_profilePanel->table()->keepAs(QStringLiteral("overview.profile"));
    for (KeyFigureCard *&card : m_cards) {
        card = new KeyFigureCard(view);
        connect(card, &KeyFigureCard::asked, this, &OverviewPage::asked);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kTiny);
    page->setSpacing(space::kSmall);
    page->addWidget(m_header);
    page->addWidget(scroll, 1);

    connectPanels();
    connect(&m_view, &widgets::DossierView::figuresChanged, this, [this] {
        if (isVisible())
            reload();
        else
            m_isStale = true;
    });
    reload();
}

void OverviewPage::makeHeader()
{
    m_changes->setIcon(figures::themedIcon(QStringLiteral("view-history"), m_view.theme()));
    m_meeting->setIcon(figures::themedIcon(QStringLiteral("view-presentation"), m_view.theme()));
    m_meeting->setToolTip(tr("The province and each municipality in large type on the whole screen (F11)"));
    m_header->addButton(m_changes);
    m_header->addButton(m_meeting);
    connect(m_changes, &QPushButton::clicked, this, &OverviewPage::changesRequested);
    connect(m_meeting, &QPushButton::clicked, this, &OverviewPage::meetingRequested);
}

void OverviewPage::connectPanels()
{
    auto *timeline = new widgets::LinkButton(tr("Timeline"));
    timeline->setAccessibleName(tr("Go to the timeline"));
    m_timelinePanel->addToHeader(timeline);
    m_timelineChart->installEventFilter(this);
    connect(timeline, &QToolButton::clicked, this, [this] { emit timelineRequested({}); });
    connect(m_timelineChart, &charts::TimelineChartView::zoomAsked, this, &OverviewPage::zoom);
    m_timelinePanel->setAsker([this](int point) {
        if (const auto &months = m_timelineChart->spec().months; point < static_cast<int>(months.size()))
            m_view.explain({analysis::FigureName::Counts, {}, {}, months[static_cast<std::size_t>(point)].end});
    });
    m_profilePanel->setAsker([this](int point) {
        m_view.explain({analysis::FigureName::Score, {}, static_cast<domain::Principle>(point)});
    });
    connect(m_bars, &BarsPanel::municipalityActivated, this, &OverviewPage::municipalityRequested);
    connect(m_noTask, &NoTaskNotice::enterWanted, this, [this] { emit municipalityRequested({}); });
    connect(m_signals, &SignalsPanel::municipalityActivated, this, &OverviewPage::municipalityRequested);
    connect(m_signals, &SignalsPanel::principlesActivated, this, &OverviewPage::principlesRequested);
    connect(m_signals, &SignalsPanel::statusHoldersActivated, this, &OverviewPage::statusHoldersRequested);
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_timelineChart && event->type() == QEvent::MouseButtonDblClick)
        emit timelineRequested({});
    return QWidget::eventFilter(watched, event);
}

QWidget *OverviewPage::makeContent()
{
    m_summary->setWordWrap(true);
    widgets::setTextColor(*m_summary, m_view.theme(), figures::Token::Text2);
    const qreal scale = widgets::textScale();
    m_profilePanel->setMinimumHeight(qRound(kLowerPanelHeight * scale));
    m_signals->setMinimumHeight(qRound(kLowerPanelHeight * scale));
    // Their least height is enough: only the bars, which show all rows, decide how high the page is.
    for (QWidget *panel : {static_cast<QWidget *>(m_timelinePanel), static_cast<QWidget *>(m_profilePanel),
                           static_cast<QWidget *>(m_signals)})
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kPanelGap);
    for (QGridLayout *grid : {m_cardGrid, m_panelGrid}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(space::kPanelGap);
    }
    column->addLayout(m_cardGrid);
    column->addWidget(m_noTask);
    column->addWidget(m_summary);
    column->addLayout(m_panelGrid, 1);
    placeCards();
    placePanels();
    return content;
}

void OverviewPage::placeCards()
{
    const int perRow = width() < kOneRowOfCards * widgets::textScale() ? 3 : 5;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_cardGrid->addWidget(m_cards[i], place / perRow, place % perRow);
    }
    for (int column = 0; column < 5; ++column)
        m_cardGrid->setColumnStretch(column, column < perRow ? 1 : 0);
}

void OverviewPage::placePanels()
{
    const qreal scale = widgets::textScale();
    const Arrangement arrangement = width() >= kWide * scale         ? Arrangement::Wide
                                    : width() >= kTwoColumns * scale ? Arrangement::TwoColumns
                                                                     : Arrangement::OneColumn;
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    m_timelinePanel->setMinimumHeight(
        qRound((arrangement == Arrangement::Wide ? kTimelineHeight : kTallTimelineHeight) * scale));
    const std::array<QWidget *, 4> panels{m_bars, m_timelinePanel, m_profilePanel, m_signals};
    for (QWidget *panel : panels)
        m_panelGrid->removeWidget(panel);
    const auto &places = kPlaces[static_cast<std::size_t>(arrangement)];
    for (std::size_t i = 0; i < panels.size(); ++i)
        m_panelGrid->addWidget(panels[i], places[i].row, places[i].column, places[i].rows, places[i].columns);
    const auto &shares = kShares[static_cast<std::size_t>(arrangement)];
    for (std::size_t column = 0; column < shares.size(); ++column)
        m_panelGrid->setColumnStretch(static_cast<int>(column), shares[column]);
    m_panelGrid->setRowStretch(0, arrangement == Arrangement::Wide ? 4 : 0);
    m_panelGrid->setRowStretch(1, arrangement == Arrangement::Wide ? 5 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
    placePanels();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

void OverviewPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isPainted)
        return;
    m_isPainted = true;
    QTimer::singleShot(0, this, &OverviewPage::finishCharts);
}

void OverviewPage::finishCharts()
{
    // Charts make themselves once they are painted, which one that is scrolled out of sight is not yet.
    m_profileChart->prepare();
    m_timelineChart->prepare();
    m_hasCharts = true;
    tellWhenReady();
}

void OverviewPage::nameChanges()
{
    const domain::Meeting *meeting = domain::previousBaseline(m_view.data().meetings, m_view.asOf());
    const bool isThisYear = meeting && meeting->on.year() == m_view.asOf().year();
    m_changes->setText(
        meeting ? tr("What has changed since %1?")
                      .arg(isThisYear ? QLocale().toString(meeting->on, u"d MMMM") : analysis::dateText(meeting->on))
                : tr("What has changed?"));
    m_changes->setToolTip(meeting ? tr("Compare now with the end of the previous regional table")
                                  : tr("Go to the history. Mark a meeting as a baseline there to compare with it."));
}

void OverviewPage::reload()
{
    m_isStale = false;
    nameChanges();
    m_noTask->reload();
    m_bars->reload();
    m_signals->reload();
    const domain::Dossier &dossier = m_view.data();
    m_header->setSubtitle(tr("%n municipality(ies), as of %1", nullptr, static_cast<int>(dossier.municipalities.size()))
                              .arg(analysis::dateText(m_view.asOf())));
    const auto keyFigures = overview::keyFigures(dossier, m_view.figures());
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFigure(keyFigures[i]);
    m_summary->setText(analysis::municipalityBars(dossier, m_view.figures(), analysis::BarOrder::Name,
                                                  analysis::BarUnit::PercentOfTask)
                           .summary);
    m_profile.setProfile(analysis::principleProfile(dossier, m_view.figures(), {}));
    m_profileChart->setSpec(m_profile.profile());
    reloadTimeline();
}

void OverviewPage::zoom(int steps, QDate around)
{
    const analysis::MonthRange range = m_zoomed.value_or(analysis::defaultRange(m_view.data(), m_view.asOf()));
    m_zoomed.reset(); // all months, which follow the as-of date
    if (steps != 0)
        m_zoomed = analysis::zoomed(range, steps, around.isValid() ? around : m_view.asOf());
    reloadTimeline();
}

void OverviewPage::reloadTimeline()
{
    // A count for each month: with many locations too long to wait for at every edit.
    const int run = ++m_timelineRuns;
    widgets::inBackground(
        this,
        [data = m_view.document().snapshot(), asOf = m_view.asOf(), zoomed = m_zoomed] {
            const analysis::MonthRange range = zoomed.value_or(analysis::defaultRange(*data, asOf));
            return analysis::capacityTimeline(*data, analysis::timelineOf(*data, {}, range));
        },
        [this, run](const widgets::Outcome<analysis::CapacityTimeline> &outcome) {
            const auto *timeline = std::get_if<analysis::CapacityTimeline>(&outcome);
            if (!timeline || run != m_timelineRuns)
                return;
            m_timeline.setTimeline(*timeline);
            m_timelineChart->setSpec(*timeline);
            m_hasTimeline = true;
            tellWhenReady();
        });
}

void OverviewPage::tellWhenReady()
{
    if (m_hasTimeline && m_hasCharts)
        QTimer::singleShot(0, this, &OverviewPage::ready);
}

} // namespace regie::ui::overview
