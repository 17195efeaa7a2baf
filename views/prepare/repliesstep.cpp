// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/repliesstep.h"

#include "editing/planeditor.h"
#include "prepare/chipedit.h"
#include "prepare/edittable.h"
#include "prepare/listcolumns.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"
#include "prepare/replytables.h"
#include "prepare/whyfigures.h"
#include "shared/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnWidth = 480;
constexpr int mostRows = 10;

QString wordsOf(const ReplyCard &card)
{
    QString words = card.title + u'\n' + card.theirs;
    for (const ScriptSegment &segment : card.mine) {
        words += segment.text;
    }
    return words;
}

} // namespace

RepliesStep::RepliesStep(PrepareContext *context, QWidget *parent)
    : StepPage(tr("If they say…"), columnWidth, parent),
      m_context(context),
      m_search(new QLineEdit),
      m_found(new QLabel),
      m_line(new ChipEdit),
      m_title(new QLabel),
      m_why(new QLabel),
      m_guide(new QPushButton),
      m_details(new QWidget)
{
    addSection(buildCards(), 0);
    addSection(makeReplyForm(context), 1);
    addSection(makeLadderForm(context), 0);
    addSection(makePackagesForm(context), 1);
    addSection(makeTradesForm(context), 0);
    connect(context->editor(), &PlanEditor::opened, this, &RepliesStep::showCard);
    connect(context->editor(), &PlanEditor::changed, this, &RepliesStep::showCard);
    connect(m_cards, &PlanList::currentRowChanged, this, &RepliesStep::showCard);
    connect(m_search, &QLineEdit::textChanged, this, &RepliesStep::search);
    connect(m_line, &ChipEdit::edited, this, &RepliesStep::takeLine);
    connect(m_line, &ChipEdit::editingEnded, context->editor(), &PlanEditor::endMerge);
    connect(m_line, &ChipEdit::whyWanted, this, [this](SlotRole role, const QRect &place) {
        m_context->showWhy(whySlot(m_context->editor()->plan(), role, m_context->locale()),
                           m_line->viewport(), place);
    });
    showCard();
}

RepliesStep::~RepliesStep() = default;

PlanForm *RepliesStep::buildCards()
{
    PlanRows rows = rowsOf(u"cards"_s, &Plan::cards);
    const QString step = tr("Change a card");
    rows.columns = {textColumn(tr("Card"), step, &Plan::cards, &ReplyCard::title),
                    textColumn(tr("They say"), step, &Plan::cards, &ReplyCard::theirs)};
    PlanListActions actions = actionsOf(
        tr("Add a card"),
        tr("What may they say that would make you stumble? Write it down, and your line beside it."),
        &Plan::cards);
    actions.duplicate = [](Plan &plan, qsizetype row) {
        ReplyCard card = plan.cards[row];
        card.id = newId();
        plan.cards.append(card);
    };
    m_cards = new PlanList(m_context, tr("Cards"), rows, actions);
    m_cards->table()->setMostRows(mostRows);
    m_search->setPlaceholderText(tr("Search cards"));
    m_search->setAccessibleName(tr("Search cards"));
    m_search->setClearButtonEnabled(true);
    setTextSize(m_found, TextSize::Small);
    m_found->hide();
    auto *form = new PlanForm(m_context->editor(), tr("If they say…"));
    form->addWide(m_search);
    form->addWide(m_found);
    form->addWide(m_cards);
    form->addWide(m_details);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    m_line->setAccessibleName(tr("Your line"));
    for (QLabel *label : {m_title, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextSize(m_why, TextSize::Small);
    m_guide->setFlat(true);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_why);
    column->addWidget(m_guide, 0, Qt::AlignLeft);
    connect(m_guide, &QPushButton::clicked, this, [this] {
        const int row = m_cards->currentRow();
        if (row >= 0) {
            Q_EMIT m_context->guideLineWanted(m_context->editor()->plan().cards[row].guideLine);
        }
    });
    return form;
}

void RepliesStep::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    if (m_cards->currentRow() < 0 && m_cards->model()->rowCount() > 0) {
        m_cards->setCurrentRow(0);
    }
    showCard();
}

// Rows without the words are hidden; what is typed stays to be seen, and so does how many are left.
void RepliesStep::search()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const QList<ReplyCard> &cards = m_context->editor()->plan().cards;
    int left = 0;
    for (qsizetype row = 0; row < cards.size(); ++row) {
        const QString text = wordsOf(cards[row]);
        const bool matches = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_cards->table()->setRowHidden(int(row), !matches);
        left += matches ? 1 : 0;
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(left == 0 ? tr("No card has these words.")
                               : tr("%1 of %2 cards").arg(left).arg(cards.size()));
}

void RepliesStep::showCard()
{
    if (!isVisible()) {
        return;
    }
    search();
    const Plan &plan = m_context->editor()->plan();
    const int row = m_cards->currentRow();
    const bool any = row >= 0 && row < plan.cards.size();
    m_details->setVisible(any);
    if (!any) {
        return;
    }
    const ReplyCard &card = plan.cards[row];
    //: Above the person's own line; %1 is what the other side says
    m_title->setText(card.theirs.isEmpty() ? tr("You say:") : tr("They say “%1”. You say:").arg(card.theirs));
    if (!m_taking) {
        m_line->showSegments(card.mine, plan);
    }
    QStringList more{card.instruction, card.why};
    more.removeAll(QString());
    m_why->setText(more.join(u'\n'));
    m_why->setVisible(!more.isEmpty());
    m_guide->setText(tr("guide, line %1").arg(card.guideLine));
    m_guide->setVisible(card.guideLine > 0);
}

void RepliesStep::takeLine()
{
    const int row = m_cards->currentRow();
    const QString id = m_cards->model()->idOf(row);
    m_taking = true;
    m_context->editor()->change(tr("Edit a card's line"), u"card-"_s + id, [&](Plan &plan) {
        if (row >= 0 && row < plan.cards.size()) {
            plan.cards[row].mine = m_line->segments();
        }
    });
    m_taking = false;
}

} // namespace counteroffer
