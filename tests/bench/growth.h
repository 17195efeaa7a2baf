// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

class QTextStream;

namespace counteroffer {

/// Prints how time and memory grow from 1 to 64 MiB, for a text like guides and for plain prose. Each
/// measurement is a run of `program` with --one, because a process's peak of memory never falls.
void benchGrowth(QTextStream &out, const QString &program);
/// The run itself: prints seconds of the processor, and the peak of memory before and after, in KiB. Returns
/// the program's exit status.
[[nodiscard]] int measureOne(QTextStream &out, QByteArrayView kind, int mebibytes);
/// Prints which hostile inputs of a mebibyte take the processor longest.
void benchHostile(QTextStream &out);

} // namespace counteroffer
