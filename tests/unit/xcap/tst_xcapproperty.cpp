// SPDX-License-Identifier: Apache-2.0
#include <QDomDocument>
#include <QRandomGenerator>
#include <QtTest>

#include "xcap/xmldocument.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

// Random documents and selectors, against a tree that knows nothing of text positions: what is
// selected is the same; what was put is got back; what was deleted is gone; and nothing else in the
// document changes by a byte.
class TestXcapProperty : public QObject
{
    Q_OBJECT

private slots:
    void selectsAsATreeDoes();
    void getsWhatWasPut();
    void getsNothingAfterDelete();
    void survivesMutatedBodies();
};

namespace {

const QByteArray Namespaces[] = {"", "urn:a", "urn:b"};
const char *const Names[] = {"x", "y", "z"};
const std::vector<NamespaceBinding> Bindings{{"a", "urn:a"}, {"b", "urn:b"}};

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return m_random.bounded(limit); }

    QByteArray filler()
    {
        switch (below(7)) {
        case 0: return "\n  ";
        case 1: return "<!-- <x> ]]> -->";
        case 2: return "text &lt; \xC3\xA9\xF0\x9F\x98\x80";
        case 3: return "<![CDATA[<x a='1'>]]>";
        case 4: return "<?pi <x> ?>";
        default: return {};
        }
    }

    QByteArray attributes()
    {
        QByteArray text;
        if (below(2))
            text += QByteArray(below(2) ? " " : "\n\t") + "id" + (below(3) ? "=" : " = ") +
                    (below(2) ? "\"" : "'");
        if (!text.isEmpty()) {
            const char quote = text.back();
            text += QByteArray::number(below(3)) + (below(4) ? "" : "&gt;>") + quote;
        }
        if (below(4) == 0)
            text += " a:id='" + QByteArray::number(below(3)) + '\'';
        return text;
    }

    QByteArray element(int depth)
    {
        static const char *const prefixes[] = {"", "a:", "b:"};
        const QByteArray name = QByteArray(prefixes[below(3)]) + Names[below(3)];
        QByteArray declaration;
        if (below(6) == 0)
            declaration = " xmlns='" + Namespaces[below(3)] + '\'';
        if (below(10) == 0)
            declaration += " xmlns:b = \"urn:a\"";
        QByteArray text = '<' + name + attributes() + declaration;
        const int children = depth > 0 ? below(5) : 0;
        if (children == 0 && below(2))
            return text + (below(2) ? "/>" : " />");
        text += '>' + filler();
        for (int i = 0; i < children; ++i)
            text += element(depth - 1) + filler();
        return text + "</" + name + (below(3) ? ">" : " >");
    }

    QByteArray document()
    {
        return QByteArray(below(2) ? "<?xml version='1.0' encoding='UTF-8'?>\n" : "") +
               (below(2) ? "<!-- <y> -->" : "") + "<root xmlns:a='urn:a' xmlns:b='urn:b'>" +
               element(3) + filler() + element(3) + filler() + element(2) + "</root>" +
               (below(2) ? "\n<!-- -->" : "");
    }

    QByteArray step()
    {
        static const char *const prefixes[] = {"", "a:", "b:"};
        QByteArray text =
            below(3) == 0 ? QByteArray(prefixes[below(3)]) + Names[below(3)] : QByteArray("*");
        if (below(4))
            text += '[' + QByteArray::number(1 + below(4)) + ']';
        if (below(5) == 0)
            text += "[@id='" + QByteArray::number(below(3)) + "']";
        return text;
    }

    QByteArray selector()
    {
        QByteArray text = "root";
        for (int steps = 1 + below(3); steps > 0; --steps)
            text += '/' + step();
        return text;
    }

private:
    QRandomGenerator m_random;
};

NodeSelector parse(const QByteArray &text)
{
    const auto selector = NodeSelector::parse(text, Bindings, {});
    if (!selector)
        qFatal("%s", text.constData());
    return *selector;
}

QDomDocument tree(const QByteArray &text)
{
    QDomDocument document;
    if (!document.setContent(text, true))
        qFatal("%s", text.constData());
    return document;
}

bool has(const QDomElement &element, const ExpandedName &name)
{
    const QString local = element.localName().isEmpty() ? element.tagName() : element.localName();
    return local.toUtf8() == name.local && element.namespaceURI().toUtf8() == name.uri;
}

bool meets(const QDomElement &element, const AttributeTest &test)
{
    const QDomNamedNodeMap attributes = element.attributes();
    for (int i = 0; i < attributes.size(); ++i) {
        const QDomAttr attribute = attributes.item(i).toAttr();
        const QString local = attribute.name().section(u':', -1);
        if (local.toUtf8() == test.name.local && attribute.namespaceURI().toUtf8() == test.name.uri)
            return attribute.value().toUtf8() == test.value;
    }
    return false;
}

/// All that the steps select, each step from one element, naively.
QList<QDomElement> select(const QDomDocument &document, const NodeSelector &selector)
{
    QDomNode context = document;
    QList<QDomElement> found;
    for (size_t i = 0; i < selector.steps().size(); ++i) {
        const SelectorStep &step = selector.steps()[i];
        found.clear();
        for (QDomElement e = context.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
            if (!step.name || has(e, *step.name))
                found.append(e);
        }
        if (step.position > 0)
            found = found.mid(step.position - 1, 1);
        if (step.test) {
            found.removeIf([&](const QDomElement &e) { return !meets(e, *step.test); });
        }
        if (found.size() != 1)
            return i + 1 == selector.steps().size() ? found : QList<QDomElement>();
        context = found.first();
    }
    return found;
}

