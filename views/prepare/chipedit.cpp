// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/chipedit.h"

#include "negotiation/plan.h"
#include "prepare/chipobject.h"
#include "shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace counteroffer {

namespace {

constexpr int margin = 4;

// Stretches of words that follow each other are one, however they were typed.
void addSegment(QList<ScriptSegment> &segments, const ScriptSegment &segment)
{
    if (segment.role == SlotRole::None && segment.text.isEmpty()) {
        return;
    }
    const bool joins = !segments.isEmpty() && segment.role == SlotRole::None &&
                       segments.last().role == SlotRole::None && segments.last().claim == segment.claim &&
                       segments.last().unknown == segment.unknown;
    if (joins) {
        segments.last().text += segment.text;
    } else {
        segments.append(segment);
    }
}

} // namespace

ChipEdit::ChipEdit(QWidget *parent) : QTextEdit(parent), m_chips(new ChipObject(this))
{
    document()->documentLayout()->registerHandler(ChipObject::objectType, m_chips);
    document()->setDocumentMargin(margin);
    document()->setUndoRedoEnabled(false); // undo is the plan's
    m_chips->setPalette(palette());
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ChipEdit::fitHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_building) {
            m_shown = segments();
            describe();
            Q_EMIT edited();
        }
    });
}

ChipEdit::~ChipEdit() = default;

void ChipEdit::showSegments(const QList<ScriptSegment> &segments, const Plan &plan)
{
    const bool figures = m_chips->setFigures(plan);
    if (segments != m_shown || document()->isEmpty()) {
        build(segments);
    } else if (figures) { // another figure may be wider
        document()->markContentsDirty(0, document()->characterCount());
    }
    QTextDocument *text = document();
    m_building = true;
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            const Claim *claim = plan.claim(ChipObject::segmentOf(format).claim);
            const bool aside = claim != nullptr && !claim->isProven();
            if (format.fontStrikeOut() != aside) {
                QTextCursor cursor(text);
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
                QTextCharFormat change;
                change.setFontStrikeOut(aside);
                cursor.mergeCharFormat(change);
                part = block.begin(); // fragments may have joined
            }
        }
    }
    m_building = false;
    describe();
}

void ChipEdit::build(const QList<ScriptSegment> &segments)
{
    m_building = true;
    const int place = textCursor().position();
    document()->clear();
    QTextCursor cursor(document());
    for (const ScriptSegment &segment : segments) {
        const QTextCharFormat format = ChipObject::formatOf(segment);
        cursor.insertText(segment.role == SlotRole::None ? segment.text
                                                         : QString(QChar::ObjectReplacementCharacter),
                          format);
    }
    cursor.setPosition(std::min(place, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_shown = segments;
    m_building = false;
}

QList<ScriptSegment> ChipEdit::segments() const
{
    QList<ScriptSegment> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block != document()->begin()) {
            ScriptSegment end;
            end.text = QStringLiteral("\n");
            addSegment(all, end);
        }
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            ScriptSegment segment = ChipObject::segmentOf(part.fragment().charFormat());
            const QString text = part.fragment().text();
            if (segment.role == SlotRole::None) {
                segment.text = QString(text).replace(QChar::LineSeparator, u'\n');
                addSegment(all, segment);
                continue;
            }
            for (qsizetype i = 0; i < text.size(); ++i) { // two like chips in a row are one fragment
                addSegment(all, segment);
            }
        }
    }
    return all;
}

void ChipEdit::describe()
{
    QString line;
    for (const ScriptSegment &segment : std::as_const(m_shown)) {
        line += segment.role == SlotRole::None ? segment.text : m_chips->textOf(segment);
    }
    setAccessibleDescription(line);
}

void ChipEdit::insertSlot(SlotRole role)
{
    ScriptSegment segment;
    segment.role = role;
    textCursor().insertText(QString(QChar::ObjectReplacementCharacter), ChipObject::formatOf(segment));
    setCurrentCharFormat({});
    setFocus(Qt::OtherFocusReason);
}

std::optional<int> ChipEdit::chipAtCursor(bool blank) const
{
    const int position = textCursor().position();
    for (const int place : {position, position + 1}) {
        QTextCursor cursor(document());
        if (place < 1 || place >= document()->characterCount()) {
            continue;
        }
        cursor.setPosition(place); // the format of a cursor is that of the character before it
        const QTextCharFormat format = cursor.charFormat();
        if (ChipObject::isChip(format) && (ChipObject::segmentOf(format).role == SlotRole::Blank) == blank) {
            return place - 1;
        }
    }
    return std::nullopt;
}

