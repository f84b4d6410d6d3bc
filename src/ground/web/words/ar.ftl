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

## The list of places
places-title = عن أي مكان؟
places-hint = مكان إقامتك أو المكان الذي اعتدت زيارته. بلا اسم. بلا تسجيل دخول.
places-none = لا يوجد مكان هنا بعد.

## The front
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
help-tried = جرّبنا هذه الأرقام آخر مرة يوم { $date }.
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
see-trustee = فقط شخص من مجلس الأمناء
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
check-trustee = { $trustee } (من مجلس الأمناء). لا تصل إلى { $outside } ولا إلى أي شخص يعمل هنا. موعد الرد: يوم { $date } أو قبله.
check-not-them = الأمر يخص { $outside }
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
late-managers = تأخر الرد. أخبرنا المديرين المسؤولين عن الفريق يوم { $date }.
late-trustees = أخبرنا مجلس الأمناء يوم { $date }. هم يشرفون على عمل هذا المكان.
state-asked = لدينا سؤال لك.
state-late = تأخر الرد. وعدنا بالرد يوم { $date } أو قبله.
state-asked-stands = ينتظر الموعد ردّك أيضًا، حتى 10 أيام عمل.
care-taken = رسالتك الآن عند { $name }.
care-safety = لا يقرأ هذا الآن إلا من يهتمون بالسلامة.
care-outside = لا يقرأ هذا الآن إلا شخص لا يعمل هنا.
state-closed = يرى الفريق أن هذا الأمر انتهى.
state-closed-open = ما زال بإمكانك أن تكتب هنا.
thanks-read = شكرًا لك. تمت قراءة هذه الرسالة.
taken-words = هذه الرسالة الآن مع { $name }. موعد الرد: يوم { $date } أو قبله.
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

## Who is next
handover-mine = ابتداءً من يوم { $date } يصلك الرد من { $one }. نقلتُ إلى { $one } ما قلته لي.
handover-me = ابتداءً من يوم { $date } أرد عليك أنا. رسائلك موجودة عندي.
handover-ours = ابتداءً من يوم { $date } يصلك الرد من { $one }. رسائلك موجودة عند { $one }.

## Words for the board
wording-title = من أجل اللوحة على الحائط
wording-why = وافقت من قبل على عرض هذا على اللوحة. حذفنا ما قد يكشف هوية أحد. لن نعرضه إلا بموافقتك.
wording-words = هذا ما نريد عرضه. الشريط يعني كلمات حذفناها.
wording-hint = نعرض هذه الكلمات كما هي، أو لا نعرض شيئًا
wording-did = ردّنا بجانبه:
wording-yes = أوافق على عرض هذا النص
wording-no = لا أوافق على العرض
wording-accepted = وافقت على عرض هذا على اللوحة.
wording-changed = غيّرت نص اللوحة. سيراجعه الفريق.
wording-refused = رفضت العرض على اللوحة. يبقى الأمر عند الفريق.
wording-no-did = يأتي ردّنا لاحقًا.
wording-change = استعمال كلمات أخرى
wording-mine = كلماتك للوحة
bar-person = [اسم محذوف]
bar-contact = [رقم أو عنوان محذوف]
bar-place = [مكان أو وقت محذوف]
bar-threat = [تهديد محذوف]
bar-unlawful = [كلام مخالف للقانون محذوف]

## Kept off the board
held-title = ليس على اللوحة
held-because = لن نعرض هذا على اللوحة، لأنّ السبب هو:
held-hint = يمكنك طلب نظرة أخرى. يقرأ الرسالة عندئذ شخص لا يعمل هنا.
held-again = طلب نظرة أخرى
held-asked = طلبت نظرة أخرى. سيقرأ الرسالة شخص لا يعمل هنا.
held-upheld = نظر شخص آخر في الأمر، ويقول إن القرار صحيح.
held-overturned = نظر شخص آخر في الأمر، ويقول إن مكانها على اللوحة. سنسألك أولًا.
why-person = فيها اسم شخص
why-contact = فيها رقم أو عنوان
why-place = فيها مكان أو وقت
why-threat = فيها تهديد أو كراهية
why-unlawful = فيها ما يخالف القانون
why-safety = قد يكون أحد في خطر
why-advert = فيها إعلان
why-same = مثلها رسالة أخرى
why-asked = طلب ذلك كاتب الرسالة

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
board-awaited = لم يصل ردّ الفريق بعد.
board-waits = { $n ->
    [zero] لا رسالة تنتظر المراجعة.
    [one] رسالة واحدة تنتظر المراجعة. هذا تأخير.
    [two] رسالتان تنتظران المراجعة. هذا تأخير.
    [few] { $n } رسائل تنتظر المراجعة. هذا تأخير.
    [many] { $n } رسالة تنتظر المراجعة. هذا تأخير.
   *[other] عدد الرسائل التي تنتظر المراجعة: { $n }. هذا تأخير.
}
board-waits-days = { $n ->
    [zero] الأولى تنتظر منذ اليوم.
    [one] الأولى تنتظر منذ يوم واحد.
    [two] الأولى تنتظر منذ يومين.
    [few] الأولى تنتظر منذ { $n } أيام.
    [many] الأولى تنتظر منذ { $n } يومًا.
   *[other] عدد أيام انتظار الأولى: { $n }.
}
board-show = عرض
board-all = الكل
board-promised = وعدنا به
board-done = نقول إنه تم
board-not = ليس الآن أو لا
board-is-late = متأخر
board-old = أقدم
board-more = المزيد
board-none-here = لا يوجد شيء كهذا هنا الآن.
board-screen = على شاشة
board-about = الموضوع
board-people = { $n ->
    [zero] لم يخبرنا أحد بهذا
    [one] أخبرنا شخص واحد بهذا
    [two] أخبرنا شخصان بهذا
    [few] أخبرنا { $n } أشخاص بهذا
    [many] أخبرنا { $n } شخصًا بهذا
   *[other] عدد من أخبرونا بهذا: { $n }
}
board-people-few = أخبرنا أقل من 5 أشخاص بهذا
board-ours = بدأنا هذا بأنفسنا
board-few = أقل من 5
board-no-one = لا أحد
board-heard = سمعناكم، ولا ردّ بعد
board-answered = تم الردّ
board-we-will = سنفعل ذلك حتى { $date }
board-finding = نبحث الأمر. الردّ حتى { $date }
board-intend = نودّ أن نفعل ذلك. لا موعد بعد
board-cannot = لا نستطيع
board-not-now = ليس الآن. ننظر فيه من جديد في { $date }
board-passed = ليس من شأننا. أحلناه إلى { $who }
board-claimed = نقول إنه تم
board-agree = أنتم توافقون
board-disagree = أنتم لا توافقون
board-disagree-by = أنتم لا توافقون. نردّ حتى { $date }
board-silent = نقول إنه تم. لم يقل أحد رأيه
board-stopped = توقّف
board-unwanted = لم يعد مطلوبًا
board-moved = تأجّل في { $date }:
board-moved-to = نحتاج إلى وقت أطول. الموعد الآن { $date }
board-owner = المسؤول: { $who }
board-because = السبب
board-decided = من قرّر
board-changes = ما الذي يغيّر القرار
board-challenge = إن كنت لا توافق
board-why-law = القانون لا يسمح لنا
board-why-safety = قد يتأذى أحد
board-why-no-money = لا مال لهذا
board-why-tied-money = المال مخصص لشيء آخر
board-why-other-body = القرار لغيرنا، كصاحب المبنى
board-why-harms = قد يضرّ بآخرين هنا
board-why-disagree = لا نرى أنه صواب
board-proof-look = يمكنك أن ترى بنفسك
board-proof-paid = ما دُفع
board-proof-minutes = ما كُتب في الاجتماع
board-proof-rule = القاعدة الجديدة
board-proof-other = كيف تتأكد
board-tally = نعم: { $yes }. جزئيًا: { $partly }. لا: { $no }.
board-not-said = لم يقل أحد شيئًا بعد.
board-asked = سألنا في { $place }. نعم: { $yes }. جزئيًا: { $partly }. لا: { $no }. كتبنا هذا بأنفسنا.
board-whole = كل شيء عن رقم { $n }
board-number = رقم { $n }
board-others = ما قاله لنا آخرون
board-steps = خطوة بخطوة
board-by-team = شخص من الفريق
board-by-manager = أحد المديرين
board-by-trustee = أحد الأمناء
board-by-outside = شخص من الخارج
board-is-so = هل هذا صحيح؟ أخبرنا
board-see-all = عرض الكل
board-pause = إيقاف
board-go-on = متابعة
board-next = التالي
board-nth = { $n } من { $all }

