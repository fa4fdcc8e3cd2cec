// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill_driver FILE ROOT SETTINGS SEED: opens the dossier in the program's own window and edits, undoes, redoes, imports, publishes
// and closes at random, until it is killed. Each step that the program has acknowledged is a line on the standard output:
//   opened REVISION HASH RESUMED NOTICE    the window shows the dossier; 1 or 0: resumed earlier work, and told so
//   step REVISION HASH                     an edit, undo, redo or import was acknowledged
//   publishing                             publishing was asked for
//   published REVISION                     the file holds this revision
//   refused                                an edit was refused
//   failed CODE                            opening or publishing failed
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "tests/soak/working_state.h"
#include "tests/support/random_edits.h"
#include "ui/shell/main_window.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

namespace regie::tests {

using ui::shell::MainWindow;
using ui::shell::Session;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

/// An officer who never rests.
class Driver : public QObject
{
public:
    Driver(MainWindow &window, unsigned seed)
        : m_window(window)
        , m_session(window.session())
        , m_random(seed)
    {
        auto *recovery = window.findChild<ui::shell::Recovery *>();
        connect(&m_session, &Session::resumed, this, [this] { m_resumed = true; });
        connect(
            &m_session, &Session::opened, this, [this] { waitForTelling(); }, Qt::QueuedConnection);
        connect(recovery, &ui::shell::Recovery::unpublishedTold, this, [this] { begin(); });
        connect(&m_session, &Session::failed, this,
                [](ui::shell::Deed deed, const dossier::Error &error) { tellFailure(deed, error); });
        connect(&m_session, &Session::published, this, [this] {
            say(QStringLiteral("published %1").arg(m_session.document().workingCopy().publishedRevision()));
        });
    }

private:
    static void tellFailure(ui::shell::Deed deed, const dossier::Error &error)
    {
        say(deed == ui::shell::Deed::Editing ? QStringLiteral("refused")
                                             : QStringLiteral("failed %1").arg(static_cast<int>(error.code)));
    }

    void waitForTelling()
    {
        if (!m_resumed)
            begin();
    }

    void begin()
    {
        const WorkingState state = now();
        const auto notices = m_window.findChildren<ui::widgets::NoticeBar *>();
        const bool isTold = std::any_of(notices.begin(), notices.end(),
                                        [](const ui::widgets::NoticeBar *notice) { return !notice->isHidden(); });
        say(QStringLiteral("opened %1 %2 %3 %4").arg(state.revision).arg(state.hash).arg(m_resumed).arg(isTold));
        again();
    }

    void again()
    {
        QMetaObject::invokeMethod(
            this, [this] { step(); }, Qt::QueuedConnection);
    }

    WorkingState now() const { return stateOf(m_session.document().workingCopy().databasePath()); }

    void step()
    {
        if (!m_session.isOpen())
            return;
        const auto choice = m_random() % 64;
        if (choice == 0) {
            m_window.close();
            return;
        }
        const qint64 before = m_session.document().revision();
        if (choice < 36)
            m_session.document().apply(randomEdit(m_session.document().data(), m_random));
        else if (choice < 46)
            m_session.document().undo();
        else if (choice < 52)
            m_session.document().redo();
        else if (choice < 57)
            import();
        else
            publish();
        if (m_session.document().revision() != before) {
            const WorkingState state = now();
            say(QStringLiteral("step %1 %2").arg(state.revision).arg(state.hash));
        }
        again();
    }

    void import()
    {
        QByteArray table("gemeente;naam;soort;stroom;plekken;fase\n");
        for (auto row = m_random() % 5; row < 5; ++row)
            table += "Aldorp;Import " + QByteArray::number(m_random() % 20) + ";azc;asiel;" +
                     QByteArray::number(m_random() % 300) + ";7\n";
        const auto read = exchange::readCsv(table).table;
        m_session.document().apply(
            exchange::planImport(m_session.document().data(), *read, exchange::TableKind::Locations).changes);
    }

    void publish()
    {
        if (m_session.isBusy() || !m_session.hasUnpublishedEdits())
            return;
        say(QStringLiteral("publishing"));
        m_session.publish();
    }

    MainWindow &m_window;
    Session &m_session;
    std::mt19937 m_random;
    bool m_resumed = false;
};

} // namespace

} // namespace regie::tests

int main(int argc, char **argv)
{
    using namespace regie;
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    ui::shell::Settings settings(arguments[3]);
    ui::shell::Translation translation;
    translation.use(ui::shell::Language::Dutch);
    ui::shell::MainWindow window(settings, translation, arguments[2]);
    const tests::Driver driver(window, arguments[4].toUInt());
    window.show();
    window.session().open(arguments[1]);
    return QApplication::exec();
}
