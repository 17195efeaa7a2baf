// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting.h"

#include <QMenu>

#include <functional>
#include <memory>

class QPrinter;

namespace counteroffer {

class FileWriter;
struct FileWritten;
class Settings;
class SheetPage;
class Workspace;

/// Every way out of the program in one menu: the sheet, printed or as PDF, the plan, its tables, dates,
/// e-mails and charts, and the guide's table.
class ExportMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportMenu)

public:
    /// @param workspace, settings, window outlive the menu
    /// @param sheet gives the page of the sheet, which is made when it is first wanted
    ExportMenu(Workspace *workspace, Settings *settings, std::function<SheetPage *()> sheet, QWidget *window);
    ~ExportMenu() override;

    /// Whether there is a plan to export.
    void setPlanOpen(bool open);
    /// Asks for a file for the sheet, beginning with this name.
    void askForPdf(const QString &suggestedName);
    /// Asks for a printer.
    void print();
    /// Writes in a worker without asking; says how it went.
    void write(const QString &path, const ExportChoice &choice);
    /// The same with the library's list of guides.
    void writeGuides(const QString &path);
    /// Prints the sheet on a printer that has been chosen, or writes the file that was chosen in its place.
    void printWith(const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    /// What is being written: a whole sentence.
    void said(const QString &sentence);
    void failed(const counteroffer::Error &error);
    /// Where a file went: a whole sentence, and the file.
    void written(const QString &sentence, const QString &path);
    void sheetWanted();

private:
    void build();
    void ask(const QString &title, const ExportChoice &choice);
    void askFor(const QString &title, const QString &name, const QStringList &suffixes,
                const std::function<void(const QString &)> &take);
    void add(QMenu *menu, const QString &text, const ExportChoice &choice);
    void tell(const Result<FileWritten> &result);

    Workspace *m_workspace;
    Settings *m_settings;
    std::function<SheetPage *()> m_sheet;
    QWidget *m_window;
    QAction *m_share = nullptr; ///< whether what leaves is without what is private
    QList<QAction *> m_needPlan;
    FileWriter *m_writer;
};

} // namespace counteroffer
