// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_panel.h"

#include "core/dossier/field_text.h"
#include "ui/principles/matrix_model.h"
#include "ui/principles/score_panel_parts.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;
using domain::ScoreValue;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr int kReasoningLines = 3;

enum Page { Nothing, Details };

} // namespace

ScorePanel::ScorePanel(ScoreBook &book, QWidget *parent)
    : QFrame(parent)
    , m_book(book)
    , m_view(book.view())
    , m_stack(new QStackedWidget)
    , m_name(new QLabel)
    , m_principle(new QLabel)
    , m_chip(new DistanceChip(m_view))
    , m_score(new widgets::ChoiceField(tr("Score"), scoreChoices(), m_view,
                                       [this](const QString &key) { return takeScore(key); }))
    , m_targets(new TargetFields(book))
    , m_given(new QLabel)
    , m_rubric(new RubricBlock(m_view))
    , m_reasoning(new widgets::LongTextField(tr("Reasoning"), kReasoningLines, m_view,
                                             [this](const QString &text) { return takeReasoning(text); }))
    , m_hint(makeLabel(tr("Write in one sentence why."), m_reasoning))
    , m_evidence(new EvidenceBlock(m_view))
    , m_indicators(new IndicatorBlock(m_view))
    , m_course(new CourseFigure(m_view))
    , m_courseRows(new widgets::RecordModel<domain::Score>(courseColumns(), {}, this))
    , m_courseTable(new widgets::TableView(m_view, tr("Scores through time, the newest first")))
    , m_courseLabel(makeLabel(tr("Course"), m_courseTable))
    , m_previous(new widgets::LinkButton({}))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Evidence"));
    auto *nothing = new QLabel(tr("Choose a cell."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *ground : {static_cast<QWidget *>(scroll->viewport()), scroll->widget()})
        ground->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(nothing);
    m_stack->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_stack);
    connectAll();
    applyTheme();
    reload();
}

QLabel *ScorePanel::makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setFont(widgets::roleFont(TypeRole::Small));
    label->setWordWrap(true);
    label->setBuddy(buddy);
    m_quiet.push_back(label);
    return label;
}

QWidget *ScorePanel::makeHeading()
{
    for (QLabel *label : {m_name, m_principle, m_given}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_name->setFont(widgets::roleFont(TypeRole::DetailTitle));
    m_name->setMinimumWidth(1); // one long word makes nothing wider; its tooltip has it whole
    m_quiet.push_back(m_principle);
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_chip);
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_principle);
    return heading;
}

QWidget *ScorePanel::makeFields()
{
    for (widgets::FormField *field : std::initializer_list<widgets::FormField *>{m_score, m_reasoning})
        field->layout()->setContentsMargins(0, 0, 0, space::kHair);
    m_given->setFont(widgets::roleFont(TypeRole::Small));
    m_quiet.push_back(m_given);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_score, 2);
    row->addWidget(m_given, 3, Qt::AlignBottom);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_targets);
    return fields;
}

QWidget *ScorePanel::makeCourse()
{
    m_courseTable->setModel(m_courseRows);
    m_course->giveAwayWith(*m_courseTable, m_view);
    styleSmallTable(*m_courseTable, {2});
    m_courseTable->keepAs(QStringLiteral("principles.course"));
    auto *course = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_courseLabel, 1);
    head->addWidget(m_previous, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(course);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addWidget(m_course);
    column->addWidget(m_courseTable);
    return course;
}

QWidget *ScorePanel::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    for (QWidget *part : std::initializer_list<QWidget *>{makeHeading(), makeFields(), m_rubric})
        column->addWidget(part);
    column->addWidget(m_reasoning);
    column->addWidget(m_hint);
    for (QWidget *part : std::initializer_list<QWidget *>{m_evidence, m_indicators, makeCourse()})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

void ScorePanel::connectAll()
{
    const auto targets = m_targets->controls();
    const std::array<QWidget *, 14> order{m_score->control(),
                                          targets[0],
                                          targets[1],
                                          targets[2],
                                          targets[3],
                                          m_rubric->editButton(),
                                          m_rubric->list(),
                                          m_reasoning->control(),
                                          m_evidence->table(),
                                          m_evidence->addButton(),
                                          m_evidence->removeButton(),
                                          m_indicators->whyButton(),
                                          m_indicators->table(),
                                          m_previous};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    setTabOrder(m_previous, m_courseTable);
    for (widgets::FormField *field : std::initializer_list<widgets::FormField *>{m_score, m_reasoning})
        connect(field, &widgets::FormField::committed, this, &ScorePanel::reload);
    connect(m_rubric->list(), &RubricList::levelChosen, this, [this](int level) { takeScore(QString::number(level)); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit previousRequested(m_cell); });
    connect(m_reasoning->editor(), &QPlainTextEdit::textChanged, this, &ScorePanel::showHint);
    connect(&m_book, &ScoreBook::changed, this, &ScorePanel::reload);
    connect(&m_view, &widgets::DossierView::themeChanged, this, &ScorePanel::applyTheme);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Back to the matrix"));
        connect(shortcut, &QShortcut::activated, this, &ScorePanel::left);
    }
}

