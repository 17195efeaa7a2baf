// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportmenu.h"

#include "app/settings.h"
#include "app/verbs.h"
#include "app/workspace.h"
#include "offersheet/sheetoptions.h"
#include "shared/filewriter.h"
#include "sheet/sheetpage.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

ExportChoice choiceOf(ExportFormat format)
{
    ExportChoice choice;
    choice.format = format;
    return choice;
}

} // namespace

ExportMenu::ExportMenu(Workspace *workspace, Settings *settings, std::function<SheetPage *()> sheet,
                       QWidget *window)
    : QMenu(tr("Ex&port"), window),
      m_workspace(workspace),
      m_settings(settings),
      m_sheet(std::move(sheet)),
      m_window(window),
      m_writer(new FileWriter(this))
{
    build();
    connect(m_writer, &FileWriter::finished, this, &ExportMenu::tell);
}

ExportMenu::~ExportMenu() = default;

void ExportMenu::build()
{
    m_needPlan.append(addAction(tr("Offer sheet as &PDF…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        Q_EMIT sheetWanted();
        m_sheet()->requestExport();
    }));
    m_needPlan.append(addAction(tr("Pr&int offer sheet…"), QKeySequence(Qt::CTRL | Qt::Key_P), this, [this] {
        Q_EMIT sheetWanted();
        print();
    }));
    addSeparator();
    m_share = addAction(tr("To &share: all below without what is private"));
    m_share->setCheckable(true);
    m_share->setToolTip(
        tr("No floor, no stretch, no alternatives, no notes and no claims that are not proven."));
    add(this, tr("Plan as &Markdown…"), choiceOf(ExportFormat::Markdown));
    add(this, tr("Plan &file…"), choiceOf(ExportFormat::PlanFile));
    add(this, tr("&Dates for a calendar…"), choiceOf(ExportFormat::Calendar));
    QMenu *tables = addMenu(tr("&Tables as CSV"));
    const QList<PlanTable> all = allPlanTables();
    const QStringList names{tr("&Targets…"), tr("&Offers…"), tr("&What was said…"), tr("&Four years…")};
    for (const PlanTable table : all) {
        ExportChoice choice = choiceOf(ExportFormat::Csv);
        choice.table = table;
        add(tables, names.at(int(table)), choice);
    }
    ExportChoice guide = choiceOf(ExportFormat::Csv);
    guide.table.reset();
    add(tables, tr("The &guide's table…"), guide);
    tables->addSeparator();
    tables->addAction(tr("&All guides…"), this, [this] {
        askFor(tr("All guides"), tr("Guides"), suffixesOf(ExportFormat::Csv),
               [this](const QString &path) { writeGuides(path); });
    });
    QMenu *mails = addMenu(tr("&E-mails"));
    for (const LetterKind kind : {LetterKind::Ask, LetterKind::Recap, LetterKind::Stall}) {
        ExportChoice choice = choiceOf(ExportFormat::Email);
        choice.letter = kind;
        add(mails, letterName(kind) + u'…', choice);
    }
    QMenu *charts = addMenu(tr("&Charts"));
    for (const ExportChart chart : {ExportChart::Range, ExportChart::Years}) {
        for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg}) {
            ExportChoice choice = choiceOf(format);
            choice.chart = chart;
            const QString name =
                sheetSectionTitle(chart == ExportChart::Range ? SheetSection::Range : SheetSection::Years);
            //: Entry of a menu: %1 is a chart's title, %2 a kind of picture
            add(charts, tr("%1 (%2)…").arg(name, format == ExportFormat::Png ? u"PNG"_s : u"SVG"_s), choice);
        }
    }
}

void ExportMenu::add(QMenu *menu, const QString &text, const ExportChoice &choice)
{
    m_needPlan.append(menu->addAction(
        text, this, [this, text, choice] { ask(QString(text).remove(u'&').remove(u'…'), choice); }));
}

