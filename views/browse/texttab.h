// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/loadedguide.h"

#include <QHash>
#include <QLocale>
#include <QWidget>

class QPushButton;

namespace counteroffer {

class ElidingLabel;
class GuideTextView;

/// The whole text of a guide. Below it stands which figures of the table the line under the cursor holds, and
/// the way to them.
class TextTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextTab)

public:
    explicit TextTab(const QLocale &locale, QWidget *parent = nullptr);
    ~TextTab() override;

    void setGuide(const LoadedGuide &guide);
    void showLine(int line);

Q_SIGNALS:
    void webLinkClicked(const QUrl &url);
    /// The figures of a line shall be shown in the table.
    void figureWanted(int line);

private:
    void noteFigures(const Guide &guide);
    void showFigures(int line);

    QLocale m_locale;
    QHash<int, QStringList> m_figures; ///< what is read from a line, by line
    GuideTextView *m_text;
    ElidingLabel *m_line;
    QPushButton *m_show;
    int m_current = 0;
};

} // namespace counteroffer
