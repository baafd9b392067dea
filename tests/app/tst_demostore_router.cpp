// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <router.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;

class DemoStoreRouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_byPath_comesFromTheRightPlace_data();
    void answer_byPath_comesFromTheRightPlace();
    void answer_withoutFallback_is404();
    void parameters_encoded_areDecoded();
};

namespace {

Router::Handler saying(const QByteArray &words)
{
    return [words](const Request &) { return Response{200, "text/plain"_ba, words, {}}; };
}

} // namespace

void DemoStoreRouterTest::answer_byPath_comesFromTheRightPlace_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("literal") << "GET"_ba
                             << "/one/two"_ba
                             << "literal"_ba;
    QTest::newRow("name") << "GET"_ba
                          << "/one/three"_ba
                          << "name"_ba;
    QTest::newRow("patch") << "PATCH"_ba
                           << "/one/three"_ba
                           << "patch"_ba;
    QTest::newRow("other method") << "POST"_ba
                                  << "/one/two"_ba
                                  << "everything"_ba;
    QTest::newRow("nowhere") << "GET"_ba
                             << "/nowhere"_ba
                             << "everything"_ba;
    QTest::newRow("root") << "GET"_ba
                          << "/"_ba
                          << "everything"_ba;
    QTest::newRow("empty") << "GET"_ba
                           << ""_ba
                           << "everything"_ba;
    QTest::newRow("prefix itself") << "GET"_ba
                                   << "/shop"_ba
                                   << "shop"_ba;
    QTest::newRow("below the prefix") << "GET"_ba
                                      << "/shop/a/b/c"_ba
                                      << "shop"_ba;
    QTest::newRow("below the longer prefix") << "GET"_ba
                                             << "/shop/admin/x"_ba
                                             << "admin"_ba;
    QTest::newRow("only like the prefix") << "GET"_ba
                                          << "/shopping"_ba
                                          << "everything"_ba;
    QTest::newRow("route below the prefix") << "GET"_ba
                                            << "/shop/door"_ba
                                            << "door"_ba;
    QTest::newRow("encoded slash") << "GET"_ba
                                   << "/shop%2Fa"_ba
                                   << "everything"_ba;
}

void DemoStoreRouterTest::answer_byPath_comesFromTheRightPlace()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    Router router;
    router.add("GET"_ba, u"/one/{name}"_s, saying("name"_ba));
    router.add("GET"_ba, u"/one/two"_s, saying("literal"_ba));
    router.add("PATCH"_ba, u"/one/{name}"_s, saying("patch"_ba));
    router.setFallback(u"/shop"_s, saying("shop"_ba));
    router.setFallback(saying("everything"_ba));
    router.setFallback(u"/shop/admin"_s, saying("admin"_ba));
    router.add("GET"_ba, u"/shop/door"_s, saying("door"_ba));
    QTEST(router.answer({method, path, {}, {}, {}, {}}).body, "words");
}

void DemoStoreRouterTest::answer_withoutFallback_is404()
{
    Router router;
    router.setFallback(u"/shop"_s, saying("shop"_ba));
    QCOMPARE(router.answer({"GET"_ba, "/x"_ba, {}, {}, {}, {}}).status, 404);
}

void DemoStoreRouterTest::parameters_encoded_areDecoded()
{
    Router router;
    router.add("GET"_ba, u"/a/{first}/{second}"_s, [](const Request &request) {
        return Response{200, {}, (request.parameter(u"first"_s) + u'|' + request.parameter(u"second"_s)).toUtf8(), {}};
    });
    QCOMPARE(router.answer({"GET"_ba, "/a/x%2Fy/z%20%C3%A9"_ba, {}, {}, {}, {}}).body, "x/y|z é"_ba);
}

QTEST_GUILESS_MAIN(DemoStoreRouterTest)
#include "tst_demostore_router.moc"
