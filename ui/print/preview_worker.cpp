// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_worker.h"

#include "ui/report/laid_out_report.h"
#include "ui/report/paper_image.h"

#include <QThread>

#include <algorithm>
#include <cmath>

namespace regie::ui::print {

struct PreviewWorker::LaidOut
{
    LaidOut(const report::Report &report, int reportIndex)
        : device(report::paperImage(QSize(1, 1)))
        , index(reportIndex)
        , pages(report, device)
    {}

    QImage device;
    int index;
    report::LaidOutReport pages;
};

PreviewWorker::PreviewWorker(const std::atomic<int> &wanted)
    : m_wanted(wanted)
{}

PreviewWorker::~PreviewWorker() = default;

void PreviewWorker::take(int number, const PrintRequest &request)
{
    if (number != m_wanted)
        return;
    m_number = number;
    m_laidOut.reset();
    m_source.reset();
    m_firstPages = {0};
    try {
        m_source = std::make_unique<PrintSource>(request);
    } catch (const dossier::Error &error) {
        emit failed(number, error);
        return;
    }
    if (m_source->series().count == 0)
        emit counted(number, 0, true);
    else
        countNext();
}

const PreviewWorker::LaidOut &PreviewWorker::laidOut(int report)
{
    if (!m_laidOut || m_laidOut->index != report)
        m_laidOut = std::make_unique<LaidOut>(m_source->series().report(report), report);
    return *m_laidOut;
}

void PreviewWorker::countNext()
{
    if (!isWanted())
        return;
    const int report = static_cast<int>(m_firstPages.size()) - 1;
    m_firstPages.push_back(m_firstPages.back() + laidOut(report).pages.pageCount());
    const bool complete = report + 1 == m_source->series().count;
    emit counted(m_number, m_firstPages.back(), complete);
    if (!complete)
        QMetaObject::invokeMethod(this, &PreviewWorker::countNext, Qt::QueuedConnection); // pages to paint come between
}

void PreviewWorker::paint(int number, int page, int width)
{
    if (number != m_number || !isWanted() || !m_source || page >= m_firstPages.back())
        return;
    const auto after = std::ranges::upper_bound(m_firstPages, page);
    const int report = static_cast<int>(after - m_firstPages.begin()) - 1;
    const report::LaidOutReport &pages = laidOut(report).pages;
    const qreal scale = width / pages.pageSize().width();
    QImage image = report::paperImage(QSize(width, static_cast<int>(std::lround(pages.pageSize().height() * scale))));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paintPage(painter, page - m_firstPages[static_cast<std::size_t>(report)]);
    painter.end();
    emit painted(number, page, image);
}

} // namespace regie::ui::print
