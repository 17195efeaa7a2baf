// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/preparepage.h"

#include "editing/planeditor.h"
#include "negotiation/rangechart.h"
#include "negotiation/planstart.h"
#include "negotiation/termtext.h"
#include "negotiation/warnings.h"
#include "prepare/scriptview.h"
#include "prepare/targetstable.h"
#include "shared/rangechartview.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"
#include "tables/targetsmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int figuresShare = 58; // percent of the width
constexpr int scriptShare = 42;

} // namespace

PreparePage::PreparePage(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_locale(locale),
      m_stack(new QStackedWidget),
      m_name(new QLineEdit),
      m_row(new QComboBox),
      m_basis(new QComboBox),
      m_targets(new TargetsModel(editor, locale, this)),
      m_table(new TargetsTable(m_targets)),
      m_refused(new QLabel),
      m_hints(new QLabel),
      m_basisNote(new QLabel),
      m_chart(new RangeChartView(locale)),
      m_script(new ScriptView(editor))
{
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    auto *text = new QLabel(
        tr("No plan is open. Choose one at the top right, or a guide in Browse and press “Start a plan”."));
    auto *browse = new QPushButton(tr("Browse guides"));
    emptyColumn->addStretch();
    emptyColumn->addWidget(text, 0, Qt::AlignCenter);
    emptyColumn->addWidget(browse, 0, Qt::AlignCenter);
    emptyColumn->addStretch();
    connect(browse, &QPushButton::clicked, this, &PreparePage::browseWanted);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(editor, &PlanEditor::opened, this, &PreparePage::showPlan);
    connect(editor, &PlanEditor::changed, this, &PreparePage::showPlan);
    connect(m_table, &TargetsTable::editingEnded, editor, &PlanEditor::endMerge);
    connect(editor, &PlanEditor::changed, m_refused, &QWidget::hide);
    connect(m_targets, &TargetsModel::entryRefused, this, &PreparePage::showRefused);
    connect(m_script, &ScriptView::guideLineWanted, this, &PreparePage::guideLineWanted);
    showPlan();
}

PreparePage::~PreparePage() = default;

void PreparePage::focusTargets()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

QWidget *PreparePage::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    m_name->setAccessibleName(tr("Name of the plan"));
    m_name->setFont(themeFont(TextSize::Heading, font()));
    m_row->setAccessibleName(tr("Region"));
    m_basis->setAccessibleName(tr("What the equity figures are"));
    m_basis->addItem(tr("Period not known"), int(EquityBasis::Unknown));
    m_basis->addItem(tr("A year's worth"), int(EquityBasis::Year));
    m_basis->addItem(tr("A four-year grant"), int(EquityBasis::Grant));
    guardWheel(m_row);
    guardWheel(m_basis);
    auto *rowLabel = new QLabel(tr("&Region"));
    rowLabel->setBuddy(m_row);
    auto *basisLabel = new QLabel(tr("E&quity figures"));
    basisLabel->setBuddy(m_basis);
    line->addWidget(m_name, 1);
    line->addSpacing(spacing::medium);
    line->addWidget(rowLabel);
    line->addWidget(m_row);
    line->addSpacing(spacing::medium);
    line->addWidget(basisLabel);
    line->addWidget(m_basis);
    connect(m_name, &QLineEdit::textEdited, this, &PreparePage::rename);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_editor->endMerge();
        m_name->setText(m_editor->plan().name); // a plan keeps its name when none is given
    });
    connect(m_row, &QComboBox::activated, this, &PreparePage::chooseRow);
    connect(m_basis, &QComboBox::activated, this, &PreparePage::chooseBasis);
    return head;
}

