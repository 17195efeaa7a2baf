// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/planform.h"

#include "editing/planeditor.h"
#include "prepare/fieldedit.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace counteroffer {

namespace {

constexpr int columns = 2;

QLabel *nameLabel(const QString &name, QWidget *buddy)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    label->setFixedHeight(buddy->sizeHint().height()); // level with the first line beside it
    return label;
}

} // namespace

PlanForm::PlanForm(PlanEditor *editor, const QString &title, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_grid(new QGridLayout(this)), m_title(new QLabel(title))
{
    setAccessibleName(title);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::Heading);
    addWide(m_title);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    addWide(line);
    m_title->setVisible(!title.isEmpty());
    line->setVisible(!title.isEmpty());
    connect(editor, &PlanEditor::opened, this, &PlanForm::refresh);
    connect(editor, &PlanEditor::changed, this, &PlanForm::refresh);
}

PlanForm::~PlanForm() = default;

void PlanForm::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

FieldEdit *PlanForm::addField(const PlanField &field)
{
    auto *edit = new FieldEdit(m_editor, field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(nameLabel(field.name, edit), row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(edit, row, 1);
    m_refreshers.append([edit] { edit->refresh(); });
    return edit;
}

QComboBox *PlanForm::addChoice(const PlanChoice &choice)
{
    auto *box = new QComboBox;
    box->setAccessibleName(choice.name);
    box->addItems(choice.options);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    guardWheel(box);
    addNamed(choice.name, box);
    m_refreshers.append([this, box, choice] { box->setCurrentIndex(choice.read(m_editor->plan())); });
    connect(box, &QComboBox::activated, this, [this, choice](int option) {
        m_editor->change(choice.step, {}, [&](Plan &plan) { choice.write(plan, option); });
        refresh(); // a choice that was not taken is not shown as taken
    });
    m_refreshers.last()();
    return box;
}

QCheckBox *PlanForm::addCheck(const PlanCheck &check)
{
    auto *box = new QCheckBox(check.name);
    addWide(box);
    m_refreshers.append([this, box, check] { box->setChecked(check.read(m_editor->plan())); });
    connect(box, &QCheckBox::clicked, this, [this, check](bool on) {
        m_editor->change(check.step, {}, [&](Plan &plan) { check.write(plan, on); });
    });
    m_refreshers.last()();
    return box;
}

QLabel *PlanForm::addNote(std::function<QString(const Plan &)> text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(label, TextSize::Small);
    addWide(label);
    m_refreshers.append([this, label, text = std::move(text)] {
        const QString now = text(m_editor->plan());
        label->setText(now);
        label->setVisible(!now.isEmpty());
    });
    m_refreshers.last()();
    return label;
}

void PlanForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, columns);
}

void PlanForm::addNamed(const QString &name, QWidget *widget)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(nameLabel(name, widget), row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(widget, row, 1, Qt::AlignLeft);
}

void PlanForm::showOnlyIf(QWidget *widget, std::function<bool(const Plan &)> condition)
{
    const int at = m_grid->indexOf(widget);
    int row = 0;
    int column = 0;
    int rows = 0;
    int span = 0;
    m_grid->getItemPosition(at, &row, &column, &rows, &span);
    const QLayoutItem *first = column > 0 ? m_grid->itemAtPosition(row, 0) : nullptr;
    QWidget *name = first != nullptr ? first->widget() : nullptr;
    m_refreshers.append([this, widget, name, condition = std::move(condition)] {
        const bool shown = condition(m_editor->plan());
        widget->setVisible(shown);
        if (name != nullptr) {
            name->setVisible(shown);
        }
    });
    m_refreshers.last()();
}

void PlanForm::addRefresher(const std::function<void()> &refresher)
{
    m_refreshers.append(refresher);
    refresher();
}

void PlanForm::refresh()
{
    if (!isVisible() || m_refreshing) {
        m_stale = !isVisible();
        return;
    }
    m_refreshing = true;
    for (const std::function<void()> &refresher : std::as_const(m_refreshers)) {
        refresher();
    }
    m_refreshing = false;
    m_stale = false;
}

void PlanForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

} // namespace counteroffer
