// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/domain/baselines.h"
#include "core/dossier/error_text.h"
#include "ui/history/row_target.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/wrapped_columns.h"

#include <QAction>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::history {

namespace space = figures::space;

namespace {

constexpr int kListCharacters = 100;
constexpr int kDetailCharacters = 46;

} // namespace

HistoryPage::HistoryPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_source(new HistorySource(view, this))
    , m_model(new HistoryModel(m_source->history(), view, this))
    , m_header(makeHeader())
    , m_tabs(new QTabBar)
    , m_filterRow(new HistoryFilterRow(view))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_failure(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_stack(new QStackedWidget)
    , m_table(new widgets::TableView(view, tr("History, the newest change first")))
    , m_detail(new HistoryDetail(view, *m_source))
    , m_difference(new DifferenceView(view, *m_source))
    , m_split(new widgets::DetailSplit({makeList(), m_table, tr("List"), kListCharacters},
                                       {m_detail, m_detail->table(), tr("Change"), kDetailCharacters}))
{
    m_tabs->addTab(tr("Who changed what"));
    m_tabs->addTab(tr("Difference then and now"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Changes, or their difference"));
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_difference);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    for (QWidget *part :
         {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_filterRow),
          static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_failure)})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    addRetry();
    connectAll();
}

widgets::PageHeader *HistoryPage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *header = new widgets::PageHeader(tr("History"), m_view.theme(), provenance);
    auto *meetings = new QPushButton(tr("Meetings…"));
    meetings->setToolTip(tr("Add, edit and remove meetings of the regional table, and mark baselines"));
    connect(meetings, &QPushButton::clicked, this, &HistoryPage::openMeetings);
    auto *save = new QPushButton(tr("Save as CSV…"));
    save->setToolTip(tr("Save what is shown as a table for Excel"));
    connect(save, &QPushButton::clicked, this, &HistoryPage::askCsv);
    header->addButton(meetings);
    header->addButton(save);
    return header;
}

QWidget *HistoryPage::makeList()
{
    auto *list = new QFrame;
    list->setFrameShape(QFrame::StyledPanel);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setElasticColumns({HistoryModel::Who, HistoryModel::What, HistoryModel::Municipality});
    new widgets::WrappedColumns(*m_table, m_view, {HistoryModel::Who, HistoryModel::What, HistoryModel::Municipality});
    m_table->keepAs(QStringLiteral("history"));
    m_table->setEmptyText(tr("The history is being read…"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);
    return list;
}

void HistoryPage::addRetry()
{
    auto *again = new widgets::LinkButton(tr("Try again"));
    m_failure->addControl(again);
    connect(again, &QToolButton::clicked, this, [this] {
        m_isStale = true;
        m_difference->forget();
        catchUp();
        showTab();
    });
}

void HistoryPage::connectAll()
{
    connect(&m_view.document(), &dossier::Document::changed, this, [this] {
        m_isStale = true;
        m_difference->forget();
        if (isVisible())
            catchUp();
    });
    connect(m_source, &HistorySource::linesChanged, this, &HistoryPage::takeLines);
    connect(m_source, &HistorySource::factsChanged, this, &HistoryPage::takeFacts);
    connect(m_source, &HistorySource::failed, this, [this](const dossier::Error &error) {
        m_failure->tell(dossier::sentence(error));
        tellReady();
    });
    connect(m_filterRow, &HistoryFilterRow::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryPage::showTab);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryPage::open);
    connect(m_detail, &HistoryDetail::jumpRequested, this, [this] { jump(m_detail->current()); });
    connect(m_detail, &HistoryDetail::shown, this, &HistoryPage::tellReady);
    connect(m_detail, &HistoryDetail::differenceRequested, this,
            [this] { showSince(m_model->meeting(m_table->currentIndex().row())); });
    connect(m_difference, &DifferenceView::jumpRequested, this, [this] { jump(m_difference->current()); });
    connect(m_difference, &DifferenceView::shown, this, [this] { m_view.say(m_difference->caption()); });
    addJump(*m_table, [this] { return m_detail->model()->line(0); });
    addJump(*m_detail->table(), [this] { return m_detail->current(); });
    addJump(*m_difference->table(), [this] { return m_difference->current(); });
    auto *clear = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this);
    connect(clear, &QShortcut::activated, m_filterRow, &HistoryFilterRow::clear);
}

