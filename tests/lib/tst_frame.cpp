// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/frame.h>

#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

std::optional<FrameProblem> problemOf(const QByteArray &bytes)
{
    const auto parsed = parseFrame(bytes);
    const auto *problem = std::get_if<FrameProblem>(&parsed);
    return problem ? std::optional(*problem) : std::nullopt;
}

QByteArray changed(QByteArray bytes, qsizetype at, char to)
{
    bytes[at] = to;
    return bytes;
}

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frame_parsed_givesBackWhatWentIn_data();
    void frame_parsed_givesBackWhatWentIn();
    void frame_layout_staysAsDocumented();
    void frame_truncatedAnywhere_isRefused();
    void frame_anyBitFlipped_isRefused();
    void frame_withSomethingAppended_isRefused();
    void bytes_notAFrame_areNamed_data();
    void bytes_notAFrame_areNamed();
    void problem_each_hasWordsOfItsOwn();
};

void TestFrame::frame_parsed_givesBackWhatWentIn_data()
{
    QTest::addColumn<quint64>("generation");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("ordinary") << quint64(1) << 0 << 1 << "{\"version\":1}"_ba;
    QTest::newRow("empty") << quint64(0) << 0 << 1 << QByteArray();
    QTest::newRow("zero bytes inside") << quint64(7) << 0 << 1 << QByteArray("ab\0cd\0", 6);
    QTest::newRow("largest generation") << ~quint64(0) << 0 << 1 << "x"_ba;
    QTest::newRow("a part") << quint64(3) << 2 << 5 << "middle"_ba;
    QTest::newRow("last part") << quint64(3) << 65534 << 65535 << "end"_ba;
    QTest::newRow("largest payload") << quint64(3) << 0 << 1 << QByteArray(maxFramePayload, '\xff');
}

void TestFrame::frame_parsed_givesBackWhatWentIn()
{
    QFETCH(const quint64, generation);
    QFETCH(const int, part);
    QFETCH(const int, parts);
    QFETCH(const QByteArray, payload);

    const Frame frame{generation, quint16(part), quint16(parts), payload};
    const auto parsed = parseFrame(toBytes(frame));
    QVERIFY(std::holds_alternative<Frame>(parsed));
    QCOMPARE(std::get<Frame>(parsed), frame);
}

void TestFrame::frame_layout_staysAsDocumented()
{
    // Entries outlive programs: a change here must be a new version, not a changed test.
    const QByteArray bytes = frame(0x0102030405060708, "hi"_ba);
    QCOMPARE(bytes.first(22).toHex(), "475056520100000000010102030405060708"_ba + "00000002"_ba);
    QCOMPARE(bytes.sliced(22, 8).toHex(), "28a3b3e8d77eaf11"_ba);
    QCOMPARE(bytes.sliced(frameHeaderSize), "hi"_ba);
}

void TestFrame::frame_truncatedAnywhere_isRefused()
{
    const QByteArray bytes = frame(42, "a session's record"_ba);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(problemOf(bytes.first(length)), qPrintable(QString::number(length)));
}

void TestFrame::frame_anyBitFlipped_isRefused()
{
    const QByteArray bytes = frame(42, "a session's record"_ba);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            const auto flipped = char(uchar(bytes.at(at)) ^ (1u << bit));
            QVERIFY2(problemOf(changed(bytes, at, flipped)), qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
        }
    }
}

void TestFrame::frame_withSomethingAppended_isRefused()
{
    QCOMPARE(problemOf(frame(1, "x"_ba) + '\0'), FrameProblem::WrongLength);
    QCOMPARE(problemOf(frame(1, "x"_ba) + frame(1, "x"_ba)), FrameProblem::WrongLength);
}

void TestFrame::bytes_notAFrame_areNamed_data()
{
    const QByteArray good = frame(1, "payload"_ba);
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FrameProblem>("problem");
    QTest::newRow("nothing") << QByteArray() << FrameProblem::TooShort;
    QTest::newRow("header only, cut") << good.first(frameHeaderSize - 1) << FrameProblem::TooShort;
    QTest::newRow("text") << "a password that some other program keeps here"_ba << FrameProblem::NotAFrame;
    QTest::newRow("newer version") << changed(good, 4, 2) << FrameProblem::UnknownVersion;
    QTest::newRow("reserved byte") << changed(good, 5, 1) << FrameProblem::UnknownVersion;
    QTest::newRow("payload cut") << good.chopped(1) << FrameProblem::WrongLength;
    QTest::newRow("length of 4 GiB") << changed(good, 18, '\xff') << FrameProblem::WrongLength;
    QTest::newRow("payload changed") << changed(good, good.size() - 1, 'x') << FrameProblem::WrongChecksum;
    QTest::newRow("generation changed") << changed(good, 17, 2) << FrameProblem::WrongChecksum;
    QTest::newRow("too long") << QByteArray(frameHeaderSize + maxFramePayload + 1, 'G') << FrameProblem::TooLong;
}

void TestFrame::bytes_notAFrame_areNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const FrameProblem, problem);
    QCOMPARE(problemOf(bytes), problem);
}

void TestFrame::problem_each_hasWordsOfItsOwn()
{
    using P = FrameProblem;
    QSet<QString> words;
    for (const P problem :
         {P::TooShort, P::TooLong, P::NotAFrame, P::UnknownVersion, P::WrongPart, P::WrongLength, P::WrongChecksum})
        words.insert(describe(problem));
    QCOMPARE(words.size(), 7);
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
