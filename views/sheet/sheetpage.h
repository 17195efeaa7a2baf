// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guide.h"
#include "sheet/sheetpages.h"

#include <QLocale>
#include <QPageSize>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace counteroffer {

class FileWriter;
class PageBar;
class PlanEditor;
class SheetOptionsBar;
class SheetPreview;

/// Sheet: the pages as they will print, for whom and how long they are, Export PDF and Print.
class SheetPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetPage)

public:
    /// @param editor outlives the page
    SheetPage(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~SheetPage() override;

    void setGuide(const std::optional<Guide> &guide);
    void setPaper(QPageSize::PageSizeId paper);
    [[nodiscard]] QPageSize::PageSizeId paper() const;
    void setOptions(const SheetOptions &options);
    [[nodiscard]] SheetOptions options() const;
    /// Puts the keyboard where the page's work is done.
    void focusPreview();

    /// Asks for a file to export to, as the button does; nothing without a plan.
    void requestExport();
    /// Writes the PDF in a worker and says in place how it went.
    void exportTo(const QString &path);
    [[nodiscard]] bool isExporting() const;
    /// Prints in a worker on a device that has been made ready for the sheet's paper, and says in place how
    /// it went.
    /// @param name of the printer
    /// @param pages which, counted from 0; to the last one where it ends with -1
    void printOn(const std::shared_ptr<QPagedPaintDevice> &device, const QString &name, PageSpan pages = {});
    /// Says something in place, where an export says how it went.
    void say(const QString &sentence, const QString &written = {});

Q_SIGNALS:
    /// The person wants to export; whoever shows the page asks for a file name beginning with this one.
    void exportWanted(const QString &suggestedName);
    void printWanted();
    void browseWanted();
    void folderWanted(const QString &path);
    /// For whom, how long, which sections or which paper: to be remembered.
    void optionsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildBar();
    QWidget *buildStatus();
    void connectPreview();
    void complain(const Error &error);
    void refresh();
    [[nodiscard]] Result<SheetContent> content() const;
    [[nodiscard]] QString suggestedName() const;

    PlanEditor *m_editor;
    QLocale m_locale;
    std::optional<Guide> m_guide;
    QStackedWidget *m_stack;
    SheetOptionsBar *m_options;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_folder;
    QLabel *m_said;
    PageBar *m_pageBar;
    SheetPreview *m_preview;
    FileWriter *m_job;
    FileWriter *m_printing; ///< a printer may keep one waiting, and no file waits for it
    QTimer *m_delay;
    QString m_written;
    bool m_refused = false; ///< the label says why there are no pages
};

} // namespace counteroffer