## What people want
home-wants = ما يريده الناس
home-wants-how = أضف صوتك
wants-lead = ما يريده أكثر الناس يأتي أولًا. لا أحد ممن يعملون هنا يمكنه تغيير مكانه.
wants-vote = هذا ليس تصويتًا. تُحسب ضغطة واحدة في اليوم من كل خط إنترنت. لتتأكد من أن صوتك محسوب، أخبرنا بكلماتك.
wants-none = لا شيء هنا بعد. أخبرنا بما تريد.
wants-show = ما يأتي أولًا
lane-most = أكثر الناس
lane-waiting = الأطول انتظارًا
lane-new = أصوات جديدة
wants-people = عدد الأشخاص: { $n }
wants-few = بضعة أشخاص
wants-nobody = لا أحد بعد
wants-sites = عدد الأماكن: { $n }
wants-waits = أيام العمل في الانتظار: { $n }
wants-today = جديد اليوم
wants-taps = ولمسات على الشاشات: { $n }
wants-taps-few = وبضع لمسات على الشاشات
wants-answered = تم الرد
wants-unanswered = لا رد بعد
wants-first = من يستخدمون هذا المكان وضعوا هذا أولًا
wants-in-vote = هذا ضمن تصويت
want-too = وأنا أيضًا
want-too-done = شكرًا. حسبنا صوتك. يظهر هنا لاحقًا، حتى لا يرى أحد متى ضغطت.
want-too-same = ضغط أحد هنا اليوم من خط الإنترنت نفسه. تُحسب ضغطة واحدة في اليوم.
want-said = ما قاله الناس
want-history = ما حدث حتى الآن
want-made-user = في القائمة منذ { $date }. جاء مما أخبرنا به الناس.
want-made-group = في القائمة منذ { $date }. كتبته مجموعة من يستخدمون هذا المكان.
want-made-staff = في القائمة منذ { $date }. كتبه الفريق.
want-joined = ضُم إلى «{ $title }» يوم { $date }
want-parted = فُصل عن «{ $title }» يوم { $date }
want-within = هذا الآن جزء من
want-pinned = وضعه من يستخدمون هذا المكان أولًا، يوم { $date }
want-unpinned = لم يعد في الأول منذ { $date }
want-asleep = من يستخدمون هذا المكان تركوا هذا الآن، يوم { $date }
want-awake = عاد إلى القائمة يوم { $date }
want-rests = من يستخدمون هذا المكان تركوا هذا الآن. لا يمكن إضافة صوت إليه.
want-q = هل ما زال الأمر كذلك؟
want-still = ما زال كذلك
want-sorted = تم حله
want-no-longer = لم يعد مطلوبًا
want-counts = ما زال كذلك: { $yes }. تم حله: { $partly }. لم يعد مطلوبًا: { $no }.
want-heard = شكرًا. حسبنا إجابتك.
like-title = قال آخرون هنا الشيء نفسه
like-hint = أضف صوتك بضغطة واحدة. يمكنك أيضًا إرسال كلماتك.
like-done = أُضيف صوتك. يمكنك التوقف هنا، أو إرسال كلماتك أيضًا.
want-back = ما أخبرتنا به جزء من هذا
want-leave = هذا ليس ما أريده

## What was held back
withheld-title = ما لم نعرضه
withheld-lead = نذكر هنا كل مرة نحجب فيها كلمات عن اللوحة. تقرأ السبب، لا الكلمات.
withheld-none = حتى الآن عرضنا كل شيء.
withheld-looked-at = رسائل راجعناها من أجل اللوحة
withheld-kept-off = رسائل لم تُعرض على اللوحة
withheld-again = نظر فيها شخص آخر
withheld-wrong = قيل إن حجبها خطأ
withheld-why = الأسباب وعددها
withheld-each = كل مرة
withheld-site = أحد أماكننا
withheld-whole = رسالة كاملة،
withheld-parts = { $n ->
    [zero] حذفنا جزءًا من كلمة،
    [one] حذفنا كلمة واحدة،
    [two] حذفنا كلمتين،
    [few] حذفنا { $n } كلمات،
    [many] حذفنا { $n } كلمة،
   *[other] عدد الكلمات المحذوفة: { $n }،
}
withheld-because = السبب:
withheld-and = ؛ 
withheld-by-moderator = اتخذ القرار من يراجع كلمات اللوحة.
withheld-by-manager = اتخذ القرار أحد المديرين.
withheld-not-looked = لم ينظر فيها شخص آخر بعد.
withheld-was-right = نظر فيها شخص آخر: القرار صحيح.
withheld-was-wrong = نظر فيها شخص آخر: القرار خطأ.
withheld-how = ينظر في الأمر من جديد شخص من رواد المكان وشخص من خارجه. يريان 1 من كل 10. ويريان كل ما لم يُعرض مدة 7 أيام.

