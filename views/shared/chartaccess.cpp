// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/chartaccess.h"

#include "shared/chartframe.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace counteroffer {

namespace {

/// One figure of a chart.
class FigureAccess final : public QAccessibleInterface
{
public:
    FigureAccess(ChartFrame *frame, int index) : m_frame(frame), m_index(index) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_frame != nullptr && m_index < m_frame->figures().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_frame);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_frame->figures()[m_index].text : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    [[nodiscard]] QRect rect() const override
    {
        return isValid()
                   ? m_frame->figures()[m_index].place.toRect().translated(m_frame->mapToGlobal(QPoint()))
                   : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_frame->currentFigure() == m_index;
        state.focused = state.selected && m_frame->hasFocus();
        return state;
    }

private:
    QPointer<ChartFrame> m_frame;
    int m_index;
};

class FrameAccess final : public QAccessibleWidget
{
public:
    explicit FrameAccess(ChartFrame *frame) : QAccessibleWidget(frame, QAccessible::List), m_frame(frame) {}
    ~FrameAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(FrameAccess)

    [[nodiscard]] int childCount() const override { return int(m_frame->figures().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto id = m_ids.find(index);
        if (id == m_ids.end()) {
            id = m_ids.insert(index,
                              QAccessible::registerAccessibleInterface(new FigureAccess(m_frame, index)));
        }
        return QAccessible::accessibleInterface(*id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_ids.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(m_frame->currentFigure());
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && m_frame->drawing() != nullptr) {
            return m_frame->drawing()->title();
        }
        return kind == QAccessible::Description ? m_frame->description() : QAccessibleWidget::text(kind);
    }

private:
    ChartFrame *m_frame;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeAccess(const QString & /*className*/, QObject *object)
{
    auto *frame = qobject_cast<ChartFrame *>(object);
    return frame != nullptr ? new FrameAccess(frame) : nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace counteroffer
