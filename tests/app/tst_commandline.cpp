// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

constexpr auto smallGuide = "# Field Engineer | Example Works Negotiation Guide\n"
                            "\n"
                            "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |\n"
                            "|---|---|---|---|---|\n"
                            "| North | $160K–$220K | $80K–$240K | 10% | $196K–$302K |\n"
                            "| South | $150K–$200K | $80K–$200K | 10% | $185K–$270K |\n";

struct Run
{
    int status = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments)
{
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.status =
        runVerb(parseArguments(arguments), QLocale(QLocale::English, QLocale::UnitedStates), {out, err});
    return result;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Where `part` is not contained in `whole`: an object may have more keys, a list must be of one length.
QString difference(const QJsonValue &part, const QJsonValue &whole, const QString &path)
{
    if (part.isObject() && whole.isObject()) {
        const QJsonObject keys = part.toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const QString found = difference(key.value(), whole[key.key()], path + u'.' + key.key());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return {};
    }
    if (part.isArray() && whole.isArray() && part.toArray().size() == whole.toArray().size()) {
        for (qsizetype i = 0; i < part.toArray().size(); ++i) {
            const QString found = difference(part[i], whole[i], path + u'[' + QString::number(i) + u']');
            if (!found.isEmpty()) {
                return found;
            }
        }
        return {};
    }
    return part == whole ? QString() : path;
}

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void parses_data();
    void parses();
    void parsesSheet();
    void readPrintsJson();
    void checkNamesPlaces();
    void importThenList();
    void importAgainChangesNothing();
    void planThenEvaluate();
    void evaluatesTheDocumentedExample();
    void refusesBrokenPlans();
    void sheetWritesAPdf();
    void sheetNamesTheRegionsThereAre();
    void helpAndVersion();
    void badInput_data();
    void badInput();
    void badOutput_data();
    void badOutput();
    void badInputBesideGood();
    void corruptLibraryIsLeftAlone();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString good() const { return file(u"good/guide.md"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"good"_s);
    writeFile(good(), smallGuide);
}

void TestCommandLine::cleanup()
{
    m_folder.reset();
}

void TestCommandLine::parses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("library");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *name, const QString &line, Verb verb, const QString &library = {},
                        const QStringList &paths = {}) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << verb << library << paths;
    };
    row("nothing opens the window", u""_s, Verb::Window);
    row("a plan's file opens the window", u"my.counteroffer"_s, Verb::Window, {}, {u"my.counteroffer"_s});
    row("window with a library", u"--library a.sqlite"_s, Verb::Window, u"a.sqlite"_s);
    row("library with an equals sign", u"--library=a.sqlite list"_s, Verb::List, u"a.sqlite"_s);
    row("library behind the verb", u"list --library a.sqlite"_s, Verb::List, u"a.sqlite"_s);
    row("read", u"read --json a.md b"_s, Verb::Read, {}, {u"a.md"_s, u"b"_s});
    row("read, option last", u"read a.md --json"_s, Verb::Read, {}, {u"a.md"_s});
    row("check", u"check a.md"_s, Verb::Check, {}, {u"a.md"_s});
    row("a path that looks like an option", u"check -- -a.md"_s, Verb::Check, {}, {u"-a.md"_s});
    row("import", u"import a.md --library l"_s, Verb::Import, u"l"_s, {u"a.md"_s});
    row("help", u"--help"_s, Verb::Help);
    row("help for a verb", u"check --help"_s, Verb::Help);
    row("-h", u"-h"_s, Verb::Help);
    row("version", u"--version"_s, Verb::Version);
    row("unknown verb", u"print"_s, Verb::Wrong);
    row("unknown option", u"list --fast"_s, Verb::Wrong);
    row("read without --json", u"read a.md"_s, Verb::Wrong);
    row("read without a path", u"read --json"_s, Verb::Wrong);
    row("check without a path", u"check"_s, Verb::Wrong);
    row("list with a path", u"list a.md"_s, Verb::Wrong);
    row("an option of another verb", u"check --json a.md"_s, Verb::Wrong);
    row("option without a verb", u"--json"_s, Verb::Wrong);
    row("library without its name", u"list --library"_s, Verb::Wrong);
    row("sheet without a region", u"sheet --guide a.md -o a.pdf"_s, Verb::Wrong);
    row("sheet without a guide", u"sheet --region North -o a.pdf"_s, Verb::Wrong);
    row("sheet without a file", u"sheet --guide a.md --region North"_s, Verb::Wrong);
    row("sheet as a text", u"sheet --guide a.md --region North -o a.txt"_s, Verb::Wrong);
    row("plan", u"plan --guide a.md --region North -o a.counteroffer"_s, Verb::Plan);
    row("plan as a text", u"plan --guide a.md --region North -o a.txt"_s, Verb::Wrong);
    row("plan on paper", u"plan --guide a.md --region North -o a.counteroffer --paper a4"_s, Verb::Wrong);
    row("plan without a region", u"plan --guide a.md -o a.counteroffer"_s, Verb::Wrong);
    row("evaluate", u"evaluate a.counteroffer --json"_s, Verb::Evaluate, {}, {u"a.counteroffer"_s});
    row("evaluate not as JSON", u"evaluate a.counteroffer"_s, Verb::Wrong);
    row("evaluate two", u"evaluate a.counteroffer b.counteroffer --json"_s, Verb::Wrong);
    row("evaluate none", u"evaluate --json"_s, Verb::Wrong);
    row("sheet of a plan and a region", u"sheet --plan a.counteroffer --region North -o a.pdf"_s,
        Verb::Wrong);
    row("sheet with another ending", u"sheet --plan a.counteroffer -o a.txt"_s, Verb::Wrong);
    row("sheet with no such section", u"sheet --plan a.counteroffer --sections nothing -o a.pdf"_s,
        Verb::Wrong);
    row("sheet of a plan", u"sheet --plan a.counteroffer --share --one-page -o a.PDF"_s, Verb::Sheet);
    row("export without a file", u"export --plan a.counteroffer"_s, Verb::Wrong);
    row("export of no known kind", u"export --plan a.counteroffer -o a.txt"_s, Verb::Wrong);
    row("export of no plan", u"export -o a.md"_s, Verb::Wrong);
    row("export of no such table", u"export --plan a.counteroffer --table x -o a.csv"_s, Verb::Wrong);
    row("export of a table as text", u"export --plan a.counteroffer --table years -o a.md"_s, Verb::Wrong);
    row("export with the sheet's option", u"export --plan a.counteroffer --paper a4 -o a.md"_s, Verb::Wrong);
    row("export of a guide's table", u"export --guide a.md --table guide -o a.csv"_s, Verb::Export);
    row("export of the list of guides", u"export --table guides -o a.csv"_s, Verb::Export);
    row("export of the list of guides with a plan", u"export --plan a.counteroffer --table guides -o a.csv"_s,
        Verb::Wrong);
    row("export of the list of guides as text", u"export --table guides -o a.md"_s, Verb::Wrong);
    row("a sheet opens the window", u"sheet.pdf"_s, Verb::Window, {}, {u"sheet.pdf"_s});
    row("export of an e-mail", u"export --plan a.counteroffer --mail recap -o a.eml"_s, Verb::Export);
    row("sheet on no paper", u"sheet --guide a.md --region North -o a.pdf --paper a3"_s, Verb::Wrong);
}

