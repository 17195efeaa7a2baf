// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/titlereader.h"

#include "guides/grammar/words.h"

#include <algorithm>
#include <array>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits alone, small: what a name and a folder's name have in common.
QString slugOf(QStringView text)
{
    QString slug(text.size(), Qt::Uninitialized);
    QChar *out = slug.data();
    for (const QChar c : text) {
        if (c >= u'a' && c <= u'z') {
            *out++ = c; // most of a name, spared the general questions
        } else if (c.isLetterOrNumber()) {
            *out++ = c.toLower();
        }
    }
    slug.truncate(out - slug.constData());
    return slug;
}

/// The same without a copy: whether the slug of a text ends with `name`, a slug itself.
bool slugEndsWith(QStringView text, QStringView name)
{
    while (!name.isEmpty() && !text.isEmpty()) {
        const QChar c = text.back();
        text.chop(1);
        if (c.isLetterOrNumber()) {
            if (c.toLower() != name.back()) {
                return false;
            }
            name.chop(1);
        }
    }
    return name.isEmpty();
}

/// Where the word "Guide" begins, -1 when it is not there.
qsizetype guideWord(QStringView text)
{
    const auto isFree = [&text](qsizetype i) {
        return i < 0 || i >= text.size() || !text[i].isLetterOrNumber();
    };
    for (qsizetype at = 0; at + 5 <= text.size(); ++at) {
        if ((text[at] == u'G' || text[at] == u'g') && beginsWith(text.sliced(at), u"guide") &&
            isFree(at - 1) && isFree(at + 5)) {
            return at;
        }
    }
    return -1;
}

/// Takes "Global", "Salary", "Negotiation" off the end, each once: a company may itself end in "Global".
/// `name` is the slug of the company's folder, empty where there is none.
QStringView withoutKind(QStringView text, QStringView name)
{
    constexpr std::array<QStringView, 15> kinds = {
        u"negotiation", u"salary",  u"global", u"compensation", u"offer", u"pay",  u"total", u"comp",
        u"complete",    u"package", u"&",      u"and",          u"2024",  u"2025", u"2026"};
    std::array<bool, kinds.size()> taken{};
    text = text.trimmed();
    while (true) {
        const qsizetype space = text.lastIndexOf(u' ');
        const QStringView last = text.sliced(space + 1);
        const auto kind = size_t(std::find_if(kinds.begin(), kinds.end(),
                                              [last](QStringView known) { return isWord(last, known); }) -
                                 kinds.begin());
        if (kind == kinds.size() || taken[kind] || (!name.isEmpty() && slugEndsWith(text, name))) {
            return text;
        }
        if (space < 0) {
            return {}; // "Negotiation Guide" names nobody
        }
        taken[kind] = true;
        text = text.first(space).trimmed();
    }
}

struct Parts
{
    QStringView left;
    QStringView right;
};

std::optional<Parts> parted(QStringView text)
{
    constexpr std::array<QStringView, 9> separators = {u"|",   u" — ",  u" – ", u" -- ", u" - ",
                                                       u" @ ", u" at ", u" · ", u": "};
    for (const QStringView separator : separators) {
        const qsizetype at = text.lastIndexOf(separator);
        const QStringView left = text.first(std::max<qsizetype>(at, 0)).trimmed();
        const QStringView right = at < 0 ? QStringView() : text.sliced(at + separator.size()).trimmed();
        if (!left.isEmpty() && !right.isEmpty()) {
            return Parts{left, right};
        }
    }
    return std::nullopt;
}

/// Without the bars and dashes that are left where a kind was taken off: "Acme —".
QString withoutJoints(QStringView name)
{
    const auto isJoint = [](QChar c) {
        return c == u'|' || c == u'-' || c == u'–' || c == u'—' || c == u':' || c == u'·' || c.isSpace();
    };
    while (!name.isEmpty() && isJoint(name.back())) {
        name.chop(1);
    }
    while (!name.isEmpty() && isJoint(name.front())) {
        name = name.sliced(1);
    }
    return name.toString();
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

std::optional<Title> titleOf(const QString &text, const QString &name)
{
    const qsizetype guide = guideWord(text);
    if (guide < 0) {
        return std::nullopt;
    }
    const QStringView head = withoutKind(QStringView(text).first(guide), name);
    auto parts = parted(head);
    QString tail;
    if (!parts) { // "Acme Negotiation Guide: Data Engineer", "Negotiation Guide: Data Engineer at Acme"
        tail = roleBehind(text.sliced(guide + 5));
        parts = head.isEmpty() ? parted(tail) : std::optional(Parts{tail, head});
        if (!parts || parts->left.isEmpty()) {
            return std::nullopt;
        }
    }
    Title title;
    title.role = withoutJoints(parts->left);
    title.company = withoutJoints(parts->right);
    if (!name.isEmpty() && slugOf(parts->left) == name && slugOf(parts->right) != name) {
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
    const QString name = slugOf(folder);
    for (const bool heading : {true, false}) {
        const size_t last = heading ? blocks.size() : std::min<size_t>(blocks.size(), 6);
        for (size_t i = 0; i < last; ++i) {
            const Block &block = blocks[i];
            const bool candidate = heading ? block.kind == Block::Heading
                                           : block.kind == Block::Paragraph && document.beginsBold(block);
            if (!candidate) {
                continue;
            }
            if (auto title = titleOf(simplified(document.view(block)), name)) {
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
