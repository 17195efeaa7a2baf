// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/choicebutton.h"

#include "browse/choicesmodel.h"
#include "shared/eliding.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int fewChoices = 8; // below that nobody needs to search
constexpr int listWidth = 260;
constexpr int mostRows = 14;

// A click anywhere on a row ticks it, not only one on its small box.
class RowTicker final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem & /*option*/,
                     const QModelIndex &index) override
    {
        const bool click = event->type() == QEvent::MouseButtonRelease;
        const bool space =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!click && !space) {
            return false;
        }
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

ChoiceButton::ChoiceButton(const QString &name, const QString &all, QWidget *parent)
    : QWidget(parent), m_name(name), m_all(all), m_button(new ElidingButton), m_model(new ChoicesModel(this))
{
    auto *line = new QVBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_button);
    setFocusProxy(m_button);
    setFocusPolicy(Qt::StrongFocus); // both: the order of Tab takes them for one
    connect(m_button, &QPushButton::clicked, this, &ChoiceButton::openList);
    connect(m_model, &ChoicesModel::ticked, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    showChosen();
}

ChoiceButton::~ChoiceButton() = default;

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    m_model->setChoices(choices);
    showChosen();
}

QStringList ChoiceButton::chosen() const
{
    return m_model->chosen();
}

void ChoiceButton::setChosen(const QStringList &values)
{
    m_model->setChosen(values);
    showChosen();
}

void ChoiceButton::showChosen()
{
    const QStringList names = m_model->chosenNames();
    m_button->setFullText(names.isEmpty() ? m_all : names.join(QStringLiteral(", ")));
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, m_button->fullText()));
    QFont font = this->font();
    font.setBold(!names.isEmpty()); // a filter that is set is seen
    m_button->setFont(font);
}

bool ChoiceButton::isOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void ChoiceButton::buildList()
{
    m_popup = new QWidget(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_WindowPropagation);
    m_find = new QLineEdit;
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the list: %1").arg(m_name));
    m_list = new QListView;
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(m_name);
    auto *found = new QSortFilterProxyModel(m_popup);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    found->setSourceModel(m_model);
    m_list->setModel(found);
    m_list->setItemDelegate(new RowTicker(m_list));
    auto *none = new QPushButton(tr("Clear the choice"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(none);
    connect(m_find, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    connect(none, &QPushButton::clicked, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
        m_popup->close();
    });
}

void ChoiceButton::openList()
{
    if (m_popup == nullptr) {
        buildList();
    }
    const int rows = m_model->rowCount();
    m_find->clear();
    m_find->setVisible(rows > fewChoices);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(std::clamp(rows, 2, mostRows) * rowHeight + spacing::small);
    m_popup->setFixedWidth(std::max(width(), listWidth));
    m_popup->adjustSize();
    QPoint place = m_button->mapToGlobal(QPoint(0, m_button->height()));
    if (const QScreen *at = screen()) {
        const QRect room = at->availableGeometry();
        place.setX(
            std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
        place.setY(
            std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - m_popup->height())));
    }
    m_popup->move(place);
    m_popup->show();
    if (rows > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    }
    (m_find->isVisible() ? static_cast<QWidget *>(m_find) : m_list)->setFocus();
}

} // namespace counteroffer
