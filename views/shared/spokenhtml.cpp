// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/spokenhtml.h"

#include "negotiation/plan.h"
#include "negotiation/spokenfigure.h"
#include "shared/theme.h"

namespace counteroffer {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

QString spokenHtml(const ScriptStep &step, const Plan &plan, const QPalette &palette, FigureLinks links)
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
            const QString figure = QStringLiteral("<b style=\"color:%1\">%2</b>")
                                       .arg(palette.color(QPalette::Link).name(), escaped(piece.text));
            const bool linked = links == FigureLinks::Why && termOfSlot(piece.role);
            html += linked ? QStringLiteral("<a href=\"why:%1\" style=\"text-decoration:none\">%2</a>")
                                 .arg(int(piece.role))
                                 .arg(figure)
                           : figure;
        } else {
            html += escaped(piece.text);
        }
    }
    return html;
}

} // namespace counteroffer
