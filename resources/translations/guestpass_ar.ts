<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse a shop as a guest, and become a full account without losing the cart.</source>
        <translation>تصفّح متجرًا كضيف، ثم أنشئ حسابًا كاملًا دون أن تفقد السلة.</translation>
    </message>
    <message>
        <source>Open this store (see guestpassctl stores).</source>
        <translation>افتح هذا المتجر (انظر guestpassctl stores).</translation>
    </message>
    <message>
        <source>Play the main path against a demo store of its own (--store chooses its service) and save a picture of each step and tour.json. Works without a display.</source>
        <translation>تشغيل المسار الرئيسي على متجر تجريبي خاص (يختار --store خدمته) وحفظ صورة لكل خطوة مع tour.json. يعمل دون شاشة.</translation>
    </message>
    <message>
        <source>Data file of the demo store.</source>
        <translation>ملف بيانات المتجر التجريبي.</translation>
    </message>
    <message>
        <source>Language of the windows, such as de.</source>
        <translation>لغة النوافذ، مثل de.</translation>
    </message>
    <message>
        <source>Start a second program instead of raising the running one.</source>
        <translation>بدء برنامج ثانٍ بدلًا من إظهار البرنامج العامل.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>لا يمكن فعل شيء بالمعطى «%1».</translation>
    </message>
