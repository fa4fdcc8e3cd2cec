// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/failing_vfs.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <mutex>

namespace regie::tests {

struct FailingVfs::State
{
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    std::mutex mutex;
    int stepsLeft = 0; ///< 0: nothing fails
    int result = SQLITE_OK;
    Failure failure = Failure::Undone;
    bool hasFailed = false;

    /// SQLITE_OK when this step is not the one that fails.
    int step()
    {
        const std::lock_guard guard(mutex);
        if (stepsLeft == 0 || --stepsLeft > 0)
            return SQLITE_OK;
        hasFailed = true;
        return result;
    }

    template <typename Take>
    int take(Take &&really)
    {
        const int told = step();
        if (told != SQLITE_OK && failure == Failure::Undone)
            return told;
        const int done = really();
        return told == SQLITE_OK ? done : told;
    }
};

namespace {

/// SQLite's own file follows it in memory.
struct File
{
    sqlite3_file base;
    FailingVfs::State *state;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

FailingVfs::State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<FailingVfs::State *>(vfs->pAppData);
}

/// The same method of SQLite's own file, unless the step fails.
template <auto Method, typename... Arguments>
int guarded(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = fileOf(file).real();
    return fileOf(file).state->take([&] { return (real->pMethods->*Method)(real, arguments...); });
}

template <auto Method, typename... Arguments>
int passedOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = fileOf(file).real();
    return (real->pMethods->*Method)(real, arguments...);
}

using Methods = sqlite3_io_methods;

const Methods kMethods{
    1,
    passedOn<&Methods::xClose>,
    passedOn<&Methods::xRead, void *, int, sqlite3_int64>,
    guarded<&Methods::xWrite, const void *, int, sqlite3_int64>,
    guarded<&Methods::xTruncate, sqlite3_int64>,
    guarded<&Methods::xSync, int>,
    passedOn<&Methods::xFileSize, sqlite3_int64 *>,
    passedOn<&Methods::xLock, int>,
    passedOn<&Methods::xUnlock, int>,
    passedOn<&Methods::xCheckReservedLock, int *>,
    passedOn<&Methods::xFileControl, int, void *>,
    passedOn<&Methods::xSectorSize>,
    passedOn<&Methods::xDeviceCharacteristics>,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FailingVfs::State &state = stateOf(vfs);
    File &ours = fileOf(file);
    ours.state = &state;
    ours.base.pMethods = nullptr;
    const int result = state.real->xOpen(state.real, name, ours.real(), flags, outFlags);
    if (ours.real()->pMethods)
        ours.base.pMethods = &kMethods;
    return result;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FailingVfs::State &state = stateOf(vfs);
    return state.take([&] { return state.real->xDelete(state.real, name, syncFolder); });
}

} // namespace

FailingVfs::FailingVfs()
    : m_state(std::make_unique<State>())
{
    sqlite3_initialize();
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real;
    m_state->vfs.zName = "failing";
    m_state->vfs.pNext = nullptr;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.szOsFile = m_state->real->szOsFile + static_cast<int>(sizeof(File));
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = removeFile;
    if (sqlite3_vfs_register(&m_state->vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take the failing file system");
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FailingVfs::failAt(int step, int result, Failure failure)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->failure = failure;
    m_state->stepsLeft = step;
    m_state->result = result;
    m_state->hasFailed = false;
}

void FailingVfs::relent()
{
    const std::lock_guard guard(m_state->mutex);
    m_state->stepsLeft = 0;
}

bool FailingVfs::hasFailed() const
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->hasFailed;
}

} // namespace regie::tests
