// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"
#include "ui/figures/theme.h"

#include <QAbstractListModel>

#include <vector>

namespace regie::ui::overview {

/// The points for attention: a head, a sentence and an icon that tells by its form how soon someone must act. Those that
/// are put off can be shown below the others.
class SignalsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SentenceRole = Qt::UserRole, ///< what is the matter
        PutOffRole                   ///< until when, by whom and why it is put off; empty: it is not
    };

    explicit SignalsModel(const figures::Theme &theme, QObject *parent = nullptr);

    /// The dossier must stay, and stay as it is, until the next load.
    void load(const domain::Dossier &dossier, const analysis::Figures &figures, bool withPutOff = false);
    const analysis::Signal &signal(int row) const { return m_signals[static_cast<std::size_t>(row)]; }
    /// Why the signal of the row is not shown among the others; null: it is.
    const domain::Postponement *postponement(int row) const;
    int putOffCount() const { return m_putOffCount; }
    /// The row of the signal with this key; -1 when there is none.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString sentence(int row) const;
    QString putOffText(int row) const;

    figures::Theme m_theme;
    const domain::Dossier *m_dossier = nullptr;
    QDate m_asOf;
    std::vector<analysis::Signal> m_signals; ///< those that are put off come last
    std::size_t m_openCount = 0;
    int m_putOffCount = 0;
};

} // namespace regie::ui::overview
