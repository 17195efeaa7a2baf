// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchguides.h"

#include "guides/guidereader.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ctime>

namespace counteroffer::bench {

using namespace Qt::StringLiterals;

namespace {

/// A pronounceable word for a number: names of companies that are all different.
QByteArray wordFor(int number)
{
    static constexpr char consonants[] = "bdfgklmnprstvz";
    static constexpr char vowels[] = "aeiou";
    QByteArray word;
    do {
        word += consonants[number % 14];
        number /= 14;
        word += vowels[number % 5];
        number /= 5;
    } while (number > 0);
    word[0] = char(word.at(0) - 'a' + 'A');
    return word + "ex";
}

struct Sample
{
    QString folder;
    QString name;
    QByteArray company;
    QByteArray bytes;
};

QList<Sample> readSample(const QString &folder)
{
    QList<Sample> samples;
    const QStringList files = guidesBelow(folder);
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            const QFileInfo info(path);
            samples.append(
                {info.dir().dirName(), info.fileName(), readGuide(bytes, path).company.toUtf8(), bytes});
        }
    }
    return samples;
}

} // namespace

QStringList writeGuides(const QString &sample, const QString &folder, int count)
{
    const QList<Sample> samples = readSample(sample);
    QStringList written;
    for (int i = 0; i < count && !samples.isEmpty(); ++i) {
        const Sample &guide = samples.at(i % samples.size());
        const QByteArray word = wordFor(i / int(samples.size()));
        QByteArray bytes = guide.bytes;
        if (guide.company.isEmpty()) {
            bytes += "\n" + word + "\n";
        } else {
            bytes.replace(guide.company, QByteArray(guide.company + ' ' + word));
        }
        const QString place = u"%1/%2-%3"_s.arg(folder, guide.folder, QString::fromLatin1(word).toLower());
        QDir().mkpath(place);
        QFile file(place + u'/' + guide.name);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
            written.append(file.fileName());
        }
    }
    return written;
}

QStringList guidesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    files.sort();
    return files;
}

Times timeOf(const std::function<void()> &work)
{
    const auto processor = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    const double before = processor();
    QElapsedTimer timer;
    timer.start();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, processor() - before};
}

double median(QList<double> values)
{
    return percentile(std::move(values), 50);
}

double percentile(QList<double> values, int percent)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

qint64 memoryKiB(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name)) {
            return line.mid(qsizetype(qstrlen(name)) + 1).simplified().split(' ').constFirst().toLongLong();
        }
    }
    return 0;
}

} // namespace counteroffer::bench
