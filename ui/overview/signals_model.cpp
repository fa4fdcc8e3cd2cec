// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/signals_model.h"

#include "core/analysis/signal_text.h"
#include "core/analysis/value_text.h"
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

void SignalsModel::load(const domain::Dossier &dossier, const analysis::Figures &figures, bool withPutOff)
{
    beginResetModel();
    m_dossier = &dossier;
    m_asOf = figures.asOf;
    m_signals = analysis::signalsOn(dossier, figures);
    m_openCount = m_signals.size();
    const std::vector<analysis::Signal> putOff = dossier.postponements.empty()
                                                     ? std::vector<analysis::Signal>{}
                                                     : analysis::postponedSignalsOn(dossier, figures);
    m_putOffCount = static_cast<int>(putOff.size());
    if (withPutOff)
        m_signals.insert(m_signals.end(), putOff.begin(), putOff.end());
    endResetModel();
}

const domain::Postponement *SignalsModel::postponement(int row) const
{
    return static_cast<std::size_t>(row) < m_openCount ? nullptr
                                                       : analysis::postponementOf(*m_dossier, signal(row), m_asOf);
}

int SignalsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (analysis::keyOf(signal(row)) == key)
            return row;
    }
    return -1;
}

int SignalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_signals.size());
}

QString SignalsModel::sentence(int row) const
{
    return analysis::signalText(signal(row), *m_dossier);
}

QString SignalsModel::putOffText(int row) const
{
    const domain::Postponement *postponement = this->postponement(row);
    if (!postponement)
        return {};
    const QString until = analysis::dateText(postponement->until);
    const QString on = analysis::dateText(postponement->givenOn);
    if (postponement->givenBy.isEmpty())
        //: %1 and %2 days, %3 a reason
        return tr("Put off until %1, on %2: %3").arg(until, on, postponement->reason);
    //: %1 and %3 days, %2 a name, %4 a reason
    return tr("Put off until %1, by %2 on %3: %4").arg(until, postponement->givenBy, on, postponement->reason);
}

QVariant SignalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const analysis::SignalKind kind = signal(row).kind;
    switch (role) {
    case Qt::DisplayRole:
        return analysis::titleText(kind);
    case SentenceRole:
        return sentence(row);
    case PutOffRole:
        return putOffText(row);
    case Qt::ToolTipRole: {
        const QString about = QStringLiteral("%1\n%2").arg(sentence(row), analysis::ruleText(kind));
        const QString putOff = putOffText(row);
        return putOff.isEmpty() ? about : QStringLiteral("%1\n%2").arg(about, putOff);
    }
    case Qt::AccessibleTextRole: {
        const QString about = QStringLiteral("%1. %2").arg(analysis::titleText(kind), sentence(row));
        const QString putOff = putOffText(row);
        return putOff.isEmpty() ? about : QStringLiteral("%1 %2").arg(about, putOff);
    }
    case Qt::DecorationRole:
        return iconOf(signal(row).severity, m_theme);
    default: // roles that a signal has no value for
        return {};
    }
}

} // namespace regie::ui::overview