## What we keep
keep-short = كلماتك، واليوم الذي كتبت فيه، وردودنا. أما من أنت فلا.
keep-words = كلماتك، مقفلة بمفتاح خاص بها.
keep-day = اليوم الذي كتبت فيه. لا الساعة.
keep-answers = ردودنا عليك.
keep-mark = علامة، إذا كانت كلماتك قد تعني أن شخصًا يتعرض للأذى. عندها تظهر رسالتك أولًا.
keep-journal = قائمة بما حدث، بلا كلمات وبلا أسماء. هكذا لا يضيع شيء في الخفاء.
keep-too = أن أحدًا ضغط «وأنا أيضًا»، ومكان ذلك. لا نحفظ من هو، ولا الدقيقة.
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
who-trustee = إذا كان الأمر يخص { $outside }، اذكر ذلك. عندها تصل رسالتك فقط إلى { $trustee } من مجلس الأمناء.
who-safety = إذا كان شخص معرضًا للأذى، لا يقرأ الرسالة بعدها إلا من يهتمون بالسلامة. ونسجل كل مرة تُقرأ فيها.
who-no-outside = لا يوجد بعد شخص من خارج المكان ليقرأ الرسائل عن العاملين هنا.
who-times = أوقات ظهور الرسائل الجديدة: { $times }.
who-again = قد يقرأ شخص من رواد المكان وشخص من خارجه ما لم نعرضه على اللوحة.
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
long-notes = تحتفظ قاعدة البيانات بسجلات خاصة بها. قد يبقى ما تحذفه فيها بضعة أيام أخرى.
long-unanswered = لا نحذف رسالة تنتظر ردًا.
long-board = ردودنا على اللوحة تبقى. كلماتك هناك تُحذف مع رسائلك.
long-held = قائمة ما لم نعرضه تبقى. لا كلمات فيها.
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

# Is it working?
working-title = هل ينجح هذا؟
working-picture = عدد من تلقوا ردًا بعد هذا العدد من أيام العمل
working-promised = الموعد
working-door = كم يستغرق الرد
working-few = كتب أقل من 5 أشخاص في آخر 12 أسبوعًا. الأرقام قد تدل على شخص بعينه.
working-half = { $n ->
    [zero] وصل الرد إلى نصف الناس في اليوم نفسه
    [one] وصل الرد إلى نصف الناس خلال يوم عمل واحد
    [two] وصل الرد إلى نصف الناس خلال يومي عمل
    [few] وصل الرد إلى نصف الناس خلال { $n } أيام عمل
    [many] وصل الرد إلى نصف الناس خلال { $n } يوم عمل
   *[other] وصل الرد إلى نصف الناس. عدد أيام العمل: { $n }
}
working-half-not = { $n ->
    [zero] انتظر نصف الناس أكثر من يوم، ولا نعرف بعد كم
    [one] انتظر نصف الناس أكثر من يوم عمل واحد، ولا نعرف بعد كم
    [two] انتظر نصف الناس أكثر من يومي عمل، ولا نعرف بعد كم
    [few] انتظر نصف الناس أكثر من { $n } أيام عمل، ولا نعرف بعد كم
    [many] انتظر نصف الناس أكثر من { $n } يوم عمل، ولا نعرف بعد كم
   *[other] انتظر نصف الناس أطول من ذلك، ولا نعرف بعد كم. أيام العمل حتى الآن: { $n }
}
working-when = كل من كتب من { $from } إلى { $to }.
working-above = قليلون كتبوا في { $place }. هذه أرقام { $above } وكل أماكنها.
working-half-row = نصف الناس: أيام العمل حتى الرد
working-most-row = 9 من كل 10: أيام العمل حتى الرد
working-more = أكثر من { $n }، غير معروف بعد
working-late = لم نرد في اليوم الموعود
working-of = { $n } من { $all }
working-share = على الأرجح بين { $low } و{ $high } من كل 100
working-wrote = كتبوا إلينا
working-answered = وصلهم رد حقيقي
working-open = ينتظرون الآن
working-oldest = أطول انتظار الآن، بأيام العمل
working-overdue = ينتظرون أطول مما وعدنا
working-moved = تغيّر اليوم الموعود
working-saw = عادوا وقرأوا الرد
working-withdrawn = سُحبت أو أُحيلت إلى شخص آخر
working-fewer = أقل من 5
working-how = نعدّ من يوم الكتابة، ونعدّ أيضًا من لا يزال ينتظر. لا يمكن لأحد تحسين هذه الأرقام بعدم الرد.

## Words that staff start from
saved-thanks = شكرًا لإخبارنا. هذا ما سيحدث الآن: ___. نريد أن ينتهي ذلك في: ___.
saved-ask = شكرًا لإخبارنا. لدينا سؤال واحد: ___؟ الإجابة ليست واجبة.
saved-cannot = شكرًا لإخبارنا. لا يمكننا فعل ذلك الآن، والسبب: ___. صاحب القرار: ___. قد يتغير ذلك إذا: ___. يمكنك الكتابة لنا هنا إن كان لك رأي آخر.
saved-done = انتهى الأمر: ___. إن بقيت المشكلة، يمكنك الكتابة لنا هنا.
saved-safe = شكرًا لإخبارنا. هل أنت في أمان الآن؟ ماذا يمكننا أن نفعل؟ عند الخطر: اتصل برقم 999. أو تحدث مع أي شخص من الفريق في { $place }.

