// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/statement_block.h"

#include "core/analysis/remaining_task.h"
#include "core/analysis/statement_difference.h"
#include "core/dossier/changes.h"
#include "core/exchange/pasted_table.h"
#include "core/exchange/words.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/text_role.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace regie::ui::municipalities {

namespace space = figures::space;
using domain::TaskStatement;
using widgets::RecordColumn;
using widgets::Tone;

namespace {

QString whyUnsound(const TaskStatement &statement)
{
    if (!statement.minors || *statement.minors <= statement.places)
        return {};
    return StatementBlock::tr(
               "The number of minors, %1, is higher than the number of places, %2. Lower the minors or raise "
               "the places.")
        .arg(widgets::countText(*statement.minors), widgets::countText(statement.places));
}

QString shortNameOf(domain::StatementKind kind)
{
    switch (kind) {
    case domain::StatementKind::Indicative:
        //: Statement in a narrow column (Dutch: indicatief)
        return StatementBlock::tr("indicative");
    case domain::StatementKind::Offered:
        return StatementBlock::tr("offered");
    case domain::StatementKind::Agreed:
        return StatementBlock::tr("agreed");
    case domain::StatementKind::Decided:
        //: Statement in a narrow column (Dutch: besluit)
        return StatementBlock::tr("decision");
    case domain::StatementKind::AfterObjection:
        return StatementBlock::tr("after objection");
    }
    Q_UNREACHABLE();
}

bool isOlder(const TaskStatement &a, const TaskStatement &b)
{
    return std::tie(a.statedOn, a.kind, a.id) < std::tie(b.statedOn, b.kind, b.id);
}

QString takeKind(TaskStatement &statement, const QString &text)
{
    if (const auto known = exchange::statementKindFrom(text)) {
        statement.kind = *known;
        return {};
    }
    widgets::Choices choices;
    for (const auto kind : domain::allOf<domain::StatementKind>())
        choices << widgets::Choice{domain::keyOf(kind), domain::nameOf(kind)};
    const widgets::Typed<QString> key = widgets::typedChoice(text, choices);
    statement.kind = domain::fromKey<domain::StatementKind>(key.value).value_or(statement.kind);
    return key.refusal;
}

} // namespace

StatementBlock::Subject subjectOf(const TaskStatement &statement, const domain::Dossier &dossier)
{
    const bool saysSo = statement.source.contains(QLatin1String("fictief"), Qt::CaseInsensitive) ||
                        statement.source.contains(QLatin1String("fictitious"), Qt::CaseInsensitive);
    const bool isFictitious = saysSo || (dossier.isExample() && statement.source.isEmpty());
    return {statement.municipality, statement.stream, statement.period, isFictitious};
}

QString takePlaces(TaskStatement &statement, const QString &text)
{
    const widgets::Typed<int> places = widgets::typedCount(text);
    if (places.isRefused())
        return places.refusal;
    TaskStatement altered = statement;
    altered.places = places.value;
    const QString refusal = whyUnsound(altered);
    if (refusal.isEmpty())
        statement = altered;
    return refusal;
}

QString takeMinors(TaskStatement &statement, const QString &text)
{
    const widgets::Typed<std::optional<int>> minors = widgets::typedOptionalCount(text);
    if (minors.isRefused())
        return minors.refusal;
    TaskStatement altered = statement;
    altered.minors = minors.value;
    const QString refusal = whyUnsound(altered);
    if (refusal.isEmpty())
        statement = altered;
    return refusal;
}

