// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One name, one type: two classes of one name in a namespace that all sources share are the same class for
// the linker, which takes the constructor of either for both. No compiler says so, and the program crashes.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString sourceRoot()
{
    return QStringLiteral(COUNTEROFFER_SOURCE_DIR);
}

/// Where a literal that begins here ends; 0 where none begins.
qsizetype endOfLiteral(const QString &source, qsizetype at)
{
    const QChar quote = source.at(at);
    if (quote != u'/' && quote != u'"' && quote != u'\'' && quote != u'R') {
        return 0;
    }
    const auto end = [&source](const QString &mark, qsizetype from) {
        const qsizetype place = source.indexOf(mark, from);
        return place < 0 ? source.size() : place + mark.size();
    };
    const QStringView rest = QStringView(source).mid(at);
    if (rest.startsWith(u"//")) {
        return end(u"\n"_s, at) - 1;
    }
    if (rest.startsWith(u"/*")) {
        return end(u"*/"_s, at + 2);
    }
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = source.indexOf(u'(', at);
        return end(u')' + source.mid(at + 2, open - at - 2) + u'"', open);
    }
    qsizetype word = at; // 1'000 is a number; u'0' is none
    while (quote == u'\'' && word > 0 && source.at(word - 1).isLetterOrNumber()) {
        --word;
    }
    if ((quote != u'"' && quote != u'\'') || source.at(word).isDigit()) {
        return 0;
    }
    qsizetype i = at + 1;
    while (i < source.size() && source.at(i) != quote) {
        i += source.at(i) == u'\\' ? 2 : 1;
    }
    return i + 1;
}

/// The text with every comment, literal and preprocessor's line gone: what is left is code and its braces.
QString bare(const QString &source)
{
    QString code;
    for (qsizetype i = 0; i < source.size();) {
        if (const qsizetype end = endOfLiteral(source, i); end > 0) {
            code += u' ';
            i = end;
        } else {
            code += source.at(i++);
        }
    }
    static const QRegularExpression directive(u"^[ \\t]*#.*$"_s, QRegularExpression::MultilineOption);
    return code.remove(directive);
}

/// What opens a scope stands between the last `{`, `}` or `;` and its own brace.
struct Scope
{
    QString name;        ///< of a namespace; empty for an anonymous one and for anything else
    bool shared = false; ///< a named namespace within named ones: all sources mean the same by it
};

QString typeNameOf(const QString &head)
{
    static const QRegularExpression type(
        u"(?:^|[\\s>])(?:struct|class|union|enum(?:\\s+(?:class|struct))?)"
        "\\s+(?:\\[\\[[^\\]]*\\]\\]\\s*)*(\\w+)\\s*(?:final\\s*)?(?::[^:].*)?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return type.match(head.trimmed()).captured(1);
}

Scope scopeOf(const QString &head, bool outerShared)
{
    static const QRegularExpression space(u"^(?:inline\\s+)?namespace(?:\\s+([\\w:]+))?$"_s);
    const auto match = space.match(head.trimmed());
    const QString name = match.captured(1);
    return {name, outerShared && match.hasMatch() && !name.isEmpty()};
}

/// The types that a source defines where all sources see one namespace, as "counteroffer::Plan".
QStringList sharedTypes(const QString &source)
{
    QStringList types;
    QList<Scope> scopes{{QString(), true}};
    QString head;
    const QString code = bare(source);
    for (const QChar c : code) {
        if (c == u'{') {
            if (const QString type = typeNameOf(head); scopes.last().shared && !type.isEmpty()) {
                QStringList path;
                for (const Scope &scope : std::as_const(scopes)) {
                    path.append(scope.name);
                }
                path.removeAll(QString());
                types.append((path + QStringList{type}).join(u"::"_s));
            }
            scopes.append(scopeOf(head, scopes.last().shared));
        } else if (c == u'}' && scopes.size() > 1) {
            scopes.removeLast();
        }
        if (c == u'{' || c == u'}' || c == u';') {
            head.clear();
        } else {
            head += c;
        }
    }
    return types;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(sourceRoot() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    return paths;
}

/// Where each shared type of the program is defined.
QHash<QString, QStringList> typesOfTheProgram()
{
    QHash<QString, QStringList> places;
    for (const QString &folder : {u"models"_s, u"views"_s, u"app"_s}) {
        const QStringList sources = sourcesBelow(folder);
        for (const QString &path : sources) {
            const QStringList types = sharedTypes(textOf(path));
            for (const QString &type : types) {
                places[type].append(path.mid(sourceRoot().size() + 1));
            }
        }
    }
    return places;
}

} // namespace

class TestOneName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatASourceDefines_data();
    void readsWhatASourceDefines();
    void everyTypeOfTheProgramIsOne();
    void noTestTakesANameOfTheProgram();
};

