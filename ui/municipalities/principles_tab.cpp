// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "ui/municipalities/detail_tabs.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/score_art.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::municipalities {

namespace space = figures::space;
using analysis::FigureId;
using analysis::FigureName;
using widgets::CellRole;
using widgets::Tone;

/// Six rows; a score of the province is a mean.
class PrinciplesTab::Model : public widgets::ArrangedTableModel
{
public:
    enum Column { Name, Score, Target, Distance, ColumnCount };

    Model(const widgets::DossierView &view, QObject *parent)
        : ArrangedTableModel(parent)
        , m_view(view)
    {}

    void show(const QString &municipality)
    {
        beginResetModel();
        m_municipality = municipality;
        m_arranged.setRows(area() ? 6 : 0);
        endResetModel();
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int{ColumnCount}; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    widgets::ColumnContent contentOf(int column) const override
    {
        return column == Name ? widgets::ColumnContent::Text : widgets::ColumnContent::Number;
    }

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    const analysis::AreaFigures *area() const { return m_view.figures().area(m_municipality); }
    QString text(domain::Principle principle, int column) const;
    QString number(const analysis::Explained &figure) const;
    QVariant figure(domain::Principle principle, int column) const;

    const widgets::DossierView &m_view;
    QString m_municipality;
};

QVariant PrinciplesTab::Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Distance)
        return PrinciplesTab::tr("The target minus the score: how far the score is under it.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return PrinciplesTab::tr("Principle");
    case Score:
        return PrinciplesTab::tr("Score");
    case Target:
        return PrinciplesTab::tr("Target");
    default:
        return PrinciplesTab::tr("Distance");
    }
}

QString PrinciplesTab::Model::number(const analysis::Explained &figure) const
{
    if (!figure.value)
        return widgets::unknownText();
    const bool isMean = m_municipality.isEmpty() && figure.rule != analysis::Rule::LatestTarget;
    return QLocale().toString(*figure.value, 'f', isMean ? 1 : 0).replace(QLatin1Char('-'), QChar(0x2212));
}

QString PrinciplesTab::Model::text(domain::Principle principle, int column) const
{
    const analysis::PrincipleFigures &figures = area()->principles[static_cast<std::size_t>(principle)];
    switch (column) {
    case Name:
        return domain::shortNameOf(principle);
    case Score:
        return m_municipality.isEmpty() ? number(figures.score) : widgets::scoreText(widgets::lookOf(figures));
    case Target:
        return figures.target.value ? number(figures.target) : PrinciplesTab::tr("none set");
    default:
        break;
    }
    if (figures.state == analysis::ScoreState::NotApplicable)
        return widgets::scoreText(widgets::lookOf(figures));
    return number(figures.distance);
}

widgets::CellValue PrinciplesTab::Model::valueAt(int place, int column) const
{
    const auto principle = static_cast<domain::Principle>(place);
    const analysis::PrincipleFigures &figures = area()->principles[static_cast<std::size_t>(place)];
    switch (column) {
    case Name:
        return widgets::choiceValue(domain::keyOf(principle), place, text(principle, column));
    case Score:
        return widgets::numberValue(figures.score.value, text(principle, column));
    case Target:
        return widgets::numberValue(figures.target.value, text(principle, column));
    default: // the distance
        return widgets::numberValue(figures.distance.value, text(principle, column));
    }
}

QVariant PrinciplesTab::Model::figure(domain::Principle principle, int column) const
{
    switch (column) {
    case Score:
        return QVariant::fromValue(FigureId{FigureName::Score, m_municipality, principle});
    case Target:
        return QVariant::fromValue(FigureId{FigureName::Target, m_municipality, principle});
    case Distance:
        return QVariant::fromValue(FigureId{FigureName::Distance, m_municipality, principle});
    default:
        return {};
    }
}

QVariant PrinciplesTab::Model::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto principle = static_cast<domain::Principle>(placeAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(principle, index.column());
    case Qt::ToolTipRole:
        return domain::nameOf(principle);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(principle, index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case CellRole::FigureRole:
        return figure(principle, index.column());
    case CellRole::ToneRole: {
        const std::optional<double> distance = area()->principles[static_cast<std::size_t>(principle)].distance.value;
        const bool isBelow = index.column() == Distance && distance && *distance > 0;
        return static_cast<int>(isBelow ? Tone::Bad : Tone::Normal);
    }
    default:
        return {};
    }
}

PrinciplesTab::PrinciplesTab(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(view, this))
    , m_table(new widgets::TableView(view, tr("Scores on the six principles")))
{
    m_table->setModel(m_model);
    m_table->setElasticColumns({Model::Name});
    m_table->keepAs(QStringLiteral("municipalities.principles"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_table);
    column->addStretch(1);
    setFocusProxy(m_table);
}

void PrinciplesTab::show(const QString &municipality)
{
    const QModelIndex old = m_table->currentIndex();
    const int row = std::max(0, old.row());
    const int column = std::max(0, old.column());
    m_model->show(municipality);
    m_table->fitHeight();
    m_table->fitColumns();
    m_table->goTo(m_model->index(row, column));
}

} // namespace regie::ui::municipalities