# What is promised, in a conversation.
promise-title = ما الذي نفعله
promise-will = سنفعل ذلك قبل { $date }.
promise-finding = نبحث الأمر. الجواب قبل { $date }.
promise-intention = نود أن نفعل ذلك. لا يوجد موعد بعد.
promise-cannot = لا نستطيع فعل ذلك.
promise-not-now = ليس الآن. سننظر فيه مرة أخرى في { $date }.
promise-passed = هذا ليس من شأننا. نقلناه إلى غيرنا.
promise-claimed = نقول إنه تم.
promise-agreed = من طلبوا ذلك يقولون إنه تم.
promise-disputed = من طلبوا ذلك يقولون إنه لم يتم.
promise-stopped = أوقفنا هذا.
promise-unwanted = لم يعد أحد يريد هذا.
promise-late = هذا متأخر.
promise-moved = كان الموعد. الموعد الآن { $date }. السبب:
promise-proof = يمكنك التأكد من ذلك:
promise-decided = من قرر ذلك:
promise-passed-to = الأمر الآن عند:
promise-changes = ما الذي قد يغيّر ذلك:
promise-challenge = إذا كنت ترى أن هذا خطأ:
promise-you-said = قلت:
promise-change = قل شيئًا آخر
promise-still = هل ما زال الأمر على ما يرام؟
promise-saying = نود أن نكتب على اللوحة أن الناس قالوا هذا. هل هذا ما قلته؟
promise-saying-yes = نعم، يمكنكم كتابة ذلك
promise-unwant = لم أعد أريد هذا
promise-unwanted-said = قلت إنك لم تعد تريد هذا.
promise-not-mine = ليس هذا ما قلته لكم
promise-not-asked = لم يتغير شيء. انظر إلى الصفحة مرة أخرى.

## What was promised
promises-none = لم نَعِد بشيء هنا بعد
promises-none-due = لم يحن موعد أي وعد في السنة الماضية
promises-finding = { $n } من { $all } وعود نُفّذت حتى اليوم الذي وُعد به أولاً
promises-when = ما وُعد به في السنة حتى { $to }، كما كان في تلك الليلة.
promises-kept = نُفّذ حتى اليوم الذي وُعد به أولاً
promises-moved = نُقل إلى يوم لاحق
promises-moved-by = نصفها نُقل بهذا العدد من الأيام أو أقل
promises-stopped = توقّف
promises-ahead = نصفها وُعد به قبل هذا العدد من الأيام أو أقل
promises-late = متأخر الآن
promises-intentions = نريد فعله بلا يوم محدد: لا يُعدّ وعداً
promises-asked = طلبه الناس قبل أن نبدأ
promises-agreed = قلنا «فعلنا ذلك»، والناس يوافقون
promises-disputed = قلنا «فعلنا ذلك»، والناس لا يوافقون
promises-silent = قلنا «فعلنا ذلك»، ولم يقل أحد نعم أو لا
promises-cannot = أجوبة تقول «لا نستطيع»
promises-explained = منها ما يذكر السبب ومن قرر وما الذي يغيّره وكيف يُعترض عليه
promises-reversed = قلنا «لا نستطيع» ثم فعلنا أكثر
promises-not-now = أجوبة تقول «ليس الآن»
kept-title = من أجاب، ومن وفى بوعده
kept-how = بحسب عمل الناس هنا، بلا أسماء.
kept-when = الأجوبة لكل من كتب من { $from } إلى { $to }.
kept-too-few = كتب عدد قليل جدًا من الناس فلا تُعدّ الأجوبة هنا.
kept-team = أسماء فقط
kept-answered = رسائل أُجيب عنها
kept-in-time = أُجيب عنها حتى اليوم الذي وُعد به أولاً
kept-promised = وعود
kept-later = نُفّذ بعد ذلك اليوم
kept-not-due = لم يحن يومه بعد
kept-given-up = توقّف، أو أُجيب عنه بشكل آخر

## The poster
poster-title = ملصق للحائط
poster-lead = ما تأخر يأتي أولاً، ثم ما لا يوافق عليه الناس. يمكنكم الإضافة إليه. ولا يمكن حذف شيء منه.
poster-print = اطبعه
poster-without = اضغط Ctrl وP للطباعة. اختر ورق { $size }.
poster-large = طباعة كبيرة
poster-add = أضف واحداً آخر
poster-added = احذف { $name } مرة أخرى
poster-full = لا يوجد مكان لـ: { $name }
poster-date = { $day } { $month } { $year }
poster-we = فعلنا، سنفعل، لا نستطيع
poster-heard = لا جواب بعد
poster-intention = نود أن نفعل
poster-finding = نبحث الأمر
poster-will = سنفعل
poster-cannot = لا نستطيع
poster-not-now = ليس الآن
poster-passed = نقلناه إلى غيرنا
poster-claimed = نقول إنه تم
poster-agreed = تم، يقول الناس
poster-disputed = لم يتم، يقول الناس
poster-stopped = أوقفناه
poster-unwanted = لم يعد مطلوباً
poster-late = متأخر
poster-was = كان الموعد { $date }
poster-by = قبل { $date }
poster-look = ننظر فيه مرة أخرى في { $date }
poster-since = هنا منذ { $date }
poster-answer-by = الجواب قبل { $date }
poster-silent = لم يقل أحد بعد إن كان كذلك
poster-people = { $n ->
    [zero] لم يقل أحد هذا
    [one] قال هذا شخص واحد
    [two] قال هذا شخصان
    [few] قال هذا { $n } أشخاص
    [many] قال هذا { $n } شخصاً
   *[other] قال هذا { $n } شخص
  }
poster-few = قال هذا أقل من 5 أشخاص
poster-tell = قل لنا شيئاً.
poster-no-name = لا حاجة إلى اسم.
poster-rest = حيث ينتهي النص بـ … تجد الباقي في { $address }
poster-more-late = { $n ->
    [zero] لا شيء آخر متأخر.
    [one] وعد آخر متأخر. تجده على اللوحة.
    [two] وعدان آخران متأخران. تجدهما على اللوحة.
    [few] { $n } وعود أخرى متأخرة. تجدها على اللوحة.
    [many] { $n } وعداً آخر متأخراً. تجدها على اللوحة.
   *[other] { $n } وعد آخر متأخر. تجدها على اللوحة.
  }
poster-printed = طُبع في { $date }. يأتي التالي قبل { $next }. النسخة { $version }

