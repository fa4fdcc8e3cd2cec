// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/signals_model.h"

#include "core/analysis/signal_text.h"
#include "ui/figures/icons.h"

namespace regie::ui::overview {

using analysis::Severity;
using figures::Token;

namespace {

QIcon iconOf(Severity severity, const figures::Theme &theme)
{
    switch (severity) {
    case Severity::Urgent:
        return figures::themedIcon(QStringLiteral("data-error"), theme, Token::Error);
    case Severity::Warning:
        return figures::themedIcon(QStringLiteral("data-warning"), theme, Token::Warning);
    case Severity::Notice:
        return figures::themedIcon(QStringLiteral("data-information"), theme, Token::Info);
    }
    Q_UNREACHABLE();
}

} // namespace

SignalsModel::SignalsModel(const figures::Theme &theme, QObject *parent)
    : QAbstractListModel(parent)
    , m_theme(theme)
{}

void SignalsModel::load(const domain::Dossier &dossier, const analysis::Figures &figures)
{
    beginResetModel();
    m_rows.clear();
    for (analysis::Signal &found : analysis::signalsOn(dossier, figures)) {
        Row row{std::move(found), {}, {}};
        row.title = analysis::titleText(row.signal.kind);
        row.sentence = analysis::signalText(row.signal, dossier);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int SignalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SignalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case kSentenceRole:
        return row.sentence;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(row.sentence, analysis::ruleText(row.signal.kind));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(row.title, row.sentence);
    case Qt::DecorationRole:
        return iconOf(row.signal.severity, m_theme);
    default: // roles that a signal has no value for
        return {};
    }
}

} // namespace regie::ui::overview