QWidget *PreparePage::buildBody()
{
    m_refused->setWordWrap(true);
    m_refused->hide();
    m_hints->setWordWrap(true);
    m_hints->setTextFormat(Qt::PlainText);
    setTextSize(m_hints, TextSize::Small);
    m_basisNote->setWordWrap(true);
    m_basisNote->setForegroundRole(QPalette::PlaceholderText);
    setTextSize(m_basisNote, TextSize::Small);

    auto *figures = new QWidget;
    auto *left = new QVBoxLayout(figures);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(spacing::small);
    left->addWidget(m_table);
    left->addWidget(m_refused);
    left->addWidget(m_basisNote);
    left->addWidget(m_chart);
    left->addWidget(m_hints);
    left->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Figures"));
    scroll->setWidget(figures);

    auto *scriptSide = new QWidget;
    auto *right = new QVBoxLayout(scriptSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(spacing::small);
    auto *title = new QLabel(tr("Script, with your figures"));
    setTextSize(title, TextSize::Heading);
    right->addWidget(title);
    right->addWidget(m_script, 1);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->addWidget(scroll);
    splitter->addWidget(scriptSide);
    splitter->setSizes({figuresShare * 10, scriptShare * 10});
    splitter->setStretchFactor(0, figuresShare);
    splitter->setStretchFactor(1, scriptShare);
    return splitter;
}

void PreparePage::setGuide(const std::optional<Guide> &guide)
{
    m_guide = guide;
    fillRows();
    showPlan();
}

void PreparePage::fillRows()
{
    m_row->clear();
    if (m_guide) {
        for (const CompensationRow &row : m_guide->compensation) {
            m_row->addItem(rowName(row));
        }
    } else if (m_editor->isOpen()) {
        m_row->addItem(m_editor->plan().region);
    }
    m_row->setEnabled(m_guide.has_value() && m_row->count() > 1);
}

void PreparePage::showPlan()
{
    m_stack->setCurrentIndex(m_editor->isOpen() ? 1 : 0);
    if (!m_editor->isOpen()) {
        return;
    }
    const Plan &plan = m_editor->plan();
    if (m_name->text() != plan.name) {
        m_name->setText(plan.name);
    }
    m_row->setCurrentIndex(m_row->findText(plan.region, Qt::MatchExactly | Qt::MatchCaseSensitive));
    m_basis->setCurrentIndex(m_basis->findData(int(plan.equityBasis)));
    m_basisNote->setText(equityBasisSentence(plan, m_locale));
    m_chart->setContent(rangeChartOf(plan, m_guide ? &*m_guide : nullptr));
    showHints();
}

void PreparePage::showHints()
{
    QStringList sentences;
    for (const PlanWarning &warning : planWarnings(m_editor->plan())) {
        const QString sentence = QStringLiteral("⚠ ") + warningSentence(warning, m_editor->plan(), m_locale);
        if (!sentences.contains(sentence)) {
            sentences.append(sentence);
        }
    }
    m_hints->setText(sentences.join(u'\n'));
    m_hints->setVisible(!sentences.isEmpty());
}

void PreparePage::chooseRow(int row)
{
    if (!m_guide || row < 0 || row >= m_guide->compensation.size()) {
        return;
    }
    m_editor->change(tr("Choose region"), {}, [&](Plan &plan) { changeRow(plan, *m_guide, row); });
}

void PreparePage::chooseBasis(int choice)
{
    const auto basis = EquityBasis(m_basis->itemData(choice).toInt());
    m_editor->change(tr("Choose what equity figures are"), {}, [&](Plan &plan) { plan.equityBasis = basis; });
}

void PreparePage::rename()
{
    if (m_name->text().trimmed().isEmpty()) {
        return; // nobody finds a plan without a name again
    }
    m_editor->change(tr("Rename plan"), QStringLiteral("name"),
                     [&](Plan &plan) { plan.name = m_name->text(); });
}

void PreparePage::showRefused(const QString &entry, const QString &problem)
{
    //: %1 is what was typed, %2 a sentence that says what is wrong with it
    m_refused->setText(tr("⚠ “%1” was not taken. %2").arg(entry, problem));
    m_refused->show();
}

} // namespace counteroffer