sms-got = شكرًا. وصلت رسالتك. نجيب حتى { $date }. أرسل WORDS لتراها على { $at }. أرسل STOP لإيقاف الرسائل.
sms-night = وصلت رسالتك. لا أحد يقرأ الآن. نجيب حتى { $date }. إن كنت في خطر فاتصل بـ 999. أرسل STOP لإيقاف الرسائل.
sms-help = يمكنك مراسلتنا هنا بلا اسم. إن كنت في خطر الآن فاتصل بـ 999. أرسل WORDS لتحصل على كلمات تعود بها.
sms-words = كلماتك: { $words }. احتفظ بها لترى جوابنا على { $at }. الكلمات القديمة لم تعد تعمل.
sms-stopped = لن تصلك رسائل منا بعد الآن. حذفنا رقمك. كلماتك ما زالت تعمل على { $at }
sms-found = وجدنا رسالتك. نراسلك هنا حين يكون هناك جديد. أرسل STOP لإيقاف الرسائل.
sms-lost = لا نعرف هذه الكلمات. انظر إليها من جديد وأرسلها كلها.
sms-answer = لديك جواب. أرسل YES لتقرأه هنا، أو استعمل كلماتك على { $at }. أرسل STOP لإيقاف الرسائل.
sms-question = لدينا سؤال لك. أرسل YES لتقرأه هنا. لست مضطرًا للجواب. أرسل STOP لإيقاف الرسائل.
sms-more-time = قلنا إننا نجيب حتى { $first }. نحتاج إلى وقت أكثر. نجيب حتى { $date }. أرسل STOP لإيقاف الرسائل.
sms-right = هل أُصلح الأمر؟ أجب YES أو PARTLY أو NO. يمكنك أيضًا استعمال كلماتك على { $at }. أرسل STOP لإيقاف الرسائل.
sms-changed = تغيّر شيء مما أخبرتنا به. انظر ما فعلناه بكلماتك على { $at }. أرسل STOP لإيقاف الرسائل.
sms-claimed = نقول إن ما طلبته تم. هل تم؟ أجب YES أو PARTLY أو NO، أو انظر { $at }. أرسل STOP لإيقاف الرسائل.
sms-rest = البقية على { $at }
home-text = يمكنك أيضًا أن ترسل رسالة نصية بلا اسم:
keep-number = إن راسلتنا نصيًا: رقمك. هو مقفل حيث لا يستطيع الفريق فتحه. يُحذف بعد 30 يومًا من آخر رسالة، وفورًا حين ترسل STOP. شركة الهاتف تعرفه في كل حال.
poster-text = أو رسالة نصية:
sms-test = هذه تجربة من { $at }. الرسائل تعمل.

## The screen on the wall
kiosk-start = ما الذي يشغل بالك؟ بلا اسم. دقيقتان فقط.
kiosk-touch = للبدء يكفي لمس الشاشة
kiosk-choose = ما الذي يناسبك؟
kiosk-hide = إخفاء
kiosk-hidden = لا يظهر شيء الآن
kiosk-still = هل ما زلت هنا؟
kiosk-stay = ما زلت هنا
kiosk-soon = تُغلق هذه الصفحة وحدها. بعد ذلك لا يرى أحد ما كتبته.
kiosk-hide-typing = إخفاء ما أكتبه
kiosk-show-typing = إظهار ما أكتبه
kiosk-offline = لا يوجد إنترنت الآن. سنرسل هذا في أقرب وقت ممكن.
kiosk-later = سنرسل هذا عندما يعود الإنترنت. بعد ذلك تعمل كلماتك.
kiosk-no-answers = لا يوجد إنترنت الآن. لا يمكننا عرض الردود. يمكنك العودة لاحقًا.
kiosk-full = امتلأت هذه الشاشة. يمكنك استخدام بطاقة ورقية وإخبار الفريق.
kiosk-fast = وصلت عدة رسائل من هنا قبل قليل. يلزم الانتظار دقيقة واحدة، ثم الإرسال. كلماتك ما زالت هنا.
kiosk-print = طباعة
kiosk-code = رمز لهاتفي
kiosk-code-how = يكفي توجيه كاميرا هاتفك نحو الرمز. يختفي الرمز بعد 20 ثانية.
kiosk-take = هذه ورقتك، يمكنك أخذها
kiosk-look = يمكنك النظر مرة أخرى يوم { $date }
kiosk-bye = شكرًا لك
kiosk-bye-next = الشخص التالي لا يرى شيئًا مما كتبته.
kiosk-not-set-up = هذه الشاشة ليست جاهزة بعد. يمكنك إخبار أي شخص من الفريق.
kiosk-wiping = نمسح ما على هذه الشاشة. تعمل من جديد بعد نصف دقيقة.

## Pictures to tap
tiles-q = أو لمس الصور
tiles-said = الصور
tile-bed = الأسرّة
tile-shower = الاستحمام
tile-food = الطعام
tile-toilet = المراحيض
tile-staff = العاملون هنا
tile-others = الآخرون هنا
tile-noise = الضوضاء
tile-safe = الشعور بالأمان
tile-rules = القواعد
tile-washing = غسل الملابس
tile-phone = شحن الهواتف
tile-warm = الدفء أو البرد
tile-help = المساعدة في الأوراق
tile-health = الصحة
tile-things = أغراضي
tile-other = شيء آخر
err-nothing-tapped = يلزم كتابة بضع كلمات أو لمس صورة

## Listening
listen = استماع

## Tapping your words
tap-door = إدخال كلماتك باللمس
tap-title = إدخال كلماتك الست باللمس
tap-letter = ما الحرف الأول من الكلمة رقم { $n }؟
tap-word = أي واحدة هي الكلمة رقم { $n }؟
tap-off = حذف الكلمة الأخيرة
together = يمكن أن ينظر معك شخص موثوق.
next-board = يظهر الرد على اللوحة أيضًا. لا حاجة إلى كلماتك هناك.

## Paper
paper-title = الكتابة إلينا على الورق. لا حاجة إلى اسم.
paper-box = يمكنك وضع الورقة في الصندوق، أو إعطاؤها لأي شخص من الفريق.
paper-who = يقرؤها الفريق وينقلها إلى الحاسوب كما كتبتها.
paper-keep = يمكنك قطع هذا الجزء والاحتفاظ به
paper-when = تعمل كلماتك فور نقل ورقتك إلى الحاسوب.

## Voting cards
votecard-code = رمزك
votecard-scan = يمكنك مسح هذا بالهاتف، أو كتابة الرمز في:
votecard-until = آخر موعد للتصويت: { $date }
votecard-tick = أو يمكنك وضع علامة هنا ثم وضع البطاقة في الصندوق.
votecard-most = أقصى عدد للعلامات: { $n }.
votecard-any = يمكنك وضع أي عدد من العلامات.
votecard-rank = يمكنك كتابة 1 بجانب ما يهمك أولًا، ثم 2، ثم 3.
votecard-secret = لا أحد يسجل أي بطاقة هي بطاقتك. الرمز لك وحدك.
votecard-words = كلمات هذا التصويت:

## Choosing a language
languages-all = لغات أخرى
languages-unread = لم يراجع هذه النصوص بعد أي شخص يتحدث هذه اللغة.

