// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_history.h"

#include "core/dossier/error_text.h"
#include "core/dossier/history_text.h"
#include "ui/widgets/background.h"
#include "ui/widgets/text_role.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::locations {

namespace space = figures::space;
using dossier::EntryAbout;
using widgets::RecordColumn;

std::vector<RecordColumn<LocationHistory::Line>> LocationHistory::columns()
{
    const auto column = [](const QString &title, QString Line::*member) {
        RecordColumn<Line> made;
        made.title = title;
        made.text = [member](const Line &line) { return line.*member; };
        return made;
    };
    auto when = column(tr("When"), &Line::when);
    when.content = widgets::ColumnContent::Day;
    when.value = [](const Line &line) { return widgets::dayValue(line.moment.toLocalTime().date(), line.when); };
    return {when, column(tr("What"), &Line::what), column(tr("Who"), &Line::who)};
}

LocationHistory::LocationHistory(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new widgets::RecordModel<Line>(columns(), {}, this))
    , m_table(new widgets::TableView(view, tr("History of the location, the newest change first")))
    , m_changeLines(new history::ChangeLinesModel({tr("Before"), tr("After")}, view, this))
    , m_changes(new widgets::TableView(view, tr("What the chosen line changed")))
    , m_failure(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
{
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->setElasticColumns({1});
    m_table->keepAs(QStringLiteral("locations.history"));
    m_changes->setModel(m_changeLines);
    m_changes->setDense();
    m_changes->setElasticColumns(
        {history::ChangeLinesModel::Row, history::ChangeLinesModel::Before, history::ChangeLinesModel::After});
    m_changes->setColumnHidden(history::ChangeLinesModel::Municipality, true);
    m_changes->keepAs(QStringLiteral("locations.history.fields"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_failure);
    column->addWidget(m_table, 3);
    column->addWidget(m_changes, 2);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LocationHistory::showChanges);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LocationHistory::showChanges);
    connect(&view.document(), &dossier::Document::changed, this, [this] {
        m_read.clear();
        if (isVisible())
            read();
    });
}

void LocationHistory::show(const QString &location)
{
    if (location == m_location)
        return;
    m_location = location;
    m_read.clear();
    m_entries.clear();
    m_model->setRows({});
    if (isVisible())
        read();
}

void LocationHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_read != m_location)
        read();
}

QStringList LocationHistory::belonging() const
{
    QStringList ids;
    const auto add = [this, &ids](const auto &rows) {
        for (const auto &row : rows) {
            if (row.location == m_location)
                ids << row.id;
        }
    };
    const domain::Dossier &dossier = m_view.data();
    add(dossier.terms);
    add(dossier.milestones);
    add(dossier.obstacles);
    add(dossier.facilities);
    add(dossier.targetGroups);
    add(dossier.partners);
    add(dossier.targets);
    return ids;
}

void LocationHistory::read()
{
    if (m_location.isEmpty())
        return;
    const int run = ++m_runs;
    m_table->setEmptyText(tr("The history is being read…"));
    m_failure->tell({});
    widgets::inBackground(
        this,
        [path = m_view.document().workingCopy().databasePath(), location = m_location, ids = belonging()] {
            return dossier::JournalReader(path).entriesAbout(location, ids);
        },
        [this, run](widgets::Outcome<std::vector<EntryAbout>> outcome) {
            if (run != m_runs)
                return; // another one was asked for since
            if (const auto *error = std::get_if<dossier::Error>(&outcome))
                m_failure->tell(dossier::sentence(*error));
            else
                take(std::get<std::vector<EntryAbout>>(std::move(outcome)));
        });
}

void LocationHistory::take(std::vector<EntryAbout> entries)
{
    m_entries = std::move(entries);
    m_read = m_location;
    dossier::History history;
    std::vector<dossier::HistoryLine> lines;
    for (const EntryAbout &entry : m_entries)
        lines.push_back(entry.line);
    history.append(lines); // finds out what is taken back
    std::vector<Line> rows;
    for (std::size_t i = history.size(); i > 0; --i) {
        const dossier::HistoryLine &line = history.line(i - 1);
        rows.push_back({line.id, dossier::momentText(line.recordedAt), line.recordedAt,
                        dossier::sentence(line, m_view.data()), dossier::authorText(line.author)});
    }
    m_table->setEmptyText(tr("Nothing was changed since the dossier was made."));
    m_model->setRows(std::move(rows));
    m_table->fitColumns();
    m_table->goTo(m_model->index(0, 1));
    showChanges();
    emit shown();
}

void LocationHistory::showChanges()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = current.isValid() ? m_model->rowKey(current.row()) : QString();
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const EntryAbout &each) { return each.line.id == id; });
    m_changes->setVisible(entry != m_entries.end());
    m_changeLines->setLines(entry == m_entries.end() ? std::vector<dossier::ChangeLine>()
                                                     : dossier::changeLines(m_view.data(), entry->changes));
    m_changes->fitColumns();
}

} // namespace regie::ui::locations
