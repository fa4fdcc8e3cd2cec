// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/score_changes.h"

#include "core/dossier/document.h"
#include "core/dossier/score_reader.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::dossier;
using domain::Principle;
using domain::ScoreValue;

class TestScoreChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLocationIsScoredBesideItsMunicipality();
    void aReasonComesAlongInTheSameStep();
    void sayingTheSameIsNothing();
    void aLocationHasATargetOfItsOwn();
    void aRubricIsOneStepAndUndone();
    void scoresAreReadBesideTheDocument();

private:
    changes::GivenScore given(int value, const QString &reasoning = {}) const
    {
        return {QStringLiteral("GM0001"), QStringLiteral("a"),  Principle::Flow, *ScoreValue::fromNumber(value),
                QDate(2026, 2, 1),        QStringLiteral("Jo"), reasoning};
    }
    bool give(const changes::GivenScore &score)
    {
        return m_document->apply(
            changes::giveScore(m_document->locationScores(QStringLiteral("a")), score, QStringLiteral("Locatie a")));
    }

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<Document> m_document;
};

void TestScoreChanges::init()
{
    m_document.reset();
    m_file = std::make_unique<tests::SampleFile>();
    m_document =
        std::make_unique<Document>(openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
}

void TestScoreChanges::aLocationIsScoredBesideItsMunicipality()
{
    const auto before = m_document->data().scores;
    QVERIFY(give(given(4)));
    QCOMPARE(m_document->data().scores, before);
    const auto scores = m_document->locationScores(QStringLiteral("a"));
    QCOMPARE(scores.size(), 1U);
    QCOMPARE(scores.front().value, *ScoreValue::fromNumber(4));
    QCOMPARE(m_document->undoAction().values[QStringLiteral("subject")].toString(), QStringLiteral("Locatie a"));
    // On the same day it is the same row.
    QVERIFY(give(given(2)));
    QCOMPARE(m_document->locationScores(QStringLiteral("a")).size(), 1U);
    changes::GivenScore later = given(3);
    later.asOf = QDate(2026, 3, 1);
    QVERIFY(give(later));
    QCOMPARE(m_document->locationScores(QStringLiteral("a")).size(), 2U);
}

void TestScoreChanges::aReasonComesAlongInTheSameStep()
{
    changes::GivenScore none = given(1, QStringLiteral("No housing here."));
    none.value = ScoreValue::notApplicable();
    QVERIFY(give(none));
    QCOMPARE(m_document->locationScores(QStringLiteral("a")).front().evidence, QStringLiteral("No housing here."));
    QVERIFY(m_document->undo());
    QVERIFY(!m_document->canUndo());
    // A later value of that day keeps the text.
    QVERIFY(give(none));
    QVERIFY(give(given(2)));
    QCOMPARE(m_document->locationScores(QStringLiteral("a")).front().evidence, QStringLiteral("No housing here."));
}

void TestScoreChanges::sayingTheSameIsNothing()
{
    QVERIFY(give(given(4, QStringLiteral("Seen."))));
    const auto known = m_document->locationScores(QStringLiteral("a"));
    QVERIFY(changes::giveScore(known, given(4), {}).isEmpty());
    QVERIFY(changes::giveScore(known, given(4, QStringLiteral("Seen.")), {}).isEmpty());
    QVERIFY(!changes::giveScore(known, given(4, QStringLiteral("Seen again.")), {}).isEmpty());
    changes::GivenScore later = given(4);
    later.asOf = QDate(2026, 5, 1);
    QVERIFY(!changes::giveScore(known, later, {}).isEmpty()); // someone looked again
}

void TestScoreChanges::aLocationHasATargetOfItsOwn()
{
    domain::Target target;
    target.municipality = QStringLiteral("GM0001");
    target.location = QStringLiteral("a");
    target.principle = Principle::Flow;
    target.value = 4;
    target.asOf = QDate(2026, 2, 1);
    QVERIFY(m_document->apply(changes::setTarget(m_document->data(), target, QStringLiteral("Locatie a"))));
    target.value = 5;
    target.dueOn = QDate(2027, 1, 1);
    QVERIFY(m_document->apply(changes::setTarget(m_document->data(), target, QStringLiteral("Locatie a"))));
    int own = 0;
    for (const domain::Target &row : m_document->data().targets) {
        if (row.location != u"a")
            continue;
        ++own;
        QCOMPARE(row.value, 5);
        QCOMPARE(row.dueOn, QDate(2027, 1, 1));
    }
    QCOMPARE(own, 1);
    QVERIFY(changes::setTarget(m_document->data(), target, {}).isEmpty());
}

void TestScoreChanges::aRubricIsOneStepAndUndone()
{
    const std::array<QString, 5> sentences{
        QStringLiteral("bad"), {}, QStringLiteral("fair"), {}, QStringLiteral("good")};
    QVERIFY(m_document->apply(changes::setRubric(m_document->data(), Principle::Flow, sentences)));
    QCOMPARE(m_document->data().rubrics.size(), 3U);
    QVERIFY(changes::setRubric(m_document->data(), Principle::Flow, sentences).isEmpty());
    QVERIFY(m_document->apply(changes::setRubric(m_document->data(), Principle::Flow, {QStringLiteral("worse")})));
    QCOMPARE(m_document->data().rubrics.size(), 1U);
    QCOMPARE(m_document->data().rubrics.front().sentence, QStringLiteral("worse"));
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->data().rubrics.size(), 3U);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->data().rubrics.empty());
}

void TestScoreChanges::scoresAreReadBesideTheDocument()
{
    QVERIFY(readLocationScores(m_document->workingCopy().databasePath()).isEmpty());
    QVERIFY(give(given(4)));
    const ScoresByLocation scores = readLocationScores(m_document->workingCopy().databasePath());
    QCOMPARE(scores.size(), 1);
    QCOMPARE(scores.value(QStringLiteral("a")), m_document->locationScores(QStringLiteral("a")));
}

REGIE_TEST_CORE(TestScoreChanges)
#include "test_score_changes.moc"
