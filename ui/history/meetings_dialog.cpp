// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/meetings_dialog.h"

#include "core/dossier/changes.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/text_role.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::history {

namespace space = figures::space;
using domain::Meeting;

namespace {

constexpr QSize kSize{760, 420};

/// What the history calls a meeting.
QString nameOf(const Meeting &meeting)
{
    return QStringLiteral("%1, %2").arg(meeting.title, widgets::dayText(meeting.on));
}

/// The step for edited or pasted meetings: of a single one, its own.
dossier::ChangeSet stepOf(const std::vector<widgets::RowEdit<Meeting>> &edits)
{
    namespace changes = dossier::changes;
    if (edits.size() == 1) {
        const auto &[before, after] = edits.front();
        return before ? changes::edit(*before, after, nameOf(after)) : changes::add(after, nameOf(after));
    }
    dossier::ChangeSet step;
    for (const auto &[before, after] : edits)
        step.changes.push_back(before ? changes::updated(*before, after) : changes::inserted(after));
    return step;
}

} // namespace

MeetingsDialog::MeetingsDialog(widgets::DossierView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_model(new widgets::RecordModel<Meeting>(
          columns(),
          {[this](const dossier::ChangeSet &edit) { return m_view.document().apply(edit); },
           {},
           [this] { return blank(); },
           stepOf},
          this))
    , m_table(new widgets::TableView(view, tr("Meetings of the regional table")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_add(new QPushButton(tr("Add a meeting")))
    , m_remove(new QPushButton(tr("Remove the meeting")))
{
    setWindowTitle(tr("Meetings of the regional table"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize * widgets::textScale());
    auto *hint =
        new QLabel(tr("A baseline is a meeting with which later figures are compared: what stood in the dossier "
                      "at the end of that day. You can undo each change with Ctrl+Z."));
    hint->setWordWrap(true);
    widgets::setTextColor(*hint, view.theme(), figures::Token::Text2);
    m_table->setModel(m_model);
    m_table->setElasticColumns({1, 3});
    m_table->keepAs(QStringLiteral("history.meetings"));
    m_table->setEmptyText(tr("No meeting yet. Add the first one."));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_add, m_remove, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kPanelGap);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    connectAll();
    reload();
    m_table->setFocus();
}

std::vector<widgets::RecordColumn<Meeting>> MeetingsDialog::columns()
{
    auto day = widgets::dayColumn(tr("Date"), &Meeting::on);
    day.isRequired = true;
    day.take = [](Meeting &meeting, const QString &text) {
        const widgets::Typed<QDate> typed = widgets::typedDay(text);
        if (!typed.isRefused() && typed.value.isNull())
            return tr("A meeting has a date. Type a date, for example %1.").arg(widgets::dayText(QDate(2026, 7, 3)));
        if (!typed.isRefused())
            meeting.on = typed.value;
        return typed.refusal;
    };
    return {day, widgets::textColumn(tr("Title"), &Meeting::title),
            widgets::yesNoColumn(tr("Baseline"), &Meeting::baseline),
            widgets::textColumn(tr("Remark"), &Meeting::remark)};
}

void MeetingsDialog::connectAll()
{
    connect(m_add, &QPushButton::clicked, this, &MeetingsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &MeetingsDialog::remove);
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &MeetingsDialog::reload);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MeetingsDialog::showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeetingsDialog::showRefusal);
}

void MeetingsDialog::reload()
{
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.isValid() ? m_model->rowKey(current.row()) : QString();
    std::vector<Meeting> rows = m_view.data().meetings;
    std::stable_sort(rows.begin(), rows.end(), [](const Meeting &a, const Meeting &b) { return a.on > b.on; });
    m_model->setRows(std::move(rows));
    m_table->fitColumns();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->goTo(m_model->index(std::max(0, m_model->rowOf(key)), std::max(0, current.column())));
    showRefusal();
}

Meeting MeetingsDialog::blank() const
{
    Meeting meeting;
    meeting.id = dossier::changes::newId();
    meeting.on = m_view.asOf();
    meeting.title = tr("Regional table");
    meeting.baseline = true;
    return meeting;
}

void MeetingsDialog::add()
{
    const Meeting meeting = blank();
    if (!m_view.document().apply(dossier::changes::add(meeting, nameOf(meeting))))
        return; // the window tells why
    m_table->setFocus();
    m_table->goTo(m_model->index(m_model->rowOf(meeting.id), 0));
}

void MeetingsDialog::remove()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Meeting meeting = m_model->row(current.row());
    m_view.document().apply(dossier::changes::remove(meeting, nameOf(meeting)));
}

void MeetingsDialog::showRefusal()
{
    m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString());
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

} // namespace regie::ui::history
