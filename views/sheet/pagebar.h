// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace counteroffer {

/// Which page of the preview is looked at, and how large: arrows, "Page 2 of 5", a list of sizes.
class PageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageBar)

public:
    explicit PageBar(QWidget *parent = nullptr);
    ~PageBar() override;

    void setPage(int page, int count);
    /// @param zoom a factor, or 0 for "as wide as the window", or -1 for "the whole page"
    void setZoom(qreal zoom);

Q_SIGNALS:
    void pageWanted(int page);
    void zoomWanted(qreal zoom);

private:
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_label;
    QComboBox *m_zoom;
    int m_page = 0;
};

} // namespace counteroffer
