// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/publisher.h"

#include "core/dossier/patience.h"
#include "ui/widgets/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace regie::ui::shell {

using dossier::Error;
using dossier::ErrorCode;
using dossier::Published;
using dossier::PublishMode;

namespace {

constexpr qsizetype kLongestName = 240; // bytes: systems allow 255
constexpr qsizetype kLongestAuthor = 40;

/// The text without what no file name may hold on one system or another.
QString forFileName(QString text)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    for (QChar &character : text) {
        if (forbidden.contains(character) || character < QLatin1Char(' '))
            character = QLatin1Char('-');
    }
    return text.simplified();
}

} // namespace

Publisher::Publisher(dossier::Document &document, const SavingTimes &times, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_times(times)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(times.quiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (m_document.hasUnpublishedEdits())
            emit due();
    });
    connect(&document, &dossier::Document::changed, this, &Publisher::followEdits);
    connect(&document, &dossier::Document::publishedStateChanged, this, &Publisher::stateChanged);
}

Publisher::~Publisher()
{
    stopWaiting();
}

SavedState Publisher::state() const
{
    SavedState state{SavedKind::InFile, m_publishedAt, {}};
    if (m_running) {
        state.kind = m_waiting ? SavedKind::Waiting : SavedKind::Publishing;
    } else if (!m_document.hasUnpublishedEdits()) {
        state.kind = m_publishedAt.isValid() ? SavedKind::Published : SavedKind::InFile;
    } else if (m_failure) {
        state.kind = SavedKind::Refused;
        state.failure = m_failure;
    } else {
        state.kind = SavedKind::Local;
    }
    return state;
}

void Publisher::setByItself(bool on)
{
    m_byItself = on;
    if (!on)
        m_quiet.stop();
    else if (m_document.hasUnpublishedEdits())
        m_quiet.start();
}

void Publisher::followEdits()
{
    if (m_byItself)
        m_quiet.start();
    emit stateChanged();
}

dossier::PublishOrder Publisher::order(PublishMode mode) const
{
    const dossier::WorkingCopy &copy = m_document.workingCopy();
    return {copy.databasePath(), copy.target(), mode, copy.publishedHash()};
}

void Publisher::start(dossier::PublishOrder order, Done done, Failed failed)
{
    m_running = true;
    m_waiting = false;
    m_givesUp = false;
    m_patience = std::make_shared<dossier::Patience>(m_times.patience, m_times.pause);
    order.patience = m_patience.get();
    m_patience->whenWaiting([publisher = QPointer(this)] {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [publisher] {
            if (!publisher || !publisher->m_running)
                return;
            publisher->m_waiting = true;
            emit publisher->stateChanged();
        });
    });
    emit runningChanged(true);
    emit stateChanged();
    widgets::inBackground(
        this, [order, patience = m_patience] { return dossier::publish(order); },
        [this, done = std::move(done), failed = std::move(failed)](const widgets::Outcome<Published> &outcome) {
            m_running = false;
            m_waiting = false;
            if (const Error *error = std::get_if<Error>(&outcome))
                failed(*error);
            else
                done(std::get<Published>(outcome));
        });
}

void Publisher::publish()
{
    if (m_running || !m_document.hasUnpublishedEdits())
        return;
    m_quiet.stop();
    start(
        order(PublishMode::Replace), [this](const Published &published) { finish(published); },
        [this](const Error &error) {
            if (error.code == ErrorCode::InUse && !m_givesUp)
                keepBeside(error);
            else
                fail(error);
        });
}

void Publisher::publishAgain()
{
    if (m_running)
        return;
    start(
        order(PublishMode::Create), [this](const Published &published) { finish(published); },
        [this](const Error &error) { fail(error); });
}

void Publisher::finish(const Published &published)
{
    m_failure.reset();
    m_publishedAt = QDateTime::currentDateTime();
    try {
        m_document.markPublished(published);
    } catch (const Error &error) {
        // The file holds the edits; it could only not be noted for the next start.
        emit failed(error);
    }
    if (m_byItself && m_document.hasUnpublishedEdits())
        m_quiet.start();
    emit stateChanged();
    emit this->published();
    emit runningChanged(false);
}

void Publisher::fail(const Error &error)
{
    m_failure = error;
    emit stateChanged();
    emit failed(error);
    emit runningChanged(false);
}

void Publisher::keepBeside(const Error &held)
{
    const QString target = m_document.workingCopy().target();
    if (m_besideRevision == m_document.revision()) {
        fail({ErrorCode::SavedBeside, target, QFileInfo(m_beside).fileName()});
        return;
    }
    dossier::PublishOrder beside = order(PublishMode::Create);
    beside.target = pathBeside();
    start(
        beside,
        [this, target, path = beside.target](const Published &published) {
            m_beside = path;
            m_besideRevision = published.revision;
            emit savedBeside(path, published.sha256);
            fail({ErrorCode::SavedBeside, target, QFileInfo(path).fileName()});
        },
        [this, held](const Error &) { fail(held); });
}

void Publisher::publishTo(const QString &path)
{
    if (m_running)
        return;
    dossier::PublishOrder elsewhere = order(PublishMode::Create);
    elsewhere.target = path;
    publishElsewhere(elsewhere);
}

void Publisher::publishElsewhere(const dossier::PublishOrder &order)
{
    start(
        order,
        [this, path = order.target](const Published &published) {
            m_elsewhere = published;
            catchUp(path);
        },
        [this](const Error &error) { fail(error); });
}

void Publisher::catchUp(const QString &path)
{
    if (hasMovedAll()) {
        emit runningChanged(false);
        emit moved(path);
        return;
    }
    dossier::PublishOrder again = order(PublishMode::Replace);
    again.target = path;
    again.expectedSha256 = m_elsewhere.sha256;
    publishElsewhere(again);
}

void Publisher::stopWaiting()
{
    m_givesUp = true;
    if (m_patience)
        m_patience->end();
}

QString Publisher::pathBeside() const
{
    const QFileInfo target(m_document.workingCopy().target());
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString author = forFileName(m_document.author().left(kLongestAuthor));
    QString base = target.completeBaseName();
    const auto name = [&] {
        const QString text = author.isEmpty()
                                 //: a file name: the name of the file, then when this version was made
                                 ? tr("%1 - version of %2").arg(base, moment)
                                 //: a file name: the name of the file, then who made this version and when
                                 : tr("%1 - version of %2, %3").arg(base, author, moment);
        return text + QLatin1Char('.') + target.suffix();
    };
    while (base.size() > 1 && name().toUtf8().size() > kLongestName)
        base.chop(1);
    return target.dir().filePath(name());
}

} // namespace regie::ui::shell
