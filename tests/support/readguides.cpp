// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// read_guides PATH…: each guide, or each *.md of a folder, as one line of JSON on standard output.

#include "guides/guidejson.h"
#include "guides/guidereader.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        return {path};
    }
    QStringList files;
    QDirIterator it(path, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    files.sort();
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    bool allRead = argc > 1;
    for (int i = 1; i < argc; ++i) {
        const QStringList files = filesOf(QString::fromLocal8Bit(argv[i]));
        for (const QString &path : files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                allRead = false;
                continue;
            }
            out.write(guideToJson(readGuide(file.readAll(), path), path) + '\n');
        }
    }
    return allRead ? 0 : 1;
}