## Votes
vote-title = التصويت
vote-door = التصويت
vote-all = التصويتات والنتائج
vote-moment = { $date }، الساعة { $time }
vote-secret = لا يمكن لأحد أن يرى ما اخترته.
vote-closes = يمكن التصويت حتى { $when }.
vote-opens = يبدأ التصويت يوم { $when }.
vote-card = بطاقتك
vote-card-hint = الحروف والأرقام المكتوبة عليها، وعددها 16
vote-choose-any = يمكنك وضع علامة على كل ما يعجبك
vote-choose-some =
    { $n ->
        [zero] لا يمكن اختيار شيء
        [one] يمكنك اختيار شيء واحد
        [two] يمكنك اختيار شيئين على الأكثر
        [few] يمكنك اختيار { $n } أشياء على الأكثر
        [many] يمكنك اختيار { $n } شيئًا على الأكثر
       *[other] أكبر عدد يمكنك اختياره: { $n }
    }
vote-none = لا شيء من هذه
vote-cost = التكلفة { $sum }
vote-see = عرض اختياراتي
vote-about = عن هذا التصويت
vote-help = يمكنك طلب المساعدة من شخص موثوق.
vote-check-title = مراجعة صوتك
vote-yours = اخترت
vote-once = لا يمكنك تغييره بعد الإرسال.
vote-send = إرسال صوتي
vote-words = التأكد لاحقًا من أن صوتك محسوب
vote-words-tick = أريد كلمات أبحث عنها لاحقًا
vote-words-risk = قد يجبرك أحد على إظهار هذه الكلمات له.
vote-in-title = وصل صوتك
vote-in = نعدّ الأصوات بعد { $when }.
vote-words-title = كلماتك للبحث عنها في القائمة
vote-words-how = يمكنك كتابتها على ورقة. بعد عدّ الأصوات، يمكنك البحث عنها في القائمة.
vote-else = أريد أن أقول شيئًا آخر
vote-over-title = انتهى هذا التصويت
vote-counting = نعدّ الأصوات الآن. تظهر النتيجة في هذه الصفحة.
vote-options = ما يمكنك اختياره
vote-does = ماذا يحدث بالنتيجة
vote-does-tell = سيسمعها المسؤولون هنا.
vote-does-ask = سيسمعها المسؤولون هنا قبل أن يقرروا.
vote-does-work-on = سيعمل المسؤولون هنا على ما يأتي أولًا.
vote-does-decide-together = القرار لكم وللمسؤولين هنا معًا.
vote-does-you-decide = القرار لكم. وسيتم تنفيذه.
vote-wins = كيف نعدّ الأصوات
vote-rule-most = يمكنك وضع علامة على كل ما يعجبك. يفوز ما عليه أكثر العلامات.
vote-rule-fair = يمكنك وضع علامة على كل ما يعجبك. لعلامات كل شخص الحصة نفسها. إذا أراد ثلث الناس شيئًا آخر، فلهم نحو ثلث ما نفعله.
vote-how-much = كم نختار
vote-seats =
    { $n ->
        [zero] لن نختار شيئًا
        [one] سنختار شيئًا واحدًا
        [two] سنختار شيئين
        [few] سنختار { $n } أشياء
        [many] سنختار { $n } شيئًا
       *[other] عدد ما سنختاره: { $n }
    }
vote-budget = كل ما يكفي له مبلغ { $sum }
vote-who = من يمكنه التصويت
vote-roll =
    { $n ->
        [zero] لا يمكن لأحد أن يصوّت.
        [one] يمكن أن يصوّت شخص واحد، ببطاقة.
        [two] يمكن أن يصوّت شخصان، لكل منهما بطاقة واحدة.
        [few] يمكن أن يصوّت { $n } أشخاص، لكل منهم بطاقة واحدة.
        [many] يمكن أن يصوّت { $n } شخصًا، لكل منهم بطاقة واحدة.
       *[other] عدد من يمكنهم التصويت: { $n }. لكل منهم بطاقة واحدة.
    }
vote-turnout =
    { $n ->
        [zero] تُعتمد النتيجة حتى إذا لم يصوّت أحد.
        [one] تُعتمد النتيجة إذا صوّت شخص واحد.
        [two] تُعتمد النتيجة إذا صوّت شخصان.
        [few] تُعتمد النتيجة إذا صوّت { $n } أشخاص.
        [many] تُعتمد النتيجة إذا صوّت { $n } شخصًا.
       *[other] عدد الأصوات اللازم لتُعتمد النتيجة: { $n }.
    }
err-vote-card = يلزم كتابة الحروف والأرقام التي على بطاقتك، وعددها 16
err-vote-unknown = لا نعرف هذه البطاقة. يلزم التأكد من كل حرف ورقم
err-vote-used = استُعملت هذه البطاقة من قبل. يمكنك طلب بطاقة جديدة
err-vote-nothing = يلزم وضع علامة على ما يعجبك، أو على «لا شيء من هذه»
err-vote-no-order = يلزم اختيار ما يعجبك، أو «لا شيء من هذه»
err-vote-both = اخترت «لا شيء من هذه» ومعها شيئًا آخر. يلزم حذف أحدهما
err-vote-many =
    { $n ->
        [zero] اخترت أكثر من اللازم. يلزم حذف بعض العلامات
        [one] اخترت أكثر من اللازم. يلزم حذف علامة واحدة
        [two] اخترت أكثر من اللازم. يلزم حذف علامتين
        [few] اخترت أكثر من اللازم. يلزم حذف { $n } علامات
        [many] اخترت أكثر من اللازم. يلزم حذف { $n } علامة
       *[other] اخترت أكثر من اللازم. عدد العلامات التي يلزم حذفها: { $n }
    }

## What a vote came to
vote-result-title = نتيجة التصويت
vote-first = جاء أولًا: { $title }. عدد من اختاروه: { $n } من { $all }
vote-first-few = جاء أولًا: { $title }
vote-nothing = لم يتم اختيار شيء
vote-people = عدد من صوّتوا: { $n } من { $all }.
vote-few = صوّت أقل من 5 أشخاص. نعرض ما جاء أولًا، بلا أرقام.
vote-not-enough = صوّت عدد قليل جدًا، لذلك لا تُلزم هذه النتيجة أحدًا.
vote-chosen = ما تم اختياره
vote-answer = الرد
vote-answer-by = يظهر رد المسؤولين هنا يوم { $date } أو قبله.
vote-answer-late = كان موعد الرد { $date }
vote-answer-will = سنفعل ذلك
vote-answer-part = سنفعل جزءًا من ذلك
vote-answer-cannot = لا نستطيع فعل ذلك
vote-ticks = كم شخصًا اختار كلًا منها
vote-two-ways = العدّ بطريقتين
vote-most = أكثر العلامات
vote-fair = حصص عادلة
vote-without =
    { $n ->
        [0] نال كل شخص شيئًا مما اختاره.
        [one] شخص واحد لم ينل شيئًا مما اختاره.
        [two] شخصان لم ينالا شيئًا مما اختاراه.
        [few] { $n } أشخاص لم ينالوا شيئًا مما اختاروه.
        [many] { $n } شخصًا لم ينالوا شيئًا مما اختاروه.
       *[other] عدد من لم ينالوا شيئًا مما اختاروه: { $n }.
    }
