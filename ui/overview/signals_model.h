// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"
#include "ui/figures/theme.h"

#include <QAbstractListModel>

#include <vector>

namespace regie::ui::overview {

/// The points for attention: a head, a sentence and an icon that tells by its form how soon someone must act.
class SignalsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kSentenceRole = Qt::UserRole;

    explicit SignalsModel(const figures::Theme &theme, QObject *parent = nullptr);

    void load(const domain::Dossier &dossier, const analysis::Figures &figures);
    const analysis::Signal &signal(int row) const { return m_rows[static_cast<std::size_t>(row)].signal; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        analysis::Signal signal;
        QString title;
        QString sentence;
    };
    figures::Theme m_theme;
    std::vector<Row> m_rows;
};

} // namespace regie::ui::overview
