// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callreply.h"

namespace counteroffer {

QString nextLine(const CallReply &reply)
{
    return spokenReply(reply.next, reply.component, reply.nextAsk, reply.nextRate);
}

} // namespace counteroffer
