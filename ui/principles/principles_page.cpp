// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/principles_page.h"

#include "core/analysis/value_text.h"
#include "ui/principles/copy_dialog.h"
#include "ui/principles/flow_strip.h"
#include "ui/principles/previous_dialog.h"
#include "ui/principles/reason_dialog.h"
#include "ui/principles/score_delegate.h"
#include "ui/widgets/text_role.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;

namespace {

constexpr int kMatrixCharacters = 92;
constexpr int kPanelCharacters = 50;

} // namespace

PrinciplesPage::PrinciplesPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_book(new ScoreBook(view, this))
    , m_model(new MatrixModel(*m_book, this))
    , m_means(new MeanModel(*m_book, this))
    , m_matrix(new MatrixView(view, *m_model))
    , m_panel(new ScorePanel(*m_book))
    , m_radar(new RadarPanel(*m_book))
    , m_controls(new PageControls(*m_book))
    , m_side(new QStackedWidget)
    , m_header(makeHeader())
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_side->addWidget(m_panel);
    m_side->addWidget(m_radar);
    m_split = new widgets::DetailSplit({makeMatrix(), m_matrix, tr("Scores"), kMatrixCharacters},
                                       {m_side, m_panel->scoreField(), tr("Evidence"), kPanelCharacters});
    m_top->addWidget(m_header, 1);
    m_top->addWidget(m_controls, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    // Close together: the rows of 26 municipalities fit in a window of 900 pixels.
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addLayout(m_top);
    column->addWidget(m_split, 1);
    setFocusProxy(m_matrix);
    connectAll();
    connectCells();
    reload();
    followMunicipality(view.selectedMunicipality());
}

void PrinciplesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeControls();
}

void PrinciplesPage::placeControls()
{
    const int needed = m_header->sizeHint().width() + m_controls->sizeHint().width() + 3 * space::kMedium;
    m_top->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PrinciplesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_book->setInSight(true);
    followMunicipality(m_view.selectedMunicipality());
}

void PrinciplesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_book->setInSight(false);
}

widgets::PageHeader *PrinciplesPage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    return new widgets::PageHeader(tr("Principles"), m_view.theme(), provenance);
}

QWidget *PrinciplesPage::makeHints()
{
    return new KeyHints(m_view, {{{QStringLiteral("1"), KeyHints::kUpTo, QStringLiteral("5")}, tr("score")},
                                 {{QStringLiteral("0")}, tr("unknown")},
                                 {{QStringLiteral("N")}, tr("not applicable")},
                                 {{tr("Enter")}, tr("evidence")},
                                 {{tr("Arrows")}, tr("other cell")},
                                 {{tr("Ctrl+D")}, tr("fill down")}});
}

QWidget *PrinciplesPage::makeMatrix()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);

    auto *means = new widgets::TotalRow(m_view, tr("Mean per principle, over the rows with a score"), *m_matrix);
    auto *meanName = new NameHeader(m_view);
    means->setVerticalHeader(meanName);
    means->setModel(m_means);
    means->setItemDelegate(new MeanDelegate(m_view, means));
    means->setSelectionBehavior(QAbstractItemView::SelectItems);
    meanName->setFont(means->font());
    meanName->setSectionsClickable(true);
    meanName->setToolTip(tr("Shows the profile of the province (Enter in the row)"));
    connect(meanName, &QHeaderView::sectionClicked, this, &PrinciplesPage::showProvince);
    connect(means, &QAbstractItemView::activated, this, &PrinciplesPage::showProvince);
    m_meanRow = means;
    auto *line = new QWidget;
    line->setFixedHeight(1);
    const auto paintLine = [this, line] { widgets::setGround(*line, m_view.theme(), figures::Token::Control); };
    connect(&m_view, &widgets::DossierView::themeChanged, line, paintLine);
    paintLine();
    meanName->setFixedWidth(m_matrix->names()->width());
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this, meanName] { meanName->setFixedWidth(m_matrix->names()->width()); });

    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHints());
    column->addWidget(m_matrix, 1);
    column->addWidget(line);
    column->addWidget(means);
    column->addWidget(new ScoreLegend(m_view));
    return frame;
}

void PrinciplesPage::connectAll()
{
    connect(m_book, &ScoreBook::changed, this, &PrinciplesPage::reload);
    connect(m_book, &ScoreBook::failed, this, [this](const QString &sentence) {
        m_matrix->setEmptyText(sentence);
        m_view.say(sentence);
    });
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &PrinciplesPage::followMunicipality);
    connect(m_controls, &PageControls::filterChosen, this, [this](RowFilter filter) {
        m_model->setFilter(filter);
        tellRows();
    });
    connect(m_controls, &PageControls::radarToggled, this, &PrinciplesPage::showRadar);
    connect(m_panel, &ScorePanel::left, this, [this] { m_split->enterList(); });
    connect(m_radar, &RadarPanel::left, this, [this] { m_split->enterList(); });
}

void PrinciplesPage::connectCells()
{
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrinciplesPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        followMunicipality(m_view.selectedMunicipality());
        showCurrent();
    });
    connect(m_matrix, &MatrixView::detailRequested, this, [this] {
        m_controls->radar()->setChecked(false);
        m_split->enterDetail();
    });
    connect(m_matrix, &MatrixView::regionTargetChosen, this, [this](domain::Principle principle, int target) {
        const auto region = regionTarget(m_view, principle);
        m_view.document().apply(setRegionTarget(m_view, principle, {target, region ? region->dueOn : QDate()}));
    });
    connect(m_matrix, &MatrixView::notApplicableWanted, this, [this] { askReason(m_matrix->chosenCells()); });
    connect(m_panel, &ScorePanel::notApplicableWanted, this, [this](const Cell &cell) { askReason({cell}); });
    connect(m_matrix, &MatrixView::copyRequested, this, &PrinciplesPage::copyReasoning);
    const auto showPrevious = [this](const Cell &cell) { (new PreviousDialog(*m_book, cell, window()))->open(); };
    connect(m_matrix, &MatrixView::previousRequested, this, showPrevious);
    connect(m_panel, &ScorePanel::previousRequested, this, showPrevious);
}

