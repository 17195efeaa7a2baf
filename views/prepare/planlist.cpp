// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/planlist.h"

#include "prepare/edittable.h"
#include "prepare/entrydelegate.h"
#include "prepare/preparecontext.h"
#include "shared/theme.h"
#include "shared/whypopover.h"
#include "tables/roles.h"

#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counteroffer {

PlanList::PlanList(PrepareContext *context, const QString &name, PlanRows rows, PlanListActions actions,
                   QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(name),
      m_actions(std::move(actions)),
      m_model(new PlanRowsModel(context->editor(), std::move(rows), this)),
      m_table(new EditTable(m_model)),
      m_empty(new QLabel(m_actions.empty)),
      m_refused(new QLabel),
      m_buttons(new QWidget)
{
    m_table->setAccessibleName(name);
    m_table->setItemDelegate(new EntryDelegate(WarningRole, PlanRowsModel::ChoicesRole, m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    for (QLabel *label : {m_empty, m_refused}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextSize(m_refused, TextSize::Small);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_refused->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addWidget(m_refused);
    column->addWidget(m_buttons);
    buildButtons();
    connect(m_table, &EditTable::editingEnded, context->editor(), &PlanEditor::endMerge);
    connect(context->editor(), &PlanEditor::changed, m_refused, &QWidget::hide);
    connect(m_model, &PlanRowsModel::entryRefused, this, &PlanList::showRefused);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                enableButtons();
                Q_EMIT currentRowChanged(index.row());
            });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PlanList::enableButtons);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PlanList::enableButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanList::enableButtons);
    enableButtons();
    m_model->setLive(false); // until it is shown
}

PlanList::~PlanList() = default;

QPushButton *PlanList::addButton(const QString &text, const QString &icon, void (PlanList::*pressed)())
{
    auto *button = new QPushButton(QIcon::fromTheme(icon), text);
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons->layout()->addWidget(button);
    return button;
}

void PlanList::showEvent(QShowEvent *event)
{
    m_model->setLive(true);
    QWidget::showEvent(event);
}

void PlanList::hideEvent(QHideEvent *event)
{
    m_model->setLive(false);
    QWidget::hideEvent(event);
}

void PlanList::buildButtons()
{
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::hair);
    if (m_actions.append) {
        addButton(m_actions.add, QStringLiteral("list-add"), &PlanList::add);
    }
    if (m_actions.duplicate) {
        m_duplicate = addButton(tr("Duplicate"), QStringLiteral("edit-copy"), &PlanList::duplicate);
    }
    if (m_actions.remove) {
        m_remove = addButton(tr("Remove"), QStringLiteral("list-remove"), &PlanList::remove);
    }
    if (m_actions.move) {
        m_up = addButton(tr("Up"), QStringLiteral("go-up"), &PlanList::moveUp);
        m_down = addButton(tr("Down"), QStringLiteral("go-down"), &PlanList::moveDown);
    }
    line->addStretch();
}

int PlanList::currentRow() const
{
    return m_table->currentIndex().row();
}

void PlanList::setCurrentRow(int row)
{
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(m_model->index(row, column));
}

void PlanList::setWhy(std::function<WhyFigure(const QModelIndex &)> why)
{
    m_table->setExplained([why](const QModelIndex &index) { return !why(index).isEmpty(); });
    connect(m_table, &EditTable::whyWanted, this, [this, why = std::move(why)](const QModelIndex &index) {
        m_context->showWhy(why(index), m_table->viewport(), m_table->visualRect(index));
    });
}

void PlanList::enableButtons()
{
    const int rows = m_model->rowCount();
    const int row = currentRow();
    const bool any = row >= 0 && row < rows;
    const bool free = any && !(m_actions.isFixed && m_actions.isFixed(m_context->editor()->plan(), row));
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0 && !m_actions.empty.isEmpty());
    const bool offers = m_buttons->layout()->count() > 1;            // the stretch is always there
    m_buttons->setVisible(offers && (rows > 0 || m_actions.append)); // nothing to remove where nothing is
    const auto enable = [](QPushButton *button, bool on) {
        if (button != nullptr) {
            button->setEnabled(on);
        }
    };
    const bool aboveFixed =
        row > 0 && m_actions.isFixed && m_actions.isFixed(m_context->editor()->plan(), row - 1);
    enable(m_duplicate, any);
    enable(m_remove, free);
    enable(m_up, free && row > 0 && !aboveFixed);
    enable(m_down, free && row + 1 < rows);
}

void PlanList::add()
{
    //: Name of an undo step; %1 is a list ("Offers")
    m_context->editor()->change(tr("Add to %1").arg(m_name), {}, m_actions.append);
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(first);
    if (first.flags().testFlag(Qt::ItemIsEditable)) {
        m_table->edit(first);
    }
}

void PlanList::duplicate()
{
    const int row = currentRow();
    m_context->editor()->change(tr("Duplicate in %1").arg(m_name), {},
                                [&](Plan &plan) { m_actions.duplicate(plan, row); });
    setCurrentRow(m_model->rowCount() - 1);
}

void PlanList::remove()
{
    const int row = currentRow();
    m_context->editor()->change(tr("Remove from %1").arg(m_name), {},
                                [&](Plan &plan) { m_actions.remove(plan, row); });
    setCurrentRow(std::min(row, m_model->rowCount() - 1));
}

void PlanList::moveUp()
{
    move(-1);
}

void PlanList::moveDown()
{
    move(1);
}

void PlanList::move(int by)
{
    const int row = currentRow();
    m_context->editor()->change(tr("Move in %1").arg(m_name), {},
                                [&](Plan &plan) { m_actions.move(plan, row, row + by); });
    setCurrentRow(row + by);
}

void PlanList::showRefused(const QString &entry, const QString &problem)
{
    //: %1 is what was typed, %2 a sentence that says what is wrong with it
    m_refused->setText(tr("⚠ “%1” was not taken. %2").arg(entry, problem));
    m_refused->show();
}

} // namespace counteroffer
