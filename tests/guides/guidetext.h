// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer::test {

/// What stands under one bold label. The label is kept without its marks and its colon.
struct LabelledText
{
    QString label;
    QString text;
};

/// A guide cut at its labels. It knows just enough of the format to hold two texts side by side, and nothing
/// of the reader under models/guides, so that a mistake there cannot hide one here.
struct GuideText
{
    QStringList frontMatter;  ///< the lines between the two --- lines
    QString title;            ///< the first heading, without its marks
    QList<QStringList> table; ///< cells of the first table, its header first, without the line of dashes
    QList<LabelledText> sections;

    [[nodiscard]] QStringList labels() const;
    /// What stands under the first \a label; empty when it is not there.
    [[nodiscard]] QString textUnder(QStringView label) const;
};

/// Cuts \a markdown. HTML comments are left out; a bold paragraph start without a colon is not a label.
[[nodiscard]] GuideText cutGuide(const QString &markdown);

/// The items of a numbered list in \a text, without their numbers.
[[nodiscard]] QStringList numberedItems(const QString &text);

/// The figures of \a text in their order and notation: money, percentages, multiples, shares such as
/// 40/30/20/10 and plain numbers, a range being one figure. Signs in front of a figure (+, ~) and numbers
/// that are part of a name (L6, 409A, sub-100ms) or count an item ("(1)") are left out.
[[nodiscard]] QStringList figures(const QString &text);

/// \a figures with each one kept at its first place only.
[[nodiscard]] QStringList distinct(const QStringList &figures);

/// The words of \a text in lower case, hyphenated ones apart, figures left out. An empty string stands where
/// a run of words is cut: at a line's end, at a bar and at brackets with a choice of names in them.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// The longest run of words that \a ours and \a theirs have in common; empty strings never match.
[[nodiscard]] QStringList longestCommonRun(const QStringList &ours, const QStringList &theirs);

} // namespace counteroffer::test
