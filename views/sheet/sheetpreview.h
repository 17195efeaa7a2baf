// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet/sheetpages.h"

#include <QAbstractScrollArea>

#include <optional>

namespace counteroffer {

/// The pages as they will print, one under the other, as wide as the view allows.
class SheetPreview final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetPreview)

public:
    explicit SheetPreview(QWidget *parent = nullptr);
    ~SheetPreview() override;

    void setPages(std::optional<SheetPages> pages);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal scale() const;
    void layOut();

    std::optional<SheetPages> m_pages;
};

} // namespace counteroffer