void TestCommandLine::parses()
{
    QFETCH(QStringList, arguments);
    QFETCH(Verb, verb);
    QFETCH(QString, library);
    QFETCH(QStringList, paths);
    const Invocation invocation = parseArguments(arguments);
    QCOMPARE(int(invocation.verb), int(verb));
    QCOMPARE(invocation.problem.isEmpty(), verb != Verb::Wrong);
    if (verb == Verb::Wrong) {
        const Run result = run(arguments);
        QCOMPARE(result.status, int(BadUsage));
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains(u"--help"_s));
    } else {
        QCOMPARE(invocation.libraryPath, library);
        QCOMPARE(invocation.paths, paths);
    }
}

void TestCommandLine::parsesSheet()
{
    const Invocation invocation =
        parseArguments({u"sheet"_s, u"--guide"_s, u"a b.md"_s, u"--region"_s, u"North West"_s, u"--paper"_s,
                        u"Letter"_s, u"-o"_s, u"out.pdf"_s});
    QCOMPARE(int(invocation.verb), int(Verb::Sheet));
    QCOMPARE(invocation.sheet.source.guidePath, u"a b.md"_s);
    QCOMPARE(invocation.sheet.source.region, u"North West"_s);
    QCOMPARE(invocation.sheet.paper, QPageSize::Letter);
    QCOMPARE(invocation.sheet.output, u"out.pdf"_s);
}

