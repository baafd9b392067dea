// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/httpframing.h>

#include <QTest>

using namespace FaultProxy;
using namespace Qt::StringLiterals;

using Kind = MessageParser::Kind;
using State = MessageParser::State;

Q_DECLARE_METATYPE(FaultProxy::MessageParser::Kind)

namespace {

struct Read {
    Message message;
    State state = State::Reading;
    qsizetype used = 0;
};

Read read(Kind kind, const QByteArray &bytes, qsizetype piece)
{
    MessageParser parser(kind);
    Read result;
    while (result.used < bytes.size() && parser.state() == State::Reading)
        result.used +=
            parser.feed(QByteArrayView(bytes).sliced(result.used).first(std::min(piece, bytes.size() - result.used)));
    result.message = parser.message();
    result.state = parser.state();
    return result;
}

const QByteArray post = "POST /api/auth?key=secret HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"_ba;
const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
                           "5;note=1\r\nhello\r\nA\r\n, wörld!!\r\n0\r\nX-Trailer: yes\r\n\r\n"_ba;

} // namespace

class tst_FaultProxyFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void message_isReadInAnyPieces_data();
    void message_isReadInAnyPieces();
    void message_splitAnywhere_isTheSame_data();
    void message_splitAnywhere_isTheSame();
    void malformed_isWrong_data();
    void malformed_isWrong();
    void streamEnd_completesOnlyWhatHasNoLength_data();
    void streamEnd_completesOnlyWhatHasNoLength();
    void path_hasNoQuery_data();
    void path_hasNoQuery();
    void tooLong_isWrongEarly_data();
    void tooLong_isWrongEarly();
    void headReply_hasNoBody();
    void fields_areChangedInPlace();
    void connection_endsAsSaid_data();
    void connection_endsAsSaid();
};

void tst_FaultProxyFraming::message_isReadInAnyPieces_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << Kind::Request << "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                         << ""_ba;
    QTest::newRow("old get") << Kind::Request << "GET / HTTP/1.0\r\n\r\n"_ba
                             << ""_ba;
    QTest::newRow("post") << Kind::Request << post << "hello"_ba;
    QTest::newRow("post, no bytes") << Kind::Request << "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n"_ba
                                    << ""_ba;
    QTest::newRow("same length twice") << Kind::Request
                                       << "PUT / HTTP/1.1\r\nContent-Length: 2\r\ncontent-length: 2\r\n\r\nab"_ba
                                       << "ab"_ba;
    QTest::newRow("empty lines before") << Kind::Request << "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                                        << ""_ba;
    QTest::newRow("bare line feeds") << Kind::Request << "GET / HTTP/1.1\nHost: a\n\n"_ba
                                     << ""_ba;
    QTest::newRow("chunked request") << Kind::Request
                                     << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"_ba
                                     << "abc"_ba;
    QTest::newRow("chunked") << Kind::Reply << chunked << "hello, wörld!!"_ba;
    QTest::newRow("reply") << Kind::Reply << "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n\r\n\r"_ba
                           << "\r\n\r"_ba;
    QTest::newRow("no reason") << Kind::Reply << "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n"_ba
                               << ""_ba;
    QTest::newRow("204") << Kind::Reply << "HTTP/1.1 204 No Content\r\n\r\n"_ba
                         << ""_ba;
    QTest::newRow("304") << Kind::Reply << "HTTP/1.1 304 Same\r\nContent-Length: 9\r\n\r\n"_ba
                         << ""_ba;
    QTest::newRow("continue") << Kind::Reply << "HTTP/1.1 100 Continue\r\n\r\n"_ba
                              << ""_ba;
}

// The next message follows, and none of it is taken.
void tst_FaultProxyFraming::message_isReadInAnyPieces()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    const QByteArray stream = bytes + "GET /next HTTP/1.1\r\n\r\n";
    const Read whole = read(kind, stream, stream.size());
    QCOMPARE(whole.state, State::Complete);
    QCOMPARE(whole.used, bytes.size());
    QCOMPARE(whole.message.body, body);
    QVERIFY(bytes.endsWith(whole.message.rawHead + whole.message.rawBody));
    for (qsizetype piece = 1; piece < bytes.size(); ++piece) {
        const Read pieces = read(kind, stream, piece);
        QCOMPARE(pieces.used, bytes.size());
        QVERIFY(pieces.message == whole.message);
    }
}

void tst_FaultProxyFraming::message_splitAnywhere_isTheSame_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << Kind::Request << post;
    QTest::newRow("chunked") << Kind::Reply << chunked;
}

