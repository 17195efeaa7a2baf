// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/chartframe.h"

#include "shared/chartaccess.h"
#include "shared/chartpicture.h"
#include "shared/filewriter.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStandardPaths>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int leastWidth = 160;
constexpr int bubbleWidth = 300;
constexpr qreal ringRoom = 3;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

bool isOurs(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Save) ||
           key.keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_S);
}

// A chart may stand in a page that scrolls: the figure is brought into view.
void scrollTo(QWidget *frame, const QRectF &place)
{
    for (QWidget *up = frame->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up); area != nullptr && area->widget() != nullptr) {
            const QPoint center = frame->mapTo(area->widget(), place.center().toPoint());
            area->ensureVisible(center.x(), center.y(), 0, int(place.height()));
            return;
        }
    }
}

} // namespace

ChartFrame::ChartFrame(QWidget *parent) : QWidget(parent)
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    relayout();
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setDrawing(std::unique_ptr<ChartDrawing> drawing)
{
    m_drawing = std::move(drawing);
    relayout();
}

void ChartFrame::setMostHeight(int pixels)
{
    m_mostHeight = pixels;
    relayout();
}

void ChartFrame::setExplained(bool explained)
{
    m_explained = explained;
}

bool ChartFrame::canAskWhy() const
{
    return m_explained && m_current >= 0 && m_current < figures().size() && figures()[m_current].subject >= 0;
}

void ChartFrame::askWhy()
{
    if (canAskWhy()) {
        Q_EMIT whyWanted(figures()[m_current].subject, figures()[m_current].place.toAlignedRect());
    }
}

ChartLook ChartFrame::look() const
{
    return {palette(), font()};
}

void ChartFrame::relayout()
{
    m_figuresKnown = false;
    setAccessibleName(m_drawing != nullptr ? m_drawing->title() : tr("Chart"));
    setFixedHeight(sizeHint().height());
    if (m_current >= figures().size()) {
        m_current = -1;
    }
    updateGeometry();
    update();
}

QSize ChartFrame::sizeHint() const
{
    const int width = std::max(leastWidth, this->width());
    if (m_drawing == nullptr) {
        return {leastWidth, 0};
    }
    if (const QString words = m_drawing->missing(); !words.isEmpty()) {
        const QRect room =
            fontMetrics().boundingRect(QRect(0, 0, width - 2 * spacing::small, 10000), wrapped, words);
        return {leastWidth, room.height() + 2 * spacing::small};
    }
    return {leastWidth, std::min(int(m_drawing->comfortableHeight(look())), m_mostHeight) + noteHeight()};
}

QSize ChartFrame::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

int ChartFrame::noteHeight() const
{
    if (m_drawing == nullptr || m_drawing->note().isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(themeFont(TextSize::Small, font()));
    const int width = std::max(leastWidth, this->width());
    return metrics.boundingRect(QRect(0, 0, width, 10000), wrapped, m_drawing->note()).height() +
           spacing::hair;
}

QRectF ChartFrame::chartArea() const
{
    return QRectF(rect()).adjusted(0, 0, 0, -noteHeight());
}

const QList<ChartFigure> &ChartFrame::figures() const
{
    if (!m_figuresKnown) {
        const bool any = m_drawing != nullptr && m_drawing->missing().isEmpty();
        m_figures = any ? m_drawing->figures(chartArea(), look()) : QList<ChartFigure>();
        m_figuresKnown = true;
    }
    return m_figures;
}

QString ChartFrame::description() const
{
    if (m_drawing == nullptr) {
        return {};
    }
    QStringList sentences;
    for (const ChartFigure &figure : figures()) {
        sentences.append(figure.text);
    }
    for (const QString &words : {m_drawing->missing(), m_drawing->note()}) {
        if (!words.isEmpty()) {
            sentences.append(words);
        }
    }
    return sentences.join(u'\n');
}

void ChartFrame::setCurrentFigure(int index)
{
    const int next = index >= 0 && index < figures().size() ? index : -1;
    if (next == m_current) {
        return;
    }
    m_current = next;
    update();
    if (m_current >= 0) {
        announce();
        Q_EMIT figureShown(m_current);
    }
}

void ChartFrame::announce()
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

int ChartFrame::figureAt(QPointF point) const
{
    const QList<ChartFigure> &all = figures();
    for (qsizetype i = all.size() - 1; i >= 0; --i) { // what is drawn last lies on top
        if (all[i].place.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom).contains(point)) {
            return int(i);
        }
    }
    return -1;
}

