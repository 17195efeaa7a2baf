// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetdocument.h"

#include "negotiation/termtext.h"
#include "shared/theme.h"
#include "sheet/chartobject.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace counteroffer {

namespace {

constexpr int keepWithNextProperty = QTextFormat::UserProperty + 1;
constexpr int mostMovedHeadings = 200;
constexpr qreal bodyPoints = 9.5;
constexpr qreal letterSpacing = 0.05; // keeps "ff" and "fi" two letters in the PDF's text

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(SheetDocument)
public:
    Writer(QTextDocument *document, const OfferSheet &sheet, const QLocale &locale, qreal width)
        : m_document(document), m_cursor(document), m_sheet(sheet), m_locale(locale), m_width(width)
    {}

    void write()
    {
        m_cursor.beginEditBlock();
        title();
        chart();
        targets();
        warnings();
        script();
        sources();
        m_cursor.endEditBlock();
    }

private:
    [[nodiscard]] static QTextCharFormat letters(qreal points, QFont::Weight weight, const QColor &color)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        format.setForeground(color);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(letterSpacing);
        return format;
    }
    [[nodiscard]] static QColor ink() { return themePalette(false).color(QPalette::Text); }
    [[nodiscard]] static QColor quiet() { return quietText(themePalette(false)); }

    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below,
                   bool keepWithNext = false)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(below);
        block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        block.setNonBreakableLines(keepWithNext);
        block.setProperty(keepWithNextProperty, keepWithNext);
        if (m_started) {
            m_cursor.insertBlock(block, format);
        } else {
            m_cursor.setBlockFormat(block);
            m_started = true;
        }
        m_cursor.insertText(text, format);
    }
    void heading(const QString &text)
    {
        QTextBlockFormat block;
        block.setTopMargin(14);
        block.setBottomMargin(4);
        block.setHeadingLevel(2);
        block.setNonBreakableLines(true);
        block.setProperty(keepWithNextProperty, true);
        m_cursor.insertBlock(block,
                             letters(12.5, QFont::DemiBold, themePalette(false).color(QPalette::Link)));
        m_cursor.insertText(text);
    }
    void body(const QString &text) { paragraph(text, letters(bodyPoints, QFont::Normal, ink()), 0, 5); }
    void small(const QString &text, bool keepWithNext = false)
    {
        paragraph(text, letters(8.5, QFont::Normal, quiet()), 0, 4, keepWithNext);
    }

    void title()
    {
        const Plan &plan = m_sheet.plan;
        paragraph(tr("Offer sheet"), letters(9, QFont::DemiBold, quiet()), 0, 0);
        paragraph(plan.role, letters(19, QFont::DemiBold, ink()), 0, 0);
        //: Under the sheet's title: %1 is the company, %2 the region
        paragraph(tr("%1, %2").arg(plan.company, plan.region), letters(12, QFont::Normal, ink()), 0, 2);
        QStringList facts;
        if (m_sheet.date.isValid()) {
            facts.append(tr("Printed %1").arg(m_locale.toString(m_sheet.date, QLocale::LongFormat)));
        }
        if (m_sheet.updated) {
            facts.append(
                tr("guide's data of %1").arg(m_locale.toString(*m_sheet.updated, QLocale::LongFormat)));
        }
        facts.append(tr("private: holds your floor"));
        small(facts.join(QStringLiteral(" · ")));
    }

    void chart()
    {
        heading(tr("Total compensation by region"));
        if (m_sheet.chart.bars.isEmpty()) {
            body(tr("The guide gives no total compensation to draw."));
            return;
        }
        auto *object =
            new ChartObject(m_sheet.chart, m_locale, m_document->defaultFont(), m_width, m_document);
        m_document->documentLayout()->registerHandler(ChartObject::objectType, object);
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        QTextCharFormat format;
        format.setObjectType(ChartObject::objectType);
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        if (!m_sheet.chart.leftOut.isEmpty()) {
            small(tr("Not drawn, as there is no total in this currency: %1.")
                      .arg(m_sheet.chart.leftOut.join(u", ")));
        }
    }

    void cell(QTextTable *table, int row, int column, const QString &text, QFont::Weight weight)
    {
        QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        cursor.setBlockFormat(block);
        cursor.insertText(text, letters(row == 0 ? 8.5 : bodyPoints, weight, row == 0 ? quiet() : ink()));
    }

    void targets()
    {
        const Plan &plan = m_sheet.plan;
        heading(tr("Targets"));
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderBrush(hairline(themePalette(false)));
        format.setBorderCollapse(true);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 18),
             QTextLength(QTextLength::PercentageLength, 13), QTextLength(QTextLength::PercentageLength, 13),
             QTextLength(QTextLength::PercentageLength, 13), QTextLength(QTextLength::PercentageLength, 15)});
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        QTextTable *table = m_cursor.insertTable(termRowCount + 1, 2 + termSetCount, format);
        cell(table, 0, 0,
             plan.currency.isNull() ? tr("Amounts") : tr("Amounts in %1").arg(plan.currency.code()),
             QFont::DemiBold);
        cell(table, 0, 1, tr("Guide"), QFont::DemiBold);
        for (int set = 0; set < termSetCount; ++set) {
            cell(table, 0, 2 + set, termSetName(TermSet(set)), QFont::DemiBold);
        }
        for (int row = 0; row < termRowCount; ++row) {
            const auto term = TermRow(row);
            const auto weight = term == TermRow::Total ? QFont::DemiBold : QFont::Normal;
            cell(table, row + 1, 0, termRowName(plan, term), weight);
            cell(table, row + 1, 1, dash(guideRangeText(plan, term, m_locale)), weight);
            for (int set = 0; set < termSetCount; ++set) {
                cell(table, row + 1, 2 + set, dash(termText(plan, TermSet(set), term, m_locale)), weight);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        small(equityBasisSentence(plan, m_locale));
    }
    [[nodiscard]] static QString dash(const QString &text)
    {
        return text.isEmpty() ? QStringLiteral("—") : text;
    }

    void warnings()
    {
        if (m_sheet.warnings.isEmpty()) {
            return;
        }
        heading(tr("To look at"));
        QStringList said;
        for (const PlanWarning &warning : m_sheet.warnings) {
            const QString sentence = warningSentence(warning, m_sheet.plan, m_locale);
            if (!said.contains(sentence)) {
                said.append(sentence);
                body(sentence);
            }
        }
    }

    void script()
    {
        heading(tr("What to say"));
        for (const ScriptStep &step : m_sheet.plan.script) {
            if (step.kind == StepKind::Lever && !m_leversBegun) {
                m_leversBegun = true;
                heading(tr("Levers"));
            } else if (step.kind != StepKind::Lever && m_leversBegun && !m_leversEnded) {
                m_leversEnded = true;
                heading(tr("Then"));
            }
            paragraph(step.title, letters(bodyPoints, QFont::DemiBold, ink()), 5, 1, true);
            if (step.secret) {
                small(tr("For your eyes only: do not say this figure."), true);
            }
            if (hasSetAside(step, m_sheet.plan)) {
                small(tr("A line is left out: it makes a claim that is not marked as one that can be shown."),
                      true);
            }
            body(spokenText(step, m_sheet.plan));
            if (const QString note = m_sheet.plan.notes.value(step.id); !note.isEmpty()) {
                small(tr("Your note: %1").arg(note));
            }
        }
    }

    void sources()
    {
        heading(tr("Sources"));
        if (!m_sheet.guideName.isEmpty()) {
            small(tr("Guide: %1, table line %2")
                      .arg(m_sheet.guideName, QString::number(m_sheet.plan.facts.line)));
        }
        for (const QString &source : m_sheet.sources) {
            small(QStringLiteral("• ") + source);
        }
        small(tr("Gross pay. This sheet is no tax or legal advice."));
    }

    QTextDocument *m_document;
    QTextCursor m_cursor;
    const OfferSheet &m_sheet;
    QLocale m_locale;
    qreal m_width;
    bool m_started = false;
    bool m_leversBegun = false;
    bool m_leversEnded = false;
};

