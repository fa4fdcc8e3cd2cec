// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_panel.h"

#include "core/domain/names.h"
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

ScorePanel::ScorePanel(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_stack(new QStackedWidget)
    , m_name(new QLabel)
    , m_principle(new QLabel)
    , m_chip(new DistanceChip(view))
    , m_score(new widgets::ChoiceField(tr("Score"), scoreChoices(), view,
                                       [this](const QString &key) { return takeScore(key); }))
    , m_target(new widgets::ChoiceField(tr("Target of the municipality"), targetChoices({}), view,
                                        [this](const QString &key) { return takeTarget(key); }))
    , m_given(new QLabel)
    , m_rubric(new RubricList(view))
    , m_rubricLabel(makeLabel(tr("What does the score mean? (scale: a proposal, the PRT decides)"), m_rubric))
    , m_reasoning(new widgets::LongTextField(tr("Reasoning"), kReasoningLines, view,
                                             [this](const QString &text) { return takeReasoning(text); }))
    , m_hint(makeLabel(tr("Write in one sentence why."), m_reasoning))
    , m_evidence(new EvidenceBlock(view))
    , m_course(new CourseFigure(view))
    , m_courseRows(new widgets::RecordModel<domain::Score>(courseColumns(), {}, this))
    , m_courseTable(new widgets::TableView(view, tr("Scores through time, the newest first")))
    , m_courseLabel(makeLabel(tr("Course"), m_courseTable))
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
    for (widgets::FormField *field : std::initializer_list<widgets::FormField *>{m_score, m_target, m_reasoning})
        field->layout()->setContentsMargins(0, 0, 0, space::kHair);
    m_given->setFont(widgets::roleFont(TypeRole::Small));
    m_quiet.push_back(m_given);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_score, 2);
    row->addWidget(m_target, 3);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_given);
    return fields;
}

QWidget *ScorePanel::makeContent()
{
    m_courseTable->setModel(m_courseRows);
    styleSmallTable(*m_courseTable, {2});

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kTiny);
    column->addWidget(makeHeading());
    column->addSpacing(space::kTiny);
    column->addWidget(makeFields());
    column->addSpacing(space::kTiny);
    column->addWidget(m_rubricLabel);
    column->addWidget(m_rubric);
    column->addSpacing(space::kTiny);
    column->addWidget(m_reasoning);
    column->addWidget(m_hint);
    column->addSpacing(space::kTiny);
    column->addWidget(m_evidence);
    column->addSpacing(space::kTiny);
    column->addWidget(m_courseLabel);
    column->addWidget(m_course);
    column->addWidget(m_courseTable);
    column->addStretch(1);
    return content;
}

void ScorePanel::connectAll()
{
    const std::array<QWidget *, 8> order{m_score->control(),         m_target->control(), m_rubric,
                                         m_reasoning->control(),     m_evidence->table(), m_evidence->addButton(),
                                         m_evidence->removeButton(), m_courseTable};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    for (widgets::FormField *field : std::initializer_list<widgets::FormField *>{m_score, m_target, m_reasoning})
        connect(field, &widgets::FormField::committed, this, &ScorePanel::reload);
    connect(m_rubric, &RubricList::levelChosen, this, [this](int level) { takeScore(QString::number(level)); });
    connect(m_reasoning->editor(), &QPlainTextEdit::textChanged, this, &ScorePanel::showHint);
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &ScorePanel::reload);
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
    const analysis::PrincipleFigures *figures = figuresOf(m_view, m_cell);
    m_stack->setCurrentIndex(figures ? Details : Nothing);
    if (!figures)
        return;
    m_scoreId = figures->scoreId;
    showHeading(*figures);
    showFields(*figures);
    showScore(domain::find(m_view.data().scores, m_scoreId));
    showCourse(*figures);
}

void ScorePanel::showHeading(const analysis::PrincipleFigures &figures)
{
    m_name->setText(m_view.data().areaName(m_cell.municipality));
    m_principle->setText(numberedName(m_cell.principle));
    const int distance = widgets::wholeNumber(figures.distance).value_or(0);
    m_chip->setVisible(distance > 0);
    m_chip->setText(tr("%n point(s) under target", nullptr, distance));
}

void ScorePanel::showFields(const analysis::PrincipleFigures &figures)
{
    const QString row = m_cell.municipality + domain::keyOf(m_cell.principle);
    const auto &region = m_view.figures().province.principles[static_cast<std::size_t>(m_cell.principle)];
    const bool isOwn = !figures.target.parts.empty() && !figures.target.parts.front().municipality.isEmpty();
    const auto target = widgets::wholeNumber(figures.target);
    m_score->show(row, valueOf(figures).key());
    m_target->setChoices(targetChoices(widgets::wholeNumber(region.target)));
    m_target->show(row, isOwn && target ? QString::number(*target) : QString());
    m_rubric->rubric()->show(m_view.data(), m_cell.principle, widgets::wholeNumber(figures.score));
    m_rubric->setVisible(m_rubric->rubric()->hasSentences());
    m_rubricLabel->setVisible(m_rubric->rubric()->hasSentences());
}

void ScorePanel::showScore(const domain::Score *score)
{
    if (!score)
        m_given->setText(tr("Not scored yet. Choose 1 to 5."));
    else if (score->givenBy.isEmpty())
        m_given->setText(tr("Given on %1; by whom is unknown").arg(widgets::dayText(score->asOf)));
    else
        m_given->setText(tr("Given by %1 on %2").arg(score->givenBy, widgets::dayText(score->asOf)));
    m_reasoning->show(m_scoreId, score ? score->evidence : QString());
    m_reasoning->editor()->setEnabled(score != nullptr);
    m_reasoning->editor()->setPlaceholderText(score ? QString() : tr("First give a score."));
    showHint();
    m_evidence->showScore(score);
}

void ScorePanel::showHint()
{
    const bool isMissing = m_reasoning->editor()->isEnabled() && m_reasoning->editor()->toPlainText().isEmpty();
    m_hint->setVisible(isMissing);
    if (m_reasoning->refusal().isEmpty())
        m_reasoning->editor()->setAccessibleDescription(isMissing ? m_hint->text() : QString());
}

void ScorePanel::showCourse(const analysis::PrincipleFigures &figures)
{
    std::vector<domain::Score> scores = scoresUntil(m_view.data(), m_cell, m_view.asOf());
    for (QWidget *part : std::initializer_list<QWidget *>{m_courseLabel, m_course, m_courseTable})
        part->setVisible(!scores.empty());
    m_course->show(scores, widgets::wholeNumber(figures.target));
    std::reverse(scores.begin(), scores.end());
    m_courseRows->setRows(std::move(scores));
    m_courseTable->fitColumns();
    m_courseTable->fitHeight();
}

void ScorePanel::applyTheme()
{
    for (QLabel *label : m_quiet)
        widgets::setTextColor(*label, m_view.theme(), Token::Text2);
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
    return apply(giveScores(m_view, m_view.document().author(), {{m_cell, *value}}));
}

QString ScorePanel::takeTarget(const QString &key)
{
    if (key.isEmpty())
        return apply(followRegion(m_view, m_cell));
    return apply(setOwnTarget(m_view, m_view.document().author(), m_cell, key.toInt()));
}

QString ScorePanel::takeReasoning(const QString &text)
{
    return apply(writeReasoning(m_view.data(), m_scoreId, text));
}

} // namespace regie::ui::principles