void TestCommandLine::readPrintsJson()
{
    writeFile(file(u"good/second.md"_s), smallGuide);
    const Run result = run({u"read"_s, u"--json"_s, file(u"good"_s)});
    QCOMPARE(result.status, int(Success));
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2); // one object a line
    for (const QString &line : lines) {
        const QJsonDocument json = QJsonDocument::fromJson(line.toUtf8());
        QVERIFY2(json.isObject(), qPrintable(line));
        QVERIFY2(line.contains(u"Field Engineer"_s) && line.contains(u"North"_s), qPrintable(line));
    }
}

void TestCommandLine::checkNamesPlaces()
{
    const QString path = file(u"odd.md"_s);
    writeFile(path, QByteArray("---\n: [not: yaml\n---\n") + smallGuide);
    const Run result = run({u"check"_s, path});
    // As compilers say it, so that an editor finds the place.
    const QRegularExpression line(u"^"_s + QRegularExpression::escape(path) +
                                      u":[1-9]\\d*:[1-9]\\d*: \\w+: .+ \\[[a-z-]+\\]$"_s,
                                  QRegularExpression::MultilineOption);
    QVERIFY2(line.match(result.out).hasMatch(), qPrintable(result.out));
    QVERIFY2(result.out.contains(u"Guides read: 1."_s), qPrintable(result.out));
    QCOMPARE(run({u"check"_s, good()}).status, int(Success));
    // Prose beside guides is no guide with errors, unless it was meant.
    const QString prose = file(u"good/README.md"_s);
    writeFile(prose, "# Read me\n\nThese are guides.\n");
    const Run folder = run({u"check"_s, file(u"good"_s)});
    QVERIFY2(folder.out.contains(u"Guides read: 1. Errors: 0"_s), qPrintable(folder.out));
    QVERIFY(folder.err.contains(prose));
    QCOMPARE(folder.status, int(Success));
    QCOMPARE(run({u"check"_s, prose}).status, int(Trouble));
}

void TestCommandLine::importThenList()
{
    const QString library = file(u"library.sqlite"_s);
    const Run imported = run({u"import"_s, u"--library"_s, library, file(u"good"_s)});
    QCOMPARE(imported.status, int(Success));
    QVERIFY2(imported.out.contains(u"New: 1"_s), qPrintable(imported.out));
    const Run listed = run({u"list"_s, u"--library"_s, library});
    QCOMPARE(listed.status, int(Success));
    QVERIFY2(listed.out.contains(u"Field Engineer"_s), qPrintable(listed.out));
    QVERIFY2(listed.out.contains(u"North"_s), qPrintable(listed.out));
    const QString row = listed.out.split(u'\n').filter(u"Field Engineer"_s).first();
    QCOMPARE(row.count(u'\t'), 4);
}

void TestCommandLine::importAgainChangesNothing()
{
    const QString library = file(u"library.sqlite"_s);
    QCOMPARE(run({u"import"_s, u"--library"_s, library, file(u"good"_s)}).status, int(Success));
    const Run again = run({u"import"_s, u"--library"_s, library, file(u"good"_s)});
    QVERIFY2(again.out.contains(u"New: 0, changed: 0, unchanged: 1"_s), qPrintable(again.out));
    writeFile(good(), QByteArray(smallGuide).replace("$220K", "$225K"));
    const Run changed = run({u"import"_s, u"--library"_s, library, file(u"good"_s)});
    QVERIFY2(changed.out.contains(u"New: 0, changed: 1"_s), qPrintable(changed.out));
}

