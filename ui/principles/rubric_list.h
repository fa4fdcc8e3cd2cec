// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/score_edit.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace regie::ui::principles {

/// What the five levels of a principle mean in this dossier, and which of them the score is.
class RubricModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kLevels = domain::ScoreValue::kHighest;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void show(const domain::Dossier &dossier, domain::Principle principle, std::optional<int> score);
    /// False when the dossier has no sentence for this principle.
    bool hasSentences() const;
    std::optional<int> score() const { return m_score; }

private:
    std::array<QString, kLevels> m_sentences;
    std::optional<int> m_score;
};

/// The five levels as a list; a click, Enter or the level's digit gives that score.
class RubricList : public QListView
{
    Q_OBJECT

public:
    explicit RubricList(const widgets::DossierView &view, QWidget *parent = nullptr);

    RubricModel *rubric() const { return m_rubric; }

signals:
    void levelChosen(int level);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// As high as the five sentences.
    void fitHeight();

    RubricModel *m_rubric;
};

} // namespace regie::ui::principles
