// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "offersheet/sheetoptions.h"

#include <QPageSize>
#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace counteroffer {

/// How the sheet is wanted: for whom, how long, on which paper, with which sections.
class SheetOptionsBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetOptionsBar)

public:
    explicit SheetOptionsBar(QWidget *parent = nullptr);
    ~SheetOptionsBar() override;

    void setOptions(const SheetOptions &options);
    [[nodiscard]] SheetOptions options() const;
    void setPaper(QPageSize::PageSizeId paper);
    [[nodiscard]] QPageSize::PageSizeId paper() const;

Q_SIGNALS:
    /// The person changed something.
    void changed();

private:
    void buildSections();
    void showSections();

    QComboBox *m_kind;
    QComboBox *m_length;
    QComboBox *m_paper;
    QToolButton *m_sections;
    QMenu *m_menu;
    QList<QAction *> m_checks; ///< by section
};

} // namespace counteroffer
