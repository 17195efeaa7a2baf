// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/edittable.h"

namespace counteroffer {

class TargetsModel;

/// The targets table as a widget: one's own figures beside the guide's, and where they lie in its band.
class TargetsTable final : public EditTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsTable)

public:
    /// @param model outlives the table
    explicit TargetsTable(TargetsModel *model, QWidget *parent = nullptr);
    ~TargetsTable() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace counteroffer
