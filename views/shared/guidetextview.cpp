// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/guidetextview.h"

#include "shared/linkopening.h"

#include <QHash>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestDrawn = 512 * 1024; // characters
constexpr qsizetype farthestBlock = 400;       // how far ahead a line's block is looked for

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

// What in a drawn text would load or open something else than a web page.
struct Reach
{
    int from = 0;
    int to = 0;
    QString words; // to stand there instead; empty where those that are there stay
};

QList<Reach> reachesOf(const QTextDocument &document)
{
    QList<Reach> reaches;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const int from = fragment.position();
            if (format.isImageFormat()) {
                //: In place of a picture; %1 is what it shows, in the guide's words
                const QString words = GuideTextView::tr("[picture: %1]");
                for (int i = from; i < from + fragment.length(); ++i) {
                    reaches.append(
                        {i, i + 1, words.arg(format.property(QTextFormat::ImageAltText).toString())});
                }
            } else if (format.isAnchor() && !isWebLink(QUrl(format.anchorHref()))) {
                reaches.append({from, from + fragment.length(), {}});
            }
        }
    }
    return reaches;
}

// A picture is not drawn, not even one that travels in the text itself: its words stand in its place. A link
// that is never followed does not look like one.
void cutReaches(QTextDocument &document)
{
    const QList<Reach> reaches = reachesOf(document);
    QTextCursor cursor(&document);
    for (auto reach = reaches.crbegin(); reach != reaches.crend(); ++reach) {
        cursor.setPosition(reach->from);
        cursor.setPosition(reach->to, QTextCursor::KeepAnchor);
        if (reach->words.isEmpty()) {
            cursor.setCharFormat(QTextCharFormat());
        } else {
            cursor.insertText(reach->words, QTextCharFormat());
        }
    }
}

// The block behind each row of a table, by the blocks of its cells: a row is one line of the file, and the
// next line is not found in it again, although it may begin with the same words.
QHash<int, int> rowEnds(const QTextDocument &document)
{
    QHash<int, int> ends;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (const QTextFrame *frame : frames) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        for (int row = 0; table != nullptr && row < table->rows(); ++row) {
            const int first = table->cellAt(row, 0).firstCursorPosition().blockNumber();
            const int last = table->cellAt(row, table->columns() - 1).lastCursorPosition().blockNumber();
            for (int block = first; block <= last; ++block) {
                ends.insert(block, last + 1);
            }
        }
    }
    return ends;
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
        if (isWebLink(url)) {
            Q_EMIT webLinkClicked(url);
        }
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_drawn) {
            return; // the document is being put together
        }
        mapLines();
        const int line = currentLine();
        if (line != m_visited) {
            m_visited = line;
            Q_EMIT lineVisited(line);
        }
    });
}

GuideTextView::~GuideTextView() = default;

void GuideTextView::setGuide(const QByteArray &markdown, int firstLine)
{
    m_waiting = markdown;
    m_firstLine = firstLine;
    m_drawn = false;
    m_visited = 0;
    m_blockOfLine.clear();
    if (isVisible()) {
        draw();
    }
}

void GuideTextView::showEvent(QShowEvent *event)
{
    draw();
    QTextBrowser::showEvent(event);
}

void GuideTextView::draw()
{
    if (m_drawn) {
        return;
    }
    const QString text = QString::fromUtf8(std::exchange(m_waiting, {}));
    m_lines = text.split(u'\n');
    const bool front = m_firstLine > 1;
    m_firstLine = std::clamp(m_firstLine, 1, int(m_lines.size()));
    setExtraSelections({});
    if (text.size() > largestDrawn) {
        drawPlain();
        m_drawn = true;
        return;
    }
    QString drawn = front ? m_lines.mid(m_firstLine - 1).join(u'\n') : text;
    // HTML is not drawn but shown as what it is; only comments, which are not meant for readers, go.
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    drawn.remove(comment);
    if (front) {
        drawn += frontMatterText(m_lines.mid(0, m_firstLine - 1));
    }
    // Put together out of sight: in the view each piece of it would be laid out as it comes. It is the view's
    // child, so that what it wants to load is asked of the view.
    auto *fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDefaultFont(font());
    fresh->setMarkdown(drawn, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                  QTextDocument::MarkdownNoHTML);
    cutReaches(*fresh);
    styleTables(*fresh);
    wrapCode(*fresh);
    const QPointer<QTextDocument> old = document();
    setDocument(fresh);
    delete old.data(); // unless the view itself has done so
    moveCursor(QTextCursor::Start);
    m_drawn = true;
}

