// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change_lines.h"
#include "core/dossier/history.h"
#include "ui/widgets/dossier_view.h"

#include <QObject>

#include <functional>

namespace regie::ui::history {

/// Reads the journal of the open dossier on another thread: first the lines, then what they are about, and the changes of a
/// line when it is opened.
class HistorySource : public QObject
{
    Q_OBJECT

public:
    using Lines = std::vector<dossier::ChangeLine>;
    using Take = std::function<void(Lines lines)>;

    explicit HistorySource(widgets::DossierView &view, QObject *parent = nullptr);

    const dossier::History &history() const { return m_history; }
    /// Everything that the journal holds is known, with its facts.
    bool isComplete() const { return m_hasRead && m_history.factsSize() == m_history.size(); }
    bool hasRead() const { return m_hasRead; }
    /// Reads what is new since the last time.
    void read();
    /// Calls take with the changes of an entry; only for the last entry that was asked for.
    void readChanges(const QString &entry, Take take);
    /// Calls take with the net difference over a period, by municipality; only for the last period that was asked for.
    void readDifference(const dossier::Period &period, Take take);

signals:
    void linesChanged();
    void factsChanged();
    void failed(const regie::dossier::Error &error);

private:
    void readLines();
    void readFacts();
    void fail(const dossier::Error &error);
    QString path() const { return m_view.document().workingCopy().databasePath(); }

    widgets::DossierView &m_view;
    dossier::History m_history;
    bool m_hasRead = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< there are newer entries than the reading that goes on will find
    int m_changesRuns = 0;
    int m_differenceRuns = 0;
};

} // namespace regie::ui::history
