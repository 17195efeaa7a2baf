// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/rolespanel.h"

#include "browse/guidestable.h"
#include "market/comparison.h"
#include "shared/eliding.h"
#include "shared/theme.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counteroffer {

RolesPanel::RolesPanel(GuideTableModel *model, GuideListProxy *list, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_list(list),
      m_table(new GuidesTable(model, list)),
      m_filters(new QPushButton(tr("Filters"))),
      m_count(new ElidingLabel),
      m_stack(new QStackedWidget),
      m_emptyText(new QLabel),
      m_widen(new QPushButton),
      m_showAll(new QPushButton(tr("Show all guides"))),
      m_empty(new QWidget),
      m_pins(new ElidingLabel),
      m_pin(new QPushButton(tr("Pin"))),
      m_compare(new QPushButton(tr("Compare"))),
      m_unpin(new QPushButton(tr("Unpin all")))
{
    m_filters->setCheckable(true);
    m_filters->setChecked(true);
    m_filters->setToolTip(tr("Show or hide the column of filters."));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buildEmptyStates();
    auto *top = new QHBoxLayout;
    top->addWidget(m_filters);
    top->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::hair, 0, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());

    connect(m_filters, &QPushButton::toggled, this, &RolesPanel::filtersToggled);
    connect(m_list, &GuideListProxy::filtered, this, &RolesPanel::countRows);
    connect(m_table, &GuidesTable::guideChosen, this, &RolesPanel::guideSelected);
    connect(m_table, &GuidesTable::guideActivated, this, &RolesPanel::guideActivated);
    connect(m_table, &GuidesTable::pinWanted, this, [this] { pin(m_table->marked()); });
    countRows();
    showPins();
}

RolesPanel::~RolesPanel() = default;

void RolesPanel::buildEmptyStates()
{
    auto *import = new QPushButton(tr("Import guides…"));
    connect(m_widen, &QPushButton::clicked, this, [this] {
        if (const auto widening = m_list->sieve().bestWidening()) {
            GuideFilter wider = m_list->filter();
            wider.clear(widening->part);
            Q_EMIT filterWanted(wider);
        }
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] { Q_EMIT filterWanted({}); });
    connect(import, &QPushButton::clicked, this, &RolesPanel::importWanted);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(m_empty);
    column->addStretch();
    column->addWidget(m_emptyText);
    for (QPushButton *button : {m_widen, m_showAll, import}) {
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

QWidget *RolesPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::hair);
    m_pin->setToolTip(tr("Pin the marked roles to compare them (Insert)."));
    line->addWidget(m_pins, 1);
    line->addWidget(m_pin);
    line->addWidget(m_unpin);
    line->addWidget(m_compare);
    connect(m_pin, &QPushButton::clicked, this, [this] { pin(m_table->marked()); });
    connect(m_unpin, &QPushButton::clicked, this, [this] {
        m_pinned.clear();
        showPins();
        Q_EMIT pinsChanged(m_pinned);
    });
    connect(m_compare, &QPushButton::clicked, this, &RolesPanel::compareWanted);
    return foot;
}

void RolesPanel::countRows()
{
    const int shown = m_list->rowCount();
    const int all = m_model->rowCount();
    QString words = shown == all ? tr("Guides: %1").arg(all)
                                 //: %1 of %2 guides are shown
                                 : tr("Guides: %1 of %2").arg(shown).arg(all);
    if (const int older = m_list->sieve().olderHidden(); older > 0) {
        //: Behind the count of guides: that many are hidden, as there are newer ones for the same roles
        words += tr(" · older: %1").arg(older);
    }
    m_count->setFullText(words);
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown > 0) {
        m_table->fitColumns();
    } else {
        sayEmpty();
    }
}

void RolesPanel::sayEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_showAll->setVisible(!none);
    m_widen->hide();
    if (none) {
        m_emptyText->setText(
            tr("There are no guides yet. Import a folder of Markdown guides, or drop one on this window."));
        return;
    }
    const auto widening = m_list->sieve().bestWidening();
    if (!widening) {
        m_emptyText->setText(tr("No guide passes the filters, and taking any one of them away brings none "
                                "back. Take several away, or show all."));
        return;
    }
    const QString part = filterPartName(widening->part);
    //: %1 is a part of the filter ("Company")
    m_emptyText->setText(tr("No guide passes all filters. Without the filter “%1” there are %2.")
                             .arg(part)
                             .arg(widening->gained));
    m_widen->setText(tr("Drop the filter “%1”").arg(part));
    m_widen->show();
}

void RolesPanel::pin(const QList<qint64> &guideIds)
{
    for (const qint64 id : guideIds) {
        if (m_pinned.size() < mostCompared && !m_pinned.contains(id)) {
            m_pinned.append(id);
        }
    }
    showPins();
    Q_EMIT pinsChanged(m_pinned);
}

void RolesPanel::unpin(qint64 guideId)
{
    m_pinned.removeAll(guideId);
    showPins();
    Q_EMIT pinsChanged(m_pinned);
}

void RolesPanel::showPins()
{
    QStringList names;
    for (const qint64 id : std::as_const(m_pinned)) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            names.append(m_model->record(row).company + u' ' + m_model->record(row).role);
        }
    }
    //: %1 is a list of roles that will be compared
    m_pins->setFullText(names.isEmpty() ? tr("Pin two to four roles to compare them.")
                                        : tr("Pinned: %1").arg(names.join(QStringLiteral(", "))));
    m_pin->setEnabled(m_pinned.size() < mostCompared);
    m_unpin->setVisible(!m_pinned.isEmpty());
    m_compare->setEnabled(m_pinned.size() > 1);
}

void RolesPanel::select(qint64 guideId)
{
    const int row = m_model->rowOf(guideId);
    if (row >= 0 && !m_table->choose(guideId)) {
        GuideFilter all;
        all.older = m_model->record(row).newerTwin.has_value();
        Q_EMIT filterWanted(all);
        m_table->choose(guideId);
    }
}

qint64 RolesPanel::selected() const
{
    return m_model->rowOf(m_table->chosen()) < 0 ? 0 : m_table->chosen();
}

void RolesPanel::showFilters(bool shown)
{
    m_filters->setChecked(shown);
}

void RolesPanel::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RolesPanel::sortBy(int column)
{
    m_table->sortBy(column);
}

QByteArray RolesPanel::tableState() const
{
    return m_table->state();
}

void RolesPanel::restoreTableState(const QByteArray &state)
{
    m_table->restore(state);
}

} // namespace counteroffer
