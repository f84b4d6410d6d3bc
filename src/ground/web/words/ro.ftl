# What guests read, in Romanian: short sentences, the polite form, and no form that says whether the reader is a man or a woman.
# No native reader has walked through these texts yet.

## The frame of every page
house = Hearback
skip = Treceți la conținutul paginii
nav-top = Limba și ieșirea
nav-foot = Ajutor
leave = Ieșiți acum
# Leads to a text in English.
easy = Text ușor (în engleză)
not-easy = Text mai lung
help = Unde găsiți ajutor
keep = Ce păstrăm
back = Înapoi
finish = Gata
languages = Limba
carry-on = Mai departe
send = Trimiteți
change = Schimbați
optional = (puteți lăsa gol)
the-team = echipa
you = Dumneavoastră
step = Pasul { $n } din 3
err-in-title = Eroare: { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = Cel târziu { $date }
weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

## Names
names-two = { $one } și { $two }
names-three = { $one }, { $two } și { $three }

## The list of places
places-title = Despre ce loc este vorba?
places-hint = Alegeți locul unde stați sau unde mergeți. Fără nume. Fără cont.
places-none = Încă nu este niciun loc aici.

## The front
home-title = Spuneți-ne ce aveți pe suflet
home-lead = 2 minute. Fără nume. Fără cont.
home-tell = Spuneți-ne ceva
home-return = Vreau să văd răspunsul
home-return-how = Cu cele șase cuvinte sau cu numărul dumneavoastră
home-board = Ce s-a schimbat
home-who = Cine citește și când
who-reads = Cine citește
who-reads-names = { $names }
when-answer = Când primiți răspuns
when-seen = Când se vede mesajul
home-unknown = Cei care citesc nu pot vedea cine sunteți, decât dacă le spuneți.
seen-now = Imediat
seen-today = Astăzi la ora { $time }, împreună cu toate mesajele noi
seen-tomorrow = Mâine la ora { $time }, împreună cu toate mesajele noi

## Getting help
help-now = Dacă sunteți în pericol acum, spuneți cuiva din echipă sau sunați la 999.
help-talk = Puteți vorbi cu cineva din afară, gratuit, zi și noapte. Sunați la Samaritans: 116 123.
help-staff = Despre cineva care lucrează aici
help-outside = { $outside } nu lucrează aici. Scrieți-ne și spuneți că este vorba despre cineva care lucrează aici. Atunci citește doar { $outside }.
help-tried = Am încercat ultima dată aceste numere { $date }.
help-unseen = Nu vedem că ați deschis această pagină.

## Telling, step 1
kind-q = Ce doriți să ne spuneți?
kind-hint = Nu este nevoie să vă spuneți numele
kind-problem = Ceva nu este în regulă
kind-idea = Ceva ar putea fi mai bine
kind-thanks = Ceva merge bine
kind-unsafe = Nu mă simt în siguranță
kind-question = Vreau să întreb ceva
nothing-kept = Dacă vă opriți înainte să trimiteți, nu păstrăm nimic.

## Telling, for those who do not feel safe
staff-title = Mai întâi o întrebare
staff-q = Este vorba despre cineva care lucrează aici?
staff-hint = De asta depinde cine citește
staff-yes = Da
staff-no = Nu
staff-unsaid = Nu vreau să spun
staff-yes-who = Citește { $outside }, care nu lucrează aici. Cine nu vede mesajul: { $team }.
staff-no-who = Cine citește mesajul: { $team }.
staff-tick = Este vorba despre cineva care lucrează aici

## Telling, step 2
words-q = Spuneți-ne cu cuvintele dumneavoastră
words-hint = Ajung câteva cuvinte. Dacă nu vreți să se știe cine sunteți, nu scrieți nume
words-better = Ce ar face să fie mai bine?
see-q = Cine poate vedea mesajul?
see-team = Doar echipa
see-board = Echipa, iar mai târziu oricine, pe panoul de pe perete
see-board-how = Mai întâi scoatem numele. Vă întrebăm înainte să punem ceva pe panou
see-outside = Doar persoana din afară
see-trustee = Doar cineva din consiliu
now-tick = Vreau ca echipa să vadă mesajul acum
now-risk = Atunci cineva poate ghici cine a scris. Dacă nu bifați aici: { $seen }. Așa nu se vede când ați scris.
seen-at-once = Mesajul se vede imediat. Cineva poate ghici cine a scris.

## Telling, step 3
check-title = Verificați și trimiteți
check-note = Mesajul nu este trimis încă
check-about = Despre
check-words = Ce ați scris
check-better = Ca să fie mai bine
check-team = { $names }. Primiți răspuns cel târziu { $date }.
check-outside = { $outside }, care nu lucrează aici. Primiți răspuns cel târziu { $date }.
check-trustee = { $trustee }, din consiliu. Nu citesc nici { $outside }, nici cei care lucrează aici. Primiți răspuns cel târziu { $date }.
check-not-them = Este vorba despre { $outside }
check-send = Trimiteți echipei

## The receipt
sent-title = Am primit mesajul. Vă mulțumim.
sent-by = O persoană vă va răspunde cel târziu { $date }.
sent-your-words = Cuvintele dumneavoastră
sent-words = Cu aceste cuvinte puteți vedea răspunsul nostru.
sent-lose = Dacă le pierdeți, nu vi le putem găsi.
or-number = sau numărul
sent-how = Scrieți-le undeva, faceți o poză sau spuneți-le cuiva de încredere.
sent-finish = Am păstrat cuvintele. Gata
sent-next = Ce urmează
next-read = { $seen }. Cine poate citi: { $names }.
next-answer = Primiți răspuns cel târziu { $date }.
next-back = Reveniți aici. Alegeți „Vreau să văd răspunsul” și scrieți cuvintele.
again-title = Avem deja acest mesaj
again-what = Nu este nevoie să îl trimiteți din nou. Cu cuvintele dumneavoastră puteți vedea răspunsul.

## Coming back
back-title = Scrieți cuvintele sau numărul
back-hint = Spațiile, virgulele și literele mari nu contează
back-go = Vreau să văd mesajele mele
back-lost = Am pierdut cuvintele
lost-title = Nimeni nu le poate găsi, nici măcar noi
lost-why = Facem așa ca să nu se afle cine sunteți. Mesajul dumneavoastră este încă aici. Fără cuvinte nu vă putem arăta răspunsul.
lost-then = Puteți să ne scrieți din nou și primiți cuvinte noi.
lost-again = Scrieți-ne din nou

## The conversation
thread-title = Mesajele dumneavoastră
state-wait = Încă nu aveți răspuns.
state-wait-by = Primiți răspuns cel târziu { $date }.
late-managers = Răspunsul întârzie. I-am anunțat pe șefii echipei { $date }.
late-trustees = Am anunțat consiliul { $date }. Consiliul are grijă ca acest loc să fie condus bine.
state-asked = V-am pus o întrebare.
state-late = Răspunsul întârzie. Am promis să vă răspundem cel târziu { $date }.
state-asked-stands = Și ziua promisă vă așteaptă, cel mult 10 zile lucrătoare.
care-taken = { $name } se ocupă acum de asta.
care-safety = Acum citesc doar cei care se ocupă de siguranța oamenilor.
care-outside = Acum citește doar cineva care nu lucrează aici.
state-closed = Echipa crede că s-a rezolvat.
state-closed-open = Mai puteți scrie aici.
thanks-read = Vă mulțumesc. Am citit mesajul.
taken-words = { $name } se ocupă acum de asta. Primiți răspuns cel târziu { $date }.
state-answered = Aveți un răspuns.
state-yes = S-a rezolvat. Așa ne-ați spus.
new-date = Avem nevoie de mai mult timp. Ziua nouă:
write-back = Răspundeți
names-hint = Dacă vă întrebăm cine sunteți, puteți să nu răspundeți
look-again = Vedeți dacă este ceva nou
right-q = S-a rezolvat?
right-hint = Doar dumneavoastră puteți spune
right-yes = Da
right-partly = În parte
right-no = Nu

## Who is next
handover-mine = Începând cu { $date } vă răspunde { $one }. { $one } știe de la mine ce mi-ați spus.
handover-me = Începând cu { $date } vă răspund eu. Pot citi ce ne-ați spus.
handover-ours = Începând cu { $date } vă răspunde { $one }. { $one } poate citi ce ne-ați spus.

## Words for the board
wording-title = Pentru panoul de pe perete
wording-why = Ați spus că putem pune asta pe panou. Am scos ce ar putea arăta despre cine este vorba. Punem textul doar dacă sunteți de acord.
wording-words = Iată ce am arăta. O bară stă în locul cuvintelor scoase.
wording-hint = Putem arăta doar aceste cuvinte sau nimic
wording-did = Răspunsul nostru, alături:
wording-yes = Arătați aceste cuvinte
wording-no = Nu le arătați
wording-accepted = Ați spus că putem arăta asta pe panou.
wording-changed = Ați schimbat textul pentru panou. Echipa se va uita la el.
wording-refused = Ați spus că nu vreți să apară pe panou. Mesajul rămâne la echipă.
wording-no-did = Răspunsul nostru vine mai târziu.
wording-change = Vreau alte cuvinte
wording-mine = Textul dumneavoastră pentru panou
bar-person = [am scos un nume]
bar-contact = [am scos un număr sau o adresă]
bar-place = [am scos un loc sau o oră]
bar-threat = [am scos o amenințare]
bar-unlawful = [am scos cuvinte interzise de lege]

## Kept off the board
held-title = Nu apare pe panou
held-because = Nu arătăm asta pe panou, pentru că
held-hint = Puteți cere încă o verificare. Atunci citește cineva care nu lucrează aici.
held-again = Vreau încă o verificare
held-asked = Ați cerut încă o verificare. Va citi cineva care nu lucrează aici.
held-upheld = Altcineva a verificat încă o dată. Spune că a fost corect.
held-overturned = Altcineva a verificat încă o dată. Spune că poate sta pe panou. Vă întrebăm mai întâi pe dumneavoastră.
why-person = apare numele cuiva
why-contact = apare un număr sau o adresă
why-place = spune unde sau când
why-threat = sunt amenințări sau ură în text
why-unlawful = este împotriva legii
why-safety = cineva ar putea fi în pericol
why-advert = este o reclamă
why-same = spune același lucru ca alt mesaj
why-asked = așa ne-a cerut persoana care a scris

## New words, and erasing
renew = Vreau cuvinte noi
renewed-title = Cuvintele dumneavoastră noi
renewed-old = Cele vechi nu mai merg.
renewed-on = Le-am păstrat. Vreau să văd mesajele mele
erase-all = Ștergeți tot ce am trimis
erase-title = Ștergem tot ce ați trimis?
erase-goes = Ce dispare
erase-goes-what = Mesajele dumneavoastră, răspunsurile noastre și cele șase cuvinte care le deschid
erase-stays = Ce rămâne
erase-stays-what = Răspunsul nostru de pe panou, fără textul dumneavoastră
erase-final = Se șterge imediat. Nimeni nu poate aduce nimic înapoi.
erase-do = Ștergeți
erase-not = Păstrați mesajele mele
erased-title = Am șters tot
erased-what = Mesajele dumneavoastră și răspunsurile noastre nu mai există.

## The board
board-title = Ce ați spus, ce am făcut
board-lead = Ce ne-au spus oamenii la { $place } și ce am răspuns. Verde înseamnă că persoana care ne-a scris este de acord.
board-empty = Aici nu este nimic încă. Mesajul dumneavoastră poate fi primul.
board-said = Ați spus
board-answer = Răspunsul nostru
board-erased = Cineva ne-a spus ceva. Textul este șters acum.
board-yes = S-a rezolvat, spune persoana care ne-a scris
board-partly = S-a rezolvat în parte, spune persoana care ne-a scris
board-no = Încă nu s-a rezolvat, spune persoana care ne-a scris
board-awaited = Răspunsul echipei nu este încă aici.
board-waits = { $n ->
    [one] { $n } mesaj așteaptă să fie verificat. Am întârziat.
    [few] { $n } mesaje așteaptă să fie verificate. Am întârziat.
   *[other] { $n } de mesaje așteaptă să fie verificate. Am întârziat.
}
board-waits-days = { $n ->
    [one] Primul așteaptă de { $n } zi.
    [few] Primul așteaptă de { $n } zile.
   *[other] Primul așteaptă de { $n } de zile.
}
board-show = Ce se vede
board-all = Tot
board-promised = Am promis
board-done = Spunem că este gata
board-not = Nu acum sau nu
board-is-late = Întârzie
board-old = Mai vechi
board-more = Mai multe
board-none-here = Acum nu este nimic de felul acesta aici.
board-screen = Pe ecran
board-about = Despre
board-people = { $n ->
    [one] { $n } persoană ne-a spus asta
    [few] { $n } persoane ne-au spus asta
   *[other] { $n } de persoane ne-au spus asta
}
board-people-few = Mai puțin de 5 persoane ne-au spus asta
board-ours = Noi am pornit asta
board-few = mai puțin de 5
board-no-one = nimeni
board-heard = Am aflat, dar încă nu am răspuns
board-answered = Am răspuns
board-we-will = Facem asta cel târziu { $date }
board-finding = Încercăm să aflăm. Răspundem cel târziu { $date }
board-intend = Am vrea să facem asta. Încă nu știm când
board-cannot = Nu putem
board-not-now = Nu acum. Ne uităm din nou { $date }
board-passed = Nu ține de noi. Cine se ocupă acum: { $who }
board-claimed = Spunem că este gata
board-agree = Sunteți de acord
board-disagree = Nu sunteți de acord
board-disagree-by = Nu sunteți de acord. Răspundem cel târziu { $date }
board-silent = Spunem că este gata. Nimeni nu a spus încă dacă așa este
board-stopped = Ne-am oprit
board-unwanted = Nimeni nu mai vrea asta
board-moved = Schimbare făcută { $date }:
board-moved-to = Avem nevoie de mai mult timp. Acum: cel târziu { $date }
board-owner = Cine se ocupă: { $who }
board-because = De ce
board-decided = Cine a hotărât
board-changes = Ce ar schimba asta
board-challenge = Dacă nu sunteți de acord
board-why-law = Legea nu ne lasă
board-why-safety = Cineva ar putea păți ceva rău
board-why-no-money = Nu sunt bani pentru asta
board-why-tied-money = Banii sunt pentru altceva
board-why-other-body = Hotărăște altcineva, de exemplu proprietarul
board-why-harms = Le-ar face rău altor oameni de aici
board-why-disagree = Nu credem că este bine așa
board-proof-look = Puteți vedea chiar dumneavoastră
board-proof-paid = Ce s-a plătit
board-proof-minutes = Scris la o ședință
board-proof-rule = Regula nouă
board-proof-other = Cum puteți verifica
board-tally = Da: { $yes }. În parte: { $partly }. Nu: { $no }.
board-not-said = Nimeni nu a spus încă.
board-asked = Am întrebat la { $place }. Da: { $yes }. În parte: { $partly }. Nu: { $no }. Noi am notat asta.
board-whole = Totul despre numărul { $n }
board-number = Numărul { $n }
board-others = Ce ne-au spus alții
board-steps = Pas cu pas
board-by-team = Cineva din echipă
board-by-manager = Cineva din conducere
board-by-trustee = Cineva din consiliu
board-by-outside = Cineva din afară
board-is-so = Așa este? Spuneți-ne
board-see-all = Vedeți tot
board-pause = Pauză
board-go-on = Mai departe
board-next = Următorul
board-nth = { $n } din { $all }

## What people want
home-wants = Ce vor oamenii
home-wants-how = Adăugați vocea dumneavoastră
wants-lead = Ce vor cei mai mulți stă primul. Nimeni din echipă nu poate muta lista.
wants-vote = Acesta nu este un vot. De pe fiecare linie de internet contează o apăsare pe zi. Ca să fiți sigur numărați, spuneți-ne cu vorbele dumneavoastră.
wants-none = Încă nu este nimic aici. Spuneți-ne ce vreți.
wants-show = Ce stă primul
lane-most = Cei mai mulți oameni
lane-waiting = Așteaptă cel mai mult
lane-new = Voci noi
wants-people = Oameni: { $n }
wants-few = Câțiva oameni
wants-nobody = Nimeni încă
wants-sites = Locuri: { $n }
wants-waits = zile lucrătoare de așteptare: { $n }
wants-today = nou astăzi
wants-taps = și atingeri pe ecrane: { $n }
wants-taps-few = și câteva atingeri pe ecrane
wants-answered = are răspuns
wants-unanswered = încă fără răspuns
wants-first = Oamenii care folosesc acest loc au pus asta pe primul loc
wants-in-vote = Este într-un vot
want-too = Și eu
want-too-done = Mulțumim. V-am numărat. Apare aici mai târziu, ca nimeni să nu vadă când ați apăsat.
want-too-same = Cineva a apăsat deja astăzi de pe aceeași linie de internet. Contează o dată pe zi.
want-said = Ce au spus oamenii
want-history = Ce s-a întâmplat până acum
want-made-user = Pe listă din { $date }. Vine din ce ne-au spus oamenii.
want-made-group = Pe listă din { $date }. A scris grupul oamenilor care folosesc acest loc.
want-made-staff = Pe listă din { $date }. A scris echipa.
want-joined = Unit cu „{ $title }” la { $date }
want-parted = Despărțit de „{ $title }” la { $date }
want-within = Acum face parte din
want-pinned = Pus pe primul loc de oamenii care folosesc acest loc, la { $date }
want-unpinned = Nu mai este pe primul loc din { $date }
want-asleep = Oamenii care folosesc acest loc au lăsat asta deoparte la { $date }
want-awake = Din nou pe listă din { $date }
want-rests = Oamenii care folosesc acest loc au lăsat asta deoparte. Acum nu se poate adăuga nimic.
want-q = Mai este așa?
want-still = Încă este așa
want-sorted = S-a rezolvat
want-no-longer = Nu mai e nevoie
want-counts = Încă este așa: { $yes }. S-a rezolvat: { $partly }. Nu mai e nevoie: { $no }.
want-heard = Mulțumim. Am numărat răspunsul.
like-title = Și alții au spus la fel aici
like-hint = Adăugați vocea cu o apăsare. Puteți trimite și vorbele dumneavoastră.
like-done = Vocea este adăugată. Vă puteți opri aici sau puteți trimite și vorbele dumneavoastră.
want-back = Ce ne-ați spus face parte din asta
want-leave = Nu asta vreau

## What was held back
withheld-title = Ce nu am arătat
withheld-lead = Când nu punem niște cuvinte pe panou, spunem aici. Puteți citi de ce, dar nu și cuvintele.
withheld-none = Până acum am arătat tot.
withheld-looked-at = Mesaje verificate pentru panou
withheld-kept-off = Nu au ajuns pe panou
withheld-again = Verificate încă o dată de altcineva
withheld-wrong = Oprite din greșeală, spune cine a verificat
withheld-why = De ce și de câte ori
withheld-each = Fiecare caz
withheld-site = Unul dintre locurile noastre
withheld-whole = Un mesaj întreg,
withheld-parts = { $n ->
    [one] { $n } cuvânt scos,
    [few] { $n } cuvinte scoase,
   *[other] { $n } de cuvinte scoase,
}
withheld-because = pentru că
withheld-and = ;
withheld-by-moderator = A hotărât cineva care verifică textele pentru panou.
withheld-by-manager = A hotărât cineva din conducere.
withheld-not-looked = Nimeni altcineva nu s-a uitat încă.
withheld-was-right = Verificat încă o dată: a fost corect.
withheld-was-wrong = Verificat încă o dată: a fost o greșeală.
withheld-how = Verifică din nou cineva care vine aici și cineva din afară. Văd 1 din 10. Văd și tot ce nu a fost arătat timp de 7 zile.

## What we keep
keep-short = Ce ați scris, ziua în care ați scris și răspunsurile noastre. Nu cine sunteți.
keep-words = Ce ați scris, încuiat cu o cheie separată.
keep-day = Ziua în care ați scris. Nu ora.
keep-answers = Răspunsurile noastre pentru dumneavoastră.
keep-mark = Un semn, dacă textul poate arăta un pericol sau un rău făcut cuiva. Cu el, mesajul ajunge primul.
keep-journal = O listă cu ce s-a făcut. În ea nu sunt mesaje și nu sunt nume. Așa nu poate dispărea nimic pe ascuns.
keep-too = Că cineva a apăsat „Și eu”, și în ce loc. Nu cine a fost, nici minutul.
keep-not = Ce nu păstrăm
not-name = Numele dumneavoastră. Nu îl cerem.
not-address = Adresa telefonului sau a calculatorului.
not-way = Cum a ajuns mesajul la noi.
not-receipt = Cele șase cuvinte. Dacă le pierdeți, nu le putem găsi.
not-cookie = Cookie-uri. Aceste pagini nu pun așa ceva pe telefon.
keep-who = Cine poate citi
who-at-once = Aici echipa vede mesajele imediat. Cineva poate ghici cine a scris.
who-slots = Echipa vede mesajele noi doar la ore fixe, toate odată. Așa nu se vede când ați scris. Dacă nu vă simțiți în siguranță, echipa vede mesajul imediat. Puteți alege și asta.
who-team = Cine citește mesajele de aici: { $names }.
who-outside = Dacă spuneți că este vorba despre cineva care lucrează aici, citește doar { $outside }. { $outside } nu lucrează aici.
who-trustee = Dacă este vorba despre { $outside }, spuneți asta. Atunci citește doar { $trustee }, din consiliu.
who-safety = Dacă cineva poate fi în pericol, citesc doar cei care se ocupă de siguranța oamenilor. Notăm de fiecare dată când citesc.
who-no-outside = Deocamdată nimeni din afară nu citește mesajele despre cei care lucrează aici.
who-times = Orele la care apar mesajele noi: { $times }.
who-again = Cineva care vine aici poate citi ce nu am pus pe panou. La fel și cineva din afară.
who-two-keys = Cine citește are nevoie de o parolă și de încă o cheie.
who-one-key = Aici ajunge o parolă pentru a citi mesajele. Este doar un exemplu. Nu scrieți aici mesaje adevărate.
keep-long = Cât timp
long-days = { $n ->
    [one] Ștergem tot la { $n } zi după ultimul mesaj. Puteți șterge și mai devreme.
    [few] Ștergem tot la { $n } zile după ultimul mesaj. Puteți șterge și mai devreme.
   *[other] Ștergem tot la { $n } de zile după ultimul mesaj. Puteți șterge și mai devreme.
}
long-notes = Baza de date își face propriile notițe. Ce ștergeți mai poate rămâne în ele câteva zile.
long-unanswered = Nu ștergem un mesaj care așteaptă răspuns.
long-board = Răspunsurile noastre de pe panou rămân. Textul dumneavoastră dispare de acolo odată cu mesajele.
long-held = Lista cu ce nu am arătat rămâne. În ea nu sunt cuvintele.
cannot = Ce nu putem promite
cannot-style = Cineva vă poate recunoaște după felul în care scrieți. Sau după ceva ce nu știe nimeni altcineva. Dacă asta vă îngrijorează, scrieți mai puțin.
cannot-danger = Dacă ne spuneți că o persoană este în pericol, poate trebuie să cerem ajutor. Atunci dăm mai departe ce ați scris. Putem spune cine sunteți doar dacă ne-ați spus.
cannot-screen = Cineva se poate uita peste umărul dumneavoastră. Sau se poate uita mai târziu în telefon.
cannot-root = Cine are control deplin asupra calculatorului ar putea schimba programul ca să vadă ce scrieți.
cannot-audit = Nimeni din afară nu a testat încă acest program.
runs = Cine se ocupă de calculator
runs-unsaid = Nimeni nu a spus încă cine se ocupă de acest calculator. Întrebați echipa.

## When something is wrong
err-title = Este o problemă
err-kind = Alegeți ce doriți să ne spuneți
err-about-staff = Alegeți un răspuns, ca să știm cine poate citi
err-nothing = Scrieți câteva cuvinte
err-too-long = { $n ->
    [one] Textul este prea lung cu { $n } literă. Scurtați-l sau trimiteți asta și apoi scrieți mai mult
    [few] Textul este prea lung cu { $n } litere. Scurtați-l sau trimiteți asta și apoi scrieți mai mult
   *[other] Textul este prea lung cu { $n } de litere. Scurtați-l sau trimiteți asta și apoi scrieți mai mult
}
err-signs = Unele semne nu s-au putut citi, așa că le-am scos. Verificați textul, apoi mergeți mai departe
err-old = Pagina a stat deschisă mult timp. Ce ați scris este încă aici. Trimiteți din nou
err-closed = Pagina a stat deschisă mult timp. Scrieți din nou cele șase cuvinte sau numărul. Ce ați scris nu s-a pierdut
err-many = Au venit prea multe mesaje deodată. Așteptați un minut, apoi încercați din nou. Textul este pe această pagină sau pe cea dinainte
err-fault = Ceva nu a mers la noi, nu la dumneavoastră. Nu am păstrat nimic. Textul este pe această pagină sau pe cea dinainte. Încercați din nou peste un minut sau luați o fișă de hârtie
fault-title = Ceva nu a mers la noi
wait-title = Așteptați un minut
err-huge = Este prea mult deodată. Mergeți înapoi: textul este încă acolo. Scurtați-l, apoi trimiteți-l
err-form = Nu am putut citi asta. Mergeți înapoi și trimiteți pagina din nou
err-origin = Asta nu a venit de pe o pagină a noastră. Nu am făcut nimic. Începeți din nou de la prima noastră pagină
err-sent-already = Avem deja acest mesaj. Nu este nevoie să îl trimiteți din nou
err-own-words = În mesaj sunt cuvintele dumneavoastră secrete. Scoateți-le. Altfel, alții v-ar putea citi mesajele
err-not-yet = Încă nu este niciun răspuns
err-not-for-board = Acesta nu este pentru panou
err-more-time = Ziua aceasta nu se poate alege. Alegeți alta
err-right = Alegeți da, în parte sau nu
err-no-words = Scrieți cele șase cuvinte sau numărul
err-word = Nu cunoaștem cuvântul { $n }: „{ $word }”. Verificați-l și încercați din nou
err-check = Ceva nu este în regulă cu aceste cuvinte. Verificați fiecare cuvânt și încercați din nou
err-count = Trebuie să fie șase cuvinte sau șaisprezece cifre
err-no-such = Aceste cuvinte nu deschid nimic. Verificați fiecare cuvânt sau scrieți-ne din nou
not-found-title = Nu găsim această pagină
not-found = Puteți să ne spuneți ceva sau să vedeți răspunsul.

# Is it working?
working-title = Funcționează?
working-picture = Câți oameni au primit răspuns și după câte zile lucrătoare
working-promised = promis
working-door = Cât durează până la răspuns
working-few = În ultimele 12 săptămâni au scris mai puțin de 5 persoane. Numerele ar putea arăta cine a scris.
working-half = { $n ->
    [one] Jumătate au primit răspuns în { $n } zi lucrătoare
    [few] Jumătate au primit răspuns în { $n } zile lucrătoare
   *[other] Jumătate au primit răspuns în { $n } de zile lucrătoare
}
working-half-not = { $n ->
    [one] Jumătate au așteptat mai mult de { $n } zi lucrătoare. Încă nu se știe cât
    [few] Jumătate au așteptat mai mult de { $n } zile lucrătoare. Încă nu se știe cât
   *[other] Jumătate au așteptat mai mult de { $n } de zile lucrătoare. Încă nu se știe cât
}
working-when = Toți cei care au scris între { $from } și { $to }.
working-above = La { $place } au scris puțini oameni. Acestea sunt numerele pentru { $above } și toate locurile de acolo.
working-half-row = Zile lucrătoare până când jumătate au primit răspuns
working-most-row = Zile lucrătoare până când 9 din 10 au primit răspuns
working-more = mai mult de { $n }, încă nu se știe
working-late = Ziua promisă a trecut fără răspuns
working-of = { $n } din { $all }
working-share = cel mai probabil între { $low } și { $high } din 100
working-wrote = Ne-au scris
working-answered = Au primit un răspuns adevărat
working-open = Așteaptă acum un răspuns
working-oldest = Cea mai lungă așteptare acum, în zile lucrătoare
working-overdue = Așteaptă mai mult decât am promis
working-moved = Ziua promisă a fost schimbată
working-saw = Au revenit și au văzut răspunsul
working-withdrawn = Mesaj luat înapoi sau dat mai departe
working-fewer = mai puțin de 5
working-how = Numărăm din ziua în care oamenii au scris. Îi numărăm și pe cei care încă așteaptă. Dacă cineva nu răspunde, numerele nu ies mai bine.

## Words that staff start from
saved-thanks = Vă mulțumim că ne-ați spus. Iată ce urmează: ___. Vrem să fie gata cel târziu ___.
saved-ask = Vă mulțumim că ne-ați spus. Avem o întrebare: ___? Răspundeți doar dacă vreți.
saved-cannot = Vă mulțumim că ne-ați spus. Nu putem face asta acum, pentru că ___. A hotărât ___. S-ar putea schimba dacă ___. Dacă nu sunteți de acord, scrieți-ne aici.
saved-done = Este gata: ___. Dacă nu este bine, scrieți-ne aici.
saved-safe = Vă mulțumim că ne-ați spus. Sunteți în siguranță acum? Ce ați vrea să facem? Dacă sunteți în pericol, sunați la 999. Sau spuneți cuiva din echipă la { $place }.

# What is promised, in a conversation.
promise-title = Ce facem noi
promise-will = Facem asta cel târziu { $date }.
promise-finding = Încercăm să aflăm. Răspundem cel târziu { $date }.
promise-intention = Am vrea să facem asta. Încă nu știm când.
promise-cannot = Nu putem face asta.
promise-not-now = Nu acum. Ne uităm din nou { $date }.
promise-passed = Nu ține de noi. Am dat mai departe.
promise-claimed = Spunem că este gata.
promise-agreed = Cei care au cerut spun că este gata.
promise-disputed = Cei care au cerut spun că nu este gata.
promise-stopped = Ne-am oprit.
promise-unwanted = Nimeni nu mai vrea asta.
promise-late = Am întârziat.
promise-moved = era ziua promisă. Acum este { $date }. De ce:
promise-proof = Puteți verifica așa:
promise-decided = Cine a hotărât:
promise-passed-to = Cine se ocupă acum:
promise-changes = Ce ar schimba asta:
promise-challenge = Dacă credeți că este o greșeală:
promise-you-said = Ați spus:
promise-change = Spuneți altceva
promise-still = Este rezolvat și acum?
promise-saying = Am vrea să scriem pe panou că oamenii au spus asta. Asta ați spus și dumneavoastră?
promise-saying-yes = Da, puteți scrie asta
promise-unwant = Nu mai vreau asta
promise-unwanted-said = Ați spus că nu mai vreți asta.
promise-not-mine = Nu asta v-am spus eu
promise-not-asked = Nu s-a schimbat nimic. Uitați-vă din nou la pagină.

## What was promised
promises-none = Aici nu s-a promis încă nimic
promises-none-due = În ultimul an nu a venit ziua niciunei promisiuni
promises-finding = Promisiuni ținute până în prima zi promisă: { $n } din { $all }
promises-when = Ce s-a promis timp de un an, până { $to }. Așa era în acea noapte.
promises-kept = Ținute până în prima zi promisă
promises-moved = Mutate pe o zi mai târzie
promises-moved-by = Jumătate dintre ele, mutate cu cel mult, în zile
promises-stopped = Oprite
promises-ahead = Jumătate, promise cu cel mult atâtea zile înainte
promises-late = Întârzie acum
promises-intentions = Vrem să facem, dar fără o zi: nu le numărăm ca promisiuni
promises-asked = Oamenii au cerut asta înainte să înceapă
promises-agreed = Am spus „am făcut”, iar oamenii sunt de acord
promises-disputed = Am spus „am făcut”, iar oamenii nu sunt de acord
promises-silent = Am spus „am făcut” și nimeni nu a spus da sau nu
promises-cannot = Răspunsuri „nu putem”
promises-explained = Dintre ele, cu motivul, cine a hotărât, ce ar schimba și cum se poate contesta
promises-reversed = Am spus „nu putem”, apoi am făcut mai mult
promises-not-now = Răspunsuri „nu acum”
kept-title = Cine a răspuns și cine s-a ținut de promisiuni
kept-how = După munca fiecăruia aici, fără nume.
kept-when = Răspunsuri pentru toți cei care au scris între { $from } și { $to }.
kept-too-few = Au scris prea puțini oameni ca să numărăm răspunsurile aici.
kept-team = Doar nume
kept-answered = Mesaje cu răspuns
kept-in-time = Cu răspuns până în prima zi promisă
kept-promised = Promise
kept-later = Făcute mai târziu
kept-not-due = Ziua nu a venit încă
kept-given-up = Oprite sau cu alt răspuns

## The poster
poster-title = Un afiș pentru perete
poster-lead = Mai întâi stă ce întârzie, apoi lucrurile cu care oamenii nu sunt de acord. Puteți adăuga ceva. Nu puteți scoate nimic.
poster-print = Tipăriți
poster-without = Ca să tipăriți, apăsați Ctrl și P. Alegeți hârtie { $size }.
poster-large = Litere mari
poster-add = Adăugați încă unul
poster-added = Scoateți { $name } de pe afiș
poster-full = Nu mai este loc pentru: { $name }
poster-date = { $day } { $month } { $year }
poster-we = Am făcut, vom face, nu putem
poster-heard = Încă fără răspuns
poster-intention = Am vrea
poster-finding = Încercăm să aflăm
poster-will = Vom face
poster-cannot = Nu putem
poster-not-now = Nu acum
poster-passed = Am dat mai departe
poster-claimed = Spunem că este gata
poster-agreed = Gata, spun oamenii
poster-disputed = Nu este gata, spun oamenii
poster-stopped = Ne-am oprit
poster-unwanted = Nimeni nu mai vrea asta
poster-late = Întârzie
poster-was = Era pentru { $date }
poster-by = Cel târziu { $date }
poster-look = Ne uităm din nou { $date }
poster-since = Aici de { $date }
poster-answer-by = Răspundem cel târziu { $date }
poster-silent = Nimeni nu a spus încă dacă este gata
poster-people = { $n ->
    [one] { $n } persoană a spus asta
    [few] { $n } persoane au spus asta
   *[other] { $n } de persoane au spus asta
}
poster-few = Mai puțin de 5 persoane au spus asta
poster-tell = Spuneți-ne ceva.
poster-no-name = Fără nume.
poster-rest = Unde un text se termină cu …, restul este la { $address }
poster-more-late = { $n ->
    [one] Încă { $n } promisiune întârzie. Este pe panou.
    [few] Încă { $n } promisiuni întârzie. Sunt pe panou.
   *[other] Încă { $n } de promisiuni întârzie. Sunt pe panou.
}
poster-printed = Tipărit { $date }. Următorul vine cel târziu { $next }. Versiunea { $version }

sms-got = Vă mulțumim. Avem mesajul. Răspundem cel târziu { $date }. Scrieți WORDS ca să îl vedeți la { $at }. STOP oprește SMS-urile.
sms-night = Avem SMS-ul. Acum nu îl citește nimeni. Răspundem cel târziu { $date }. Dacă sunteți în pericol, sunați la 999. STOP oprește SMS-urile.
sms-help = Ne puteți scrie aici fără nume. Dacă sunteți în pericol, nu scrieți aici: sunați la 999. Scrieți WORDS ca să primiți cuvinte cu care reveniți.
sms-words = Cuvintele: { $words }. Păstrați-le ca să vedeți răspunsul la { $at }. Cele vechi nu mai merg.
sms-stopped = Nu mai primiți SMS-uri de la noi. V-am șters numărul. Cuvintele merg în continuare la { $at }
sms-found = Am găsit mesajul. Vă scriem aici când este ceva nou. STOP oprește SMS-urile.
sms-lost = Nu cunoaștem aceste cuvinte. Verificați-le și trimiteți-le pe toate.
sms-answer = Aveți un răspuns. Scrieți YES ca să îl citiți aici sau folosiți cuvintele la { $at }. STOP oprește SMS-urile.
sms-question = Avem o întrebare pentru dumneavoastră. Scrieți YES ca să o citiți aici. Răspundeți doar dacă vreți. STOP oprește SMS-urile.
sms-more-time = Am promis răspuns cel târziu { $first }. Ne trebuie mai mult timp. Răspundem cel târziu { $date }. STOP oprește SMS-urile.
sms-right = S-a rezolvat? Răspundeți YES (da), PARTLY (în parte) sau NO (nu). Puteți folosi și cuvintele la { $at }. STOP oprește SMS-urile.
sms-changed = Ceva despre care ne-ați spus s-a schimbat. Folosiți cuvintele la { $at } ca să vedeți. STOP oprește SMS-urile.
sms-claimed = Spunem că ceva ce ați cerut este gata. Așa este? Scrieți YES (da), PARTLY (în parte) sau NO (nu) sau vedeți la { $at }. STOP oprește SMS-urile.
sms-rest = Restul este la { $at }
home-text = Ne puteți trimite și un SMS, fără nume:
keep-number = Dacă trimiteți un SMS: numărul dumneavoastră. Este încuiat unde echipa nu îl poate deschide. Dispare la 30 de zile după ultimul SMS. Dacă scrieți STOP, dispare imediat. Compania de telefonie îl știe oricum.
poster-text = Sau SMS:
sms-test = Acesta este un test de la { $at }. SMS-urile merg.

## The screen on the wall
kiosk-start = Spuneți-ne. Fără nume. 2 minute.
kiosk-touch = Atingeți ca să începeți
kiosk-choose = Ce doriți să faceți?
kiosk-hide = Ascundeți
kiosk-hidden = Acum nu se vede nimic
kiosk-still = Mai sunteți aici?
kiosk-stay = Mai sunt aici
kiosk-soon = Pagina se închide singură. Apoi nimeni nu mai poate vedea ce ați scris.
kiosk-hide-typing = Ascundeți ce scriu
kiosk-show-typing = Arătați ce scriu
kiosk-offline = Acum nu este internet. Trimitem mesajul imediat ce putem.
kiosk-later = Trimitem mesajul când revine internetul. Cuvintele merg abia după aceea.
kiosk-no-answers = Acum nu este internet. Nu putem arăta răspunsuri. Reveniți mai târziu.
kiosk-full = Acest ecran este plin. Luați o fișă de hârtie și anunțați echipa.
kiosk-fast = Cineva tocmai a trimis câteva mesaje. Așteptați 1 minut, apoi trimiteți. Ce ați scris este încă aici.
kiosk-print = Tipăriți
kiosk-code = Cod pentru telefonul meu
kiosk-code-how = Îndreptați camera telefonului spre cod. Codul dispare în 20 de secunde.
kiosk-take = Luați hârtia
kiosk-look = Reveniți { $date }
kiosk-bye = Vă mulțumim
kiosk-bye-next = Următoarea persoană nu vede nimic de la dumneavoastră.
kiosk-not-set-up = Acest ecran nu este pregătit încă. Spuneți cuiva din echipă.
kiosk-wiping = Ștergem tot de pe acest ecran. Merge din nou peste o jumătate de minut.

## Pictures to tap
tiles-q = Sau atingeți imagini
tiles-said = Imagini
tile-bed = Paturi
tile-shower = Dușuri
tile-food = Mâncare
tile-toilet = Toalete
tile-staff = Oamenii care lucrează aici
tile-others = Alți oameni de aici
tile-noise = Zgomot
tile-safe = Să mă simt în siguranță
tile-rules = Reguli
tile-washing = Spălatul hainelor
tile-phone = Încărcarea telefoanelor
tile-warm = Cald sau frig
tile-help = Ajutor cu actele
tile-health = Sănătate
tile-things = Lucrurile mele
tile-other = Altceva
err-nothing-tapped = Scrieți câteva cuvinte sau atingeți o imagine

## Listening
listen = Ascultați

## Tapping your words
tap-door = Atingeți cuvintele
tap-title = Atingeți cele șase cuvinte
tap-letter = Cu ce literă începe cuvântul { $n }?
tap-word = Care este cuvântul { $n }?
tap-off = Scoateți ultimul cuvânt
together = Cineva de încredere se poate uita împreună cu dumneavoastră.
next-board = Puteți vedea răspunsul și pe panou, fără cele șase cuvinte.

## Paper
paper-title = Spuneți-ne pe hârtie. Fără nume.
paper-box = Puneți fișa în cutie sau dați-o cuiva din echipă.
paper-who = Echipa o citește și copiază textul așa cum l-ați scris.
paper-keep = Rupeți partea aceasta și păstrați-o
paper-when = Cuvintele merg imediat ce echipa a copiat textul.

## Voting cards
votecard-code = Codul dumneavoastră
votecard-scan = Scanați cu un telefon. Sau scrieți codul la:
votecard-until = Votați până la: { $date }
votecard-tick = Sau bifați aici și puneți cartonașul în cutie.
votecard-most = Bifați cel mult { $n }.
votecard-any = Bifați câte doriți.
votecard-rank = Scrieți 1 lângă ce doriți întâi, apoi 2, apoi 3.
votecard-secret = Nimeni nu notează care cartonaș este al dumneavoastră. Codul este numai pentru dumneavoastră.
votecard-words = Cuvintele acestui vot:

## Choosing a language
languages-all = Mai multe limbi
languages-unread = Nimeni care vorbește această limbă nu a verificat încă aceste texte.

## Votes
vote-title = Vot
vote-door = Votați
vote-all = Voturi și rezultate
vote-moment = { $date }, ora { $time }
vote-secret = Nimeni nu poate vedea ce alegeți.
vote-closes = Puteți vota până { $when }.
vote-opens = Votul începe { $when }.
vote-card = Fișa dumneavoastră
vote-card-hint = Scrieți cele 16 litere și cifre de pe ea
vote-choose-any = Bifați tot ce ați vrea
vote-choose-some =
    { $n ->
        [one] Alegeți { $n }
        [few] Alegeți cel mult { $n }
       *[other] Alegeți cel mult { $n }
    }
vote-none = Nimic din listă
vote-cost = costă { $sum }
vote-see = Vreau să văd ce am ales
vote-about = Despre acest vot
vote-help = Puteți cere ajutor de la cineva de încredere.
vote-check-title = Verificați votul
vote-yours = Ați ales
vote-once = După ce trimiteți votul, nu îl mai puteți schimba.
vote-send = Trimiteți votul
vote-words = Verificați mai târziu dacă votul a fost numărat
vote-words-tick = Vreau cuvinte pe care să le caut
vote-words-risk = Cineva v-ar putea forța să arătați aceste cuvinte.
vote-in-title = Am primit votul
vote-in = Voturile se numără după { $when }.
vote-words-title = Cuvintele pe care să le căutați
vote-words-how = Scrieți-le undeva. După ce se numără voturile, căutați-le în listă.
vote-else = Spuneți-ne altceva
vote-over-title = Acest vot s-a încheiat
vote-counting = Voturile se numără acum. Rezultatul apare pe această pagină.
vote-options = Ce puteți alege
vote-does = La ce folosește rezultatul
vote-does-tell = Cei care conduc acest loc vor afla rezultatul.
vote-does-ask = Cei care conduc acest loc vor afla rezultatul înainte să hotărască.
vote-does-work-on = Cei care conduc acest loc vor lucra la ce iese pe primul loc.
vote-does-decide-together = Hotărâți împreună cu cei care conduc acest loc.
vote-does-you-decide = Dumneavoastră hotărâți. Așa se va face.
vote-wins = Cum se numără
vote-rule-most = Bifați tot ce ați vrea. Câștigă lucrul cu cele mai multe bife.
vote-rule-fair = Bifați tot ce ați vrea. Bifele fiecărui om îi dau o parte egală. Dacă o treime dintre noi vrea altceva, primește cam o treime din tot.
vote-how-much = Cât se alege
vote-seats =
    { $n ->
        [one] Se alege { $n } lucru
        [few] Se aleg { $n } lucruri
       *[other] Se aleg { $n } de lucruri
    }
vote-budget = Atât cât se poate plăti cu { $sum }
vote-who = Cine poate vota
vote-roll =
    { $n ->
        [one] { $n } persoană poate vota, cu o fișă.
        [few] { $n } persoane pot vota, fiecare cu o fișă.
       *[other] { $n } de persoane pot vota, fiecare cu o fișă.
    }
vote-turnout =
    { $n ->
        [one] Rezultatul contează dacă votează cel puțin { $n } persoană.
        [few] Rezultatul contează dacă votează cel puțin { $n } persoane.
       *[other] Rezultatul contează dacă votează cel puțin { $n } de persoane.
    }
err-vote-card = Scrieți cele 16 litere și cifre de pe fișă
err-vote-unknown = Nu cunoaștem această fișă. Verificați fiecare literă și cifră
err-vote-used = Această fișă a fost deja folosită. Cereți una nouă
err-vote-nothing = Bifați ce ați vrea sau „Nimic din listă”
err-vote-no-order = Apăsați pe ce ați vrea sau bifați „Nimic din listă”
err-vote-both = Ați bifat „Nimic din listă” și altceva. Scoateți una dintre bife
err-vote-many =
    { $n ->
        [one] Ați ales prea multe. Scoateți { $n } bifă
        [few] Ați ales prea multe. Scoateți { $n } bife
       *[other] Ați ales prea multe. Scoateți { $n } de bife
    }

## What a vote came to
vote-result-title = Rezultatul votului
vote-first = Pe primul loc: { $title }. Câți oameni au bifat: { $n } din { $all }
vote-first-few = Pe primul loc: { $title }
vote-nothing = Nu s-a ales nimic
vote-people = Câți oameni au votat: { $n } din { $all }.
vote-few = Au votat mai puțin de 5 persoane. Arătăm ce a ieșit pe primul loc, fără numere.
vote-not-enough = Au votat prea puțini oameni, așa că rezultatul nu obligă pe nimeni.
vote-chosen = Ce s-a ales
vote-answer = Răspunsul
vote-answer-by = Cei care conduc acest loc răspund aici cel târziu { $date }.
vote-answer-late = Răspunsul trebuia să vină cel târziu { $date }
vote-answer-will = Facem asta
vote-answer-part = Facem o parte
vote-answer-cannot = Nu putem face asta
vote-ticks = Câți oameni au bifat
vote-two-ways = Numărat în două feluri
vote-most = Cele mai multe bife
vote-fair = Împărțire dreaptă
vote-without =
    { $n ->
        [0] Fiecare om a primit ceva din ce a bifat.
        [one] { $n } persoană nu a primit nimic din ce a bifat.
        [few] { $n } persoane nu au primit nimic din ce au bifat.
       *[other] { $n } de persoane nu au primit nimic din ce au bifat.
    }
vote-spent = Costă { $sum }.
vote-decides = Hotărăște acest fel de a număra. Așa s-a stabilit înainte să înceapă votul.
vote-turned = Cu împărțirea dreaptă, mai mulți oameni au rămas fără nimic. Așa că hotărăște „Cele mai multe bife”, cum s-a spus dinainte.
vote-how = Cum s-a numărat
vote-step-won = { $title } – bife: { $n }. S-a ales.
vote-step-paid = { $title } – oameni care au bifat și mai aveau o parte de dat: { $n }. Împreună înseamnă atâtea voturi: { $votes }. S-a ales.
vote-step-carried = { $title } – oameni care au bifat: { $n }. Ei primiseră cel mai puțin până acum. S-a ales.
vote-step-filled = { $title } – bife: { $n }. Mai rămăsese ceva, așa că s-a ales și asta.
vote-step-not = { $title } – bife: { $n }. Nu a mai ajuns pentru asta.
vote-step-ended = Urma: { $title }. Nu a mai ajuns pentru asta, așa că numărarea se oprește aici.
vote-level-ticks = A fost la egalitate cu { $others } și are mai multe bife.
vote-level-cost = A fost la egalitate cu { $others } și costă mai puțin.
vote-level-lot = A fost la egalitate cu { $others }. Hotărăște tragerea la sorți făcută înainte de vot.
vote-came = Cum au venit voturile
vote-came-few = Nu arătăm numerele mici.
vote-way-web = Pe telefoane și calculatoare
vote-way-kiosk = La ecranul de pe perete
vote-way-text = Prin SMS
vote-way-paper = Pe hârtie
vote-way-hands = Cu mâna ridicată
vote-checking = Verificați chiar dumneavoastră
vote-checking-how = Acest fișier arată ce fișe s-au folosit și, separat, fiecare bifă. Nimeni nu le poate lega.
vote-wall = Cuvintele de pe perete
vote-cards = Fișe
vote-cards-made = Făcute: { $made }, folosite: { $used }, stricate: { $spoiled }, rămase: { $unused }.
vote-by-office = Biroul a tipărit fișele.
vote-held-by = Cine organizează votul
vote-file = Fișierul
vote-disputed = Ceva nu se potrivește:
vote-closed-at = Votul s-a încheiat { $when }.
vote-rule-ranked = Puneți în ordine ce ați vrea. Fiecare lucru se compară cu fiecare altul. Cel care câștigă în fața tuturor este primul.
vote-room = Votați cu cartonașul. Folosiți telefonul, ecranul de pe perete, un SMS sau cutia.
vote-rank-how = Apăsați întâi pe ce doriți cel mai mult, apoi pe următorul
vote-rank-yours = Ordinea dumneavoastră
vote-rank-left = În afara ordinii dumneavoastră
vote-rank-out = Scoateți
vote-rank-order = Ordinea care a ieșit
vote-rank-firsts = Câți oameni l-au pus primul
vote-rank-duel = { $title } față de { $others }: { $n } la { $all }
vote-rank-others = Toate celelalte
vote-pro = Pentru:
vote-con = Împotrivă:

## A vote by one’s own phone
vote-phone = Votați cu telefonul dumneavoastră
vote-phone-lost = Un telefon pierdut este un vot pierdut. Primiți un singur link de vot, iar al doilea nu există.
vote-phone-what = Primiți linkul acum și votați cu el când votul este deschis. Nimeni nu poate ști al cui este linkul.
vote-phone-until = Îl puteți primi până la: { $when }.
vote-phone-number = Numărul dumneavoastră
vote-phone-code = Codul dumneavoastră
vote-phone-slip = Este pe bilețelul dumneavoastră
vote-phone-words = Aceste patru cuvinte sunt pe bilețelul dumneavoastră?
vote-phone-differ = Dacă nu, opriți-vă. Votați cu o fișă și spuneți cuiva care vorbește în numele grupului.
vote-phone-get = Vreau linkul meu de vot
vote-phone-without = Această pagină nu funcționează în acest browser. Votați cu o fișă: contează la fel.
vote-phone-over = Nu se mai dau linkuri. Votați cu o fișă: contează la fel.
vote-phone-made = Linkul dumneavoastră de vot
vote-phone-keep = Salvați-l acum. Dispare când ieșiți din această pagină.
vote-phone-one = Oricine are acest link poate vota cu el. Nu îl arătați nimănui.
vote-phone-save = Salvați-l într-un fișier
vote-phone-signs = Sau notați aceste litere și cifre:
vote-phone-link = Fișa sau linkul dumneavoastră de vot
vote-phone-link-hint = Scrieți cele 16 litere și cifre de pe fișă sau lipiți linkul
vote-phone-key = Cuvintele linkurilor de vot:
vote-phone-links = Linkuri de vot
vote-phone-count = Date: { $made }, folosite: { $used }.
voteslip-get = Primiți aici linkul de vot:
voteslip-until = Îl puteți primi cel târziu cu 24 de ore înainte să înceapă votul. Votul începe: { $when }.
err-phone-code = Acest număr și acest cod nu se potrivesc. Uitați-vă din nou pe bilețel
err-phone-before = Pentru acest număr s-a dat deja un link. Dacă nu ați fost dumneavoastră, spuneți cuiva care vorbește în numele grupului
err-phone-false = Ce a venit nu ține de acest vot. Votați cu o fișă și spuneți cuiva care vorbește în numele grupului
err-phone-lost = Nu a venit nimic. Rămâneți pe această pagină și apăsați din nou butonul
err-vote-link = Nu cunoaștem acest link de vot. Deschideți-l de unde l-ați salvat
err-vote-link-used = Acest link de vot a fost deja folosit

## Votes by text message
sms-vote-in = Am primit votul. Nimeni nu poate vedea ce ați ales. Ștergeți acest SMS și SMS-ul dumneavoastră.
sms-vote-used = Această fișă a fost deja folosită. Cereți una nouă.
sms-vote-unknown = Nu cunoaștem această fișă. Verificați fiecare literă și cifră și trimiteți din nou.
sms-vote-many = Ați ales prea multe. Scoateți câteva și trimiteți din nou cu codul dumneavoastră.
sms-vote-over = Acest vot s-a încheiat. Voturile se numără acum.
sms-vote-link = Un link de vot nu merge prin SMS. Deschideți-l pe telefon când votul este deschis. Ștergeți acest SMS și pe al dumneavoastră.
## User groups
groups-title = Grupuri în care puteți intra
groups-lead = Oameni care vin aici se întâlnesc și spun ce gândesc. Puteți intra sau pleca oricând. Nimeni nu întreabă de ce.
groups-none = Nu este încă niciun grup aici.
group-meets = Când se întâlnește
group-join = Cum intrați
group-number = Primiți un număr pe hârtie. Nu scriem numele dumneavoastră.
group-who = Cine vorbește pentru grup
group-nobody = Nimeni acum.
office-chair = Conduce întâlnirile
office-secretary = Scrie ce se spune
office-treasurer = Are grijă de bani
office-steward = Împarte numerele
office-supporter = Ajută grupul și lucrează aici
group-member = Cineva din grup
group-until = { $name }, până { $date }
group-aside = Ce a trecut la grup
group-aside-by = Până { $date }, lucrul acesta a fost făcut de { $name }, din echipă.
group-says = Ce spune grupul
group-says-none = Nu a spus încă nimic aici.
group-private = Cei care conduc locul pot citi această pagină. Nu pot citi ce scrie grupul pentru sine.
group-ended = Grupul acesta s-a încheiat: { $date }.

## Meetings
meetings-title = Întâlniri
meetings-lead = Oamenii care vin aici vorbesc cu echipa. Dacă nu puteți veni, citiți totul aici.
meetings-coming = Urmează
meetings-were = Au fost
meetings-none = Nu este nicio întâlnire planificată.
meeting-title = O întâlnire
meeting-off = Această întâlnire a fost anulată.
meeting-come = Puteți veni doar să ascultați. Puteți pleca oricând.
meeting-when = Când
meeting-where = Unde
meeting-for = Pentru cine este
meeting-held-by = Cine o organizează
meeting-led = Cine o conduce
meeting-led-user = Cineva care vine aici
meeting-led-staff = Cineva care lucrează aici
meeting-joint = Oameni care vin aici și echipa
meeting-users-only = Numai oameni care vin aici
meeting-with-trustees = Oameni care vin aici și consiliul
meeting-informal = O discuție pentru toți
meeting-minutes =
    { $n ->
        [one] { $n } minut
        [few] { $n } minute
       *[other] { $n } de minute
    }
meeting-agenda = Despre ce vorbim
meeting-agenda-why = Întâi ce a întârziat. Apoi ce vor oamenii cel mai mult. Ce aduce echipa vine la sfârșit, și echipa nu poate schimba asta.
meeting-nothing = Încă nimic.
meeting-share = { $n } din { $all } minute sunt pentru ce au adus oamenii de aici.
meeting-from-promise = Am spus că facem asta și a întârziat
meeting-from-want = Oamenii vor asta cel mai mult
meeting-from-vote = A fost ales prin vot
meeting-from-group = Aduce grupul
meeting-from-management = Aduce echipa
meeting-does-tell = Vi se va spune.
meeting-does-ask = Vă întrebăm înainte de hotărâre.
meeting-does-work-on = Lucrăm împreună la asta.
meeting-does-decide-together = Hotărâm împreună.
meeting-does-you-decide = Dumneavoastră hotărâți.
meeting-decides = Cine poate hotărî:
meeting-put-off = Lăsat pentru întâlnirea următoare. Documentul a venit târziu.
meeting-paper-plain = În cuvinte simple
meeting-paper-large = Cu litere mari
meeting-paper-audio = De ascultat
meeting-paper-language = În altă limbă
meeting-paper-late = A venit târziu
meeting-shared = Aici din { $when }
meeting-read = Citiți
meeting-hands = Numărat cu mâna ridicată la o întâlnire
meeting-hands-first = Pe primul loc: { $title }. Au ridicat mâna { $n } din { $all } oameni
meeting-hands-level = La egalitate pe primul loc: { $others }
meeting-hands-none = Nimeni nu a ridicat mâna
meeting-hands-few = Au fost mai puțin de 5 oameni. Arătăm doar ordinea.
meeting-hands-people = Câți oameni au fost: { $n }.
meeting-hands-each = Câți oameni au ridicat mâna
meeting-decided = Ce s-a hotărât
meeting-undecided = Nu s-a hotărât nimic despre asta.
meeting-wanted = Ce voiau oamenii de aici
meeting-followed = Hotărârea urmează acest lucru.
meeting-changed = Hotărârea schimbă acest lucru.
meeting-against = Hotărârea este împotriva acestui lucru.
meeting-why = De ce
meeting-minority = Ce au crezut alții
meeting-doer = Cine face asta
meeting-first = Prima dată
meeting-came = Cine a venit
meeting-came-users = Oameni care vin aici
meeting-came-staff = Echipa
meeting-came-managers = Șefi
meeting-came-trustees = Consiliul
meeting-came-outside = Din afară
meeting-offered = Ce s-a oferit
meeting-offered-none = Nu s-a oferit nimic.
meeting-travel = Drumul a fost plătit
meeting-childcare = Îngrijirea copiilor
meeting-interpreter = Cineva care traduce
meeting-step-free = O intrare fără trepte
meeting-too-few = Au venit mai puțin de 2 oameni dintre cei de aici. O întâlnire are nevoie de cel puțin 2.
meeting-agreed = Grupul a fost de acord cu asta: { $date }.
meeting-not-agreed = Grupul nu a fost încă de acord cu asta. Se uită cel târziu { $date }.
meeting-agree-late = Grupul nu a fost încă de acord cu asta. Termenul a fost { $date }.
