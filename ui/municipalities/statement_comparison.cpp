// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/statement_comparison.h"

#include "core/analysis/statement_difference.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/record_columns.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace regie::ui::municipalities {

namespace space = figures::space;
using analysis::DifferenceCause;
using domain::TaskStatement;
using widgets::RecordColumn;

namespace {

constexpr QSize kSize{640, 460};

/// A statement in a list of choices: what tells it from the others.
QString choiceText(const TaskStatement &statement)
{
    //: A statement in a list: %1 kind, %2 cycle, %3 places, %4 source
    return StatementComparison::tr("%1, %2: %3 (%4)")
        .arg(domain::nameOf(statement.kind), statement.period, widgets::countText(statement.places),
             statement.source.isEmpty() ? StatementComparison::tr("no source") : statement.source);
}

QString causeText(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::OtherPeriod:
        return StatementComparison::tr("They are about different periods, so they need not be equal.");
    case DifferenceCause::OtherStream:
        return StatementComparison::tr("They are about different streams, so they need not be equal.");
    case DifferenceCause::OtherKind:
        return StatementComparison::tr("They are different steps of the procedure: the later step counts.");
    case DifferenceCause::OtherDate:
        return StatementComparison::tr("They are of different dates: the number may have changed in between.");
    case DifferenceCause::OtherSource:
        return StatementComparison::tr("They come from different sources. Ask which one is right.");
    case DifferenceCause::OneWithoutDate:
        return StatementComparison::tr("One has no date, so it is not known which is the later one.");
    case DifferenceCause::None:
        return StatementComparison::tr("They agree in kind, period, date and source. One may be a mistake.");
    }
    Q_UNREACHABLE();
}

QString minorsText(const TaskStatement &statement)
{
    return widgets::countText(statement.minors);
}

} // namespace

std::vector<RecordColumn<StatementComparison::Line>> StatementComparison::columns()
{
    const auto column = [](const QString &title, QString Line::*member) {
        RecordColumn<Line> made;
        made.title = title;
        made.text = [member](const Line &line) { return line.*member; };
        return made;
    };
    auto difference = column(tr("Difference"), &Line::difference);
    difference.alignment = Qt::Alignment(widgets::kNumberAlignment);
    difference.tone = [](const Line &) { return widgets::Tone::Strong; };
    //: Headings above two statements that are compared
    return {column(tr("What"), &Line::id), column(tr("First"), &Line::first), column(tr("Second"), &Line::second),
            difference};
}

StatementComparison::StatementComparison(widgets::DossierView &view, const QString &municipality, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_municipality(municipality)
    , m_first(widgets::makeChoiceBox(tr("First statement"), {}))
    , m_second(widgets::makeChoiceBox(tr("Second statement"), {}))
    , m_model(new widgets::RecordModel<Line>(columns(), {}, this))
    , m_table(new widgets::TableView(view, tr("Two statements side by side")))
    , m_sentence(new QLabel)
{
    //: Title of a window: %1 a municipality
    setWindowTitle(tr("Compare statements about the task of %1").arg(view.data().areaName(municipality)));
    resize(kSize);
    m_table->setModel(m_model);
    m_table->setElasticColumns({1, 2});
    m_table->keepAs(QStringLiteral("municipalities.comparison"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *boxes = new QGridLayout;
    int row = 0;
    for (const auto &[box, name] : {std::pair(m_first, tr("First")), std::pair(m_second, tr("Second"))}) {
        auto *label = new QLabel(name);
        label->setBuddy(box);
        boxes->addWidget(label, row, 0);
        boxes->addWidget(box, row++, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &StatementComparison::reload);
    }
    boxes->setColumnStretch(1, 1);
    auto *why = new widgets::LinkButton(tr("Why this task?"));
    connect(why, &QToolButton::clicked, this, &StatementComparison::explainOne);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(boxes);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addWidget(why, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    connect(&view, &widgets::DossierView::figuresChanged, this, &StatementComparison::fill);
    fill();
}

std::vector<const TaskStatement *> StatementComparison::statements() const
{
    std::vector<const TaskStatement *> statements;
    for (const TaskStatement &statement : m_view.data().taskStatements) {
        if (statement.municipality == m_municipality)
            statements.push_back(&statement);
    }
    std::sort(statements.begin(), statements.end(), [](const TaskStatement *a, const TaskStatement *b) {
        return std::tie(a->stream, a->period, a->statedOn, a->kind, a->id) <
               std::tie(b->stream, b->period, b->statedOn, b->kind, b->id);
    });
    return statements;
}

void StatementComparison::fill()
{
    const auto statements = this->statements();
    int place = 0;
    for (QComboBox *box : {m_first, m_second}) {
        const QSignalBlocker blocker(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const TaskStatement *statement : statements)
            box->addItem(choiceText(*statement), statement->id);
        const int kept = box->findData(chosen);
        box->setCurrentIndex(kept >= 0 ? kept : std::min(place, box->count() - 1));
        ++place;
    }
    reload();
}

void StatementComparison::compare(const QString &first, const QString &second)
{
    m_first->setCurrentIndex(m_first->findData(first));
    m_second->setCurrentIndex(m_second->findData(second));
}

void StatementComparison::reload()
{
    const auto &all = m_view.data().taskStatements;
    const TaskStatement *first = domain::find(all, m_first->currentData().toString());
    const TaskStatement *second = domain::find(all, m_second->currentData().toString());
    if (first && second && first != second) {
        show(*first, *second);
        return;
    }
    m_model->setRows({});
    m_sentence->setText(tr("Choose two different statements."));
}

void StatementComparison::show(const TaskStatement &first, const TaskStatement &second)
{
    const analysis::StatementDifference difference = analysis::differenceOf(first, second);
    const auto line = [](const QString &name, const QString &a, const QString &b) {
        return Line{name, a, b, a == b ? QString() : tr("other")};
    };
    std::vector<Line> lines{
        line(tr("Statement"), domain::nameOf(first.kind), domain::nameOf(second.kind)),
        {tr("Places"), widgets::countText(first.places), widgets::countText(second.places),
         widgets::signedText(difference.places)},
        {tr("Of which minors"), minorsText(first), minorsText(second),
         difference.minors ? widgets::signedText(*difference.minors) : widgets::unknownText()},
        line(tr("Period"), first.period, second.period),
        line(tr("Stream"), domain::nameOf(first.stream), domain::nameOf(second.stream)),
        line(tr("Date"), widgets::dayText(first.statedOn), widgets::dayText(second.statedOn)),
        line(tr("Source"), first.source, second.source),
        line(tr("Remark"), first.remark, second.remark),
        line(tr("In force"), widgets::yesNoText(first.inForce), widgets::yesNoText(second.inForce))};
    m_model->setRows(std::move(lines));
    m_table->fitColumns();

    const int more = difference.places;
    const int fewer = -more;
    QStringList sentences;
    sentences << (difference.places == 0  ? tr("Both name the same number of places.")
                  : difference.places > 0 ? tr("The second names %n place(s) more than the first.", nullptr, more)
                                          : tr("The second names %n place(s) fewer than the first.", nullptr, fewer));
    if (difference.places != 0) {
        for (const DifferenceCause cause : difference.causes)
            sentences << causeText(cause);
    }
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void StatementComparison::explainOne() const
{
    m_view.explain({analysis::FigureName::Task, m_municipality});
}

} // namespace regie::ui::municipalities
