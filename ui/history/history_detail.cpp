// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_detail.h"

#include "core/analysis/value_text.h"
#include "core/dossier/history_text.h"
#include "core/dossier/row_words.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::history {

namespace space = figures::space;
using figures::Token;

HistoryDetail::HistoryDetail(widgets::DossierView &view, HistorySource &source, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_source(source)
    , m_heading(new QLabel)
    , m_note(new QLabel)
    , m_model(new ChangeLinesModel({tr("Was"), tr("Became")}, view, this))
    , m_table(new widgets::TableView(view, tr("What changed: each field before and after")))
    , m_jump(new QPushButton(tr("Go to the row")))
    , m_since(new QPushButton(tr("Difference since this meeting")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_heading->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setWordWrap(true);
    widgets::setTextColor(*m_note, view.theme(), Token::Text2);
    m_jump->setToolTip(tr("Go to the screen and the row that changed (Ctrl+Enter)"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnHidden(ChangeLinesModel::Municipality, true);
    m_table->setElasticColumns({ChangeLinesModel::Row, ChangeLinesModel::Before, ChangeLinesModel::After});
    m_table->keepAs(QStringLiteral("history.fields"));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    head->setSpacing(space::kTiny);
    head->addWidget(m_heading);
    head->addWidget(m_note);
    head->addWidget(m_jump, 0, Qt::AlignLeft);
    head->addWidget(m_since, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_jump, &QPushButton::clicked, this, &HistoryDetail::jumpRequested);
    connect(m_since, &QPushButton::clicked, this, &HistoryDetail::differenceRequested);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryDetail::jumpRequested);
    showEmpty(tr("Choose a change in the list."));
}

void HistoryDetail::showEmpty(const QString &text)
{
    m_entry.clear();
    m_isRead = true;
    m_heading->clear();
    m_note->clear();
    m_jump->hide();
    m_since->hide();
    m_model->setLines({});
    m_table->setEmptyText(text);
}

void HistoryDetail::showMeeting(const domain::Meeting &meeting)
{
    showEmpty(tr("A meeting changes nothing. What was changed since then is under “Difference since this meeting”."));
    m_heading->setText(meeting.title);
    //: %1 a day
    QStringList parts{tr("Meeting of %1.").arg(analysis::dateText(meeting.on))};
    if (meeting.baseline)
        parts << tr("A baseline: later figures are compared with what the dossier said at the end of that day.");
    if (!meeting.remark.isEmpty())
        parts << meeting.remark;
    m_note->setText(parts.join(QLatin1Char(' ')));
    m_since->show();
}

QString HistoryDetail::noteOf(const dossier::HistoryLine &line) const
{
    //: %1 a person, %2 a moment
    QStringList parts{tr("By %1, on %2.").arg(dossier::authorText(line.author), dossier::momentText(line.recordedAt))};
    if (const dossier::HistoryLine *undone = m_source.history().find(line.undoes))
        parts << tr("This took back: %1, by %2, on %3.")
                     .arg(dossier::sentence(undone->action(), m_view.data()), dossier::authorText(undone->author),
                          dossier::momentText(undone->recordedAt));
    if (!line.mergedThrough.isEmpty())
        parts << tr("It came with a merge.");
    return parts.join(QLatin1Char(' '));
}

void HistoryDetail::show(const dossier::HistoryLine *line)
{
    if (!line) {
        showEmpty(tr("Choose a change in the list."));
        return;
    }
    m_since->hide();
    m_heading->setText(dossier::sentence(*line, m_view.data()));
    if (line->id != m_entry)
        m_about.clear();
    m_note->setText(noteOf(*line) + m_about);
    if (line->id == m_entry)
        return;
    m_entry = line->id;
    m_isRead = false;
    m_jump->hide();
    m_model->setLines({});
    m_table->setEmptyText(line->kind == dossier::ActionKind::DossierMade
                              ? tr("Here the dossier begins. Its first rows are no changes.")
                              : tr("The fields are being read…"));
    m_source.readChanges(line->id, [this](HistorySource::Lines lines) {
        m_isRead = true;
        m_jump->setVisible(!lines.empty());
        showLines(std::move(lines));
        emit shown();
    });
}

void HistoryDetail::showLines(HistorySource::Lines lines)
{
    // Where all is about one row, its name stands above, and the fields have the room.
    const QString row = lines.empty() ? QString() : dossier::rowText(lines.front());
    const bool isOneRow =
        std::ranges::all_of(lines, [&row](const dossier::ChangeLine &line) { return dossier::rowText(line) == row; });
    m_table->setColumnHidden(ChangeLinesModel::Row, isOneRow && !lines.empty());
    if (isOneRow && !row.isEmpty())
        //: %1 a location, score and so on
        m_about = QLatin1Char(' ') + tr("About: %1.").arg(row);
    m_note->setText(m_note->text() + m_about);
    m_model->setLines(std::move(lines));
    m_table->fitColumns();
    m_table->goTo(m_model->index(0, isOneRow ? ChangeLinesModel::Field : ChangeLinesModel::Row));
}

const dossier::ChangeLine *HistoryDetail::current() const
{
    const dossier::ChangeLine *line = m_model->line(m_table->currentIndex().row());
    return line ? line : m_model->line(0);
}

} // namespace regie::ui::history
