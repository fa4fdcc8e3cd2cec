// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/preview_worker.h"
#include "ui/widgets/dossier_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QThread>
#include <QToolButton>

namespace regie::ui::print {

/// The pages of a report as they will be printed, one at a time, as wide as there is room. They are laid out and painted on
/// another thread; the first one is there before the rest is counted.
class Preview : public QWidget
{
    Q_OBJECT

public:
    explicit Preview(const figures::Theme &theme, QWidget *parent = nullptr);
    ~Preview() override;

    /// Shows the request from its first page, or from the page that is shown when it has that many.
    void show(const PrintRequest &request);
    /// Pages that are known by now.
    int pageCount() const { return m_pages; }
    bool isComplete() const { return m_complete; }
    /// The page that is shown, counted from 0; -1: none yet.
    int page() const { return m_shown; }
    /// What is shown; null before the first page.
    const QImage &image() const { return m_image; }
    void goTo(int page);

signals:
    void pageShown(int page);
    void counted();
    void failed(const regie::dossier::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeStepper(const figures::Theme &theme);
    QToolButton *stepButton(const figures::Theme &theme, const QString &icon, const QString &name);
    void takeCount(int number, int pages, bool complete);
    void takePage(int number, int page, const QImage &image);
    void ask();
    int imageWidth() const;
    void updateStepper();
    bool takesKey(int key);

    std::atomic<int> m_wanted = 0;
    int m_requests = 0;
    QThread m_thread;
    PreviewWorker *m_worker;
    QScrollArea *m_area;
    QLabel *m_paper;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QSpinBox *m_number = nullptr;
    QLabel *m_of = nullptr;
    QImage m_image;
    int m_pages = 0;
    bool m_complete = false;
    int m_page = 0;       ///< that is wanted
    int m_shown = -1;     ///< that is shown
    bool m_asked = false; ///< a page is being painted
    int m_askedPage = 0;
    int m_askedWidth = 0;
};

} // namespace regie::ui::print
