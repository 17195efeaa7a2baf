// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/planeditor.h"
#include "prepare/edittable.h"
#include "prepare/fieldedit.h"
#include "prepare/planlist.h"
#include "prepare/preparepage.h"
#include "views/sampleplan.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace counteroffer::test {

/// The sample plan with all that a person can have entered: an offer in money, another one by count,
/// alternatives, a valuation, dates.
inline Plan fullPlan()
{
    Plan plan = samplePlan();
    plan.guidePath = QStringLiteral("example.md");
    plan.offer.terms.base = {dollars(190000), Origin::TheySaid};
    plan.offer.terms.equity = {dollars(30000), Origin::TheySaid};
    plan.offer.terms.bonus = {Rate{1000}, Origin::TheySaid};
    plan.offer.terms.signOn = {dollars(20000), Origin::TheySaid};
    plan.offer.deadline = QDateTime(QDate(2100, 5, 31), QTime(12, 0), Qt::UTC);
    Offer other;
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Other Works");
    other.terms.base = {dollars(215000), Origin::Typed};
    other.terms.equity = {dollars(10000), Origin::Typed};
    plan.otherOffers = {other};
    PlanAlternative stay;
    stay.id = QStringLiteral("stay");
    stay.perYear = dollars(205000);
    stay.risk = Rate::percent(5);
    PlanAlternative taken;
    taken.id = QStringLiteral("taken");
    taken.kind = AlternativeKind::OtherOffer;
    taken.offerId = other.id;
    plan.alternatives = {stay, taken};
    plan.exit.valuation = dollars(5'000'000'000);
    plan.deadlines = {{QStringLiteral("d"), QStringLiteral("The call"),
                       QDateTime(QDate(2100, 5, 3), QTime(9, 0), Qt::UTC)}};
    return plan;
}

/// Prepare with an open plan, and the hands of the person in front of it.
class PrepareHand final
{
public:
    explicit PrepareHand(const Plan &plan)
    {
        editor.open(plan);
        page.resize(1248, 720);
        page.show();
        page.activateWindow();
    }

    [[nodiscard]] const Plan &plan() const { return editor.plan(); }

    /// A field that can be seen, by its name; null for none.
    [[nodiscard]] FieldEdit *field(const QString &name) const
    {
        const QList<FieldEdit *> fields = page.findChildren<FieldEdit *>();
        const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const FieldEdit *edit) {
            return edit->isVisible() && edit->line()->accessibleName() == name;
        });
        return found == fields.cend() ? nullptr : *found;
    }
    [[nodiscard]] PlanList *list(const QString &name) const
    {
        const QList<PlanList *> lists = page.findChildren<PlanList *>();
        const auto found = std::find_if(lists.cbegin(), lists.cend(), [&](const PlanList *one) {
            return one->table()->accessibleName() == name;
        });
        return found == lists.cend() ? nullptr : *found;
    }
    [[nodiscard]] QComboBox *choice(const QString &name) const
    {
        const QList<QComboBox *> boxes = page.findChildren<QComboBox *>();
        const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [&](const QComboBox *box) {
            return box->isVisible() && box->accessibleName() == name;
        });
        return found == boxes.cend() ? nullptr : *found;
    }
    /// Types into a field over what it holds, key by key.
    void type(const QString &name, const QString &entry) const
    {
        FieldEdit *edit = field(name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        edit->line()->selectAll();
        QTest::keyClick(edit->line(), Qt::Key_Delete);
        QTest::keyClicks(edit->line(), entry);
    }
    /// Chooses an option of a box by arrow keys.
    void choose(const QString &name, const QString &option) const
    {
        QComboBox *box = choice(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        const int wanted = box->findText(option);
        QVERIFY2(wanted >= 0, qPrintable(option));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < wanted) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentText(), option);
    }
    /// Types into a cell of a list and ends with Enter.
    void typeCell(const QString &name, int row, int column, const QString &entry) const
    {
        PlanList *table = list(name);
        QVERIFY2(table != nullptr, qPrintable(name));
        table->table()->setFocus();
        table->table()->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table->table(), Qt::Key_F2);
        auto *line = table->table()->findChild<QLineEdit *>();
        QVERIFY2(line != nullptr, qPrintable(name));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, entry);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// The sentences with a warning sign that stand on the page now.
    [[nodiscard]] QStringList warnings() const
    {
        QStringList all;
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u'⚠')) {
                all.append(label->text());
            }
        }
        return all;
    }

    PlanEditor editor;
    PreparePage page{&editor, american()};
};

} // namespace counteroffer::test
