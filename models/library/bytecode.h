// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace counteroffer {

/// Puts numbers and texts into few bytes: the form in which the index keeps what is only ever read whole.
/// It stays within the index, which is made anew when the form changes.
class ByteWriter final
{
public:
    void number(quint64 value);
    void signedNumber(qint64 value);
    void text(const QString &value);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Texts that come again and again, held once: names of regions, of levels, of companies.
class TextPool final
{
public:
    [[nodiscard]] QString text(QByteArrayView utf8);

private:
    QHash<QByteArray, QString> m_texts;
};

/// Reads what ByteWriter wrote, in the same order. Past a damage everything reads as 0 and empty, and ok() is
/// false.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] quint64 number();
    [[nodiscard]] qint64 signedNumber();
    [[nodiscard]] QString text();
    [[nodiscard]] QString text(TextPool &pool);
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    [[nodiscard]] QByteArrayView utf8();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace counteroffer
