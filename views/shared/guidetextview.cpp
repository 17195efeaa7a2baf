// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/guidetextview.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace counteroffer {

namespace {

// The words of a line of Markdown that stand alike in the drawn text: what is left when marks are gone.
QString wordsOf(const QString &line)
{
    QString words;
    for (const QChar c : line) {
        if (c.isLetterOrNumber()) {
            words += c;
        }
    }
    return words;
}

} // namespace

GuideTextView::GuideTextView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Text of the guide"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"https" || url.scheme() == u"http") {
            Q_EMIT webLinkClicked(url);
        }
    });
}

GuideTextView::~GuideTextView() = default;

void GuideTextView::setGuide(const QByteArray &markdown, int firstLine)
{
    const QString text = QString::fromUtf8(markdown);
    m_lines = text.split(u'\n');
    QString drawn = firstLine > 1 ? m_lines.mid(firstLine - 1).join(u'\n') : text;
    // HTML is not drawn but shown as what it is; only comments, which are not meant for readers, go.
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    drawn.remove(comment);
    document()->setMarkdown(drawn, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                       | QTextDocument::MarkdownNoHTML);
    moveCursor(QTextCursor::Start);
}

void GuideTextView::showLine(int line)
{
    if (line < 1 || line > m_lines.size()) {
        return;
    }
    const QString wanted = wordsOf(m_lines[line - 1]);
    if (wanted.isEmpty()) {
        return;
    }
    // A line of the file may be one block, part of one, or (a table's row) several: the block that shares the
    // longest beginning with it is where it stands.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString words = wordsOf(block.text());
        if (!words.isEmpty() && (wanted.startsWith(words) || words.contains(wanted))) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
}

QVariant GuideTextView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    // Not an invalid value: for that one QTextDocument goes and opens the file itself.
    return QByteArray(1, '\0');
}

} // namespace counteroffer
