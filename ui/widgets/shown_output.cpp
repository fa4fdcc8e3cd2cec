// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_output.h"

#include "core/dossier/error_text.h"
#include "core/exchange/csv.h"
#include "core/exchange/values.h"
#include "ui/report/file_names.h"
#include "ui/report/report_data.h"
#include "ui/report/report_file.h"
#include "ui/widgets/background.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/table_reader.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace regie::ui::widgets {

using exchange::CellKind;
using exchange::ClipboardRows;

namespace {

constexpr qreal kPictureScale = 2;          // pixels of a chart's picture per pixel on the screen, for a sharp print
constexpr std::size_t kPortraitColumns = 6; // more lie on a page on its side
constexpr qreal kLongestFigure = 560;       // points: less than a page

QVariant valueOf(const exchange::ClipboardCell &cell)
{
    switch (cell.kind) {
    case CellKind::Number:
        return cell.text.toLongLong();
    case CellKind::Date:
        return exchange::dateFrom(cell.text)->value;
    case CellKind::Text:
        return cell.text;
    }
    Q_UNREACHABLE();
}

QString paperText(const exchange::ClipboardCell &cell)
{
    return cell.kind == CellKind::Number ? QLocale().toString(cell.text.toLongLong()) : cell.text;
}

QByteArray csvOf(const ClipboardRows &rows)
{
    QStringList header;
    for (const auto &cell : rows.front())
        header << cell.text;
    std::vector<QVariantList> values;
    std::for_each(rows.begin() + 1, rows.end(), [&values](const auto &row) {
        values.emplace_back();
        for (const auto &cell : row)
            values.back() << valueOf(cell);
    });
    return exchange::writeCsv(header, values);
}

/// Columns in which every cell that says something is a number are aligned right.
report::TableBlock tableOf(const ClipboardRows &rows)
{
    report::TableBlock table;
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        const bool isText = std::any_of(rows.begin() + 1, rows.end(), [column](const auto &row) {
            return row[column].kind != CellKind::Number && !row[column].text.isEmpty();
        });
        table.columns.push_back({rows.front()[column].text,
                                 isText ? report::ColumnKind::Text : report::ColumnKind::Number, isText ? 1.0 : 0.0});
    }
    std::for_each(rows.begin() + 1, rows.end(), [&table](const auto &row) {
        QStringList cells;
        for (const auto &cell : row)
            cells << paperText(cell);
        table.rows.push_back(cells);
    });
    return table;
}

void writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw dossier::Error{dossier::ErrorCode::CannotWrite, path, file.errorString()};
}

void writePicture(const QString &path, const QImage &image)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        throw dossier::Error{dossier::ErrorCode::CannotWrite, path, file.errorString()};
}

QSize sizeOf(const QWidget &drawing)
{
    return drawing.size().expandedTo(drawing.minimumSizeHint());
}

