// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/locations/location_rows.h"
#include "ui/widgets/background.h"

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

/// What opening on another thread comes to.
struct Session::Opened
{
    dossier::OpenedDossier content;
    dossier::TargetLock lock;
    std::optional<dossier::Holder> holder;
    analysis::Figures figures; ///< on the day that it opens with
    std::unique_ptr<locations::LocationRows> locationRows;

    static Opened from(const QString &path, const QString &root, const QString &author)
    {
        dossier::OpenedDossier content = dossier::openForEditing(path, root);
        analysis::Figures figures = analysis::figuresOn(content.data, openingDay(content.data));
        auto rows = std::make_unique<locations::LocationRows>();
        rows->read(content.data, figures);
        rows->prepareSearch(content.data);
        Opened opened{std::move(content), {}, {}, std::move(figures), std::move(rows)};
        opened.lock = dossier::TargetLock(opened.content.workingCopy.target());
        opened.holder = opened.lock.take(author, QDateTime::currentDateTimeUtc());
        return opened;
    }
};

Session::Session(QString workingCopyRoot, QString author, figures::ThemeKind theme, QObject *parent,
                 const SavingTimes &times)
    : QObject(parent)
    , m_root(std::move(workingCopyRoot))
    , m_author(std::move(author))
    , m_theme(theme)
    , m_times(times)
{}

Session::~Session() = default;

std::unique_ptr<locations::LocationRows> Session::takeLocationRows()
{
    return std::move(m_locationRows);
}

void Session::keepLocationRows(std::unique_ptr<locations::LocationRows> rows)
{
    m_locationRows = std::move(rows);
}

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

void Session::setPublishOnIdle(bool on)
{
    m_publishesOnIdle = on;
    if (isOpen())
        m_publisher->setByItself(on);
}

void Session::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}

void Session::fail(Deed deed, const Error &error)
{
    m_openNext.clear();
    m_hasMoved = false;
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
        this, [path, root = m_root, author = m_author] { return Opened::from(path, root, author); },
        [this](widgets::Outcome<Opened> outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(Deed::Opening, *error);
            else
                take(std::get<Opened>(std::move(outcome)));
        });
}

void Session::take(Opened opened)
{
    const bool resumedEarlierWork = opened.content.resumed;
    const QString damagedCopy = opened.content.damagedCopy;
    const std::optional<dossier::Verification> verification = opened.content.verification;
    std::unique_ptr<dossier::Document> document;
    try {
        document = std::make_unique<dossier::Document>(std::move(opened.content), m_author);
    } catch (const Error &error) {
        fail(Deed::Opening, error);
        return;
    }
    close();
    m_lock = std::move(opened.lock);
    m_holder = opened.holder;
    m_document = std::move(document);
    m_publisher = std::make_unique<Publisher>(*m_document, m_times);
    followPublisher();
    m_view = std::make_unique<widgets::DossierView>(*m_document, std::move(opened.figures), m_theme);
    m_locationRows = std::move(opened.locationRows);
    connect(m_view.get(), &widgets::DossierView::figuresChanged, this, [this] { m_locationRows.reset(); });
    connect(m_document.get(), &dossier::Document::failed, this,
            [this](const Error &error) { fail(Deed::Editing, error); });
    m_check = std::make_unique<ContentCheck>(this->path());
    connect(m_check.get(), &ContentCheck::ended, this, &Session::finishVerifying);
    if (verification)
        m_check->start(*verification);
    emit this->opened();
    if (m_holder)
        emit heldElsewhere(*m_holder);
    if (resumedEarlierWork)
        emit resumed();
    if (!damagedCopy.isEmpty())
        emit damagePutAside(damagedCopy);
    if (std::exchange(m_hasMoved, false))
        emit published();
}

void Session::finishVerifying()
{
    const bool publishes = std::exchange(m_publishesWhenVerified, false);
    if (m_check->damage())
        fail(publishes ? Deed::Publishing : Deed::Opening, *m_check->damage());
    else if (publishes)
        publish();
    emit verified();
}

