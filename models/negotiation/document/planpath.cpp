// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/planproblem.h"

#include <QByteArray>
#include <QStringList>

namespace counteroffer {

namespace {

/// Follows a path through JSON that is known to parse: Qt's values have forgotten their lines.
class PathFinder final
{
public:
    explicit PathFinder(const QByteArray &json) : m_json(json) {}

    /// The line of the deepest part of the path that is there.
    int find(const QStringList &path)
    {
        int line = 0;
        for (const QString &part : path) {
            skipSpace();
            if (!(part.startsWith(u'[') ? enterList(part) : enterObject(part.toUtf8()))) {
                break;
            }
            skipSpace();
            line = 1 + int(QByteArrayView(m_json).first(m_at).count('\n'));
        }
        return line;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t' || here() == ',') {
            ++m_at; // a comma between entries is of no interest either
        }
    }

    QByteArray string()
    {
        const qsizetype start = ++m_at;
        while (here() != '"' && here() != '\0') {
            m_at += here() == '\\' ? 2 : 1;
        }
        return m_json.sliced(start, std::min(m_at++, m_json.size()) - start);
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = here();
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
        } while (m_at < m_json.size() && (depth > 0 || !isEnd(here())));
    }
    static bool isEnd(char c) { return c == ',' || c == '}' || c == ']'; }

    bool enterObject(const QByteArray &key)
    {
        if (here() != '{') {
            return false;
        }
        ++m_at;
        for (skipSpace(); here() == '"'; skipSpace()) {
            const bool found = string() == key;
            skipSpace();
            ++m_at; // the colon
            skipSpace();
            if (found) {
                return true;
            }
            skipValue();
        }
        return false;
    }

    bool enterList(const QString &part)
    {
        if (here() != '[') {
            return false;
        }
        ++m_at;
        const int index = QStringView(part).sliced(1).chopped(1).toInt();
        skipSpace();
        for (int i = 0; i < index && here() != ']' && here() != '\0'; ++i) {
            skipValue();
            skipSpace();
        }
        return here() != ']' && here() != '\0';
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

int lineOfPath(const QByteArray &json, QStringView path)
{
    QString parts = path.toString();
    parts.replace(u'[', QStringLiteral(".["));
    return PathFinder(json).find(parts.split(u'.', Qt::SkipEmptyParts));
}

} // namespace counteroffer
