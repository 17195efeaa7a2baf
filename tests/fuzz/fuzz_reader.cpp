// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer: whatever the bytes are, the reader gives a guide whose parts hold together.

#include "guides/guidejson.h"
#include "guides/guidereader.h"

#include <QByteArrayView>

#include <cstdlib>

using namespace counteroffer;

namespace {

void require(bool truth)
{
    if (!truth) {
        std::abort();
    }
}

void checkSpans(const QList<BoundFigure> &figures, const QString &text)
{
    for (const BoundFigure &figure : figures) {
        require(figure.span.start >= 0 && figure.span.length > 0 && figure.span.end() <= text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Guide guide = readGuide(bytes, u"guides/acme/data-engineer.md");
    qsizetype end = 0;
    for (const Section &section : guide.sections) {
        require(section.begin == end && section.end >= section.begin);
        end = section.end;
    }
    require(end == bytes.size());
    for (const CompensationRow &row : guide.compensation) {
        for (const auto *stated : {&row.base, &row.equity, &row.bonus, &row.signOn, &row.total}) {
            require(!*stated || (*stated)->range.lo.minor <= (*stated)->range.hi.minor);
        }
        require(!row.bonusPercent || row.bonusPercent->lo <= row.bonusPercent->hi);
    }
    if (guide.strategy) {
        checkSpans(guide.strategy->figures, guide.strategy->text);
    }
    if (guide.retention) {
        checkSpans(guide.retention->figures, guide.retention->text);
    }
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        require(!diagnosticSentence(diagnostic).isEmpty());
    }
    require(!guideToJson(guide, QStringLiteral("a")).contains('\n'));
    return 0;
}