void tst_FaultProxyFraming::message_splitAnywhere_isTheSame()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, bytes);
    const Message whole = read(kind, bytes, bytes.size()).message;
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        MessageParser parser(kind);
        QCOMPARE(parser.feed(QByteArrayView(bytes).first(cut)), cut);
        QCOMPARE(parser.state(), cut == bytes.size() ? State::Complete : State::Reading);
        QCOMPARE(parser.hasBegun(), cut > 0);
        QCOMPARE(parser.feed(QByteArrayView(bytes).sliced(cut)), bytes.size() - cut);
        QCOMPARE(parser.state(), State::Complete);
        QVERIFY(parser.message() == whole);
    }
}

void tst_FaultProxyFraming::malformed_isWrong_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    const auto request = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << Kind::Request << bytes;
    };
    const auto fields = [&](const char *name, const QByteArray &bytes) {
        request(name, "POST / HTTP/1.1\r\n" + bytes + "\r\n\r\n");
    };
    request("garbage", QByteArray::fromHex("1603010200010001fc0303000a"));
    request("two words", "GET /\r\n");
    request("four words", "GET / x HTTP/1.1\r\n");
    request("another version", "GET / HTTP/2.0\r\n");
    request("method with marks", "G(T / HTTP/1.1\r\n");
    request("no target", "GET  HTTP/1.1\r\n");
    fields("no colon", "Host a");
    fields("space before the colon", "Host : a");
    fields("folded", "Host: a\r\n b");
    fields("nameless", ": a");
    fields("control", QByteArray("X: a\0b", 6));
    fields("negative length", "Content-Length: -5");
    fields("signed length", "Content-Length: +5");
    fields("empty length", "Content-Length:");
    fields("length in words", "Content-Length: five");
    fields("huge length", "Content-Length: 99999999999999999999");
    fields("large length", "Content-Length: 999999999999");
    fields("two lengths", "Content-Length: 1\r\nContent-Length: 2");
    fields("lengths in one", "Content-Length: 1, 1");
    fields("length and chunks", "Content-Length: 1\r\nTransfer-Encoding: chunked");
    fields("other coding", "Transfer-Encoding: gzip, chunked");
    fields("empty coding", "Transfer-Encoding:");
    const QByteArray chunks = "Transfer-Encoding: chunked\r\n\r\n"_ba;
    fields("no chunk size", chunks);
    fields("chunk in words", chunks + "zz");
    fields("negative chunk", chunks + "-1");
    fields("huge chunk", chunks + "fffffffffffffffff");
    fields("large chunk", chunks + "7fffffff");
    fields("chunk too long", chunks + "3\r\nabcd");
    const auto reply = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << Kind::Reply << bytes; };
    reply("empty line", "\r\n");
    reply("status in words", "HTTP/1.1 abc\r\n");
    reply("short status", "HTTP/1.1 20\r\n");
    reply("long status", "HTTP/1.1 2000\r\n");
    reply("status 0", "HTTP/1.1 000\r\n");
    reply("no space", "HTTP/1.1_200 OK\r\n");
    reply("html", "<html>\n");
}

void tst_FaultProxyFraming::malformed_isWrong()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, bytes);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        MessageParser parser(kind);
        for (qsizetype at = 0; at < bytes.size() && parser.state() == State::Reading; at += piece)
            parser.feed(QByteArrayView(bytes).sliced(at).first(std::min(piece, bytes.size() - at)));
        QCOMPARE(parser.state(), State::Wrong);
        QVERIFY(!parser.problem().isEmpty());
        QCOMPARE(parser.feed("GET / HTTP/1.1\r\n\r\n"), 0);
    }
}

void tst_FaultProxyFraming::streamEnd_completesOnlyWhatHasNoLength_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("complete");
    QTest::newRow("no length") << Kind::Reply << "HTTP/1.1 200 OK\r\n\r\nabc"_ba << true;
    QTest::newRow("no length, no byte") << Kind::Reply << "HTTP/1.0 200 OK\r\n\r\n"_ba << true;
    QTest::newRow("length") << Kind::Reply << "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc"_ba << false;
    QTest::newRow("chunks") << Kind::Reply << chunked.chopped(3) << false;
    QTest::newRow("head") << Kind::Reply << "HTTP/1.1 200 OK\r\nDate"_ba << false;
    QTest::newRow("request") << Kind::Request << post.chopped(1) << false;
}

