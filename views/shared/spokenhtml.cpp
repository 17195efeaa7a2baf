// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/spokenhtml.h"

#include "negotiation/plan.h"
#include "shared/theme.h"

namespace counteroffer {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

QString spokenHtml(const ScriptStep &step, const Plan &plan, const QPalette &palette)
{
    QString html;
    for (const SpokenPiece &piece : spokenPieces(step, plan)) {
        if (piece.setAside) {
            html += QStringLiteral("<s style=\"color:%1\">%2</s>")
                        .arg(quietText(palette).name(), escaped(piece.text));
        } else if (piece.blank) {
            html += QStringLiteral("<span style=\"color:%1;text-decoration:underline\">%2</span>")
                        .arg(warningColor(palette).name(), escaped(piece.text));
        } else if (piece.role != SlotRole::None) {
            html += QStringLiteral("<b style=\"color:%1\">%2</b>")
                        .arg(palette.color(QPalette::Link).name(), escaped(piece.text));
        } else {
            html += escaped(piece.text);
        }
    }
    return html;
}

} // namespace counteroffer