void ScorePanel::show(const Cell &cell)
{
    m_cell = cell;
    reload();
}

void ScorePanel::reload()
{
    const analysis::Standing *standing = m_cell.isNull() ? nullptr : m_book.now(m_cell);
    m_stack->setCurrentIndex(standing ? Details : Nothing);
    if (!standing)
        return;
    std::vector<domain::Score> course = m_book.course(m_cell);
    m_held = course.empty() ? std::nullopt : std::optional(course.back());
    showHeading(*standing);
    m_score->show(m_cell.area() + domain::keyOf(m_cell.principle), valueOf(*standing).key());
    m_targets->show(m_cell);
    m_rubric->show(m_cell.principle, standing->score);
    showScore(course);
    m_indicators->show(m_cell);
    showCourse(std::move(course), *standing);
}

void ScorePanel::showHeading(const analysis::Standing &standing)
{
    m_name->setText(areaName(m_view.data(), m_cell));
    m_name->setToolTip(m_name->text());
    m_principle->setText(numberedName(m_cell.principle));
    const int distance = standing.target && standing.score ? *standing.target - *standing.score : 0;
    m_chip->setVisible(distance > 0);
    m_chip->setText(tr("%n point(s) under target", nullptr, distance));
}

void ScorePanel::showScore(const std::vector<domain::Score> &course)
{
    if (!m_held)
        m_given->setText(tr("Not scored yet. Choose 1 to 5."));
    else if (m_held->givenBy.isEmpty())
        m_given->setText(tr("Given on %1; by whom is unknown").arg(widgets::dayText(m_held->asOf)));
    else
        m_given->setText(tr("Given by %1 on %2").arg(m_held->givenBy, widgets::dayText(m_held->asOf)));
    m_reasoning->show(m_held ? m_held->id : QString(), m_held ? m_held->evidence : QString());
    m_reasoning->editor()->setEnabled(m_held.has_value());
    m_reasoning->editor()->setPlaceholderText(m_held ? QString() : tr("First give a score."));
    showHint();
    m_evidence->showScore(m_held ? &*m_held : nullptr);
    m_previous->setVisible(course.size() > 1);
    if (course.size() < 2)
        return;
    const domain::Score &before = course[course.size() - 2];
    //: %1 a score, %2 a day
    m_previous->setText(
        tr("Previous score: %1, %2").arg(dossier::scoreText(before.value.key()), widgets::dayText(before.asOf)));
    m_previous->updateGeometry();
}

void ScorePanel::showHint()
{
    const bool isMissing = m_reasoning->editor()->isEnabled() && m_reasoning->editor()->toPlainText().isEmpty();
    m_hint->setVisible(isMissing);
    if (m_reasoning->refusal().isEmpty())
        m_reasoning->editor()->setAccessibleDescription(isMissing ? m_hint->text() : QString());
}

void ScorePanel::showCourse(std::vector<domain::Score> course, const analysis::Standing &standing)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_courseLabel, m_course, m_courseTable})
        part->setVisible(!course.empty());
    m_course->show(course, standing.target);
    std::reverse(course.begin(), course.end());
    m_courseRows->setRows(std::move(course));
    m_courseTable->fitColumns();
    m_courseTable->fitHeight();
}

void ScorePanel::applyTheme()
{
    for (QLabel *label : m_quiet)
        widgets::setTextColor(*label, m_view.theme(), Token::Text2);
    widgets::setTextColor(*m_rubric->title(), m_view.theme(), Token::Text2);
    m_chip->update();
}

QString ScorePanel::apply(const dossier::ChangeSet &edit)
{
    return m_view.document().apply(edit) ? QString() : tr("This is not saved. Choose or type it again.");
}

QString ScorePanel::takeScore(const QString &key)
{
    const auto value = ScoreValue::fromKey(key);
    if (!value || m_cell.isNull())
        return {};
    if (value->isNotApplicable()) {
        emit notApplicableWanted(m_cell);
        return {};
    }
    return apply(giveScores(m_book, {{m_cell, *value}}));
}

QString ScorePanel::takeReasoning(const QString &text)
{
    return m_held ? apply(writeReasoning(m_view.data(), *m_held, text)) : QString();
}

} // namespace regie::ui::principles
