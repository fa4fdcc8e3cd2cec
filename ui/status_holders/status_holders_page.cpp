// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/status_holders_page.h"

#include "core/analysis/half_year_course.h"
#include "core/analysis/value_text.h"
#include "core/dossier/ledger_changes.h"
#include "ui/figures/icons.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::status_holders {

namespace space = figures::space;
using domain::HalfYear;

namespace {

// The accounts take the whole width, for their many columns; what belongs to one of them is below.
constexpr int kListRows = 16;
constexpr int kDetailRows = 12;

} // namespace

StatusHoldersPage::StatusHoldersPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new LedgersModel(view, this))
    , m_halfYears(widgets::makeChoiceBox(tr("Half-year"), {}))
    , m_add(new QPushButton(figures::themedIcon(QStringLiteral("list-add"), view.theme()), {}))
    , m_table(new widgets::TableView(view, tr("Accounts of housing status holders")))
    , m_total(new widgets::TotalRow(view, tr("The province"), *m_table))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_detail(new AccountDetail(view))
{
    m_split = new widgets::DetailSplit({makeList(), m_table, tr("List"), kListRows},
                                       {m_detail, m_detail->chart(), tr("Municipality"), kDetailRows}, Qt::Vertical);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(makeHeader());
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    fillHalfYears();
    connectAll();
    m_table->fitColumns();
    m_table->goTo(m_model->index(std::max(0, m_model->rowOf(view.selectedMunicipality())), m_column));
    showDetail();
}

QWidget *StatusHoldersPage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *header = new widgets::PageHeader(tr("Status holders"), m_view.theme(), provenance);
    header->setSubtitle(tr("housing task by half-year"));
    m_halfYears->setMinimumContentsLength(20);
    header->addButton(m_halfYears);
    header->addButton(m_add);
    return header;
}

QWidget *StatusHoldersPage::makeList()
{
    auto *list = new QFrame;
    list->setFrameShape(QFrame::StyledPanel);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setDense();
    m_table->setElasticColumns({static_cast<int>(LedgerColumn::Name)});
    m_table->fitColumns();
    m_table->setEmptyText(
        tr("This dossier has no municipalities yet. Make a new dossier from a template, or import a table."));
    m_table->keepAs(QStringLiteral("status_holders"));
    m_total->setDense();
    m_total->setModel(new LedgersTotalModel(m_view, *m_model, this));

    auto *legend =
        new QLabel(tr("Type a task, a revision, a backlog at the start or a month, or paste them from Excel. "
                      "Empty is unknown, not 0. A dash: the month has not ended. Grey: carried over. A number "
                      "below 0 is a lead. Ctrl+Enter: the account."));
    legend->setFont(widgets::roleFont(figures::TypeRole::Small));
    legend->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    legend->setWordWrap(true);
    widgets::setTextColor(*legend, m_view.theme(), figures::Token::Text2);

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_total);
    column->addWidget(legend);
    return list;
}

void StatusHoldersPage::connectAll()
{
    auto *enter = new QAction(tr("Go to the account"), m_table);
    enter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    connect(enter, &QAction::triggered, this, [this] { m_split->enterDetail(); });
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &StatusHoldersPage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &StatusHoldersPage::follow);
    connect(m_halfYears, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto halfYear = HalfYear::fromText(m_halfYears->currentData().toString()))
            m_model->show(*halfYear);
    });
    connect(m_add, &QPushButton::clicked, this, &StatusHoldersPage::addHalfYear);
    connect(m_model, &LedgersModel::rowsChanged, this, &StatusHoldersPage::restoreCurrent);
    connect(m_model, &LedgersModel::refused, &m_view, &widgets::DossierView::say);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StatusHoldersPage::showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatusHoldersPage::showCurrent);
    connect(m_total, &widgets::TotalRow::chosen, this, [this] {
        m_current.clear();
        showDetail();
    });
    m_table->installEventFilter(this);
    connect(m_detail, &AccountDetail::halfYearActivated, this, &StatusHoldersPage::chooseHalfYear);
}

HalfYear StatusHoldersPage::nextHalfYear() const
{
    return analysis::knownHalfYears(m_view.data(), m_view.asOf()).front().next();
}

void StatusHoldersPage::fillHalfYears()
{
    const QSignalBlocker blocker(m_halfYears);
    std::vector<HalfYear> known = analysis::knownHalfYears(m_view.data(), m_view.asOf());
    if (std::ranges::find(known, m_model->halfYear()) == known.end())
        known.insert(known.begin(), m_model->halfYear());
    m_halfYears->clear();
    for (const HalfYear halfYear : known)
        m_halfYears->addItem(analysis::capitalised(analysis::halfYearText(halfYear)), halfYear.text());
    m_halfYears->setCurrentIndex(m_halfYears->findData(m_model->halfYear().text()));
    //: %1 a half-year, such as "first half of 2027"
    m_add->setText(analysis::capitalised(tr("Add %1").arg(analysis::halfYearText(nextHalfYear()))));
    m_add->setToolTip(tr("Gives every municipality an account in the next half-year. Its backlog is carried over."));
    m_add->setEnabled(!m_view.data().municipalities.empty());
}

void StatusHoldersPage::chooseHalfYear(HalfYear halfYear)
{
    const int place = m_halfYears->findData(halfYear.text());
    if (place >= 0)
        m_halfYears->setCurrentIndex(place);
}

void StatusHoldersPage::addHalfYear()
{
    const HalfYear next = nextHalfYear();
    const auto edit = dossier::changes::addHalfYear(m_view.data(), next);
    if (edit.isEmpty() || !m_view.document().apply(edit))
        return;
    chooseHalfYear(next);
    m_table->setFocus();
    m_view.say(
        analysis::capitalised(tr("%1 has been added for %n municipality(ies), each with the backlog carried over.",
                                 nullptr, static_cast<int>(edit.changes.size()))
                                  .arg(analysis::halfYearText(next))));
}

void StatusHoldersPage::reload()
{
    m_isStale = true;
    if (isVisible())
        catchUp();
}

void StatusHoldersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
    follow(m_view.selectedMunicipality());
}

bool StatusHoldersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn)
        showCurrent(); // back from the province, the row is the one it was
    return QWidget::eventFilter(watched, event);
}

void StatusHoldersPage::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_model->reload();
    fillHalfYears();
}

void StatusHoldersPage::restoreCurrent()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    const int scrolled = m_table->verticalScrollBar()->value();
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, m_column));
    m_table->verticalScrollBar()->setValue(scrolled);
    m_table->refitColumns();
    showDetail();
}

void StatusHoldersPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_column = index.column();
    const QString code = m_model->codeAt(index.row());
    showRefusal();
    if (code == m_current && !m_total->currentIndex().isValid())
        return;
    m_current = code;
    m_total->setCurrentIndex({});
    showDetail();
    if (isVisible() && !m_isFollowing)
        m_view.selectMunicipality(code);
}

void StatusHoldersPage::showDetail()
{
    m_detail->show(m_current, m_model->halfYear());
}

void StatusHoldersPage::showRefusal()
{
    m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString());
}

void StatusHoldersPage::follow(const QString &municipality)
{
    const int row = m_model->rowOf(municipality);
    if (m_isStale || municipality.isEmpty() || municipality == m_current || row < 0)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_table->goTo(m_model->index(row, m_column));
}

} // namespace regie::ui::status_holders
