// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/workers.h"

#include <QThreadPool>

namespace counteroffer {

QThreadPool *workers()
{
    static QThreadPool pool;
    return &pool;
}

} // namespace counteroffer
