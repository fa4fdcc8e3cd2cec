// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/difference_view.h"

#include "core/analysis/value_text.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::history {

namespace space = figures::space;

DifferenceView::DifferenceView(widgets::DossierView &view, HistorySource &source, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_source(source)
    , m_caption(new QLabel)
    , m_model(new ChangeLinesModel({tr("Then"), tr("Now")}, view, this))
    , m_table(new widgets::TableView(view, tr("Difference between then and now, by municipality")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setElasticColumns({ChangeLinesModel::Row, ChangeLinesModel::Before, ChangeLinesModel::After});
    m_table->keepAs(QStringLiteral("history.difference"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, &DifferenceView::jumpRequested);
}

void DifferenceView::show(const dossier::HistoryFilter &filter)
{
    m_filter = filter;
    if (m_period == filter.period) {
        if (m_hasLines)
            fill();
        return;
    }
    m_period = filter.period;
    m_hasLines = false;
    m_lines.clear();
    m_model->setLines({});
    m_table->setEmptyText(tr("The difference is being worked out…"));
    m_source.readDifference(filter.period, [this](HistorySource::Lines lines) {
        m_lines = std::move(lines);
        m_hasLines = true;
        fill();
        emit shown();
    });
}

void DifferenceView::fill()
{
    const auto passes = [this](const dossier::ChangeLine &line) {
        if (!m_filter.table.isEmpty() && line.table != m_filter.table)
            return false;
        if (!m_filter.municipality)
            return true;
        return m_filter.municipality->isEmpty() ? line.municipalities.isEmpty()
                                                : line.municipalities.contains(*m_filter.municipality);
    };
    HistorySource::Lines lines;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(lines), passes);
    m_table->setEmptyText(m_lines.empty() ? tr("Nothing is different.") : tr("No difference suits this filter."));
    m_caption->setText(captionOf(static_cast<int>(lines.size())));
    m_model->setLines(std::move(lines));
    m_table->fitColumns();
    m_table->goTo(m_model->index(0, ChangeLinesModel::Municipality));
}

QString DifferenceView::captionOf(int differences) const
{
    const dossier::Period &period = m_filter.period;
    const bool beginsWithDossier = period.from.isNull() || (m_source.history().size() > 0 &&
                                                            m_source.history().line(0).recordedAt >= period.begin());
    const QString then = beginsWithDossier ? tr("the moment at which the dossier was made")
                                           : tr("the end of %1").arg(analysis::dateText(period.from.addDays(-1)));
    const QString now = period.until.isNull() ? tr("now") : tr("the end of %1").arg(analysis::dateText(period.until));
    //: %1 and %2 are moments
    return tr("%n field(s) differ between %1 and %2. What was changed and changed back is no difference.", nullptr,
              differences)
        .arg(then, now);
}

} // namespace regie::ui::history