// A guide of megabytes would hold up the window while it is laid out: its beginning, line by line as the file
// has it.
void GuideTextView::drawPlain()
{
    QStringList shown;
    qsizetype room = largestDrawn;
    for (const QString &line : std::as_const(m_lines)) {
        room -= line.size() + 1;
        if (room < 0) {
            break;
        }
        shown.append(line);
    }
    m_blockOfLine.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        m_blockOfLine.append(std::min(i, int(shown.size())));
    }
    //: Below the beginning of a very large guide
    shown.append(tr("… This guide is too large to be shown whole; the file has all of it."));
    document()->setPlainText(shown.join(u'\n'));
    moveCursor(QTextCursor::Start);
}

// A line of the file may be one block, part of one, or (a table's row) several, and the same words may stand
// in many places: lines and blocks are walked side by side, each line to the next block that it begins with.
void GuideTextView::mapLines()
{
    if (!m_blockOfLine.isEmpty() || m_lines.isEmpty()) {
        return;
    }
    QStringList blocks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blocks.append(wordsOf(block.text()));
    }
    m_blockOfLine.fill(0, m_lines.size());
    const QHash<int, int> ends = rowEnds(*document());
    const auto walk = [&](int from, int to, qsizetype place) {
        qsizetype begin = place; // of what is not spoken for by the lines before
        for (int i = from; i < to; ++i) {
            const QString wanted = wordsOf(m_lines[i]);
            const qsizetype end = wanted.isEmpty() ? begin : std::min(blocks.size(), begin + farthestBlock);
            for (qsizetype next = begin; next < end; ++next) {
                const QString &words = blocks[next];
                if (!words.isEmpty() && (wanted.startsWith(words) || words.contains(wanted))) {
                    place = next;
                    begin = ends.value(int(next), int(next));
                    break;
                }
            }
            m_blockOfLine[i] = int(place);
        }
    };
    // The front matter is drawn last, each line a block.
    walk(0, m_firstLine - 1, std::max<qsizetype>(0, blocks.size() - m_firstLine));
    walk(m_firstLine - 1, int(m_lines.size()), 0);
}

int GuideTextView::currentLine() const
{
    const int block = textCursor().blockNumber();
    // From the first line that is drawn; the last of those that lead to the block's beginning is a blank one.
    for (qsizetype i = 0; i < m_blockOfLine.size(); ++i) {
        const qsizetype line = (i + m_firstLine - 1) % m_blockOfLine.size();
        if (m_blockOfLine[line] == block && !m_lines[line].trimmed().isEmpty()) {
            return int(line) + 1;
        }
    }
    // A table's row is one line and several blocks: the line whose block is the nearest before.
    int best = 0;
    int bestBlock = -1;
    for (qsizetype line = 0; line < m_blockOfLine.size(); ++line) {
        if (m_blockOfLine[line] <= block && m_blockOfLine[line] > bestBlock) {
            bestBlock = m_blockOfLine[line];
            best = int(line) + 1;
        }
    }
    return best;
}

void GuideTextView::showLine(int line)
{
    draw();
    if (line < 1 || line > m_lines.size()) {
        return;
    }
    mapLines();
    QTextCursor cursor(document()->findBlockByNumber(m_blockOfLine[line - 1]));
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