StatementBlock::StatementBlock(widgets::DossierView &view, const Subject &subject, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_subject(subject)
    , m_title(new QLabel)
    , m_model(new widgets::RecordModel<TaskStatement>(
          columns(),
          {[this](const dossier::ChangeSet &edit) { return m_view.document().apply(edit); },
           [this] { return m_view.data().areaName(m_subject.municipality); }, [this] { return blank(); },
           [this](const auto &edits) { return editOf(edits); }},
          this))
    , m_table(new widgets::TableView(view, title()))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_conflict(new widgets::InlineNotice(widgets::NoticeKind::Warning, view))
{
    m_title->setText(title());
    m_title->setFont(widgets::roleFont(figures::TypeRole::TableHeader));
    m_title->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->keepAs(QStringLiteral("municipalities.task"));
    constexpr int kSource = 5;
    m_table->setElasticColumns({kSource});
    m_table->editing().setPasteHandler([this](const exchange::CellBlock &block) {
        if (!exchange::hasHeader(block))
            return false;
        m_view.importTable(exchange::tableFrom(block));
        return true;
    });
    auto *compare = new widgets::LinkButton(tr("Compare"));
    compare->setAccessibleName(tr("Compare the statements about the task"));
    connect(compare, &QToolButton::clicked, this, &StatementBlock::compare);
    m_conflict->addControl(compare);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_refusal);
    column->addWidget(m_conflict);

    const auto showRefusal = [this] { m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString()); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, showRefusal] {
        showRefusal();
        emit currentChanged();
    });
    reload();
}

QString StatementBlock::title() const
{
    QString stream = domain::nameOf(m_subject.stream);
    stream.replace(0, 1, stream.at(0).toUpper());
    const bool isCycle = m_subject.stream == domain::Stream::Asylum;
    const QString subject = isCycle ? tr("Round %1").arg(m_subject.period)
                                    //: %1: stream, %2: cycle or half-year
                                    : tr("%1, %2").arg(stream, m_subject.period);
    //: %1: of which cycle the statements are
    return m_subject.isFictitious ? tr("%1: example figures").arg(subject)
                                  : tr("%1: figures from sources").arg(subject);
}

std::vector<RecordColumn<TaskStatement>> StatementBlock::columns()
{
    RecordColumn<TaskStatement> kind = widgets::choiceColumn(tr("Statement"), &TaskStatement::kind);
    kind.text = [](const TaskStatement &row) { return shortNameOf(row.kind); };
    kind.take = takeKind;
    kind.isRequired = true;
    kind.value = [](const TaskStatement &row) {
        return widgets::choiceValue(domain::keyOf(row.kind), static_cast<int>(row.kind), shortNameOf(row.kind));
    };
    RecordColumn<TaskStatement> date;
    date.title = tr("Date");
    date.text = [](const TaskStatement &row) { return widgets::dayText(row.statedOn); };
    date.typed = [](const TaskStatement &row) { return row.statedOn ? widgets::dayText(row.statedOn) : QString(); };
    date.take = [](TaskStatement &row, const QString &text) {
        const auto typed = widgets::typedPartialDate(text);
        if (!typed.isRefused())
            row.statedOn = typed.value;
        return typed.refusal;
    };
    date.isDate = true;
    date.content = widgets::ColumnContent::Day;
    date.value = [](const TaskStatement &row) {
        return widgets::dayValue(row.statedOn ? row.statedOn->firstDay() : QDate(), widgets::dayText(row.statedOn));
    };
    RecordColumn<TaskStatement> places;
    places.title = tr("Places");
    places.alignment = Qt::Alignment(widgets::kNumberAlignment);
    places.text = [](const TaskStatement &row) { return widgets::countText(row.places); };
    places.typed = [](const TaskStatement &row) { return QString::number(row.places); };
    places.take = takePlaces;
    places.isRequired = true;
    places.content = widgets::ColumnContent::Number;
    places.value = [](const TaskStatement &row) {
        return widgets::numberValue(row.places, widgets::countText(row.places));
    };
    //: Column: places for unaccompanied minors (Dutch: Amv)
    RecordColumn<TaskStatement> minors = widgets::countColumn(tr("Minors"), &TaskStatement::minors);
    minors.fullTitle = tr("Of the places, for unaccompanied minors");
    minors.take = takeMinors;
    places.source = [](const TaskStatement &row) {
        return widgets::typedCell(analysis::TypedNumber::Field::StatementPlaces, row.id);
    };
    minors.source = [](const TaskStatement &row) {
        return row.minors ? widgets::typedCell(analysis::TypedNumber::Field::StatementMinors, row.id) : QVariant();
    };
    RecordColumn<TaskStatement> source = widgets::textColumn(tr("Source"), &TaskStatement::source);
    RecordColumn<TaskStatement> inForce = widgets::yesNoColumn(tr("In force"), &TaskStatement::inForce);
    std::vector<RecordColumn<TaskStatement>> all{kind, places, minors, date, inForce, source};
    for (RecordColumn<TaskStatement> &column : all) {
        const auto own = column.tone;
        column.tone = [this, own](const TaskStatement &row) {
            return row.id == m_inForce ? Tone::Strong : own ? own(row) : Tone::Normal;
        };
    }
    return all;
}

