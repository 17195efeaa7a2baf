// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfattachment.h"

#include "export/pdffile.h"

namespace counteroffer {

QString attachedPlanName()
{
    return QStringLiteral("plan.counteroffer");
}

Result<QByteArray> planInPdf(const QByteArray &pdf, const QString &name)
{
    const Failure<Error> none = failure(Error{ErrorCode::SheetWithoutPlan, name, {}});
    const auto file = PdfFile::open(pdf);
    if (!file) {
        return none;
    }
    const QByteArrayView catalog = file->value(file->trailer(), "/Root");
    const QByteArrayView names = file->value(file->value(catalog, "/Names"), "/EmbeddedFiles");
    const QList<QByteArrayView> pairs = pdfElements(file->value(names, "/Names"));
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        const auto reference = pdfReference(pairs[i + 1]);
        const QByteArrayView spec = reference ? file->object(*reference) : pairs[i + 1];
        if (pdfText(pairs[i]) != attachedPlanName()) {
            continue;
        }
        const auto content = pdfReference(pdfValue(file->value(spec, "/EF"), "/F"));
        const auto bytes = content ? file->stream(*content, largestAttachedPlan) : std::nullopt;
        if (bytes) {
            return *bytes;
        }
    }
    return none;
}

} // namespace counteroffer