void TestCommandLine::planThenEvaluate()
{
    const QString path = file(u"north.counteroffer"_s);
    const Run made = run({u"plan"_s, u"--guide"_s, good(), u"--region"_s, u"north"_s, u"-o"_s, path});
    QCOMPARE(made.status, int(Success));
    QVERIFY2(made.out.contains(path), qPrintable(made.out));
    const Run result = run({u"evaluate"_s, path, u"--json"_s});
    QCOMPARE(result.status, int(Success));
    const QJsonObject all = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(all[u"region"].toString(), u"North"_s);
    QCOMPARE(all[u"floor"][u"source"].toString(), u"none"_s); // the guide has no script
    QCOMPARE(all[u"ladder"][u"missing"].toString(), u"no-target"_s);
    QVERIFY(!all[u"checklist"].toArray().isEmpty());
    const Run none = run({u"plan"_s, u"--guide"_s, good(), u"--region"_s, u"West"_s, u"-o"_s, path});
    QCOMPARE(none.status, int(Trouble));
    QVERIFY(none.err.contains(u"North, South"_s));
    QCOMPARE(run({u"evaluate"_s, path, u"--json"_s}).out, result.out); // what was there stays
}

void TestCommandLine::evaluatesTheDocumentedExample()
{
    QFile page(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/models/negotiation/EVALUATION-FORMAT.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    static const QRegularExpression command(uR"(```\ncounteroffer (.*)\n```)"_s);
    static const QRegularExpression example(uR"(```json\n(.*?)```)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList words = command.match(text).captured(1).split(u' ');
    QCOMPARE(words.size(), 3);
    words[1] = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/") + words.at(1);
    const QJsonDocument shown = QJsonDocument::fromJson(example.match(text).captured(1).toUtf8());
    QVERIFY(shown.isObject());
    const Run result = run(words);
    QCOMPARE(result.status, int(Success));
    const QJsonDocument all = QJsonDocument::fromJson(result.out.toUtf8());
    QVERIFY(all.isObject());
    QCOMPARE(difference(shown.object(), all.object(), u"$"_s), QString());
}

void TestCommandLine::refusesBrokenPlans()
{
    const QString path = file(u"broken.counteroffer"_s);
    writeFile(path, "{\n\"counteroffer_plan\": 2,\n\"offer\": {\"terms\": {\"base\": {\"minor\": \"-5\"}}}}");
    const Run result = run({u"evaluate"_s, path, u"--json"_s});
    QCOMPARE(result.status, int(Trouble));
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(u"offer.terms.base.minor"_s) && result.err.contains(u"line 3"_s),
             qPrintable(result.err));
    QCOMPARE(run({u"evaluate"_s, file(u"none"_s), u"--json"_s}).status, int(Trouble));
}

void TestCommandLine::sheetWritesAPdf()
{
    const QString path = file(u"sheet.pdf"_s);
    const Run result = run({u"sheet"_s, u"--guide"_s, good(), u"--region"_s, u"north"_s, u"-o"_s, path});
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    QCOMPARE(result.status, int(Success));
    QVERIFY(result.out.contains(path));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
}

void TestCommandLine::sheetNamesTheRegionsThereAre()
{
    const QString path = file(u"sheet.pdf"_s);
    const Run result = run({u"sheet"_s, u"--guide"_s, good(), u"--region"_s, u"West"_s, u"-o"_s, path});
    QCOMPARE(result.status, int(Trouble));
    QVERIFY(result.out.isEmpty());
    for (const auto &word : {u"West"_s, u"North"_s, u"South"_s}) {
        QVERIFY2(result.err.contains(word), qPrintable(result.err));
    }
    QVERIFY(!QFile::exists(path));
}

void TestCommandLine::helpAndVersion()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.status, int(Success));
    for (const auto &word : {u"read --json"_s, u"check"_s, u"list"_s, u"import"_s, u"sheet"_s, u"--library"_s,
                             u"--paper"_s, u"--version"_s}) {
        QVERIFY2(help.out.contains(word), qPrintable(word));
    }
    QVERIFY(help.err.isEmpty());
    QCOMPARE(run({u"--version"_s}).status, int(Success));
}

