// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/error.h"
#include "ui/print/print_source.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace regie::report {
class LaidOutReport;
}

namespace regie::ui::print {

/// Lays out the reports of a request and paints their pages; lives on a thread of its own. A newer request ends the work on
/// the one before.
class PreviewWorker : public QObject
{
    Q_OBJECT

public:
    /// The number of the newest request; 0: nothing is wanted any more.
    explicit PreviewWorker(const std::atomic<int> &wanted);
    ~PreviewWorker() override;

    void take(int number, const PrintRequest &request);
    /// Paints a page, counted from 0 over all reports, so many pixels wide.
    void paint(int number, int page, int width);

signals:
    /// How many pages are known by now; complete: there are no more.
    void counted(int number, int pages, bool complete);
    void painted(int number, int page, const QImage &image);
    void failed(int number, const regie::dossier::Error &error);

private:
    struct LaidOut;

    bool isWanted() const { return m_number == m_wanted; }
    const LaidOut &laidOut(int report);
    void countNext();

    const std::atomic<int> &m_wanted;
    int m_number = 0;
    std::unique_ptr<PrintSource> m_source;
    std::unique_ptr<LaidOut> m_laidOut; ///< the report that was laid out last
    std::vector<int> m_firstPages;      ///< of each report that was counted, and of the one after it
};

} // namespace regie::ui::print
