// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/plaintooltips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace counteroffer {

namespace {

/// What Qt would show: of a view the tip of the cell under the mouse, of anything else its own.
QString tipOf(QWidget *widget, QPoint place)
{
    const auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
    if (view != nullptr && view->viewport() == widget) {
        const QModelIndex index = view->indexAt(place);
        return index.data(Qt::ToolTipRole).toString();
    }
    return widget->toolTip();
}

class PlainToolTips final : public QObject
{
    Q_DISABLE_COPY_MOVE(PlainToolTips)

public:
    explicit PlainToolTips(QObject *parent) : QObject(parent) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget == nullptr) {
            return QObject::eventFilter(watched, event);
        }
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipOf(widget, help->pos());
        if (!Qt::mightBeRichText(tip)) {
            return QObject::eventFilter(watched, event);
        }
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip), widget);
        return true;
    }
};

} // namespace

void keepToolTipsPlain(QApplication &application)
{
    application.installEventFilter(new PlainToolTips(&application));
}

} // namespace counteroffer