void tst_FaultProxyFraming::streamEnd_completesOnlyWhatHasNoLength()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, complete);
    MessageParser parser(kind);
    QCOMPARE(parser.feed(bytes), bytes.size());
    QCOMPARE(parser.endsWithStream(), complete);
    parser.end();
    QCOMPARE(parser.state(), complete ? State::Complete : State::Wrong);
    MessageParser quiet(kind);
    quiet.end();
    QCOMPARE(quiet.state(), State::Reading); // nothing was begun, so nothing was broken off
}

void tst_FaultProxyFraming::path_hasNoQuery_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << "/a/b"_ba
                           << "/a/b"_ba;
    QTest::newRow("query") << "/a?token=secret&next=/b"_ba
                           << "/a"_ba;
    QTest::newRow("address in the query") << "/a?next=http://b/c"_ba
                                          << "/a"_ba;
    QTest::newRow("absolute") << "http://name:pass@host:1/a?b"_ba
                              << "/a"_ba;
    QTest::newRow("absolute root") << "http://host"_ba
                                   << "/"_ba;
    QTest::newRow("slashes") << "/a://b"_ba
                             << "/a://b"_ba;
    QTest::newRow("server") << "*"_ba
                            << "*"_ba;
    QTest::newRow("encoded") << "/%3f"_ba
                             << "/%3f"_ba;
}

void tst_FaultProxyFraming::path_hasNoQuery()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    const Read request = read(Kind::Request, "GET " + target + " HTTP/1.1\r\n\r\n", 100);
    QCOMPARE(request.state, State::Complete);
    QCOMPARE(request.message.method(), "GET"_ba);
    QCOMPARE(request.message.path(), path);
}

void tst_FaultProxyFraming::tooLong_isWrongEarly_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("repeated");
    QTest::newRow("line") << "GET /"_ba << QByteArray(1000, 'a');
    QTest::newRow("fields") << "GET / HTTP/1.1\r\n"_ba
                            << "X-A: " + QByteArray(1000, 'b') + "\r\n";
    QTest::newRow("chunk extensions") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                      << "1;" + QByteArray(60'000, 'b') + "\r\na\r\n";
    QTest::newRow("trailers") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"_ba
                              << "X: " + QByteArray(60'000, 'b') + "\r\n";
}

void tst_FaultProxyFraming::tooLong_isWrongEarly()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, repeated);
    MessageParser parser(Kind::Request);
    parser.feed(begin);
    for (int i = 0; i < 1000 && parser.state() == State::Reading; ++i)
        parser.feed(repeated);
    QCOMPARE(parser.state(), State::Wrong);
}

void tst_FaultProxyFraming::headReply_hasNoBody()
{
    MessageParser parser(Kind::Reply);
    parser.expectNoBody();
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"_ba;
    QCOMPARE(parser.feed(head + "HTTP/1.1"), head.size());
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.message().status(), 200);
}

void tst_FaultProxyFraming::fields_areChangedInPlace()
{
    Message message = read(Kind::Reply, "HTTP/1.1 200 OK\r\nDate: x\r\ndate: y\r\nEtag:  z \r\n\r\n", 100).message;
    QCOMPARE(message.field("DATE"), "x"_ba);
    QCOMPARE(message.field("ETag"), "z"_ba);
    QVERIFY(!message.hasField("Server"));
    message.setField("Date", "now");
    message.setField("Server", "s");
    message.removeField("etag");
    QCOMPARE(message.head(), "HTTP/1.1 200 OK\r\nDate: now\r\ndate: y\r\nServer: s\r\n\r\n"_ba);
    message.removeField("date");
    QCOMPARE(message.head(), "HTTP/1.1 200 OK\r\nServer: s\r\n\r\n"_ba);
}

void tst_FaultProxyFraming::connection_endsAsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ends");
    QTest::newRow("1.1") << "HTTP/1.1 204 X\r\n\r\n"_ba << false;
    QTest::newRow("1.1 close") << "HTTP/1.1 204 X\r\nConnection: Close\r\n\r\n"_ba << true;
    QTest::newRow("1.0") << "HTTP/1.0 204 X\r\n\r\n"_ba << true;
    QTest::newRow("1.0 keep") << "HTTP/1.0 204 X\r\nConnection: Keep-Alive\r\n\r\n"_ba << false;
}

void tst_FaultProxyFraming::connection_endsAsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ends);
    QCOMPARE(read(Kind::Reply, bytes, 7).message.endsConnection(), ends);
}

QTEST_GUILESS_MAIN(tst_FaultProxyFraming)
#include "tst_faultproxy_framing.moc"
