<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GuestPass::Ui::CreateAccountPage</name>
    <message numerus="yes">
        <source>Your cart (%n item(s)) moves to your account.</source>
        <translation>
            <numerusform>Your cart (%n item) moves to your account.</numerusform>
            <numerusform>Your cart (%n items) moves to your account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::JournalPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Notice</name>
    <message numerus="yes">
        <source>The store asks us to wait. Trying again in %n second(s).</source>
        <translation>
            <numerusform>The store asks us to wait. Trying again in %n second.</numerusform>
            <numerusform>The store asks us to wait. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead. Sessions still work; check the date.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead. Sessions still work; check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind. Sessions still work; check the date.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind. Sessions still work; check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n hour ahead. Sessions still work; check the date.</numerusform>
            <numerusform>This computer&apos;s clock is %n hours ahead. Sessions still work; check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n hour behind. Sessions still work; check the date.</numerusform>
            <numerusform>This computer&apos;s clock is %n hours behind. Sessions still work; check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n day ahead. Sessions still work; check the date.</numerusform>
            <numerusform>This computer&apos;s clock is %n days ahead. Sessions still work; check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n day behind. Sessions still work; check the date.</numerusform>
            <numerusform>This computer&apos;s clock is %n days behind. Sessions still work; check the date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductDelegate</name>
    <message numerus="yes">
        <source>%n in cart</source>
        <translation>
            <numerusform>%n in cart</numerusform>
            <numerusform>%n in cart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductModel</name>
    <message numerus="yes">
        <source>%1, %n in the cart</source>
        <translation>
            <numerusform>%1, %n in the cart</numerusform>
            <numerusform>%1, %n in the cart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductPage</name>
    <message numerus="yes">
        <source>%n in your cart</source>
        <translation>
            <numerusform>%n in your cart</numerusform>
            <numerusform>%n in your cart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ResendRow</name>
    <message numerus="yes">
        <source>A new mail was sent. Another one in %n s.</source>
        <translation>
            <numerusform>A new mail was sent. Another one in %n s.</numerusform>
            <numerusform>A new mail was sent. Another one in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another mail in %n s.</source>
        <translation>
            <numerusform>Another mail in %n s.</numerusform>
            <numerusform>Another mail in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code was sent. Another one in %n s.</source>
        <translation>
            <numerusform>A new code was sent. Another one in %n s.</numerusform>
            <numerusform>A new code was sent. Another one in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code in %n s.</source>
        <translation>
            <numerusform>Another code in %n s.</numerusform>
            <numerusform>Another code in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Shelf</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n result for “%1”</numerusform>
            <numerusform>%n results for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) or more</source>
        <translation>
            <numerusform>%n product or more</numerusform>
            <numerusform>%n products or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) or more for “%1”</source>
        <translation>
            <numerusform>%n result or more for “%1”</numerusform>
            <numerusform>%n results or more for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ShopHeader</name>
    <message numerus="yes">
        <source>Cart, %n piece(s)</source>
        <translation>
            <numerusform>Cart, %n piece</numerusform>
            <numerusform>Cart, %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SignInPage</name>
    <message numerus="yes">
        <source>Your guest cart (%n item(s)) is brought along.</source>
        <translation>
            <numerusform>Your guest cart (%n item) is brought along.</numerusform>
            <numerusform>Your guest cart (%n items) is brought along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SignOutPage</name>
    <message numerus="yes">
        <source>You are shopping as a guest. When you sign out, your cart (%n item(s)) is gone, and nobody can bring it back.</source>
        <translation>
            <numerusform>You are shopping as a guest. When you sign out, your cart (%n item) is gone, and nobody can bring it back.</numerusform>
            <numerusform>You are shopping as a guest. When you sign out, your cart (%n items) is gone, and nobody can bring it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::WhoAmIPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPassCtl</name>
    <message numerus="yes">
        <source>%n product(s) in all.</source>
        <translation>
            <numerusform>%n product in all.</numerusform>
            <numerusform>%n products in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out would lose this guest and %n line(s) in the cart: keep them with convert, or add --discard-guest.</source>
        <translation>
            <numerusform>Signing out would lose this guest and %n line in the cart: keep them with convert, or add --discard-guest.</numerusform>
            <numerusform>Signing out would lose this guest and %n lines in the cart: keep them with convert, or add --discard-guest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store asks to wait for %n second(s).</source>
        <translation>
            <numerusform>The store asks to wait for %n second.</numerusform>
            <numerusform>The store asks to wait for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store profile(s) can be used.</source>
        <translation>
            <numerusform>%n store profile can be used.</numerusform>
            <numerusform>%n store profiles can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) or more.</source>
        <translation>
            <numerusform>%n product or more.</numerusform>
            <numerusform>%n products or more.</numerusform>
        </translation>
    </message>
</context>
</TS>
