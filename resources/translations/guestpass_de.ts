<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse a shop as a guest, and become a full account without losing the cart.</source>
        <translation>In einem Shop als Gast stöbern und ein Konto anlegen, ohne den Warenkorb zu verlieren.</translation>
    </message>
    <message>
        <source>Open this store (see guestpassctl stores).</source>
        <translation>Diesen Shop öffnen (siehe guestpassctl stores).</translation>
    </message>
    <message>
        <source>Play the main path against a demo store of its own (--store chooses its service) and save a picture of each step and tour.json. Works without a display.</source>
        <translation>Den Hauptweg mit einem eigenen Demo-Shop durchspielen (--store wählt dessen Dienst) und zu jedem Schritt ein Bild sowie tour.json speichern. Läuft auch ohne Bildschirm.</translation>
    </message>
    <message>
        <source>Data file of the demo store.</source>
        <translation>Datendatei des Demo-Shops.</translation>
    </message>
    <message>
        <source>Language of the windows, such as de.</source>
        <translation>Sprache der Fenster, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Start a second program instead of raising the running one.</source>
        <translation>Ein zweites Programm starten, statt das laufende nach vorn zu holen.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>Mit „%1“ lässt sich nichts anfangen.</translation>
    </message>
</context>
<context>
    <name>GuestPass::App::Composition</name>
    <message>
        <source>Check Out</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>This store has no checkout in the browser. Your cart is kept.</source>
        <translation>Dieser Shop hat keine Kasse im Browser. Ihr Warenkorb bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>GuestPass::App::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The tour could not start this program a second time.</source>
        <translation>Der Rundgang konnte dieses Programm nicht ein zweites Mal starten.</translation>
    </message>
    <message>
        <source>A part of the tour ended early (exit code %1).</source>
        <translation>Ein Teil des Rundgangs endete vorzeitig (Exit-Code %1).</translation>
    </message>
    <message>
        <source>tour.json cannot be written: %1</source>
        <translation>tour.json kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The cart is not the same after the account was created.</source>
        <translation>Der Warenkorb ist nach dem Erstellen des Kontos nicht mehr derselbe.</translation>
    </message>
    <message>
        <source>The guest could not be saved, so the tour cannot show how it comes back after a restart. Is there an unlocked keyring in this session?</source>
        <translation>Der Gast konnte nicht gespeichert werden, deshalb kann der Rundgang nicht zeigen, wie er nach einem Neustart wiederkommt. Gibt es in dieser Sitzung einen entsperrten Schlüsselbund?</translation>
    </message>
    <message>
        <source>The guest was not found again after the restart.</source>
        <translation>Der Gast wurde nach dem Neustart nicht wiedergefunden.</translation>
    </message>
