// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_stack.h"

#include "ui/allocation/allocation_page.h"
#include "ui/charts/chart_view.h"
#include "ui/history/history_page.h"
#include "ui/locations/locations_page.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/offers/offers_page.h"
#include "ui/overview/overview_page.h"
#include "ui/principles/principles_page.h"
#include "ui/status_holders/status_holders_page.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/late_part.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace regie::ui::shell {

ScreenStack::ScreenStack(widgets::DossierView &view, QWidget *parent)
    : QStackedWidget(parent)
    , m_view(view)
{
    connect(&view, &widgets::DossierView::figuresChanged, this, [this] { m_rows.reset(); });
}

ScreenStack::~ScreenStack() = default;

void ScreenStack::useRows(std::unique_ptr<locations::LocationRows> rows)
{
    m_rows = std::move(rows);
}

std::unique_ptr<locations::LocationRows> ScreenStack::takeRows()
{
    const auto *page = static_cast<locations::LocationsPage *>(madePage(Screen::Locations));
    return page ? page->rows() : std::move(m_rows);
}

QWidget *ScreenStack::makePage(Screen screen)
{
    switch (screen) {
    case Screen::Overview:
        return makeOverview();
    case Screen::Municipalities: {
        auto *page = new municipalities::MunicipalitiesPage(m_view);
        connect(page, &municipalities::MunicipalitiesPage::factsheetRequested, this, &ScreenStack::factsheetRequested);
        connect(page, &municipalities::MunicipalitiesPage::allocationRequested, this,
                [this] { emit screenRequested(Screen::Allocation); });
        return page;
    }
    case Screen::Locations:
        return new locations::LocationsPage(m_view, nullptr, std::move(m_rows));
    case Screen::Principles:
        return new principles::PrinciplesPage(m_view);
    case Screen::Allocation:
        return new allocation::AllocationPage(m_view);
    case Screen::Timeline: {
        auto *page = new timeline::TimelinePage(m_view);
        connect(page, &timeline::TimelinePage::ready, this, &ScreenStack::ready);
        return page;
    }
    case Screen::StatusHolders:
        return new status_holders::StatusHoldersPage(m_view);
    case Screen::Offers:
        return new offers::OffersPage(m_view);
    case Screen::History:
        return makeHistory();
    }
    Q_UNREACHABLE();
}

QWidget *ScreenStack::makeOverview()
{
    auto *overview = new overview::OverviewPage(m_view);
    connect(overview, &overview::OverviewPage::asked, this, &ScreenStack::asked);
    connect(overview, &overview::OverviewPage::municipalityRequested, this, &ScreenStack::municipalityRequested);
    connect(overview, &overview::OverviewPage::changesRequested, this, &ScreenStack::showChanges);
    connect(overview, &overview::OverviewPage::meetingRequested, this, &ScreenStack::meetingRequested);
    const auto goTo = [this](Screen screen) {
        return [this, screen](const QString &municipality) {
            if (!municipality.isEmpty())
                m_view.selectMunicipality(municipality);
            emit screenRequested(screen);
        };
    };
    connect(overview, &overview::OverviewPage::principlesRequested, this, goTo(Screen::Principles));
    connect(overview, &overview::OverviewPage::statusHoldersRequested, this, goTo(Screen::StatusHolders));
    connect(overview, &overview::OverviewPage::timelineRequested, this, goTo(Screen::Timeline));
    connect(overview, &overview::OverviewPage::ready, this, &ScreenStack::ready);
    return overview;
}

QWidget *ScreenStack::makeHistory()
{
    auto *history = new history::HistoryPage(m_view);
    connect(history, &history::HistoryPage::municipalityRequested, this, &ScreenStack::municipalityRequested);
    connect(history, &history::HistoryPage::principlesRequested, this,
            [this](const QString &municipality, domain::Principle principle) {
                emit screenRequested(Screen::Principles);
                static_cast<principles::PrinciplesPage *>(page(Screen::Principles))->showScore(municipality, principle);
            });
    connect(history, &history::HistoryPage::ready, this, &ScreenStack::ready);
    return history;
}

void ScreenStack::showChanges()
{
    static_cast<history::HistoryPage *>(page(Screen::History))->showSincePreviousBaseline();
    emit screenRequested(Screen::History);
}

QWidget *ScreenStack::page(Screen screen)
{
    QWidget *&page = m_pages[static_cast<std::size_t>(screen)];
    if (!page) {
        page = makePage(screen);
        addWidget(page);
        emit made(screen, page);
        const bool tellsItself = screen == Screen::Overview || screen == Screen::History || screen == Screen::Timeline;
        if (!tellsItself)
            announce(page);
    }
    return page;
}

void ScreenStack::makeAll()
{
    for (const Screen screen : domain::allOf<Screen>())
        page(screen);
}

void ScreenStack::showScreen(Screen screen)
{
    if (screen != m_current)
        m_view.say({}); // what was said is about the screen that goes
    m_current = screen;
    setCurrentWidget(page(screen));
}

void ScreenStack::showLocation(const QString &location)
{
    showScreen(Screen::Locations);
    static_cast<locations::LocationsPage *>(page(Screen::Locations))->showLocation(location);
}

void ScreenStack::tellReady(const QWidget &page)
{
    const auto parts = page.findChildren<widgets::LatePart *>();
    for (const widgets::LatePart *part : parts) {
        if (part->isVisible() && !part->isReady()) {
            connect(part, &widgets::LatePart::ready, this, &ScreenStack::ready, Qt::SingleShotConnection);
            return;
        }
    }
    const auto charts = page.findChildren<charts::ChartView *>();
    const auto coming = std::find_if(charts.begin(), charts.end(), [](const charts::ChartView *chart) {
        return chart->isVisible() && !chart->isReady();
    });
    if (coming == charts.end())
        emit ready();
    else
        connect(*coming, &charts::ChartView::ready, this, &ScreenStack::ready, Qt::SingleShotConnection);
}

void ScreenStack::announce(QWidget *page)
{
    page->installEventFilter(this);
}

bool ScreenStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, watched, [this, page = static_cast<QWidget *>(watched)] { tellReady(*page); });
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace regie::ui::shell
