# What guests read, in Arabic: plain modern standard. Verbal nouns and past forms instead of imperatives, so that no
# sentence decides whether the reader is a man or a woman. Western digits. The space in a telephone number is a
# no-break space, for an ordinary one would let its two halves change places. Above 100 the plural rules of the library
# do not know few and many, so the form for all other numbers is one that is right for any number.

## The frame of every page
house = Hearback
skip = الانتقال إلى محتوى الصفحة
nav-top = اللغة والخروج
nav-foot = المساعدة
leave = الخروج الآن
# Leads to a text in English.
easy = نص سهل (بالإنجليزية)
not-easy = نص أطول
help = الحصول على مساعدة
keep = ما نحتفظ به
back = رجوع
finish = إنهاء
languages = اللغة
carry-on = متابعة
send = إرسال
change = تغيير
optional = (يمكن ترك هذا فارغًا)
the-team = الفريق
you = أنت
step = الخطوة { $n } من 3
err-in-title = خطأ: { $title }

## Days
# The mark says that a date runs from the right also inside a sentence, where each of its parts stands isolated.
date = {"\u200F"}{ $weekday } { $day } { $month }
by-date = يوم { $date } أو قبله
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Names
names-two = { $one } و{ $two }
names-three = { $one } و{ $two } و{ $three }

## The front
places-title = عن أي مكان؟
places-hint = مكان إقامتك أو المكان الذي اعتدت زيارته. بلا اسم. بلا تسجيل دخول.
places-none = لا يوجد مكان هنا بعد.
home-title = ما الذي يشغل بالك؟
home-lead = دقيقتان فقط. بلا اسم. بلا تسجيل دخول.
home-tell = أريد أن أقول شيئًا
home-return = رؤية الرد على رسالتي
home-return-how = بكلماتك الست أو برقمك
home-board = ما الذي تغيّر
home-who = من يقرأ، ومتى
who-reads = من يقرأ
who-reads-names = { $names }
when-answer = موعد الرد
when-seen = متى تصل إليهم
home-unknown = لا يرون من أنت، إلا إذا أخبرتهم بذلك.
seen-now = فورًا
seen-today = اليوم الساعة { $time }، مع كل الرسائل الجديدة
seen-tomorrow = غدًا الساعة { $time }، مع كل الرسائل الجديدة

## Getting help
help-now = إذا كنت في خطر الآن، يمكنك إخبار أي شخص من الفريق أو الاتصال بالرقم 999.
help-talk = يمكنك التحدث مع شخص من خارج هذا المكان، مجانًا، ليلًا أو نهارًا. رقم Samaritans هو 116{"\u00A0"}123.
help-staff = عن شخص يعمل هنا
help-outside = { $outside } شخص لا يعمل هنا. يمكنك الكتابة إلينا مع ذكر أن الأمر عن شخص يعمل هنا. عندها تصل رسالتك إلى { $outside } فقط.
help-unseen = لا نرى أنك فتحت هذه الصفحة.

## Telling, step 1
kind-q = ما موضوع رسالتك؟
kind-hint = لا حاجة إلى ذكر اسمك
kind-problem = هناك شيء ليس على ما يرام
kind-idea = هناك شيء يمكن أن يكون أفضل
kind-thanks = هناك شيء جيد
kind-unsafe = لا أشعر بالأمان
kind-question = أريد أن أسأل عن شيء
nothing-kept = إذا توقفت قبل الإرسال، فلن نحتفظ بشيء.

## Telling, for those who do not feel safe
staff-title = سؤال واحد أولًا
staff-q = هل الأمر عن شخص يعمل هنا؟
staff-hint = هذا يحدد من يقرأ رسالتك
staff-yes = نعم
staff-no = لا
staff-unsaid = لا أريد أن أقول
staff-yes-who = تصل رسالتك إلى { $outside } (شخص لا يعمل هنا). لا تصل إلى { $team }.
staff-no-who = تصل رسالتك إلى { $team }.
staff-tick = الأمر عن شخص يعمل هنا

## Telling, step 2
words-q = رسالتك بكلماتك
words-hint = تكفي بضع كلمات. للحفاظ على خصوصيتك، من الأفضل عدم كتابة أي اسم
words-better = ما الذي يجعل الأمر أفضل؟
see-q = من يمكنه رؤية هذا؟
see-team = الفريق فقط
see-board = الفريق، ولاحقًا كل من يرى اللوحة على الحائط
see-board-how = نحذف الأسماء أولًا. ونسألك قبل عرض كلماتك
see-outside = فقط شخص لا يعمل هنا
now-tick = أريد أن يراها الفريق الآن
now-risk = عندها قد يخمّن أحد من كتبها. إذا تركت هذا فارغًا: { $seen }. هذا يخفي وقت كتابتك.
seen-at-once = ستظهر رسالتك لهم فورًا. قد يخمّن أحد من كتبها.

