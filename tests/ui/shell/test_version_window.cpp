// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/version_window.h"

#include "core/dossier/changes.h"
#include "core/dossier/files.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QPointer>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using shell::Session;

/// The window on an earlier version.
class TestVersionWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheVersionAndRefusesEdits();
    void closesWithTheDossier();
    void tellsWhenTheVersionIsDamaged();

private:
    dossier::ChangeSet morePlaces(const dossier::Document &document) const;
    void open(const dossier::KeptVersion &version);
    QString told() const;

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<Session> m_session;
    dossier::KeptVersion m_version;
    QPointer<shell::VersionWindow> m_window;
};

void TestVersionWindow::init()
{
    m_file = std::make_unique<tests::SampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::English);
    m_session = std::make_unique<Session>(m_file->workingRoot(), QStringLiteral("Jo"), figures::ThemeKind::Light);
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(m_file->path());
    QVERIFY(opened.wait());
    const dossier::WorkingCopy &copy = m_session->document().workingCopy();
    const QString folder = dossier::versionsFolder(copy);
    dossier::keepVersion(copy.target(), copy.publishedHash(), folder, QDateTime::currentDateTime());
    m_version = dossier::keptVersions(folder).front();
    QVERIFY(m_session->document().apply(morePlaces(m_session->document())));
}

void TestVersionWindow::cleanup()
{
    delete m_window;
    m_session.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

dossier::ChangeSet TestVersionWindow::morePlaces(const dossier::Document &document) const
{
    const domain::Term before = document.data().terms.front();
    domain::Term after = before;
    after.places += 15;
    return dossier::changes::edit(before, after, QStringLiteral("Boslaan"));
}

void TestVersionWindow::open(const dossier::KeptVersion &version)
{
    m_window = new shell::VersionWindow(version, *m_settings, *m_translation, *m_session);
    m_window->show();
}

/// What the window tells over its page.
QString TestVersionWindow::told() const
{
    const auto notices = m_window->findChildren<widgets::NoticeBar *>();
    const auto shown = std::find_if(notices.begin(), notices.end(),
                                    [](const widgets::NoticeBar *notice) { return notice->isVisible(); });
    return shown != notices.end() ? (*shown)->sentence() : QString();
}

void TestVersionWindow::showsTheVersionAndRefusesEdits()
{
    const QByteArray kept = dossier::fileSha256(m_version.path);
    open(m_version);
    QTRY_VERIFY(m_window->session().isOpen());
    dossier::Document &version = m_window->session().document();
    QCOMPARE(version.data().terms.front().places, 80);
    QVERIFY2(m_window->windowTitle().startsWith(QLatin1String("[To look at only]")),
             qPrintable(m_window->windowTitle()));
    QVERIFY2(told().startsWith(QLatin1String("You look at the version")), qPrintable(told()));
    QVERIFY(!version.apply(morePlaces(version)));
    QCOMPARE(version.data().terms.front().places, 80);
    QVERIFY2(told().startsWith(QLatin1String("This is an earlier version")), qPrintable(told()));
    QCOMPARE(m_session->document().data().terms.front().places, 95);
    QCOMPARE(dossier::fileSha256(m_version.path), kept);
}

void TestVersionWindow::closesWithTheDossier()
{
    open(m_version);
    QTRY_VERIFY(m_window->session().isOpen());
    m_session->close();
    QTRY_VERIFY(!m_window);
}

void TestVersionWindow::tellsWhenTheVersionIsDamaged()
{
    dossier::KeptVersion other = m_version;
    other.sha256 = QByteArray(32, 'x');
    open(other);
    QSignalSpy failed(&m_window->session(), &Session::failed);
    QVERIFY(failed.wait());
    QVERIFY(!m_window->session().isOpen());
    QVERIFY(!told().isEmpty());
}

REGIE_TEST_GUI(TestVersionWindow)
#include "test_version_window.moc"
