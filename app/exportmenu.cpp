// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportmenu.h"

#include "app/settings.h"
#include "app/workspace.h"
#include "offersheet/sheetoptions.h"
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
    : QMenu(tr("E&xport"), window),
      m_workspace(workspace),
      m_settings(settings),
      m_sheet(std::move(sheet)),
      m_window(window)
{
    build();
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
    const QStringList suffixes = suffixesOf(choice.format);
    auto *dialog = new QFileDialog(m_window, title, m_settings->folder(),
                                   title + u" (*."_s + suffixes.join(u" *."_s) + u')');
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixes.first());
    QString name = m_workspace->editor()->plan().name;
    name.replace(u'/', u'-');
    dialog->selectFile(name + u'.' + suffixes.first());
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) {
        m_settings->setFolder(QFileInfo(path).absolutePath());
        write(path, choice);
    });
    dialog->open();
}

void ExportMenu::write(const QString &path, const ExportChoice &choice)
{
    const auto guide = m_workspace->guideOfPlan();
    const auto outcome =
        exportTo(path, choice, m_workspace->editor()->plan(), guide ? &guide->guide : nullptr,
                 QDateTime::currentDateTime(), m_workspace->locale());
    Q_EMIT said(outcome ? tr("Written to %1").arg(path) : u"⚠ "_s + errorSentence(outcome.error()));
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
    // The printer lives as long as the dialog that holds it.
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted) {
            const QString name =
                printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
            m_sheet()->printOn(*printer, name);
        }
    });
    dialog->open();
}

} // namespace counteroffer