## Telling, step 3
check-title = المراجعة والإرسال
check-note = لم نرسل هذا بعد
check-about = الموضوع
check-words = كلماتك
check-better = ليصبح الأمر أفضل
check-team = { $names }. موعد الرد: يوم { $date } أو قبله.
check-outside = { $outside } (شخص لا يعمل هنا). موعد الرد: يوم { $date } أو قبله.
check-send = إرسال الرسالة

## The receipt
sent-title = وصلتنا رسالتك. شكرًا لك.
sent-by = سيرد عليك شخص يوم { $date } أو قبله.
sent-your-words = كلماتك
sent-words = بهذه الكلمات يمكنك رؤية ردّنا.
sent-lose = إذا ضاعت منك، فلا يمكننا إيجادها لك.
or-number = أو الرقم
sent-how = يمكنك كتابتها، أو تصويرها، أو إعطاؤها لشخص موثوق.
sent-finish = حفظت كلماتي. إنهاء
sent-next = ماذا يحدث بعد ذلك
next-read = { $seen }: تصل رسالتك إلى { $names }.
next-answer = يصلك الرد يوم { $date } أو قبله.
next-back = يمكنك العودة إلى هنا، واختيار «رؤية الرد على رسالتي»، وكتابة كلماتك.
again-title = وصلتنا هذه الرسالة من قبل
again-what = لا حاجة إلى إرسالها مرة أخرى. بكلماتك يمكنك رؤية الرد.

## Coming back
back-title = كلماتك أو رقمك
back-hint = لا تهم المسافات ولا الفواصل ولا الحروف الكبيرة
back-go = عرض رسائلي
back-lost = ضاعت كلماتي
lost-title = لا أحد يمكنه إيجادها، ولا حتى نحن
lost-why = بهذه الطريقة نحمي خصوصيتك. رسالتك ما زالت هنا. من دون كلماتك لا يمكننا أن نعرض عليك الرد.
lost-then = يمكنك الكتابة إلينا مرة أخرى والحصول على كلمات جديدة.
lost-again = الكتابة مرة أخرى

## The conversation
thread-title = رسائلك
state-wait = لا يوجد رد بعد.
state-wait-by = موعد الرد: يوم { $date } أو قبله.
state-asked = لدينا سؤال لك.
state-late = تأخر الرد. وعدنا بالرد يوم { $date } أو قبله.
state-asked-stands = ينتظر الموعد ردّك أيضًا، حتى 10 أيام عمل.
state-answered = وصل الرد.
state-yes = تم إصلاح الأمر. هذا ما أخبرتنا به.
new-date = نحتاج إلى وقت أطول. الموعد الجديد:
write-back = كتابة رد
names-hint = لا يلزمك الإجابة عن أسئلة تكشف من أنت
look-again = عرض الجديد
right-q = هل تم إصلاح الأمر؟
right-hint = القرار لك وحدك
right-yes = نعم
right-partly = جزئيًا
right-no = لا

## Words for the board
wording-title = من أجل اللوحة على الحائط
wording-why = وافقت من قبل على عرض هذا على اللوحة. حذفنا ما قد يكشف من أنت. لن نعرضه إلا بموافقتك.
wording-words = النص الذي نريد عرضه
wording-hint = يمكنك تغييره
wording-did = ردّنا بجانبه:
wording-yes = أوافق على عرض هذا النص
wording-no = لا أوافق على العرض
wording-accepted = وافقت على عرض هذا على اللوحة.
wording-changed = غيّرت نص اللوحة. سيراجعه الفريق.
wording-refused = رفضت العرض على اللوحة. يبقى الأمر عند الفريق.

## New words, and erasing
renew = أريد كلمات جديدة
renewed-title = كلماتك الجديدة
renewed-old = الكلمات القديمة لم تعد تعمل.
renewed-on = حفظتها. عرض رسائلي
erase-all = حذف كل ما أرسلته
erase-title = هل نحذف كل ما أرسلته؟
erase-goes = ما الذي يُحذف
erase-goes-what = كلماتك، وردودنا، والكلمات الست التي تفتحها
erase-stays = ما الذي يبقى
erase-stays-what = ردّنا على اللوحة، من دون كلماتك
erase-final = يحدث هذا فورًا. لا يمكن لأحد استعادته.
erase-do = حذف
erase-not = الاحتفاظ برسائلي
erased-title = تم الحذف
erased-what = لم تعد كلماتك وردودنا موجودة.