vote-spent = التكلفة { $sum }.
vote-decides = هذه الطريقة هي التي تحسم. كان هذا محددًا قبل بدء التصويت.
vote-turned = مع «حصص عادلة» بقي عدد أكبر من الناس بلا شيء. لذلك تحسم طريقة «أكثر العلامات»، كما قلنا من قبل.
vote-how = كيف عددنا الأصوات
vote-step-won = { $title }: عدد العلامات { $n }. تم اختياره.
vote-step-paid = { $title }: عدد من اختاروه وبقيت لهم حصة: { $n }. أصواتهم معًا تساوي { $votes }. تم اختياره.
vote-step-carried = { $title }: عدد من اختاروه { $n }. كان نصيبهم حتى الآن هو الأقل. تم اختياره.
vote-step-filled = { $title }: عدد العلامات { $n }. بقي ما يكفي، فتم اختياره أيضًا.
vote-step-not = { $title }: عدد العلامات { $n }. لم يبقَ ما يكفي له.
vote-step-ended = كان التالي: { $title }. لم يبقَ ما يكفي، فانتهى العدّ هنا.
vote-level-ticks = تعادل مع { $others }، وعلاماته أكثر.
vote-level-cost = تعادل مع { $others }، وتكلفته أقل.
vote-level-lot = تعادل مع { $others }. تحسم القرعة التي تمت قبل التصويت.
vote-came = كيف وصلت الأصوات
vote-came-few = لا نعرض الأعداد الصغيرة.
vote-way-web = من الهواتف والحواسيب
vote-way-kiosk = من الشاشة على الحائط
vote-way-text = برسالة نصية
vote-way-paper = على الورق
vote-way-hands = برفع الأيدي في غرفة
vote-checking = يمكنك التأكد بنفسك
vote-checking-how = في هذا الملف قائمة البطاقات المستعملة. وفيه كل العلامات، في قائمة منفصلة. لا يمكن لأحد أن يربط بينهما.
vote-wall = الكلمات على الحائط
vote-cards = البطاقات
vote-cards-made = المطبوعة: { $made }، المستعملة: { $used }، التالفة: { $spoiled }، الباقية: { $unused }.
vote-by-office = طبع المكتب البطاقات.
vote-held-by = من نظّم التصويت
vote-file = الملف
vote-disputed = هناك شيء لا يتطابق:
vote-closed-at = انتهى التصويت يوم { $when }.
vote-rule-ranked = يمكنك ترتيب ما يعجبك. نقارن كل شيء بكل شيء آخر. يأتي أولًا ما يفوز على الباقي.
vote-room = يمكنك التصويت ببطاقتك. استخدام الهاتف أو شاشة الحائط أو رسالة أو الصندوق ممكن.
vote-rank-how = يمكنك الضغط على ما يهمك أولًا، ثم ما بعده
vote-rank-yours = ترتيبك
vote-rank-left = خارج ترتيبك
vote-rank-out = حذف
vote-rank-order = الترتيب الذي نتج
vote-rank-firsts = كم شخصًا وضعه أولًا
vote-rank-duel = { $title } مقابل { $others }: { $n } إلى { $all }
vote-rank-others = كل المقارنات الأخرى
vote-pro = مع:
vote-con = ضد:

## A vote by one’s own phone
vote-phone = التصويت من هاتفك
vote-phone-lost = ضياع الهاتف يعني ضياع الصوت. لك رابط تصويت واحد، ولا رابط ثانٍ.
vote-phone-what = تحصل على رابطك الآن، ويمكنك التصويت به عندما يبدأ التصويت. لا أحد يمكنه أن يعرف لمن هذا الرابط.
vote-phone-until = يمكنك الحصول عليه حتى { $when }.
vote-phone-number = رقمك
vote-phone-code = رمزك
vote-phone-slip = مكتوب على ورقتك الصغيرة
vote-phone-words = هل هذه الكلمات الأربع مكتوبة على ورقتك؟
vote-phone-differ = إن لم تكن مكتوبة، يلزم التوقف والتصويت ببطاقة، وإخبار شخص يتكلم باسم المجموعة.
vote-phone-get = أريد رابط التصويت
vote-phone-without = لا تعمل هذه الصفحة في هذا المتصفح. يمكنك التصويت ببطاقة، وهي تُحسب مثله تمامًا.
vote-phone-over = لم نعد نعطي روابط. يمكنك التصويت ببطاقة، وهي تُحسب مثله تمامًا.
vote-phone-made = رابط التصويت الخاص بك
vote-phone-keep = يلزم حفظه الآن. يختفي عند مغادرة هذه الصفحة.
vote-phone-one = من معه هذا الرابط يمكنه التصويت به. لا يجوز أن يراه أحد.
vote-phone-save = حفظه في ملف
vote-phone-signs = أو كتابة هذه الحروف والأرقام على ورقة:
vote-phone-link = بطاقتك أو رابط التصويت
vote-phone-link-hint = الحروف والأرقام الـ16 التي على بطاقتك، أو الرابط كاملًا
vote-phone-key = كلمات روابط التصويت:
vote-phone-links = روابط التصويت
vote-phone-count = المعطاة: { $made }، المستعملة: { $used }.
voteslip-get = تحصل على رابط التصويت هنا:
voteslip-until = يمكنك الحصول عليه حتى 24 ساعة قبل بدء التصويت. يبدأ التصويت يوم { $when }.
err-phone-code = هذا الرقم وهذا الرمز ليسا معًا. يلزم النظر إلى ورقتك مرة أخرى
err-phone-before = أُعطي رابط لهذا الرقم من قبل. إن لم يكن لك، يلزم إخبار شخص يتكلم باسم المجموعة
err-phone-false = الجواب الذي وصل ليس لهذا التصويت. يمكنك التصويت ببطاقة، ويلزم إخبار شخص يتكلم باسم المجموعة
err-phone-lost = لم يصل شيء. يلزم البقاء في هذه الصفحة والضغط على الزر مرة أخرى
err-vote-link = لا نعرف هذا الرابط. يمكنك فتحه من المكان الذي حفظته فيه
err-vote-link-used = استُعمل رابط التصويت هذا من قبل

