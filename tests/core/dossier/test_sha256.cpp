// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/sha256.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>

using regie::dossier::Sha256;

class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheStandardSays();
    void saysWhatQtSaysOfEachLength();
    void isTheSameInHoweverManyParts();
    void beginsAnewWhenItIsFinished();
};

namespace {

constexpr std::array kAll{Sha256::Instructions::Best, Sha256::Instructions::Portable};

QByteArray noise(qsizetype size)
{
    QByteArray bytes;
    quint32 state = 1;
    while (bytes.size() < size)
        bytes += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
    return bytes;
}

QByteArray hashOf(Sha256::Instructions instructions, QByteArrayView bytes)
{
    Sha256 hash(instructions);
    hash.add(bytes);
    return hash.finishAsBytes();
}

} // namespace

void TestSha256::saysWhatTheStandardSays()
{
    for (const auto instructions : kAll) {
        QCOMPARE(hashOf(instructions, "abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hashOf(instructions, {}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
}

void TestSha256::saysWhatQtSaysOfEachLength()
{
    const QByteArray bytes = noise(400);
    for (const auto instructions : kAll) {
        for (qsizetype length = 0; length <= bytes.size(); ++length)
            QCOMPARE(hashOf(instructions, bytes.first(length)),
                     QCryptographicHash::hash(bytes.first(length), QCryptographicHash::Sha256));
    }
}

void TestSha256::isTheSameInHoweverManyParts()
{
    const QByteArray bytes = noise(1000);
    for (const auto instructions : kAll) {
        for (qsizetype part = 1; part < 200; ++part) {
            Sha256 hash(instructions);
            for (qsizetype at = 0; at < bytes.size(); at += part)
                hash.add(bytes.mid(at, part));
            QCOMPARE(hash.finishAsBytes(), hashOf(instructions, bytes));
        }
    }
}

void TestSha256::beginsAnewWhenItIsFinished()
{
    Sha256 hash;
    hash.add("something else");
    hash.finish();
    hash.add("abc");
    QCOMPARE(hash.finishAsBytes(), hashOf(Sha256::Instructions::Portable, "abc"));
    hash.add("abc");
    QCOMPARE(hash.finish().front(), 0xba7816bfU);
}

REGIE_TEST_CORE(TestSha256)
#include "test_sha256.moc"
