// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/entrydelegate.h"

#include "shared/theme.h"

#include <QAbstractItemModel>
#include <QComboBox>
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

EntryDelegate::EntryDelegate(int warningRole, int choicesRole, QObject *parent)
    : QStyledItemDelegate(parent), m_warningRole(warningRole), m_choicesRole(choicesRole)
{}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    // On the side where the cell's text is not.
    const bool right = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    painter->drawText(option.rect.adjusted(spacing::small, 0, -spacing::hair, 0),
                      (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, sign());
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return index.data(m_warningRole).toString().isEmpty()
               ? plain
               : plain + QSize(option.fontMetrics.horizontalAdvance(sign()) + spacing::small, 0);
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex &index) const
{
    const QStringList choices = m_choicesRole == 0 ? QStringList() : index.data(m_choicesRole).toStringList();
    if (!choices.isEmpty()) {
        return createList(parent, choices);
    }
    auto *edit = new QLineEdit(parent);
    edit->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
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

QWidget *EntryDelegate::createList(QWidget *parent, const QStringList &choices) const
{
    auto *list = new QComboBox(parent);
    list->addItems(choices);
    auto *self = const_cast<EntryDelegate *>(this);
    connect(list, &QComboBox::activated, self, [self, list] {
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    return list;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *list = qobject_cast<QComboBox *>(editor)) {
        list->setCurrentIndex(list->findText(index.data(Qt::EditRole).toString()));
        return;
    }
    // The model answers each keystroke with the figure as it writes it: what is being typed stays as typed.
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit == nullptr || !edit->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
        editor->setProperty(beforeProperty, index.data(Qt::EditRole));
    }
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, list->currentText(), Qt::EditRole);
        return;
    }
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    // Opening a cell and leaving it changes nothing, not even where its figure came from.
    if (edit != nullptr && edit->text() != edit->property(beforeProperty).toString()) {
        model->setData(index, edit->text(), Qt::EditRole);
    }
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    return filterKey(object, event) || QStyledItemDelegate::eventFilter(object, event);
}

// Whether the key is dealt with here.
bool EntryDelegate::filterKey(QObject *object, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(object);
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (edit == nullptr || (event->type() != QEvent::KeyPress && !override)) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (override) { // nothing typed yet: undo is the plan's, not the cell's
        const bool undo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (undo && !edit->isModified()) {
            event->ignore();
            return true;
        }
        return false;
    }
    if (isEnter(*key) && edit->property(refusedProperty).toBool()) {
        return true; // what cannot be read stays where it can be mended
    }
    if (key->key() == Qt::Key_Escape) {
        const auto index = edit->property(indexProperty).value<QPersistentModelIndex>();
        if (index.isValid()) {
            const_cast<QAbstractItemModel *>(index.model())->revert();
        }
    }
    return false;
}

} // namespace counteroffer