## The board
board-title = قلتم وفعلنا
board-lead = ما قاله لنا الناس في { $place }، وبماذا رددنا. اللون الأخضر يعني أن من أخبرنا بالأمر يوافق.
board-empty = لا شيء هنا بعد. رسالتك قد تكون الأولى.
board-said = قلتم
board-answer = ردّنا
board-erased = وصلتنا رسالة. كلماتها محذوفة الآن.
board-yes = تم إصلاح الأمر، كما يقول من أخبرنا به
board-partly = تم إصلاح الأمر جزئيًا، كما يقول من أخبرنا به
board-no = لم يتم إصلاح الأمر بعد، كما يقول من أخبرنا به

## What we keep
keep-short = كلماتك، واليوم الذي كتبت فيه، وردودنا. أما من أنت فلا.
keep-words = كلماتك، مقفلة بمفتاح خاص بها.
keep-day = اليوم الذي كتبت فيه. لا الساعة.
keep-answers = ردودنا عليك.
keep-journal = قائمة بما حدث، بلا كلمات وبلا أسماء. هكذا لا يضيع شيء في الخفاء.
keep-not = ما لا نحتفظ به
not-name = اسمك. نحن لا نسأل عنه.
not-address = عنوان هاتفك أو حاسوبك على الإنترنت.
not-way = كيف وصلت رسالتك إلينا.
not-receipt = كلماتك الست. إذا ضاعت منك، فلا يمكننا إيجادها.
not-cookie = ملفات تعريف الارتباط (cookies). هذه الصفحات لا تضع شيئًا منها على هاتفك.
keep-who = من يمكنه القراءة
who-at-once = هنا يرى الفريق الرسائل الجديدة فورًا. قد يخمّن أحد من كتبها.
who-slots = يرى الفريق الرسائل الجديدة في أوقات محددة فقط، كلها معًا. هذا يخفي وقت كتابتك. إذا اخترت «لا أشعر بالأمان»، أو طلبت ذلك، تظهر رسالتك لهم فورًا.
who-team = تصل الرسائل هنا إلى { $names }.
who-outside = إذا ذكرت أن الأمر عن شخص يعمل هنا، تصل رسالتك إلى { $outside } فقط. { $outside } شخص لا يعمل هنا.
who-no-outside = لا يوجد بعد شخص من خارج المكان ليقرأ الرسائل عن العاملين هنا.
who-times = أوقات ظهور الرسائل الجديدة: { $times }.
who-two-keys = كل من يقرأ يحتاج إلى كلمة سر ومفتاح ثانٍ للدخول.
who-one-key = هنا تكفي كلمة سر لقراءة الرسائل. هذا مجرد مثال، وليس للرسائل الحقيقية.
keep-long = إلى متى
long-days = { $n ->
    [zero] نحذف كل شيء في يوم آخر رسالة. يمكنك الحذف قبل ذلك.
    [one] نحذف كل شيء بعد يوم واحد من آخر رسالة. يمكنك الحذف قبل ذلك.
    [two] نحذف كل شيء بعد يومين من آخر رسالة. يمكنك الحذف قبل ذلك.
    [few] نحذف كل شيء بعد { $n } أيام من آخر رسالة. يمكنك الحذف قبل ذلك.
    [many] نحذف كل شيء بعد { $n } يومًا من آخر رسالة. يمكنك الحذف قبل ذلك.
   *[other] بعد آخر رسالة ننتظر، ثم نحذف كل شيء. عدد أيام الانتظار: { $n }. يمكنك الحذف قبل ذلك.
}
long-unanswered = لا نحذف رسالة تنتظر ردًا.
long-board = ردودنا على اللوحة تبقى. كلماتك هناك تُحذف مع رسائلك.
cannot = ما لا يمكننا أن نعد به
cannot-style = قد يعرفك أحد من طريقة كتابتك، أو من أمر لا يعرفه غيرك. إذا أقلقك ذلك، فالأفضل كتابة القليل.
cannot-danger = إذا أخبرتنا أن شخصًا في خطر، فقد نحتاج إلى طلب المساعدة. عندها ننقل ما كتبته. ولا يمكننا أن نقول من أنت إلا إذا أخبرتنا.
cannot-screen = قد ينظر أحد إلى شاشتك من خلفك، أو يرى هاتفك لاحقًا.
cannot-root = من يتحكم في الحاسوب تحكمًا كاملًا يمكنه تغيير البرنامج ليراقب.
cannot-audit = لم يفحص هذا البرنامج بعد أي شخص مستقل.
runs = من يدير الحاسوب
runs-unsaid = لم يُذكر بعد من يدير هذا الحاسوب. يمكنك سؤال الفريق.

