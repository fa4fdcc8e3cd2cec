// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

#include "tests/support/test_main.h"

using namespace regie::report;

/// What belongs together stays together, and every page says what its table is about.
class TestPagination : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyReportHasAPage();
    void aHeadingGoesWithItsText();
    void aTableRepeatsItsHead();
    void aTableThatFitsMovesWhole();
    void spaceAboveIsLeftOutAtTheTop();
    void aBreakStartsAPage();
    void whatIsHigherThanAPageIsBrokenAfterAll();
};

namespace {

Fragment fragment(qreal height, Cohesion cohesion = Cohesion::Free)
{
    Fragment result;
    result.height = height;
    result.cohesion = cohesion;
    return result;
}

LaidOutBlock block(std::vector<Fragment> fragments, qreal spaceAbove = 0)
{
    LaidOutBlock result;
    result.fragments = std::move(fragments);
    result.spaceAbove = spaceAbove;
    return result;
}

LaidOutBlock table(std::size_t rows)
{
    LaidOutBlock result = block(std::vector<Fragment>(rows + 1, fragment(10)));
    result.fragments.front().cohesion = Cohesion::WithNext;
    result.repeated = 1;
    return result;
}

} // namespace

void TestPagination::anEmptyReportHasAPage()
{
    QCOMPARE(paginate({}, 100).size(), std::size_t{1});
}

void TestPagination::aHeadingGoesWithItsText()
{
    const auto pages =
        paginate({block({fragment(80)}), block({fragment(10, Cohesion::WithNext)}), block({fragment(20)})}, 100);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[0].size(), std::size_t{1});
    QCOMPARE(pages[1].front().block, std::size_t{1});
    QCOMPARE(pages[1].back().top, 10.0);
}

void TestPagination::aTableRepeatsItsHead()
{
    const auto pages = paginate({table(25)}, 100);
    QCOMPARE(pages.size(), std::size_t{3});
    for (const Page &page : pages)
        QCOMPARE(page.front().fragment, std::size_t{0});
    QVERIFY(!pages[0].front().repetition);
    QVERIFY(pages[1].front().repetition);
    QCOMPARE(pages[0].size(), std::size_t{10});
    QCOMPARE(pages[1].size(), std::size_t{10});
    QCOMPARE(pages[2].size(), std::size_t{8});
    QCOMPARE(pages[2].back().fragment, std::size_t{25});
}

void TestPagination::aTableThatFitsMovesWhole()
{
    // Only the head and no row would fit below: both go to the next page, and the head is not painted twice.
    const auto pages = paginate({block({fragment(85)}), table(3)}, 100);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[1].size(), std::size_t{4});
    QVERIFY(!pages[1].front().repetition);
}

void TestPagination::spaceAboveIsLeftOutAtTheTop()
{
    const auto pages = paginate({block({fragment(50)}, 20), block({fragment(30)}, 20), block({fragment(60)}, 20)}, 100);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[0][0].top, 0.0);
    QCOMPARE(pages[0][1].top, 70.0);
    QCOMPARE(pages[1][0].top, 0.0);
}

void TestPagination::aBreakStartsAPage()
{
    LaidOutBlock second = block({fragment(10)});
    second.startsPage = true;
    QCOMPARE(paginate({block({fragment(10)}), second}, 100).size(), std::size_t{2});
    QCOMPARE(paginate({second}, 100).size(), std::size_t{1});
}

void TestPagination::whatIsHigherThanAPageIsBrokenAfterAll()
{
    const LaidOutBlock together = block(std::vector<Fragment>(15, fragment(10, Cohesion::WithNext)));
    const auto pages = paginate({block({fragment(50)}), together}, 100);
    QCOMPARE(pages.size(), std::size_t{3});
    for (const Page &page : pages) {
        for (const PlacedFragment &placed : page)
            QVERIFY(placed.top + 10 <= 100 || placed.block == 0);
    }
}

REGIE_TEST_CORE(TestPagination)
#include "test_pagination.moc"
