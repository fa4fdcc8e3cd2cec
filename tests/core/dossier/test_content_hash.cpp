// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/content_hash.h"

#include "tests/support/test_main.h"

using regie::dossier::ContentHash;

class TestContentHash : public QObject
{
    Q_OBJECT

private slots:
    void theOrderOfRowsDoesNotMatter();
    void whatIsAddedAndTakenAwayLeavesNothing();
    void aTextComesBack();
    void rowsThatDifferOnlyInTypeOrFieldDiffer();
};

namespace {

const QString kTable = QStringLiteral("terms");

QVariantMap row(const QString &field, const QVariant &value)
{
    return {{QStringLiteral("id"), QStringLiteral("1")}, {field, value}};
}

ContentHash hashOf(const QVariantMap &row)
{
    ContentHash hash;
    hash.add(kTable, row);
    return hash;
}

} // namespace

void TestContentHash::theOrderOfRowsDoesNotMatter()
{
    ContentHash forward;
    ContentHash backward;
    for (int i = 0; i < 50; ++i) {
        forward.add(kTable, row(QStringLiteral("places"), qlonglong(i)));
        backward.add(kTable, row(QStringLiteral("places"), qlonglong(49 - i)));
    }
    QCOMPARE(forward.toText(), backward.toText());
    QCOMPARE(forward.toText().size(), 64);
}

void TestContentHash::whatIsAddedAndTakenAwayLeavesNothing()
{
    ContentHash hash;
    for (int i = 0; i < 50; ++i)
        hash.add(kTable, row(QStringLiteral("places"), qlonglong(i)));
    for (int i = 0; i < 50; ++i)
        hash.subtract(kTable, row(QStringLiteral("places"), qlonglong(i)));
    QVERIFY(hash == ContentHash());
    hash.subtract(kTable, row(QStringLiteral("places"), 1LL));
    QVERIFY(hash != ContentHash());
    hash.add(kTable, row(QStringLiteral("places"), 1LL));
    QVERIFY(hash == ContentHash());
}

void TestContentHash::aTextComesBack()
{
    const ContentHash hash = hashOf(row(QStringLiteral("places"), 7LL));
    QVERIFY(ContentHash::fromText(hash.toText()) == hash);
    QVERIFY(ContentHash::fromText(QStringLiteral("12")) == ContentHash());
}

void TestContentHash::rowsThatDifferOnlyInTypeOrFieldDiffer()
{
    const QStringList hashes{hashOf(row(QStringLiteral("a"), 1LL)).toText(),
                             hashOf(row(QStringLiteral("a"), QStringLiteral("1"))).toText(),
                             hashOf(row(QStringLiteral("a"), QVariant())).toText(),
                             hashOf(row(QStringLiteral("a"), QString(QLatin1String("")))).toText(),
                             hashOf(row(QStringLiteral("b"), 1LL)).toText()};
    QCOMPARE(QSet<QString>(hashes.begin(), hashes.end()).size(), hashes.size());
}

REGIE_TEST_CORE(TestContentHash)
#include "test_content_hash.moc"