</context>
<context>
    <name>GuestPass::App::Composition</name>
    <message>
        <source>Check Out</source>
        <translation>إتمام الشراء</translation>
    </message>
    <message>
        <source>This store has no checkout in the browser. Your cart is kept.</source>
        <translation>ليس لهذا المتجر صفحة لإتمام الشراء في المتصفح. سلتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>GuestPass::App::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The tour could not start this program a second time.</source>
        <translation>لم تتمكن الجولة من تشغيل هذا البرنامج مرة ثانية.</translation>
    </message>
    <message>
        <source>A part of the tour ended early (exit code %1).</source>
        <translation>انتهى جزء من الجولة قبل أوانه (رمز الخروج %1).</translation>
    </message>
    <message>
        <source>tour.json cannot be written: %1</source>
        <translation>لا يمكن كتابة tour.json: %1</translation>
    </message>
    <message>
        <source>The cart is not the same after the account was created.</source>
        <translation>لم تبقَ السلة كما كانت بعد إنشاء الحساب.</translation>
    </message>
    <message>
        <source>The guest could not be saved, so the tour cannot show how it comes back after a restart. Is there an unlocked keyring in this session?</source>
        <translation>تعذّر حفظ الضيف، لذلك لا يمكن للجولة أن تُظهر كيف يعود بعد إعادة التشغيل. هل توجد في هذه الجلسة حلقة مفاتيح غير مقفلة؟</translation>
    </message>
    <message>
        <source>The guest was not found again after the restart.</source>
        <translation>لم يُعثر على الضيف مجددًا بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>GuestPass::App::TourPart</name>
    <message>
        <source>The tour got stuck at the step &quot;%1&quot;.</source>
        <translation>توقفت الجولة عند الخطوة «%1».</translation>
    </message>
    <message>
        <source>The pictures of the step &quot;%1&quot; cannot be written to %2.</source>
        <translation>تعذّرت كتابة صور الخطوة «%1» في %2.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::AccountButton</name>
    <message>
        <source>Signed In</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>غير متصل · %1</translation>
    </message>
    <message>
        <source>Create Account…</source>
        <translation>إنشاء حساب…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>Sign Out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Session Details</source>
        <translation>تفاصيل الجلسة</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
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
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::AccountWords</name>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>In this computer&apos;s Credential Manager</source>
        <translation>في مدير بيانات الاعتماد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>لا يوجد ما يُحفظ بعد</translation>
    </message>
    <message>
        <source>Being saved now</source>
        <translation>يجري الحفظ الآن</translation>
    </message>
    <message>
        <source>Only until you close the app</source>
        <translation>حتى تغلق التطبيق فقط</translation>
    </message>
    <message>
        <source>Only until you close the app, as you chose</source>
        <translation>حتى تغلق التطبيق فقط، كما اخترت</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Busy</name>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CartLineWidget</name>
    <message>
        <source>Remove From Cart</source>
        <translation>إزالة من السلة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 From Cart</source>
        <translation>إزالة %1 من السلة</translation>
    </message>
    <message>
        <source>Sent when you&apos;re back online.</source>
        <translation>يُرسل عندما تعود إلى الاتصال.</translation>
    </message>
    <message>
        <source>Out of stock. Remove it to check out.</source>
        <translation>نفد من المخزون. أزله لإتمام الشراء.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CartModel</name>
    <message>
        <source>The store did not accept this quantity.</source>
        <translation>لم يقبل المتجر هذه الكمية.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CartPanel</name>
    <message>
        <source>Your cart is empty.</source>
        <translation>سلتك فارغة.</translation>
    </message>
    <message>
        <source>Browse Products</source>
        <translation>تصفّح المنتجات</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Hide Cart</source>
        <translation>إخفاء السلة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Check Out</source>
        <translation>إتمام الشراء</translation>
    </message>
    <message>
        <source>Your cart is in your saved session.</source>
        <translation>سلتك في جلستك المحفوظة.</translation>
    </message>
    <message>
        <source>Unlock the keyring to see it.</source>
        <translation>افتح قفل حلقة المفاتيح لتراها.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>The store doesn&apos;t show your cart at the moment.</source>
        <translation>لا يعرض المتجر سلتك في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Sign in to see it again.</source>
        <translation>لم يُحذف شيء. سجّل الدخول لتراها من جديد.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your cart could not be loaded.</source>
        <translation>تعذّر تحميل سلتك.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CategoryBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More categories, now: %1</source>
        <translation>فئات أخرى، الآن: %1</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>فئات أخرى</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ChangePasswordPage</name>
    <message>
        <source>&amp;Current password</source>
        <translation>كلمة المرو&amp;ر الحالية</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>هذه ليست كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>كلمة المر&amp;ور الجديدة</translation>
    </message>
    <message>
        <source>The store does not accept this password. Choose a longer one.</source>
        <translation>لا يقبل المتجر كلمة المرور هذه. اختر كلمة أطول.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>For the account of %1.</source>
        <translation>لحساب %1.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>أدخل كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>استخدم ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This is the password that you have now.</source>
        <translation>هذه هي كلمة مرورك الآن.</translation>
    </message>
    <message>
        <source>Your password was changed. You stay signed in on this computer.</source>
        <translation>تغيّرت كلمة مرورك. ستبقى مسجّل الدخول على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CheckOutOffer</name>
    <message>
        <source>With an account you can follow your order and keep this cart on every device.</source>
        <translation>مع حساب يمكنك متابعة طلبك والاحتفاظ بهذه السلة على كل جهاز.</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Continue as Guest</source>
        <translation>المتابعة كضيف</translation>
    </message>
    <message>
        <source>Back to Cart</source>
        <translation>العودة إلى السلة</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ClaimsModel</name>
    <message>
        <source>When the access token stops working</source>
        <translation>متى ينتهي مفتاح الوصول</translation>
    </message>
    <message>
        <source>When the store issued it</source>
        <translation>متى أصدره المتجر</translation>
    </message>
    <message>
        <source>From when on it works</source>
        <translation>متى يبدأ سريانه</translation>
    </message>
    <message>
        <source>The person&apos;s id at the store</source>
        <translation>معرّف الشخص لدى المتجر</translation>
    </message>
    <message>
        <source>Whether this is a guest</source>
        <translation>هل هذا ضيف</translation>
    </message>
    <message>
        <source>Whether the person has signed in</source>
        <translation>هل سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>The guest that this began with</source>
        <translation>الضيف الذي بدأ به كل شيء</translation>
    </message>
    <message>
        <source>The customer record; guests have none</source>
        <translation>سجل العميل؛ ليس للضيوف سجل</translation>
    </message>
    <message>
        <source>Decides about prices</source>
        <translation>يحدد الأسعار</translation>
    </message>
    <message>
        <source>The store that it is for</source>
        <translation>المتجر المخصص له</translation>
    </message>
    <message>
        <source>The project that it is for</source>
        <translation>المشروع المخصص له</translation>
    </message>
    <message>
        <source>The collection that holds the person</source>
        <translation>المجموعة التي تضم الشخص</translation>
    </message>
    <message>
        <source>The sales channel</source>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>فيمَ يجوز استخدامه</translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation>ما يجوز للشخص فعله</translation>
    </message>
    <message>
        <source>Whether it can be exchanged for a younger one</source>
        <translation>هل يمكن استبداله بمفتاح أحدث</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>من أصدره</translation>
    </message>
    <message>
        <source>Who should accept it</source>
        <translation>من ينبغي أن يقبله</translation>
    </message>
    <message>
        <source>The session&apos;s id at the store</source>
        <translation>معرّف الجلسة لدى المتجر</translation>
    </message>
    <message>
        <source>The token&apos;s own number, for the store&apos;s logs</source>
        <translation>رقم المفتاح نفسه، لسجلات المتجر</translation>
    </message>
    <message>
        <source>A claim of this service&apos;s own</source>
        <translation>بيان خاص بهذه الخدمة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ClaimsPage</name>
    <message>
        <source>Access token</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Life of the access token</source>
        <translation>عمر مفتاح الوصول</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>This token carries no claims that can be shown.</source>
        <translation>لا يحمل هذا المفتاح بيانات يمكن عرضها.</translation>
    </message>
    <message>
        <source>There is no token: nobody is signed in, or it cannot be read now.</source>
        <translation>لا يوجد مفتاح: لم يسجّل أحد الدخول، أو لا يمكن قراءته الآن.</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>ينتهي خلال %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهى %1</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CodeEntry</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;الرمز</translation>
    </message>
    <message>
        <source>This code is not right, or it is too old.</source>
        <translation>هذا الرمز غير صحيح أو قديم جدًا.</translation>
    </message>
    <message>
        <source>I Have Opened the Link</source>
        <translation>لقد فتحت الرابط</translation>
    </message>
    <message>
        <source>&amp;Link from the mail</source>
        <translation>&amp;رابط من الرسالة</translation>
    </message>
    <message>
        <source>This link is not right, or it is too old.</source>
        <translation>هذا الرابط غير صحيح أو قديم جدًا.</translation>
    </message>
    <message>
        <source>You can also paste the link here, or the code in it.</source>
        <translation>يمكنك أيضًا لصق الرابط هنا، أو الرمز الموجود فيه.</translation>
    </message>
    <message>
        <source>This is too long. Paste only the link or the code from the mail.</source>
        <translation>هذا طويل جدًا. الصق الرابط أو الرمز من الرسالة فقط.</translation>
    </message>
    <message>
        <source>Paste the link from the mail.</source>
        <translation>الصق الرابط من الرسالة.</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>أدخل الرمز من الرسالة.</translation>
    </message>
    <message>
        <source>This link is not right, or it is too old. Check it, or ask for another mail.</source>
        <translation>هذا الرابط غير صحيح أو قديم جدًا. تحقق منه أو اطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>This code is not right, or it is too old. Check it, or ask for another one.</source>
        <translation>هذا الرمز غير صحيح أو قديم جدًا. تحقق منه أو اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>The store has not heard of it yet. Open the link in the mail, then ask again.</source>
        <translation>لم يعلم المتجر بذلك بعد. افتح الرابط في الرسالة ثم اسأل من جديد.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CodePage</name>
    <message>
        <source>Open the Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Enter the Code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>We sent a code to %1.</source>
        <translation>أرسلنا رمزًا إلى %1.</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Open the link, then come back here, and your cart stays as it is.</source>
        <translation>أرسلنا رسالة فيها رابط إلى %1. افتح الرابط ثم عُد إلى هنا؛ تبقى سلتك كما هي.</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Open the link, and your account is ready. GuestPass notices by itself, and your cart stays as it is.</source>
        <translation>أرسلنا رسالة فيها رابط إلى %1. افتح الرابط فيصبح حسابك جاهزًا. يلاحظ GuestPass ذلك بنفسه، وتبقى سلتك كما هي.</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Open the link, and you are signed in. GuestPass notices by itself, and your cart stays as it is.</source>
        <translation>أرسلنا رسالة فيها رابط إلى %1. افتح الرابط فتكون قد سجّلت الدخول. يلاحظ GuestPass ذلك بنفسه، وتبقى سلتك كما هي.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::CreateAccountPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتر&amp;وني</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>الاسم (&amp;اختياري)</translation>
    </message>
    <message>
        <source>The store does not accept this name.</source>
        <translation>لا يقبل المتجر هذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرو&amp;ر</translation>
    </message>
    <message>
        <source>The store does not accept this password. Choose a longer one.</source>
        <translation>لا يقبل المتجر كلمة المرور هذه. اختر كلمة أطول.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Your cart (%n item(s)) moves to your account.</source>
        <translation>
            <numerusform>تنتقل سلتك (%Ln منتج) إلى حسابك.</numerusform>
            <numerusform>تنتقل سلتك (%Ln منتج) إلى حسابك.</numerusform>
            <numerusform>تنتقل سلتك (%Ln منتجان) إلى حسابك.</numerusform>
            <numerusform>تنتقل سلتك (%Ln منتجات) إلى حسابك.</numerusform>
            <numerusform>تنتقل سلتك (%Ln منتجًا) إلى حسابك.</numerusform>
            <numerusform>تنتقل سلتك (%Ln منتج) إلى حسابك.</numerusform>
        </translation>
    </message>
    <message>
        <source>With an account, your cart is there wherever you sign in.</source>
        <translation>مع حساب تجد سلتك حيثما سجّلت الدخول.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as anna@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني، مثل anna@example.org.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>استخدم ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This address already has an account.</source>
        <translation>لهذا العنوان حساب من قبل.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::DemoNote</name>
    <message>
        <source>Use This Link</source>
        <translation>استخدام هذا الرابط</translation>
    </message>
    <message>
        <source>Use This Code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. Looking for the link…</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة. يجري البحث عن الرابط…</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. Looking for the code…</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة. يجري البحث عن الرمز…</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent, and the link could not be found. Ask for another mail.</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة، وتعذّر العثور على الرابط. اطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. The mail with the link is here instead.</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة. الرسالة ذات الرابط موجودة هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent, and the code could not be found. Ask for another one.</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة، وتعذّر العثور على الرمز. اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. The mail with the code is here instead.</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة. الرسالة ذات الرمز موجودة هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Demo store: no mail is sent. The code is %1.</source>
        <translation>متجر تجريبي: لا تُرسل أي رسالة. الرمز هو %1.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ErrorText</name>
    <message>
        <source>The store asks us to wait.</source>
        <translation>يطلب منا المتجر الانتظار.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد قليل.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانيتين.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the store.</source>
        <translation>لا يوجد اتصال بالمتجر.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>تحقق من الشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The store took too long to answer.</source>
        <translation>تأخر المتجر كثيرًا في الرد.</translation>
    </message>
    <message>
        <source>The connection to the store is not secure, so nothing was sent.</source>
        <translation>الاتصال بالمتجر غير آمن، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network. On public Wi-Fi, sign in to the network first.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ومن شبكته. في شبكة عامة، سجّل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>Something else answered in place of the store.</source>
        <translation>ردّ شيء آخر مكان المتجر.</translation>
    </message>
    <message>
        <source>If you are on public Wi-Fi, open a web page to sign in to the network, then try again.</source>
        <translation>إذا كنت على شبكة عامة، فافتح صفحة ويب لتسجيل الدخول إلى الشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The store has a problem at the moment.</source>
        <translation>لدى المتجر مشكلة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <translation>لم يضع شيء. حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The store&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم رد المتجر.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The store did not accept your saved session.</source>
        <translation>لم يقبل المتجر جلستك المحفوظة.</translation>
    </message>
    <message>
        <source>Try again, or sign in.</source>
        <translation>حاول مجددًا أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>This is not right, or it is too old.</source>
        <translation>هذا غير صحيح أو قديم جدًا.</translation>
    </message>
    <message>
        <source>Check what you typed, or ask for a new code.</source>
        <translation>تحقق مما كتبت أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The store did not accept this.</source>
        <translation>لم يقبل المتجر هذا.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>تحقق مما كتبت.</translation>
    </message>
    <message>
        <source>There already is an account with this e-mail address.</source>
        <translation>يوجد حساب بهذا البريد الإلكتروني من قبل.</translation>
    </message>
    <message>
        <source>Sign in to it instead.</source>
        <translation>سجّل الدخول إليه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The store does not have this any more.</source>
        <translation>لم يعد هذا لدى المتجر.</translation>
    </message>
    <message>
        <source>The store does not allow this.</source>
        <translation>لا يسمح المتجر بهذا.</translation>
    </message>
    <message>
        <source>You may need to sign in first.</source>
        <translation>قد تحتاج إلى تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>هذا غير ممكن في الوقت الحالي.</translation>
    </message>
    <message>
        <source>See the notice at the top of the shop window.</source>
        <translation>اقرأ الإشعار في أعلى نافذة المتجر.</translation>
    </message>
    <message>
        <source>Your session is saved in this computer&apos;s keyring.</source>
        <translation>جلستك محفوظة في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring holds nothing for this store.</source>
        <translation>لا تحتوي حلقة المفاتيح على شيء لهذا المتجر.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it with your computer&apos;s password.</source>
        <translation>افتح قفلها بكلمة مرور حاسوبك.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>رفضت حلقة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>Allow this app to use the keyring when you are asked.</source>
        <translation>اسمح لهذا التطبيق باستخدام حلقة المفاتيح عندما تُسأل.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer.</source>
        <translation>لا تعمل أي حلقة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install and start a keyring such as GNOME Keyring or KWallet, then restart this app.</source>
        <translation>ثبّت حلقة مفاتيح وشغّلها، مثل GNOME Keyring أو KWallet، ثم أعد تشغيل هذا التطبيق.</translation>
    </message>
    <message>
        <source>The software for the keyring is not installed.</source>
        <translation>برنامج حلقة المفاتيح غير مثبّت.</translation>
    </message>
    <message>
        <source>Install the package “libsecret-1-0”, then restart this app.</source>
        <translation>ثبّت الحزمة «libsecret-1-0» ثم أعد تشغيل هذا التطبيق.</translation>
    </message>
    <message>
        <source>No keyring has been set up on this computer.</source>
        <translation>لم تُعدّ أي حلقة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open “Passwords and Keys”, create a keyring and make it the default one.</source>
        <translation>افتح «كلمات السر والمفاتيح» وأنشئ حلقة مفاتيح واجعلها المبدئية.</translation>
    </message>
    <message>
        <source>The saved session is damaged and cannot be read.</source>
        <translation>الجلسة المحفوظة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>سجّل الدخول من جديد لاستبدالها.</translation>
    </message>
    <message>
        <source>The session is too large for this computer&apos;s keyring.</source>
        <translation>الجلسة أكبر مما تسعه حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring reported a problem.</source>
        <translation>أبلغت حلقة المفاتيح عن مشكلة.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart your computer.</source>
        <translation>حاول مجددًا. إن استمرت المشكلة فأعد تشغيل حاسوبك.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring could not be used.</source>
        <translation>تعذّر استخدام حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your saved session is not in the keyring any more.</source>
        <translation>لم تعد جلستك المحفوظة في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring refused to give your saved session.</source>
        <translation>رفضت حلقة المفاتيح إعطاء جلستك المحفوظة.</translation>
    </message>
    <message>
        <source>Your saved session is in a keyring, but no keyring is running.</source>
        <translation>جلستك المحفوظة في حلقة مفاتيح، لكن لا توجد حلقة مفاتيح قيد التشغيل.</translation>
    </message>
    <message>
        <source>Your saved session is in a keyring, but the software for it is not installed.</source>
        <translation>جلستك المحفوظة في حلقة مفاتيح، لكن البرنامج الخاص بها غير مثبّت.</translation>
    </message>
    <message>
        <source>Your saved session is in a keyring, but none is set up any more.</source>
        <translation>جلستك المحفوظة في حلقة مفاتيح، لكن لم تعد أي حلقة مفاتيح معدّة.</translation>
    </message>
    <message>
        <source>Your saved session is damaged and cannot be read.</source>
        <translation>جلستك المحفوظة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The keyring did not give your saved session.</source>
        <translation>لم تعطِ حلقة المفاتيح جلستك المحفوظة.</translation>
    </message>
    <message>
        <source>Your saved session is in a locked keyring.</source>
        <translation>جلستك المحفوظة في حلقة مفاتيح مقفلة.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::FilterRow</name>
    <message>
        <source>Featured</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Price, Low to High</source>
        <translation>السعر، من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Price, High to Low</source>
        <translation>السعر، من الأعلى إلى الأدنى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Sort:</source>
        <translation>الترتيب:</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ForgotPasswordPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتر&amp;وني</translation>
    </message>
    <message>
        <source>We send a mail to your address. With it you choose a new password.</source>
        <translation>نرسل رسالة إلى عنوانك، وبها تختار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as anna@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني، مثل anna@example.org.</translation>
    </message>
    <message>
        <source>If %1 has an account, a mail with the next step is on its way.</source>
        <translation>إن كان لعنوان %1 حساب، فالرسالة التي فيها الخطوة التالية في الطريق.</translation>
    </message>
    <message>
        <source>The store knows no account with this address.</source>
        <translation>لا يعرف المتجر حسابًا بهذا العنوان.</translation>
    </message>
    <message>
        <source>Forgot Password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send Mail</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Form</name>
    <message>
        <source>The store does not accept this address.</source>
        <translation>لا يقبل المتجر هذا العنوان.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::InspectorWindow</name>
    <message>
        <source>Session Details — GuestPass</source>
        <translation>تفاصيل الجلسة — GuestPass</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظر&amp;ة عامة</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>البيانا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;السجل</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::JournalPage</name>
    <message>
        <source>This store only</source>
        <translation>هذا المتجر فقط</translation>
    </message>
    <message>
        <source>Jump to Newest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All Kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>تفاصيل الصف المحدد</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>حدّد صفًا لترى كل ما فيه.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>لا يوجد حدث مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>%Ln حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 من %Ln حدث</numerusform>
            <numerusform>%1 من %Ln حدث</numerusform>
            <numerusform>%1 من %Ln حدثين</numerusform>
            <numerusform>%1 من %Ln أحداث</numerusform>
            <numerusform>%1 من %Ln حدثًا</numerusform>
            <numerusform>%1 من %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Process %2, event %3</source>
        <translation>%1