## Votes by text message
sms-vote-in = وصل صوتك. لا أحد يرى ما اخترته. يلزم حذف هذه الرسالة ورسالتك.
sms-vote-used = استُعملت هذه البطاقة من قبل. يمكنك طلب بطاقة جديدة.
sms-vote-unknown = لا نعرف هذه البطاقة. يلزم التأكد من كل حرف ورقم ثم الإرسال من جديد.
sms-vote-many = اخترت أكثر من اللازم. يلزم اختيار أقل ثم الإرسال من جديد مع رمزك.
sms-vote-over = انتهى هذا التصويت. نعدّ الأصوات الآن.
sms-vote-link = رابط التصويت لا يعمل بالرسائل النصية. يمكنك فتحه في هاتفك عندما يبدأ التصويت. يلزم حذف هذه الرسالة ورسالتك.
## User groups
groups-title = مجموعات مفتوحة للجميع
groups-lead = يلتقي رواد هذا المكان ويعبّرون عن رأيهم. الانضمام والمغادرة في أي وقت. لا أحد يسأل عن السبب.
groups-none = لا توجد مجموعة هنا بعد.
group-meets = موعد اللقاء
group-join = طريقة الانضمام
group-number = لكل عضو رقم على ورقة. نحن لا نكتب الأسماء.
group-who = من يتحدث باسمها
group-nobody = لا أحد الآن.
office-chair = إدارة اللقاءات
office-secretary = الكتابة
office-treasurer = رعاية المال
office-steward = توزيع الأرقام
office-supporter = مساعدة المجموعة، من شخص يعمل هنا
group-member = أحد الأعضاء
group-until = { $name }، حتى { $date }
group-aside = ما انتقل إلى الأعضاء
group-aside-by = حتى { $date } كان هذا عمل شخص من الفريق: { $name }.
group-says = ما تقوله المجموعة
group-says-none = لم تقل شيئًا هنا بعد.
group-private = يمكن لمن يديرون المكان قراءة هذه الصفحة. ولا يمكنهم قراءة ما تكتبه المجموعة لنفسها.
group-ended = انتهت هذه المجموعة: { $date }.

## Meetings
meetings-title = الاجتماعات
meetings-lead = يتحدث رواد هذا المكان مع الفريق. من لا يستطيع الحضور يقرأ كل شيء هنا.
meetings-coming = القادمة
meetings-were = السابقة
meetings-none = لا يوجد اجتماع قادم.
meeting-title = اجتماع
meeting-off = أُلغي هذا الاجتماع.
meeting-come = يمكن لأي شخص الحضور والاستماع فقط، والمغادرة في أي وقت.
meeting-when = متى
meeting-where = أين
meeting-for = لمن
meeting-held-by = من ينظّمه
meeting-led = من يديره
meeting-led-user = شخص من رواد هذا المكان
meeting-led-staff = شخص من الفريق
meeting-joint = رواد هذا المكان والفريق
meeting-users-only = رواد هذا المكان فقط
meeting-with-trustees = رواد هذا المكان ومجلس الأمناء
meeting-informal = حديث مفتوح للجميع
meeting-minutes =
    { $n ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
meeting-agenda = ما نتحدث عنه
meeting-agenda-why = ما تأخر يأتي أولًا، ثم أكثر ما يريده الناس. ما يطرحه الفريق يأتي في النهاية، ولا يمكنه تغيير ذلك.
meeting-nothing = لا شيء بعد.
meeting-share = { $n } من { $all } دقيقة لما طرحه رواد المكان.
meeting-from-promise = وعدنا بهذا وتأخرنا
meeting-from-want = أكثر ما يريده الناس
meeting-from-vote = اختاره تصويت
meeting-from-group = تطرحه المجموعة
meeting-from-management = يطرحه الفريق
meeting-does-tell = سنخبركم بهذا.
meeting-does-ask = نسألكم قبل القرار.
meeting-does-work-on = نعمل على هذا معًا.
meeting-does-decide-together = نقرر هذا معًا.
meeting-does-you-decide = القرار لكم.
meeting-decides = من يمكنه أن يقرر:
meeting-put-off = تأجّل إلى الاجتماع القادم، لأن الورقة وصلت متأخرة.
meeting-paper-plain = بكلمات بسيطة
meeting-paper-large = بخط كبير
meeting-paper-audio = للاستماع
meeting-paper-language = بلغة أخرى
meeting-paper-late = وصلت متأخرة
meeting-shared = هنا منذ { $when }
meeting-read = قراءة
meeting-hands = عدّ الأيدي المرفوعة في اجتماع
meeting-hands-first = جاء أولًا: { $title }. رفع { $n } من { $all } أيديهم
meeting-hands-level = جاءت معًا في المقدمة: { $others }
meeting-hands-none = لم يرفع أحد يده
meeting-hands-few = كان الحضور أقل من 5 أشخاص، فنعرض الترتيب فقط.
meeting-hands-people = عدد الحاضرين: { $n }.
meeting-hands-each = كم شخصًا رفع يده
meeting-decided = ما تقرّر
meeting-undecided = لم يتقرر شيء في هذا.
meeting-wanted = ما أراده رواد المكان
meeting-followed = القرار يوافق ذلك.
meeting-changed = القرار يغيّر ذلك.
meeting-against = القرار ضد ذلك.
meeting-why = لماذا
meeting-minority = ما رآه آخرون
meeting-doer = من يقوم به
meeting-first = أول موعد
meeting-came = من حضر
meeting-came-users = رواد هذا المكان
meeting-came-staff = الفريق
meeting-came-managers = المديرون
meeting-came-trustees = الأمناء
meeting-came-outside = من الخارج
meeting-offered = ما قُدّم
meeting-offered-none = لم يُقدَّم شيء.
meeting-travel = دُفعت أجرة الطريق
meeting-childcare = رعاية الأطفال
meeting-interpreter = شخص يترجم
meeting-step-free = مدخل بلا درج
meeting-too-few = حضر أقل من شخصين من رواد المكان. يحتاج الاجتماع إلى شخصين على الأقل.
meeting-agreed = وافقت المجموعة على هذا: { $date }.
meeting-not-agreed = لم توافق المجموعة على هذا بعد. ستنظر فيه حتى { $date }.
meeting-agree-late = لم توافق المجموعة على هذا بعد. كان الموعد { $date }.