</context>
<context>
    <name>GuestPass::App::TourPart</name>
    <message>
        <source>The tour got stuck at the step &quot;%1&quot;.</source>
        <translation>Der Rundgang blieb beim Schritt „%1“ stehen.</translation>
    </message>
    <message>
        <source>The pictures of the step &quot;%1&quot; cannot be written to %2.</source>
        <translation>Die Bilder des Schritts „%1“ können nicht in %2 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::AccountButton</name>
    <message>
        <source>Signed In</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Offline · %1</translation>
    </message>
    <message>
        <source>Create Account…</source>
        <translation>Konto erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto&#xa0;…</translation>
    </message>
    <message>
        <source>Sign Out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Session Details</source>
        <translation>Sitzungsdetails</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::AccountDialog</name>
    <message>
        <source>%1: %2 — GuestPass</source>
        <translation>%1: %2 — GuestPass</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::AccountPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::AccountWords</name>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>In this computer&apos;s Credential Manager</source>
        <translation>In der Anmeldeinformationsverwaltung dieses Computers</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Being saved now</source>
        <translation>Wird gerade gespeichert</translation>
    </message>
    <message>
        <source>Only until you close the app</source>
        <translation>Nur bis Sie die App schließen</translation>
    </message>
    <message>
        <source>Only until you close the app, as you chose</source>
        <translation>Nur bis Sie die App schließen, wie von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Busy</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CartLineWidget</name>
    <message>
        <source>Remove From Cart</source>
        <translation>Aus dem Warenkorb entfernen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 From Cart</source>
        <translation>%1 aus dem Warenkorb entfernen</translation>
    </message>
    <message>
        <source>Sent when you&apos;re back online.</source>
        <translation>Wird gesendet, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Out of stock. Remove it to check out.</source>
        <translation>Nicht vorrätig. Entfernen Sie den Artikel, um zur Kasse zu gehen.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CartModel</name>
    <message>
        <source>The store did not accept this quantity.</source>
        <translation>Der Shop hat diese Menge nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CartPanel</name>
    <message>
        <source>Your cart is empty.</source>
        <translation>Ihr Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>Browse Products</source>
        <translation>Produkte ansehen</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Hide Cart</source>
        <translation>Warenkorb ausblenden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Check Out</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Your cart is in your saved session.</source>
        <translation>Ihr Warenkorb gehört zu Ihrer gespeicherten Sitzung.</translation>
    </message>
    <message>
        <source>Unlock the keyring to see it.</source>
        <translation>Entsperren Sie den Schlüsselbund, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The store doesn&apos;t show your cart at the moment.</source>
        <translation>Der Shop zeigt Ihren Warenkorb zurzeit nicht an.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Sign in to see it again.</source>
        <translation>Es wurde nichts gelöscht. Melden Sie sich an, um ihn wieder zu sehen.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your cart could not be loaded.</source>
        <translation>Ihr Warenkorb konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CategoryBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More categories, now: %1</source>
        <translation>Weitere Kategorien, jetzt: %1</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>Weitere Kategorien</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ChangePasswordPage</name>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The store does not accept this password. Choose a longer one.</source>
        <translation>Der Shop nimmt dieses Passwort nicht an. Wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>For the account of %1.</source>
        <translation>Für das Konto von %1.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Verwenden Sie mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>This is the password that you have now.</source>
        <translation>Dieses Passwort haben Sie bereits.</translation>
    </message>
    <message>
        <source>Your password was changed. You stay signed in on this computer.</source>
        <translation>Ihr Passwort wurde geändert. Auf diesem Computer bleiben Sie angemeldet.</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CheckOutOffer</name>
    <message>
        <source>With an account you can follow your order and keep this cart on every device.</source>
        <translation>Mit einem Konto können Sie Ihre Bestellung verfolgen und haben diesen Warenkorb auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Continue as Guest</source>
        <translation>Als Gast fortfahren</translation>
    </message>
    <message>
        <source>Back to Cart</source>
        <translation>Zurück zum Warenkorb</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ClaimsModel</name>
    <message>
        <source>When the access token stops working</source>
        <translation>Wann der Zugriffsschlüssel abläuft</translation>
    </message>
    <message>
        <source>When the store issued it</source>
        <translation>Wann der Shop ihn ausgestellt hat</translation>
    </message>
    <message>
        <source>From when on it works</source>
        <translation>Ab wann er gilt</translation>
    </message>
    <message>
        <source>The person&apos;s id at the store</source>
        <translation>Die Kennung der Person beim Shop</translation>
    </message>
    <message>
        <source>Whether this is a guest</source>
        <translation>Ob es ein Gast ist</translation>
    </message>
    <message>
        <source>Whether the person has signed in</source>
        <translation>Ob die Person sich angemeldet hat</translation>
    </message>
    <message>
        <source>The guest that this began with</source>
        <translation>Der Gast, mit dem alles begann</translation>
    </message>
    <message>
        <source>The customer record; guests have none</source>
        <translation>Der Kundendatensatz; Gäste haben keinen</translation>
    </message>
    <message>
        <source>Decides about prices</source>
        <translation>Entscheidet über Preise</translation>
    </message>
    <message>
        <source>The store that it is for</source>
        <translation>Der Shop, für den er gilt</translation>
    </message>
    <message>
        <source>The project that it is for</source>
        <translation>Das Projekt, für das er gilt</translation>
    </message>
    <message>
        <source>The collection that holds the person</source>
        <translation>Die Sammlung, in der die Person steht</translation>
    </message>
    <message>
        <source>The sales channel</source>
        <translation>Der Vertriebskanal</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Wofür er verwendet werden darf</translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation>Was die Person darf</translation>
    </message>
    <message>
        <source>Whether it can be exchanged for a younger one</source>
        <translation>Ob er gegen einen neueren getauscht werden kann</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Wer ihn ausgestellt hat</translation>
    </message>
    <message>
        <source>Who should accept it</source>
        <translation>Wer ihn annehmen soll</translation>
    </message>
    <message>
        <source>The session&apos;s id at the store</source>
        <translation>Die Kennung der Sitzung beim Shop</translation>
    </message>
    <message>
        <source>The token&apos;s own number, for the store&apos;s logs</source>
        <translation>Die eigene Nummer des Schlüssels, für die Protokolle des Shops</translation>
    </message>
    <message>
        <source>A claim of this service&apos;s own</source>
        <translation>Eine eigene Angabe dieses Dienstes</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ClaimsPage</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Life of the access token</source>
        <translation>Laufzeit des Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>This token carries no claims that can be shown.</source>
        <translation>Dieser Schlüssel enthält keine Angaben, die sich anzeigen lassen.</translation>
    </message>
    <message>
        <source>There is no token: nobody is signed in, or it cannot be read now.</source>
        <translation>Es gibt keinen Schlüssel: Niemand ist angemeldet, oder er ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft ab in %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CodeEntry</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>This code is not right, or it is too old.</source>
        <translation>Dieser Code ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>I Have Opened the Link</source>
        <translation>Ich habe den Link geöffnet</translation>
    </message>
    <message>
        <source>&amp;Link from the mail</source>
        <translation>&amp;Link aus der E-Mail</translation>
    </message>
    <message>
        <source>This link is not right, or it is too old.</source>
        <translation>Dieser Link ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>You can also paste the link here, or the code in it.</source>
        <translation>Sie können auch den Link oder den darin enthaltenen Code hier einfügen.</translation>
    </message>
    <message>
        <source>This is too long. Paste only the link or the code from the mail.</source>
        <translation>Das ist zu lang. Fügen Sie nur den Link oder den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>Paste the link from the mail.</source>
        <translation>Fügen Sie den Link aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Geben Sie den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>This link is not right, or it is too old. Check it, or ask for another mail.</source>
        <translation>Dieser Link ist falsch oder zu alt. Prüfen Sie ihn, oder fordern Sie eine neue E-Mail an.</translation>
    </message>
    <message>
        <source>This code is not right, or it is too old. Check it, or ask for another one.</source>
        <translation>Dieser Code ist falsch oder zu alt. Prüfen Sie ihn, oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The store has not heard of it yet. Open the link in the mail, then ask again.</source>
        <translation>Der Shop weiß noch nichts davon. Öffnen Sie den Link in der E-Mail, und fragen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CodePage</name>
    <message>
        <source>Open the Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Enter the Code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>We sent a code to %1.</source>
        <translation>Wir haben einen Code an %1 gesendet.</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Open the link, then come back here, and your cart stays as it is.</source>
        <translation>Wir haben eine E-Mail mit einem Link an %1 gesendet. Öffnen Sie den Link, und kommen Sie dann hierher zurück; Ihr Warenkorb bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Open the link, and your account is ready. GuestPass notices by itself, and your cart stays as it is.</source>
        <translation>Wir haben eine E-Mail mit einem Link an %1 gesendet. Öffnen Sie den Link, und Ihr Konto ist bereit. GuestPass merkt es von selbst, und Ihr Warenkorb bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Open the link, and you are signed in. GuestPass notices by itself, and your cart stays as it is.</source>
        <translation>Wir haben eine E-Mail mit einem Link an %1 gesendet. Öffnen Sie den Link, und Sie sind angemeldet. GuestPass merkt es von selbst, und Ihr Warenkorb bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CreateAccountPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Name (optional)</translation>
    </message>
    <message>
        <source>The store does not accept this name.</source>
        <translation>Der Shop nimmt diesen Namen nicht an.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The store does not accept this password. Choose a longer one.</source>
        <translation>Der Shop nimmt dieses Passwort nicht an. Wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Your cart (%n item(s)) moves to your account.</source>
        <translation>
            <numerusform>Ihr Warenkorb (%n Artikel) zieht in Ihr Konto um.</numerusform>
            <numerusform>Ihr Warenkorb (%n Artikel) zieht in Ihr Konto um.</numerusform>
        </translation>
    </message>
    <message>
        <source>With an account, your cart is there wherever you sign in.</source>
        <translation>Mit einem Konto ist Ihr Warenkorb überall da, wo Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as anna@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Verwenden Sie mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>This address already has an account.</source>
        <translation>Zu dieser Adresse gibt es bereits ein Konto.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto erstellen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::DemoNote</name>
    <message>
        <source>Use This Link</source>
        <translation>Diesen Link verwenden</translation>
    </message>
    <message>
        <source>Use This Code</source>
        <translation>Diesen Code verwenden</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. Looking for the link…</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet. Der Link wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. Looking for the code…</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet. Der Code wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent, and the link could not be found. Ask for another mail.</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet, und der Link war nicht zu finden. Fordern Sie eine neue E-Mail an.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. The mail with the link is here instead.</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet. Die E-Mail mit dem Link ist stattdessen hier.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent, and the code could not be found. Ask for another one.</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet, und der Code war nicht zu finden. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. The mail with the code is here instead.</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet. Die E-Mail mit dem Code ist stattdessen hier.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. The code is %1.</source>
        <translation>Demo-Shop: Es wird keine E-Mail gesendet. Der Code lautet %1.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ErrorText</name>
    <message>
        <source>The store asks us to wait.</source>
        <translation>Der Shop bittet uns zu warten.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the store.</source>
        <translation>Es besteht keine Verbindung zum Shop.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The store took too long to answer.</source>
        <translation>Der Shop hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the store is not secure, so nothing was sent.</source>
        <translation>Die Verbindung zum Shop ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network. On public Wi-Fi, sign in to the network first.</source>
        <translation>Prüfen Sie Datum und Netzwerk dieses Computers. In einem öffentlichen WLAN melden Sie sich zuerst beim Netzwerk an.</translation>
    </message>
    <message>
        <source>Something else answered in place of the store.</source>
        <translation>Anstelle des Shops hat etwas anderes geantwortet.</translation>
    </message>
    <message>
        <source>If you are on public Wi-Fi, open a web page to sign in to the network, then try again.</source>
        <translation>Wenn Sie in einem öffentlichen WLAN sind, öffnen Sie eine Webseite, melden Sie sich beim Netzwerk an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The store has a problem at the moment.</source>
        <translation>Der Shop hat zurzeit eine Störung.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <translation>Es ist nichts verloren. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The store&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Shops war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The store did not accept your saved session.</source>
        <translation>Der Shop hat Ihre gespeicherte Sitzung nicht angenommen.</translation>
    </message>
    <message>
        <source>Try again, or sign in.</source>
        <translation>Versuchen Sie es erneut, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>This is not right, or it is too old.</source>
        <translation>Das ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>Check what you typed, or ask for a new code.</source>
        <translation>Prüfen Sie Ihre Eingabe, oder fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>The store did not accept this.</source>
        <translation>Der Shop hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>There already is an account with this e-mail address.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es bereits ein Konto.</translation>
    </message>
    <message>
        <source>Sign in to it instead.</source>
        <translation>Melden Sie sich stattdessen damit an.</translation>
    </message>
    <message>
        <source>The store does not have this any more.</source>
        <translation>Der Shop hat das nicht mehr.</translation>
    </message>
    <message>
        <source>The store does not allow this.</source>
        <translation>Der Shop erlaubt das nicht.</translation>
    </message>
    <message>
        <source>You may need to sign in first.</source>
        <translation>Vielleicht müssen Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Das ist zurzeit nicht möglich.</translation>
    </message>
    <message>
        <source>See the notice at the top of the shop window.</source>
        <translation>Lesen Sie den Hinweis oben im Shop-Fenster.</translation>
    </message>
    <message>
        <source>Your session is saved in this computer&apos;s keyring.</source>
        <translation>Ihre Sitzung ist im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>The keyring holds nothing for this store.</source>
        <translation>Der Schlüsselbund enthält nichts für diesen Shop.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with your computer&apos;s password.</source>
        <translation>Entsperren Sie ihn mit dem Passwort Ihres Computers.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow this app to use the keyring when you are asked.</source>
        <translation>Erlauben Sie dieser App den Zugriff auf den Schlüsselbund, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Install and start a keyring such as GNOME Keyring or KWallet, then restart this app.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet, und starten Sie dann diese App neu.</translation>
    </message>
    <message>
        <source>The software for the keyring is not installed.</source>
        <translation>Die Software für den Schlüsselbund ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package “libsecret-1-0”, then restart this app.</source>
        <translation>Installieren Sie das Paket „libsecret-1-0“, und starten Sie dann diese App neu.</translation>
    </message>
    <message>
        <source>No keyring has been set up on this computer.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund eingerichtet.</translation>
    </message>
    <message>
        <source>Open “Passwords and Keys”, create a keyring and make it the default one.</source>
        <translation>Öffnen Sie „Passwörter und Schlüssel“, legen Sie einen Schlüsselbund an, und machen Sie ihn zum Standard.</translation>
    </message>
    <message>
        <source>The saved session is damaged and cannot be read.</source>
        <translation>Die gespeicherte Sitzung ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>Melden Sie sich erneut an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The session is too large for this computer&apos;s keyring.</source>
        <translation>Die Sitzung ist zu groß für den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keyring reported a problem.</source>
        <translation>Der Schlüsselbund hat ein Problem gemeldet.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart your computer.</source>
        <translation>Versuchen Sie es erneut. Wenn das Problem bleibt, starten Sie Ihren Computer neu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring could not be used.</source>
        <translation>Der Schlüsselbund dieses Computers konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your saved session is not in the keyring any more.</source>
        <translation>Ihre gespeicherte Sitzung ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring refused to give your saved session.</source>
        <translation>Der Schlüsselbund hat Ihre gespeicherte Sitzung nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Your saved session is in a keyring, but no keyring is running.</source>
        <translation>Ihre gespeicherte Sitzung liegt in einem Schlüsselbund, aber es läuft keiner.</translation>
    </message>
    <message>
        <source>Your saved session is in a keyring, but the software for it is not installed.</source>
        <translation>Ihre gespeicherte Sitzung liegt in einem Schlüsselbund, aber die Software dafür ist nicht installiert.</translation>
    </message>
    <message>
        <source>Your saved session is in a keyring, but none is set up any more.</source>
        <translation>Ihre gespeicherte Sitzung liegt in einem Schlüsselbund, aber es ist keiner mehr eingerichtet.</translation>
    </message>
    <message>
        <source>Your saved session is damaged and cannot be read.</source>
        <translation>Ihre gespeicherte Sitzung ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The keyring did not give your saved session.</source>
        <translation>Der Schlüsselbund hat Ihre gespeicherte Sitzung nicht geliefert.</translation>
    </message>
    <message>
        <source>Your saved session is in a locked keyring.</source>
        <translation>Ihre gespeicherte Sitzung liegt in einem gesperrten Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::FilterRow</name>
    <message>
        <source>Featured</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Price, Low to High</source>
        <translation>Preis aufsteigend</translation>
    </message>
    <message>
        <source>Price, High to Low</source>
        <translation>Preis absteigend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort:</source>
        <translation>Sortierung:</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ForgotPasswordPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>We send a mail to your address. With it you choose a new password.</source>
        <translation>Wir senden eine E-Mail an Ihre Adresse. Damit wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as anna@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>If %1 has an account, a mail with the next step is on its way.</source>
        <translation>Falls es zu %1 ein Konto gibt, ist eine E-Mail mit dem nächsten Schritt unterwegs.</translation>
    </message>
    <message>
        <source>The store knows no account with this address.</source>
        <translation>Der Shop kennt kein Konto mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Forgot Password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send Mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Form</name>
    <message>
        <source>The store does not accept this address.</source>
        <translation>Der Shop nimmt diese Adresse nicht an.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::InspectorWindow</name>
    <message>
        <source>Session Details — GuestPass</source>
        <translation>Sitzungsdetails — GuestPass</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Protokoll</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::JournalPage</name>
    <message>
        <source>This store only</source>
        <translation>Nur dieser Shop</translation>
    </message>
    <message>
        <source>Jump to Newest</source>
        <translation>Zum neuesten Eintrag</translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All Kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>Wählen Sie eine Zeile, um alles darin zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Es wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 von %n Ereignis</numerusform>
            <numerusform>%1 von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Process %2, event %3</source>
        <translation>%1
