// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/agreements_tab.h"

#include "ui/locations/term_choices.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/record_columns.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace regie::ui::municipalities {

namespace space = figures::space;
using domain::Trade;
using widgets::RecordColumn;
using widgets::Tone;

namespace {

/// Places of the agreed trades that enter the task.
int partOf(const analysis::Explained &figure, analysis::PartRole role)
{
    double sum = 0;
    for (const analysis::FigurePart &part : figure.parts)
        sum += part.role == role ? std::abs(part.value) : 0;
    return static_cast<int>(std::lround(sum));
}

} // namespace

std::vector<RecordColumn<AgreementsTab::Line>> AgreementsTab::columns()
{
    RecordColumn<Line> with;
    with.title = tr("Given or received");
    with.text = [](const Line &line) { return line.with; };
    RecordColumn<Line> places;
    places.title = tr("Places");
    places.fullTitle = tr("Places of the task. Minus: given away.");
    places.alignment = Qt::Alignment(widgets::kNumberAlignment);
    places.text = [](const Line &line) {
        return line.isOfProvince ? widgets::countText(line.places) : widgets::signedText(line.places);
    };
    places.content = widgets::ColumnContent::Number;
    places.value = [text = places.text](const Line &line) { return widgets::numberValue(line.places, text(line)); };
    places.source = [](const Line &line) {
        return widgets::typedCell(analysis::TypedNumber::Field::TradePlaces, line.id);
    };
    const auto own = [](const QString &title, const std::function<QString(const Trade &)> &text) {
        RecordColumn<Line> column;
        column.title = title;
        column.text = [text](const Line &line) { return text(line.trade); };
        return column;
    };
    RecordColumn<Line> date = own(tr("Date"), [](const Trade &trade) { return widgets::dayText(trade.on); });
    date.content = widgets::ColumnContent::Day;
    date.value = [](const Line &line) { return widgets::dayValue(line.trade.on, widgets::dayText(line.trade.on)); };
    RecordColumn<Line> status = own(tr("Status"), [](const Trade &trade) { return domain::nameOf(trade.status); });
    status.tone = [](const Line &line) {
        return line.trade.status == domain::TradeStatus::Agreed ? Tone::Strong : Tone::Normal;
    };
    return {with,
            places,
            status,
            own(tr("In return"), [](const Trade &trade) { return trade.counterPerformance; }),
            own(tr("Conditions"), [](const Trade &trade) { return trade.conditions; }),
            own(tr("Round"), [](const Trade &trade) { return trade.period; }),
            own(tr("Stream"), [](const Trade &trade) { return locations::shortNameOf(trade.stream); }),
            date,
            own(tr("Source"), [](const Trade &trade) { return trade.source; })};
}

AgreementsTab::AgreementsTab(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new widgets::RecordModel<Line>(columns(), {}, this))
    , m_table(new widgets::TableView(view, tr("Agreements about places")))
    , m_sentence(new QLabel)
    , m_go(new QPushButton(tr("Go to Allocation")))
{
    constexpr int kInReturn = 3;
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->setElasticColumns({kInReturn});
    m_table->keepAs(QStringLiteral("municipalities.agreements"));
    m_table->setEmptyText(tr("No agreement yet. Places are traded on the screen Allocation."));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_go->setToolTip(tr("Agreements are made and edited on the screen Allocation."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    setFocusProxy(m_table);
    connect(m_go, &QPushButton::clicked, this, &AgreementsTab::allocationRequested);
    connect(m_table, &QAbstractItemView::activated, this, &AgreementsTab::allocationRequested);
}

int AgreementsTab::count() const
{
    return static_cast<int>(m_model->rows().size());
}

std::vector<AgreementsTab::Line> AgreementsTab::lines(const QString &municipality) const
{
    const domain::Dossier &dossier = m_view.data();
    std::vector<Line> lines;
    for (const Trade &trade : dossier.trades) {
        const bool isGiven = trade.fromMunicipality == municipality;
        const bool isReceived = trade.toMunicipality == municipality;
        const QString from = dossier.areaName(trade.fromMunicipality);
        const QString to = dossier.areaName(trade.toMunicipality);
        if (municipality.isEmpty())
            //: A trade: from %1 to %2
            lines.push_back({trade.id, trade, tr("%1 to %2").arg(from, to), trade.places, true});
        else if (isGiven)
            //: Places that are given away to %1
            lines.push_back({trade.id, trade, tr("gives to %1").arg(to), -trade.places, false});
        else if (isReceived)
            //: Places that are received from %1
            lines.push_back({trade.id, trade, tr("receives from %1").arg(from), trade.places, false});
    }
    // The newest cycle first; in it what is agreed.
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::tie(b.trade.period, b.trade.status, a.trade.on, a.id) <
               std::tie(a.trade.period, a.trade.status, b.trade.on, b.id);
    });
    return lines;
}

QString AgreementsTab::sentenceOf(const QString &municipality) const
{
    const analysis::AreaFigures *figures = m_view.figures().area(municipality);
    if (!figures)
        return {};
    const QString cycle = m_view.figures().rules.period.text();
    if (municipality.isEmpty())
        return tr("Agreed trades do not change the province's task of round %1: what one gives another receives.")
            .arg(cycle);
    const std::optional<int> task = widgets::wholeNumber(figures->task);
    const std::optional<int> after = widgets::wholeNumber(figures->taskAfterTrades);
    if (!task || !after)
        return tr("The task of round %1 is unknown, and so is the task after trades.").arg(cycle);
    //: The sum of the task; %1 a cycle, %2 to %5 numbers of places
    return tr("Round %1, agreed: task %2 − given %3 + received %4 = %5 after trades.")
        .arg(cycle, widgets::countText(*task),
             widgets::countText(partOf(figures->taskAfterTrades, analysis::PartRole::PlacesGiven)),
             widgets::countText(partOf(figures->taskAfterTrades, analysis::PartRole::PlacesReceived)),
             widgets::countText(*after));
}

void AgreementsTab::show(const QString &municipality)
{
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.isValid() ? m_model->rowKey(current.row()) : QString();
    m_model->setRows(lines(municipality));
    m_table->fitColumns();
    m_table->goTo(m_model->index(std::max(0, m_model->rowOf(key)), 0));
    m_sentence->setText(sentenceOf(municipality));
}

} // namespace regie::ui::municipalities