void PrinciplesPage::reload()
{
    if (!m_book->isReady())
        m_matrix->setEmptyText(tr("The scores are being read."));
    m_matrix->nameRows(m_book->kind() == RowKind::Municipalities ? tr("Municipality") : tr("Location"));
    m_model->reload();
    m_means->reload();
    tellRows();
}

QString PrinciplesPage::emptyText() const
{
    if (m_controls->chosenFilter() != RowFilter::All)
        return tr("No row suits the filter. Choose “All rows”.");
    return m_book->kind() == RowKind::Locations ? tr("No location yet. Make one on the screen Locations.")
                                                : tr("There are no rows to show.");
}

void PrinciplesPage::tellRows()
{
    if (m_book->isReady())
        m_matrix->setEmptyText(emptyText());
    const int rows = m_model->rowCount();
    if (const QDate then = m_book->comparedWith(); then.isValid())
        m_header->setSubtitle(
            tr("%n other score(s) than on %1", nullptr, m_model->otherScores()).arg(analysis::dateText(then)));
    else
        m_header->setSubtitle(m_book->kind() == RowKind::Municipalities
                                  ? tr("Utrechtse Aanpak: six principles, %n municipality(ies)", nullptr, rows)
                                  : tr("Utrechtse Aanpak: six principles, %n location(s)", nullptr, rows));
    placeControls();
}

void PrinciplesPage::showCurrent()
{
    const Cell cell = m_model->cellAt(m_matrix->currentIndex());
    if (!cell.isNull())
        m_column = static_cast<int>(cell.principle);
    if (m_side->currentWidget() == m_radar)
        m_radar->show(cell);
    m_panel->show(cell);
    if (!cell.isNull())
        m_view.selectMunicipality(cell.municipality);
}

void PrinciplesPage::showRadar(bool shown)
{
    m_side->setCurrentWidget(shown ? static_cast<QWidget *>(m_radar) : m_panel);
    if (!shown)
        return;
    m_radar->show(m_model->cellAt(m_matrix->currentIndex()));
    if (m_split->isNarrow()) {
        m_split->enterDetail();
        m_radar->choice(0)->setFocus();
    }
}

void PrinciplesPage::showProvince()
{
    m_controls->radar()->setChecked(true);
    m_radar->showProvince();
}

void PrinciplesPage::followMunicipality(const QString &municipality)
{
    if (!m_book->isInSight())
        return; // once it is shown
    const QModelIndex current = m_matrix->currentIndex();
    if (m_model->cellAt(current).municipality == municipality && !municipality.isEmpty())
        return;
    const int row = current.isValid() || !municipality.isEmpty() ? m_model->rowOfMunicipality(municipality) : 0;
    if (row >= 0)
        m_matrix->goTo(m_model->index(row, current.isValid() ? current.column() : m_column));
}

void PrinciplesPage::showScore(const QString &municipality, domain::Principle principle)
{
    m_book->setInSight(true);
    if (m_book->kind() != RowKind::Municipalities) {
        m_controls->rows()->setCurrentIndex(m_controls->rows()->findData(static_cast<int>(RowKind::Municipalities)));
        m_book->choose(RowKind::Municipalities);
    }
    const int row = m_model->rowOfMunicipality(municipality);
    m_matrix->goTo(
        m_model->index(row >= 0 ? row : std::max(0, m_matrix->currentIndex().row()), static_cast<int>(principle)));
    m_matrix->setFocus();
}

void PrinciplesPage::askReason(const std::vector<Cell> &cells)
{
    if (cells.empty())
        return;
    const int count = static_cast<int>(cells.size());
    //: %1 a municipality, %2 a principle
    const QString about =
        count == 1 ? tr("%1: %2").arg(areaName(m_view.data(), cells.front()), numberedName(cells.front().principle))
                   : tr("%n cell(s) of the matrix", nullptr, count);
    auto *dialog = new ReasonDialog(about, window());
    connect(dialog, &ReasonDialog::given, this, [this, cells](const QString &reason) {
        std::vector<CellValue> values;
        for (const Cell &cell : cells)
            values.push_back({cell, domain::ScoreValue::notApplicable(), reason});
        m_view.document().apply(giveScores(*m_book, values));
    });
    dialog->open();
}

void PrinciplesPage::copyReasoning(const Cell &cell)
{
    const auto score = m_book->score(cell);
    if (!score || score->evidence.isEmpty()) {
        m_view.say(tr("This score has no reasoning to copy."));
        return;
    }
    std::vector<Cell> targets;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Cell other = m_model->cellAt(m_model->index(row, static_cast<int>(cell.principle)));
        const bool isNear = cell.location.isEmpty() || other.municipality == cell.municipality;
        if (other != cell && isNear && m_book->now(other) && !m_book->now(other)->scoreId.isEmpty())
            targets.push_back(other);
    }
    if (targets.empty()) {
        m_view.say(tr("No other score on this principle can take the reasoning."));
        return;
    }
    (new CopyDialog(*m_book, cell, targets, window()))->open();
}

} // namespace regie::ui::principles
