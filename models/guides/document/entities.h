// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace counteroffer {

/// The character that an HTML entity of the text stands for ("&amp;", "&#8211;", "&#x20AC;"). One that is not
/// among the few that prose and prices use stays as it is written.
[[nodiscard]] QString decodedEntity(QByteArrayView entity);

} // namespace counteroffer
