// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/titlereader.h"

#include <algorithm>
#include <array>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits alone, small: what a name and a folder's name have in common.
QString slugOf(QStringView text)
{
    QString slug;
    slug.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            slug += c.toLower();
        }
    }
    return slug;
}

/// Where the word "Guide" begins, -1 when it is not there.
qsizetype guideWord(QStringView text)
{
    const auto isFree = [&text](qsizetype i) {
        return i < 0 || i >= text.size() || !text[i].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(u"guide", 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(u"guide", at + 1, Qt::CaseInsensitive)) {
        if (isFree(at - 1) && isFree(at + 5)) {
            return at;
        }
    }
    return -1;
}

/// Takes "Global", "Salary", "Negotiation" off the end, each once: a company may itself end in "Global".
QString withoutKind(QString text, QStringView folder)
{
    QStringList kinds{u"negotiation"_s, u"salary"_s, u"global"_s, u"compensation"_s, u"offer"_s,
                      u"pay"_s,         u"total"_s,  u"comp"_s,   u"complete"_s,     u"package"_s,
                      u"&"_s,           u"and"_s,    u"2024"_s,   u"2025"_s,         u"2026"_s};
    text = text.trimmed();
    while (true) {
        const qsizetype space = text.lastIndexOf(u' ');
        const QString last = text.sliced(space + 1).toLower();
        const bool isName = !folder.isEmpty() && slugOf(text).endsWith(slugOf(folder));
        if (space < 0 || isName || !kinds.contains(last)) {
            return text;
        }
        kinds.removeOne(last);
        text = text.first(space).trimmed();
    }
}

struct Parts
{
    QString left;
    QString right;
};

std::optional<Parts> parted(const QString &text)
{
    constexpr std::array<QStringView, 9> separators = {u"|",   u" — ",  u" – ", u" -- ", u" - ",
                                                       u" @ ", u" at ", u" · ", u": "};
    for (const QStringView separator : separators) {
        const qsizetype at = text.lastIndexOf(separator);
        const QString left = text.first(std::max<qsizetype>(at, 0)).trimmed();
        const QString right = at < 0 ? QString() : text.sliced(at + separator.size()).trimmed();
        if (!left.isEmpty() && !right.isEmpty()) {
            return Parts{left, right};
        }
    }
    return std::nullopt;
}

/// What stands behind "Guide" and a colon, dash or bar, unless it is but the signature's mark.
QString roleBehind(const QString &tail)
{
    QString role = tail.trimmed();
    const bool joined = role.startsWith(u':') || role.startsWith(u'|') || role.startsWith(u'-') ||
                        role.startsWith(u'–') || role.startsWith(u'—');
    role = joined ? role.sliced(1).trimmed() : QString();
    return role.startsWith(u"signature", Qt::CaseInsensitive) ? QString() : role;
}

/// Takes "(SIGNATURE ROLE)" or "[Signature]" out of a role's name; true when there was one.
bool takeSignature(QString &role)
{
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')}) {
        for (qsizetype at = role.indexOf(open); at >= 0; at = role.indexOf(open, at + 1)) {
            const qsizetype end = role.indexOf(close, at);
            const QStringView inner = QStringView(role).sliced(at + 1, std::max<qsizetype>(end - at - 1, 0));
            if (end > at && inner.trimmed().startsWith(u"signature", Qt::CaseInsensitive)) {
                role = QString(role.first(at) + role.sliced(end + 1)).simplified();
                return true;
            }
        }
    }
    return false;
}

std::optional<Title> titleOf(const QString &text, QStringView folder)
{
    const qsizetype guide = guideWord(text);
    if (guide < 0) {
        return std::nullopt;
    }
    const QString head = withoutKind(text.first(guide), folder);
    auto parts = parted(head);
    if (!parts) { // "Acme Negotiation Guide: Data Engineer"
        const QString tail = roleBehind(text.sliced(guide + 5));
        if (head.isEmpty() || tail.isEmpty()) {
            return std::nullopt;
        }
        parts = Parts{tail, head};
    }
    Title title;
    title.role = parts->left;
    title.company = parts->right;
    if (!folder.isEmpty() && slugOf(parts->left) == slugOf(folder) &&
        slugOf(parts->right) != slugOf(folder)) {
        std::swap(title.role, title.company);
    }
    title.signature =
        takeSignature(title.role) || text.sliced(guide).contains(u"signature role", Qt::CaseInsensitive);
    return title;
}

} // namespace

std::optional<Title> readTitle(const Document &document, QStringView folder)
{
    const auto &blocks = document.blocks();
    for (const bool heading : {true, false}) {
        const size_t last = heading ? blocks.size() : std::min<size_t>(blocks.size(), 6);
        for (size_t i = 0; i < last; ++i) {
            const Block &block = blocks[i];
            const bool candidate = heading ? block.kind == Block::Heading
                                           : block.kind == Block::Paragraph && document.beginsBold(block);
            if (!candidate) {
                continue;
            }
            if (auto title = titleOf(document.text(block).simplified(), folder)) {
                title->block = i;
                return title;
            }
        }
    }
    return std::nullopt;
}

QString wordsOfSlug(QStringView slug)
{
    QString words;
    bool start = true;
    for (const QChar c : slug) {
        const bool gap = c == u'-' || c == u'_' || c == u' ';
        words += gap ? QChar(u' ') : start ? c.toUpper() : c;
        start = gap;
    }
    return words.simplified();
}

} // namespace counteroffer
