// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpage.h"

#include "editing/planeditor.h"
#include "offersheet/sheetwriter.h"
#include "shared/theme.h"
#include "sheet/pagebar.h"
#include "sheet/sheetfile.h"
#include "sheet/sheetoptionsbar.h"
#include "sheet/sheetpages.h"
#include "sheet/sheetpreview.h"

#include <QDate>
#include <QKeySequence>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int previewDelay = 30; // ms: several keystrokes, one layout

} // namespace

SheetPage::SheetPage(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_locale(locale),
      m_stack(new QStackedWidget),
      m_options(new SheetOptionsBar),
      m_export(new QPushButton(tr("Export PDF…"))),
      m_print(new QPushButton(tr("Print…"))),
      m_folder(new QPushButton(tr("Open folder"))),
      m_said(new QLabel),
      m_pageBar(new PageBar),
      m_preview(new SheetPreview),
      m_job(new FileWriter(this)),
      m_printing(new FileWriter(this)),
      m_delay(new QTimer(this))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(buildStatus());
    column->addWidget(m_preview, 1);
    m_stack->addWidget(buildEmpty());
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
    connect(editor, &PlanEditor::opened, this, [this] { say({}); }); // it spoke of another plan
    connect(editor, &PlanEditor::changed, this, later);
    connectPreview();
    m_stack->setCurrentIndex(editor->isOpen() ? 1 : 0);
}

SheetPage::~SheetPage() = default;

QWidget *SheetPage::buildEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    auto *browse = new QPushButton(tr("Browse guides"));
    column->addStretch();
    column->addWidget(new QLabel(tr("There is no plan to print yet. Start one in Browse.")), 0,
                      Qt::AlignCenter);
    column->addWidget(browse, 0, Qt::AlignCenter);
    column->addStretch();
    connect(browse, &QPushButton::clicked, this, &SheetPage::browseWanted);
    return empty;
}

QWidget *SheetPage::buildBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    line->setSpacing(spacing::small);
    line->addWidget(m_options);
    line->addStretch(1);
    line->addWidget(m_print);
    line->addWidget(m_export);
    m_export->setToolTip(
        tr("Export PDF (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText)));
    m_print->setToolTip(
        tr("Print (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_P).toString(QKeySequence::NativeText)));
    connect(m_options, &SheetOptionsBar::changed, this, [this] {
        refresh();
        Q_EMIT optionsChanged();
    });
    connect(m_export, &QPushButton::clicked, this, &SheetPage::requestExport);
    connect(m_print, &QPushButton::clicked, this, &SheetPage::printWanted);
    return bar;
}

QWidget *SheetPage::buildStatus()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(spacing::large, 0, spacing::large, spacing::small);
    line->setSpacing(spacing::small);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setTextFormat(Qt::PlainText);
    m_folder->hide();
    line->addWidget(m_pageBar);
    line->addSpacing(spacing::large);
    line->addWidget(m_said, 1);
    line->addWidget(m_folder);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_written); });
    return bar;
}

void SheetPage::connectPreview()
{
    connect(m_preview, &SheetPreview::pageChanged, m_pageBar, &PageBar::setPage);
    connect(m_preview, &SheetPreview::zoomChanged, m_pageBar, &PageBar::setZoom);
    connect(m_pageBar, &PageBar::pageWanted, m_preview, &SheetPreview::goToPage);
    connect(m_pageBar, &PageBar::zoomWanted, m_preview, &SheetPreview::setZoom);
    connect(m_job, &FileWriter::finished, this, [this](const Result<FileWritten> &result) {
        m_export->setEnabled(!m_job->isRunning());
        if (result) {
            say(tr("Written to %1").arg(result->path), result->path);
        } else {
            complain(result.error());
        }
    });
    connect(m_printing, &FileWriter::finished, this, [this](const Result<FileWritten> &result) {
        m_print->setEnabled(!m_printing->isRunning());
        if (result) {
            say(tr("Sent to %1").arg(result->path));
        } else {
            complain(result.error());
        }
    });
}

void SheetPage::focusPreview()
{
    m_preview->setFocus(Qt::ShortcutFocusReason);
}

void SheetPage::say(const QString &sentence, const QString &written)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    m_written = written;
    m_folder->setVisible(!written.isEmpty());
}

void SheetPage::complain(const Error &error)
{
    say(QStringLiteral("⚠ ") + errorSentence(error));
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
    m_options->setPaper(paper);
}

QPageSize::PageSizeId SheetPage::paper() const
{
    return m_options->paper();
}

void SheetPage::setOptions(const SheetOptions &options)
{
    m_options->setOptions(options);
}

SheetOptions SheetPage::options() const
{
    return m_options->options();
}

void SheetPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

Result<SheetContent> SheetPage::content() const
{
    return checkedSheet(m_editor->plan(), m_guide ? &*m_guide : nullptr, QDate::currentDate(), options(),
                        m_locale);
}

void SheetPage::refresh()
{
    if (!m_editor->isOpen()) {
        m_preview->setPages(std::nullopt);
        return;
    }
    const auto made = content();
    m_export->setEnabled(made.ok() && !m_job->isRunning());
    m_print->setEnabled(made.ok() && !m_printing->isRunning());
    if (!made) { // nothing is shown that must not be printed
        m_refused = true;
        complain(made.error());
        m_preview->setPages(std::nullopt);
        return;
    }
    if (m_refused) {
        m_refused = false;
        say({});
    }
    m_preview->setPages(SheetPages(*made, m_locale, paper()));
}

// Of a sheet to share not even the plan's name is told: the person gave it for themselves.
QString SheetPage::suggestedName() const
{
    const Plan &plan = m_editor->plan();
    const bool shared = options().kind == SheetKind::Shared;
    QString name = shared ? plan.company + u' ' + plan.region : plan.name;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u' ' && c != u',' && c != u'-') {
            c = u'-';
        }
    }
    name = name.simplified().left(80);
    return (name.isEmpty() ? tr("Offer sheet") : name) + QStringLiteral(".pdf");
}

void SheetPage::requestExport()
{
    if (m_editor->isOpen()) {
        Q_EMIT exportWanted(suggestedName());
    }
}

bool SheetPage::isExporting() const
{
    return m_job->isRunning();
}

void SheetPage::exportTo(const QString &path)
{
    const auto made = content();
    if (!made) {
        complain(made.error());
        return;
    }
    m_export->setEnabled(false);
    say(tr("Writing %1…").arg(path));
    const SheetJob job{*made, m_locale, paper(), planForSheet(m_editor->plan(), options().kind), path};
    m_job->begin([job] { return writeSheet(job); });
}

void SheetPage::printOn(const std::shared_ptr<QPagedPaintDevice> &device, const QString &name, PageSpan span)
{
    const auto made = content();
    if (!made) {
        complain(made.error());
        return;
    }
    m_print->setEnabled(false);
    say(tr("Printing on %1…").arg(name));
    // The paper may have been changed where the printer was chosen.
    const QPageSize::PageSizeId loaded = device->pageLayout().pageSize().id();
    const bool known = loaded == QPageSize::A4 || loaded == QPageSize::Letter;
    const auto print = [content = *made, locale = m_locale, paper = known ? loaded : paper(), device, name,
                        span]() -> Result<FileWritten> {
        const SheetPages pages(content, locale, paper);
        const auto outcome = pages.print(*device, name, span);
        if (!outcome) {
            return failure(outcome.error());
        }
        return FileWritten{name, pages.count()};
    };
    m_printing->begin(print);
}

} // namespace counteroffer
