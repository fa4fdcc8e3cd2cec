// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/no_task_notice.h"

#include "ui/municipalities/pasted_tasks.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

namespace regie::ui::overview {

namespace space = figures::space;

NoTaskNotice::NoTaskNotice(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_paste(new QPushButton(tr("Paste from Excel")))
    , m_enter(new QPushButton(tr("Enter the tasks")))
{
    setFrameShape(QFrame::StyledPanel);
    widgets::setGround(*this, view.theme(), figures::Token::InfoBack);
    auto *text = new QLabel(tr("No task has been entered yet. Enter the indicative distribution, or paste 26 rows from "
                               "Excel."));
    text->setWordWrap(true);
    m_paste->setToolTip(tr("Paste rows of a municipality and its places; first you see what they do"));
    m_enter->setToolTip(tr("Go to the municipalities; there each has a tab for its task"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPanelGap, space::kSmall, space::kPanelGap, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(text, 1);
    row->addWidget(m_paste);
    row->addWidget(m_enter);
    connect(m_paste, &QPushButton::clicked, this, &NoTaskNotice::paste);
    connect(m_enter, &QPushButton::clicked, this, &NoTaskNotice::enterWanted);
}

void NoTaskNotice::reload()
{
    const analysis::Figures &figures = m_view.figures();
    const auto &areas = figures.municipalities;
    const bool hasTask = figures.province.task.value || std::any_of(areas.begin(), areas.end(), [](const auto &area) {
                             return area.second.task.value.has_value();
                         });
    setVisible(!hasTask);
}

void NoTaskNotice::paste()
{
    const exchange::CellBlock block = widgets::blockFrom(QGuiApplication::clipboard()->mimeData());
    const auto table = municipalities::pastedTasks(m_view.data(), m_view.figures().rules.period, block);
    if (table)
        m_view.importTable(*table);
    else
        m_view.say(
            tr("The clipboard has no tasks. In Excel, copy rows of a municipality and its places; then try again."));
}

} // namespace regie::ui::overview