العملية %2، الحدث %3</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::JournalProxy</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::LanguagePage</name>
    <message>
        <source>Language of the &amp;windows</source>
        <translation>لغة العر&amp;ض</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>لغة العرض</translation>
    </message>
    <message>
        <source>A new language is used when GuestPass starts the next time.</source>
        <translation>تُستخدم اللغة الجديدة عند تشغيل GuestPass في المرة القادمة.</translation>
    </message>
    <message>
        <source>The System&apos;s Language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::MessageStrip</name>
    <message>
        <source>Hide This Message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Notice</name>
    <message>
        <source>The store didn&apos;t accept your saved session. Nothing was deleted.</source>
        <translation>لم يقبل المتجر جلستك المحفوظة. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Waiting for you to unlock the keyring…</source>
        <translation>بانتظار أن تفتح قفل حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>You&apos;re offline. Your cart changes are kept and sent when you&apos;re back.</source>
        <translation>أنت غير متصل. تُحفظ تغييرات سلتك وتُرسل عندما تعود.</translation>
    </message>
    <message numerus="yes">
        <source>The store asks us to wait. Trying again in %n second(s).</source>
        <translation>
            <numerusform>يطلب منا المتجر الانتظار. محاولة جديدة بعد %Ln ثانية.</numerusform>
            <numerusform>يطلب منا المتجر الانتظار. محاولة جديدة بعد %Ln ثانية.</numerusform>
            <numerusform>يطلب منا المتجر الانتظار. محاولة جديدة بعد %Ln ثانيتين.</numerusform>
            <numerusform>يطلب منا المتجر الانتظار. محاولة جديدة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب منا المتجر الانتظار. محاولة جديدة بعد %Ln ثانية.</numerusform>
            <numerusform>يطلب منا المتجر الانتظار. محاولة جديدة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session could not be saved. It lasts until you close the app.</source>
        <translation>تعذّر حفظ جلستك. تستمر حتى تغلق التطبيق.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you&apos;ll have to sign in again next time.</source>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح، لذلك عليك تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you&apos;ll be a guest again next time.</source>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح، لذلك ستكون ضيفًا من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>You&apos;re browsing as a guest. Your cart is kept until you close the app.</source>
        <translation>أنت تتصفح كضيف. تُحفظ سلتك حتى تغلق التطبيق.</translation>
    </message>
    <message>
        <source>You&apos;re browsing as a guest. Your cart is kept on this computer.</source>
        <translation>أنت تتصفح كضيف. سلتك محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Continue Without Saving</source>
        <translation>المتابعة دون حفظ</translation>
    </message>
    <message>
        <source>How to Set One Up</source>
        <translation>كيفية إعداد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start New Guest Session</source>
        <translation>بدء جلسة ضيف جديدة</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقتين. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقائق. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقتين. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقائق. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln ساعتين. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln ساعات. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln ساعتين. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln ساعات. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln ساعة. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead. Sessions still work; check the date.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln يوم. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln يوم. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln يومين. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln أيام. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln يومًا. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln يوم. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind. Sessions still work; check the date.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln يوم. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln يوم. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln يومين. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln أيام. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln يومًا. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln يوم. تعمل الجلسات مع ذلك؛ تحقق من التاريخ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::NoticeBar</name>
    <message>
        <source>Hide This Notice</source>
        <translation>إخفاء هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::OverviewPage</name>
    <message>
        <source>Copy All</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Store profile</source>
        <translation>ملف المتجر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Keyring backend</source>
        <translation>نوع حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keyring status</source>
        <translation>حالة حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>آخر رفض</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>There is no session to look at.</source>
        <translation>لا توجد جلسة لعرضها.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Waiting for the keyring to answer</source>
        <translation>بانتظار رد حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <translation>جاء رد على آخر طلب.</translation>
    </message>
    <message>
        <source>The last request was not answered.</source>
        <translation>لم يأتِ رد على آخر طلب.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A renewal was sent %1 and got no answer.</source>
        <translation>أُرسل تجديد ولم يصل عنه رد: %1.</translation>
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
        <translation>مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Hide Password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductDelegate</name>
    <message numerus="yes">
        <source>%n in cart</source>
        <translation>
            <numerusform>%Ln في السلة</numerusform>
            <numerusform>%Ln في السلة</numerusform>
            <numerusform>%Ln في السلة</numerusform>
            <numerusform>%Ln في السلة</numerusform>
            <numerusform>%Ln في السلة</numerusform>
            <numerusform>%Ln في السلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد من المخزون</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1, %2, before %3</source>
        <translation>%1، %2، سابقًا %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, out of stock</source>
        <translation>%1، نفد من المخزون</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in the cart</source>
        <translation>
            <numerusform>%1، %Ln في السلة</numerusform>
            <numerusform>%1، %Ln في السلة</numerusform>
            <numerusform>%1، %Ln في السلة</numerusform>
            <numerusform>%1، %Ln في السلة</numerusform>
            <numerusform>%1، %Ln في السلة</numerusform>
            <numerusform>%1، %Ln في السلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductPage</name>
    <message>
        <source>Add to Cart</source>
        <translation>أضف إلى السلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the Products</source>
        <translation>العودة إلى المنتجات</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد من المخزون</translation>
    </message>
    <message numerus="yes">
        <source>%n in your cart</source>
        <translation>
            <numerusform>%Ln في سلتك</numerusform>
            <numerusform>%Ln في سلتك</numerusform>
            <numerusform>%Ln في سلتك</numerusform>
            <numerusform>%Ln في سلتك</numerusform>
            <numerusform>%Ln في سلتك</numerusform>
            <numerusform>%Ln في سلتك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProductView</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ProxyPage</name>
    <message>
        <source>Use the &amp;system&apos;s settings</source>
        <translation>استخدام &amp;إعدادات النظام</translation>
    </message>
    <message>
        <source>Connect &amp;directly</source>
        <translation>اتصا&amp;ل مباشر</translation>
    </message>
    <message>
        <source>Use this &amp;HTTP proxy:</source>
        <translation>استخدا&amp;م وكيل HTTP هذا:</translation>
    </message>
    <message>
        <source>Address of the HTTP proxy</source>
        <translation>عنوان وكيل HTTP</translation>
    </message>
    <message>
        <source>The demo store on this computer is always reached directly.</source>
        <translation>يُوصل إلى المتجر التجريبي على هذا الحاسوب مباشرة دائمًا.</translation>
    </message>
    <message>
        <source>Enter the proxy as host:port, such as proxy.example.org:8080. Until then nothing changes.</source>
        <translation>أدخل الوكيل على شكل مضيف:منفذ، مثل proxy.example.org:8080. لا يتغير شيء قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::QuantityBox</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>كمية %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Fewer of %1</source>
        <translation>تقليل %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>زيادة %1</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ResendRow</name>
    <message>
        <source>Change E-mail</source>
        <translation>تغيير البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Resend Mail</source>
        <translation>إعادة إرسال الرسالة</translation>
    </message>
    <message>
        <source>Resend Code</source>
        <translation>إعادة إرسال الرمز</translation>
    </message>
    <message numerus="yes">
        <source>A new mail was sent. Another one in %n s.</source>
        <translation>
            <numerusform>أُرسلت رسالة جديدة. رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>أُرسلت رسالة جديدة. رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>أُرسلت رسالة جديدة. رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>أُرسلت رسالة جديدة. رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>أُرسلت رسالة جديدة. رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>أُرسلت رسالة جديدة. رسالة أخرى بعد %Ln ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another mail in %n s.</source>
        <translation>
            <numerusform>رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>رسالة أخرى بعد %Ln ث.</numerusform>
            <numerusform>رسالة أخرى بعد %Ln ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code was sent. Another one in %n s.</source>
        <translation>
            <numerusform>أُرسل رمز جديد. رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>أُرسل رمز جديد. رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>أُرسل رمز جديد. رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>أُرسل رمز جديد. رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>أُرسل رمز جديد. رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>أُرسل رمز جديد. رمز آخر بعد %Ln ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code in %n s.</source>
        <translation>
            <numerusform>رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>رمز آخر بعد %Ln ث.</numerusform>
            <numerusform>رمز آخر بعد %Ln ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ResetPasswordPage</name>
    <message>
        <source>New &amp;password</source>
        <translation>كلمة المر&amp;ور الجديدة</translation>
    </message>
    <message>
        <source>The store does not accept this password. Choose a longer one.</source>
        <translation>لا يقبل المتجر كلمة المرور هذه. اختر كلمة أطول.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>We sent a mail with a link to %1. Paste the link here, and choose a new password.</source>
        <translation>أرسلنا رسالة فيها رابط إلى %1. الصق الرابط هنا واختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>We sent a code to %1. Enter it, and choose a new password.</source>
        <translation>أرسلنا رمزًا إلى %1. أدخله واختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>استخدم ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Reset Password</source>
        <translation>استعادة كلمة المرور</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SessionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name and state of a session</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SessionWords</name>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>يجري التجديد</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>يجري الحفظ</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>لا يوجد ما يُحفظ</translation>
    </message>
    <message>
        <source>In the keyring, written and read back</source>
        <translation>في حلقة المفاتيح، كُتبت ثم قُرئت للتحقق</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>تجري الكتابة</translation>
    </message>
    <message>
        <source>Not saved: kept until the program ends</source>
        <translation>غير محفوظة: تبقى حتى ينتهي البرنامج</translation>
    </message>
    <message>
        <source>Not saved, because the person chose so</source>
        <translation>غير محفوظة، لأن الشخص اختار ذلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, explanation</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s agree.</source>
        <translation>ساعة المتجر وساعة هذا الحاسوب متفقتان.</translation>
    </message>
    <message>
        <source>The store&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>ساعة المتجر متقدمة %1 عن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The store&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>ساعة المتجر متأخرة %1 عن ساعة هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SettingsDialog</name>
    <message>
        <source>Settings — GuestPass</source>
        <translation>الإعدادات — GuestPass</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>&amp;المتاجر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;وكيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::Shelf</name>
    <message>
        <source>%1: your cart could not be changed. %2</source>
        <translation>%1: تعذّر تغيير سلتك. %2</translation>
    </message>
    <message>
        <source>More products could not be loaded. %1</source>
        <translation>تعذّر تحميل المزيد من المنتجات. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There are no products here yet.</source>
        <translation>لا توجد منتجات هنا بعد.</translation>
    </message>
    <message>
        <source>Show All Products</source>
        <translation>عرض كل المنتجات</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء عن «%1».</translation>
    </message>
    <message>
        <source>Check the spelling, or try a shorter word.</source>
        <translation>تحقق من الإملاء أو جرّب كلمة أقصر.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln منتج</numerusform>
            <numerusform>%Ln منتج</numerusform>
            <numerusform>%Ln منتجان</numerusform>
            <numerusform>%Ln منتجات</numerusform>
            <numerusform>%Ln منتجًا</numerusform>
            <numerusform>%Ln منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%Ln نتيجة عن «%1»</numerusform>
            <numerusform>%Ln نتيجة عن «%1»</numerusform>
            <numerusform>%Ln نتيجتان عن «%1»</numerusform>
            <numerusform>%Ln نتائج عن «%1»</numerusform>
            <numerusform>%Ln نتيجة عن «%1»</numerusform>
            <numerusform>%Ln نتيجة عن «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the cart.</source>
        <translation>أُضيف %1 إلى السلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) or more</source>
        <translation>
            <numerusform>%Ln منتج على الأقل</numerusform>
            <numerusform>%Ln منتج على الأقل</numerusform>
            <numerusform>%Ln منتجان على الأقل</numerusform>
            <numerusform>%Ln منتجات على الأقل</numerusform>
            <numerusform>%Ln منتجًا على الأقل</numerusform>
            <numerusform>%Ln منتج على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) or more for “%1”</source>
        <translation>
            <numerusform>%Ln نتيجة على الأقل عن «%1»</numerusform>
            <numerusform>%Ln نتيجة على الأقل عن «%1»</numerusform>
            <numerusform>%Ln نتيجتان على الأقل عن «%1»</numerusform>
            <numerusform>%Ln نتائج على الأقل عن «%1»</numerusform>
            <numerusform>%Ln نتيجة على الأقل عن «%1»</numerusform>
            <numerusform>%Ln نتيجة على الأقل عن «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::ShopHeader</name>
    <message>
        <source>Search products</source>
        <translation>البحث عن منتجات</translation>
    </message>
    <message>
        <source>Cart · %L1</source>
        <translation>السلة · %L1</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message numerus="yes">
        <source>Cart, %n piece(s)</source>
        <translation>
            <numerusform>السلة، %Ln قطعة</numerusform>
            <numerusform>السلة، %Ln قطعة</numerusform>
            <numerusform>السلة، %Ln قطعتان</numerusform>
            <numerusform>السلة، %Ln قطع</numerusform>
            <numerusform>السلة، %Ln قطعة</numerusform>
            <numerusform>السلة، %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cart, empty</source>
        <translation>السلة، فارغة</translation>
    </message>
    <message>
        <source>Hide Cart</source>
        <translation>إخفاء السلة</translation>
    </message>
    <message>
        <source>Show Cart</source>
        <translation>إظهار السلة</translation>
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
        <translation>البريد الإلكتر&amp;وني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرو&amp;ر</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>E-mail Me a Code Instead</source>
        <translation>رمز عبر البريد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Forgot Password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail Me a Code</source>
        <translation>إرسال رمز عبر البريد</translation>
    </message>
    <message numerus="yes">
        <source>Your guest cart (%n item(s)) is brought along.</source>
        <translation>
            <numerusform>تأتي سلة الضيف معك (%Ln منتج).</numerusform>
            <numerusform>تأتي سلة الضيف معك (%Ln منتج).</numerusform>
            <numerusform>تأتي سلة الضيف معك (%Ln منتجان).</numerusform>
            <numerusform>تأتي سلة الضيف معك (%Ln منتجات).</numerusform>
            <numerusform>تأتي سلة الضيف معك (%Ln منتجًا).</numerusform>
            <numerusform>تأتي سلة الضيف معك (%Ln منتج).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as anna@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني، مثل anna@example.org.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The store knows no account with this address.</source>
        <translation>لا يعرف المتجر حسابًا بهذا العنوان.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::SignOutPage</name>
    <message>
        <source>Create Account and Keep the Cart</source>
        <translation>إنشاء حساب والاحتفاظ بالسلة</translation>
    </message>
    <message>
        <source>Discard Guest Cart</source>
        <translation>التخلي عن سلة الضيف</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message numerus="yes">
        <source>You are shopping as a guest. When you sign out, your cart (%n item(s)) is gone, and nobody can bring it back.</source>
        <translation>
            <numerusform>أنت تتسوق كضيف. عند تسجيل الخروج تضيع سلتك (%Ln منتج) ولا يستطيع أحد استعادتها.</numerusform>
            <numerusform>أنت تتسوق كضيف. عند تسجيل الخروج تضيع سلتك (%Ln منتج) ولا يستطيع أحد استعادتها.</numerusform>
            <numerusform>أنت تتسوق كضيف. عند تسجيل الخروج تضيع سلتك (%Ln منتجان) ولا يستطيع أحد استعادتها.</numerusform>
            <numerusform>أنت تتسوق كضيف. عند تسجيل الخروج تضيع سلتك (%Ln منتجات) ولا يستطيع أحد استعادتها.</numerusform>
            <numerusform>أنت تتسوق كضيف. عند تسجيل الخروج تضيع سلتك (%Ln منتجًا) ولا يستطيع أحد استعادتها.</numerusform>
            <numerusform>أنت تتسوق كضيف. عند تسجيل الخروج تضيع سلتك (%Ln منتج) ولا يستطيع أحد استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shopping as a guest. Your cart is empty, so nothing is lost.</source>
        <translation>أنت تتسوق كضيف. سلتك فارغة، لذلك لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreChecks</name>
    <message>
        <source>Enter a web address, such as https://shop.example.org/api.</source>
        <translation>أدخل عنوان ويب، مثل https://shop.example.org/api.</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is for this computer only.</source>
        <translation>يجب أن يبدأ العنوان بـ https. أما http وحده فلهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>يجب أن يبدأ العنوان بـ https.</translation>
    </message>
    <message>
        <source>The address must not have a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must end before “?” or “#”.</source>
        <translation>يجب أن ينتهي العنوان قبل «?» أو «#».</translation>
    </message>
    <message>
        <source>This looks like a secret key. Only the publishable key belongs here.</source>
        <translation>يبدو هذا مفتاحًا سريًا. هذا الحقل للمفتاح القابل للنشر فقط.</translation>
    </message>
    <message>
        <source>A key has no spaces and at most 512 characters.</source>
        <translation>لا تحتوي المفاتيح على مسافات، وطولها 512 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens only, at most 40.</source>
        <translation>استخدم الأحرف اللاتينية الصغيرة والأرقام والشرطات فقط، 40 على الأكثر.</translation>
    </message>
    <message>
        <source>There already is a store with this short name.</source>
        <translation>يوجد متجر بهذا الاسم المختصر من قبل.</translation>
    </message>
    <message>
        <source>The service needs this.</source>
        <translation>تحتاج الخدمة إلى هذا.</translation>
    </message>
    <message>
        <source>The service knows no such value. Check that it was copied as a whole.</source>
        <translation>لا تعرف الخدمة قيمة كهذه. تحقق من أنها نُسخت كاملة.</translation>
    </message>
    <message>
        <source>Enter the store&apos;s name.</source>
        <translation>أدخل اسم المتجر.</translation>
    </message>
    <message>
        <source>Use at most 80 characters.</source>
        <translation>استخدم 80 حرفًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>اختبار الاتصا&amp;ل</translation>
    </message>
    <message>
        <source>Add Store</source>
        <translation>إضافة متجر</translation>
    </message>
    <message>
        <source>Add Store — GuestPass</source>
        <translation>إضافة متجر — GuestPass</translation>
    </message>
    <message>
        <source>Edit Store: %1 — GuestPass</source>
        <translation>تحرير المتجر: %1 — GuestPass</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The store answers.</source>
        <translation>المتجر يرد.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>لا يمكن استخدام هذا هنا.</translation>
    </message>
    <message>
        <source>The store could not be saved. %1</source>
        <translation>تعذّر حفظ المتجر. %1</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreFieldsModel</name>
    <message>
        <source>On this computer, started when needed</source>
        <translation>على هذا الحاسوب، يبدأ عند الحاجة</translation>
    </message>
    <message>
        <source>When the store is opened</source>
        <translation>عند فتح المتجر</translation>
    </message>
    <message>
        <source>On first use</source>
        <translation>عند أول استخدام</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Comes From</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreForm</name>
    <message>
        <source>Create the &amp;guest when the store is opened</source>
        <translation>&amp;إنشاء الضيف عند فتح المتجر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم المعرو&amp;ض</translation>
    </message>
    <message>
        <source>Harbour &amp; Pine</source>
        <translation>Harbour &amp; Pine</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;الاسم المختصر</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوا&amp;ن</translation>
    </message>
    <message>
        <source>Publishable &amp;key</source>
        <translation>المفتا&amp;ح القابل للنشر</translation>
    </message>
    <message>
        <source>&amp;Checkout address (optional)</source>
        <translation>عنوان الدفع (اختيار&amp;ي)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>نو&amp;ع الخدمة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Never changes.</source>
        <translation>لا يتغير أبدًا.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreListModel</name>
    <message>
        <source>Comes with the app</source>
        <translation>يأتي مع التطبيق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and address of a store</comment>
        <translation>%1، %2</translation>
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
        <translation>شيء يحتاج إليه المتجر غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The details say what.</source>
        <translation>التفاصيل تبيّن ما هو.</translation>
    </message>
    <message>
        <source>The store could not be opened. %1</source>
        <translation>تعذّر فتح المتجر. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoreWords</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Products collection</source>
        <translation>مجموعة المنتجات</translation>
    </message>
    <message>
        <source>Carts collection</source>
        <translation>مجموعة السلال</translation>
    </message>
    <message>
        <source>Categories collection</source>
        <translation>مجموعة الفئات</translation>
    </message>
    <message>
        <source>Role of new accounts</source>
        <translation>دور الحسابات الجديدة</translation>
    </message>
    <message>
        <source>Accounts collection</source>
        <translation>مجموعة الحسابات</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>المفتاح القابل للنشر</translation>
    </message>
    <message>
        <source>Checkout address</source>
        <translation>عنوان الدفع</translation>
    </message>
    <message>
        <source>Guest is created</source>
        <translation>إنشاء الضيف</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Locked in %1</source>
        <translation>مقفل في %1</translation>
    </message>
    <message>
        <source>An administrator locked this value in %1.</source>
        <translation>قفل مسؤول النظام هذه القيمة في %1.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>The file %1 %2.</source>
        <comment>file name, then a reason such as &apos;cannot be read&apos;</comment>
        <translation>الملف %1: %2.</translation>
    </message>
    <message>
        <source>In %1, “%2” %3.</source>
        <comment>file name, field, then a reason such as &apos;is missing&apos;</comment>
        <translation>في %1، «%2»: %3.</translation>
    </message>
    <message>
        <source>Cart lines collection</source>
        <translation>مجموعة أسطر السلال</translation>
    </message>
    <message>
        <source>Domain of guests&apos; e-mail addresses</source>
        <translation>نطاق عناوين البريد الإلكتروني للضيوف</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::StoresPage</name>
    <message>
        <source>Some store files could not be used:</source>
        <translation>تعذّر استخدام بعض ملفات المتاجر:</translation>
    </message>
    <message>
        <source>&amp;Add Store…</source>
        <translation>&amp;أضف متجرًا…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير الإعدا&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Values of the store</source>
        <translation>قيم المتجر</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>المتاجر</translation>
    </message>
    <message>
        <source>Problems of store files</source>
        <translation>مشكلات ملفات المتاجر</translation>
    </message>
    <message>
        <source>The demo store comes with the app and has nothing to edit.</source>
        <translation>المتجر التجريبي يأتي مع التطبيق وليس فيه ما يُحرَّر.</translation>
    </message>
    <message>
        <source>This store was not added by you, so it stays.</source>
        <translation>لم تضف أنت هذا المتجر، لذلك يبقى.</translation>
    </message>
    <message>
        <source>Remove Store — GuestPass</source>
        <translation>إزالة متجر — GuestPass</translation>
    </message>
    <message>
        <source>Remove your own values of “%1”?</source>
        <translation>هل تريد إزالة قيمك الخاصة للمتجر «%1»؟</translation>
    </message>
    <message>
        <source>Remove the store “%1”?</source>
        <translation>هل تريد إزالة المتجر «%1»؟</translation>
    </message>
    <message>
        <source>The store stays, with the values that came with it.</source>
        <translation>يبقى المتجر بالقيم التي جاءت معه.</translation>
    </message>
    <message>
        <source>It is gone from this app. Your account at the store stays as it is.</source>
        <translation>يختفي من هذا التطبيق. أما حسابك لدى المتجر فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Remove Values</source>
        <translation>إزالة القيم</translation>
    </message>
    <message>
        <source>Remove Store</source>
        <translation>إزالة المتجر</translation>
    </message>
    <message>
        <source>The store could not be removed.</source>
        <translation>تعذّرت إزالة المتجر.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
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
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
</context>
<context>
    <name>GuestPass::Ui::VariantChooser</name>
    <message>
        <source>Variant</source>
        <translation>الخيار</translation>
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
        <translation>إنشاء حساب…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Sign Out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln منتج</numerusform>
            <numerusform>%Ln منتج</numerusform>
            <numerusform>%Ln منتجان</numerusform>
            <numerusform>%Ln منتجات</numerusform>
            <numerusform>%Ln منتجًا</numerusform>
            <numerusform>%Ln منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Looking for your saved session…</source>
        <translation>يجري البحث عن جلستك المحفوظة…</translation>
    </message>
    <message>
        <source>The store did not accept your saved session. Nothing was deleted.</source>
        <translation>لم يقبل المتجر جلستك المحفوظة. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GuestPassCtl</name>
    <message>
        <source>Passwords and codes are never taken from the command line, where others could read them: type them when asked, or give them as one line on standard input.</source>
        <translation>لا تؤخذ كلمات المرور والرموز من سطر الأوامر أبدًا، إذ قد يقرؤها آخرون هناك: اكتبها عندما تُسأل، أو مرّرها سطرًا واحدًا على الدخل القياسي.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>الخيار --%1 يأخذ عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد خيار --%1.</translation>
    </message>
    <message>
        <source>There is an option that this program does not know.</source>
        <translation>يوجد خيار لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>الخيار --%1 معطى مرتين.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>الخيار --%1 لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>الخيار --%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong to %2.</source>
        <translation>الخيار --%1 لا يخص %2.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>الكلمات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Which command? The option --help lists them.</source>
        <translation>أي أمر؟ الخيار --help يسردها.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>Say for which address: --email ADDRESS.</source>
        <translation>حدّد العنوان: --email ADDRESS.</translation>
    </message>
    <message>
        <source>This session has an account already.</source>
        <translation>لهذه الجلسة حساب من قبل.</translation>
    </message>
    <message>
        <source>Say either --resend or --demo-outbox.</source>
        <translation>اختر إما --resend أو --demo-outbox.</translation>
    </message>
    <message>
        <source>Only the demo store has an outbox.</source>
        <translation>المتجر التجريبي وحده له صندوق صادر.</translation>
    </message>
    <message>
        <source>No code is being waited for: use convert, or sign-in with --code, first.</source>
        <translation>لا يُنتظر أي رمز: استخدم convert أولًا، أو sign-in مع --code.</translation>
    </message>
    <message>
        <source>Turn the guest into an account; the cart stays.</source>
        <translation>تحويل الضيف إلى حساب؛ وتبقى السلة.</translation>
    </message>
    <message>
        <source>The new password is read from standard input, one line, or asked for twice on a terminal. Where the store sends a code to the address, the command confirm takes it.</source>
        <translation>تُقرأ كلمة المرور الجديدة من الدخل القياسي، سطرًا واحدًا، أو تُطلب مرتين في الطرفية. إذا أرسل المتجر رمزًا إلى العنوان فالأمر confirm يأخذه.</translation>
    </message>
    <message>
        <source>Give the code or the link that the store sent.</source>
        <translation>إعطاء الرمز أو الرابط الذي أرسله المتجر.</translation>
    </message>
    <message>
        <source>It is read from standard input, one line, or asked for on a terminal. Spaces and dashes in a code do not matter. A link that was opened elsewhere needs no confirm: refresh notices it.</source>
        <translation>يُقرأ من الدخل القياسي، سطرًا واحدًا، أو يُطلب في الطرفية. لا تهم المسافات والشرطات في الرمز. أما الرابط الذي فُتح في مكان آخر فلا يحتاج إلى confirm: يلاحظه refresh.</translation>
    </message>
    <message>
        <source>A cart can be told: show, add, set or remove.</source>
        <translation>يمكن أن يُقال للسلة: show أو add أو set أو remove.</translation>
    </message>
    <message>
        <source>To show the cart nothing more is needed.</source>
        <translation>لا يلزم شيء آخر لعرض السلة.</translation>
    </message>
    <message>
        <source>Say which product, by its id: the command products lists them.</source>
        <translation>حدّد المنتج بمعرّفه: الأمر products يسرد المنتجات.</translation>
    </message>
    <message>
        <source>Say how many: --quantity N.</source>
        <translation>حدّد العدد: --quantity N.</translation>
    </message>
    <message>
        <source>To take only some away, use set with --quantity N.</source>
        <translation>لأخذ بعضها فقط، استخدم set مع --quantity N.</translation>
    </message>
    <message>
        <source>Add at least one.</source>
        <translation>أضف واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose one of the product&apos;s variants with --variant: %1.</source>
        <translation>اختر أحد خيارات المنتج باستخدام --variant: %1.</translation>
    </message>
    <message>
        <source>This product has no variants.</source>
        <translation>ليس لهذا المنتج خيارات.</translation>
    </message>
    <message>
        <source>The cart has no such line.</source>
        <translation>لا يوجد في السلة سطر كهذا.</translation>
    </message>
    <message>
        <source>The cart has several variants of this product: say which with --variant.</source>
        <translation>في السلة عدة خيارات من هذا المنتج: حدّد أحدها باستخدام --variant.</translation>
    </message>
    <message>
        <source>Show or change the cart.</source>
        <translation>عرض السلة أو تغييرها.</translation>
    </message>
    <message>
        <source>Adding makes a guest where nobody is signed in. Setting the quantity to 0 removes the line. Products are named by id, variants by id or name.</source>
        <translation>الإضافة تُنشئ ضيفًا إذا لم يكن أحد قد سجّل الدخول. الكمية 0 تزيل السطر. تُحدَّد المنتجات بالمعرّف، والخيارات بالمعرّف أو الاسم.</translation>
    </message>
    <message>
        <source>A link was sent to %1: open it, or give it to guestpassctl confirm.</source>
        <translation>أُرسل رابط إلى %1: افتحه، أو أعطه إلى guestpassctl confirm.</translation>
    </message>
    <message>
        <source>A code was sent to %1: complete this with guestpassctl confirm.</source>
        <translation>أُرسل رمز إلى %1: أكمل ذلك باستخدام guestpassctl confirm.</translation>
    </message>
    <message>
        <source>The option --sort takes featured, price-up, price-down or name.</source>
        <translation>الخيار --sort يأخذ featured أو price-up أو price-down أو name.</translation>
    </message>
    <message>
        <source>The option --id shows one product and takes no search.</source>
        <translation>الخيار --id يعرض منتجًا واحدًا ولا يأخذ بحثًا.</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source> (sold out)</source>
        <translation> (نفد)</translation>
    </message>
    <message>
        <source> (choose a variant)</source>
        <translation> (اختر أحد الخيارات)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) in all.</source>
        <translation>
            <numerusform>الإجمالي %Ln منتج.</numerusform>
            <numerusform>الإجمالي %Ln منتج.</numerusform>
            <numerusform>الإجمالي %Ln منتجان.</numerusform>
            <numerusform>الإجمالي %Ln منتجات.</numerusform>
            <numerusform>الإجمالي %Ln منتجًا.</numerusform>
            <numerusform>الإجمالي %Ln منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>More with --page %1.</source>
        <translation>المزيد باستخدام --page %1.</translation>
    </message>
    <message>
        <source>The store has no such category; it has: %1.</source>
        <translation>ليس لدى المتجر فئة كهذه؛ لديه: %1.</translation>
    </message>
    <message>
        <source>  --variant %1  %2  %3</source>
        <translation>  --variant %1  %2  %3</translation>
    </message>
    <message>
        <source>Search the store&apos;s products, or show one.</source>
        <translation>البحث في منتجات المتجر أو عرض أحدها.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Check that everything that GuestPass needs is there.</source>
        <translation>التحقق من وجود كل ما يحتاج إليه GuestPass.</translation>
    </message>
    <message>
        <source>Each line is ok, warn or fail. The exit code is 0 unless something fails; a missing keyring only warns, because guests can do without. Nothing of yours is changed.</source>
        <translation>كل سطر هو ok أو warn أو fail. رمز الخروج 0 ما لم يفشل شيء؛ وغياب حلقة المفاتيح تحذير فقط، لأن الضيوف يستغنون عنها. لا يتغير شيء من بياناتك.</translation>
    </message>
    <message>
        <source>Whoever has this text can act for this session: do not show or share it.</source>
        <translation>من لديه هذا النص يستطيع التصرف باسم هذه الجلسة: لا تُظهره ولا تشاركه.</translation>
    </message>
    <message>
        <source>The web pages of this store&apos;s service know a session by no cookie.</source>
        <translation>لا تتعرف صفحات الويب الخاصة بخدمة هذا المتجر على الجلسة بأي ملف تعريف ارتباط.</translation>
    </message>
    <message>
        <source>The session was renewed until %1.</source>
        <translation>جُدّدت الجلسة حتى %1.</translation>
    </message>
    <message>
        <source>The session was renewed.</source>
        <translation>جُدّدت الجلسة.</translation>
    </message>
    <message>
        <source>Show whose session it is and how it is kept.</source>
        <translation>عرض صاحب الجلسة وكيفية حفظها.</translation>
    </message>
    <message>
        <source>Reads the keyring and needs no network. The exit code is 0 whatever the state is.</source>
        <translation>يقرأ حلقة المفاتيح ولا يحتاج إلى شبكة. رمز الخروج 0 أيًا كانت الحالة.</translation>
    </message>
    <message>
        <source>Print the session&apos;s access token. This is a secret.</source>
        <translation>طباعة مفتاح الوصول للجلسة. هذا سر.</translation>
    </message>
    <message>
        <source>Besides export-cookie the only command that prints a secret: whoever has the token can act for this session until it expires. It is renewed first when it is about to expire.</source>
        <translation>هو مع export-cookie الأمر الوحيد الذي يطبع سرًا: من لديه المفتاح يستطيع التصرف باسم هذه الجلسة حتى ينتهي. يُجدَّد أولًا إذا أوشك على الانتهاء.</translation>
    </message>
    <message>
        <source>Print the cookie by which the store&apos;s web pages know this session. This is a secret.</source>
        <translation>طباعة ملف تعريف الارتباط الذي تعرف به صفحات المتجر هذه الجلسة. هذا سر.</translation>
    </message>
    <message>
        <source>For PocketBase: the cookie pb_auth, as PocketPages reads it. Like the output of token it is a secret: whoever has it can act for this session until it expires.</source>
        <translation>لخدمة PocketBase: ملف تعريف الارتباط pb_auth كما يقرؤه PocketPages. هو سر مثل ناتج token: من لديه يستطيع التصرف باسم هذه الجلسة حتى ينتهي.</translation>
    </message>
    <message>
        <source>Renew the session at the store now.</source>
        <translation>تجديد الجلسة لدى المتجر الآن.</translation>
    </message>
    <message>
        <source>Also tries a session again that the store did not accept before.</source>
        <translation>يحاول مجددًا أيضًا مع جلسة لم يقبلها المتجر من قبل.</translation>
    </message>
    <message>
        <source>Say either --guest or --email ADDRESS.</source>
        <translation>اختر إما --guest أو --email ADDRESS.</translation>
    </message>
    <message>
        <source>The option --code goes with --email ADDRESS.</source>
        <translation>الخيار --code يأتي مع --email ADDRESS.</translation>
    </message>
    <message>
        <source>You are signed in with an account: use sign-out before you become a guest.</source>
        <translation>أنت مسجّل الدخول بحساب: استخدم sign-out قبل أن تصبح ضيفًا.</translation>
    </message>
    <message>
        <source>Become a guest, or sign in to an account.</source>
        <translation>الدخول كضيف أو تسجيل الدخول إلى حساب.</translation>
    </message>
    <message>
        <source>With --email the password is read from standard input, one line, or asked for on a terminal. With --code the store sends a code to the address instead; the command confirm takes it. A guest&apos;s cart comes along.</source>
        <translation>مع --email تُقرأ كلمة المرور من الدخل القياسي، سطرًا واحدًا، أو تُطلب في الطرفية. مع --code يرسل المتجر رمزًا إلى العنوان بدلًا من ذلك؛ ويأخذه الأمر confirm. تأتي سلة الضيف معك.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>سجّلت الخروج.</translation>
    </message>
    <message>
        <source>The saved session is removed as soon as the keyring allows it.</source>
        <translation>تُزال الجلسة المحفوظة حالما تسمح حلقة المفاتيح بذلك.</translation>
    </message>
    <message>
        <source>The store could not be told; it will be told later.</source>
        <translation>تعذّر إبلاغ المتجر؛ وسيُبلَّغ لاحقًا.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out would lose this guest and %n line(s) in the cart: keep them with convert, or add --discard-guest.</source>
        <translation>
            <numerusform>تسجيل الخروج يُضيع هذا الضيف مع %Ln سطر في السلة: احتفظ بها باستخدام convert، أو أضف --discard-guest.</numerusform>
            <numerusform>تسجيل الخروج يُضيع هذا الضيف مع %Ln سطر في السلة: احتفظ بها باستخدام convert، أو أضف --discard-guest.</numerusform>
            <numerusform>تسجيل الخروج يُضيع هذا الضيف مع %Ln سطرين في السلة: احتفظ بها باستخدام convert، أو أضف --discard-guest.</numerusform>
            <numerusform>تسجيل الخروج يُضيع هذا الضيف مع %Ln أسطر في السلة: احتفظ بها باستخدام convert، أو أضف --discard-guest.</numerusform>
            <numerusform>تسجيل الخروج يُضيع هذا الضيف مع %Ln سطرًا في السلة: احتفظ بها باستخدام convert، أو أضف --discard-guest.</numerusform>
            <numerusform>تسجيل الخروج يُضيع هذا الضيف مع %Ln سطر في السلة: احتفظ بها باستخدام convert، أو أضف --discard-guest.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the session on this computer, and tell the store.</source>
        <translation>إنهاء الجلسة على هذا الحاسوب وإبلاغ المتجر.</translation>
    </message>
    <message>
        <source>Works offline: the store is then told later. A guest whose cart is not empty is not signed out without --discard-guest, because nobody could ever come back to that cart.</source>
        <translation>يعمل دون اتصال: يُبلَّغ المتجر لاحقًا. لا يُسجَّل خروج ضيف سلته غير فارغة من دون --discard-guest، لأن أحدًا لن يستطيع العودة إلى تلك السلة.</translation>
    </message>
    <message>
        <source>A store profile cannot be used: %1: %2</source>
        <translation>لا يمكن استخدام ملف متجر: %1: %2</translation>
    </message>
    <message>
        <source>A store profile has a problem: %1, field %2: %3</source>
        <translation>في ملف متجر مشكلة: %1، الحقل %2: %3</translation>
    </message>
    <message>
        <source>on this computer, started when needed</source>
        <translation>على هذا الحاسوب، يبدأ عند الحاجة</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
    <message>
        <source>The journal&apos;s file cannot be written.</source>
        <translation>لا يمكن كتابة ملف السجل.</translation>
    </message>
    <message>
        <source>This computer&apos;s id for %1 was forgotten. The next guest gets a new one.</source>
        <translation>نُسي معرّف هذا الحاسوب لدى %1. يحصل الضيف التالي على معرّف جديد.</translation>
    </message>
    <message>
        <source>List the stores, and what is wrong with their profiles.</source>
        <translation>سرد المتاجر وما في ملفاتها من أخطاء.</translation>
    </message>
    <message>
        <source>Forget the random id by which a store knows this installation.</source>
        <translation>نسيان المعرّف العشوائي الذي يعرف به المتجر هذا التثبيت.</translation>
    </message>
    <message>
        <source>Only some services take one (Mudbase). It is random, another one for each store, and says nothing about the computer. The present session stays.</source>
        <translation>بعض الخدمات فقط تأخذ معرّفًا (Mudbase). هو عشوائي، ومختلف لكل متجر، ولا يدل على شيء عن الحاسوب. تبقى الجلسة الحالية.</translation>
    </message>
    <message>
        <source>Show what happened lately, oldest first.</source>
        <translation>عرض ما حدث مؤخرًا، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>The journal holds no secrets. With --store only the events of that store are shown.</source>
        <translation>لا يحتوي السجل على أسرار. مع --store تُعرض أحداث ذلك المتجر فقط.</translation>
    </message>
    <message>
        <source>waiting for the keyring</source>
        <translation>بانتظار حلقة المفاتيح</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>خارج الحساب</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>saved in a keyring that cannot be read now</source>
        <translation>محفوظة في حلقة مفاتيح لا يمكن قراءتها الآن</translation>
    </message>
    <message>
        <source>not accepted by the store, kept aside</source>
        <translation>لم يقبلها المتجر، ووُضعت جانبًا</translation>
    </message>
    <message>
        <source>there is nothing to save</source>
        <translation>لا يوجد ما يُحفظ</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>يجري الحفظ</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>not saved, as you chose</source>
        <translation>غير محفوظة، كما اخترت</translation>
    </message>
    <message>
        <source>for the link sent to %1 to be opened</source>
        <translation>فتح الرابط المرسل إلى %1</translation>
    </message>
    <message>
        <source>for the code sent to %1</source>
        <translation>الرمز المرسل إلى %1</translation>
    </message>
    <message>
        <source>You are a guest (%1).</source>
        <translation>أنت ضيف (%1).</translation>
    </message>
    <message>
        <source>You are signed in as %1 (%2).</source>
        <translation>أنت مسجّل الدخول باسم %1 (%2).</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>المتجر:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>منذ:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>الحفظ:</translation>
    </message>
    <message>
        <source>Keyring:</source>
        <translation>حلقة المفاتيح:</translation>
    </message>
    <message>
        <source>Renewal:</source>
        <translation>التجديد:</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>موعده %1</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>الشبكة:</translation>
    </message>
    <message>
        <source>no trouble known</source>
        <translation>لا مشكلة معروفة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Cart:</source>
        <translation>السلة:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>%Ln سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>بانتظار:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%L1 × %2: %3</translation>
    </message>
    <message>
        <source> (not available now)</source>
        <translation> (غير متوفر الآن)</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>The store does not accept what was entered.</source>
        <translation>لا يقبل المتجر ما أُدخل.</translation>
    </message>
    <message>
        <source>The store does not accept what was entered for: %1.</source>
        <translation>لا يقبل المتجر ما أُدخل في: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The store asks to wait for %n second(s).</source>
        <translation>
            <numerusform>يطلب المتجر الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب المتجر الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب المتجر الانتظار %Ln ثانيتين.</numerusform>
            <numerusform>يطلب المتجر الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب المتجر الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب المتجر الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store asks to wait before trying again.</source>
        <translation>يطلب المتجر الانتظار قبل المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The command was given up before it was done.</source>
        <translation>تُرك الأمر قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>The store cannot be reached: check the network connection, then try again.</source>
        <translation>لا يمكن الوصول إلى المتجر: تحقق من اتصال الشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The store did not answer in time: try again.</source>
        <translation>لم يرد المتجر في الوقت المناسب: حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection to the store is not safe, so nothing was sent.</source>
        <translation>الاتصال بالمتجر غير آمن، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Something other than the store answered, such as the sign-in page of a network.</source>
        <translation>ردّ شيء غير المتجر، مثل صفحة الدخول إلى شبكة.</translation>
    </message>
    <message>
        <source>The store has a problem at the moment: try again later.</source>
        <translation>لدى المتجر مشكلة في الوقت الحالي: حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The store&apos;s answer could not be understood, and nothing was changed by it.</source>
        <translation>تعذّر فهم رد المتجر، ولم يتغير به شيء.</translation>
    </message>
    <message>
        <source>The store does not accept the saved session; nothing was deleted.</source>
        <translation>لا يقبل المتجر الجلسة المحفوظة؛ ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong or too old.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور أو الرمز خطأ أو قديم جدًا.</translation>
    </message>
    <message>
        <source>This e-mail address already has an account: use sign-in --email with it.</source>
        <translation>يوجد حساب بهذا البريد الإلكتروني من قبل: استخدم sign-in --email معه.</translation>
    </message>
    <message>
        <source>The store has no such thing, or not any more.</source>
        <translation>ليس هذا لدى المتجر، أو لم يعد لديه.</translation>
    </message>
    <message>
        <source>The store does not allow this.</source>
        <translation>لا يسمح المتجر بهذا.</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the session.</source>
        <translation>هذا غير ممكن في حالة الجلسة الحالية.</translation>
    </message>
    <message>
        <source>The keyring did not give the saved session.</source>
        <translation>لم تُعطِ حلقة المفاتيح الجلسة المحفوظة.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it, then try again.</source>
        <translation>حلقة المفاتيح مقفلة: افتح قفلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keyring did not allow it: try again and allow the access.</source>
        <translation>لم تسمح حلقة المفاتيح بذلك: حاول مجددًا واسمح بالوصول.</translation>
    </message>
    <message>
        <source>No keyring answers: install or start one, such as gnome-keyring, KWallet or KeePassXC.</source>
        <translation>لا ترد أي حلقة مفاتيح: ثبّت واحدة أو شغّلها، مثل gnome-keyring أو KWallet أو KeePassXC.</translation>
    </message>
    <message>
        <source>The library that speaks to keyrings is missing: install libsecret (libsecret-1-0).</source>
        <translation>المكتبة التي تخاطب حلقات المفاتيح غير موجودة: ثبّت libsecret ‏(libsecret-1-0).</translation>
    </message>
    <message>
        <source>No keyring has been set up on this computer: create one, for example with Passwords and Keys.</source>
        <translation>لم تُعدّ أي حلقة مفاتيح على هذا الحاسوب: أنشئ واحدة، مثلًا باستخدام «كلمات السر والمفاتيح».</translation>
    </message>
    <message>
        <source>The saved session in the keyring is damaged.</source>
        <translation>الجلسة المحفوظة في حلقة المفاتيح تالفة.</translation>
    </message>
    <message>
        <source>The session is too large for this keyring.</source>
        <translation>الجلسة أكبر مما تسعه حلقة المفاتيح هذه.</translation>
    </message>
    <message>
        <source>The keyring failed: the self-test command may tell why.</source>
        <translation>فشلت حلقة المفاتيح: قد يبيّن الأمر self-test السبب.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>لم ترد حلقة المفاتيح بعد.</translation>
    </message>
    <message>
        <source>Nobody is signed in: use sign-in first.</source>
        <translation>لم يسجّل أحد الدخول: استخدم sign-in أولًا.</translation>
    </message>
    <message>
        <source>The store does not accept the saved session: try refresh or sign-in, or sign-out to start over.</source>
        <translation>لا يقبل المتجر الجلسة المحفوظة: جرّب refresh أو sign-in، أو sign-out للبدء من جديد.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>the store, or this program, refused it</source>
        <translation>رفض المتجر أو هذا البرنامج ذلك</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>استخدام خاطئ</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>offline, the store cannot be reached, or no answer in time</source>
        <translation>لا اتصال، أو لا يمكن الوصول إلى المتجر، أو لا رد في الوقت المناسب</translation>
    </message>
    <message>
        <source>the keyring is locked, missing or did not save</source>
        <translation>حلقة المفاتيح مقفلة أو غير موجودة أو لم تحفظ</translation>
    </message>
    <message>
        <source>the store does not accept the saved session</source>
        <translation>لا يقبل المتجر الجلسة المحفوظة</translation>
    </message>
    <message>
        <source>Usage: guestpassctl COMMAND [OPTIONS]</source>
        <translation>الاستخدام: guestpassctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>The sessions of the GuestPass shop, from a terminal. It shares them with the desktop shop.</source>
        <translation>جلسات متجر GuestPass من الطرفية. يتشاركها مع متجر سطح المكتب.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل أمر:</translation>
    </message>
    <message>
        <source>More about one command: guestpassctl COMMAND --help</source>
        <translation>المزيد عن أمر واحد: guestpassctl COMMAND --help</translation>
    </message>
    <message>
        <source>Usage: guestpassctl %1 [OPTIONS]</source>
        <translation>الاستخدام: guestpassctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Try: guestpassctl %1--help</source>
        <translation>جرّب: guestpassctl %1--help</translation>
    </message>
    <message>
        <source>Use this store. Without it: the one used last, else the demo store.</source>
        <translation>استخدام هذا المتجر. من دونه: آخر متجر استُخدم، وإلا فالمتجر التجريبي.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>طباعة كائن JSON واحد بدلًا من النص.</translation>
    </message>
    <message>
        <source>Leave the keyring alone: the session ends with the command.</source>
        <translation>ترك حلقة المفاتيح وشأنها: تنتهي الجلسة مع الأمر.</translation>
    </message>
    <message>
        <source>Run the demo store on this data file.</source>
        <translation>تشغيل المتجر التجريبي على ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>Give up after this time (60).</source>
        <translation>التوقف بعد هذا الوقت (60).</translation>
    </message>
    <message>
        <source>Print help, also after a command.</source>
        <translation>طباعة المساعدة، حتى بعد أمر.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة الإصدار.</translation>
    </message>
    <message>
        <source>Become a guest, or stay the one you are.</source>
        <translation>الدخول كضيف، أو البقاء الضيف نفسه.</translation>
    </message>
    <message>
        <source>The e-mail address of the account.</source>
        <translation>عنوان البريد الإلكتروني للحساب.</translation>
    </message>
    <message>
        <source>Have a code sent by e-mail instead of giving a password.</source>
        <translation>طلب إرسال رمز بالبريد الإلكتروني بدلًا من إعطاء كلمة مرور.</translation>
    </message>
    <message>
        <source>The name that the account shows.</source>
        <translation>الاسم الذي يعرضه الحساب.</translation>
    </message>
    <message>
        <source>Have a new code sent instead of confirming one.</source>
        <translation>طلب إرسال رمز جديد بدلًا من تأكيد رمز.</translation>
    </message>
    <message>
        <source>Take the code from the demo store&apos;s outbox, which stands in for mail.</source>
        <translation>أخذ الرمز من الصندوق الصادر للمتجر التجريبي الذي يقوم مقام البريد.</translation>
    </message>
    <message>
        <source>Sign a guest out although the cart is lost with it.</source>
        <translation>تسجيل خروج الضيف مع أن السلة تضيع معه.</translation>
    </message>
    <message>
        <source>Only this category, by id or name.</source>
        <translation>هذه الفئة فقط، بالمعرّف أو الاسم.</translation>
    </message>
    <message>
        <source>featured, price-up, price-down or name.</source>
        <translation>featured أو price-up أو price-down أو name.</translation>
    </message>
    <message>
        <source>The page to show (1).</source>
        <translation>الصفحة المطلوب عرضها (1).</translation>
    </message>
    <message>
        <source>Products on a page (24).</source>
        <translation>عدد المنتجات في الصفحة (24).</translation>
    </message>
    <message>
        <source>Show one product with its variants.</source>
        <translation>عرض منتج واحد مع خياراته.</translation>
    </message>
    <message>
        <source>The variant of the product, by id or name.</source>
        <translation>خيار المنتج، بالمعرّف أو الاسم.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>العدد.</translation>
    </message>
    <message>
        <source>Only the newest events (50).</source>
        <translation>أحدث الأحداث فقط (50).</translation>
    </message>
    <message>
        <source>The keyring did not answer in time: unlock it, then try again.</source>
        <translation>لم ترد حلقة المفاتيح في الوقت المناسب: افتح قفلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It was done, but the session could not be saved and ends with this command. %1</source>
        <translation>تم ذلك، لكن تعذّر حفظ الجلسة وهي تنتهي مع هذا الأمر. %1</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة المرور: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>كلمة المرور الجديدة: </translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>الرمز: </translation>
    </message>
    <message>
        <source>No code was given: type it when asked, or give it as one line on standard input.</source>
        <translation>لم يُعطَ رمز: اكتبه عندما تُسأل، أو مرّره سطرًا واحدًا على الدخل القياسي.</translation>
    </message>
    <message>
        <source>No password was given: type it when asked, or give it as one line on standard input.</source>
        <translation>لم تُعطَ كلمة مرور: اكتبها عندما تُسأل، أو مرّرها سطرًا واحدًا على الدخل القياسي.</translation>
    </message>
    <message>
        <source>The line on standard input could not be read, or is too long.</source>
        <translation>تعذّرت قراءة السطر على الدخل القياسي، أو أنه طويل جدًا.</translation>
    </message>
    <message>
        <source>The same password again: </source>
        <translation>كلمة المرور نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>The demo store starts (%1).</source>
        <translation>المتجر التجريبي يعمل (%1).</translation>
    </message>
    <message>
        <source>The demo store&apos;s program, guestpass-demostore, is not installed.</source>
        <translation>برنامج المتجر التجريبي guestpass-demostore غير مثبّت.</translation>
    </message>
    <message>
        <source>The demo store does not start. %1</source>
        <translation>المتجر التجريبي لا يعمل. %1</translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation>لا يمكن إنشاء مجلد مؤقت.</translation>
    </message>
    <message>
        <source>The library libsecret can be loaded.</source>
        <translation>يمكن تحميل المكتبة libsecret.</translation>
    </message>
    <message>
        <source>The keyring does not say whether it is locked.</source>
        <translation>لا تبيّن حلقة المفاتيح هل هي مقفلة.</translation>
    </message>
    <message>
        <source>The keyring is unlocked.</source>
        <translation>حلقة المفاتيح غير مقفلة.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>ناقل الجلسة يرد.</translation>
    </message>
    <message>
        <source>There is no session bus: log in to a desktop, or use dbus-run-session.</source>
        <translation>لا يوجد ناقل جلسة: سجّل الدخول إلى سطح مكتب، أو استخدم dbus-run-session.</translation>
    </message>
    <message>
        <source>A keyring service answers.</source>
        <translation>خدمة حلقة مفاتيح ترد.</translation>
    </message>
    <message>
        <source>A default keyring is set up.</source>
        <translation>حلقة مفاتيح مبدئية مُعدّة.</translation>
    </message>
    <message>
        <source>The keyring does not answer: it may wait for somebody to unlock it.</source>
        <translation>لا ترد حلقة المفاتيح: قد تكون بانتظار من يفتح قفلها.</translation>
    </message>
    <message>
        <source>The keyring gives back something else than was saved.</source>
        <translation>تعيد حلقة المفاتيح شيئًا غير الذي حُفظ.</translation>
    </message>
    <message>
        <source>An item was saved, read and deleted (%1).</source>
        <translation>حُفظ عنصر وقُرئ وحُذف (%1).</translation>
    </message>
    <message>
        <source>libsecret keeps its items in a file (SECRET_BACKEND).</source>
        <translation>تحفظ libsecret عناصرها في ملف (SECRET_BACKEND).</translation>
    </message>
    <message>
        <source>No item was saved for a test, because no unlocked keyring is there.</source>
        <translation>لم يُحفظ عنصر للاختبار لعدم وجود حلقة مفاتيح غير مقفلة.</translation>
    </message>
    <message>
        <source>Qt runs without GLib (%1), so keyrings never answer: unset QT_NO_GLIB or use the system&apos;s Qt.</source>
        <translation>يعمل Qt دون GLib ‏(%1)، لذلك لا ترد حلقات المفاتيح أبدًا: أزل QT_NO_GLIB من البيئة أو استخدم Qt الخاص بالنظام.</translation>
    </message>
    <message>
        <source>The event loop is %1.</source>
        <translation>حلقة الأحداث هي %1.</translation>
    </message>
    <message>
        <source>Safe connections are not possible: install OpenSSL 3 (libssl3).</source>
        <translation>الاتصالات الآمنة غير ممكنة: ثبّت OpenSSL 3 ‏(libssl3).</translation>
    </message>
    <message>
        <source>Safe connections use %1.</source>
        <translation>تستخدم الاتصالات الآمنة %1.</translation>
    </message>
    <message>
        <source>The plug-in for SVG pictures is there.</source>
        <translation>ملحق صور SVG موجود.</translation>
    </message>
    <message>
        <source>The plug-in for SVG pictures is missing, so icons stay empty: install libqt6svg6 (qt6-svg).</source>
        <translation>ملحق صور SVG غير موجود، لذلك تبقى الأيقونات فارغة: ثبّت libqt6svg6 ‏(qt6-svg).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>لا يمكن كتابة شيء في المجلد %1.</translation>
    </message>
    <message>
        <source>The folder %1 can be written.</source>
        <translation>يمكن الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>This is Qt %1.</source>
        <translation>هذا Qt %1.</translation>
    </message>
    <message>
        <source>There is no usable store profile.</source>
        <translation>لا يوجد ملف متجر صالح للاستخدام.</translation>
    </message>
    <message>
        <source>A store profile has a problem: %1: %2</source>
        <translation>في ملف متجر مشكلة: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n store profile(s) can be used.</source>
        <translation>
            <numerusform>%Ln ملف متجر صالح للاستخدام.</numerusform>
            <numerusform>%Ln ملف متجر صالح للاستخدام.</numerusform>
            <numerusform>%Ln ملفا متجر صالحان للاستخدام.</numerusform>
            <numerusform>%Ln ملفات متاجر صالحة للاستخدام.</numerusform>
            <numerusform>%Ln ملف متجر صالح للاستخدام.</numerusform>
            <numerusform>%Ln ملف متجر صالح للاستخدام.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no store with this id: the command stores lists them.</source>
        <translation>لا يوجد متجر بهذا المعرّف: الأمر stores يسردها.</translation>
    </message>
    <message>
        <source>The demo store could not be started. %1</source>
        <translation>تعذّر بدء المتجر التجريبي. %1</translation>
    </message>
    <message>
        <source>The store&apos;s profile names an unknown service.</source>
        <translation>ملف المتجر يذكر خدمة غير معروفة.</translation>
    </message>
    <message>
        <source>The session was not renewed: an earlier renewal got no answer, and a second one could end the session. It goes on as it is.</source>
        <translation>لم تُجدَّد الجلسة: بقي تجديد سابق بلا ردّ، وقد يُنهي تجديد ثانٍ الجلسة. تستمر الجلسة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) or more.</source>
        <translation>
            <numerusform>%n منتج على الأقل.</numerusform>
            <numerusform>%n منتج على الأقل.</numerusform>
            <numerusform>%n منتجان على الأقل.</numerusform>
            <numerusform>%n منتجات على الأقل.</numerusform>
            <numerusform>%n منتجًا على الأقل.</numerusform>
            <numerusform>%n منتج على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a fault of this program, or its output could not be written</source>
        <translation>خلل في هذا البرنامج، أو تعذّرت كتابة مخرجاته</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذّرت كتابة المخرجات.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>GuestPass is running already, and does not answer.</source>
        <translation>يعمل GuestPass من قبل، ولا يرد.</translation>
    </message>
    <message>
        <source>There are no words for the language &quot;%1&quot;. There are: %2.</source>
        <translation>لا توجد نصوص للغة «%1». المتاح: %2.</translation>
    </message>
    <message>
        <source>There is no store &quot;%1&quot;: guestpassctl stores lists them.</source>
        <translation>لا يوجد متجر «%1»: الأمر guestpassctl stores يسردها.</translation>
    </message>
</context>
</TS>
