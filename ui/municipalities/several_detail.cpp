// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/several_detail.h"

#include "ui/widgets/number_cell.h"
#include "ui/widgets/record_columns.h"

#include <QVBoxLayout>

namespace regie::ui::municipalities {

namespace space = figures::space;
using analysis::FigureName;
using widgets::RecordColumn;
using widgets::Tone;

std::vector<RecordColumn<SeveralDetail::Line>> SeveralDetail::columns()
{
    const auto number = [](const Line &line) {
        return line.isSigned && line.sum.value ? widgets::signedText(*line.sum.value)
                                               : widgets::countText(line.sum.value);
    };
    RecordColumn<Line> name;
    name.title = tr("Figure");
    name.text = [](const Line &line) { return line.name; };
    RecordColumn<Line> sum;
    //: Column: the numbers of several municipalities added up
    sum.title = tr("Together");
    sum.alignment = Qt::Alignment(widgets::kNumberAlignment);
    sum.text = number;
    sum.content = widgets::ColumnContent::Number;
    sum.value = [number](const Line &line) { return widgets::numberValue(line.sum.value, number(line)); };
    sum.tone = [](const Line &line) {
        if (!line.sum.value)
            return Tone::Quiet;
        return line.isSigned && *line.sum.value < 0 ? Tone::Bad : Tone::Strong;
    };
    sum.figure = [](const Line &line) {
        return line.sum.value ? widgets::numberCell({analysis::ChosenSum{line.figure, line.municipalities}})
                              : QVariant();
    };
    RecordColumn<Line> known;
    //: Column: of how many of the municipalities the number is known
    known.title = tr("Known of");
    known.alignment = Qt::Alignment(widgets::kNumberAlignment);
    known.text = [](const Line &line) {
        //: %1 of %2 municipalities
        return tr("%1 of %2").arg(line.sum.known).arg(line.sum.known + line.sum.unknown);
    };
    known.tone = [](const Line &line) { return line.sum.unknown > 0 ? Tone::Strong : Tone::Quiet; };
    return {name, sum, known};
}

SeveralDetail::SeveralDetail(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_names(new QLabel)
    , m_model(new widgets::RecordModel<Line>(columns(), {}, this))
    , m_table(new widgets::TableView(view, tr("Sums of the chosen municipalities")))
{
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setElasticColumns({0});
    m_table->keepAs(QStringLiteral("municipalities.sums"));
    auto *note = new QLabel(tr("What is unknown is not part of a sum."));
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_names);
    column->addWidget(m_table);
    column->addWidget(note);
    column->addStretch(1);
    setFocusProxy(m_table);
}

std::vector<SeveralDetail::Line> SeveralDetail::lines(const QStringList &municipalities) const
{
    const auto line = [&](FigureName figure, const QString &name) {
        return Line{QString::number(static_cast<int>(figure)),
                    name,
                    analysis::sumOf(m_view.figures(), figure, municipalities),
                    false,
                    figure,
                    municipalities};
    };
    Line difference = line(FigureName::ToFind, tr("Difference"));
    if (difference.sum.value)
        difference.sum.value = -*difference.sum.value;
    difference.isSigned = true;
    return {line(FigureName::TaskAfterTrades, tr("Task after trades")),
            line(FigureName::Counts, tr("Counts")),
            line(FigureName::Decided, tr("Planned")),
            difference,
            line(FigureName::InPreparation, tr("In preparation")),
            line(FigureName::Durable, tr("Durable")),
            line(FigureName::Large, tr("Large locations")),
            line(FigureName::UnaccompaniedMinors, tr("For minors")),
            line(FigureName::UrgentNew, tr("Urgent, new places")),
            line(FigureName::UrgentExtended, tr("Urgent, open longer")),
            line(FigureName::Ukraine, tr("For displaced Ukrainians")),
            line(FigureName::CorrectedTask, tr("Status holders: corrected task")),
            line(FigureName::Housed, tr("Status holders: housed")),
            line(FigureName::BacklogEnd, tr("Status holders: backlog"))};
}

void SeveralDetail::show(const QStringList &municipalities)
{
    QStringList names;
    for (const QString &code : municipalities)
        names << m_view.data().areaName(code);
    m_names->setText(names.join(QLatin1String(", ")));
    m_model->setRows(lines(municipalities));
    m_table->fitHeight();
    m_table->fitColumns();
}

} // namespace regie::ui::municipalities
