// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpage.h"

#include "editing/planeditor.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"
#include "sheet/sheetpages.h"
#include "sheet/sheetpreview.h"

#include <QComboBox>
#include <QDate>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int previewDelay = 60; // ms: several keystrokes, one layout

} // namespace

SheetPage::SheetPage(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_locale(locale),
      m_stack(new QStackedWidget),
      m_paper(new QComboBox),
      m_export(new QPushButton(tr("Export PDF…"))),
      m_folder(new QPushButton(tr("Open folder"))),
      m_said(new QLabel),
      m_preview(new SheetPreview),
      m_delay(new QTimer(this))
{
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    auto *browse = new QPushButton(tr("Browse guides"));
    emptyColumn->addStretch();
    emptyColumn->addWidget(new QLabel(tr("There is no plan to print yet. Start one in Browse.")), 0,
                           Qt::AlignCenter);
    emptyColumn->addWidget(browse, 0, Qt::AlignCenter);
    emptyColumn->addStretch();
    connect(browse, &QPushButton::clicked, this, &SheetPage::browseWanted);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_preview, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelay);
    connect(m_delay, &QTimer::timeout, this, &SheetPage::refresh);
    const auto later = [this] {
        m_stack->setCurrentIndex(m_editor->isOpen() ? 1 : 0);
        if (isVisible()) {
            m_delay->start();
        }
    };
    connect(editor, &PlanEditor::opened, this, later);
    connect(editor, &PlanEditor::opened, m_said, &QLabel::clear); // it spoke of another plan
    connect(editor, &PlanEditor::opened, m_folder, &QWidget::hide);
    connect(editor, &PlanEditor::changed, this, later);
    m_stack->setCurrentIndex(editor->isOpen() ? 1 : 0);
}

SheetPage::~SheetPage() = default;

void SheetPage::focusPreview()
{
    m_preview->setFocus(Qt::ShortcutFocusReason);
}

QWidget *SheetPage::buildBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    line->setSpacing(spacing::small);
    auto *title = new QLabel(tr("Offer sheet, private"));
    setTextSize(title, TextSize::Heading);
    auto *paperLabel = new QLabel(tr("&Paper"));
    paperLabel->setBuddy(m_paper);
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    guardWheel(m_paper);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setTextFormat(Qt::PlainText);
    m_folder->hide();
    line->addWidget(title);
    line->addSpacing(spacing::large);
    line->addWidget(m_said, 1);
    line->addWidget(m_folder);
    line->addWidget(paperLabel);
    line->addWidget(m_paper);
    line->addWidget(m_export);
    connect(m_paper, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT paperChanged();
    });
    m_export->setToolTip(
        tr("Export PDF (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText)));
    connect(m_export, &QPushButton::clicked, this, &SheetPage::requestExport);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_written); });
    return bar;
}

void SheetPage::setGuide(const std::optional<Guide> &guide)
{
    m_guide = guide;
    if (isVisible()) {
        m_delay->start();
    }
}

void SheetPage::setPaper(QPageSize::PageSizeId paper)
{
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(paper))));
}

QPageSize::PageSizeId SheetPage::paper() const
{
    return QPageSize::PageSizeId(m_paper->currentData().toInt());
}

void SheetPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SheetPage::refresh()
{
    if (!m_editor->isOpen()) {
        m_preview->setPages(std::nullopt);
        return;
    }
    const OfferSheet sheet =
        offerSheet(m_editor->plan(), m_guide ? &*m_guide : nullptr, QDate::currentDate());
    m_preview->setPages(SheetPages(sheet, m_locale, paper()));
}

QString SheetPage::suggestedName() const
{
    QString name = m_editor->plan().name;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u' ' && c != u',' && c != u'-') {
            c = u'-';
        }
    }
    return name.simplified() + QStringLiteral(".pdf");
}

void SheetPage::requestExport()
{
    if (m_editor->isOpen()) {
        Q_EMIT exportWanted(suggestedName());
    }
}

void SheetPage::exportTo(const QString &path)
{
    const OfferSheet sheet =
        offerSheet(m_editor->plan(), m_guide ? &*m_guide : nullptr, QDate::currentDate());
    const auto outcome = writePdf(SheetPages(sheet, m_locale, paper()), path);
    m_written = outcome ? path : QString();
    m_folder->setVisible(outcome.ok());
    m_said->setText(outcome ? tr("Written to %1").arg(path) : errorSentence(outcome.error()));
}

} // namespace counteroffer
