// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/frontmatter/yamlreader.h"

#include <QJsonArray>
#include <QString>

#include <yaml.h>

namespace counteroffer {

namespace {

constexpr int deepest = 16;
constexpr int mostEvents = 20'000;
constexpr qsizetype largestText = 262'144; // 256 KiB

class YamlParser final
{
public:
    explicit YamlParser(QByteArrayView text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()),
                                     size_t(text.size()));
    }
    ~YamlParser()
    {
        release();
        yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(YamlParser)

    YamlMapping read();

private:
    bool next();
    void release()
    {
        if (m_held) {
            yaml_event_delete(&m_event);
            m_held = false;
        }
    }
    QJsonValue value(int depth);
    QJsonObject mapping(int depth);
    QJsonArray sequence(int depth);
    QJsonValue scalar() const;
    void fail(YamlProblem problem);

    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    YamlMapping m_result;
    int m_events = 0;
    bool m_held = false;
};

void YamlParser::fail(YamlProblem problem)
{
    if (m_result.problem == YamlProblem::None) {
        m_result.problem = problem;
        const size_t line = problem == YamlProblem::Syntax ? m_parser.problem_mark.line : m_parser.mark.line;
        m_result.problemLine = int(line) + 1;
    }
}

bool YamlParser::next()
{
    release();
    if (m_result.problem != YamlProblem::None) {
        return false;
    }
    if (++m_events > mostEvents) {
        fail(YamlProblem::TooLarge);
        return false;
    }
    if (yaml_parser_parse(&m_parser, &m_event) == 0) {
        fail(YamlProblem::Syntax);
        return false;
    }
    m_held = true;
    if (m_event.type == YAML_ALIAS_EVENT) {
        fail(YamlProblem::Aliases);
        return false;
    }
    return true;
}

QJsonValue YamlParser::scalar() const
{
    const auto &data = m_event.data.scalar;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data.value), qsizetype(data.length));
    if (data.style != YAML_PLAIN_SCALAR_STYLE) {
        return text;
    }
    if (text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL") {
        return QJsonValue::Null;
    }
    if (text == u"true" || text == u"True" || text == u"TRUE") {
        return true;
    }
    if (text == u"false" || text == u"False" || text == u"FALSE") {
        return false;
    }
    const QChar first = text.at(0);
    if (first.isDigit() || first == u'-' || first == u'+' || first == u'.') {
        bool ok = false;
        if (const qint64 whole = text.toLongLong(&ok); ok) {
            return whole;
        }
        if (const double number = text.toDouble(&ok); ok && qIsFinite(number)) {
            return number;
        }
    }
    return text;
}

QJsonValue YamlParser::value(int depth)
{
    if (depth > deepest) {
        fail(YamlProblem::TooDeep);
        return {};
    }
    switch (m_event.type) {
    case YAML_SCALAR_EVENT:
        return scalar();
    case YAML_MAPPING_START_EVENT:
        return mapping(depth);
    case YAML_SEQUENCE_START_EVENT:
        return sequence(depth);
    default:
        fail(YamlProblem::Syntax);
        return {};
    }
}

QJsonArray YamlParser::sequence(int depth)
{
    QJsonArray array;
    while (next() && m_event.type != YAML_SEQUENCE_END_EVENT) {
        array.append(value(depth + 1));
    }
    return array;
}

QJsonObject YamlParser::mapping(int depth)
{
    QJsonObject object;
    while (next() && m_event.type != YAML_MAPPING_END_EVENT) {
        if (m_event.type != YAML_SCALAR_EVENT) {
            fail(YamlProblem::Syntax);
            break;
        }
        const auto &data = m_event.data.scalar;
        const QString key =
            QString::fromUtf8(reinterpret_cast<const char *>(data.value), qsizetype(data.length));
        if (!next()) {
            break;
        }
        QJsonValue read;
        if (depth == 1 && key == u"compensation" && m_event.type == YAML_SEQUENCE_START_EVENT) {
            QJsonArray entries;
            while (next() && m_event.type != YAML_SEQUENCE_END_EVENT) {
                m_result.compensationLines.append(int(m_event.start_mark.line) + 1);
                entries.append(value(depth + 2));
            }
            read = entries;
        } else {
            read = value(depth + 1);
        }
        if (!object.contains(key)) {
            object.insert(key, read);
        } else if (depth == 1) {
            m_result.duplicateKeys.append(key);
        }
    }
    return object;
}

YamlMapping YamlParser::read()
{
    while (next() && (m_event.type == YAML_STREAM_START_EVENT || m_event.type == YAML_DOCUMENT_START_EVENT)) {
    }
    if (m_held && m_event.type == YAML_MAPPING_START_EVENT) {
        m_result.values = mapping(1);
    } else {
        fail(YamlProblem::Syntax);
    }
    return m_result;
}

} // namespace

YamlMapping readYaml(QByteArrayView text)
{
    if (text.size() > largestText) {
        YamlMapping refused;
        refused.problem = YamlProblem::TooLarge;
        refused.problemLine = 1;
        return refused;
    }
    return YamlParser(text).read();
}

} // namespace counteroffer
