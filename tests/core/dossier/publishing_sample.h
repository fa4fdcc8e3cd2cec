// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/publish.h"
#include "tests/support/sample_dossier.h"

#include <QTest>

namespace regie::tests {

inline dossier::PublishOrder orderOf(const dossier::Document &document, dossier::Patience *patience = nullptr)
{
    const dossier::WorkingCopy &copy = document.workingCopy();
    return {copy.databasePath(), copy.target(), dossier::PublishMode::Replace, copy.publishedHash(), patience};
}

/// A sample that is open for editing, with one edit that is not published.
struct PublishingSample
{
    SampleFile file;
    std::unique_ptr<dossier::Document> document;

    PublishingSample()
    {
        open(file.path());
        edit();
    }
    void open(const QString &path)
    {
        document.reset();
        document = std::make_unique<dossier::Document>(dossier::openForEditing(path, file.workingRoot()), QString());
    }
    int places() const { return document->data().terms.front().places; }
    void edit() const
    {
        domain::Term after = document->data().terms.front();
        after.places += 1;
        QVERIFY(
            document->apply(dossier::changes::edit(document->data().terms.front(), after, QStringLiteral("Locatie"))));
    }
    /// Why it is not published; checks that the work is as before.
    dossier::ErrorCode refusal(const QString &target = {},
                               dossier::PublishMode mode = dossier::PublishMode::Replace) const
    {
        dossier::PublishOrder order = orderOf(*document);
        order.target = target.isEmpty() ? file.path() : target;
        order.mode = mode;
        const qint64 revision = document->revision();
        try {
            dossier::publish(order);
        } catch (const dossier::Error &error) {
            if (error.path != order.target || document->revision() != revision || !document->hasUnpublishedEdits())
                qFatal("A refused publishing changed something");
            return error.code;
        }
        qFatal("It was published");
    }
    void publishes() const
    {
        document->markPublished(dossier::publish(orderOf(*document)));
        QVERIFY(!document->hasUnpublishedEdits());
        QCOMPARE(dossier::readPublished(document->workingCopy().target()).terms.front().places, places());
    }
};

} // namespace regie::tests