std::optional<int> ChipEdit::blankAtCursor() const
{
    return chipAtCursor(true);
}

std::optional<SlotRole> ChipEdit::figureAtCursor() const
{
    const auto place = chipAtCursor(false);
    if (!place) {
        return std::nullopt;
    }
    QTextCursor cursor(document());
    cursor.setPosition(*place + 1);
    return ChipObject::segmentOf(cursor.charFormat()).role;
}

void ChipEdit::askWhy(SlotRole role)
{
    Q_EMIT whyWanted(role, cursorRect());
}

bool ChipEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void ChipEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto blank = enter ? blankAtCursor() : std::nullopt;
    if (blank) {
        openBlank(*blank);
        return;
    }
    const auto figure = event->key() == Qt::Key_F1 ? figureAtCursor() : std::nullopt;
    if (figure) {
        askWhy(*figure);
        return;
    }
    // What is typed behind a chip is words.
    if (!event->text().isEmpty() && ChipObject::isChip(currentCharFormat())) {
        ScriptSegment words;
        words.claim = ChipObject::segmentOf(currentCharFormat()).claim;
        setCurrentCharFormat(ChipObject::formatOf(words));
    }
    QTextEdit::keyPressEvent(event);
}

void ChipEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const auto blank = textCursor().hasSelection() ? std::nullopt : blankAtCursor();
    if (event->button() == Qt::LeftButton && blank) {
        openBlank(*blank);
    }
}

void ChipEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        Q_EMIT editingEnded();
    }
}

void ChipEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ChipEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_chips->setPalette(palette());
        viewport()->update();
    }
}

void ChipEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection()) {
        setTextCursor(cursorForPosition(event->pos()));
    }
    if (const auto figure = figureAtCursor()) {
        auto *why = new QAction(tr("Why this number?"), menu);
        why->setShortcut(Qt::Key_F1);
        connect(why, &QAction::triggered, this, [this, figure] { askWhy(*figure); });
        menu->insertAction(menu->actions().value(0), why);
        menu->insertSeparator(menu->actions().value(1));
    }
    menu->popup(event->globalPos());
}

// Text from elsewhere comes as words, in one paragraph style.
void ChipEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        textCursor().insertText(source->text().remove(QChar::ObjectReplacementCharacter), QTextCharFormat());
    }
}

void ChipEdit::openBlank(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position + 1);
    const ScriptSegment segment = ChipObject::segmentOf(cursor.charFormat());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setTitle(segment.text);
    for (const QString &choice : segment.choices) {
        menu->addAction(QString(choice).replace(u'&', QStringLiteral("&&")), this,
                        [this, position, choice] { fillBlank(position, choice); });
    }
    menu->addAction(tr("Write something else…"), this,
                    [this, position, segment] { askBlank(position, segment.filled); });
    QAction *clear =
        menu->addAction(tr("Leave it open"), this, [this, position] { fillBlank(position, {}); });
    clear->setEnabled(!segment.filled.isEmpty());
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void ChipEdit::askBlank(int position, const QString &before)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Fill the gap"));
    dialog->setLabelText(tr("What to say here"));
    dialog->setTextValue(before);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, position](const QString &text) { fillBlank(position, text.trimmed()); });
    dialog->open();
}

void ChipEdit::fillBlank(int position, const QString &text)
{
    QTextCursor cursor(document());
    if (position + 1 >= document()->characterCount()) {
        return; // the line has changed meanwhile
    }
    cursor.setPosition(position + 1);
    if (!ChipObject::isChip(cursor.charFormat())) {
        return;
    }
    ScriptSegment segment = ChipObject::segmentOf(cursor.charFormat());
    segment.filled = text;
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), ChipObject::formatOf(segment));
    Q_EMIT editingEnded();
}

void ChipEdit::fitHeight()
{
    const int height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

QSize ChipEdit::sizeHint() const
{
    const qreal text = document()->documentLayout()->documentSize().height();
    return {320, int(text) + 2 * frameWidth()};
}

QSize ChipEdit::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

} // namespace counteroffer