void HistoryPage::addJump(widgets::TableView &table, const std::function<const dossier::ChangeLine *()> &line)
{
    auto *action = new QAction(tr("Go to the row"), &table);
    action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, line] { jump(line()); });
    table.addAction(action);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void HistoryPage::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_failure->tell({});
    m_source->read();
    if (m_tabs->currentIndex() == Difference)
        showTab();
}

void HistoryPage::takeLines()
{
    m_filterRow->setAuthors(m_source->history().authors());
    showSubtitle();
    m_table->setEmptyText(m_source->history().size() == 0 ? tr("No changes yet.")
                                                          : tr("No change suits this filter. Clear the filter."));
    showLines();
}

void HistoryPage::takeFacts()
{
    m_filterRow->setHasFacts(true);
    showLines();
    if (m_tabs->currentIndex() == Difference)
        m_difference->show(m_filterRow->filter()); // its caption tells where the history begins
    if (m_detail->isRead())
        tellReady();
}

void HistoryPage::showSubtitle()
{
    const int changes = static_cast<int>(m_source->history().size());
    const int people = static_cast<int>(m_source->history().authors().size());
    //: %1: "12 changes", %2: "by 3 people"
    m_header->setSubtitle(
        tr("%1, %2").arg(tr("%Ln change(s)", nullptr, changes), tr("by %Ln person(s)", nullptr, people)));
}

void HistoryPage::applyFilter()
{
    m_refusal->tell(m_filterRow->refusal());
    showLines();
    if (m_tabs->currentIndex() == Difference)
        m_difference->show(m_filterRow->filter());
    else
        m_view.say(tr("%1 of %Ln change(s) are shown.", nullptr, static_cast<int>(m_source->history().size()))
                       .arg(widgets::countText(m_model->lineCount())));
}

void HistoryPage::showLines()
{
    const QString current = m_current;
    m_model->show(m_filterRow->filter(), QDate::currentDate());
    m_table->fitColumns();
    const int column = std::max(0, m_table->currentIndex().column());
    const int row = m_model->rowOf(current);
    m_table->goTo(m_model->index(row >= 0 ? row : std::max(0, m_model->firstLine()), column));
    showCurrent();
}

void HistoryPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_current = m_model->idOf(row);
    if (const domain::Meeting *meeting = m_model->meeting(row))
        m_detail->showMeeting(*meeting);
    else
        m_detail->show(m_model->line(row));
}

void HistoryPage::open(const QModelIndex &index)
{
    if (const domain::Meeting *meeting = m_model->meeting(index.row()))
        showSince(meeting);
    else
        m_split->enterDetail();
}

void HistoryPage::showTab()
{
    const int tab = m_tabs->currentIndex();
    m_stack->setCurrentIndex(tab);
    m_filterRow->setUse(tab == Difference ? HistoryFilterRow::Use::Difference : HistoryFilterRow::Use::Lines);
    setFocusProxy(tab == Difference ? m_difference->table() : m_table);
    if (tab == Difference)
        m_difference->show(m_filterRow->filter());
}

void HistoryPage::showSincePreviousBaseline()
{
    showSince(domain::previousBaseline(m_view.data().meetings, m_view.asOf()));
}

void HistoryPage::showSince(const domain::Meeting *meeting)
{
    if (meeting)
        m_filterRow->showSince(domain::Meeting(*meeting)); // a copy: the list that holds it is filled anew
    else
        m_filterRow->clear();
    m_tabs->setCurrentIndex(meeting ? Difference : Changes);
}

MeetingsDialog *HistoryPage::openMeetings()
{
    auto *dialog = new MeetingsDialog(m_view, this);
    dialog->open();
    return dialog;
}

void HistoryPage::jump(const dossier::ChangeLine *line)
{
    using Place = RowTarget::Place;
    if (!line)
        return;
    const RowTarget target = targetOf(m_view.data(), line->table, line->id);
    switch (target.place) {
    case Place::Gone:
        m_view.say(tr("This row is gone. The history keeps what it said."));
        return;
    case Place::Nowhere:
        m_view.say(tr("No screen shows this row. The history keeps what it said."));
        return;
    case Place::Location:
        m_view.showLocation(target.id);
        return;
    case Place::Municipality:
        emit municipalityRequested(target.id);
        return;
    case Place::Principles:
        emit principlesRequested(target.id, target.principle.value_or(domain::Principle{}));
        return;
    case Place::Meetings:
        openMeetings();
        return;
    }
    Q_UNREACHABLE();
}

void HistoryPage::tellReady()
{
    if (m_source->isComplete() || !m_failure->sentence().isEmpty())
        QTimer::singleShot(0, this, &HistoryPage::ready);
}

} // namespace regie::ui::history