Prozess %2, Ereignis %3</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::JournalProxy</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::LanguagePage</name>
    <message>
        <source>Language of the &amp;windows</source>
        <translation>Sprache der &amp;Fenster</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
    <message>
        <source>A new language is used when GuestPass starts the next time.</source>
        <translation>Eine neue Sprache gilt, wenn GuestPass das nächste Mal startet.</translation>
    </message>
    <message>
        <source>The System&apos;s Language</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::MessageStrip</name>
    <message>
        <source>Hide This Message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Notice</name>
    <message>
        <source>The store didn&apos;t accept your saved session. Nothing was deleted.</source>
        <translation>Der Shop hat Ihre gespeicherte Sitzung nicht angenommen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Waiting for you to unlock the keyring…</source>
        <translation>Bitte entsperren Sie den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>You&apos;re offline. Your cart changes are kept and sent when you&apos;re back.</source>
        <translation>Sie sind offline. Änderungen am Warenkorb bleiben erhalten und werden gesendet, wenn Sie wieder online sind.</translation>
    </message>
    <message numerus="yes">
        <source>The store asks us to wait. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Der Shop bittet uns zu warten. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Der Shop bittet uns zu warten. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session could not be saved. It lasts until you close the app.</source>
        <translation>Ihre Sitzung konnte nicht gespeichert werden. Sie gilt, bis Sie die App schließen.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you&apos;ll have to sign in again next time.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb müssen Sie sich beim nächsten Mal neu anmelden.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you&apos;ll be a guest again next time.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb sind Sie beim nächsten Mal ein neuer Gast.</translation>
    </message>
    <message>
        <source>You&apos;re browsing as a guest. Your cart is kept until you close the app.</source>
        <translation>Sie stöbern als Gast. Ihr Warenkorb bleibt, bis Sie die App schließen.</translation>
    </message>
    <message>
        <source>You&apos;re browsing as a guest. Your cart is kept on this computer.</source>
        <translation>Sie stöbern als Gast. Ihr Warenkorb bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Continue Without Saving</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>How to Set One Up</source>
        <translation>So richten Sie einen ein</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Start New Guest Session</source>
        <translation>Neue Gastsitzung beginnen</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Stunde vor. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Stunden vor. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Stunde nach. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Stunden nach. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Tag vor. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Tage vor. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Tag nach. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Tage nach. Sitzungen funktionieren trotzdem; prüfen Sie das Datum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::NoticeBar</name>
    <message>
        <source>Hide This Notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::OverviewPage</name>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzerkennung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Store profile</source>
        <translation>Shop-Profil</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Keyring backend</source>
        <translation>Art des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Keyring status</source>
        <translation>Zustand des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Letzte Ablehnung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>There is no session to look at.</source>
        <translation>Es gibt keine Sitzung zu sehen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Waiting for the keyring to answer</source>
        <translation>Wartet auf die Antwort des Schlüsselbunds</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <translation>Die letzte Anfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>The last request was not answered.</source>
        <translation>Die letzte Anfrage wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A renewal was sent %1 and got no answer.</source>
        <translation>Eine Erneuerung wurde gesendet und blieb ohne Antwort: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>expiry, and a sentence about the renewal</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Hide Password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductDelegate</name>
    <message numerus="yes">
        <source>%n in cart</source>
        <translation>
            <numerusform>%n im Warenkorb</numerusform>
            <numerusform>%n im Warenkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1, %2, before %3</source>
        <translation>%1, %2, vorher %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, out of stock</source>
        <translation>%1, nicht vorrätig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in the cart</source>
        <translation>
            <numerusform>%1, %n im Warenkorb</numerusform>
            <numerusform>%1, %n im Warenkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductPage</name>
    <message>
        <source>Add to Cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the Products</source>
        <translation>Zurück zu den Produkten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message numerus="yes">
        <source>%n in your cart</source>
        <translation>
            <numerusform>%n in Ihrem Warenkorb</numerusform>
            <numerusform>%n in Ihrem Warenkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductView</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProxyPage</name>
    <message>
        <source>Use the &amp;system&apos;s settings</source>
        <translation>Einstellungen des S&amp;ystems verwenden</translation>
    </message>
    <message>
        <source>Connect &amp;directly</source>
        <translation>Di&amp;rekt verbinden</translation>
    </message>
    <message>
        <source>Use this &amp;HTTP proxy:</source>
        <translation>Diesen HTTP-Proxy &amp;verwenden:</translation>
    </message>
    <message>
        <source>Address of the HTTP proxy</source>
        <translation>Adresse des HTTP-Proxys</translation>
    </message>
    <message>
        <source>The demo store on this computer is always reached directly.</source>
        <translation>Der Demo-Shop auf diesem Computer wird immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Enter the proxy as host:port, such as proxy.example.org:8080. Until then nothing changes.</source>
        <translation>Geben Sie den Proxy als Host:Port ein, zum Beispiel proxy.example.org:8080. Bis dahin ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::QuantityBox</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Fewer of %1</source>
        <translation>Weniger von %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>Mehr von %1</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ResendRow</name>
    <message>
        <source>Change E-mail</source>
        <translation>E-Mail ändern</translation>
    </message>
    <message>
        <source>Resend Mail</source>
        <translation>E-Mail neu senden</translation>
    </message>
    <message>
        <source>Resend Code</source>
        <translation>Code neu senden</translation>
    </message>
    <message numerus="yes">
        <source>A new mail was sent. Another one in %n s.</source>
        <translation>
            <numerusform>Eine neue E-Mail wurde gesendet. Die nächste in %n&#xa0;s.</numerusform>
            <numerusform>Eine neue E-Mail wurde gesendet. Die nächste in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another mail in %n s.</source>
        <translation>
            <numerusform>Nächste E-Mail in %n&#xa0;s.</numerusform>
            <numerusform>Nächste E-Mail in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code was sent. Another one in %n s.</source>
        <translation>
            <numerusform>Ein neuer Code wurde gesendet. Der nächste in %n&#xa0;s.</numerusform>
            <numerusform>Ein neuer Code wurde gesendet. Der nächste in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code in %n s.</source>
        <translation>
            <numerusform>Nächster Code in %n&#xa0;s.</numerusform>
            <numerusform>Nächster Code in %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ResetPasswordPage</name>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The store does not accept this password. Choose a longer one.</source>
        <translation>Der Shop nimmt dieses Passwort nicht an. Wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Paste the link here, and choose a new password.</source>
        <translation>Wir haben eine E-Mail mit einem Link an %1 gesendet. Fügen Sie den Link hier ein, und wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>We sent a code to %1. Enter it, and choose a new password.</source>
        <translation>Wir haben einen Code an %1 gesendet. Geben Sie ihn ein, und wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Verwenden Sie mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Reset Password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>Passwort festlegen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SessionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name and state of a session</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SessionWords</name>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>wird erneuert</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>In the keyring, written and read back</source>
        <translation>Im Schlüsselbund, geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Not saved: kept until the program ends</source>
        <translation>Nicht gespeichert: bleibt, bis das Programm endet</translation>
    </message>
    <message>
        <source>Not saved, because the person chose so</source>
        <translation>Nicht gespeichert, weil die Person es so wollte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, explanation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s agree.</source>
        <translation>Die Uhren des Shops und dieses Computers stimmen überein.</translation>
    </message>
    <message>
        <source>The store&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Shops geht %1 gegenüber diesem Computer vor.</translation>
    </message>
    <message>
        <source>The store&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Shops geht %1 gegenüber diesem Computer nach.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SettingsDialog</name>
    <message>
        <source>Settings — GuestPass</source>
        <translation>Einstellungen — GuestPass</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>S&amp;hops</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Shelf</name>
    <message>
        <source>%1: your cart could not be changed. %2</source>
        <translation>%1: Ihr Warenkorb konnte nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>More products could not be loaded. %1</source>
        <translation>Weitere Produkte konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are no products here yet.</source>
        <translation>Hier gibt es noch keine Produkte.</translation>
    </message>
    <message>
        <source>Show All Products</source>
        <translation>Alle Produkte anzeigen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Check the spelling, or try a shorter word.</source>
        <translation>Prüfen Sie die Schreibweise, oder versuchen Sie ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n Ergebnis für „%1“</numerusform>
            <numerusform>%n Ergebnisse für „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the cart.</source>
        <translation>%1 ist jetzt im Warenkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) or more</source>
        <translation>
            <numerusform>Mindestens %Ln Produkt</numerusform>
            <numerusform>Mindestens %Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) or more for “%1”</source>
        <translation>
            <numerusform>Mindestens %Ln Ergebnis für „%1“</numerusform>
            <numerusform>Mindestens %Ln Ergebnisse für „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ShopHeader</name>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Cart · %L1</source>
        <translation>Warenkorb · %L1</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message numerus="yes">
        <source>Cart, %n piece(s)</source>
        <translation>
            <numerusform>Warenkorb, %n Stück</numerusform>
            <numerusform>Warenkorb, %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Cart, empty</source>
        <translation>Warenkorb, leer</translation>
    </message>
    <message>
        <source>Hide Cart</source>
        <translation>Warenkorb ausblenden</translation>
    </message>
    <message>
        <source>Show Cart</source>
        <translation>Warenkorb anzeigen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ShopWindow</name>
    <message>
        <source>%1 — GuestPass</source>
        <translation>%1 — GuestPass</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SignInPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>E-mail Me a Code Instead</source>
        <translation>Stattdessen Code per E-Mail</translation>
    </message>
    <message>
        <source>Forgot Password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>E-mail Me a Code</source>
        <translation>Code per E-Mail senden</translation>
    </message>
    <message numerus="yes">
        <source>Your guest cart (%n item(s)) is brought along.</source>
        <translation>
            <numerusform>Ihr Gast-Warenkorb (%n Artikel) kommt mit.</numerusform>
            <numerusform>Ihr Gast-Warenkorb (%n Artikel) kommt mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as anna@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>The store knows no account with this address.</source>
        <translation>Der Shop kennt kein Konto mit dieser Adresse.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SignOutPage</name>
    <message>
        <source>Create Account and Keep the Cart</source>
        <translation>Konto erstellen und Warenkorb behalten</translation>
    </message>
    <message>
        <source>Discard Guest Cart</source>
        <translation>Gast-Warenkorb verwerfen</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message numerus="yes">
        <source>You are shopping as a guest. When you sign out, your cart (%n item(s)) is gone, and nobody can bring it back.</source>
        <translation>
            <numerusform>Sie kaufen als Gast ein. Wenn Sie sich abmelden, ist Ihr Warenkorb (%n Artikel) weg, und niemand kann ihn zurückholen.</numerusform>
            <numerusform>Sie kaufen als Gast ein. Wenn Sie sich abmelden, ist Ihr Warenkorb (%n Artikel) weg, und niemand kann ihn zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shopping as a guest. Your cart is empty, so nothing is lost.</source>
        <translation>Sie kaufen als Gast ein. Ihr Warenkorb ist leer, es geht also nichts verloren.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreChecks</name>
    <message>
        <source>Enter a web address, such as https://shop.example.org/api.</source>
        <translation>Geben Sie eine Webadresse ein, zum Beispiel https://shop.example.org/api.</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is for this computer only.</source>
        <translation>Die Adresse muss mit https beginnen. Einfaches http ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>Die Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The address must not have a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end before “?” or “#”.</source>
        <translation>Die Adresse muss vor „?“ oder „#“ enden.</translation>
    </message>
    <message>
        <source>This looks like a secret key. Only the publishable key belongs here.</source>
        <translation>Das sieht nach einem geheimen Schlüssel aus. Hierher gehört nur der öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>A key has no spaces and at most 512 characters.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen und höchstens 512 Zeichen.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens only, at most 40.</source>
        <translation>Verwenden Sie nur kleine Buchstaben, Ziffern und Bindestriche, höchstens 40.</translation>
    </message>
    <message>
        <source>There already is a store with this short name.</source>
        <translation>Es gibt bereits einen Shop mit diesem Kurznamen.</translation>
    </message>
    <message>
        <source>The service needs this.</source>
        <translation>Der Dienst benötigt diese Angabe.</translation>
    </message>
    <message>
        <source>The service knows no such value. Check that it was copied as a whole.</source>
        <translation>Der Dienst kennt diesen Wert nicht. Prüfen Sie, ob er vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>Enter the store&apos;s name.</source>
        <translation>Geben Sie den Namen des Shops ein.</translation>
    </message>
    <message>
        <source>Use at most 80 characters.</source>
        <translation>Verwenden Sie höchstens 80 Zeichen.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Add Store</source>
        <translation>Shop hinzufügen</translation>
    </message>
    <message>
        <source>Add Store — GuestPass</source>
        <translation>Shop hinzufügen — GuestPass</translation>
    </message>
    <message>
        <source>Edit Store: %1 — GuestPass</source>
        <translation>Shop bearbeiten: %1 — GuestPass</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The store answers.</source>
        <translation>Der Shop antwortet.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Das lässt sich hier nicht verwenden.</translation>
    </message>
    <message>
        <source>The store could not be saved. %1</source>
        <translation>Der Shop konnte nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreFieldsModel</name>
    <message>
        <source>On this computer, started when needed</source>
        <translation>Auf diesem Computer, bei Bedarf</translation>
    </message>
    <message>
        <source>When the store is opened</source>
        <translation>Beim Öffnen des Shops</translation>
    </message>
    <message>
        <source>On first use</source>
        <translation>Bei der ersten Verwendung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreForm</name>
    <message>
        <source>Create the &amp;guest when the store is opened</source>
        <translation>&amp;Gast anlegen, wenn der Shop geöffnet wird</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Harbour &amp; Pine</source>
        <translation>Harbour &amp; Pine</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Publishable &amp;key</source>
        <translation>Öffentlicher &amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Checkout address (optional)</source>
        <translation>A&amp;dresse der Kasse (optional)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Never changes.</source>
        <translation>Ändert sich nie.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreListModel</name>
    <message>
        <source>Comes with the app</source>
        <translation>Gehört zur App</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and address of a store</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreTrouble</name>
    <message>
        <source>GuestPass</source>
        <translation>GuestPass</translation>
    </message>
    <message>
        <source>Something that it needs is missing on this computer.</source>
        <translation>Etwas, das er braucht, fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The details say what.</source>
        <translation>Was, steht in den Details.</translation>
    </message>
    <message>
        <source>The store could not be opened. %1</source>
        <translation>Der Shop konnte nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreWords</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Products collection</source>
        <translation>Sammlung der Produkte</translation>
    </message>
    <message>
        <source>Carts collection</source>
        <translation>Sammlung der Warenkörbe</translation>
    </message>
    <message>
        <source>Categories collection</source>
        <translation>Sammlung der Kategorien</translation>
    </message>
    <message>
        <source>Role of new accounts</source>
        <translation>Rolle neuer Konten</translation>
    </message>
    <message>
        <source>Accounts collection</source>
        <translation>Sammlung der Konten</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Checkout address</source>
        <translation>Adresse der Kasse</translation>
    </message>
    <message>
        <source>Guest is created</source>
        <translation>Gast wird angelegt</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Locked in %1</source>
        <translation>Gesperrt in: %1</translation>
    </message>
    <message>
        <source>An administrator locked this value in %1.</source>
        <translation>Eine Administratorin oder ein Administrator hat diesen Wert in %1 gesperrt.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>Herkunft: %1.</translation>
    </message>
    <message>
        <source>The file %1 %2.</source>
        <comment>file name, then a reason such as &apos;cannot be read&apos;</comment>
        <translation>Datei %1: %2.</translation>
    </message>
    <message>
        <source>In %1, “%2” %3.</source>
        <comment>file name, field, then a reason such as &apos;is missing&apos;</comment>
        <translation>In %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>Cart lines collection</source>
        <translation>Sammlung der Warenkorbzeilen</translation>
    </message>
    <message>
        <source>Domain of guests&apos; e-mail addresses</source>
        <translation>Domain der E-Mail-Adressen von Gästen</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoresPage</name>
    <message>
        <source>Some store files could not be used:</source>
        <translation>Einige Shop-Dateien konnten nicht verwendet werden:</translation>
    </message>
    <message>
        <source>&amp;Add Store…</source>
        <translation>Shop hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Values of the store</source>
        <translation>Werte des Shops</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Problems of store files</source>
        <translation>Probleme mit Shop-Dateien</translation>
    </message>
    <message>
        <source>The demo store comes with the app and has nothing to edit.</source>
        <translation>Der Demo-Shop gehört zur App; an ihm gibt es nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>This store was not added by you, so it stays.</source>
        <translation>Diesen Shop haben nicht Sie hinzugefügt, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>Remove Store — GuestPass</source>
        <translation>Shop entfernen — GuestPass</translation>
    </message>
    <message>
        <source>Remove your own values of “%1”?</source>
        <translation>Ihre eigenen Werte für „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the store “%1”?</source>
        <translation>Den Shop „%1“ entfernen?</translation>
    </message>
    <message>
        <source>The store stays, with the values that came with it.</source>
        <translation>Der Shop bleibt, mit den Werten, die er mitgebracht hat.</translation>
    </message>
    <message>
        <source>It is gone from this app. Your account at the store stays as it is.</source>
        <translation>Er verschwindet aus dieser App. Ihr Konto beim Shop bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove Values</source>
        <translation>Werte entfernen</translation>
    </message>
    <message>
        <source>Remove Store</source>
        <translation>Shop entfernen</translation>
    </message>
    <message>
        <source>The store could not be removed.</source>
        <translation>Der Shop konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, how far away</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::VariantChooser</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::WhoAmIPage</name>
    <message>
        <source>Create Account…</source>
        <translation>Konto erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Sign Out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Looking for your saved session…</source>
        <translation>Ihre gespeicherte Sitzung wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The store did not accept your saved session. Nothing was deleted.</source>
        <translation>Der Shop hat Ihre gespeicherte Sitzung nicht angenommen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GuestPassCtl</name>
    <message>
        <source>Passwords and codes are never taken from the command line, where others could read them: type them when asked, or give them as one line on standard input.</source>
        <translation>Passwörter und Codes werden nie von der Befehlszeile genommen, wo andere sie lesen könnten: Tippen Sie sie ein, wenn Sie gefragt werden, oder geben Sie sie als eine Zeile auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>Die Option --%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Es gibt keine Option --%1.</translation>
    </message>
    <message>
        <source>There is an option that this program does not know.</source>
        <translation>Es gibt hier eine Option, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Die Option --%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong to %2.</source>
        <translation>Die Option --%1 gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Das sind zu viele Wörter.</translation>
    </message>
    <message>
        <source>Which command? The option --help lists them.</source>
        <translation>Welcher Befehl? Die Option --help führt sie auf.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>Say for which address: --email ADDRESS.</source>
        <translation>Geben Sie die Adresse an: --email ADDRESS.</translation>
    </message>
    <message>
        <source>This session has an account already.</source>
        <translation>Diese Sitzung hat bereits ein Konto.</translation>
    </message>
    <message>
        <source>Say either --resend or --demo-outbox.</source>
        <translation>Geben Sie entweder --resend oder --demo-outbox an.</translation>
    </message>
    <message>
        <source>Only the demo store has an outbox.</source>
        <translation>Nur der Demo-Shop hat einen Postausgang.</translation>
    </message>
    <message>
        <source>No code is being waited for: use convert, or sign-in with --code, first.</source>
        <translation>Es wird auf keinen Code gewartet: Verwenden Sie zuerst convert, oder sign-in mit --code.</translation>
    </message>
    <message>
        <source>Turn the guest into an account; the cart stays.</source>
        <translation>Aus dem Gast ein Konto machen; der Warenkorb bleibt.</translation>
    </message>
    <message>
        <source>The new password is read from standard input, one line, or asked for twice on a terminal. Where the store sends a code to the address, the command confirm takes it.</source>
        <translation>Das neue Passwort wird von der Standardeingabe gelesen, eine Zeile, oder am Terminal zweimal abgefragt. Wenn der Shop einen Code an die Adresse sendet, nimmt ihn der Befehl confirm entgegen.</translation>
    </message>
    <message>
        <source>Give the code or the link that the store sent.</source>
        <translation>Den Code oder den Link angeben, den der Shop gesendet hat.</translation>
    </message>
    <message>
        <source>It is read from standard input, one line, or asked for on a terminal. Spaces and dashes in a code do not matter. A link that was opened elsewhere needs no confirm: refresh notices it.</source>
        <translation>Er wird von der Standardeingabe gelesen, eine Zeile, oder am Terminal abgefragt. Leerzeichen und Striche in einem Code sind egal. Ein Link, der anderswo geöffnet wurde, braucht kein confirm: refresh merkt es.</translation>
    </message>
    <message>
        <source>A cart can be told: show, add, set or remove.</source>
        <translation>Einem Warenkorb kann man sagen: show, add, set oder remove.</translation>
    </message>
    <message>
        <source>To show the cart nothing more is needed.</source>
        <translation>Um den Warenkorb zu zeigen, ist nichts weiter nötig.</translation>
    </message>
    <message>
        <source>Say which product, by its id: the command products lists them.</source>
        <translation>Geben Sie das Produkt mit seiner Kennung an: Der Befehl products führt sie auf.</translation>
    </message>
    <message>
        <source>Say how many: --quantity N.</source>
        <translation>Geben Sie die Menge an: --quantity N.</translation>
    </message>
    <message>
        <source>To take only some away, use set with --quantity N.</source>
        <translation>Um nur einige wegzunehmen, verwenden Sie set mit --quantity N.</translation>
    </message>
    <message>
        <source>Add at least one.</source>
        <translation>Legen Sie mindestens eines hinein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose one of the product&apos;s variants with --variant: %1.</source>
        <translation>Wählen Sie mit --variant eine der Varianten des Produkts: %1.</translation>
    </message>
    <message>
        <source>This product has no variants.</source>
        <translation>Dieses Produkt hat keine Varianten.</translation>
    </message>
    <message>
        <source>The cart has no such line.</source>
        <translation>Der Warenkorb hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>The cart has several variants of this product: say which with --variant.</source>
        <translation>Der Warenkorb hat mehrere Varianten dieses Produkts: Geben Sie mit --variant an, welche.</translation>
    </message>
    <message>
        <source>Show or change the cart.</source>
        <translation>Den Warenkorb zeigen oder ändern.</translation>
    </message>
    <message>
        <source>Adding makes a guest where nobody is signed in. Setting the quantity to 0 removes the line. Products are named by id, variants by id or name.</source>
        <translation>Das Hinzufügen macht einen Gast, wenn niemand angemeldet ist. Die Menge 0 entfernt die Zeile. Produkte werden mit ihrer Kennung angegeben, Varianten mit Kennung oder Namen.</translation>
    </message>
    <message>
        <source>A link was sent to %1: open it, or give it to guestpassctl confirm.</source>
        <translation>Ein Link wurde an %1 gesendet: Öffnen Sie ihn, oder geben Sie ihn guestpassctl confirm.</translation>
    </message>
    <message>
        <source>A code was sent to %1: complete this with guestpassctl confirm.</source>
        <translation>Ein Code wurde an %1 gesendet: Schließen Sie mit guestpassctl confirm ab.</translation>
    </message>
    <message>
        <source>The option --sort takes featured, price-up, price-down or name.</source>
        <translation>Die Option --sort nimmt featured, price-up, price-down oder name.</translation>
    </message>
    <message>
        <source>The option --id shows one product and takes no search.</source>
        <translation>Die Option --id zeigt ein einzelnes Produkt und nimmt keine Suche.</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source> (sold out)</source>
        <translation> (ausverkauft)</translation>
    </message>
    <message>
        <source> (choose a variant)</source>
        <translation> (Variante wählen)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) in all.</source>
        <translation>
            <numerusform>Insgesamt %n Produkt.</numerusform>
            <numerusform>Insgesamt %n Produkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>More with --page %1.</source>
        <translation>Mehr mit --page %1.</translation>
    </message>
    <message>
        <source>The store has no such category; it has: %1.</source>
        <translation>Der Shop hat keine solche Kategorie; er hat: %1.</translation>
    </message>
    <message>
        <source>  --variant %1  %2  %3</source>
        <translation>  --variant %1  %2  %3</translation>
    </message>
    <message>
        <source>Search the store&apos;s products, or show one.</source>
        <translation>Die Produkte des Shops durchsuchen oder eines zeigen.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Check that everything that GuestPass needs is there.</source>
        <translation>Prüfen, ob alles da ist, was GuestPass braucht.</translation>
    </message>
    <message>
        <source>Each line is ok, warn or fail. The exit code is 0 unless something fails; a missing keyring only warns, because guests can do without. Nothing of yours is changed.</source>
        <translation>Jede Zeile ist ok, warn oder fail. Der Exit-Code ist 0, wenn nichts fehlschlägt; ein fehlender Schlüsselbund ist nur eine Warnung, denn Gäste kommen ohne ihn aus. An Ihren Daten ändert sich nichts.</translation>
    </message>
    <message>
        <source>Whoever has this text can act for this session: do not show or share it.</source>
        <translation>Wer diesen Text hat, kann für diese Sitzung handeln: Zeigen Sie ihn niemandem, und geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>The web pages of this store&apos;s service know a session by no cookie.</source>
        <translation>Die Webseiten zum Dienst dieses Shops erkennen eine Sitzung an keinem Cookie.</translation>
    </message>
    <message>
        <source>The session was renewed until %1.</source>
        <translation>Die Sitzung wurde bis %1 erneuert.</translation>
    </message>
    <message>
        <source>The session was renewed.</source>
        <translation>Die Sitzung wurde erneuert.</translation>
    </message>
    <message>
        <source>Show whose session it is and how it is kept.</source>
        <translation>Zeigen, wessen Sitzung es ist und wie sie aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Reads the keyring and needs no network. The exit code is 0 whatever the state is.</source>
        <translation>Liest den Schlüsselbund und braucht kein Netzwerk. Der Exit-Code ist 0, gleich in welchem Zustand die Sitzung ist.</translation>
    </message>
    <message>
        <source>Print the session&apos;s access token. This is a secret.</source>
        <translation>Den Zugriffsschlüssel der Sitzung ausgeben. Er ist geheim.</translation>
    </message>
    <message>
        <source>Besides export-cookie the only command that prints a secret: whoever has the token can act for this session until it expires. It is renewed first when it is about to expire.</source>
        <translation>Neben export-cookie der einzige Befehl, der ein Geheimnis ausgibt: Wer den Zugriffsschlüssel hat, kann für diese Sitzung handeln, bis er abläuft. Er wird zuerst erneuert, wenn er bald abläuft.</translation>
    </message>
    <message>
        <source>Print the cookie by which the store&apos;s web pages know this session. This is a secret.</source>
        <translation>Das Cookie ausgeben, an dem die Webseiten des Shops diese Sitzung erkennen. Es ist geheim.</translation>
    </message>
    <message>
        <source>For PocketBase: the cookie pb_auth, as PocketPages reads it. Like the output of token it is a secret: whoever has it can act for this session until it expires.</source>
        <translation>Für PocketBase: das Cookie pb_auth, wie PocketPages es liest. Wie die Ausgabe von token ist es geheim: Wer es hat, kann für diese Sitzung handeln, bis es abläuft.</translation>
    </message>
    <message>
        <source>Renew the session at the store now.</source>
        <translation>Die Sitzung jetzt beim Shop erneuern.</translation>
    </message>
    <message>
        <source>Also tries a session again that the store did not accept before.</source>
        <translation>Versucht es auch mit einer Sitzung noch einmal, die der Shop zuvor nicht angenommen hat.</translation>
    </message>
    <message>
        <source>Say either --guest or --email ADDRESS.</source>
        <translation>Geben Sie entweder --guest oder --email ADDRESS an.</translation>
    </message>
    <message>
        <source>The option --code goes with --email ADDRESS.</source>
        <translation>Die Option --code gehört zu --email ADDRESS.</translation>
    </message>
    <message>
        <source>You are signed in with an account: use sign-out before you become a guest.</source>
        <translation>Sie sind mit einem Konto angemeldet: Verwenden Sie sign-out, bevor Sie ein Gast werden.</translation>
    </message>
    <message>
        <source>Become a guest, or sign in to an account.</source>
        <translation>Ein Gast werden oder sich mit einem Konto anmelden.</translation>
    </message>
    <message>
        <source>With --email the password is read from standard input, one line, or asked for on a terminal. With --code the store sends a code to the address instead; the command confirm takes it. A guest&apos;s cart comes along.</source>
        <translation>Mit --email wird das Passwort von der Standardeingabe gelesen, eine Zeile, oder am Terminal abgefragt. Mit --code sendet der Shop stattdessen einen Code an die Adresse; der Befehl confirm nimmt ihn entgegen. Der Warenkorb eines Gastes kommt mit.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>The saved session is removed as soon as the keyring allows it.</source>
        <translation>Die gespeicherte Sitzung wird entfernt, sobald der Schlüsselbund es zulässt.</translation>
    </message>
    <message>
        <source>The store could not be told; it will be told later.</source>
        <translation>Der Shop war nicht zu erreichen; er erfährt es später.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out would lose this guest and %n line(s) in the cart: keep them with convert, or add --discard-guest.</source>
        <translation>
            <numerusform>Beim Abmelden gingen dieser Gast und %n Zeile im Warenkorb verloren: Behalten Sie sie mit convert, oder fügen Sie --discard-guest hinzu.</numerusform>
            <numerusform>Beim Abmelden gingen dieser Gast und %n Zeilen im Warenkorb verloren: Behalten Sie sie mit convert, oder fügen Sie --discard-guest hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the session on this computer, and tell the store.</source>
        <translation>Die Sitzung auf diesem Computer beenden und es dem Shop mitteilen.</translation>
    </message>
    <message>
        <source>Works offline: the store is then told later. A guest whose cart is not empty is not signed out without --discard-guest, because nobody could ever come back to that cart.</source>
        <translation>Geht auch offline: Der Shop erfährt es dann später. Ein Gast mit gefülltem Warenkorb wird ohne --discard-guest nicht abgemeldet, denn niemand käme je zu diesem Warenkorb zurück.</translation>
    </message>
    <message>
        <source>A store profile cannot be used: %1: %2</source>
        <translation>Ein Shop-Profil kann nicht verwendet werden: %1: %2</translation>
    </message>
    <message>
        <source>A store profile has a problem: %1, field %2: %3</source>
        <translation>Ein Shop-Profil hat ein Problem: %1, Feld %2: %3</translation>
    </message>
    <message>
        <source>on this computer, started when needed</source>
        <translation>auf diesem Computer, startet bei Bedarf</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The journal&apos;s file cannot be written.</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s id for %1 was forgotten. The next guest gets a new one.</source>
        <translation>Die Kennung dieses Computers für %1 wurde vergessen. Der nächste Gast erhält eine neue.</translation>
    </message>
    <message>
        <source>List the stores, and what is wrong with their profiles.</source>
        <translation>Die Shops auflisten und was an ihren Profilen nicht stimmt.</translation>
    </message>
    <message>
        <source>Forget the random id by which a store knows this installation.</source>
        <translation>Die zufällige Kennung vergessen, an der ein Shop diese Installation erkennt.</translation>
    </message>
    <message>
        <source>Only some services take one (Mudbase). It is random, another one for each store, and says nothing about the computer. The present session stays.</source>
        <translation>Nur manche Dienste verwenden eine (Mudbase). Sie ist zufällig, für jeden Shop eine andere, und sagt nichts über den Computer aus. Die jetzige Sitzung bleibt.</translation>
    </message>
    <message>
        <source>Show what happened lately, oldest first.</source>
        <translation>Zeigen, was zuletzt geschah, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>The journal holds no secrets. With --store only the events of that store are shown.</source>
        <translation>Das Protokoll enthält keine Geheimnisse. Mit --store werden nur die Ereignisse dieses Shops gezeigt.</translation>
    </message>
    <message>
        <source>waiting for the keyring</source>
        <translation>wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>saved in a keyring that cannot be read now</source>
        <translation>in einem Schlüsselbund gespeichert, der gerade nicht lesbar ist</translation>
    </message>
    <message>
        <source>not accepted by the store, kept aside</source>
        <translation>vom Shop nicht angenommen, beiseitegelegt</translation>
    </message>
    <message>
        <source>there is nothing to save</source>
        <translation>es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not saved, as you chose</source>
        <translation>nicht gespeichert, wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>for the link sent to %1 to be opened</source>
        <translation>darauf, dass der an %1 gesendete Link geöffnet wird</translation>
    </message>
    <message>
        <source>for the code sent to %1</source>
        <translation>auf den an %1 gesendeten Code</translation>
    </message>
    <message>
        <source>You are a guest (%1).</source>
        <translation>Sie sind ein Gast (%1).</translation>
    </message>
    <message>
        <source>You are signed in as %1 (%2).</source>
        <translation>Sie sind angemeldet als %1 (%2).</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Shop:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>Keyring:</source>
        <translation>Schlüsselbund:</translation>
    </message>
    <message>
        <source>Renewal:</source>
        <translation>Erneuerung:</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>fällig bis %1</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netzwerk:</translation>
    </message>
    <message>
        <source>no trouble known</source>
        <translation>keine Störung bekannt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Cart:</source>
        <translation>Warenkorb:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>Wartet:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source> (not available now)</source>
        <translation> (zurzeit nicht erhältlich)</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>Der Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>The store does not accept what was entered.</source>
        <translation>Der Shop nimmt die Eingabe nicht an.</translation>
    </message>
    <message>
        <source>The store does not accept what was entered for: %1.</source>
        <translation>Der Shop nimmt die Eingabe nicht an für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The store asks to wait for %n second(s).</source>
        <translation>
            <numerusform>Der Shop bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>Der Shop bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store asks to wait before trying again.</source>
        <translation>Der Shop bittet, vor dem nächsten Versuch zu warten.</translation>
    </message>
    <message>
        <source>The command was given up before it was done.</source>
        <translation>Der Befehl wurde aufgegeben, bevor er fertig war.</translation>
    </message>
    <message>
        <source>The store cannot be reached: check the network connection, then try again.</source>
        <translation>Der Shop ist nicht erreichbar: Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The store did not answer in time: try again.</source>
        <translation>Der Shop hat nicht rechtzeitig geantwortet: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the store is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zum Shop ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something other than the store answered, such as the sign-in page of a network.</source>
        <translation>Etwas anderes als der Shop hat geantwortet, etwa die Anmeldeseite eines Netzwerks.</translation>
    </message>
    <message>
        <source>The store has a problem at the moment: try again later.</source>
        <translation>Der Shop hat zurzeit eine Störung: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The store&apos;s answer could not be understood, and nothing was changed by it.</source>
        <translation>Die Antwort des Shops war nicht zu verstehen und hat nichts geändert.</translation>
    </message>
    <message>
        <source>The store does not accept the saved session; nothing was deleted.</source>
        <translation>Der Shop nimmt die gespeicherte Sitzung nicht an; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong or too old.</source>
        <translation>Die E-Mail-Adresse, das Passwort oder der Code ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>This e-mail address already has an account: use sign-in --email with it.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es bereits ein Konto: Verwenden Sie sign-in --email damit.</translation>
    </message>
    <message>
        <source>The store has no such thing, or not any more.</source>
        <translation>So etwas hat der Shop nicht, oder nicht mehr.</translation>
    </message>
    <message>
        <source>The store does not allow this.</source>
        <translation>Der Shop erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the session.</source>
        <translation>Das ist im jetzigen Zustand der Sitzung nicht möglich.</translation>
    </message>
    <message>
        <source>The keyring did not give the saved session.</source>
        <translation>Der Schlüsselbund hat die gespeicherte Sitzung nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring did not allow it: try again and allow the access.</source>
        <translation>Der Schlüsselbund hat es nicht erlaubt: Versuchen Sie es erneut, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>No keyring answers: install or start one, such as gnome-keyring, KWallet or KeePassXC.</source>
        <translation>Kein Schlüsselbund antwortet: Installieren oder starten Sie einen, zum Beispiel gnome-keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>The library that speaks to keyrings is missing: install libsecret (libsecret-1-0).</source>
        <translation>Die Bibliothek, die mit Schlüsselbunden spricht, fehlt: Installieren Sie libsecret (libsecret-1-0).</translation>
    </message>
    <message>
        <source>No keyring has been set up on this computer: create one, for example with Passwords and Keys.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund eingerichtet: Legen Sie einen an, zum Beispiel mit „Passwörter und Schlüssel“.</translation>
    </message>
    <message>
        <source>The saved session in the keyring is damaged.</source>
        <translation>Die gespeicherte Sitzung im Schlüsselbund ist beschädigt.</translation>
    </message>
    <message>
        <source>The session is too large for this keyring.</source>
        <translation>Die Sitzung ist zu groß für diesen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring failed: the self-test command may tell why.</source>
        <translation>Der Schlüsselbund hat versagt: Der Befehl self-test kann den Grund nennen.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nobody is signed in: use sign-in first.</source>
        <translation>Niemand ist angemeldet: Verwenden Sie zuerst sign-in.</translation>
    </message>
    <message>
        <source>The store does not accept the saved session: try refresh or sign-in, or sign-out to start over.</source>
        <translation>Der Shop nimmt die gespeicherte Sitzung nicht an: Versuchen Sie refresh oder sign-in, oder sign-out, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the store, or this program, refused it</source>
        <translation>der Shop oder dieses Programm hat es abgelehnt</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falscher Aufruf</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>offline, the store cannot be reached, or no answer in time</source>
        <translation>offline, der Shop ist nicht erreichbar, oder keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>the keyring is locked, missing or did not save</source>
        <translation>der Schlüsselbund ist gesperrt, fehlt oder hat nicht gespeichert</translation>
    </message>
    <message>
        <source>the store does not accept the saved session</source>
        <translation>der Shop nimmt die gespeicherte Sitzung nicht an</translation>
    </message>
    <message>
        <source>Usage: guestpassctl COMMAND [OPTIONS]</source>
        <translation>Aufruf: guestpassctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>The sessions of the GuestPass shop, from a terminal. It shares them with the desktop shop.</source>
        <translation>Die Sitzungen des GuestPass-Shops, vom Terminal aus. Der Desktop-Shop verwendet dieselben.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>More about one command: guestpassctl COMMAND --help</source>
        <translation>Mehr zu einem Befehl: guestpassctl COMMAND --help</translation>
    </message>
    <message>
        <source>Usage: guestpassctl %1 [OPTIONS]</source>
        <translation>Aufruf: guestpassctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Try: guestpassctl %1--help</source>
        <translation>Versuchen Sie: guestpassctl %1--help</translation>
    </message>
    <message>
        <source>Use this store. Without it: the one used last, else the demo store.</source>
        <translation>Diesen Shop verwenden. Ohne Angabe: der zuletzt verwendete, sonst der Demo-Shop.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>Ein JSON-Objekt statt Text ausgeben.</translation>
    </message>
    <message>
        <source>Leave the keyring alone: the session ends with the command.</source>
        <translation>Den Schlüsselbund in Ruhe lassen: Die Sitzung endet mit dem Befehl.</translation>
    </message>
    <message>
        <source>Run the demo store on this data file.</source>
        <translation>Den Demo-Shop mit dieser Datendatei betreiben.</translation>
    </message>
    <message>
        <source>Give up after this time (60).</source>
        <translation>Nach dieser Zeit aufgeben (60).</translation>
    </message>
    <message>
        <source>Print help, also after a command.</source>
        <translation>Hilfe ausgeben, auch nach einem Befehl.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Become a guest, or stay the one you are.</source>
        <translation>Ein Gast werden, oder derselbe bleiben.</translation>
    </message>
    <message>
        <source>The e-mail address of the account.</source>
        <translation>Die E-Mail-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Have a code sent by e-mail instead of giving a password.</source>
        <translation>Einen Code per E-Mail senden lassen, statt ein Passwort anzugeben.</translation>
    </message>
    <message>
        <source>The name that the account shows.</source>
        <translation>Der Name, den das Konto zeigt.</translation>
    </message>
    <message>
        <source>Have a new code sent instead of confirming one.</source>
        <translation>Einen neuen Code senden lassen, statt einen zu bestätigen.</translation>
    </message>
    <message>
        <source>Take the code from the demo store&apos;s outbox, which stands in for mail.</source>
        <translation>Den Code aus dem Postausgang des Demo-Shops nehmen, der für E-Mails steht.</translation>
    </message>
    <message>
        <source>Sign a guest out although the cart is lost with it.</source>
        <translation>Einen Gast abmelden, obwohl der Warenkorb damit verloren ist.</translation>
    </message>
    <message>
        <source>Only this category, by id or name.</source>
        <translation>Nur diese Kategorie, nach Kennung oder Namen.</translation>
    </message>
    <message>
        <source>featured, price-up, price-down or name.</source>
        <translation>featured, price-up, price-down oder name.</translation>
    </message>
    <message>
        <source>The page to show (1).</source>
        <translation>Die Seite, die gezeigt wird (1).</translation>
    </message>
    <message>
        <source>Products on a page (24).</source>
        <translation>Produkte auf einer Seite (24).</translation>
    </message>
    <message>
        <source>Show one product with its variants.</source>
        <translation>Ein Produkt mit seinen Varianten zeigen.</translation>
    </message>
    <message>
        <source>The variant of the product, by id or name.</source>
        <translation>Die Variante des Produkts, nach Kennung oder Namen.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Only the newest events (50).</source>
        <translation>Nur die neuesten Ereignisse (50).</translation>
    </message>
    <message>
        <source>The keyring did not answer in time: unlock it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet: Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It was done, but the session could not be saved and ends with this command. %1</source>
        <translation>Es ist erledigt, aber die Sitzung konnte nicht gespeichert werden und endet mit diesem Befehl. %1</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Code: </translation>
    </message>
    <message>
        <source>No code was given: type it when asked, or give it as one line on standard input.</source>
        <translation>Es wurde kein Code angegeben: Tippen Sie ihn ein, wenn Sie gefragt werden, oder geben Sie ihn als eine Zeile auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>No password was given: type it when asked, or give it as one line on standard input.</source>
        <translation>Es wurde kein Passwort angegeben: Tippen Sie es ein, wenn Sie gefragt werden, oder geben Sie es als eine Zeile auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>The line on standard input could not be read, or is too long.</source>
        <translation>Die Zeile auf der Standardeingabe konnte nicht gelesen werden oder ist zu lang.</translation>
    </message>
    <message>
        <source>The same password again: </source>
        <translation>Dasselbe Passwort noch einmal: </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>The demo store starts (%1).</source>
        <translation>Der Demo-Shop startet (%1).</translation>
    </message>
    <message>
        <source>The demo store&apos;s program, guestpass-demostore, is not installed.</source>
        <translation>Das Programm des Demo-Shops, guestpass-demostore, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The demo store does not start. %1</source>
        <translation>Der Demo-Shop startet nicht. %1</translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen.</translation>
    </message>
    <message>
        <source>The library libsecret can be loaded.</source>
        <translation>Die Bibliothek libsecret lässt sich laden.</translation>
    </message>
    <message>
        <source>The keyring does not say whether it is locked.</source>
        <translation>Der Schlüsselbund sagt nicht, ob er gesperrt ist.</translation>
    </message>
    <message>
        <source>The keyring is unlocked.</source>
        <translation>Der Schlüsselbund ist entsperrt.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>Der Sitzungsbus antwortet.</translation>
    </message>
    <message>
        <source>There is no session bus: log in to a desktop, or use dbus-run-session.</source>
        <translation>Es gibt keinen Sitzungsbus: Melden Sie sich an einem Desktop an, oder verwenden Sie dbus-run-session.</translation>
    </message>
    <message>
        <source>A keyring service answers.</source>
        <translation>Ein Schlüsselbund-Dienst antwortet.</translation>
    </message>
    <message>
        <source>A default keyring is set up.</source>
        <translation>Ein Standard-Schlüsselbund ist eingerichtet.</translation>
    </message>
    <message>
        <source>The keyring does not answer: it may wait for somebody to unlock it.</source>
        <translation>Der Schlüsselbund antwortet nicht: Vielleicht wartet er darauf, dass jemand ihn entsperrt.</translation>
    </message>
    <message>
        <source>The keyring gives back something else than was saved.</source>
        <translation>Der Schlüsselbund gibt etwas anderes zurück, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>An item was saved, read and deleted (%1).</source>
        <translation>Ein Eintrag wurde gespeichert, gelesen und gelöscht (%1).</translation>
    </message>
    <message>
        <source>libsecret keeps its items in a file (SECRET_BACKEND).</source>
        <translation>libsecret bewahrt seine Einträge in einer Datei auf (SECRET_BACKEND).</translation>
    </message>
    <message>
        <source>No item was saved for a test, because no unlocked keyring is there.</source>
        <translation>Es wurde kein Eintrag zur Probe gespeichert, weil kein entsperrter Schlüsselbund da ist.</translation>
    </message>
    <message>
        <source>Qt runs without GLib (%1), so keyrings never answer: unset QT_NO_GLIB or use the system&apos;s Qt.</source>
        <translation>Qt läuft ohne GLib (%1), deshalb antworten Schlüsselbunde nie: Entfernen Sie QT_NO_GLIB aus der Umgebung, oder verwenden Sie das Qt des Systems.</translation>
    </message>
    <message>
        <source>The event loop is %1.</source>
        <translation>Die Ereignisschleife ist %1.</translation>
    </message>
    <message>
        <source>Safe connections are not possible: install OpenSSL 3 (libssl3).</source>
        <translation>Sichere Verbindungen sind nicht möglich: Installieren Sie OpenSSL 3 (libssl3).</translation>
    </message>
    <message>
        <source>Safe connections use %1.</source>
        <translation>Sichere Verbindungen verwenden %1.</translation>
    </message>
    <message>
        <source>The plug-in for SVG pictures is there.</source>
        <translation>Das Plug-in für SVG-Bilder ist da.</translation>
    </message>
    <message>
        <source>The plug-in for SVG pictures is missing, so icons stay empty: install libqt6svg6 (qt6-svg).</source>
        <translation>Das Plug-in für SVG-Bilder fehlt, deshalb bleiben Symbole leer: Installieren Sie libqt6svg6 (qt6-svg).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 can be written.</source>
        <translation>In den Ordner %1 kann geschrieben werden.</translation>
    </message>
    <message>
        <source>This is Qt %1.</source>
        <translation>Das ist Qt %1.</translation>
    </message>
    <message>
        <source>There is no usable store profile.</source>
        <translation>Es gibt kein verwendbares Shop-Profil.</translation>
    </message>
    <message>
        <source>A store profile has a problem: %1: %2</source>
        <translation>Ein Shop-Profil hat ein Problem: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n store profile(s) can be used.</source>
        <translation>
            <numerusform>%n Shop-Profil ist verwendbar.</numerusform>
            <numerusform>%n Shop-Profile sind verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no store with this id: the command stores lists them.</source>
        <translation>Es gibt keinen Shop mit dieser Kennung: Der Befehl stores führt sie auf.</translation>
    </message>
    <message>
        <source>The demo store could not be started. %1</source>
        <translation>Der Demo-Shop konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>The store&apos;s profile names an unknown service.</source>
        <translation>Das Profil des Shops nennt einen unbekannten Dienst.</translation>
    </message>
    <message>
        <source>The session was not renewed: an earlier renewal got no answer, and a second one could end the session. It goes on as it is.</source>
        <translation>Die Sitzung wurde nicht erneuert: Eine frühere Erneuerung blieb ohne Antwort, und eine zweite könnte die Sitzung beenden. Sie läuft weiter wie bisher.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) or more.</source>
        <translation>
            <numerusform>Mindestens %n Produkt.</numerusform>
            <numerusform>Mindestens %n Produkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a fault of this program, or its output could not be written</source>
        <translation>ein Fehler dieses Programms, oder seine Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details einblenden …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden …</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>GuestPass is running already, and does not answer.</source>
        <translation>GuestPass läuft bereits und antwortet nicht.</translation>
    </message>
    <message>
        <source>There are no words for the language &quot;%1&quot;. There are: %2.</source>
        <translation>Für die Sprache „%1“ gibt es keine Worte. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no store &quot;%1&quot;: guestpassctl stores lists them.</source>
        <translation>Es gibt keinen Shop „%1“: guestpassctl stores zählt sie auf.</translation>
    </message>
</context>
</TS>