void TestOneName::readsWhatASourceDefines_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("types");
    const auto row = [](const char *name, const QString &source, const QStringList &types) {
        QTest::newRow(name) << source << types;
    };
    row("a struct", u"namespace a { struct B { int c; }; }"_s, {u"a::B"_s});
    row("a class with bases", u"namespace a\n{\nclass B final : public C, private D<int>\n{\n};\n}"_s,
        {u"a::B"_s});
    row("an enumeration", u"namespace a { enum class B : int { One, Two }; }"_s, {u"a::B"_s});
    row("a template", u"namespace a { template <typename T, class E = F>\nclass B { }; }"_s, {u"a::B"_s});
    row("with an attribute", u"namespace a { class [[nodiscard]] B { }; struct [[maybe_unused]] C { }; }"_s,
        {u"a::B"_s, u"a::C"_s});
    row("two namespaces in one", u"namespace a::b { struct C { }; }"_s, {u"a::b::C"_s});
    row("one in another", u"namespace a { namespace b { struct C { }; } struct D { }; }"_s,
        {u"a::b::C"_s, u"a::D"_s});
    row("in none", u"class B { };"_s, {u"B"_s});
    row("anonymous", u"namespace a { namespace { struct B { }; } }"_s, {});
    row("within an anonymous one", u"namespace { namespace a { struct B { }; } }"_s, {});
    row("within a class", u"namespace a { class B { struct C { int d; }; }; }"_s, {u"a::B"_s});
    row("of another class", u"namespace a { class B::C { }; }"_s, {});
    row("within a function", u"namespace a { void b() { struct C { }; } }"_s, {});
    row("only named", u"namespace a { class B; struct C; enum class D : int; }"_s, {});
    row("taken and given", u"namespace a { struct B *c(struct D *d) { } }"_s, {});
    row("in a comment", u"namespace a { // struct B {\n/* class C { */ }"_s, {});
    row("in a text", u"namespace a { auto b = \"struct C {\"; char c = '{'; struct D { }; }"_s, {u"a::D"_s});
    row("a brace as a character", u"namespace a { auto b = u'{'; auto c = '\\''; struct D { }; }"_s,
        {u"a::D"_s});
    row("digits apart", u"namespace a { int b = 1'000'000; struct C { }; int d = 2'000; }"_s, {u"a::C"_s});
    row("in a raw text", u"namespace a { auto b = R\"x(struct C { \" )\" )x\"; struct D { }; }"_s,
        {u"a::D"_s});
    row("a macro's braces", u"#define A {\nnamespace a { struct B { }; }"_s, {u"a::B"_s});
}

void TestOneName::readsWhatASourceDefines()
{
    QFETCH(QString, source);
    QFETCH(QStringList, types);
    QCOMPARE(sharedTypes(source), types);
}

void TestOneName::everyTypeOfTheProgramIsOne()
{
    const QHash<QString, QStringList> places = typesOfTheProgram();
    QVERIFY2(places.size() > 300, qPrintable(QString::number(places.size()))); // the sources were read
    QVERIFY(places.contains(u"counteroffer::Plan"_s));
    QVERIFY(places.contains(u"counteroffer::BrowsePage"_s));
    QStringList twice;
    for (auto type = places.cbegin(); type != places.cend(); ++type) {
        if (type->size() > 1) {
            twice.append(type.key() + u" in "_s + type->join(u", "_s));
        }
    }
    twice.sort();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

// A test is linked with the program's libraries; of another test it knows nothing.
void TestOneName::noTestTakesANameOfTheProgram()
{
    const QHash<QString, QStringList> places = typesOfTheProgram();
    const QStringList tests = sourcesBelow(u"tests"_s);
    QVERIFY(tests.size() > 50);
    for (const QString &path : tests) {
        const QStringList types = sharedTypes(textOf(path));
        for (const QString &type : types) {
            QVERIFY2(!places.contains(type), qPrintable(path + u" takes the name "_s + type));
        }
    }
}

QTEST_GUILESS_MAIN(TestOneName)
#include "tst_onename.moc"
