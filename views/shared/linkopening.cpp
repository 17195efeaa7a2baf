// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/linkopening.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(LinkOpening)
};

} // namespace

void openLink(const QUrl &url, QWidget *parent)
{
    if (url.scheme() != u"https" && url.scheme() != u"http") {
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, Wording::tr("Open a web page"),
                        Wording::tr("Open this address in your browser?"), QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(url.toDisplayString());
    QPushButton *open = box->addButton(Wording::tr("Open"), QMessageBox::AcceptRole);
    QObject::connect(open, &QPushButton::clicked, box, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace counteroffer