## When something is wrong
err-title = هناك مشكلة
err-kind = يلزم اختيار موضوع رسالتك
err-about-staff = يلزم اختيار جواب واحد، لنعرف من يمكنه القراءة
err-nothing = يلزم كتابة بضع كلمات
err-too-long = { $n ->
    [zero] كلماتك أطول من اللازم بمقدار { $n } حرف. يمكنك حذف بعضها، أو إرسال هذا ثم كتابة المزيد
    [one] كلماتك أطول من اللازم بحرف واحد. يمكنك حذف بعضها، أو إرسال هذا ثم كتابة المزيد
    [two] كلماتك أطول من اللازم بحرفين. يمكنك حذف بعضها، أو إرسال هذا ثم كتابة المزيد
    [few] كلماتك أطول من اللازم بمقدار { $n } أحرف. يمكنك حذف بعضها، أو إرسال هذا ثم كتابة المزيد
    [many] كلماتك أطول من اللازم بمقدار { $n } حرفًا. يمكنك حذف بعضها، أو إرسال هذا ثم كتابة المزيد
   *[other] كلماتك أطول من اللازم. عدد الحروف الزائدة: { $n }. يمكنك حذف بعضها، أو إرسال هذا ثم كتابة المزيد
}
err-signs = تعذرت قراءة بعض الرموز، فحذفناها. يمكنك مراجعة كلماتك ثم المتابعة
err-old = كانت هذه الصفحة مفتوحة مدة طويلة. كلماتك ما زالت هنا. يمكنك الإرسال مرة أخرى
err-closed = كانت هذه الصفحة مفتوحة مدة طويلة. يلزم إدخال كلماتك الست أو رقمك مرة أخرى. ما كتبته لم يضع
err-many = وصلت رسائل كثيرة في وقت واحد. يمكنك المحاولة مرة أخرى بعد دقيقة. كلماتك في هذه الصفحة أو في الصفحة السابقة
err-fault = حدث خلل عندنا، وليس منك. لم نحتفظ بشيء. كلماتك في هذه الصفحة أو في الصفحة السابقة. يمكنك المحاولة بعد دقيقة، أو استخدام بطاقة ورقية
fault-title = حدث خلل عندنا
wait-title = يلزم الانتظار دقيقة
err-huge = هذا كثير دفعة واحدة. كلماتك ما زالت في الصفحة السابقة. يمكنك الرجوع إليها وحذف بعض الكلمات ثم الإرسال
err-form = لم نتمكن من قراءة هذا. يمكنك الرجوع وإرسال الصفحة مرة أخرى
err-origin = لم يصل هذا من صفحة لنا، فلم نفعل شيئًا. يمكنك البدء من صفحتنا الأولى
err-sent-already = وصلنا هذا من قبل. لا حاجة إلى إرساله مرة أخرى
err-own-words = في رسالتك كلماتك السرية. يلزم حذفها، وإلا فقد يقرأ آخرون رسائلك
err-not-yet = لا يوجد رد بعد
err-not-for-board = هذا ليس للوحة
err-more-time = لا يمكن اختيار هذا اليوم. يلزم اختيار يوم آخر
err-right = يلزم اختيار: نعم، أو جزئيًا، أو لا
err-no-words = يلزم إدخال كلماتك الست أو رقمك
err-word = لا نعرف الكلمة رقم { $n }: «{ $word }». يمكنك مراجعتها والمحاولة مرة أخرى
err-check = هناك شيء غير صحيح في هذه الكلمات. يمكنك مراجعة كل كلمة والمحاولة مرة أخرى
err-count = المطلوب ست كلمات، أو رقم من 16 خانة
err-no-such = هذه الكلمات لا تفتح شيئًا. يمكنك مراجعة كل كلمة، أو الكتابة إلينا من جديد
not-found-title = لا نجد هذه الصفحة
not-found = يمكنك الكتابة إلينا أو رؤية الرد على رسالتك.