QImage pictureOf(const Drawing &drawing)
{
    const QSize size = sizeOf(*drawing.widget);
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    const figures::Theme light(figures::ThemeKind::Light);
    image.fill(light.color(figures::Token::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.painted(figures::screenStyle(light, textScale()))(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

/// The headers and the rows that are in sight, without scroll bars and without what is empty beside and below them.
QImage pictureOf(QTableView &table)
{
    const QHeaderView &across = *table.horizontalHeader();
    const QHeaderView &down = *table.verticalHeader();
    const QRect view = table.viewport()->geometry();
    const int top = across.isHidden() ? view.top() : across.geometry().top();
    const int left = down.isHidden() ? view.left() : down.geometry().left();
    const int right = view.left() + std::min(view.width(), across.length() - across.offset());
    const int bottom = view.top() + std::min(view.height(), down.length() - down.offset());
    return table.grab(QRect(QPoint(left, top), QPoint(right, bottom))).toImage();
}

} // namespace

ShownOutput::ShownOutput(QTableView &table, DossierView &view)
    : QObject(&table)
    , m_table(table)
    , m_view(view)
{}

ShownOutput::ShownOutput(Drawing drawing, QTableView &numbers, DossierView &view)
    : QObject(drawing.widget)
    , m_table(numbers)
    , m_view(view)
    , m_drawing(std::move(drawing))
{
    QWidget &widget = *m_drawing->widget;
    auto *copyNumbers = new QAction(tr("Copy the numbers"), this);
    copyNumbers->setShortcut(keys::kCopyWithHeaders);
    copyNumbers->setShortcutContext(Qt::WidgetShortcut);
    connect(copyNumbers, &QAction::triggered, this, &ShownOutput::copyRows);
    widget.addAction(copyNumbers);
    noteKeys(widget, {{QKeySequence(QKeySequence::Copy), tr("Copy as a picture")}});
}

ShownOutput::ShownOutput(charts::ChartView &chart, QTableView &numbers, const QString &title, DossierView &view)
    : ShownOutput({&chart, [title] { return title; },
                   [&chart](const figures::FigureStyle &style) { return chart.painted(style); },
                   [&chart] { return chart.inWords(); }},
                  numbers, view)
{
    chart.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&chart, &QWidget::customContextMenuRequested, this, [this, &chart](const QPoint &place) {
        auto *menu = new QMenu(&chart);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addActionsOf(*menu, chart);
        menu->addSeparator();
        addTo(*menu);
        menu->popup(chart.mapToGlobal(place));
    });
}

void ShownOutput::addActionsOf(QMenu &menu, const QWidget &drawing) const
{
    const auto actions = drawing.actions();
    for (QAction *action : actions) {
        if (action->parent() != this) // its own ones come below
            menu.addAction(action);
    }
}

ShownOutput *ShownOutput::ofDrawing(const QWidget &widget)
{
    auto *output = widget.findChild<ShownOutput *>(QString(), Qt::FindDirectChildrenOnly);
    return output && output->m_drawing ? output : nullptr;
}

QString ShownOutput::title() const
{
    return m_drawing ? m_drawing->title() : m_table.accessibleName();
}

QWidget &ShownOutput::owner() const
{
    return m_drawing ? *m_drawing->widget : m_table;
}

void ShownOutput::addTo(QMenu &menu)
{
    menu.addAction(tr("Copy as a picture"), m_drawing ? QKeySequence(QKeySequence::Copy) : QKeySequence(), this,
                   &ShownOutput::copyPicture);
    menu.addAction(m_drawing ? tr("Copy the numbers") : tr("Copy all rows"),
                   m_drawing ? keys::kCopyWithHeaders : QKeySequence(), this, &ShownOutput::copyRows);
    menu.addSeparator();
    menu.addAction(tr("Save as a picture (PNG)…"), this,
                   [this] { ask(tr("Pictures (*.png)"), QStringLiteral("png"), &ShownOutput::savePicture); });
    menu.addAction(tr("Save as PDF…"), this,
                   [this] { ask(tr("PDF files (*.pdf)"), QStringLiteral("pdf"), &ShownOutput::savePdf); });
    menu.addAction(m_drawing ? tr("Save the numbers as CSV…") : tr("Save as CSV…"), this,
                   [this] { ask(tr("Tables (*.csv)"), QStringLiteral("csv"), &ShownOutput::saveCsv); });
}

void ShownOutput::ask(const QString &filter, const QString &suffix, void (ShownOutput::*save)(const QString &))
{
    const QFileInfo dossier(m_view.document().workingCopy().target());
    auto *dialog = new QFileDialog(owner().window(), tr("Save what is shown"), dossier.path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        QStringLiteral("%1 %2.%3").arg(report::fileNameFrom(title()), m_view.asOf().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void ShownOutput::read(const std::function<void(const ClipboardRows &)> &done)
{
    new TableReader(m_table, done, this);
}

void ShownOutput::write(const QString &path, const std::function<void()> &work)
{
    inBackground(
        this,
        [work] {
            work();
            return true;
        },
        [this, path](const Outcome<bool> &outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome)) {
                auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), dossier::sentence(*error),
                                            QMessageBox::Ok, owner().window());
                box->setAttribute(Qt::WA_DeleteOnClose);
                box->open();
                return;
            }
            m_view.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            emit saved(path);
        });
}

QImage ShownOutput::picture() const
{
    return m_drawing ? pictureOf(*m_drawing) : pictureOf(m_table);
}

void ShownOutput::copyPicture()
{
    QApplication::clipboard()->setImage(picture());
    m_view.say(tr("The picture is on the clipboard."));
}

void ShownOutput::copyRows()
{
    read([this](const ClipboardRows &rows) {
        QApplication::clipboard()->setMimeData(mimeOf(rows));
        const int count = static_cast<int>(rows.size()) - 1;
        m_view.say(tr("%n row(s) are on the clipboard.", nullptr, count));
    });
}

void ShownOutput::savePicture(const QString &path)
{
    write(path, [path, image = picture()] { writePicture(path, image); });
}

void ShownOutput::saveCsv(const QString &path)
{
    read([this, path](const ClipboardRows &rows) { write(path, [path, rows] { writeWhole(path, csvOf(rows)); }); });
}

report::Report ShownOutput::page() const
{
    report::ReportFrame frame = report::frameOf({m_view.data(), m_view.figures()}, title());
    const bool isWide = !m_drawing && shownColumns(m_table).size() > kPortraitColumns;
    frame.orientation = isWide ? report::Orientation::Landscape : report::Orientation::Portrait;
    report::Report page(frame);
    page.heading(1, title());
    return page;
}

void ShownOutput::savePdf(const QString &path)
{
    if (!m_drawing) {
        read([this, path](const ClipboardRows &rows) {
            write(path, [path, rows, page = page()]() mutable {
                page.table(tableOf(rows));
                report::writeReportFile(path, page);
            });
        });
        return;
    }
    const QSizeF size = sizeOf(*m_drawing->widget);
    const qreal points = kLongestFigure * std::min(1.0, size.height() / size.width());
    report::Report page = this->page();
    page.figure({report::fixedHeight(points), m_drawing->painted(figures::printStyle()), {}, m_drawing->inWords()});
    write(path, [path, page] { report::writeReportFile(path, page); });
}

} // namespace regie::ui::widgets