bool Session::mayPublish()
{
    if (m_check->damage())
        fail(Deed::Publishing, *m_check->damage());
    m_publishesWhenVerified = isVerifying();
    return !m_check->damage() && !isVerifying();
}

void Session::make(const QString &path, const std::function<void()> &write)
{
    writeOther(Deed::Making, write, [this, path] { open(path); });
}

void Session::print(const std::function<void()> &write, const QString &path)
{
    writeOther(Deed::Printing, write, [this, path] { emit printed(path); });
}

void Session::writeOther(Deed deed, const std::function<void()> &write, const std::function<void()> &done)
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
        [this, deed, done](const widgets::Outcome<bool> &outcome) {
            setBusy(false);
            if (const Error *error = std::get_if<Error>(&outcome))
                fail(deed, *error);
            else
                done();
        });
}

void Session::followPublisher()
{
    connect(m_publisher.get(), &Publisher::stateChanged, this, &Session::savedStateChanged);
    connect(m_publisher.get(), &Publisher::runningChanged, this, &Session::setBusy);
    connect(m_publisher.get(), &Publisher::failed, this, &Session::tellNotPublished);
    connect(m_publisher.get(), &Publisher::savedBeside, this, &Session::savedBeside);
    connect(m_publisher.get(), &Publisher::due, this, &Session::publishWhenDue);
    connect(m_publisher.get(), &Publisher::moved, this, &Session::moveTo, Qt::QueuedConnection);
    connect(m_publisher.get(), &Publisher::published, this, [this] {
        m_isIdle = false;
        m_toldFailure.reset();
        if (m_holder && !m_lock.isTaken()) // the other may have closed it by now
            m_holder = m_lock.take(m_author, QDateTime::currentDateTimeUtc());
        emit published();
    });
    connect(m_publisher.get(), &Publisher::runningChanged, this, &Session::goOn, Qt::QueuedConnection);
    m_publisher->setByItself(m_publishesOnIdle);
}

void Session::tellNotPublished(const Error &error)
{
    const bool isRepeated = std::exchange(m_isIdle, false) && m_toldFailure == error.code;
    m_toldFailure = error.code;
    if (!isRepeated)
        fail(Deed::Publishing, error);
}

void Session::publish()
{
    if (!m_busy && hasUnpublishedEdits() && mayPublish())
        m_publisher->publish();
}

void Session::publishWhenDue()
{
    if (m_busy) {
        m_publisher->setByItself(true); // once more after the quiet seconds
        return;
    }
    if (m_check->damage() || !mayPublish()) // damage was told when it was found
        return;
    m_isIdle = true;
    m_publisher->publish();
}

void Session::publishAgain()
{
    if (!m_busy && isOpen() && mayPublish())
        m_publisher->publishAgain();
}

void Session::publishTo(const QString &path)
{
    if (!m_busy && isOpen() && mayPublish())
        m_publisher->publishTo(path);
}

void Session::publishBeside()
{
    if (isOpen())
        publishTo(m_publisher->pathBeside());
}

void Session::stopWaiting()
{
    if (isOpen())
        m_publisher->stopWaiting();
}

void Session::goOn()
{
    if (!m_openNext.isEmpty() && !m_busy)
        open(std::exchange(m_openNext, {})); // which publishes again what was edited meanwhile
}

void Session::moveTo(const QString &path)
{
    if (!isOpen())
        return;
    if (!m_publisher->hasMovedAll()) {
        m_publisher->catchUp(path);
        return;
    }
    // The new file holds every edit, so that the working copy of the other one is no longer needed.
    const QString former = this->path();
    close();
    try {
        forgetWorkingCopy(former, m_root);
    } catch (const Error &error) {
        fail(Deed::Publishing, error);
    }
    m_hasMoved = true;
    open(path);
}

void Session::close()
{
    if (!isOpen())
        return;
    emit closing();
    const bool wasPublishing = m_publisher->isRunning();
    m_publisher.reset();
    m_locationRows.reset();
    m_view.reset();
    m_document.reset();
    m_check.reset();
    m_publishesWhenVerified = false;
    m_lock = {};
    m_holder.reset();
    if (wasPublishing)
        setBusy(false);
    emit closed();
}

} // namespace regie::ui::shell
