// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/principles_page.h"

#include "core/dossier/changes.h"
#include "ui/principles/flow_strip.h"
#include "ui/principles/score_delegate.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

namespace regie::ui::principles {

namespace space = figures::space;

namespace {

constexpr int kMatrixCharacters = 106;
constexpr int kPanelCharacters = 50;

} // namespace

PrinciplesPage::PrinciplesPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new MatrixModel(view, this))
    , m_means(new MeanModel(view, this))
    , m_matrix(new MatrixView(view, *m_model))
    , m_panel(new ScorePanel(view))
    , m_header(makeHeader())
{
    m_split = new widgets::DetailSplit({makeMatrix(), m_matrix, tr("Scores"), kMatrixCharacters},
                                       {m_panel, m_panel->scoreField(), tr("Evidence"), kPanelCharacters});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    setFocusProxy(m_matrix);
    connectAll();
    followMunicipality(view.selectedMunicipality());
    reload();
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

    auto *means =
        new widgets::TotalRow(m_view, tr("Mean per principle, over the municipalities with a score"), *m_matrix);
    auto *meanName = new NameHeader(m_view);
    means->setVerticalHeader(meanName);
    means->setModel(m_means);
    means->setItemDelegate(new MeanDelegate(m_view, means));
    means->setSelectionBehavior(QAbstractItemView::SelectItems);
    meanName->setFont(means->font());
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
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &PrinciplesPage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &PrinciplesPage::followMunicipality);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrinciplesPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        followMunicipality(m_view.selectedMunicipality());
        showCurrent();
    });
    connect(m_matrix, &MatrixView::detailRequested, this, [this] { m_split->enterDetail(); });
    connect(m_matrix, &MatrixView::regionTargetChosen, this, [this](domain::Principle principle, int target) {
        m_view.document().apply(setRegionTarget(m_view, m_view.document().author(), principle, target));
    });
    connect(m_panel, &ScorePanel::left, this, [this] { m_split->enterList(); });
}

void PrinciplesPage::reload()
{
    m_model->reload();
    m_means->reload();
    m_header->setSubtitle(tr("Utrechtse Aanpak: six principles, %n municipality(ies)", nullptr, m_model->rowCount()));
}

void PrinciplesPage::showCurrent()
{
    const Cell cell = m_model->cellAt(m_matrix->currentIndex());
    m_panel->show(cell);
    if (!cell.isNull())
        m_view.selectMunicipality(cell.municipality);
}

void PrinciplesPage::followMunicipality(const QString &municipality)
{
    const QModelIndex current = m_matrix->currentIndex();
    const int row = m_model->rowOf(municipality);
    if (row >= 0 && row != current.row())
        m_matrix->goTo(m_model->index(row, current.isValid() ? current.column() : 0));
}

} // namespace regie::ui::principles