/// The element's number in document order, which both sides can tell; -1 when it is not below.
int order(const QDomElement &from, const QDomElement &wanted, int &number)
{
    if (from == wanted)
        return number;
    ++number;
    for (QDomElement e = from.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (const int found = order(e, wanted, number); found >= 0)
            return found;
    }
    return -1;
}

int order(const XmlDocument &document, const NodeContent &content)
{
    const auto &elements = document.index().elements();
    for (size_t i = 0; i < elements.size(); ++i) {
        if (document.text().sliced(elements[i].begin, elements[i].end - elements[i].begin) ==
            content.bytes)
            return int(i);
    }
    return -1;
}

constexpr quint32 Rounds = 3000;

} // namespace

void TestXcapProperty::selectsAsATreeDoes()
{
    int matches = 0;
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        Maker maker(seed);
        const QByteArray text = maker.document();
        const auto document = XmlDocument::read(text);
        QVERIFY2(document, text.constData());
        const QByteArray selector = maker.selector();
        const auto got = document->get(parse(selector));
        const QDomDocument dom = tree(text);
        const QList<QDomElement> expected = select(dom, parse(selector));
        QVERIFY2(got.has_value() == (expected.size() == 1), (selector + "\n" + text).constData());
        if (!got)
            continue;
        ++matches;
        // Equal bytes may stand twice; then the first has to be the tree's, or an equal one.
        const int place = order(*document, *got);
        int number = 0;
        const int wanted = order(dom.documentElement(), expected.first(), number);
        QVERIFY(wanted >= 0);
        const XmlElement &other = document->index().at(wanted);
        QVERIFY(place == wanted || text.sliced(other.begin, other.end - other.begin) == got->bytes);
    }
    QVERIFY(matches > int(Rounds / 10));
}

void TestXcapProperty::getsWhatWasPut()
{
    int put = 0;
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        Maker maker(seed);
        const QByteArray text = maker.document();
        const XmlDocument document = *XmlDocument::read(text);
        const QByteArray selector = maker.selector();
        const QByteArray body = maker.element(1);
        const auto edit = document.put(parse(selector), body);
        const bool existed = document.get(parse(selector)).has_value();
        if (!edit) {
            QVERIFY(!edit.error().body().isEmpty());
            continue;
        }
        ++put;
        const auto after = XmlDocument::read(edit->text);
        QVERIFY2(after, edit->text.constData());
        const auto got = after->get(parse(selector));
        QVERIFY2(got, (selector + "\n" + body + "\n" + text).constData());
        QCOMPARE(got->bytes, body);
        QCOMPARE(edit->created, !existed);
        // The same PUT again changes nothing (RFC 4825, 7).
        const auto again = after->put(parse(selector), body);
        QVERIFY(again);
        QCOMPARE(again->text, edit->text);
        // What was not touched stands before and behind; <x/> may have become <x></x>.
        if (edit->created && edit->text.size() == text.size() + body.size()) {
            QByteArray without = edit->text;
            bool restored = false;
            for (qsizetype at = 0; (at = without.indexOf(body, at)) >= 0 && !restored; ++at)
                restored = QByteArray(without).remove(at, body.size()) == text;
            QVERIFY(restored);
        }
        const QList<QDomElement> selected = select(tree(edit->text), parse(selector));
        QCOMPARE(selected.size(), 1);
    }
    QVERIFY(put > int(Rounds / 10));
}

void TestXcapProperty::getsNothingAfterDelete()
{
    int removed = 0;
    int refused = 0;
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        Maker maker(seed);
        const QByteArray text = maker.document();
        const XmlDocument document = *XmlDocument::read(text);
        const QByteArray selector = maker.selector();
        const auto before = document.get(parse(selector));
        const auto edit = document.remove(parse(selector));
        if (!edit) {
            QCOMPARE(std::holds_alternative<Conflict>(edit.error()), before.has_value());
            refused += before.has_value();
            continue;
        }
        ++removed;
        QVERIFY(before);
        QCOMPARE(edit->text.size(), text.size() - before->bytes.size());
        const auto after = XmlDocument::read(edit->text);
        QVERIFY2(after, edit->text.constData());
        QVERIFY(!after->get(parse(selector)));
        bool restored = false;
        for (qsizetype at = 0; at <= edit->text.size() && !restored; ++at)
            restored = QByteArray(edit->text).insert(at, before->bytes) == text;
        QVERIFY(restored);
    }
    QVERIFY(removed > int(Rounds / 20));
    QVERIFY(refused > 10);
}

void TestXcapProperty::survivesMutatedBodies()
{
    int taken = 0;
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        Maker maker(seed);
        const XmlDocument document = *XmlDocument::read(maker.document());
        QByteArray body = maker.element(2);
        for (int changes = 1 + maker.below(3); changes > 0; --changes) {
            static const char Signs[] = "<>/'\"&;=x: ]-!?\xC3";
            const int at = maker.below(int(body.size()));
            if (maker.below(2))
                body[at] = Signs[maker.below(int(sizeof(Signs) - 1))];
            else
                body.remove(at, 1 + maker.below(3));
            if (body.isEmpty())
                break;
        }
        const auto edit = document.put(parse("root/new[1]/x"), body);
        QVERIFY(!edit); // no parent
        const auto first = document.put(parse("root/*[1]"), body);
        if (!first)
            continue;
        ++taken;
        QVERIFY2(XmlDocument::read(first->text), first->text.constData());
        QDomDocument dom;
        QVERIFY2(dom.setContent(first->text, true), first->text.constData());
    }
    QVERIFY(taken > 10);
}

QTEST_APPLESS_MAIN(TestXcapProperty)
#include "tst_xcapproperty.moc"
