// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/guidetextview.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// The words of a line of Markdown that stand alike in the drawn text: what is left when marks are gone.
QString wordsOf(const QString &line)
{
    static const QRegularExpression address(QStringLiteral("\\]\\([^)]*\\)"));
    QString words;
    const QString shown = QString(line).remove(address);
    for (const QChar c : shown) {
        if (c.isLetterOrNumber()) {
            words += c;
        }
    }
    return words;
}

// Read first by machines, and last by people: the front matter follows the text, as it stands in the file.
QString frontMatterText(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.startsWith(u"~~~~"); }); // would end the block
    return u"\n\n~~~~~~~~\n"_s + lines.join(u'\n') + u"\n~~~~~~~~\n"_s;
}

// Code and front matter are broken at the edge like all text: a long line of theirs is no reason to scroll.
void wrapCode(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.nonBreakableLines()) {
            format.setNonBreakableLines(false);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

void styleTables(QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(0.5);
            format.setCellPadding(4);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
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
    m_firstLine = std::clamp(firstLine, 1, int(m_lines.size()));
    QString drawn = firstLine > 1 ? m_lines.mid(firstLine - 1).join(u'\n') : text;
    // HTML is not drawn but shown as what it is; only comments, which are not meant for readers, go.
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    drawn.remove(comment);
    if (firstLine > 1) {
        drawn += frontMatterText(m_lines.mid(0, firstLine - 1));
    }
    document()->setMarkdown(drawn, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
    styleTables(*document());
    wrapCode(*document());
    setExtraSelections({});
    moveCursor(QTextCursor::Start);
}

void GuideTextView::showLine(int line)
{
    if (line < 1 || line > m_lines.size()) {
        return;
    }
    // A line of the file may be one block, part of one, or (a table's row) several, and the same words may
    // stand in many places: lines and blocks are walked side by side, each line to the next block that it
    // begins with.
    QStringList blocks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blocks.append(wordsOf(block.text()));
    }
    const bool inFront = line < m_firstLine; // drawn last, each line a block
    auto place = inFront ? blocks.cend() - std::min<qsizetype>(m_firstLine, blocks.size()) : blocks.cbegin();
    for (int i = inFront ? 0 : m_firstLine - 1; i < line; ++i) {
        const QString wanted = wordsOf(m_lines[i]);
        const auto next = std::find_if(place, blocks.cend(), [&](const QString &words) {
            return !words.isEmpty() && (wanted.startsWith(words) || words.contains(wanted));
        });
        place = wanted.isEmpty() || next == blocks.cend() ? place : next;
    }
    QTextCursor cursor(document()->findBlockByNumber(int(place - blocks.cbegin())));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    // Marked in its own colour, for a selection is pale while the keyboard is elsewhere; and brought to the
    // middle once the page that holds the view has its size.
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(palette().color(QPalette::Highlight));
    mark.format.setForeground(palette().color(QPalette::HighlightedText));
    setExtraSelections({mark});
    ensureCursorVisible();
    QTimer::singleShot(0, this, [this] {
        const int middle = cursorRect().center().y() - viewport()->height() / 2;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + middle);
    });
}

QVariant GuideTextView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    // Not an invalid value: for that one QTextDocument goes and opens the file itself.
    return QByteArray(1, '\0');
}

} // namespace counteroffer
