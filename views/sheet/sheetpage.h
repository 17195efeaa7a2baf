// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>
#include <QPageSize>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace counteroffer {

class PlanEditor;
class SheetPreview;

/// Sheet: the pages as they will print, and Export PDF.
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
    /// Puts the keyboard where the page's work is done.
    void focusPreview();

    /// Asks for a file to export to, as the button does; nothing without a plan.
    void requestExport();
    /// Writes the PDF and says in place how it went.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The person wants to export; whoever shows the page asks for a file name beginning with this one.
    void exportWanted(const QString &suggestedName);
    void browseWanted();
    void folderWanted(const QString &path);
    void paperChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    void refresh();
    [[nodiscard]] QString suggestedName() const;

    PlanEditor *m_editor;
    QLocale m_locale;
    std::optional<Guide> m_guide;
    QStackedWidget *m_stack;
    QComboBox *m_paper;
    QPushButton *m_export;
    QPushButton *m_folder;
    QLabel *m_said;
    SheetPreview *m_preview;
    QTimer *m_delay;
    QString m_written;
};

} // namespace counteroffer
