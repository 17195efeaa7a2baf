// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace counteroffer {

/// Writes JSON front to back. Unlike QJsonDocument it keeps keys in the order they are written, and numbers
/// exact: an amount is written from its minor units, never by way of a double.
class JsonWriter final
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void key(const char *name);
    void key(const QString &name);

    void value(const QString &text);
    void value(bool truth);
    void value(qint64 number);
    void value(double number);
    void null();
    /// Whole units of the currency, with decimals only where there are any.
    void value(const Money &money);
    void value(const std::optional<MoneyRange> &range);
    void value(const std::optional<RateRange> &range); ///< percent
    void value(const std::optional<CountRange> &range);
    /// Null for an empty optional.
    void value(const std::optional<QString> &text);
    /// JSON that is ready, such as QJsonDocument gives.
    void raw(const QByteArray &json);

    [[nodiscard]] QByteArray result() const { return m_out; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void decimal(qint64 value, qint64 parts);

    QByteArray m_out;
    bool m_first = true;
};

} // namespace counteroffer
