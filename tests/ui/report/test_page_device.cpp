// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fonts.h"
#include "ui/report/pdf/page_device.h"

#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>

#include <functional>

using namespace regie;
using namespace regie::report::pdf;

/// What is painted on a page of a PDF is there as another program shows it.
class TestPageDevice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSeen_data();
    void isSeen();
    void isRead_data();
    void isRead();
    void textEndsWhereItWasMeasured();
    void isRefused_data();
    void isRefused();

private:
    using Paint = std::function<void(QPainter &)>;
    /// The path of a file with the page; none: it was refused.
    QString write(const Paint &paint);
    QImage seen(const QString &file);

    QTemporaryDir m_folder;
};

namespace {

/// A page of 144 by 72 points, a unit a point.
constexpr QSize kPage(144, 72);
constexpr int kDotsPerInch = 72;

QFont font(qreal points)
{
    return figures::printFont(points);
}

} // namespace

void TestPageDevice::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
}

QString TestPageDevice::write(const Paint &paint)
{
    QFile file(m_folder.filePath(QStringLiteral("page.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    Output output(file);
    PageDevice pages(output, kDotsPerInch);
    pages.setPageSize(kPage);
    pages.beginPage();
    {
        QPainter painter(&pages);
        paint(painter);
    }
    pages.endPage(output.allocate(), {});
    const std::optional<int> root = pages.finish();
    if (!root)
        return {};
    output.finish(output.writeObject("<</Type/Catalog/Pages " + reference(*root) + ">>"), output.writeObject("<<>>"));
    return file.fileName();
}

QImage TestPageDevice::seen(const QString &file)
{
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    tests::popplerOutput(QStringLiteral("pdftoppm"),
                         {QStringLiteral("-r"), QString::number(kDotsPerInch), QStringLiteral("-singlefile"),
                          QStringLiteral("-png"), file, picture});
    return QImage(picture + QStringLiteral(".png"));
}

void TestPageDevice::isSeen_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QList<QPoint>>("red");
    QTest::addColumn<QList<QPoint>>("white");
    const QRectF box(20, 20, 40, 20);
    const QPoint in(40, 30);
    const QPoint out(100, 30);
    QTest::newRow("an area is filled") << Paint([=](QPainter &p) { p.fillRect(box, Qt::red); }) << QList{in}
                                       << QList{out, QPoint(40, 15), QPoint(40, 45)};
    QTest::newRow("a line has its width") << Paint([=](QPainter &p) {
        p.setPen(QPen(Qt::red, 6, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(QPointF(10, 30), QPointF(80, 30));
    }) << QList{QPoint(40, 28), QPoint(40, 31)}
                                          << QList{QPoint(40, 25), QPoint(40, 35), QPoint(7, 30)};
    QTest::newRow("a dashed line has gaps") << Paint([=](QPainter &p) {
        QPen pen(Qt::red, 4, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({5, 5});
        p.setPen(pen);
        p.drawLine(QPointF(0, 30), QPointF(140, 30));
    }) << QList{QPoint(10, 30), QPoint(50, 30)}
                                            << QList{QPoint(30, 30), QPoint(70, 30)};
    QTest::newRow("a polygon is filled") << Paint([=](QPainter &p) {
        p.setPen(Qt::NoPen);
        p.setBrush(Qt::red);
        p.drawPolygon(QPolygonF({{10, 60}, {40, 10}, {70, 60}}));
    }) << QList{in} << QList{QPoint(14, 20), QPoint(66, 20)};
    QTest::newRow("a clip cuts off, and ends") << Paint([=](QPainter &p) {
        p.save();
        p.setClipRect(QRectF(0, 0, 30, 72));
        p.fillRect(box, Qt::red);
        p.restore();
        p.fillRect(QRectF(90, 20, 20, 20), Qt::red);
    }) << QList{QPoint(25, 30), out} << QList{in};
    QTest::newRow("a clip within a clip") << Paint([=](QPainter &p) {
        p.setClipRect(QRectF(0, 0, 50, 72));
        p.save();
        p.setClipRect(QRectF(30, 0, 100, 72), Qt::IntersectClip);
        p.fillRect(QRectF(0, 20, 144, 20), Qt::red);
        p.restore();
        p.fillRect(QRectF(0, 50, 144, 10), Qt::red);
    }) << QList{in, QPoint(10, 55)} << QList{QPoint(20, 30), QPoint(60, 30), QPoint(60, 55)};
    QTest::newRow("what is moved and enlarged") << Paint([=](QPainter &p) {
        p.translate(20, 0);
        p.scale(2, 1);
        p.fillRect(QRectF(30, 20, 20, 20), Qt::red);
    }) << QList{out, QPoint(115, 30)} << QList{in};
    QTest::newRow("the colour is said again after a clip") << Paint([=](QPainter &p) {
        p.fillRect(QRectF(0, 0, 5, 5), Qt::red);
        p.setClipRect(QRectF(0, 0, 144, 72));
        p.fillRect(box, Qt::red);
    }) << QList{in} << QList{out};
    QTest::newRow("dots") << Paint([=](QPainter &p) {
        p.setPen(QPen(Qt::red, 10, Qt::SolidLine, Qt::RoundCap));
        p.drawPoints(QPolygonF(QList{QPointF(40, 30), QPointF(100, 30)}));
    }) << QList{in, out} << QList{QPoint(70, 30), QPoint(34, 24)};
}

void TestPageDevice::isSeen()
{
    QFETCH(Paint, paint);
    QFETCH(QList<QPoint>, red);
    QFETCH(QList<QPoint>, white);
    const QImage image = seen(write(paint));
    QCOMPARE(image.size(), kPage);
    for (const QPoint &point : red)
        QVERIFY2(image.pixelColor(point) == QColor(Qt::red),
                 qPrintable(QStringLiteral("%1 %2").arg(point.x()).arg(point.y())));
    for (const QPoint &point : white)
        QVERIFY2(image.pixelColor(point) == QColor(Qt::white),
                 qPrintable(QStringLiteral("%1 %2").arg(point.x()).arg(point.y())));
}

void TestPageDevice::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Dutch") << QStringLiteral("Vóór 1 juli: 1.943 plekken, België");
    QTest::newRow("letters that could be joined") << QStringLiteral("efficiënt afficheren");
    QTest::newRow("a minus") << QStringLiteral("\u2212340");
}

void TestPageDevice::isRead()
{
    QFETCH(QString, text);
    const QString file = write([&](QPainter &painter) {
        painter.setFont(font(6));
        painter.drawText(QPointF(10, 30), text);
    });
    const QString read = tests::popplerOutput(
        QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    QCOMPARE(read.trimmed(), text);
}

void TestPageDevice::textEndsWhereItWasMeasured()
{
    // Letters that are kerned much, at a size where it shows.
    const QString text = QStringLiteral("AVAT. Tevoren \u2014 To Yp");
    const QFont large = font(12);
    const QString file = write([&](QPainter &painter) {
        painter.setFont(large);
        painter.drawText(QPointF(2, 40), text);
        painter.fillRect(QRectF(0, 0, 1, 72), Qt::white);
    });
    const QImage page = seen(file);
    QImage expected(kPage, QImage::Format_RGB32);
    expected.setDotsPerMeterX(qRound(kDotsPerInch / 0.0254));
    expected.setDotsPerMeterY(qRound(kDotsPerInch / 0.0254));
    expected.fill(Qt::white);
    QPainter painter(&expected);
    painter.setFont(large);
    painter.drawText(QPointF(2, 40), text);
    painter.end();
    const auto lastInk = [](const QImage &image) {
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                last = qGray(image.pixel(x, y)) < 160 ? std::max(last, x) : last;
        }
        return last;
    };
    QVERIFY(lastInk(expected) > 60);
    QVERIFY2(std::abs(lastInk(page) - lastInk(expected)) <= 1,
             qPrintable(QStringLiteral("%1 %2").arg(lastInk(page)).arg(lastInk(expected))));
}

void TestPageDevice::isRefused_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::newRow("a picture") << Paint([](QPainter &p) { p.drawPixmap(0, 0, QPixmap(4, 4)); });
    QTest::newRow("a texture") << Paint([](QPainter &p) { p.fillRect(QRectF(0, 0, 9, 9), QBrush(Qt::Dense4Pattern)); });
    QTest::newRow("a gradient") << Paint(
        [](QPainter &p) { p.fillRect(QRectF(0, 0, 9, 9), QBrush(QLinearGradient(0, 0, 9, 9))); });
}

void TestPageDevice::isRefused()
{
    QFETCH(Paint, paint);
    QVERIFY(write(paint).isEmpty());
}

REGIE_TEST_GUI(TestPageDevice)
#include "test_page_device.moc"
