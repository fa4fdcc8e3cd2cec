// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/task_tab.h"

#include "core/analysis/value_text.h"
#include "core/dossier/changes.h"
#include "ui/municipalities/statement_comparison.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QGridLayout>

#include <algorithm>
#include <tuple>

namespace regie::ui::municipalities {

namespace space = figures::space;
using analysis::FigureName;
using domain::TaskStatement;
using widgets::Tone;

TaskTab::TaskTab(widgets::DossierView &view, QWidget *parent)
    : QScrollArea(parent)
    , m_view(view)
    , m_bar(new TaskBar(view))
    , m_blockColumn(new QVBoxLayout)
    , m_none(new QLabel(tr("No statement about the task is known. So the task is unknown, which is not 0.")))
    , m_realised(new QLabel)
    , m_add(new QPushButton(tr("Add statement")))
    , m_choose(new QPushButton(tr("Mark as in force")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_compare(new QPushButton(tr("Compare two")))
    , m_form(new StatementForm(view))
    , m_course(new TaskCourse(view))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and scrolls it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_realised->setWordWrap(true);
    m_realised->setTextFormat(Qt::PlainText);
    m_realised->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_blockColumn->setSpacing(space::kMedium);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addWidget(makeFigures());
    column->addWidget(m_bar);
    column->addWidget(m_none);
    column->addLayout(m_blockColumn);
    column->addWidget(makeButtons());
    column->addWidget(m_form);
    column->addWidget(m_realised);
    column->addWidget(m_course);
    column->addStretch(1);
    setWidget(content);
    viewport()->setBackgroundRole(QPalette::Base);
}

QWidget *TaskTab::makeFigures()
{
    struct Name
    {
        FigureName figure;
        QString text;
    };
    const std::vector<Name> names{{FigureName::TaskAfterTrades, tr("Task")},
                                  {FigureName::Counts, tr("Counts")},
                                  {FigureName::Decided, tr("Planned")},
                                  {FigureName::ToFind, tr("Difference")},
                                  {FigureName::InPreparation, tr("In preparation")},
                                  {FigureName::Durable, tr("Durable")},
                                  {FigureName::Large, tr("Large locations")},
                                  {FigureName::UnaccompaniedMinors, tr("For minors")}};
    constexpr int kColumns = 4;
    auto *figures = new QWidget;
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kTiny);
    for (const Name &name : names) {
        auto *button = new widgets::FigureButton(name.text, m_view);
        const int place = static_cast<int>(m_figures.size());
        grid->addWidget(button, place / kColumns, place % kColumns);
        grid->setColumnStretch(place % kColumns, 1);
        m_figures.push_back({name.figure, button});
    }
    return figures;
}

QWidget *TaskTab::makeButtons()
{
    auto *buttons = new QWidget;
    auto *grid = new QGridLayout(buttons); // in two rows: side by side they are wider than the tab
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kTiny);
    grid->addWidget(m_add, 0, 0);
    grid->addWidget(m_compare, 0, 1);
    grid->addWidget(m_choose, 1, 0);
    grid->addWidget(m_remove, 1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_form->start(m_municipality);
        // Once the layout has made room for it.
        QMetaObject::invokeMethod(
            this, [this] { ensureWidgetVisible(m_form, 0, space::kSmall); }, Qt::QueuedConnection);
        m_add->setEnabled(false);
    });
    connect(m_form, &StatementForm::closed, this, [this] {
        m_add->setEnabled(true);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    m_compare->setAccessibleName(tr("Compare two statements"));
    connect(m_compare, &QPushButton::clicked, this, [this] { compareCurrent(); });
    connect(m_choose, &QPushButton::clicked, this, &TaskTab::choose);
    connect(m_remove, &QPushButton::clicked, this, &TaskTab::remove);
    return buttons;
}

widgets::FigureButton *TaskTab::figure(FigureName name) const
{
    const auto it =
        std::find_if(m_figures.begin(), m_figures.end(), [name](const Figure &f) { return f.name == name; });
    return it == m_figures.end() ? nullptr : it->button;
}

void TaskTab::show(const QString &municipality)
{
    const analysis::AreaFigures *figures = m_view.figures().area(municipality);
    if (!figures)
        return;
    if (municipality != m_municipality) {
        m_form->hide();
        m_add->setEnabled(true);
    }
    m_municipality = municipality;
    showFigures(*figures);
    showBlocks();
    showRealised();
    setButtons();
    m_course->show(municipality);
}

void TaskTab::showFigures(const analysis::AreaFigures &figures)
{
    for (const Figure &figure : m_figures) {
        const analysis::FigureId id{figure.name, m_municipality};
        if (figure.name == FigureName::ToFind) {
            const std::optional<int> difference = figures.difference();
            figure.button->setFigure(id, difference ? widgets::signedText(*difference) : widgets::unknownText(),
                                     widgets::spokenText(difference),
                                     !difference       ? Tone::Quiet
                                     : *difference < 0 ? Tone::Bad
                                                       : Tone::Normal);
            continue;
        }
        const std::optional<int> number = widgets::wholeNumber(*analysis::explained(m_view.figures(), id));
        figure.button->setFigure(id, widgets::countText(number), widgets::spokenText(number),
                                 number ? Tone::Normal : Tone::Quiet);
    }
    const auto whole = [](const analysis::Explained &figure) { return widgets::wholeNumber(figure).value_or(0); };
    m_bar->setBar({m_municipality, m_view.data().areaName(m_municipality), whole(figures.counts),
                   whole(figures.decided), whole(figures.inPreparation),
                   widgets::wholeNumber(figures.taskAfterTrades)});
}

std::vector<StatementBlock::Subject> TaskTab::subjects() const
{
    std::vector<StatementBlock::Subject> subjects;
    for (const TaskStatement &statement : m_view.data().taskStatements) {
        const StatementBlock::Subject subject = subjectOf(statement, m_view.data());
        const bool isShown = statement.municipality == m_municipality;
        if (isShown && std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
            subjects.push_back(subject);
    }
    // The cycle of the as-of date first, then the latest; other streams below.
    const QString now = m_view.figures().rules.period.text();
    std::sort(subjects.begin(), subjects.end(), [&now](const auto &a, const auto &b) {
        return std::tuple(a.stream, a.period != now, b.period, a.isFictitious) <
               std::tuple(b.stream, b.period != now, a.period, b.isFictitious);
    });
    return subjects;
}

void TaskTab::showBlocks()
{
    const std::vector<StatementBlock::Subject> wanted = subjects();
    const bool isSame =
        std::equal(wanted.begin(), wanted.end(), m_blocks.begin(), m_blocks.end(),
                   [](const auto &subject, const StatementBlock *block) { return block->subject() == subject; });
    if (isSame) {
        for (StatementBlock *block : m_blocks)
            block->reload();
    } else {
        for (StatementBlock *block : m_blocks) {
            block->hide();
            block->deleteLater();
        }
        m_blocks.clear();
        for (const StatementBlock::Subject &subject : wanted) {
            auto *block = new StatementBlock(m_view, subject);
            m_blocks.push_back(block);
            m_blockColumn->addWidget(block);
            connect(block, &StatementBlock::currentChanged, this, [this, block] {
                for (StatementBlock *other : m_blocks) {
                    if (other != block && block->current())
                        other->clearCurrent();
                }
                setButtons();
            });
            connect(block, &StatementBlock::compareRequested, this, &TaskTab::compare);
        }
        orderBlocks();
    }
    m_none->setVisible(m_blocks.empty());
}

void TaskTab::orderBlocks()
{
    // Blocks come and go: the keyboard reaches them where they stand, between the key figures and the buttons.
    QWidget *before = m_figures.back().button;
    for (const StatementBlock *block : m_blocks) {
        const auto parts = block->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if ((part->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            setTabOrder(before, part);
            before = part;
        }
    }
}

void TaskTab::showRealised()
{
    QStringList lines;
    for (const domain::RealisedStatement &realised : m_view.data().realisedStatements) {
        if (realised.municipality != m_municipality || realised.stream != domain::Stream::Asylum)
            continue;
        const QString date = realised.asOf ? analysis::dateText(*realised.asOf) : tr("date unknown");
        const QString rule = realised.countingRule.isEmpty() ? tr("counting rule not stated") : realised.countingRule;
        //: %1: date, %2: source, %3: how the source counts
        lines << tr("%Ln place(s) (%1, %2; %3)", nullptr, realised.places).arg(date, realised.source, rule);
    }
    m_realised->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    const QString heading = m_view.data().isExample()
                                ? tr("Realised according to invented sources, beside the own count:")
                                : tr("Realised according to sources, beside the own count:");
    m_realised->setText(heading + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

const TaskStatement *TaskTab::current() const
{
    for (const StatementBlock *block : m_blocks) {
        if (const TaskStatement *statement = block->current())
            return statement;
    }
    return nullptr;
}

void TaskTab::setButtons()
{
    const TaskStatement *statement = current();
    m_choose->setEnabled(statement && !statement->inForce);
    m_remove->setEnabled(statement != nullptr);
    m_compare->setEnabled(statementCount() > 1);
    m_compare->setToolTip(m_compare->isEnabled() ? tr("Show two statements side by side, with their difference.")
                                                 : tr("There are no two statements to compare."));
    m_choose->setToolTip(statement ? QString() : tr("Choose a statement in a table first."));
    m_remove->setToolTip(m_choose->toolTip());
}

int TaskTab::statementCount() const
{
    const auto &all = m_view.data().taskStatements;
    return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const TaskStatement &statement) {
        return statement.municipality == m_municipality;
    }));
}

void TaskTab::compareCurrent()
{
    const TaskStatement *statement = current();
    const auto &all = m_view.data().taskStatements;
    const TaskStatement *other = nullptr;
    for (const TaskStatement &each : all) {
        const bool isRival = statement && each.id != statement->id &&
                             subjectOf(each, m_view.data()) == subjectOf(*statement, m_view.data());
        if (isRival && !other)
            other = &each;
    }
    compare(statement ? statement->id : QString(), other ? other->id : QString());
}

void TaskTab::compare(const QString &first, const QString &second)
{
    auto *dialog = new StatementComparison(m_view, m_municipality, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!first.isEmpty() && !second.isEmpty())
        dialog->compare(first, second);
    dialog->open();
}

void TaskTab::choose()
{
    if (const TaskStatement *statement = current())
        m_view.document().apply(dossier::changes::chooseStatement(m_view.data(), TaskStatement(*statement)));
}

void TaskTab::remove()
{
    const TaskStatement *statement = current();
    if (!statement)
        return;
    const QString area = m_view.data().areaName(m_municipality);
    if (m_view.document().apply(dossier::changes::remove(TaskStatement(*statement), area)))
        m_view.say(tr("The statement was removed. Ctrl+Z brings it back."));
}

} // namespace regie::ui::municipalities
