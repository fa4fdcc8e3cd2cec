// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_panel_parts.h"

#include "core/dossier/field_text.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/text_role.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>

namespace regie::ui::principles {

namespace space = figures::space;
using domain::ScoreValue;
using figures::Token;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ScorePanel", text);
}

} // namespace

DistanceChip::DistanceChip(const widgets::DossierView &view, QWidget *parent)
    : QLabel(parent)
    , m_view(view)
{
    setFont(widgets::roleFont(figures::TypeRole::Small));
    setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DistanceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_view.theme().color(Token::Warning));
    painter.setBrush(m_view.theme().color(Token::WarningBack));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
    painter.setPen(m_view.theme().color(Token::Warning));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void styleSmallTable(widgets::TableView &table, std::vector<int> elastic)
{
    table.horizontalHeader()->hide();
    table.horizontalHeader()->setMinimumSectionSize(1); // a digit needs less than the style's least width
    table.setElasticColumns(std::move(elastic));
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

widgets::Choices scoreChoices()
{
    widgets::Choices choices;
    for (int number = ScoreValue::kLowest; number <= ScoreValue::kHighest; ++number)
        choices.append({QString::number(number), QLocale().toString(number)});
    for (const ScoreValue &value : {ScoreValue::notApplicable(), ScoreValue::unknown()})
        choices.append({value.key(), dossier::scoreText(value.key())});
    return choices;
}

widgets::Choices targetChoices(std::optional<int> around)
{
    const QString region = around ? QCoreApplication::translate("ScorePanel", "%1, as the region").arg(*around)
                                  : translated(QT_TRANSLATE_NOOP("ScorePanel", "none, as the region"));
    widgets::Choices choices{{QString(), region}};
    for (int number = ScoreValue::kLowest; number <= ScoreValue::kHighest; ++number) {
        const QString own = around
                                ? QCoreApplication::translate("ScorePanel", "%1 (region: %2)").arg(number).arg(*around)
                                : QLocale().toString(number);
        choices.append({QString::number(number), own});
    }
    return choices;
}

widgets::Choices regionChoices()
{
    widgets::Choices choices{{QString(), translated(QT_TRANSLATE_NOOP("ScorePanel", "none"))}};
    for (int number = ScoreValue::kLowest; number <= ScoreValue::kHighest; ++number)
        choices.append({QString::number(number), QLocale().toString(number)});
    return choices;
}

std::vector<widgets::RecordColumn<domain::Score>> courseColumns()
{
    auto date = widgets::dayColumn(QCoreApplication::translate("ScorePanel", "Date"), &domain::Score::asOf);
    date.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    date.take = {};
    widgets::RecordColumn<domain::Score> score;
    score.title = QCoreApplication::translate("ScorePanel", "Score");
    score.text = [](const domain::Score &row) { return dossier::scoreText(row.value.key()); };
    score.source = [](const domain::Score &row) {
        // Those of locations are not in memory; who gave them stands beside them.
        const bool isTold = row.location.isEmpty() && row.value.number();
        return isTold ? widgets::typedCell(analysis::TypedNumber::Field::Score, row.id) : QVariant();
    };
    widgets::RecordColumn<domain::Score> givenBy;
    givenBy.title = QCoreApplication::translate("ScorePanel", "Given by");
    givenBy.text = [](const domain::Score &row) { return row.givenBy; };
    return {date, score, givenBy};
}

} // namespace regie::ui::principles