TaskStatement StatementBlock::blank() const
{
    TaskStatement statement;
    statement.id = dossier::changes::newId();
    statement.municipality = m_subject.municipality;
    statement.stream = m_subject.stream;
    statement.period = m_subject.period;
    return statement;
}

dossier::ChangeSet StatementBlock::editOf(const std::vector<widgets::RowEdit<TaskStatement>> &edits) const
{
    const auto isChosen = [](const auto &edit) { return edit.after.inForce && !(edit.before && edit.before->inForce); };
    const auto chosen = std::find_if(edits.rbegin(), edits.rend(), isChosen);
    dossier::ChangeSet step;
    for (const auto &edit : edits) {
        TaskStatement after = edit.after;
        // One statement is in force at most: the last that is chosen.
        if (chosen != edits.rend() && after.id != chosen->after.id)
            after.inForce = false;
        step.changes.push_back(edit.before ? dossier::changes::updated(*edit.before, after)
                                           : dossier::changes::inserted(after));
    }
    if (chosen == edits.rend())
        return step;
    const auto isEdited = [&edits](const TaskStatement &row) {
        return std::any_of(edits.begin(), edits.end(), [&row](const auto &edit) { return edit.after.id == row.id; });
    };
    for (const TaskStatement &rival : m_view.data().taskStatements) {
        const bool isOfTask = rival.municipality == m_subject.municipality && rival.stream == m_subject.stream &&
                              rival.period == m_subject.period;
        if (!isOfTask || !rival.inForce || isEdited(rival))
            continue;
        TaskStatement after = rival;
        after.inForce = false;
        step.changes.push_back(dossier::changes::updated(rival, after));
    }
    if (edits.size() == 1 && chosen->before)
        step.action = dossier::changes::chooseStatement(m_view.data(), chosen->after).action;
    return step;
}

QString StatementBlock::conflictText() const
{
    const std::vector<TaskStatement> &rows = m_model->rows();
    const auto conflict = analysis::conflictIn(rows);
    if (!conflict)
        return {};
    const TaskStatement &one = rows[conflict->first];
    const TaskStatement &other = rows[conflict->second];
    const int apart = std::abs(one.places - other.places);
    //: %1: kind of statement; %2 and %3: places
    return tr("Two sources name another number for “%1”: %2 and %3. They differ by %n place(s).", nullptr, apart)
        .arg(domain::nameOf(one.kind), widgets::countText(one.places), widgets::countText(other.places));
}

void StatementBlock::compare()
{
    const std::vector<TaskStatement> &rows = m_model->rows();
    if (const auto conflict = analysis::conflictIn(rows))
        emit compareRequested(rows[conflict->first].id, rows[conflict->second].id);
}

void StatementBlock::reload()
{
    std::vector<TaskStatement> rows;
    for (const TaskStatement &row : m_view.data().taskStatements) {
        if (subjectOf(row, m_view.data()) == m_subject)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), isOlder);
    const TaskStatement *inForce =
        analysis::statementInForce(m_view.data(), m_subject.municipality, m_subject.stream, m_subject.period);
    m_inForce = inForce ? inForce->id : QString();
    const QModelIndex old = m_table->currentIndex();
    const QString key = old.isValid() ? m_model->rowKey(old.row()) : QString();
    const int column = old.column();
    m_model->setRows(std::move(rows));
    m_table->fitHeight();
    m_table->fitColumns();
    if (!key.isEmpty())
        m_table->goTo(m_model->index(m_model->rowOf(key), column));
    m_conflict->tell(conflictText());
    m_table->viewport()->update();
}

const TaskStatement *StatementBlock::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? domain::find(m_view.data().taskStatements, m_model->rowKey(index.row())) : nullptr;
}

void StatementBlock::clearCurrent()
{
    m_table->setCurrentIndex({});
}

} // namespace regie::ui::municipalities
