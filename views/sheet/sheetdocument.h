// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/offersheet.h"

#include <QLocale>

#include <memory>

class QTextDocument;

namespace counteroffer {

/// Writes an offer sheet into a text document: headings, the targets as a table, the chart as vectors, the
/// script with the person's figures, levers and sources. Always in the light palette.
/// @param width of the text in the document's units (pixels at 96 to the inch)
[[nodiscard]] std::unique_ptr<QTextDocument> sheetDocument(const OfferSheet &sheet, const QLocale &locale,
                                                           qreal width);

/// Moves a heading whose text would begin on the next page there, once the page's size is set.
void keepHeadingsWithText(QTextDocument &document);

} // namespace counteroffer