void ExportMenu::setPlanOpen(bool open)
{
    for (QAction *action : std::as_const(m_needPlan)) {
        action->setEnabled(open);
    }
}

void ExportMenu::ask(const QString &title, const ExportChoice &choice)
{
    // The plan's name was given for oneself: what is shared is named after the company, as the sheet is.
    const Plan &plan = m_workspace->editor()->plan();
    const QString name = m_share->isChecked() ? QString(plan.company + u' ' + plan.region) : plan.name;
    askFor(title, name, suffixesOf(choice.format), [this, choice](const QString &path) {
        ExportChoice chosen = choice;
        chosen.shared = m_share->isChecked();
        write(path, chosen);
    });
}

void ExportMenu::askFor(const QString &title, const QString &name, const QStringList &suffixes,
                        const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(m_window, title, m_settings->folder(),
                                   title + u" (*."_s + suffixes.join(u" *."_s) + u')');
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixes.first());
    dialog->selectFile(QString(name).replace(u'/', u'-') + u'.' + suffixes.first());
    connect(dialog, &QFileDialog::fileSelected, this, [this, take](const QString &path) {
        m_settings->setFolder(QFileInfo(path).absolutePath());
        take(path);
    });
    dialog->open();
}

void ExportMenu::write(const QString &path, const ExportChoice &choice)
{
    Q_EMIT said(tr("Writing %1…").arg(path));
    const auto found = m_workspace->guideOfPlan();
    const auto guide = found ? std::optional(found->guide) : std::nullopt;
    m_writer->begin([path, choice, plan = m_workspace->editor()->plan(), guide,
                     locale = m_workspace->locale()]() -> Result<FileWritten> {
        const auto outcome =
            exportTo(path, choice, plan, guide ? &*guide : nullptr, QDateTime::currentDateTime(), locale);
        if (!outcome) {
            return failure(outcome.error());
        }
        return FileWritten{path, 0};
    });
}

void ExportMenu::writeGuides(const QString &path)
{
    Q_EMIT said(tr("Writing %1…").arg(path));
    // From the library and not from the window's list, which of a large library may be a first page yet.
    m_writer->begin([path, library = m_workspace->libraryPath(),
                     locale = m_workspace->locale()]() -> Result<FileWritten> {
        const auto guides = libraryGuides(library);
        const auto outcome =
            guides ? exportGuideList(path, *guides, locale) : Outcome<>(failure(guides.error()));
        if (!outcome) {
            return failure(outcome.error());
        }
        return FileWritten{path, 0};
    });
}

void ExportMenu::tell(const Result<FileWritten> &result)
{
    if (result) {
        Q_EMIT written(tr("Written to %1").arg(result->path), result->path);
    } else {
        Q_EMIT failed(result.error());
    }
}

void ExportMenu::askForPdf(const QString &suggestedName)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Export the offer sheet"), m_settings->folder(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings->setFolder(QFileInfo(path).absolutePath());
        m_sheet()->exportTo(path);
    });
    dialog->open();
}

void ExportMenu::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(m_sheet()->paper()));
    printer->setFullPage(true); // the sheet has margins of its own
    printer->setDocName(tr("Offer sheet"));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog that holds it, and the job.
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted) {
            printWith(printer);
        }
    });
    dialog->open();
}

void ExportMenu::printWith(const std::shared_ptr<QPrinter> &printer)
{
    if (!printer->outputFileName().isEmpty()) { // no printer: the same file as an export, whole or not at all
        const QString path = printer->outputFileName();
        const bool pdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        m_sheet()->exportTo(pdf ? path : path + u".pdf"_s);
        return;
    }
    const bool some = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
    const PageSpan span =
        some ? PageSpan{printer->fromPage() - 1, std::max(printer->toPage(), printer->fromPage()) - 1}
             : PageSpan();
    m_sheet()->printOn(printer, printer->printerName(), span);
}

} // namespace counteroffer