bool ChartFrame::event(QEvent *event)
{
    // Before the window's own shortcuts of the same keys: the keyboard is on the chart.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartFrame::keyPressEvent(QKeyEvent *event)
{
    const int last = int(figures().size()) - 1;
    const bool asks =
        event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (asks && canAskWhy()) {
        askWhy();
    } else if (event->matches(QKeySequence::Copy)) {
        copyPicture();
    } else if (event->matches(QKeySequence::Save)) {
        savePng();
    } else if (isOurs(*event)) {
        saveSvg();
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) {
        setCurrentFigure(std::min(m_current + 1, last));
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
        setCurrentFigure(m_current < 0 ? last : std::max(m_current - 1, 0));
    } else if (event->key() == Qt::Key_Home) {
        setCurrentFigure(0);
    } else if (event->key() == Qt::Key_End) {
        setCurrentFigure(last);
    } else if (event->key() == Qt::Key_Escape && m_current >= 0) {
        setCurrentFigure(-1);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current >= 0) {
        scrollTo(this, figures()[m_current].place);
    }
}

void ChartFrame::mouseMoveEvent(QMouseEvent *event)
{
    setCurrentFigure(figureAt(event->position()));
}

void ChartFrame::mouseDoubleClickEvent(QMouseEvent *event)
{
    setCurrentFigure(figureAt(event->position()));
    askWhy();
}

void ChartFrame::leaveEvent(QEvent * /*event*/)
{
    setCurrentFigure(-1);
}

void ChartFrame::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        setCurrentFigure(-1);
    }
    QWidget::focusOutEvent(event);
}

void ChartFrame::resizeEvent(QResizeEvent * /*event*/)
{
    relayout(); // the words below it wrap by its width
}

void ChartFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange) {
        relayout();
    }
    QWidget::changeEvent(event);
}

void ChartFrame::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drawing == nullptr || !m_drawing->missing().isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (canAskWhy()) {
        const ChartFigure figure = figures()[m_current]; // the mouse leaves the chart for the menu
        menu->addAction(tr("Why this number?"), QKeySequence(Qt::Key_F1), this,
                        [this, figure] { Q_EMIT whyWanted(figure.subject, figure.place.toAlignedRect()); });
        menu->addSeparator();
    }
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy as a picture"), QKeySequence::Copy, this,
                    &ChartFrame::copyPicture);
    if (m_current >= 0) {
        const QString words = figures()[m_current].text;
        menu->addAction(tr("Copy this figure"), this,
                        [words] { QGuiApplication::clipboard()->setText(words); });
    }
    menu->addAction(QIcon::fromTheme(u"document-save"_s), tr("Save as PNG…"), QKeySequence::Save, this,
                    &ChartFrame::savePng);
    menu->addAction(tr("Save as SVG…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                    &ChartFrame::saveSvg);
    menu->popup(event->globalPos());
}

void ChartFrame::copyPicture() const
{
    if (m_drawing != nullptr && m_drawing->missing().isEmpty()) {
        QGuiApplication::clipboard()->setImage(chartImage(*m_drawing, chartArea().size(), look()));
    }
}

void ChartFrame::savePng()
{
    save(u"png"_s, tr("Picture (*.png)"));
}

void ChartFrame::saveSvg()
{
    save(u"svg"_s, tr("Vector picture (*.svg)"));
}

void ChartFrame::save(const QString &suffix, const QString &filter)
{
    if (m_drawing == nullptr || !m_drawing->missing().isEmpty()) {
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Save the chart"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    QString name = m_drawing->title();
    name.replace(u'/', u'-');
    dialog->selectFile(name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString &path) {
        const QByteArray bytes = suffix == u"svg" ? chartSvgBytes(*m_drawing, chartArea().size(), look())
                                                  : chartPngBytes(*m_drawing, chartArea().size(), look());
        if (bytes.isEmpty()) { // an image larger than memory
            Q_EMIT said(errorSentence(Error{ErrorCode::FileUnwritable, path, {}}));
            return;
        }
        writeInWorker(this, path, bytes, [this, path](const Outcome<> &outcome) {
            Q_EMIT said(outcome ? tr("Saved the chart in %1.").arg(path) : errorSentence(outcome.error()));
        });
    });
    dialog->open();
}

void ChartFrame::paintEvent(QPaintEvent * /*event*/)
{
    if (m_drawing == nullptr) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QString words = m_drawing->missing(); !words.isEmpty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(rect().adjusted(spacing::small, spacing::small, -spacing::small, 0), wrapped, words);
    } else {
        painter.save();
        m_drawing->paint(painter, chartArea(), look());
        painter.restore();
        painter.setPen(quietText(palette()));
        painter.setFont(themeFont(TextSize::Small, font()));
        painter.drawText(QRectF(rect()).adjusted(0, chartArea().bottom() + spacing::hair, 0, 0), wrapped,
                         m_drawing->note());
        if (m_current >= 0) {
            paintFigure(painter, figures()[m_current]);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void ChartFrame::paintFigure(QPainter &painter, const ChartFigure &figure) const
{
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(figure.place.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom), 3, 3);
    painter.setFont(font());
    const int most = std::min(bubbleWidth, width() - 2 * spacing::small);
    QRectF bubble = QRectF(fontMetrics().boundingRect(QRect(0, 0, most, 1000), wrapped, figure.text))
                        .adjusted(0, 0, 2 * spacing::small, spacing::small);
    qreal top = figure.place.top() - ringRoom - spacing::hair - bubble.height();
    if (top < 0) {
        top = std::min(figure.place.bottom() + ringRoom + spacing::hair, height() - bubble.height());
    }
    const qreal left = std::clamp(figure.place.center().x() - bubble.width() / 2, 0.0,
                                  std::max(0.0, width() - bubble.width()));
    bubble.moveTopLeft({left, std::max(0.0, top)});
    painter.setPen(QPen(hairline(palette()), 1));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(bubble.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(bubble.adjusted(spacing::small, spacing::hair, -spacing::small, 0), wrapped,
                     figure.text);
}

} // namespace counteroffer
