// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/widgets/background.h"

#include <QDir>
#include <QFileInfo>

namespace regie::ui::shell {

using dossier::Error;

namespace {

/// The day that the dossier wants to be looked at on, else today.
QDate openingDay(const domain::Dossier &data)
{
    const QDate day = QDate::fromString(data.property(domain::PropertyName::AsOf), Qt::ISODate);
    return day.isValid() ? day : QDate::currentDate();
}

void forgetWorkingCopy(const QString &target, const QString &root)
{
    dossier::WorkingCopy copy(target, root);
    copy.lock();
    copy.remove();
}

} // namespace

Session::Session(QString workingCopyRoot, QString author, figures::ThemeKind theme, QObject *parent)
    : QObject(parent)
    , m_root(std::move(workingCopyRoot))
    , m_author(std::move(author))
    , m_theme(theme)
{}

Session::~Session() = default;

QString Session::path() const
{
    return isOpen() ? m_document->workingCopy().target() : QString();
}

void Session::setAuthor(const QString &author)
{
    m_author = author;
    if (isOpen())
        m_document->setAuthor(author);
}

void Session::setTheme(figures::ThemeKind theme)
{
    m_theme = theme;
    if (isOpen())
        m_view->setTheme(theme);
}

void Session::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}

void Session::fail(Deed deed, const Error &error)
{
    m_openNext.clear();
    emit failed(deed, error);
}

void Session::open(const QString &path)
{
    if (m_busy)
        return;
    if (isOpen() && QFileInfo(path).absoluteFilePath() == QFileInfo(this->path()).absoluteFilePath())
        return;
    if (hasUnpublishedEdits()) {
        m_openNext = path;
        publish();
        return;
    }
    setBusy(true);
    widgets::inBackground(
        this, [path, root = m_root] { return dossier::openForEditing(path, root); },
        [this](widgets::Outcome<dossier::OpenedDossier> outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(Deed::Opening, *error);
            else
                take(std::get<dossier::OpenedDossier>(std::move(outcome)));
        });
}

void Session::take(dossier::OpenedDossier opened)
{
    const bool resumedEarlierWork = opened.resumed;
    const std::optional<dossier::Verification> verification = opened.verification;
    std::unique_ptr<dossier::Document> document;
    try {
        document = std::make_unique<dossier::Document>(std::move(opened), m_author);
    } catch (const Error &error) {
        fail(Deed::Opening, error);
        return;
    }
    close();
    m_document = std::move(document);
    m_view = std::make_unique<widgets::DossierView>(*m_document, openingDay(m_document->data()), m_theme);
    connect(m_document.get(), &dossier::Document::failed, this,
            [this](const Error &error) { fail(Deed::Editing, error); });
    connect(m_document.get(), &dossier::Document::changed, this, &Session::savedStateChanged);
    connect(m_document.get(), &dossier::Document::publishedStateChanged, this, &Session::savedStateChanged);
    if (verification)
        verify(*verification);
    emit this->opened();
    if (resumedEarlierWork)
        emit resumed();
}

void Session::verify(const dossier::Verification &verification)
{
    m_isVerifying = true;
    widgets::inBackground(
        m_document.get(),
        [verification] {
            verification.run();
            return true;
        },
        [this](const widgets::Outcome<bool> &outcome) {
            const Error *damage = std::get_if<Error>(&outcome);
            finishVerifying(damage ? std::optional(*damage) : std::nullopt);
        });
}

void Session::finishVerifying(const std::optional<Error> &damage)
{
    m_isVerifying = false;
    m_damage = damage;
    const bool publishes = std::exchange(m_publishesWhenVerified, false);
    if (m_damage) {
        m_damage->path = path();
        fail(publishes ? Deed::Publishing : Deed::Opening, *m_damage);
    } else if (publishes) {
        publish();
    }
    emit verified();
}

bool Session::mayPublish()
{
    if (m_damage)
        fail(Deed::Publishing, *m_damage);
    m_publishesWhenVerified = m_isVerifying;
    return !m_damage && !m_isVerifying;
}

void Session::make(const QString &path, const std::function<void()> &write)
{
    if (m_busy)
        return;
    setBusy(true);
    widgets::inBackground(
        this,
        [write] {
            write();
            return true;
        },
        [this, path](const widgets::Outcome<bool> &outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(Deed::Making, *error);
            else
                open(path);
        });
}

void Session::publish()
{
    if (m_busy || !hasUnpublishedEdits() || !mayPublish())
        return;
    const dossier::WorkingCopy &copy = m_document->workingCopy();
    setBusy(true);
    widgets::inBackground(
        this,
        [database = copy.databasePath(), target = copy.target(), hash = copy.publishedHash()] {
            return dossier::publish(database, target, dossier::PublishMode::Replace, hash);
        },
        [this](const widgets::Outcome<dossier::Published> &outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(Deed::Publishing, *error);
            else
                finishPublishing(std::get<dossier::Published>(outcome));
        });
}

void Session::finishPublishing(const dossier::Published &published)
{
    try {
        m_publishedAt = QTime::currentTime();
        m_document->markPublished(published);
        emit this->published();
    } catch (const Error &error) {
        fail(Deed::Publishing, error);
    }
    if (!m_openNext.isEmpty())
        open(std::exchange(m_openNext, {}));
}

QString Session::pathBeside() const
{
    const QFileInfo target(path());
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString name = m_author.isEmpty()
                             //: a file name: the name of the file, then when this version was made
                             ? tr("%1 - version of %2").arg(target.completeBaseName(), moment)
                             //: a file name: the name of the file, then who made this version and when
                             : tr("%1 - version of %2, %3").arg(target.completeBaseName(), m_author, moment);
    return target.dir().filePath(name + QLatin1Char('.') + target.suffix());
}

void Session::publishBeside()
{
    if (m_busy || !isOpen() || !mayPublish())
        return;
    const QString beside = pathBeside();
    setBusy(true);
    widgets::inBackground(
        this,
        [database = m_document->workingCopy().databasePath(), beside] {
            return dossier::publish(database, beside, dossier::PublishMode::Create);
        },
        [this, beside](const widgets::Outcome<dossier::Published> &outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(Deed::Publishing, *error);
            else
                moveTo(beside);
        });
}

void Session::moveTo(const QString &path)
{
    // The new file holds every edit, so that the working copy of the other one is no longer needed.
    const QString former = this->path();
    close();
    try {
        forgetWorkingCopy(former, m_root);
    } catch (const Error &error) {
        fail(Deed::Publishing, error);
    }
    open(path);
}

void Session::print(const std::function<void()> &write, const QString &path)
{
    if (m_busy)
        return;
    setBusy(true);
    widgets::inBackground(
        this,
        [write] {
            write();
            return true;
        },
        [this, path](const widgets::Outcome<bool> &outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(Deed::Printing, *error);
            else
                emit printed(path);
        });
}

void Session::close()
{
    if (!isOpen())
        return;
    emit closing();
    m_view.reset();
    m_document.reset();
    m_publishedAt = {};
    m_damage.reset();
    m_isVerifying = false;
    m_publishesWhenVerified = false;
    emit closed();
}

} // namespace regie::ui::shell
