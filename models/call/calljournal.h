// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "negotiation/plan.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace counteroffer {

/// What stood in the program when it last wrote to its journal.
struct JournalEntry
{
    Plan plan;
    QDateTime at;      ///< UTC
    QString typed;     ///< what stood in the field for their figure and was not taken yet
    qint64 number = 0; ///< counts up with every entry

    bool operator==(const JournalEntry &) const = default;
};

/// Writes the plan through while a call is on. A thread of its own waits for the disk, so that the window
/// never does; what comes faster than the disk is not lost but overtaken, since every entry is a whole plan.
/// Two files take turns, each with a sum over its content: a process that is killed while it writes one
/// leaves the other.
class CallJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallJournal)

public:
    /// @param path of the journal; `path`.a and `path`.b are its files
    explicit CallJournal(const QString &path, QObject *parent = nullptr);
    ~CallJournal() override; ///< writes what is waiting, and ends

    /// Takes the plan down. Returns at once.
    void write(const Plan &plan, const QString &typed = {});
    /// The plan is kept elsewhere now: the files go. Returns at once.
    void forget();
    /// Waits until all that was handed in has been written, at most `milliseconds`; whether it has.
    bool flush(int milliseconds);

    /// The last entry that was written whole; nothing where there is none. Reads files.
    [[nodiscard]] static std::optional<JournalEntry> last(const QString &path);

Q_SIGNALS:
    /// An entry could not be written. Said once until one can be again.
    void failed(const counteroffer::Error &error);
    void recovered();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace counteroffer