void TestCommandLine::badInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("folder");
    QTest::newRow("missing") << u"missing.md"_s << QByteArray() << false;
    QTest::newRow("empty") << u"empty.md"_s << QByteArray("") << false;
    QTest::newRow("binary") << u"binary.md"_s
                            << QByteArray("\x7f"
                                          "ELF\0\0\1\2\0\0\0\xff\xfe",
                                          13)
                            << false;
    QTest::newRow("200 MB") << u"large.md"_s << QByteArray() << false;
    QTest::newRow("folder without guides") << u"nothing"_s << QByteArray() << true;
}

// What each verb that reads guides says of a file that is none: the file's name, on the error stream,
// status 1.
void TestCommandLine::badInput()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, folder);
    const QString path = file(name);
    if (folder) {
        QDir().mkpath(path);
    } else if (name.startsWith(u"large"_s)) {
        writeFile(path, smallGuide);
        QVERIFY(QFile::resize(path, 200 * 1000 * 1000)); // sparse: takes no room
    } else if (!bytes.isNull()) {
        writeFile(path, bytes);
    }
    const QList<QStringList> lines{
        {u"read"_s, u"--json"_s, path},
        {u"check"_s, path},
        {u"import"_s, u"--library"_s, file(u"library.sqlite"_s), path},
        {u"sheet"_s, u"--guide"_s, path, u"--region"_s, u"North"_s, u"-o"_s, file(u"out.pdf"_s)},
    };
    for (const QStringList &line : lines) {
        const Run result = run(line);
        QVERIFY2(result.status == Trouble,
                 qPrintable(line.first() + u": "_s + QString::number(result.status)));
        QVERIFY2(result.err.contains(path), qPrintable(line.first() + u": "_s + result.err));
        QVERIFY2(!result.err.contains(u"%1"_s), qPrintable(result.err));
    }
    QVERIFY(!QFile::exists(file(u"out.pdf"_s)));
}

void TestCommandLine::badOutput_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("missing folder") << u"none/out.pdf"_s;
    QTest::newRow("a folder") << u"folder.pdf"_s;
    QTest::newRow("below a file") << u"good/guide.md/out.pdf"_s;
}

void TestCommandLine::badOutput()
{
    QFETCH(QString, output);
    QVERIFY(QDir().mkpath(file(u"folder.pdf"_s)));
    const QString path = file(output);
    const Run result = run({u"sheet"_s, u"--guide"_s, good(), u"--region"_s, u"North"_s, u"-o"_s, path});
    QCOMPARE(result.status, int(Trouble));
    QVERIFY2(result.err.contains(path) || result.err.contains(QFileInfo(path).path()),
             qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

void TestCommandLine::badInputBesideGood()
{
    writeFile(file(u"good/latin.md"_s), QByteArray(smallGuide).replace("Field", "F\xe9ld"));
    writeFile(file(u"good/yaml.md"_s), QByteArray("---\n: [not: yaml\n---\n") + smallGuide);
    writeFile(file(u"good/empty.md"_s), "");
    const Run result = run({u"read"_s, u"--json"_s, file(u"good"_s)});
    QCOMPARE(result.status, int(Trouble));
    QCOMPARE(result.out.count(u'\n'), 3); // the good one and two odd ones are read all the same
    QVERIFY(result.err.contains(file(u"good/empty.md"_s)));
    const Run checked = run({u"check"_s, file(u"good"_s)});
    QVERIFY2(checked.out.contains(file(u"good/latin.md"_s) + u':'), qPrintable(checked.out));
    QVERIFY2(checked.out.contains(file(u"good/yaml.md"_s) + u':'), qPrintable(checked.out));
}

void TestCommandLine::corruptLibraryIsLeftAlone()
{
    const QString library = file(u"library.sqlite"_s);
    const QByteArray bytes("this is no database, but it is somebody's file");
    writeFile(library, bytes);
    for (const QStringList &line : {QStringList{u"list"_s, u"--library"_s, library},
                                    QStringList{u"import"_s, u"--library"_s, library, good()}}) {
        const Run result = run(line);
        QCOMPARE(result.status, int(Trouble));
        QVERIFY2(result.err.contains(library), qPrintable(result.err));
    }
    QFile after(library);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
