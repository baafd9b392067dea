// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/uitest.h>
#include <ui/common/passwordfield.h>

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace GuestPass;
using namespace Qt::StringLiterals;
using Ui::PasswordField;

class tst_PasswordField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_password_isHiddenAndKeptFromInputMethods();
    void show_pressed_showsAndHides();
    void cleared_field_cannotBeUndone();
    void capsLock_typed_isNoted();
};

void tst_PasswordField::typed_password_isHiddenAndKeptFromInputMethods()
{
    PasswordField field(u"Password"_s);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    QCOMPARE(field.edit()->accessibleName(), u"Password"_s);
    field.edit()->setText(u"grün"_s);
    QVERIFY(field.password() == Secret("grün"_ba));
    const auto wanted = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    QCOMPARE(field.edit()->inputMethodHints() & wanted, wanted);
    field.findChild<QToolButton *>()->click();
    QCOMPARE(field.edit()->inputMethodHints() & wanted, wanted);
}

void tst_PasswordField::show_pressed_showsAndHides()
{
    PasswordField field(u"Password"_s);
    auto *show = field.findChild<QToolButton *>();
    QCOMPARE(show->accessibleName(), u"Show Password"_s);
    show->click();
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(show->accessibleName(), u"Hide Password"_s);
    show->click();
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
}

void tst_PasswordField::cleared_field_cannotBeUndone()
{
    PasswordField field(u"Password"_s);
    QTest::keyClicks(field.edit(), u"secret"_s);
    field.clear();
    QVERIFY(field.isEmpty());
    field.edit()->undo();
    QVERIFY(field.isEmpty());
}

void tst_PasswordField::capsLock_typed_isNoted()
{
    PasswordField field(u"Password"_s);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    const auto noted = [&field] {
        const auto labels = field.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible(); });
    };
    QTest::keyClick(field.edit(), 'a');
    QVERIFY(!noted());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_B, u"B"_s, Qt::NoModifier);
    QVERIFY(noted());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_C, u"C"_s, Qt::ShiftModifier);
    QVERIFY(!noted());
}

GUESTPASS_UI_TEST_MAIN(tst_PasswordField)
#include "tst_passwordfield.moc"
