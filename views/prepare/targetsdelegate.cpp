// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/targetsdelegate.h"

#include "shared/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>

namespace counteroffer {

namespace {

constexpr auto beforeProperty = "textBeforeEditing";
constexpr auto indexProperty = "editedIndex";
constexpr auto refusedProperty = "entryRefused";

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QString sign()
{
    return QStringLiteral("⚠");
}

} // namespace

TargetsDelegate::TargetsDelegate(int warningRole, QObject *parent)
    : QStyledItemDelegate(parent), m_warningRole(warningRole)
{}

void TargetsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(m_warningRole).toString().isEmpty()) {
        return;
    }
    painter->save();
    painter->setPen(option.state.testFlag(QStyle::State_Selected)
                        ? option.palette.color(QPalette::HighlightedText)
                        : warningColor(option.palette));
    painter->drawText(option.rect.adjusted(spacing::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      sign());
    painter->restore();
}

QWidget *TargetsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                       const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->setProperty(beforeProperty, index.data(Qt::EditRole));
    edit->setProperty(indexProperty, QVariant::fromValue(QPersistentModelIndex(index)));
    const QPersistentModelIndex edited(index);
    connect(edit, &QLineEdit::textEdited, this, [edit, edited](const QString &text) {
        if (edited.isValid()) {
            auto *model = const_cast<QAbstractItemModel *>(edited.model());
            const bool taken = model->setData(edited, text, Qt::EditRole);
            edit->setProperty(refusedProperty, !taken);
            if (!taken) { // "26x" must not leave 26 behind; said again, for the taking back was news too
                model->revert();
                (void)model->setData(edited, text, Qt::EditRole);
            }
        }
    });
    return edit;
}

void TargetsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The model answers each keystroke with the figure as it writes it: what is being typed stays as typed.
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit == nullptr || !edit->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void TargetsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    // Opening a cell and leaving it changes nothing, not even where its figure came from.
    if (edit != nullptr && edit->text() != edit->property(beforeProperty).toString()) {
        model->setData(index, edit->text(), Qt::EditRole);
    }
}

bool TargetsDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(object);
    if (edit == nullptr || event->type() != QEvent::KeyPress) {
        return QStyledItemDelegate::eventFilter(object, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (isEnter(*key) && edit->property(refusedProperty).toBool()) {
        return true; // what cannot be read stays where it can be mended
    }
    if (key->key() == Qt::Key_Escape) {
        const auto index = edit->property(indexProperty).value<QPersistentModelIndex>();
        if (index.isValid()) {
            const_cast<QAbstractItemModel *>(index.model())->revert();
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace counteroffer