int pageOf(const QTextDocument &document, qreal y)
{
    return int(y / document.pageSize().height());
}

// Where the block's first line stands, from the top of the document: the block itself may begin on the page
// before, when that line did not fit there.
qreal topOf(const QTextBlock &block)
{
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    return block.layout()->lineCount() > 0 ? top + block.layout()->lineAt(0).y() : top;
}

} // namespace

void keepHeadingsWithText(QTextDocument &document)
{
    // Each round moves one heading to the next page, which moves what follows: a bound, should it ever cycle.
    for (int round = 0; round < mostMovedHeadings; ++round) {
        // Qt lays a long document out bit by bit, and a change in between may leave its end without a layout:
        // begin each round with a whole one.
        document.markContentsDirty(0, document.characterCount());
        (void)document.pageCount();
        QTextBlock first; // of a chain of headings
        bool moved = false;
        for (QTextBlock block = document.begin(); block.isValid() && !moved; block = block.next()) {
            if (!block.blockFormat().boolProperty(keepWithNextProperty)) {
                first = {};
                continue;
            }
            first = first.isValid() ? first : block;
            const QTextBlock next = block.next();
            if (next.isValid() && pageOf(document, topOf(next)) > pageOf(document, topOf(first)) &&
                first.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_Auto) {
                QTextCursor cursor(first);
                QTextBlockFormat format = first.blockFormat();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                cursor.setBlockFormat(format);
                moved = true;
            }
        }
        if (!moved) {
            return;
        }
    }
    document.markContentsDirty(0, document.characterCount());
}

std::unique_ptr<QTextDocument> sheetDocument(const OfferSheet &sheet, const QLocale &locale, qreal width)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font(QStringLiteral("Liberation Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(bodyPoints);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every resolution
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setUndoRedoEnabled(false);
    Writer(document.get(), sheet, locale, width).write();
    return document;
}

} // namespace counteroffer
