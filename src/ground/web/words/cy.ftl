# What guests read, in Welsh: spoken-standard, "chi". No native reader has walked through these texts yet.
# Weekdays carry "dydd", for Mawrth alone is also March. So a date stands only where it does not mutate: after erbyn, ers, cyn, rhwng or a colon.

## The frame of every page
house = Hearback
skip = Neidio i’r dudalen
nav-top = Iaith a gadael
nav-foot = Help
leave = Gadael nawr
# Leads to a text in English.
easy = Hawdd ei ddarllen (yn Saesneg)
not-easy = Testun hirach
help = Cael help
keep = Beth rydyn ni’n ei gadw
back = Yn ôl
finish = Gorffen
languages = Iaith
carry-on = Mynd ymlaen
send = Anfon
change = Newid
optional = (gallwch adael hwn yn wag)
the-team = y tîm
you = Chi
step = Cam { $n } o 3
err-in-title = Gwall: { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = Erbyn { $date }
weekday-1 = dydd Llun
weekday-2 = dydd Mawrth
weekday-3 = dydd Mercher
weekday-4 = dydd Iau
weekday-5 = dydd Gwener
weekday-6 = dydd Sadwrn
weekday-7 = dydd Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

## Names
# "A hefyd", for "a" alone would be "ac" before a vowel.
names-two = { $one } a hefyd { $two }
names-three = { $one }, { $two } a hefyd { $three }

## The list of places
places-title = Am ba le mae hyn?
places-hint = Dewiswch ble rydych chi’n aros neu’n mynd. Dim enw. Dim mewngofnodi.
places-none = Does dim lleoedd i’w dewis yma eto.

## The front
home-title = Dywedwch wrthym ni beth sydd ar eich meddwl
home-lead = 2 funud. Dim enw. Dim mewngofnodi.
home-tell = Dweud rhywbeth wrthym ni
home-return = Gweld fy ateb
home-return-how = Gyda’ch chwe gair neu’ch rhif
home-board = Beth sydd wedi newid
home-who = Pwy sy’n darllen, a phryd
who-reads = Pwy sy’n darllen
who-reads-names = { $names }
when-answer = Pryd byddan nhw’n ateb
when-seen = Pryd byddan nhw’n ei weld
home-unknown = Dydyn nhw ddim yn gallu gweld pwy ydych chi, os na ddywedwch chi wrthyn nhw.
seen-now = Ar unwaith
seen-today = Heddiw am { $time }, gyda phob neges newydd
seen-tomorrow = Yfory am { $time }, gyda phob neges newydd

## Getting help
help-now = Os ydych chi mewn perygl nawr, dywedwch wrth unrhyw un yn y tîm neu ffoniwch 999.
help-talk = Gallwch siarad â rhywun o’r tu allan, am ddim, ddydd neu nos. Ffoniwch y Samaritans ar 116 123.
help-staff = Am rywun sy’n gweithio yma
help-outside = Dydy { $outside } ddim yn gweithio yma. Dywedwch wrthym ni fod hyn am rywun sy’n gweithio yma. Wedyn dim ond { $outside } sy’n ei ddarllen.
help-tried = Y tro diwethaf i ni roi cynnig ar y rhifau yma: { $date }.
help-unseen = Dydyn ni ddim yn gweld eich bod wedi agor y dudalen yma.

## Telling, step 1
kind-q = Beth ydych chi eisiau ei ddweud wrthym ni?
kind-hint = Does dim angen rhoi eich enw
kind-problem = Mae rhywbeth o’i le
kind-idea = Gallai rhywbeth fod yn well
kind-thanks = Mae rhywbeth yn dda
kind-unsafe = Dydw i ddim yn teimlo’n ddiogel
kind-question = Rydw i eisiau gofyn rhywbeth
nothing-kept = Os stopiwch chi cyn anfon, fyddwn ni ddim yn cadw dim byd.

## Telling, for those who do not feel safe
staff-title = Un cwestiwn yn gyntaf
staff-q = Ydy hyn am rywun sy’n gweithio yma?
staff-hint = Mae hyn yn penderfynu pwy sy’n ei ddarllen
staff-yes = Ydy
staff-no = Nac ydy
staff-unsaid = Dydw i ddim eisiau dweud
staff-yes-who = { $outside } sy’n ei ddarllen. Dydy { $outside } ddim yn gweithio yma. Dydy’r neges ddim yn mynd at { $team }.
staff-no-who = Mae’r neges yn mynd at { $team }.
staff-tick = Mae hyn am rywun sy’n gweithio yma

## Telling, step 2
words-q = Dywedwch wrthym ni yn eich geiriau eich hun
words-hint = Mae ychydig o eiriau’n ddigon. Peidiwch ag ysgrifennu enwau os ydych chi am aros yn breifat
words-better = Beth fyddai’n gwneud pethau’n well?
see-q = Pwy sy’n cael gweld hwn?
see-team = Dim ond y tîm
see-board = Y tîm, ac wedyn yr hysbysfwrdd ar y wal
see-board-how = Rydyn ni’n tynnu enwau allan yn gyntaf. Byddwn ni’n gofyn i chi cyn ei ddangos
see-outside = Dim ond y person o’r tu allan
see-trustee = Dim ond un o’r ymddiriedolwyr
now-tick = Dangos hwn i’r tîm nawr
now-risk = Wedyn gallai rhywun ddyfalu pwy ysgrifennodd hwn. Os gadewch chi hwn yn wag: { $seen }. Mae hynny’n cuddio pryd ysgrifennoch chi.
seen-at-once = Bydd hwn i’w weld ar unwaith. Gallai rhywun ddyfalu pwy ysgrifennodd hwn.

## Telling, step 3
check-title = Gwirio ac anfon
check-note = Dydyn ni ddim wedi anfon hwn eto
check-about = Am beth
check-words = Eich geiriau
check-better = I wneud pethau’n well
check-team = { $names }. Byddan nhw’n ateb erbyn { $date }.
check-outside = { $outside }, sydd ddim yn gweithio yma. Byddwch chi’n cael ateb erbyn { $date }.
check-trustee = { $trustee }, un o’r ymddiriedolwyr. Nid { $outside }, na neb sy’n gweithio yma. Byddwch chi’n cael ateb erbyn { $date }.
check-not-them = Mae hyn am { $outside }
check-send = Anfon at y tîm

## The receipt
sent-title = Mae eich neges gennym ni. Diolch.
sent-by = Bydd person yn ateb erbyn { $date }.
sent-your-words = Eich geiriau
sent-words = Defnyddiwch y geiriau yma i weld ein hateb.
sent-lose = Os collwch chi nhw, allwn ni ddim dod o hyd iddyn nhw.
or-number = neu’r rhif
sent-how = Ysgrifennwch nhw, tynnwch lun, neu dywedwch wrth rywun rydych chi’n ymddiried ynddo.
sent-finish = Rydw i wedi cadw fy ngeiriau. Gorffen
sent-next = Beth sy’n digwydd nesaf
next-read = { $seen }: bydd { $names } yn gallu ei ddarllen.
next-answer = Byddwch chi’n cael ateb erbyn { $date }.
next-back = Dewch yn ôl yma. Dewiswch “Gweld fy ateb” a theipiwch eich geiriau.
again-title = Mae’r neges yma gennym ni’n barod
again-what = Does dim angen ei hanfon eto. Defnyddiwch eich geiriau i weld yr ateb.

## Coming back
back-title = Teipiwch eich geiriau neu’ch rhif
back-hint = Does dim ots am fylchau, comas na phriflythrennau
back-go = Dangos fy negeseuon
back-lost = Rydw i wedi colli fy ngeiriau
lost-title = All neb ddod o hyd iddyn nhw, dim hyd yn oed ni
lost-why = Dyna sut rydyn ni’n eich cadw’n breifat. Mae eich neges yma o hyd. Heb eich geiriau, allwn ni ddim dangos yr ateb i chi.
lost-then = Gallwch ddweud wrthym ni eto a chael geiriau newydd.
lost-again = Dweud wrthym ni eto

## The conversation
thread-title = Eich negeseuon
state-wait = Yn aros am ateb.
state-wait-by = Byddan nhw’n ateb erbyn { $date }.
late-managers = Mae hyn yn hwyr. Mae rheolwyr y tîm yn gwybod ers { $date }.
late-trustees = Mae’r ymddiriedolwyr yn gwybod ers { $date }. Maen nhw’n gwneud yn siŵr bod y lle’n cael ei redeg yn dda.
state-asked = Rydyn ni wedi gofyn rhywbeth i chi.
state-late = Mae hyn yn hwyr. Fe wnaethon ni addo ateb erbyn { $date }.
state-asked-stands = Mae ein dyddiad ateb yn aros amdanoch chi hefyd, am hyd at 10 diwrnod gwaith.
care-taken = Mae hwn gyda { $name } nawr.
care-safety = Dim ond pobl sy’n gofalu am ddiogelwch sy’n darllen hwn nawr.
care-outside = Dim ond rhywun sydd ddim yn gweithio yma sy’n darllen hwn nawr.
state-closed = Mae’r tîm yn meddwl bod hyn wedi’i wneud.
state-closed-open = Gallwch ysgrifennu yma o hyd.
thanks-read = Diolch. Rydw i wedi darllen hwn.
taken-words = Mae hwn gyda { $name } nawr. Byddwch chi’n cael ateb erbyn { $date }.
state-answered = Wedi’i ateb.
state-yes = Wedi’i ddatrys. Chi ddywedodd hynny.
new-date = Mae angen mwy o amser arnon ni. Dyddiad newydd:
write-back = Ysgrifennu’n ôl
names-hint = Does dim rhaid ateb cwestiynau am bwy ydych chi
look-again = Gweld a oes rhywbeth newydd
right-q = Ydy hyn wedi’i ddatrys?
right-hint = Dim ond chi all ddweud
right-yes = Ydy
right-partly = Yn rhannol
right-no = Nac ydy

## Who is next
handover-mine = { $one } fydd yn eich ateb chi nesaf. Dechrau: { $date }. Rydw i wedi dweud wrth { $one } beth ddywedoch chi wrtha i.
handover-me = Fi fydd yn eich ateb chi nesaf. Dechrau: { $date }. Rydw i’n gallu darllen beth ddywedoch chi wrthym ni.
handover-ours = { $one } fydd yn eich ateb chi nesaf. Dechrau: { $date }. Mae { $one } yn gallu darllen beth ddywedoch chi wrthym ni.

## Words for the board
wording-title = Ar gyfer yr hysbysfwrdd ar y wal
wording-why = Dywedoch chi y gall hwn fynd ar yr hysbysfwrdd. Rydyn ni wedi tynnu beth allai ddangos pwy ydy rhywun. Fydd hwn ddim yn mynd i fyny heb i chi gytuno.
wording-words = Dyma beth fydden ni’n ei ddangos. Mae bar lle rydyn ni wedi tynnu geiriau allan.
wording-hint = Gallwn ddangos y geiriau yma, neu ddim byd
wording-did = Ein hateb wrth eu hymyl:
wording-yes = Dangos y geiriau yma
wording-no = Peidio â dangos hwn
wording-accepted = Cytunoch chi i ddangos hwn ar yr hysbysfwrdd.
wording-changed = Newidioch chi’r geiriau ar gyfer yr hysbysfwrdd. Bydd y tîm yn edrych arnyn nhw.
wording-refused = Dywedoch chi na: fydd hwn ddim ar yr hysbysfwrdd. Bydd yn aros gyda’r tîm.
wording-no-did = Bydd ein hateb yn dod wedyn.
wording-change = Defnyddio geiriau eraill
wording-mine = Eich geiriau ar gyfer yr hysbysfwrdd
bar-person = [enw wedi’i dynnu allan]
bar-contact = [rhif neu gyfeiriad wedi’i dynnu allan]
bar-place = [lle neu amser wedi’i dynnu allan]
bar-threat = [bygythiad wedi’i dynnu allan]
bar-unlawful = [geiriau yn erbyn y gyfraith wedi’u tynnu allan]

## Kept off the board
held-title = Ddim ar yr hysbysfwrdd
held-because = Dydyn ni ddim yn dangos hwn ar yr hysbysfwrdd. Y rheswm:
held-hint = Gallwch ofyn i rywun edrych eto. Wedyn bydd rhywun sydd ddim yn gweithio yma yn ei ddarllen.
held-again = Gofyn i rywun edrych eto
held-asked = Gofynnoch chi i rywun edrych eto. Bydd rhywun sydd ddim yn gweithio yma yn ei ddarllen.
held-upheld = Mae rhywun wedi edrych eto. Maen nhw’n dweud bod y dewis yn iawn.
held-overturned = Mae rhywun wedi edrych eto. Maen nhw’n dweud y dylai fod ar yr hysbysfwrdd. Byddwn ni’n gofyn i chi yn gyntaf.
why-person = mae’n enwi rhywun
why-contact = mae’n rhoi rhif neu gyfeiriad
why-place = mae’n dweud y lle neu’r amser
why-threat = mae bygythiad neu gasineb yn y geiriau
why-unlawful = mae yn erbyn y gyfraith
why-safety = gallai rhywun fod mewn perygl
why-advert = hysbyseb ydy hon
why-same = mae’n dweud yr un peth â neges arall
why-asked = y person wnaeth ei hysgrifennu ofynnodd i ni

## New words, and erasing
renew = Cael geiriau newydd
renewed-title = Eich geiriau newydd
renewed-old = Dydy’r hen rai ddim yn gweithio mwyach.
renewed-on = Rydw i wedi’u cadw nhw. Dangos fy negeseuon
erase-all = Dileu popeth anfonais i
erase-title = Dileu popeth anfonoch chi?
erase-goes = Beth sy’n mynd
erase-goes-what = Eich geiriau, ein hatebion, a’r chwe gair sy’n eu hagor
erase-stays = Beth sy’n aros
erase-stays-what = Ein hateb ni ar yr hysbysfwrdd, heb eich geiriau chi
erase-final = Mae’n digwydd ar unwaith. All neb ddod ag unrhyw beth yn ôl.
erase-do = Dileu
erase-not = Cadw fy negeseuon
erased-title = Mae wedi’i ddileu
erased-what = Mae eich geiriau a’n hatebion wedi mynd.

## The board
board-title = Dywedoch chi, gwnaethon ni
board-lead = Beth ddywedodd pobl wrthym ni, a beth oedd ein hateb. Y lle: { $place }. Mae gwyrdd yn golygu bod y person ddywedodd wrthym ni yn cytuno.
board-empty = Does dim byd yma eto. Gallai eich neges chi fod y gyntaf.
board-said = Dywedoch chi
board-answer = Ein hateb
board-erased = Dywedodd rhywun rywbeth wrthym ni. Mae’r geiriau wedi’u dileu nawr.
board-yes = Wedi’i ddatrys, meddai’r person ddywedodd wrthym ni
board-partly = Wedi’i ddatrys yn rhannol, meddai’r person ddywedodd wrthym ni
board-no = Heb ei ddatrys eto, meddai’r person ddywedodd wrthym ni
board-awaited = Dydy ateb y tîm ddim yma eto.
board-waits = { $n ->
    [zero] Does dim neges yn aros i rywun edrych arni.
    [one] Mae { $n } neges yn aros i rywun edrych arni. Mae hyn yn hwyr.
    [two] Mae { $n } neges yn aros i rywun edrych arnyn nhw. Mae hyn yn hwyr.
    [few] Mae { $n } neges yn aros i rywun edrych arnyn nhw. Mae hyn yn hwyr.
    [many] Mae { $n } neges yn aros i rywun edrych arnyn nhw. Mae hyn yn hwyr.
   *[other] Mae { $n } neges yn aros i rywun edrych arnyn nhw. Mae hyn yn hwyr.
}
board-waits-days = { $n ->
    [zero] Mae’r gyntaf yn aros ers heddiw.
    [one] Mae’r gyntaf yn aros ers { $n } diwrnod.
    [two] Mae’r gyntaf yn aros ers { $n } ddiwrnod.
    [few] Mae’r gyntaf yn aros ers { $n } diwrnod.
    [many] Mae’r gyntaf yn aros ers { $n } diwrnod.
   *[other] Mae’r gyntaf yn aros ers { $n } diwrnod.
}
board-show = Dangos
board-all = Popeth
board-promised = Wedi’i addo
board-done = Wedi’i wneud, meddwn ni
board-not = Ddim nawr, neu na
board-is-late = Hwyr
board-old = Hŷn
board-more = Mwy
board-none-here = Does dim byd fel hyn yma nawr.
board-screen = Ar sgrin
board-about = Am beth
board-people = { $n ->
    [zero] Does neb wedi dweud hyn wrthym ni
    [one] Dywedodd { $n } person hyn wrthym ni
    [two] Dywedodd { $n } o bobl hyn wrthym ni
    [few] Dywedodd { $n } o bobl hyn wrthym ni
    [many] Dywedodd { $n } o bobl hyn wrthym ni
   *[other] Dywedodd { $n } o bobl hyn wrthym ni
}
board-people-few = Dywedodd llai na 5 o bobl hyn wrthym ni
board-ours = Ni ein hunain ddechreuodd hyn
board-few = llai na 5
board-no-one = neb
board-heard = Wedi clywed, dim ateb eto
board-answered = Wedi’i ateb
board-we-will = Byddwn ni’n gwneud hyn, erbyn { $date }
board-finding = Rydyn ni’n holi am hyn. Ateb erbyn { $date }
board-intend = Hoffen ni wneud hyn. Dim dyddiad eto
board-cannot = Allwn ni ddim
board-not-now = Ddim nawr. Byddwn ni’n edrych eto: { $date }
board-passed = Nid ein gwaith ni. Wedi’i basio ymlaen at: { $who }
board-claimed = Rydyn ni’n dweud ei fod wedi’i wneud
board-agree = Rydych chi’n cytuno
board-disagree = Rydych chi’n anghytuno
board-disagree-by = Rydych chi’n anghytuno. Byddwn ni’n ateb erbyn { $date }
board-silent = Rydyn ni’n dweud ei fod wedi’i wneud. Does neb wedi dweud dim
board-stopped = Wedi stopio
board-unwanted = Neb ei eisiau mwyach
board-moved = Newid y dyddiad, { $date }:
board-moved-to = Mae angen mwy o amser arnon ni. Nawr erbyn { $date }
board-owner = Yn gyfrifol: { $who }
board-because = Y rheswm
board-decided = Pwy benderfynodd
board-changes = Beth fyddai’n newid hyn
board-challenge = Os nad ydych chi’n cytuno
board-why-law = Dydy’r gyfraith ddim yn gadael i ni
board-why-safety = Gallai rhywun gael niwed
board-why-no-money = Does dim arian ar gyfer hyn
board-why-tied-money = Mae’r arian ar gyfer rhywbeth arall
board-why-other-body = Rhywun arall sy’n penderfynu, fel y landlord
board-why-harms = Byddai’n gwneud drwg i bobl eraill yma
board-why-disagree = Dydyn ni ddim yn meddwl ei fod yn iawn
board-proof-look = Gallwch weld drosoch eich hun
board-proof-paid = Beth gafodd ei dalu
board-proof-minutes = Wedi’i ysgrifennu mewn cyfarfod
board-proof-rule = Y rheol newydd
board-proof-other = Sut i’w wirio
board-tally = Ydy: { $yes }. Yn rhannol: { $partly }. Nac ydy: { $no }.
board-not-said = Does neb wedi dweud eto.
board-asked = Gofynnon ni yma: { $place }. Ydy: { $yes }. Yn rhannol: { $partly }. Nac ydy: { $no }. Ni ein hunain ysgrifennodd hyn i lawr.
board-whole = Popeth am rif { $n }
board-number = Rhif { $n }
board-others = Beth ddywedodd pobl eraill wrthym ni
board-steps = Cam wrth gam
board-by-team = Rhywun yn y tîm
board-by-manager = Un o’r rheolwyr
board-by-trustee = Un o’r ymddiriedolwyr
board-by-outside = Rhywun o’r tu allan
board-is-so = Ydy hyn yn wir? Dywedwch wrthym ni
board-see-all = Gweld y cyfan
board-pause = Oedi
board-go-on = Mynd ymlaen
board-next = Nesaf
board-nth = { $n } o { $all }

## What people want
home-wants = Beth mae pobl ei eisiau
home-wants-how = Ychwanegu eich llais
wants-lead = Mae’r hyn mae’r rhan fwyaf ei eisiau yn gyntaf. All neb sy’n gweithio yma ei symud.
wants-vote = Nid pleidlais yw hon. Mae un wasgiad y dydd yn cyfrif o bob llinell rhyngrwyd. I fod yn siŵr, dywedwch wrthym yn eich geiriau eich hun.
wants-none = Does dim yma eto. Dywedwch wrthym beth rydych chi ei eisiau.
wants-show = Beth sy’n gyntaf
lane-most = Y nifer mwyaf o bobl
lane-waiting = Wedi aros hiraf
lane-new = Lleisiau newydd
wants-people = Nifer y bobl: { $n }
wants-few = Ychydig o bobl
wants-nobody = Neb eto
wants-sites = Nifer y lleoedd: { $n }
wants-waits = diwrnodau gwaith yn aros: { $n }
wants-today = newydd heddiw
wants-taps = a chyffyrddiadau ar sgriniau: { $n }
wants-taps-few = ac ychydig o gyffyrddiadau ar sgriniau
wants-answered = wedi’i ateb
wants-unanswered = heb ei ateb eto
wants-first = Pobl sy’n defnyddio’r lle hwn roddodd hyn yn gyntaf
wants-in-vote = Mae mewn pleidlais
want-too = Fi hefyd
want-too-done = Diolch. Rydych chi wedi’ch cyfrif. Bydd i’w weld yn nes ymlaen, fel na fydd neb yn gweld pryd.
want-too-same = Gwasgodd rhywun hyn heddiw ar yr un llinell rhyngrwyd. Mae’n cyfrif unwaith y dydd.
want-said = Beth ddywedodd pobl
want-history = Beth sydd wedi digwydd
want-made-user = Ar y rhestr ers { $date }. Daeth o’r hyn ddywedodd pobl wrthym.
want-made-group = Ar y rhestr ers { $date }. Grŵp y bobl sy’n defnyddio’r lle hwn ysgrifennodd hyn.
want-made-staff = Ar y rhestr ers { $date }. Y tîm ysgrifennodd hyn.
want-joined = Wedi’i uno â “{ $title }” ar { $date }
want-parted = Wedi’i wahanu oddi wrth “{ $title }” ar { $date }
want-within = Mae hyn nawr yn rhan o
want-pinned = Pobl sy’n defnyddio’r lle hwn roddodd hyn yn gyntaf, { $date }
want-unpinned = Ddim yn gyntaf bellach, ers { $date }
want-asleep = Gadawodd pobl sy’n defnyddio’r lle hwn i hyn orffwys, { $date }
want-awake = Yn ôl ar y rhestr ers { $date }
want-rests = Mae pobl sy’n defnyddio’r lle hwn wedi gadael i hyn orffwys. Allwch chi ddim ychwanegu nawr.
want-q = Ydy hi’n dal felly?
want-still = Yn dal felly
want-sorted = Mae wedi’i ddatrys
want-no-longer = Ddim bellach
want-counts = Yn dal felly: { $yes }. Wedi’i ddatrys: { $partly }. Ddim bellach: { $no }.
want-heard = Diolch. Rydyn ni wedi cyfrif eich ateb.
like-title = Dywedodd eraill yr un peth yma
like-hint = Ychwanegwch eich llais gydag un wasgiad. Gallwch anfon eich geiriau eich hun hefyd.
like-done = Mae eich llais wedi’i ychwanegu. Gallwch stopio yma, neu anfon eich geiriau hefyd.
want-back = Mae’r hyn ddywedoch chi yn rhan o hyn
want-leave = Nid dyma beth rydw i ei eisiau

## What was held back
withheld-title = Beth dydyn ni ddim wedi’i ddangos
withheld-lead = Weithiau rydyn ni’n cadw geiriau oddi ar yr hysbysfwrdd. Rydyn ni’n dweud hynny yma bob tro. Gallwch ddarllen pam, ond nid y geiriau.
withheld-none = Hyd yma, mae popeth wedi’i ddangos.
withheld-looked-at = Negeseuon wedi’u gwirio ar gyfer yr hysbysfwrdd
withheld-kept-off = Wedi’u cadw oddi ar yr hysbysfwrdd
withheld-again = Wedi’u gwirio eto gan rywun arall
withheld-wrong = Wedi’u cadw i ffwrdd ar gam, medden nhw
withheld-why = Pam, a pha mor aml
withheld-each = Bob tro
withheld-site = Un o’n lleoedd ni
withheld-whole = Neges gyfan,
withheld-parts = { $n ->
    [zero] Dim gair wedi’i dynnu allan,
    [one] { $n } gair wedi’i dynnu allan,
    [two] { $n } air wedi’u tynnu allan,
    [few] { $n } gair wedi’u tynnu allan,
    [many] { $n } gair wedi’u tynnu allan,
   *[other] { $n } gair wedi’u tynnu allan,
}
withheld-because = y rheswm:
withheld-and = ; 
withheld-by-moderator = Rhywun sy’n gwirio geiriau ar gyfer yr hysbysfwrdd ddewisodd hyn.
withheld-by-manager = Un o’r rheolwyr ddewisodd hyn.
withheld-not-looked = Does neb arall wedi edrych arno eto.
withheld-was-right = Mae rhywun wedi edrych eto: roedd yn iawn.
withheld-was-wrong = Mae rhywun wedi edrych eto: roedd yn anghywir.
withheld-how = Mae rhywun sy’n defnyddio’r lle yma’n edrych eto. Mae rhywun o’r tu allan hefyd. Maen nhw’n gweld 1 o bob 10. Maen nhw hefyd yn gweld popeth sydd wedi’i gadw i ffwrdd am 7 diwrnod.

## What we keep
keep-short = Eich geiriau, y diwrnod ysgrifennoch chi, a’n hatebion. Nid pwy ydych chi.
keep-words = Eich geiriau, wedi’u cloi â’u hallwedd eu hunain.
keep-day = Y diwrnod ysgrifennoch chi. Nid yr awr.
keep-answers = Ein hatebion i chi.
keep-mark = Marc, os gall eich geiriau fod am niwed. Mae’n rhoi eich neges yn gyntaf.
keep-journal = Rhestr o beth gafodd ei wneud. Does dim geiriau nac enwau ynddi. Felly all dim byd fynd ar goll heb i neb wybod.
keep-too = Bod rhywun wedi gwasgu “Fi hefyd”, ac ym mha le. Nid pwy oedd, na’r funud.
keep-not = Beth dydyn ni ddim yn ei gadw
not-name = Eich enw. Dydyn ni ddim yn gofyn amdano.
not-address = Cyfeiriad eich ffôn neu’ch cyfrifiadur.
not-way = Sut daeth eich neges aton ni.
not-receipt = Eich chwe gair. Os collwch chi nhw, allwn ni ddim dod o hyd iddyn nhw.
not-cookie = Cwcis. Dydy’r tudalennau yma ddim yn rhoi rhai ar eich ffôn.
keep-who = Pwy sy’n gallu ei ddarllen
who-at-once = Yma, mae’r tîm yn gweld negeseuon ar unwaith. Gallai rhywun ddyfalu pwy wnaeth eu hysgrifennu.
who-slots = Dim ond ar amseroedd penodol mae’r tîm yn gweld negeseuon newydd. Maen nhw’n eu gweld i gyd gyda’i gilydd. Mae hynny’n cuddio pryd ysgrifennoch chi. Os nad ydych chi’n teimlo’n ddiogel, byddan nhw’n ei gweld yn syth. Gallwch chi ddewis hynny hefyd.
who-team = Mae negeseuon yma’n mynd at { $names }.
who-outside = Gallwch ddweud bod hyn am rywun sy’n gweithio yma. Wedyn dim ond { $outside } sy’n ei ddarllen. Dydy { $outside } ddim yn gweithio yma.
who-trustee = Os ydy hyn am { $outside }, dywedwch hynny. Wedyn dim ond { $trustee } sy’n ei ddarllen, un o’r ymddiriedolwyr.
who-safety = Weithiau gallai rhywun gael niwed. Wedyn dim ond pobl sy’n gofalu am ddiogelwch sy’n darllen ymlaen. Rydyn ni’n nodi bob tro maen nhw’n gwneud hynny.
who-no-outside = Does neb o’r tu allan eto i ddarllen negeseuon am staff.
who-times = Mae negeseuon newydd yn cael eu dangos am { $times }.
who-again = Rydyn ni’n cadw rhai geiriau oddi ar yr hysbysfwrdd. Gall rhywun sy’n defnyddio’r lleoedd yma eu darllen. Gall rhywun o’r tu allan hefyd.
who-two-keys = Mae angen cyfrinair ac ail allwedd ar bawb sy’n darllen.
who-one-key = Mae cyfrinair yn ddigon i ddarllen negeseuon yma. Dim ond enghraifft ydy hon. Peidiwch â’i defnyddio ar gyfer negeseuon go iawn.
keep-long = Am faint o amser
long-days = { $n ->
    [zero] Rydyn ni’n dileu popeth ar ddiwrnod y neges olaf. Gallwch ei ddileu yn gynt.
    [one] Rydyn ni’n dileu popeth { $n } diwrnod ar ôl y neges olaf. Gallwch ei ddileu yn gynt.
    [two] Rydyn ni’n dileu popeth { $n } ddiwrnod ar ôl y neges olaf. Gallwch ei ddileu yn gynt.
    [few] Rydyn ni’n dileu popeth { $n } diwrnod ar ôl y neges olaf. Gallwch ei ddileu yn gynt.
    [many] Rydyn ni’n dileu popeth { $n } diwrnod ar ôl y neges olaf. Gallwch ei ddileu yn gynt.
   *[other] Rydyn ni’n dileu popeth { $n } diwrnod ar ôl y neges olaf. Gallwch ei ddileu yn gynt.
}
long-notes = Mae’r gronfa ddata’n cadw ei nodiadau ei hun. Gall beth rydych chi’n ei ddileu fod ynddyn nhw am rai dyddiau eto.
long-unanswered = Dydyn ni ddim yn dileu neges sy’n aros am ateb.
long-board = Mae ein hatebion ar yr hysbysfwrdd yn aros. Mae eich geiriau yno’n mynd pan fydd eich negeseuon yn mynd.
long-held = Mae’r rhestr o beth gadwon ni’n ôl yn aros. Does dim o’r geiriau ynddi.
cannot = Beth allwn ni ddim ei addo
cannot-style = Gallai rhywun eich nabod o’ch ffordd o ysgrifennu. Neu o beth dim ond chi sy’n ei wybod. Os ydy hynny’n eich poeni, ysgrifennwch lai.
cannot-danger = Os dywedwch chi fod rhywun mewn perygl, efallai bydd rhaid i ni gael help. Wedyn byddwn ni’n rhannu beth ysgrifennoch chi. Dim ond os dywedoch chi wrthym ni y gallwn ddweud pwy ydych chi.
cannot-screen = Gallai rhywun edrych dros eich ysgwydd, neu edrych ar eich ffôn wedyn.
cannot-root = Gallai person â rheolaeth lawn ar y cyfrifiadur newid y rhaglen er mwyn gwylio.
cannot-audit = Does neb o’r tu allan wedi profi’r rhaglen yma eto.
runs = Pwy sy’n rhedeg y cyfrifiadur
runs-unsaid = Does neb wedi dweud eto pwy sy’n rhedeg y cyfrifiadur yma. Gofynnwch i’r tîm.

## When something is wrong
err-title = Mae problem
err-kind = Dewiswch beth ydych chi eisiau ei ddweud wrthym ni
err-about-staff = Dewiswch un, er mwyn i ni wybod pwy sy’n cael ei ddarllen
err-nothing = Ysgrifennwch ychydig o eiriau
err-too-long = { $n ->
    [zero] Mae eich geiriau { $n } llythyren yn rhy hir. Tynnwch rai allan, neu anfonwch hwn ac wedyn ysgrifennwch fwy
    [one] Mae eich geiriau { $n } llythyren yn rhy hir. Tynnwch rai allan, neu anfonwch hwn ac wedyn ysgrifennwch fwy
    [two] Mae eich geiriau { $n } lythyren yn rhy hir. Tynnwch rai allan, neu anfonwch hwn ac wedyn ysgrifennwch fwy
    [few] Mae eich geiriau { $n } llythyren yn rhy hir. Tynnwch rai allan, neu anfonwch hwn ac wedyn ysgrifennwch fwy
    [many] Mae eich geiriau { $n } llythyren yn rhy hir. Tynnwch rai allan, neu anfonwch hwn ac wedyn ysgrifennwch fwy
   *[other] Mae eich geiriau { $n } llythyren yn rhy hir. Tynnwch rai allan, neu anfonwch hwn ac wedyn ysgrifennwch fwy
}
err-signs = Doedd dim modd darllen rhai arwyddion, felly tynnon ni nhw allan. Edrychwch ar eich geiriau, wedyn ewch ymlaen
err-old = Roedd y dudalen yma ar agor am amser hir. Mae eich geiriau yma o hyd. Anfonwch nhw eto
err-closed = Roedd y dudalen yma ar agor am amser hir. Teipiwch eich chwe gair neu’ch rhif eto. Dydy beth ysgrifennoch chi ddim ar goll
err-many = Daeth gormod o negeseuon ar unwaith. Arhoswch funud, wedyn rhowch gynnig arall arni. Mae eich geiriau ar y dudalen yma, neu un dudalen yn ôl
err-fault = Aeth rhywbeth o’i le yma, nid gyda chi. Wnaethon ni ddim cadw dim byd. Mae eich geiriau ar y dudalen yma, neu un dudalen yn ôl. Rhowch gynnig arall arni mewn munud, neu defnyddiwch gerdyn papur
fault-title = Aeth rhywbeth o’i le yma
wait-title = Arhoswch funud
err-huge = Mae hynny’n ormod ar unwaith. Ewch yn ôl: mae eich geiriau yno o hyd. Tynnwch rai allan, wedyn anfonwch nhw
err-form = Doedden ni ddim yn gallu darllen hwnna. Ewch yn ôl ac anfonwch y dudalen eto
err-origin = Ddaeth hwn ddim o un o’n tudalennau ni, felly wnaethon ni ddim byd. Dechreuwch eto o’n tudalen gyntaf
err-sent-already = Mae hwn gennym ni’n barod. Does dim angen ei anfon eto
err-own-words = Mae eich geiriau cyfrinachol yn eich neges. Tynnwch nhw allan. Os na wnewch chi, gallai pobl eraill ddarllen eich negeseuon
err-not-yet = Does dim ateb eto
err-not-for-board = Dydy hwn ddim ar gyfer yr hysbysfwrdd
err-more-time = Does dim modd dewis y diwrnod yna. Dewiswch un arall
err-right = Dewiswch ydy, yn rhannol neu nac ydy
err-no-words = Teipiwch eich chwe gair neu’ch rhif
err-word = Dydyn ni ddim yn nabod gair { $n }: “{ $word }”. Gwiriwch y gair a rhowch gynnig arall arni
err-check = Mae rhywbeth o’i le yn y geiriau yma. Gwiriwch bob un a rhowch gynnig arall arni
err-count = Mae angen chwe gair, neu rif 16 digid
err-no-such = Dydy’r geiriau yna ddim yn agor dim byd. Gwiriwch bob gair, neu dywedwch wrthym ni eto
not-found-title = Allwn ni ddim dod o hyd i’r dudalen yna
not-found = Gallwch ddweud rhywbeth wrthym ni, neu weld eich ateb.

# Is it working?
working-title = Ydy hyn yn gweithio?
working-picture = Faint o bobl oedd wedi cael ateb, ar ôl hyn o ddiwrnodau gwaith
working-promised = wedi’i addo
working-door = Faint o amser mae atebion yn ei gymryd
working-few = Ysgrifennodd llai na 5 o bobl yn y 12 wythnos ddiwethaf. Byddai rhifau’n pwyntio at rywun.
working-half = { $n ->
    [zero] Cafodd hanner y bobl ateb yr un diwrnod
    [one] Cafodd hanner y bobl ateb o fewn { $n } diwrnod gwaith
    [two] Cafodd hanner y bobl ateb o fewn { $n } ddiwrnod gwaith
    [few] Cafodd hanner y bobl ateb o fewn { $n } diwrnod gwaith
    [many] Cafodd hanner y bobl ateb o fewn { $n } diwrnod gwaith
   *[other] Cafodd hanner y bobl ateb o fewn { $n } diwrnod gwaith
}
working-half-not = { $n ->
    [zero] Arhosodd hanner y bobl dros ddiwrnod. Does neb yn gwybod eto faint yn fwy
    [one] Arhosodd hanner y bobl fwy na { $n } diwrnod gwaith. Does neb yn gwybod eto faint yn fwy
    [two] Arhosodd hanner y bobl fwy na { $n } ddiwrnod gwaith. Does neb yn gwybod eto faint yn fwy
    [few] Arhosodd hanner y bobl fwy na { $n } diwrnod gwaith. Does neb yn gwybod eto faint yn fwy
    [many] Arhosodd hanner y bobl fwy na { $n } diwrnod gwaith. Does neb yn gwybod eto faint yn fwy
   *[other] Arhosodd hanner y bobl fwy na { $n } diwrnod gwaith. Does neb yn gwybod eto faint yn fwy
}
working-when = Pawb ysgrifennodd rhwng { $from } a { $to }.
working-above = Ychydig o bobl ysgrifennodd yma: { $place }. Dyma rifau { $above } a’i holl leoedd.
working-half-row = Hanner wedi cael ateb o fewn (diwrnodau gwaith)
working-most-row = 9 o bob 10 wedi cael ateb o fewn (diwrnodau gwaith)
working-more = mwy na { $n }, neb yn gwybod eto
working-late = Dim ateb erbyn y diwrnod wnaethon ni ei addo
working-of = { $n } o { $all }
working-share = rhwng { $low } a { $high } o bob 100, mwy na thebyg
working-wrote = Wedi ysgrifennu aton ni
working-answered = Wedi cael ateb go iawn
working-open = Yn aros am ateb nawr
working-oldest = Yr aros hiraf nawr, mewn diwrnodau gwaith
working-overdue = Yn aros yn hirach na’r addewid
working-moved = Y diwrnod wnaethon ni ei addo wedi’i symud
working-saw = Wedi dod yn ôl a gweld yr ateb
working-withdrawn = Wedi’i dynnu’n ôl, neu wedi’i basio ymlaen
working-fewer = llai na 5
working-how = Rydyn ni’n cyfri o’r diwrnod ysgrifennodd pobl. Rydyn ni’n cyfri’r rhai sy’n dal i aros hefyd. All neb wella’r rhifau yma drwy beidio ag ateb.

## Words that staff start from
saved-thanks = Diolch am ddweud wrthym ni. Dyma beth sy’n digwydd nesaf: ___. Rydyn ni’n bwriadu gorffen erbyn ___.
saved-ask = Diolch am ddweud wrthym ni. Mae angen i ni ofyn un peth: ___? Does dim rhaid i chi ateb.
saved-cannot = Diolch am ddweud wrthym ni. Allwn ni ddim gwneud hyn nawr, oherwydd ___. ___ benderfynodd hynny. Gallai newid os ___. Os nad ydych chi’n cytuno, ysgrifennwch yn ôl yma.
saved-done = Mae wedi’i wneud: ___. Os nad ydy hyn yn iawn, ysgrifennwch yn ôl yma.
saved-safe = Diolch am ddweud wrthym ni. Ydych chi’n ddiogel nawr? Beth hoffech chi i ni ei wneud? Os ydych chi mewn perygl, ffoniwch 999. Neu dywedwch wrth unrhyw un yn nhîm { $place }.

# What is promised, in a conversation.
promise-title = Beth rydyn ni’n ei wneud am hyn
promise-will = Byddwn ni’n gwneud hyn, erbyn { $date }.
promise-finding = Rydyn ni’n holi am hyn. Ateb erbyn { $date }.
promise-intention = Hoffen ni wneud hyn. Does dim dyddiad eto.
promise-cannot = Allwn ni ddim gwneud hyn.
promise-not-now = Ddim nawr. Byddwn ni’n edrych eto: { $date }.
promise-passed = Nid ein gwaith ni ydy hyn. Rydyn ni wedi’i basio ymlaen.
promise-claimed = Rydyn ni’n dweud ei fod wedi’i wneud.
promise-agreed = Mae’r rhai ofynnodd yn dweud ei fod wedi’i wneud.
promise-disputed = Mae’r rhai ofynnodd yn dweud nad ydy wedi’i wneud.
promise-stopped = Rydyn ni wedi stopio hyn.
promise-unwanted = Does neb eisiau hyn mwyach.
promise-late = Mae hyn yn hwyr.
promise-moved = oedd y dyddiad. Y dyddiad nawr ydy { $date }. Pam:
promise-proof = Gallwch wirio hyn fel hyn:
promise-decided = Pwy benderfynodd hyn:
promise-passed-to = Gyda phwy mae hyn nawr:
promise-changes = Beth fyddai’n newid hyn:
promise-challenge = Os ydych chi’n meddwl bod hyn yn anghywir:
promise-you-said = Dywedoch chi:
promise-change = Dweud rhywbeth arall
promise-still = Ydy hyn yn dal yn iawn?
promise-saying = Hoffen ni ysgrifennu ar yr hysbysfwrdd fod pobl wedi dweud hyn. Ai dyna ddywedoch chi?
promise-saying-yes = Ie, gallwch ysgrifennu hynny
promise-unwant = Dydw i ddim eisiau hyn mwyach
promise-unwanted-said = Dywedoch chi nad ydych chi eisiau hyn mwyach.
promise-not-mine = Nid dyna ddywedais i wrthych chi
promise-not-asked = Does dim byd wedi newid. Edrychwch ar y dudalen eto.

## What was promised
promises-none = Does dim byd wedi’i addo yma eto
promises-none-due = Doedd dim addewid i’w gadw yn y flwyddyn ddiwethaf
promises-finding = Addewidion wedi’u cadw erbyn y diwrnod cyntaf: { $n } o { $all }
promises-when = Beth gafodd ei addo mewn blwyddyn, erbyn { $to }. Fel roedd pethau’r noson honno.
promises-kept = Wedi’u cadw erbyn y diwrnod cyntaf gafodd ei addo
promises-moved = Wedi’u symud i ddiwrnod hwyrach
promises-moved-by = Hanner y rheini wedi’u symud hyn o ddyddiau, neu lai
promises-stopped = Wedi stopio
promises-ahead = Hanner wedi’u haddo hyn o ddyddiau ymlaen llaw, neu lai
promises-late = Yn hwyr nawr
promises-intentions = I fod i gael eu gwneud, heb ddiwrnod: ddim yn cyfri fel addewidion
promises-asked = Gofynnodd pobl amdano cyn iddo ddechrau
promises-agreed = Dywedon ni “rydyn ni wedi’i wneud”, ac mae pobl yn cytuno
promises-disputed = Dywedon ni “rydyn ni wedi’i wneud”, ac mae pobl yn anghytuno
promises-silent = Dywedon ni “rydyn ni wedi’i wneud”, a does neb wedi dweud dim
promises-cannot = Atebion sy’n dweud “allwn ni ddim”
promises-explained = O’r rhain, gyda rheswm, pwy benderfynodd, beth fyddai’n newid hyn, sut i anghytuno
promises-reversed = Dywedon ni “allwn ni ddim”, ac wedyn gwnaethon ni fwy
promises-not-now = Atebion sy’n dweud “ddim nawr”
kept-title = Pwy atebodd, a phwy gadwodd addewidion
kept-how = Yn ôl beth mae pobl yn ei wneud yma, heb enwau.
kept-when = Atebion i bawb ysgrifennodd rhwng { $from } a { $to }.
kept-too-few = Ysgrifennodd rhy ychydig o bobl i gyfri atebion yma.
kept-team = Enwau yn unig
kept-answered = Negeseuon wedi’u hateb
kept-in-time = Wedi’u hateb erbyn y diwrnod cyntaf gafodd ei addo
kept-promised = Wedi’u haddo
kept-later = Wedi’u gwneud yn hwyrach na hynny
kept-not-due = Y diwrnod heb ddod eto
kept-given-up = Wedi stopio, neu wedi’u hateb mewn ffordd arall

## The poster
poster-title = Poster ar gyfer y wal
poster-lead = Mae beth sy’n hwyr yn dod gyntaf. Wedyn daw beth mae pobl yn anghytuno ag ef. Gallwch ychwanegu ato. Allwch chi ddim tynnu dim byd oddi arno.
poster-print = Argraffu
poster-without = Pwyswch Ctrl a P i argraffu. Dewiswch bapur { $size }.
poster-large = Print mawr
poster-add = Ychwanegu un arall
poster-added = Tynnu { $name } i ffwrdd eto
poster-full = Does dim mwy o le ar gyfer: { $name }
poster-date = { $day } { $month } { $year }
poster-we = Gwnaethon ni, byddwn ni, allwn ni ddim
poster-heard = Heb ei ateb eto
poster-intention = Hoffen ni
poster-finding = Rydyn ni’n holi
poster-will = Byddwn ni
poster-cannot = Allwn ni ddim
poster-not-now = Ddim nawr
poster-passed = Wedi’i basio ymlaen
poster-claimed = Wedi’i wneud, meddwn ni
poster-agreed = Wedi’i wneud, meddai pobl
poster-disputed = Heb ei wneud, meddai pobl
poster-stopped = Rydyn ni wedi stopio hyn
poster-unwanted = Neb ei eisiau mwyach
poster-late = Hwyr
poster-was = Y dyddiad oedd { $date }
poster-by = Erbyn { $date }
poster-look = Byddwn ni’n edrych eto: { $date }
poster-since = Yma ers { $date }
poster-answer-by = Ateb erbyn { $date }
poster-silent = Does neb wedi dweud eto a ydy hynny’n wir
poster-people = { $n ->
    [zero] Does neb wedi dweud hyn
    [one] Dywedodd { $n } person hyn
    [two] Dywedodd { $n } o bobl hyn
    [few] Dywedodd { $n } o bobl hyn
    [many] Dywedodd { $n } o bobl hyn
   *[other] Dywedodd { $n } o bobl hyn
}
poster-few = Dywedodd llai na 5 o bobl hyn
poster-tell = Dywedwch rywbeth wrthym ni.
poster-no-name = Does dim angen enw.
poster-rest = Lle mae testun yn gorffen gyda …, mae’r gweddill yma: { $address }
poster-more-late = { $n ->
    [zero] Does dim addewid arall yn hwyr.
    [one] Mae { $n } addewid arall yn hwyr. Mae ar yr hysbysfwrdd.
    [two] Mae { $n } addewid arall yn hwyr. Maen nhw ar yr hysbysfwrdd.
    [few] Mae { $n } addewid arall yn hwyr. Maen nhw ar yr hysbysfwrdd.
    [many] Mae { $n } addewid arall yn hwyr. Maen nhw ar yr hysbysfwrdd.
   *[other] Mae { $n } addewid arall yn hwyr. Maen nhw ar yr hysbysfwrdd.
}
poster-printed = Wedi’i argraffu: { $date }. Bydd yr un nesaf yma erbyn { $next }. Fersiwn { $version }

sms-got = Diolch. Mae eich neges gennym ni. Atebwn erbyn { $date }. Tecstiwch WORDS i’w gweld ar { $at }. Tecstiwch STOP i orffen.
sms-night = Mae eich neges gennym ni. Does neb yn eu darllen nawr. Atebwn erbyn { $date }. Mewn perygl? Ffoniwch 999. Tecstiwch STOP i orffen.
sms-help = Gallwch decstio yma heb enw. Mewn perygl nawr? Peidiwch â thecstio, ffoniwch 999. Tecstiwch WORDS i gael geiriau i ddod yn ôl.
sms-words = Eich geiriau: { $words }. Cadwch nhw i weld ein hateb ar { $at }. Dydy’r hen rai ddim yn gweithio.
sms-stopped = Chewch chi ddim mwy o decstiau gennym ni. Rydyn ni wedi dileu eich rhif. Mae eich geiriau’n gweithio o hyd ar { $at }
sms-found = Mae eich neges gennym ni. Byddwn ni’n tecstio yma pan fydd rhywbeth newydd. Tecstiwch STOP i orffen.
sms-lost = Dydyn ni ddim yn nabod y geiriau yma. Edrychwch arnyn nhw eto a thecstiwch bob un.
sms-answer = Mae ateb i chi. Tecstiwch YES i’w ddarllen yma, neu defnyddiwch eich geiriau ar { $at }. Tecstiwch STOP i orffen.
sms-question = Mae gennym ni gwestiwn i chi. Tecstiwch YES i’w ddarllen yma. Does dim rhaid i chi ateb. Tecstiwch STOP i orffen.
sms-more-time = Roedden ni am ateb erbyn { $first }. Mae angen mwy o amser. Atebwn erbyn { $date }. Tecstiwch STOP i orffen.
sms-right = Ydy hyn wedi’i ddatrys? Atebwch YES, PARTLY neu NO. Gallwch ddefnyddio’ch geiriau hefyd ar { $at }. Tecstiwch STOP i orffen.
sms-changed = Mae rhywbeth ddywedoch chi amdano wedi newid. Defnyddiwch eich geiriau i’w weld ar { $at }. Tecstiwch STOP i orffen.
sms-claimed = Rydyn ni’n dweud bod eich cais wedi’i wneud. Ydy hynny’n wir? Atebwch YES, PARTLY neu NO, neu edrychwch ar { $at }. Tecstiwch STOP i orffen.
sms-rest = Mae’r gweddill ar { $at }
home-text = Gallwch decstio hefyd, heb enw:
keep-number = Os byddwch chi’n tecstio: eich rhif. Mae dan glo, lle mae’r tîm ddim yn gallu ei agor. Mae’n mynd 30 diwrnod ar ôl eich tecst olaf, ac ar unwaith os tecstiwch STOP. Mae’r cwmni ffôn yn ei wybod beth bynnag.
poster-text = Neu tecstiwch
sms-test = Prawf ydy hwn o { $at }. Mae tecstiau’n gweithio.

## The screen on the wall
kiosk-start = Dywedwch wrthym ni. Dim enw. 2 funud.
kiosk-touch = Cyffyrddwch i ddechrau
kiosk-choose = Beth hoffech chi ei wneud?
kiosk-hide = Cuddio
kiosk-hidden = Does dim byd i’w weld nawr
kiosk-still = Ydych chi yma o hyd?
kiosk-stay = Rydw i yma o hyd
kiosk-soon = Mae’r dudalen yma’n cau ar ei phen ei hun. Wedyn all neb weld beth ysgrifennoch chi.
kiosk-hide-typing = Cuddio beth rydw i’n ei deipio
kiosk-show-typing = Dangos beth rydw i’n ei deipio
kiosk-offline = Dim rhyngrwyd ar hyn o bryd. Byddwn ni’n ei anfon cyn gynted â phosib.
kiosk-later = Byddwn ni’n anfon hwn pan fydd y rhyngrwyd yn ôl. Bydd eich geiriau’n gweithio ar ôl hynny.
kiosk-no-answers = Dim rhyngrwyd ar hyn o bryd. Allwn ni ddim dangos atebion. Dewch yn ôl wedyn.
kiosk-full = Mae’r sgrin yma’n llawn. Defnyddiwch gerdyn papur, a dywedwch wrth y tîm.
kiosk-fast = Mae rhywun newydd anfon sawl neges. Arhoswch 1 munud, wedyn anfonwch hwn. Mae eich geiriau yma o hyd.
kiosk-print = Argraffu
kiosk-code = Cod ar gyfer fy ffôn
kiosk-code-how = Pwyntiwch gamera eich ffôn at y cod. Bydd yn diflannu mewn 20 eiliad.
kiosk-take = Cymerwch eich papur
kiosk-look = Edrychwch eto: { $date }
kiosk-bye = Diolch
kiosk-bye-next = Fydd y person nesaf yn gweld dim o’ch pethau chi.
kiosk-not-set-up = Dydy’r sgrin yma ddim yn barod eto. Dywedwch wrth unrhyw un yn y tîm.
kiosk-wiping = Rydyn ni’n clirio’r sgrin yma. Bydd yn gweithio eto mewn hanner munud.

## Pictures to tap
tiles-q = Neu cyffyrddwch â lluniau
tiles-said = Lluniau
tile-bed = Gwelyau
tile-shower = Cawodydd
tile-food = Bwyd
tile-toilet = Toiledau
tile-staff = Pobl sy’n gweithio yma
tile-others = Pobl eraill yma
tile-noise = Sŵn
tile-safe = Teimlo’n ddiogel
tile-rules = Rheolau
tile-washing = Golchi dillad
tile-phone = Gwefru ffonau
tile-warm = Cynnes neu oer
tile-help = Help gyda phapurau
tile-health = Iechyd
tile-things = Fy mhethau
tile-other = Rhywbeth arall
err-nothing-tapped = Ysgrifennwch ychydig o eiriau neu cyffyrddwch â llun

## Listening
listen = Gwrando

## Tapping your words
tap-door = Cyffyrddwch â’ch geiriau
tap-title = Cyffyrddwch â’ch chwe gair
tap-letter = Gyda pha lythyren mae gair { $n } yn dechrau?
tap-word = Pa un ydy gair { $n }?
tap-off = Tynnu’r gair olaf
together = Gall rhywun rydych chi’n ymddiried ynddo edrych gyda chi.
next-board = Gallwch weld yr ateb ar yr hysbysfwrdd hefyd, heb eich geiriau.

## Paper
paper-title = Dywedwch wrthym ni ar bapur. Does dim angen enw.
paper-box = Rhowch hwn yn y blwch, neu i unrhyw un yn y tîm.
paper-who = Mae’r tîm yn ei ddarllen ac yn ei deipio fel ysgrifennoch chi.
paper-keep = Rhwygwch hwn i ffwrdd a chadwch e
paper-when = Bydd eich geiriau’n gweithio cyn gynted ag y bydd y tîm wedi’i deipio.

## Voting cards
votecard-code = Eich cod
votecard-scan = Sganiwch hwn â ffôn. Neu teipiwch y cod yn:
votecard-until = Pleidleisiwch erbyn { $date }
votecard-tick = Neu ticiwch yma a rhowch y cerdyn yn y blwch.
votecard-most = Ticiwch { $n } ar y mwyaf.
votecard-any = Ticiwch faint bynnag a fynnwch.
votecard-rank = Ysgrifennwch 1 wrth yr hyn rydych ei eisiau gyntaf, yna 2, yna 3.
votecard-secret = Does neb yn nodi pa gerdyn sydd gennych chi. I chi’n unig mae’r cod.
votecard-words = Geiriau’r bleidlais hon:

## Choosing a language
languages-all = Mwy o ieithoedd
languages-unread = Does neb sy’n siarad yr iaith yma wedi gwirio’r testunau yma eto.

## Votes
vote-title = Pleidlais
vote-door = Pleidleisio
vote-all = Pleidleisiau a chanlyniadau
vote-moment = { $date }, { $time }
vote-secret = All neb weld beth rydych chi’n ei ddewis.
vote-closes = Yn cau: { $when }.
vote-opens = Yn agor: { $when }.
vote-card = Eich cerdyn
vote-card-hint = Teipiwch yr 16 o lythrennau a rhifau sydd arno
vote-choose-any = Ticiwch bopeth rydych chi ei eisiau
vote-choose-some =
    { $n ->
        [zero] Dewiswch hyd at { $n }
        [one] Dewiswch { $n }
        [two] Dewiswch hyd at { $n }
        [few] Dewiswch hyd at { $n }
        [many] Dewiswch hyd at { $n }
       *[other] Dewiswch hyd at { $n }
    }
vote-none = Dim un o’r rhain
vote-cost = yn costio { $sum }
vote-see = Gweld fy newisiadau
vote-about = Am y bleidlais yma
vote-help = Gallwch ofyn i rywun rydych chi’n ymddiried ynddo i’ch helpu.
vote-check-title = Gwiriwch eich pleidlais
vote-yours = Dewisoch chi
vote-once = Allwch chi ddim ei newid ar ôl ei hanfon.
vote-send = Anfon fy mhleidlais
vote-words = Gwirio wedyn fod eich pleidlais wedi’i chyfri
vote-words-tick = Dangos geiriau i mi chwilio amdanyn nhw
vote-words-risk = Gallai rhywun eich gorfodi i ddangos y geiriau yma.
vote-in-title = Mae eich pleidlais gennym ni
vote-in = Bydd y pleidleisiau’n cael eu cyfri ar ôl { $when }.
vote-words-title = Eich geiriau i chwilio amdanyn nhw
vote-words-how = Ysgrifennwch nhw i lawr. Pan fydd y pleidleisiau wedi’u cyfri, chwiliwch amdanyn nhw yn y rhestr.
vote-else = Dweud rhywbeth arall wrthym ni
vote-over-title = Mae’r bleidlais yma wedi cau
vote-counting = Mae’r pleidleisiau’n cael eu cyfri. Bydd y canlyniad ar y dudalen yma.
vote-options = Beth allwch chi ei ddewis
vote-does = Beth mae’r canlyniad yn ei wneud
vote-does-tell = Bydd y bobl sy’n rhedeg y lle yn ei glywed.
vote-does-ask = Bydd y bobl sy’n rhedeg y lle yn ei glywed cyn penderfynu.
vote-does-work-on = Bydd y bobl sy’n rhedeg y lle yn gweithio ar beth ddaw gyntaf.
vote-does-decide-together = Chi a’r bobl sy’n rhedeg y lle sy’n penderfynu gyda’ch gilydd.
vote-does-you-decide = Chi sy’n penderfynu. Bydd yn cael ei wneud.
vote-wins = Sut mae’r pleidleisiau’n cael eu cyfri
vote-rule-most = Ticiwch bopeth rydych chi ei eisiau. Y peth gyda’r mwyaf o diciau sy’n ennill.
vote-rule-fair = Ticiwch bopeth rydych chi ei eisiau. Mae gan diciau pawb yr un gyfran. Os ydy traean ohonon ni eisiau rhywbeth gwahanol, cawn ni tua thraean o’r cyfan.
vote-how-much = Faint fydd yn cael ei ddewis
vote-seats =
    { $n ->
        [zero] Fydd dim byd yn cael ei ddewis
        [one] Bydd { $n } peth yn cael ei ddewis
        [two] Bydd { $n } o bethau’n cael eu dewis
        [few] Bydd { $n } o bethau’n cael eu dewis
        [many] Bydd { $n } o bethau’n cael eu dewis
       *[other] Bydd { $n } o bethau’n cael eu dewis
    }
vote-budget = Cymaint ag y gall { $sum } dalu amdano
vote-who = Pwy sy’n cael pleidleisio
vote-roll =
    { $n ->
        [zero] All neb bleidleisio.
        [one] Gall { $n } person bleidleisio, gyda cherdyn.
        [two] Gall { $n } o bobl bleidleisio, pob un gydag un cerdyn.
        [few] Gall { $n } o bobl bleidleisio, pob un gydag un cerdyn.
        [many] Gall { $n } o bobl bleidleisio, pob un gydag un cerdyn.
       *[other] Gall { $n } o bobl bleidleisio, pob un gydag un cerdyn.
    }
vote-turnout =
    { $n ->
        [zero] Mae’n cyfri, faint bynnag sy’n pleidleisio.
        [one] Mae’n cyfri os bydd o leiaf { $n } person yn pleidleisio.
        [two] Mae’n cyfri os bydd o leiaf { $n } o bobl yn pleidleisio.
        [few] Mae’n cyfri os bydd o leiaf { $n } o bobl yn pleidleisio.
        [many] Mae’n cyfri os bydd o leiaf { $n } o bobl yn pleidleisio.
       *[other] Mae’n cyfri os bydd o leiaf { $n } o bobl yn pleidleisio.
    }
err-vote-card = Teipiwch yr 16 o lythrennau a rhifau sydd ar eich cerdyn
err-vote-unknown = Dydyn ni ddim yn nabod y cerdyn yma. Gwiriwch bob llythyren a rhif
err-vote-used = Mae’r cerdyn yma wedi’i ddefnyddio’n barod. Gofynnwch am un newydd
err-vote-nothing = Ticiwch beth rydych chi ei eisiau, neu “Dim un o’r rhain”
err-vote-no-order = Pwyswch beth rydych chi ei eisiau, neu ticiwch “Dim un o’r rhain”
err-vote-both = Ticioch chi “Dim un o’r rhain” a rhywbeth arall. Tynnwch un i ffwrdd
err-vote-many =
    { $n ->
        [zero] Dewisoch chi ormod. Tynnwch rai i ffwrdd
        [one] Dewisoch chi ormod. Tynnwch { $n } i ffwrdd
        [two] Dewisoch chi ormod. Tynnwch { $n } i ffwrdd
        [few] Dewisoch chi ormod. Tynnwch { $n } i ffwrdd
        [many] Dewisoch chi ormod. Tynnwch { $n } i ffwrdd
       *[other] Dewisoch chi ormod. Tynnwch { $n } i ffwrdd
    }

## What a vote came to
vote-result-title = Canlyniad y bleidlais
vote-first = { $title } ddaeth gyntaf. Faint o bobl diciodd hwn: { $n } o { $all }
vote-first-few = { $title } ddaeth gyntaf
vote-nothing = Chafodd dim byd ei ddewis
vote-people = Pleidleisiodd { $n } o bobl, allan o { $all }.
vote-few = Pleidleisiodd llai na 5 o bobl. Rydyn ni’n dangos beth ddaeth gyntaf, heb rifau.
vote-not-enough = Pleidleisiodd rhy ychydig o bobl. Felly does dim rhaid i neb ddilyn y canlyniad yma.
vote-chosen = Beth gafodd ei ddewis
vote-answer = Yr ateb
vote-answer-by = Bydd y bobl sy’n rhedeg y lle yn ateb yma erbyn { $date }.
vote-answer-late = Roedd yr ateb i fod yma erbyn { $date }
vote-answer-will = Byddwn ni’n gwneud hyn
vote-answer-part = Byddwn ni’n gwneud rhan ohono
vote-answer-cannot = Allwn ni ddim gwneud hyn
vote-ticks = Faint o bobl diciodd hwn
vote-two-ways = Cyfri mewn dwy ffordd
vote-most = Mwyaf o diciau
vote-fair = Cyfrannau teg
vote-without =
    { $n ->
        [0] Cafodd pawb rywbeth roedden nhw wedi’i dicio.
        [zero] Cafodd pawb rywbeth roedden nhw wedi’i dicio.
        [one] Chafodd { $n } person ddim byd roedden nhw wedi’i dicio.
        [two] Chafodd { $n } o bobl ddim byd roedden nhw wedi’i dicio.
        [few] Chafodd { $n } o bobl ddim byd roedden nhw wedi’i dicio.
        [many] Chafodd { $n } o bobl ddim byd roedden nhw wedi’i dicio.
       *[other] Chafodd { $n } o bobl ddim byd roedden nhw wedi’i dicio.
    }
vote-spent = Mae’n costio { $sum }.
vote-decides = Y ffordd yma sy’n penderfynu. Cafodd hynny ei setlo cyn i’r bleidlais agor.
vote-turned = Gadawodd cyfrannau teg fwy o bobl heb ddim byd. Felly “Mwyaf o diciau” sy’n penderfynu, fel dywedon ni o’r blaen.
vote-how = Sut cafodd y pleidleisiau eu cyfri
vote-step-won = { $title }. Ticiau: { $n }. Mae wedi’i ddewis.
vote-step-paid = { $title }. Pobl diciodd hwn ac oedd â chyfran i’w rhoi o hyd: { $n }. Gyda’i gilydd maen nhw’n cyfri fel hyn o bleidleisiau: { $votes }. Mae wedi’i ddewis.
vote-step-carried = { $title }. Faint o bobl diciodd hwn: { $n }. Nhw oedd wedi cael y lleiaf hyd yma. Mae wedi’i ddewis.
vote-step-filled = { $title }. Ticiau: { $n }. Roedd rhywbeth ar ôl, felly mae hwn wedi’i ddewis hefyd.
vote-step-not = { $title }. Ticiau: { $n }. Doedd dim digon ar ôl ar gyfer hwn.
vote-step-ended = { $title } fyddai nesaf. Doedd dim digon ar ôl, felly mae’r cyfri’n gorffen yma.
vote-level-ticks = Roedd yn gyfartal â hyn: { $others }. Mae gan hwn fwy o diciau.
vote-level-cost = Roedd yn gyfartal â hyn: { $others }. Mae hwn yn costio llai.
vote-level-lot = Roedd yn gyfartal â hyn: { $others }. Y tynnu coelbren cyn y bleidlais sy’n penderfynu.
vote-came = Sut daeth y pleidleisiau
vote-came-few = Dydyn ni ddim yn dangos rhifau bach.
vote-way-web = Ar ffonau a chyfrifiaduron
vote-way-kiosk = Ar y sgrin ar y wal
vote-way-text = Drwy decstio
vote-way-paper = Ar bapur
vote-way-hands = Dwylo i fyny mewn ystafell
vote-checking = Gwiriwch drosoch eich hun
vote-checking-how = Mae’r ffeil yma’n rhestru pa gardiau gafodd eu defnyddio. Ar wahân, mae’n rhestru pob tic. All neb gysylltu’r ddau.
vote-wall = Geiriau ar y wal
vote-cards = Cardiau
vote-cards-made = { $made } wedi’u gwneud, { $used } wedi’u defnyddio, { $spoiled } wedi’u difetha, { $unused } ar ôl.
vote-by-office = Y swyddfa argraffodd y cardiau.
vote-held-by = Pwy sy’n cynnal y bleidlais
vote-file = Y ffeil
vote-disputed = Mae rhywbeth sydd ddim yn cyfateb:
vote-closed-at = Caeodd y bleidlais: { $when }.
vote-rule-ranked = Rhowch beth rydych chi ei eisiau mewn trefn. Rydyn ni’n cymharu pob peth â phob peth arall. Yr un sy’n curo’r lleill i gyd ddaw gyntaf.
vote-room = Pleidleisiwch gyda’ch cerdyn. Defnyddiwch ffôn, y sgrin ar y wal, neges destun neu’r blwch.
vote-rank-how = Pwyswch beth rydych chi ei eisiau gyntaf, wedyn y nesaf
vote-rank-yours = Eich trefn chi
vote-rank-left = Ddim yn eich trefn
vote-rank-out = Tynnu allan
vote-rank-order = Y drefn ddaeth ohono
vote-rank-firsts = Faint o bobl roddodd hwn gyntaf
vote-rank-duel = { $title } yn erbyn { $others }: { $n } i { $all }
vote-rank-others = Y lleill i gyd
vote-pro = O blaid:
vote-con = Yn erbyn:

## A vote by one’s own phone
vote-phone = Pleidleisio ar eich ffôn eich hun
vote-phone-lost = Colli’r ffôn yw colli’r bleidlais. Un ddolen bleidleisio gewch chi, a dim ail un.
vote-phone-what = Cewch eich dolen nawr, a phleidleisio gyda hi pan fydd y bleidlais ar agor. All neb wybod dolen pwy yw hi.
vote-phone-until = Gallwch ei chael tan { $when }.
vote-phone-number = Eich rhif
vote-phone-code = Eich cod
vote-phone-slip = Mae ar eich darn o bapur
vote-phone-words = Ydy’r pedwar gair yma ar eich darn o bapur?
vote-phone-differ = Os na, stopiwch. Pleidleisiwch â cherdyn, a dywedwch wrth rywun sy’n siarad dros y grŵp.
vote-phone-get = Cael fy nolen bleidleisio
vote-phone-without = Dydy’r dudalen yma ddim yn gweithio yn y porwr yma. Pleidleisiwch â cherdyn: mae’n cyfri’r un fath.
vote-phone-over = Does dim mwy o ddolenni. Pleidleisiwch â cherdyn: mae’n cyfri’r un fath.
vote-phone-made = Eich dolen bleidleisio
vote-phone-keep = Cadwch hi nawr. Bydd wedi mynd pan adewch chi’r dudalen yma.
vote-phone-one = Gall pwy bynnag sydd â’r ddolen yma bleidleisio gyda hi. Peidiwch â’i dangos i neb.
vote-phone-save = Ei chadw fel ffeil
vote-phone-signs = Neu ysgrifennwch y llythrennau a’r rhifau yma:
vote-phone-link = Eich cerdyn neu’ch dolen bleidleisio
vote-phone-link-hint = Teipiwch yr 16 o lythrennau a rhifau sydd ar eich cerdyn, neu gludwch eich dolen
vote-phone-key = Geiriau’r dolenni pleidleisio:
vote-phone-links = Dolenni pleidleisio
vote-phone-count = { $made } wedi’u rhoi, { $used } wedi’u defnyddio.
voteslip-get = Mynnwch eich dolen bleidleisio yma:
voteslip-until = Gallwch ei chael tan 24 awr cyn i’r bleidlais agor. Yn agor: { $when }.
err-phone-code = Dydy’r rhif a’r cod yma ddim yn perthyn i’w gilydd. Edrychwch eto ar eich darn o bapur
err-phone-before = Mae dolen wedi’i rhoi’n barod ar gyfer y rhif yma. Os nad chi oedd e, dywedwch wrth rywun sy’n siarad dros y grŵp
err-phone-false = Dydy’r ateb a ddaeth ddim yn perthyn i’r bleidlais yma. Pleidleisiwch â cherdyn, a dywedwch wrth rywun sy’n siarad dros y grŵp
err-phone-lost = Ddaeth dim byd yn ôl. Arhoswch ar y dudalen yma a phwyso’r botwm eto
err-vote-link = Dydyn ni ddim yn nabod y ddolen yma. Agorwch hi o’r lle y gwnaethoch ei chadw
err-vote-link-used = Mae’r ddolen bleidleisio yma wedi’i defnyddio’n barod

## Votes by text message
sms-vote-in = Mae eich pleidlais gennym ni. All neb weld beth ddewisoch chi. Dilëwch y tecst yma a’ch un chi.
sms-vote-used = Mae’r cerdyn yma wedi’i ddefnyddio’n barod. Gofynnwch am un newydd.
sms-vote-unknown = Dydyn ni ddim yn nabod y cerdyn yma. Gwiriwch bob llythyren a rhif ac anfonwch eto.
sms-vote-many = Dewisoch chi ormod. Tynnwch rai i ffwrdd ac anfonwch eto gyda’ch cod.
sms-vote-over = Mae’r bleidlais yma wedi cau. Mae’r pleidleisiau’n cael eu cyfri.
sms-vote-link = Dydy dolen bleidleisio ddim yn gweithio drwy neges destun. Agorwch hi ar eich ffôn pan fydd y bleidlais ar agor. Dilëwch y neges yma a’ch un chi.
## User groups
groups-title = Grwpiau y gallwch ymuno â nhw
groups-lead = Mae pobl sy’n defnyddio’r lle hwn yn cwrdd ac yn codi llais. Cewch ymuno neu adael pan fynnwch. Does neb yn gofyn pam.
groups-none = Does dim grŵp yma eto.
group-meets = Pryd mae’n cwrdd
group-join = Sut i ymuno
group-number = Cewch rif ar bapur. Dydyn ni ddim yn ysgrifennu’ch enw.
group-who = Pwy sy’n siarad drosto
group-nobody = Neb ar hyn o bryd.
office-chair = Yn arwain y cyfarfodydd
office-secretary = Yn ysgrifennu pethau i lawr
office-treasurer = Yn gofalu am yr arian
office-steward = Yn rhoi’r rhifau
office-supporter = Yn helpu’r grŵp, ac yn gweithio yma
group-member = Aelod
group-until = { $name }, tan { $date }
group-aside = Wedi’i basio i aelodau
group-aside-by = Tan { $date } gwnaed hyn gan { $name }, sy’n gweithio yma.
group-says = Beth mae’r grŵp yn ei ddweud
group-says-none = Dydy’r grŵp ddim wedi dweud dim yma eto.
group-private = Mae’r rhai sy’n rhedeg y lle yn gallu darllen y dudalen hon. Dydyn nhw ddim yn gallu darllen nodiadau’r grŵp ei hun.
group-ended = Daeth y grŵp hwn i ben: { $date }.

## Meetings
meetings-title = Cyfarfodydd
meetings-lead = Mae pobl sy’n defnyddio’r lle hwn yn siarad â’r staff. Os na allwch ddod, cewch ei ddarllen yma.
meetings-coming = I ddod
meetings-were = Wedi bod
meetings-none = Does dim cyfarfod wedi’i drefnu.
meeting-title = Cyfarfod
meeting-off = Cafodd y cyfarfod hwn ei ganslo.
meeting-come = Cewch ddod a gwrando’n unig. Cewch adael pan fynnwch.
meeting-when = Pryd
meeting-where = Ble
meeting-for = I bwy mae e
meeting-held-by = Pwy sy’n ei gynnal
meeting-led = Pwy sy’n ei arwain
meeting-led-user = Rhywun sy’n defnyddio’r lle hwn
meeting-led-staff = Rhywun sy’n gweithio yma
meeting-joint = Pobl sy’n defnyddio’r lle hwn, a staff
meeting-users-only = Dim ond pobl sy’n defnyddio’r lle hwn
meeting-with-trustees = Pobl sy’n defnyddio’r lle hwn, ac ymddiriedolwyr
meeting-informal = Sgwrs i bawb
meeting-minutes =
    { $n ->
        [zero] { $n } munud
        [one] { $n } munud
        [two] { $n } funud
        [few] { $n } munud
        [many] { $n } munud
       *[other] { $n } munud
    }
meeting-agenda = Beth rydyn ni’n siarad amdano
meeting-agenda-why = Beth sy’n hwyr sy’n dod gyntaf. Wedyn beth mae pobl ei eisiau fwyaf. Pethau’r staff sy’n dod olaf. Allan nhw ddim newid hynny.
meeting-nothing = Dim byd eto.
meeting-share = Mae { $n } o { $all } munud ar gyfer beth ddaeth pobl y lle hwn ag e.
meeting-from-promise = Dywedon ni y bydden ni’n ei wneud, ac mae’n hwyr
meeting-from-want = Beth mae pobl ei eisiau fwyaf
meeting-from-vote = Pleidlais a’i dewisodd
meeting-from-group = Y grŵp sy’n dod ag e
meeting-from-management = Y staff sy’n dod ag e
meeting-does-tell = Byddwch chi’n clywed amdano.
meeting-does-ask = Byddwn ni’n gofyn i chi cyn penderfynu.
meeting-does-work-on = Rydyn ni’n gweithio arno.
meeting-does-decide-together = Rydyn ni’n penderfynu gyda’n gilydd.
meeting-does-you-decide = Chi sy’n penderfynu.
meeting-decides = Pwy sy’n gallu penderfynu:
meeting-put-off = Wedi’i adael tan y cyfarfod nesaf. Daeth y papur yn hwyr.
meeting-paper-plain = Mewn geiriau syml
meeting-paper-large = Print mawr
meeting-paper-audio = I wrando arno
meeting-paper-language = Mewn iaith arall
meeting-paper-late = Daeth yn hwyr
meeting-shared = Yma ers { $when }
meeting-read = Darllen
meeting-hands = Cyfrif dwylo mewn cyfarfod
meeting-hands-first = { $title } ddaeth gyntaf: cododd { $n } o { $all } o bobl eu llaw
meeting-hands-level = Daeth y rhain yn gyntaf gyda’i gilydd: { $others }
meeting-hands-none = Chododd neb ei law
meeting-hands-few = Roedd llai na 5 o bobl yno. Dim ond y drefn rydyn ni’n ei dangos.
meeting-hands-people = Nifer y bobl oedd yno: { $n }.
meeting-hands-each = Faint o bobl gododd law
meeting-decided = Beth gafodd ei benderfynu
meeting-undecided = Chafodd dim ei benderfynu ar hyn.
meeting-wanted = Beth oedd pobl y lle hwn ei eisiau
meeting-followed = Mae’r penderfyniad yn dilyn hynny.
meeting-changed = Mae’r penderfyniad yn newid hynny.
meeting-against = Mae’r penderfyniad yn mynd yn erbyn hynny.
meeting-why = Pam
meeting-minority = Beth oedd barn eraill
meeting-doer = Pwy sy’n ei wneud
meeting-first = Y dyddiad cyntaf
meeting-came = Pwy ddaeth
meeting-came-users = Pobl sy’n defnyddio’r lle hwn
meeting-came-staff = Staff
meeting-came-managers = Rheolwyr
meeting-came-trustees = Ymddiriedolwyr
meeting-came-outside = O’r tu allan
meeting-offered = Beth gafodd ei gynnig
meeting-offered-none = Chafodd dim ei gynnig.
meeting-travel = Talwyd am y daith
meeting-childcare = Gofal plant
meeting-interpreter = Rhywun i gyfieithu
meeting-step-free = Ffordd i mewn heb risiau
meeting-too-few = Daeth llai na 2 o bobl y lle hwn. Mae angen o leiaf 2 ar gyfarfod.
meeting-agreed = Cytunodd y grŵp â hyn: { $date }.
meeting-not-agreed = Dydy’r grŵp ddim wedi cytuno â hyn eto. Bydd yn edrych arno erbyn { $date }.
meeting-agree-late = Dydy’r grŵp ddim wedi cytuno â hyn eto. Roedd i fod i edrych erbyn { $date }.
