# Co czytają goście, po polsku. Krótkie zdania, forma „ty”, bez form, które wskazują płeć. Data zawsze w mianowniku.

## The frame of every page
house = Hearback
skip = Przejdź do treści strony
nav-top = Język i wyjście
nav-foot = Pomoc
leave = Wyjdź teraz
# Prowadzi do tekstu po angielsku.
easy = Łatwy tekst (po angielsku)
not-easy = Dłuższy tekst
help = Gdzie szukać pomocy
keep = Co przechowujemy
back = Wstecz
finish = Zakończ
languages = Język
carry-on = Dalej
send = Wyślij
change = Zmień
optional = (możesz zostawić puste)
the-team = zespół
you = Ty
step = Krok { $n } z 3
err-in-title = Błąd: { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = Najpóźniej: { $date }
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Names
names-two = { $one } i { $two }
names-three = { $one }, { $two } i { $three }

## The list of places
places-title = O które miejsce chodzi?
places-hint = Wybierz miejsce, gdzie mieszkasz albo przychodzisz. Bez imienia. Bez logowania.
places-none = Nie ma tu jeszcze żadnego miejsca.

## The front
home-title = Powiedz nam, co ci leży na sercu
home-lead = 2 minuty. Bez imienia. Bez logowania.
home-tell = Napisz do nas
home-return = Zobacz odpowiedź
home-return-how = Podaj swoje sześć słów albo swój numer
home-board = Co się zmieniło
home-who = Kto to czyta i kiedy
who-reads = Kto czyta
who-reads-names = { $names }
when-answer = Kiedy będzie odpowiedź
when-seen = Kiedy to zobaczą
home-unknown = Nie widzą, kim jesteś, chyba że im to powiesz.
seen-now = Od razu
seen-today = Dzisiaj o { $time }, razem ze wszystkimi nowymi wiadomościami
seen-tomorrow = Jutro o { $time }, razem ze wszystkimi nowymi wiadomościami

## Getting help
help-now = Jeśli grozi ci teraz niebezpieczeństwo, powiedz komuś z zespołu albo zadzwoń pod 999.
help-talk = Możesz porozmawiać z kimś z zewnątrz, za darmo, w dzień i w nocy. Zadzwoń do Samaritans: 116 123.
help-staff = O kimś, kto tu pracuje
help-outside = { $outside } nie pracuje tutaj. Napisz do nas i zaznacz, że chodzi o kogoś, kto tu pracuje. Wtedy przeczyta to tylko { $outside }.
help-tried = Ostatnio sprawdziliśmy te numery: { $date }.
help-unseen = Nie widzimy, że ta strona jest u ciebie otwarta.

## Telling, step 1
kind-q = Co chcesz nam powiedzieć?
kind-hint = Nie musisz podawać imienia
kind-problem = Coś jest nie tak
kind-idea = Coś można poprawić
kind-thanks = Coś mi się podoba
kind-unsafe = Nie czuję się bezpiecznie
kind-question = Chcę o coś zapytać
nothing-kept = Dopóki nie wyślesz, niczego nie zapisujemy.

## Telling, for those who do not feel safe
staff-title = Najpierw jedno pytanie
staff-q = Czy chodzi o kogoś, kto tu pracuje?
staff-hint = Od tego zależy, kto to przeczyta
staff-yes = Tak
staff-no = Nie
staff-unsaid = Nie chcę mówić
staff-yes-who = Przeczyta to { $outside } – osoba, która tu nie pracuje. Kto tego nie zobaczy: { $team }.
staff-no-who = Kto to przeczyta: { $team }.
staff-tick = Chodzi o kogoś, kto tu pracuje

## Telling, step 2
words-q = Napisz to własnymi słowami
words-hint = Wystarczy kilka słów. Nie pisz imion ani nazwisk, jeśli chcesz zachować prywatność
words-better = Co zrobić, żeby było lepiej?
see-q = Kto może to zobaczyć?
see-team = Tylko zespół
see-board = Zespół, a później wszyscy – na tablicy na ścianie
see-board-how = Najpierw usuwamy imiona. Zanim to powiesimy, zapytamy cię o zgodę
see-outside = Tylko osoba, która tu nie pracuje
see-trustee = Tylko osoba z rady
now-tick = Pokaż to zespołowi od razu
now-risk = Wtedy ktoś może się domyślić, kto to napisał. Jeśli zostawisz to puste: { $seen }. Wtedy nie widać, kiedy powstała wiadomość.
seen-at-once = To będzie widać od razu. Ktoś może się domyślić, kto to napisał.

## Telling, step 3
check-title = Sprawdź i wyślij
check-note = To jeszcze nie jest wysłane
check-about = Temat
check-words = Twoje słowa
check-better = Żeby było lepiej
check-team = { $names }. Termin odpowiedzi: { $date }.
check-outside = { $outside } – osoba, która tu nie pracuje. Termin odpowiedzi: { $date }.
check-trustee = Przeczyta to { $trustee } – osoba z rady. Kto tego nie zobaczy: { $outside } i wszyscy, którzy tu pracują. Termin odpowiedzi: { $date }.
check-not-them = To dotyczy tej osoby: { $outside }
check-send = Wyślij wiadomość

## The receipt
sent-title = Mamy twoją wiadomość. Dziękujemy.
sent-by = Odpowie ci człowiek. Termin odpowiedzi: { $date }.
sent-your-words = Twoje słowa
sent-words = Z tymi słowami zobaczysz naszą odpowiedź.
sent-lose = Jeśli je zgubisz, nie możemy ich odnaleźć.
or-number = albo numer
sent-how = Zapisz je, zrób zdjęcie albo powiedz komuś, komu ufasz.
sent-finish = Mam już swoje słowa. Zakończ
sent-next = Co będzie dalej
next-read = { $seen }. Kto to przeczyta: { $names }.
next-answer = Termin odpowiedzi: { $date }.
next-back = Wróć tutaj. Wybierz „Zobacz odpowiedź” i wpisz swoje słowa.
again-title = Mamy już tę wiadomość
again-what = Nie musisz wysyłać jej jeszcze raz. Wpisz swoje słowa, żeby zobaczyć odpowiedź.

## Coming back
back-title = Wpisz swoje słowa albo numer
back-hint = Spacje, przecinki i wielkie litery nie mają znaczenia
back-go = Pokaż moje wiadomości
back-lost = Nie mam już swoich słów
lost-title = Nikt nie może ich odnaleźć, nawet my
lost-why = W ten sposób chronimy twoją prywatność. Twoja wiadomość nadal tu jest. Bez twoich słów nie możemy pokazać ci odpowiedzi.
lost-then = Możesz napisać jeszcze raz i dostać nowe słowa.
lost-again = Napisz jeszcze raz

## The conversation
thread-title = Twoje wiadomości
state-wait = Nie ma jeszcze odpowiedzi.
state-wait-by = Termin odpowiedzi: { $date }.
late-managers = Odpowiedź się spóźnia. Powiadomiliśmy przełożonych zespołu: { $date }.
late-trustees = Powiadomiliśmy radę, która nadzoruje to miejsce: { $date }.
state-asked = Mamy do ciebie pytanie.
state-late = Odpowiedź się spóźnia. Termin był: { $date }.
state-asked-stands = Termin też czeka na ciebie, najwyżej 10 dni roboczych.
care-taken = Zajmuje się tym teraz: { $name }.
care-safety = Teraz czytają to tylko osoby, które dbają o bezpieczeństwo.
care-outside = Teraz czyta to tylko osoba, która tu nie pracuje.
state-closed = Zespół uważa, że sprawa jest załatwiona.
state-closed-open = Nadal można tu pisać.
thanks-read = Dziękujemy. Ta wiadomość jest przeczytana.
taken-words = Tym zajmuje się teraz { $name }. Termin odpowiedzi: { $date }.
state-answered = Jest odpowiedź.
state-yes = Sprawa załatwiona. To twoja ocena.
new-date = Potrzebujemy więcej czasu. Nowy termin:
write-back = Odpisz
names-hint = Nie musisz odpowiadać na pytania o to, kim jesteś
look-again = Sprawdź, czy jest coś nowego
right-q = Czy sprawa jest załatwiona?
right-hint = Tylko ty możesz to powiedzieć
right-yes = Tak
right-partly = Częściowo
right-no = Nie

## Who is next
handover-mine = { $one } odpowiada ci od dnia: { $date }. { $one } wie już ode mnie, o co ci chodzi.
handover-me = Od dnia: { $date } odpowiadam ci ja. Mogę przeczytać twoje wiadomości.
handover-ours = { $one } odpowiada ci od dnia: { $date }. { $one } może przeczytać twoje wiadomości.

## Words for the board
wording-title = Na tablicę na ścianie
wording-why = Twój wybór: to może wisieć na tablicy. Usunęliśmy to, co może zdradzić, o kogo chodzi. Powiesimy to tylko za twoją zgodą.
wording-words = To chcemy pokazać. Pasek oznacza usunięte słowa.
wording-hint = Możemy pokazać tylko te słowa albo żadne
wording-did = Obok będzie nasza odpowiedź:
wording-yes = Pokażcie ten tekst
wording-no = Nie pokazujcie tego
wording-accepted = Zgadzasz się, żeby to było na tablicy.
wording-changed = Mamy twój nowy tekst na tablicę. Zespół go sprawdzi.
wording-refused = Nie chcesz, żeby to było na tablicy. To zostaje w zespole.
wording-no-did = Nasza odpowiedź pojawi się później.
wording-change = Użyj innych słów
wording-mine = Twoje słowa na tablicę
bar-person = [usunięte imię]
bar-contact = [usunięty numer lub adres]
bar-place = [usunięte miejsce lub czas]
bar-threat = [usunięta groźba]
bar-unlawful = [usunięte słowa niezgodne z prawem]

## Kept off the board
held-title = Nie na tablicy
held-because = Nie pokażemy tego na tablicy. Powód:
held-hint = Możesz prosić o ponowne sprawdzenie. Wtedy czyta to ktoś, kto tu nie pracuje.
held-again = Proszę sprawdzić jeszcze raz
held-asked = Mamy twoją prośbę. Przeczyta to ktoś, kto tu nie pracuje.
held-upheld = Ktoś sprawdził to jeszcze raz i uważa, że to słuszne.
held-overturned = Ktoś sprawdził to jeszcze raz. Uważa, że to pasuje na tablicę. Najpierw zapytamy ciebie.
why-person = podane jest czyjeś imię
why-contact = podany jest numer lub adres
why-place = podane jest miejsce lub czas
why-threat = jest w tym groźba lub nienawiść
why-unlawful = to niezgodne z prawem
why-safety = ktoś może być w niebezpieczeństwie
why-advert = to reklama
why-same = jest już taka wiadomość
why-asked = prosi o to osoba, która to napisała

## New words, and erasing
renew = Chcę nowe słowa
renewed-title = Twoje nowe słowa
renewed-old = Stare już nie działają.
renewed-on = Mam je zapisane. Pokaż moje wiadomości
erase-all = Usuń wszystko, co jest ode mnie
erase-title = Usunąć wszystko, co jest od ciebie?
erase-goes = Co zniknie
erase-goes-what = Twoje słowa, nasze odpowiedzi i sześć słów, które je otwierają
erase-stays = Co zostanie
erase-stays-what = Nasza odpowiedź na tablicy, bez twoich słów
erase-final = To stanie się od razu. Nikt nie może tego cofnąć.
erase-do = Usuń
erase-not = Zostaw moje wiadomości
erased-title = Usunięte
erased-what = Nie ma już twoich słów ani naszych odpowiedzi.

## The board
board-title = Wasze słowa, nasze działania
board-lead = Miejsce: { $place }. Co ludzie nam mówią i co odpowiadamy. Kolor zielony: zgadza się z tym osoba, która do nas napisała.
board-empty = Nic tu jeszcze nie ma. Twoja wiadomość może być pierwsza.
board-said = Wasze słowa
board-answer = Nasza odpowiedź
board-erased = Ktoś do nas napisał. Te słowa są już usunięte.
board-yes = Załatwione – mówi osoba, która do nas napisała
board-partly = Załatwione częściowo – mówi osoba, która do nas napisała
board-no = Jeszcze niezałatwione – mówi osoba, która do nas napisała
board-awaited = Nie ma jeszcze odpowiedzi zespołu.
board-waits = { $n ->
    [one] { $n } wiadomość czeka, aż ktoś ją sprawdzi. To spóźnienie.
    [few] { $n } wiadomości czekają, aż ktoś je sprawdzi. To spóźnienie.
    [many] { $n } wiadomości czeka, aż ktoś je sprawdzi. To spóźnienie.
   *[other] { $n } wiadomości czeka, aż ktoś je sprawdzi. To spóźnienie.
}
board-waits-days = { $n ->
    [one] Pierwsza czeka { $n } dzień.
    [few] Pierwsza czeka { $n } dni.
    [many] Pierwsza czeka { $n } dni.
   *[other] Pierwsza czeka { $n } dnia.
}
board-show = Pokaż
board-all = Wszystko
board-promised = Obiecane
board-done = Mówimy: zrobione
board-not = Nie teraz albo nie
board-is-late = Po terminie
board-old = Starsze
board-more = Więcej
board-none-here = Niczego takiego teraz tu nie ma.
board-screen = Na ekranie
board-about = Temat
board-people = { $n ->
    [one] Powiedziała nam o tym { $n } osoba
    [few] Powiedziały nam o tym { $n } osoby
    [many] Powiedziało nam o tym { $n } osób
   *[other] Powiedziało nam o tym { $n } osoby
}
board-people-few = Powiedziało nam o tym mniej niż 5 osób
board-ours = To nasz własny pomysł
board-few = mniej niż 5
board-no-one = nikt
board-heard = Wiemy o tym, jeszcze bez odpowiedzi
board-answered = Jest odpowiedź
board-we-will = Zrobimy to. Termin: { $date }
board-finding = Sprawdzamy to. Odpowiedź: { $date }
board-intend = Chcemy to zrobić. Nie ma jeszcze terminu
board-cannot = Nie możemy
board-not-now = Nie teraz. Wrócimy do tego: { $date }
board-passed = To nie nasza sprawa. Ma ją teraz: { $who }
board-claimed = Mówimy: zrobione
board-agree = Zgadzacie się
board-disagree = Nie zgadzacie się
board-disagree-by = Nie zgadzacie się. Odpowiemy: { $date }
board-silent = Mówimy: zrobione. Nikt się nie odezwał
board-stopped = Zatrzymane
board-unwanted = Już niepotrzebne
board-moved = Zmiana terminu, { $date }:
board-moved-to = Potrzebujemy więcej czasu. Teraz: { $date }
board-owner = Zajmuje się tym: { $who }
board-because = Dlaczego
board-decided = Kto zdecydował
board-changes = Co może to zmienić
board-challenge = Jeśli się nie zgadzasz
board-why-law = Prawo na to nie pozwala
board-why-safety = Może się komuś stać krzywda
board-why-no-money = Nie ma na to pieniędzy
board-why-tied-money = Pieniądze są na coś innego
board-why-other-body = Decyduje ktoś inny, na przykład właściciel
board-why-harms = Zaszkodziłoby to innym osobom tutaj
board-why-disagree = Uważamy, że to niesłuszne
board-proof-look = Można to zobaczyć
board-proof-paid = Co zostało zapłacone
board-proof-minutes = Zapisane na zebraniu
board-proof-rule = Nowa zasada
board-proof-other = Jak to sprawdzić
board-tally = Tak: { $yes }. Częściowo: { $partly }. Nie: { $no }.
board-not-said = Nikt się jeszcze nie odezwał.
board-asked = Pytaliśmy: { $place }. Tak: { $yes }. Częściowo: { $partly }. Nie: { $no }. To nasz własny zapis.
board-whole = Wszystko o numerze { $n }
board-number = Numer { $n }
board-others = Co mówią nam inni
board-steps = Krok po kroku
board-by-team = Ktoś z zespołu
board-by-manager = Kierownictwo
board-by-trustee = Ktoś z zarządu
board-by-outside = Ktoś z zewnątrz
board-is-so = Czy tak jest? Napisz do nas
board-see-all = Zobacz wszystko
board-pause = Zatrzymaj
board-go-on = Dalej
board-next = Następne
board-nth = { $n } z { $all }

## What people want
home-wants = Czego chcą ludzie
home-wants-how = Dodaj swój głos
wants-lead = To, czego chce najwięcej osób, jest pierwsze. Nikt z zespołu nie może tego przesunąć.
wants-vote = To nie jest głosowanie. Z jednego łącza internetowego liczy się jedno naciśnięcie dziennie. Żeby Twój głos na pewno się liczył, napisz do nas.
wants-none = Nic tu jeszcze nie ma. Napisz, czego chcesz.
wants-show = Co jest pierwsze
lane-most = Najwięcej osób
lane-waiting = Najdłużej czeka
lane-new = Nowe głosy
wants-people = Liczba osób: { $n }
wants-few = Kilka osób
wants-nobody = Jeszcze nikt
wants-sites = Liczba miejsc: { $n }
wants-waits = czeka, dni robocze: { $n }
wants-today = nowe dzisiaj
wants-taps = i dotknięcia na ekranach: { $n }
wants-taps-few = i kilka dotknięć na ekranach
wants-answered = jest odpowiedź
wants-unanswered = nie ma jeszcze odpowiedzi
wants-first = Osoby, które tu przychodzą, dały to na początek
wants-in-vote = To jest w głosowaniu
want-too = Ja też
want-too-done = Dziękujemy. Twój głos jest policzony. Pojawi się tu później, żeby nikt nie widział, kiedy go dodano.
want-too-same = Ktoś już dziś to nacisnął na tym samym łączu internetowym. Liczy się raz dziennie.
want-said = Co ludzie mówią
want-history = Co było do tej pory
want-made-user = Na liście od dnia: { $date }. Wzięło się z tego, co ludzie nam mówią.
want-made-group = Na liście od dnia: { $date }. Napisała to grupa osób, które tu przychodzą.
want-made-staff = Na liście od dnia: { $date }. Napisał to zespół.
want-joined = Połączone z „{ $title }”, dzień: { $date }
want-parted = Oddzielone od „{ $title }”, dzień: { $date }
want-within = To jest teraz częścią:
want-pinned = Na początku z woli osób, które tu przychodzą, od dnia: { $date }
want-unpinned = Już nie na początku, od dnia: { $date }
want-asleep = Osoby, które tu przychodzą, odłożyły to, dzień: { $date }
want-awake = Znowu na liście, od dnia: { $date }
want-rests = Osoby, które tu przychodzą, odłożyły to. Teraz nie można dodać głosu.
want-q = Czy nadal tak jest?
want-still = Nadal tak jest
want-sorted = Załatwione
want-no-longer = Już niepotrzebne
want-counts = Nadal tak jest: { $yes }. Załatwione: { $partly }. Już niepotrzebne: { $no }.
want-heard = Dziękujemy. Twoja odpowiedź jest policzona.
like-title = Inni mówią tu to samo
like-hint = Dodaj swój głos jednym naciśnięciem. Nadal możesz wysłać własne słowa.
like-done = Twój głos jest dodany. Możesz tu skończyć albo wysłać też własne słowa.
want-back = Twoja wiadomość jest częścią tego
want-leave = Nie tego chcę

## What was held back
withheld-title = Czego nie pokazaliśmy
withheld-lead = Tu mówimy o każdych słowach, które nie trafiły na tablicę. Jest powód, nie ma słów.
withheld-none = Jak dotąd pokazaliśmy wszystko.
withheld-looked-at = Wiadomości sprawdzone na tablicę
withheld-kept-off = Nie trafiły na tablicę
withheld-again = Sprawdzone jeszcze raz przez kogoś innego
withheld-wrong = Ich zdaniem niesłusznie
withheld-why = Powody i ich liczba
withheld-each = Po kolei
withheld-site = Jedno z naszych miejsc
withheld-whole = Cała wiadomość,
withheld-parts = { $n ->
    [one] { $n } słowo usunięte,
    [few] { $n } słowa usunięte,
    [many] { $n } słów usuniętych,
   *[other] { $n } słowa usuniętego,
}
withheld-because = powód:
withheld-and = ; 
withheld-by-moderator = Decyzja: osoba, która sprawdza słowa na tablicę.
withheld-by-manager = Decyzja: kierownictwo.
withheld-not-looked = Nikt inny jeszcze tego nie sprawdził.
withheld-was-right = Sprawdzone jeszcze raz: to było słuszne.
withheld-was-wrong = Sprawdzone jeszcze raz: to było niesłuszne.
withheld-how = Sprawdza to ktoś, kto tu bywa, i ktoś z zewnątrz. Widzą 1 na 10. Widzą też wszystko, co nie jest pokazane od 7 dni.

## What we keep
keep-short = Twoje słowa, dzień wysłania i nasze odpowiedzi. Nie to, kim jesteś.
keep-words = Twoje słowa, zamknięte osobnym kluczem.
keep-day = Dzień wysłania. Nie godzinę.
keep-answers = Nasze odpowiedzi dla ciebie.
keep-mark = Znak, jeśli twoje słowa mogą mówić o krzywdzie. Wtedy wiadomość stoi na początku.
keep-journal = Listę tego, co zrobiono. Nie ma w niej słów ani imion. Dzięki niej nic nie zniknie po cichu.
keep-too = To, że ktoś nacisnął „Ja też”, i w którym miejscu. Nie to, kto to był, ani o której.
keep-not = Czego nie przechowujemy
not-name = Twojego imienia. Nie pytamy o nie.
not-address = Adresu twojego telefonu ani komputera.
not-way = Tego, jak dotarła do nas twoja wiadomość.
not-receipt = Twoich sześciu słów. Jeśli je zgubisz, nie możemy ich odnaleźć.
not-cookie = Plików cookie. Te strony nie zapisują ich w twoim telefonie.
keep-who = Kto może to czytać
who-at-once = Tutaj zespół widzi nowe wiadomości od razu. Ktoś może się domyślić, kto je napisał.
who-slots = Zespół widzi nowe wiadomości tylko o stałych porach, wszystkie razem. Wtedy nie widać, kiedy powstały. Jeśli nie czujesz się bezpiecznie albo tak wybierzesz, zobaczą to od razu.
who-team = Kto tu czyta wiadomości: { $names }.
who-outside = Jeśli powiesz, że chodzi o kogoś, kto tu pracuje, przeczyta to tylko { $outside }. { $outside } nie pracuje tutaj.
who-trustee = Jeśli chodzi o tę osobę: { $outside }, powiedz to. Wtedy przeczyta to tylko { $trustee } – osoba z rady.
who-safety = Jeśli komuś może stać się krzywda, dalej czytają tylko osoby, które dbają o bezpieczeństwo. Zapisujemy każde czytanie.
who-no-outside = Nie ma jeszcze osoby z zewnątrz, która czyta wiadomości o kimś, kto tu pracuje.
who-times = Godziny nowych wiadomości: { $times }.
who-again = Ktoś, kto tu bywa, i ktoś z zewnątrz mogą czytać to, czego nie pokazaliśmy.
who-two-keys = Każdy, kto czyta, potrzebuje hasła i drugiego klucza.
who-one-key = Tutaj do czytania wystarczy hasło. To tylko przykład. Nie pisz tu prawdziwych wiadomości.
keep-long = Jak długo
long-days = { $n ->
    [one] Usuwamy wszystko { $n } dzień po ostatniej wiadomości. Możesz to usunąć wcześniej.
    [few] Usuwamy wszystko { $n } dni po ostatniej wiadomości. Możesz to usunąć wcześniej.
    [many] Usuwamy wszystko { $n } dni po ostatniej wiadomości. Możesz to usunąć wcześniej.
   *[other] Usuwamy wszystko { $n } dnia po ostatniej wiadomości. Możesz to usunąć wcześniej.
}
long-notes = Baza danych prowadzi własne zapiski. To, co usuniesz, może w nich być jeszcze przez kilka dni.
long-unanswered = Nie usuwamy wiadomości, która czeka na odpowiedź.
long-board = Nasze odpowiedzi na tablicy zostają. Twoje słowa znikają z niej razem z twoimi wiadomościami.
long-held = Lista tego, czego nie pokazaliśmy, zostaje. Nie ma w niej słów.
cannot = Czego nie możemy obiecać
cannot-style = Ktoś może cię poznać po tym, jak piszesz. Albo po tym, co wiesz tylko ty. Jeśli cię to martwi, napisz mniej.
cannot-danger = Jeśli powiesz nam, że ktoś jest w niebezpieczeństwie, może będzie trzeba wezwać pomoc. Wtedy przekażemy treść wiadomości. Kim jesteś, możemy powiedzieć tylko wtedy, gdy wiemy to od ciebie.
cannot-screen = Ktoś może patrzeć ci przez ramię albo później zajrzeć do twojego telefonu.
cannot-root = Osoba, która ma pełną kontrolę nad komputerem, może zmienić program tak, żeby podglądał.
cannot-audit = Nikt z zewnątrz nie sprawdził jeszcze tego programu.
runs = Kto zarządza komputerem
runs-unsaid = Nie wiadomo jeszcze, kto zarządza tym komputerem. Zapytaj zespół.

## When something is wrong
err-title = Jest problem
err-kind = Wybierz, co chcesz nam powiedzieć
err-about-staff = Wybierz jedno, żeby było wiadomo, kto może to czytać
err-nothing = Napisz kilka słów
err-too-long = { $n ->
    [one] Twój tekst jest za długi o { $n } literę. Skróć go albo wyślij to i potem napisz więcej
    [few] Twój tekst jest za długi o { $n } litery. Skróć go albo wyślij to i potem napisz więcej
    [many] Twój tekst jest za długi o { $n } liter. Skróć go albo wyślij to i potem napisz więcej
   *[other] Twój tekst jest za długi o { $n } litery. Skróć go albo wyślij to i potem napisz więcej
}
err-signs = Niektórych znaków nie da się odczytać, więc są usunięte. Sprawdź swój tekst i idź dalej
err-old = Ta strona była długo otwarta. Twoje słowa nadal tu są. Wyślij jeszcze raz
err-closed = Ta strona była długo otwarta. Wpisz jeszcze raz swoje sześć słów albo numer. Twój tekst nie przepadł
err-many = Przyszło naraz za dużo wiadomości. Poczekaj minutę i spróbuj jeszcze raz. Twój tekst jest na tej stronie albo na poprzedniej
err-fault = Coś się u nas zepsuło, to nie twoja wina. Nic nie jest zapisane. Twój tekst jest na tej stronie albo na poprzedniej. Spróbuj za minutę albo weź papierową kartę
fault-title = Coś się u nas zepsuło
wait-title = Poczekaj minutę
err-huge = To za dużo naraz. Wróć: twój tekst nadal tam jest. Skróć go i wyślij
err-form = Nie udało się tego odczytać. Wróć i wyślij stronę jeszcze raz
err-origin = To nie przyszło z naszej strony, więc nic się nie stało. Zacznij od naszej pierwszej strony
err-sent-already = Już to mamy. Nie musisz wysyłać tego jeszcze raz
err-own-words = W tej wiadomości są twoje tajne słowa. Usuń je. Inaczej ktoś może przeczytać twoje wiadomości
err-not-yet = Nie ma jeszcze odpowiedzi
err-not-for-board = To nie jest na tablicę
err-more-time = Tego dnia nie można wybrać. Wybierz inny
err-right = Wybierz: tak, częściowo albo nie
err-no-words = Wpisz swoje sześć słów albo numer
err-word = Nie znamy słowa { $n }: „{ $word }”. Sprawdź je i spróbuj jeszcze raz
err-check = Coś się nie zgadza w tych słowach. Sprawdź każde i spróbuj jeszcze raz
err-count = Potrzeba sześciu słów albo numeru z szesnastu cyfr
err-no-such = Te słowa niczego nie otwierają. Sprawdź każde słowo albo napisz do nas jeszcze raz
not-found-title = Nie możemy znaleźć tej strony
not-found = Możesz do nas napisać albo zobaczyć swoją odpowiedź.

# Is it working?
working-title = Czy to działa?
working-picture = Ile osób dostało odpowiedź po tylu dniach roboczych
working-promised = termin
working-door = Jak długo czeka się na odpowiedź
working-few = W ostatnich 12 tygodniach napisało mniej niż 5 osób. Liczby mogłyby kogoś wskazać.
working-half = { $n ->
    [one] Połowa osób dostała odpowiedź w { $n } dzień roboczy
    [few] Połowa osób dostała odpowiedź w { $n } dni robocze
    [many] Połowa osób dostała odpowiedź w { $n } dni roboczych
   *[other] Połowa osób dostała odpowiedź w { $n } dnia roboczego
}
working-half-not = { $n ->
    [one] Połowa osób czekała dłużej niż { $n } dzień roboczy i nie wiadomo jeszcze, jak długo
    [few] Połowa osób czekała dłużej niż { $n } dni robocze i nie wiadomo jeszcze, jak długo
    [many] Połowa osób czekała dłużej niż { $n } dni roboczych i nie wiadomo jeszcze, jak długo
   *[other] Połowa osób czekała dłużej niż { $n } dnia roboczego i nie wiadomo jeszcze, jak długo
}
working-when = Wszyscy, którzy napisali od { $from } do { $to }.
working-above = W { $place } napisało niewiele osób. To są liczby dla { $above } i wszystkich miejsc niżej.
working-half-row = Połowa: dni roboczych do odpowiedzi
working-most-row = 9 na 10: dni roboczych do odpowiedzi
working-more = ponad { $n }, jeszcze nie wiadomo
working-late = Termin minął bez odpowiedzi
working-of = { $n } z { $all }
working-share = najpewniej od { $low } do { $high } na 100
working-wrote = Napisali do nas
working-answered = Mają prawdziwą odpowiedź
working-open = Czekają teraz
working-oldest = Najdłużej ktoś czeka, w dniach roboczych
working-overdue = Czekają dłużej, niż obiecano
working-moved = Termin został przesunięty
working-saw = Wrócili i przeczytali odpowiedź
working-withdrawn = Wycofane lub przekazane komuś innemu
working-fewer = mniej niż 5
working-how = Liczymy od dnia napisania, razem z tymi, którzy wciąż czekają. Brak odpowiedzi nie poprawia tych liczb.

## Words that staff start from
saved-thanks = Dziękujemy za wiadomość. Oto co będzie dalej: ___. Chcemy to zrobić do dnia: ___.
saved-ask = Dziękujemy za wiadomość. Mamy jedno pytanie: ___? Nie trzeba odpowiadać.
saved-cannot = Dziękujemy za wiadomość. Teraz nie możemy tego zrobić, bo ___. Decyzja: ___. To się może zmienić, jeśli ___. Jeśli to zła decyzja, napisz tu do nas.
saved-done = To już zrobione: ___. Jeśli nadal jest źle, napisz tu do nas.
saved-safe = Dziękujemy za wiadomość. Czy jesteś teraz w bezpiecznym miejscu? Co możemy dla ciebie zrobić? W razie zagrożenia zadzwoń: 999. Albo powiedz to komuś z zespołu: { $place }.

# What is promised, in a conversation.
promise-title = Co z tym robimy
promise-will = Zrobimy to do: { $date }.
promise-finding = Sprawdzamy to. Odpowiedź do: { $date }.
promise-intention = Chcemy to zrobić. Nie ma jeszcze daty.
promise-cannot = Nie możemy tego zrobić.
promise-not-now = Nie teraz. Wrócimy do tego: { $date }.
promise-passed = To nie należy do nas. Przekazaliśmy to dalej.
promise-claimed = Mówimy, że to zrobione.
promise-agreed = Ci, którzy o to prosili, mówią, że to zrobione.
promise-disputed = Ci, którzy o to prosili, mówią, że to nie jest zrobione.
promise-stopped = Przestaliśmy to robić.
promise-unwanted = Nikt już tego nie chce.
promise-late = To się spóźnia.
promise-moved = to był termin. Teraz jest: { $date }. Dlaczego:
promise-proof = Możesz to sprawdzić:
promise-decided = Kto tak postanowił:
promise-passed-to = Kto teraz się tym zajmuje:
promise-changes = Co mogłoby to zmienić:
promise-challenge = Jeśli uważasz, że to błąd:
promise-you-said = Twoja odpowiedź:
promise-change = Powiedz coś innego
promise-still = Czy nadal jest dobrze?
promise-saying = Chcemy napisać na tablicy, że ludzie tak powiedzieli. Czy to twoje słowa?
promise-saying-yes = Tak, możecie tak napisać
promise-unwant = Już tego nie chcę
promise-unwanted-said = Twoja odpowiedź: już tego nie chcę.
promise-not-mine = To nie dotyczy moich słów
promise-not-asked = Nic się nie zmieniło. Spójrz na stronę jeszcze raz.

## What was promised
promises-none = Nic tu jeszcze nie obiecano
promises-none-due = W ostatnim roku nie minął termin żadnej obietnicy
promises-finding = Dotrzymane w pierwszym terminie: { $n } z { $all } obietnic
promises-when = Co obiecano w ciągu roku do dnia: { $to }. Stan na tamten wieczór.
promises-kept = Dotrzymane w pierwszym terminie
promises-moved = Przesunięte na później
promises-moved-by = Połowa z nich przesunięta najwyżej o tyle dni
promises-stopped = Zatrzymane
promises-ahead = Połowa obiecana najwyżej na tyle dni naprzód
promises-late = Spóźnione teraz
promises-intentions = Chcemy to zrobić, bez terminu: nie liczy się jako obietnica
promises-asked = Ludzie prosili o to, zanim się zaczęło
promises-agreed = Mówimy „zrobione”, a ludzie się zgadzają
promises-disputed = Mówimy „zrobione”, a ludzie się nie zgadzają
promises-silent = Mówimy „zrobione”, a nikt nie powiedział tak ani nie
promises-cannot = Odpowiedzi „nie możemy”
promises-explained = Z tego: z powodem, kto zdecydował, co by to zmieniło i jak się sprzeciwić
promises-reversed = Było „nie możemy”, a potem zrobiono więcej
promises-not-now = Odpowiedzi „nie teraz”
kept-title = Kto odpowiedział i kto dotrzymał obietnic
kept-how = Według tego, co ludzie tu robią, bez nazwisk.
kept-when = Odpowiedzi dla wszystkich, którzy napisali od { $from } do { $to }.
kept-too-few = Napisało zbyt mało osób, by liczyć tu odpowiedzi.
kept-team = Samo imię
kept-answered = Wiadomości z odpowiedzią
kept-in-time = Odpowiedź w pierwszym terminie
kept-promised = Obiecane
kept-later = Zrobione później
kept-not-due = Termin jeszcze nie minął
kept-given-up = Zatrzymane albo jest inna odpowiedź

## The poster
poster-title = Plakat na ścianę
poster-lead = Najpierw to, co spóźnione, potem to, z czym ludzie się nie zgadzają. Można coś dodać. Nic nie można zdjąć.
poster-print = Drukuj
poster-without = Naciśnij Ctrl i P, żeby wydrukować. Wybierz papier { $size }.
poster-large = Duży druk
poster-add = Dodaj jeszcze jedną kartę
poster-added = Zdejmij { $name } z powrotem
poster-full = Nie ma już miejsca na: { $name }
poster-date = { $day } { $month } { $year }
poster-we = Robimy, zrobimy, nie możemy
poster-heard = Bez odpowiedzi
poster-intention = Chcielibyśmy
poster-finding = Sprawdzamy
poster-will = Zrobimy
poster-cannot = Nie możemy
poster-not-now = Nie teraz
poster-passed = Przekazane dalej
poster-claimed = Mówimy: zrobione
poster-agreed = Ludzie: zrobione
poster-disputed = Ludzie: niezrobione
poster-stopped = Zatrzymane
poster-unwanted = Już niepotrzebne
poster-late = Spóźnione
poster-was = Miało być: { $date }
poster-by = Termin: { $date }
poster-look = Wracamy do tego: { $date }
poster-since = Tutaj od: { $date }
poster-answer-by = Odpowiedź do: { $date }
poster-silent = Nikt jeszcze nie powiedział, czy tak jest
poster-people = { $n ->
    [one] Mówi to { $n } osoba
    [few] Mówią to { $n } osoby
   *[other] Mówi to { $n } osób
  }
poster-few = Mówi to mniej niż 5 osób
poster-tell = Powiedz nam coś.
poster-no-name = Bez nazwiska.
poster-rest = Gdzie tekst kończy się na …, reszta jest tu: { $address }
poster-more-late = { $n ->
    [one] Jeszcze { $n } obietnica jest spóźniona. Jest na tablicy.
    [few] Jeszcze { $n } obietnice są spóźnione. Są na tablicy.
   *[other] Jeszcze { $n } obietnic jest spóźnionych. Są na tablicy.
  }
poster-printed = Wydruk: { $date }. Następny: do { $next }. Wersja { $version }

sms-got = Dziękujemy. Mamy twoją wiadomość. Odpowiemy: { $date }. Napisz WORDS, a zobaczysz ją na { $at }. STOP kończy SMS-y.
sms-night = Mamy twój SMS. Teraz nikt ich nie czyta. Odpowiemy: { $date }. W niebezpieczeństwie zadzwoń pod 999. STOP kończy SMS-y.
sms-help = Możesz tu pisać bez nazwiska. W niebezpieczeństwie zadzwoń pod 999. Napisz WORDS, a dostaniesz słowa, z którymi wrócisz.
sms-words = Twoje słowa: { $words }. Zachowaj je, by zobaczyć odpowiedź na { $at }. Stare już nie działają.
sms-stopped = Nie dostaniesz od nas więcej SMS-ów. Usunęliśmy twój numer. Twoje słowa dalej działają na { $at }
sms-found = Mamy twoją wiadomość. Napiszemy tu, gdy będzie coś nowego. STOP kończy SMS-y.
sms-lost = Nie znamy tych słów. Sprawdź je i wyślij wszystkie.
sms-answer = Jest odpowiedź. Napisz YES, by przeczytać ją tu, albo użyj swoich słów na { $at }. STOP kończy SMS-y.
sms-question = Mamy do ciebie pytanie. Napisz YES, by przeczytać je tu. Nie musisz odpowiadać. STOP kończy SMS-y.
sms-more-time = Mieliśmy odpowiedzieć: { $first }. Potrzebujemy więcej czasu. Odpowiemy: { $date }. STOP kończy SMS-y.
sms-right = Czy to naprawiono? Napisz YES, PARTLY albo NO. Możesz też użyć swoich słów na { $at }. STOP kończy SMS-y.
sms-changed = Coś, o czym nam mówiono, się zmieniło. Zobacz swoimi słowami na { $at }. STOP kończy SMS-y.
sms-claimed = Mówimy: zrobione. Czy tak jest? Napisz YES, PARTLY albo NO, albo zobacz na { $at }. STOP kończy SMS-y.
sms-rest = Reszta jest na { $at }
home-text = Możesz też wysłać SMS, bez nazwiska:
keep-number = Jeśli wyślesz SMS: twój numer. Jest zamknięty tam, gdzie zespół nie może go otworzyć. Znika 30 dni po ostatnim SMS-ie, a po słowie STOP od razu. Operator telefonu i tak go zna.
poster-text = Albo SMS:
sms-test = To jest próba z { $at }. SMS-y działają.

## The screen on the wall
kiosk-start = Powiedz nam. Bez imienia. 2 minuty.
kiosk-touch = Dotknij, żeby zacząć
kiosk-choose = Co chcesz zrobić?
kiosk-hide = Ukryj
kiosk-hidden = Teraz nic nie widać
kiosk-still = Czy nadal tu jesteś?
kiosk-stay = Nadal tu jestem
kiosk-soon = Ta strona zaraz się zamknie. Potem nikt nie zobaczy twojego tekstu.
kiosk-hide-typing = Ukryj to, co piszę
kiosk-show-typing = Pokaż to, co piszę
kiosk-offline = Nie ma teraz internetu. Wyślemy to, gdy tylko się da.
kiosk-later = Wyślemy to, gdy wróci internet. Dopiero potem twoje słowa zadziałają.
kiosk-no-answers = Nie ma teraz internetu. Nie możemy pokazać odpowiedzi. Wróć później.
kiosk-full = Na tym ekranie nie ma już miejsca. Weź papierową kartę i powiedz o tym zespołowi.
kiosk-fast = Ktoś przed chwilą wysłał stąd kilka wiadomości. Poczekaj 1 minutę i dopiero wyślij. Twój tekst nadal tu jest.
kiosk-print = Drukuj
kiosk-code = Kod na mój telefon
kiosk-code-how = Skieruj na kod aparat telefonu. Kod zniknie za 20 sekund.
kiosk-take = Weź swoją kartkę
kiosk-look = Zajrzyj znowu: { $date }
kiosk-bye = Dziękujemy
kiosk-bye-next = Następna osoba nie zobaczy niczego od ciebie.
kiosk-not-set-up = Ten ekran nie jest jeszcze ustawiony. Powiedz komuś z zespołu.
kiosk-wiping = Czyścimy ten ekran. Zadziała znowu za pół minuty.

## Pictures to tap
tiles-q = Albo dotknij obrazków
tiles-said = Obrazki
tile-bed = Łóżka
tile-shower = Prysznice
tile-food = Jedzenie
tile-toilet = Toalety
tile-staff = Osoby, które tu pracują
tile-others = Inne osoby tutaj
tile-noise = Hałas
tile-safe = Poczucie bezpieczeństwa
tile-rules = Zasady
tile-washing = Pranie
tile-phone = Ładowanie telefonów
tile-warm = Ciepło albo zimno
tile-help = Pomoc z dokumentami
tile-health = Zdrowie
tile-things = Moje rzeczy
tile-other = Coś innego
err-nothing-tapped = Napisz kilka słów albo dotknij obrazka

## Listening
listen = Posłuchaj

## Tapping your words
tap-door = Wskaż palcem swoje słowa
tap-title = Wskaż palcem swoje sześć słów
tap-letter = Na jaką literę zaczyna się słowo { $n }?
tap-word = Które z nich to słowo { $n }?
tap-off = Usuń ostatnie słowo
together = Ktoś, komu ufasz, może zajrzeć tu razem z tobą.
next-board = Odpowiedź zobaczysz też na tablicy. Twoje słowa nie są tam potrzebne.

## Paper
paper-title = Napisz do nas na papierze. Imię nie jest potrzebne.
paper-box = Wrzuć kartkę do skrzynki albo daj ją komuś z zespołu.
paper-who = Zespół ją przeczyta i przepisze tak, jak jest napisana.
paper-keep = Oderwij to i zachowaj
paper-when = Twoje słowa zadziałają, gdy tylko zespół przepisze kartkę.

## Voting cards
votecard-code = Twój kod
votecard-scan = Zeskanuj to telefonem. Albo wpisz kod na stronie:
votecard-until = Głosuj do: { $date }
votecard-tick = Albo zaznacz tutaj i wrzuć kartę do skrzynki.
votecard-most = Zaznacz najwyżej { $n }.
votecard-any = Zaznacz tyle, ile chcesz.
votecard-rank = Wpisz 1 przy tym, co ma być pierwsze, potem 2, potem 3.
votecard-secret = Nikt nie zapisuje, która karta jest twoja. Kod jest tylko dla ciebie.
votecard-words = Słowa tego głosowania:

## Choosing a language
languages-all = Więcej języków
languages-unread = Nikt, kto mówi w tym języku, jeszcze nie sprawdził tych tekstów.

## Votes
vote-title = Głosowanie
vote-door = Zagłosuj
vote-all = Głosowania i wyniki
vote-moment = { $date }, { $time }
vote-secret = Nikt nie widzi, co wybierasz.
vote-closes = Koniec głosowania: { $when }.
vote-opens = Początek głosowania: { $when }.
vote-card = Twoja karta
vote-card-hint = Wpisz 16 liter i cyfr, które na niej są
vote-choose-any = Zaznacz wszystko, czego chcesz
vote-choose-some =
    { $n ->
        [one] Wybierz { $n }
        [few] Wybierz najwyżej { $n }
        [many] Wybierz najwyżej { $n }
       *[other] Wybierz najwyżej { $n }
    }
vote-none = Nic z tej listy
vote-cost = koszt: { $sum }
vote-see = Zobacz mój wybór
vote-about = O tym głosowaniu
vote-help = Możesz poprosić o pomoc kogoś, komu ufasz.
vote-check-title = Sprawdź swój głos
vote-yours = Twój wybór
vote-once = Po wysłaniu nie można już tego zmienić.
vote-send = Wyślij mój głos
vote-words = Sprawdź później, czy twój głos jest policzony
vote-words-tick = Pokaż mi słowa do odszukania
vote-words-risk = Ktoś może cię zmusić do pokazania tych słów.
vote-in-title = Mamy twój głos
vote-in = Głosy będą liczone po zakończeniu: { $when }.
vote-words-title = Twoje słowa do odszukania
vote-words-how = Zapisz je. Gdy głosy będą policzone, odszukaj je na liście.
vote-else = Napisz do nas o czymś innym
vote-over-title = To głosowanie jest zakończone
vote-counting = Trwa liczenie głosów. Wynik będzie na tej stronie.
vote-options = Co można wybrać
vote-does = Co się stanie z wynikiem
vote-does-tell = Wynik poznają osoby, które prowadzą to miejsce.
vote-does-ask = Osoby, które prowadzą to miejsce, poznają wynik, zanim zdecydują.
vote-does-work-on = Osoby, które prowadzą to miejsce, zajmą się tym, co będzie na pierwszym miejscu.
vote-does-decide-together = Wy i osoby, które prowadzą to miejsce, decydujecie razem.
vote-does-you-decide = Wy decydujecie. To będzie zrobione.
vote-wins = Jak liczy się głosy
vote-rule-most = Zaznacz wszystko, czego chcesz. Wygrywa to, co ma najwięcej zaznaczeń.
vote-rule-fair = Zaznacz wszystko, czego chcesz. Zaznaczenia każdej osoby dają jej równy udział. Gdy jedna trzecia z nas chce czegoś innego, dostaje około jednej trzeciej całości.
vote-how-much = Ile będzie wybrane
vote-seats =
    { $n ->
        [one] Będzie wybrana { $n } rzecz
        [few] Będą wybrane { $n } rzeczy
        [many] Będzie wybranych { $n } rzeczy
       *[other] Będzie wybrane { $n } rzeczy
    }
vote-budget = Tyle, na ile wystarczy { $sum }
vote-who = Kto może głosować
vote-roll =
    { $n ->
        [one] Może głosować { $n } osoba, z kartą.
        [few] Mogą głosować { $n } osoby, każda z jedną kartą.
        [many] Może głosować { $n } osób, każda z jedną kartą.
       *[other] Może głosować { $n } osoby, każda z jedną kartą.
    }
vote-turnout =
    { $n ->
        [one] Wynik się liczy, jeśli zagłosuje co najmniej { $n } osoba.
        [few] Wynik się liczy, jeśli zagłosują co najmniej { $n } osoby.
        [many] Wynik się liczy, jeśli zagłosuje co najmniej { $n } osób.
       *[other] Wynik się liczy, jeśli zagłosuje co najmniej { $n } osoby.
    }
err-vote-card = Wpisz 16 liter i cyfr ze swojej karty
err-vote-unknown = Nie znamy tej karty. Sprawdź każdą literę i cyfrę
err-vote-used = Ta karta jest już użyta. Poproś o nową
err-vote-nothing = Zaznacz, czego chcesz, albo „Nic z tej listy”
err-vote-no-order = Naciśnij to, czego chcesz, albo zaznacz „Nic z tej listy”
err-vote-both = Zaznaczone jest „Nic z tej listy” i coś jeszcze. Usuń jedno z nich
err-vote-many =
    { $n ->
        [one] Za dużo zaznaczeń. Usuń { $n } zaznaczenie
        [few] Za dużo zaznaczeń. Usuń { $n } zaznaczenia
        [many] Za dużo zaznaczeń. Usuń { $n } zaznaczeń
       *[other] Za dużo zaznaczeń. Usuń { $n } zaznaczenia
    }

## What a vote came to
vote-result-title = Wynik głosowania
vote-first = Na pierwszym miejscu: { $title }. Tyle osób to zaznaczyło: { $n } z { $all }
vote-first-few = Na pierwszym miejscu: { $title }
vote-nothing = Nic nie zostało wybrane
vote-people = Tyle osób zagłosowało: { $n } z { $all }.
vote-few = Zagłosowało mniej niż 5 osób. Pokazujemy, co jest na pierwszym miejscu, bez liczb.
vote-not-enough = Zagłosowało za mało osób, więc ten wynik nikogo nie zobowiązuje.
vote-chosen = Co zostało wybrane
vote-answer = Odpowiedź
vote-answer-by = Osoby, które prowadzą to miejsce, odpowiedzą tutaj. Termin: { $date }.
vote-answer-late = Termin odpowiedzi był: { $date }
vote-answer-will = Zrobimy to
vote-answer-part = Zrobimy część
vote-answer-cannot = Nie możemy tego zrobić
vote-ticks = Ile osób to zaznaczyło
vote-two-ways = Policzone na dwa sposoby
vote-most = Najwięcej zaznaczeń
vote-fair = Sprawiedliwy podział
vote-without =
    { $n ->
        [0] Każda osoba dostała coś, co zaznaczyła.
        [one] { $n } osoba nie dostała niczego, co zaznaczyła.
        [few] { $n } osoby nie dostały niczego, co zaznaczyły.
        [many] { $n } osób nie dostało niczego, co zaznaczyły.
       *[other] { $n } osoby nie dostało niczego, co zaznaczyły.
    }
vote-spent = Koszt: { $sum }.
vote-decides = Decyduje ten sposób. To było ustalone przed początkiem głosowania.
vote-turned = Przy sprawiedliwym podziale więcej osób zostało z niczym. Dlatego decyduje „Najwięcej zaznaczeń”, jak było zapowiedziane wcześniej.
vote-how = Jak liczono głosy
vote-step-won = { $title } – zaznaczenia: { $n }. To jest wybrane.
vote-step-paid = { $title } – osoby, które to zaznaczyły i miały jeszcze udział do oddania: { $n }. Razem to tyle głosów: { $votes }. To jest wybrane.
vote-step-carried = { $title } – tyle osób to zaznaczyło: { $n }. Do tej pory dostały najmniej. To jest wybrane.
vote-step-filled = { $title } – zaznaczenia: { $n }. Coś jeszcze zostało, więc to też jest wybrane.
vote-step-not = { $title } – zaznaczenia: { $n }. Na to już nie wystarczyło.
vote-step-ended = Następne w kolejności: { $title }. Na to już nie wystarczyło, więc liczenie kończy się tutaj.
vote-level-ticks = Był remis z tym: { $others }. Ta rzecz ma więcej zaznaczeń.
vote-level-cost = Był remis z tym: { $others }. Ta rzecz kosztuje mniej.
vote-level-lot = Był remis z tym: { $others }. Decyduje losowanie sprzed głosowania.
vote-came = Jak przyszły głosy
vote-came-few = Małych liczb nie pokazujemy.
vote-way-web = Na telefonach i komputerach
vote-way-kiosk = Na ekranie na ścianie
vote-way-text = SMS-em
vote-way-paper = Na papierze
vote-way-hands = Przez podniesienie ręki
vote-checking = Możesz to sprawdzić
vote-checking-how = W tym pliku są użyte karty i, osobno, każde zaznaczenie. Nikt nie może ich połączyć.
vote-wall = Słowa na ścianie
vote-cards = Karty
vote-cards-made = Zrobione: { $made }, użyte: { $used }, zepsute: { $spoiled }, pozostałe: { $unused }.
vote-by-office = Karty wydrukowało biuro.
vote-held-by = Kto prowadzi głosowanie
vote-file = Plik
vote-disputed = Coś się nie zgadza:
vote-closed-at = Głosowanie się skończyło: { $when }.
vote-rule-ranked = Ułóż w kolejności to, czego chcesz. Każdą rzecz porównujemy z każdą inną. Pierwsza jest ta, która wygrywa ze wszystkimi.
vote-room = Głosuj swoją kartą. Użyj telefonu, ekranu na ścianie, SMS-a albo skrzynki.
vote-rank-how = Naciśnij to, czego chcesz najpierw, a potem następne
vote-rank-yours = Twoja kolejność
vote-rank-left = Poza twoją kolejnością
vote-rank-out = Usuń
vote-rank-order = Kolejność, która z tego wyszła
vote-rank-firsts = Ile osób dało to na pierwsze miejsce
vote-rank-duel = { $title } – { $others }, głosy: { $n } do { $all }
vote-rank-others = Wszystkie inne
vote-pro = Za:
vote-con = Przeciw:

## A vote by one’s own phone
vote-phone = Głosuj własnym telefonem
vote-phone-lost = Kto zgubi telefon, traci głos. Jest tylko jeden link do głosowania, drugiego nie będzie.
vote-phone-what = Link dostajesz teraz, a głosujesz nim w czasie głosowania. Nikt nie wie, czyj to link.
vote-phone-until = Możesz go dostać do: { $when }.
vote-phone-number = Twój numer
vote-phone-code = Twój kod
vote-phone-slip = Jest na twojej karteczce
vote-phone-words = Czy te cztery słowa są na twojej karteczce?
vote-phone-differ = Jeśli nie, przerwij. Zagłosuj kartą i powiedz o tym komuś, kto mówi w imieniu grupy.
vote-phone-get = Daj mi link do głosowania
vote-phone-without = Ta strona nie działa w tej przeglądarce. Zagłosuj kartą: liczy się tak samo.
vote-phone-over = Nie dajemy już linków. Zagłosuj kartą: liczy się tak samo.
vote-phone-made = Twój link do głosowania
vote-phone-keep = Zapisz go teraz. Zniknie, kiedy wyjdziesz z tej strony.
vote-phone-one = Kto ma ten link, może nim zagłosować. Nie pokazuj go nikomu.
vote-phone-save = Zapisz jako plik
vote-phone-signs = Albo przepisz te litery i cyfry:
vote-phone-link = Twoja karta lub twój link do głosowania
vote-phone-link-hint = Wpisz 16 liter i cyfr z karty albo wklej swój link
vote-phone-key = Słowa linków do głosowania:
vote-phone-links = Linki do głosowania
vote-phone-count = Wydane: { $made }, użyte: { $used }.
voteslip-get = Tutaj dostaniesz link do głosowania:
voteslip-until = Możesz go dostać najpóźniej 24 godziny przed początkiem głosowania. Początek: { $when }.
err-phone-code = Ten numer i ten kod nie pasują do siebie. Sprawdź jeszcze raz na karteczce
err-phone-before = Dla tego numeru link już wydano. Jeśli to nie ty go masz, powiedz o tym komuś, kto mówi w imieniu grupy
err-phone-false = To, co przyszło, nie należy do tego głosowania. Zagłosuj kartą i powiedz o tym komuś, kto mówi w imieniu grupy
err-phone-lost = Nic nie przyszło. Zostań na tej stronie i naciśnij przycisk jeszcze raz
err-vote-link = Nie znamy tego linku. Otwórz go tam, gdzie jest zapisany
err-vote-link-used = Ten link do głosowania jest już użyty

## Votes by text message
sms-vote-in = Mamy twój głos. Nikt nie widzi twojego wyboru. Usuń ten SMS i swój.
sms-vote-used = Ta karta jest już użyta. Poproś o nową.
sms-vote-unknown = Nie znamy tej karty. Sprawdź każdą literę i cyfrę i wyślij jeszcze raz.
sms-vote-many = Za dużo wybranych rzeczy. Usuń kilka i wyślij jeszcze raz ze swoim kodem.
sms-vote-over = To głosowanie jest zakończone. Trwa liczenie głosów.
sms-vote-link = Link do głosowania nie działa przez SMS. Otwórz go w telefonie w czasie głosowania. Usuń ten SMS i swój.
## User groups
groups-title = Grupy, do których możesz dołączyć
groups-lead = Ludzie, którzy tu bywają, spotykają się i mówią, co myślą. Możesz przyjść i odejść, kiedy chcesz. Nikt nie pyta dlaczego.
groups-none = Nie ma tu jeszcze żadnej grupy.
group-meets = Kiedy się spotyka
group-join = Jak dołączyć
group-number = Dostajesz numer na kartce. Nie zapisujemy imion.
group-who = Kto mówi w imieniu grupy
group-nobody = Teraz nikt.
office-chair = Prowadzi spotkania
office-secretary = Zapisuje, co się mówi
office-treasurer = Dba o pieniądze
office-steward = Rozdaje numery
office-supporter = Pomaga grupie i pracuje tutaj
group-member = Ktoś z grupy
group-until = { $name }, do: { $date }
group-aside = Co przejęła grupa
group-aside-by = Do tego dnia robił to ktoś z zespołu, { $name }: { $date }.
group-says = Co mówi grupa
group-says-none = Nic tu jeszcze nie powiedziała.
group-private = Kierownictwo może czytać tę stronę. Nie może czytać tego, co grupa pisze dla siebie.
group-ended = Ta grupa już nie działa. Koniec: { $date }.

## Meetings
meetings-title = Spotkania
meetings-lead = Ludzie, którzy tu bywają, i zespół rozmawiają razem. Jeśli nie możesz przyjść, wszystko przeczytasz tutaj.
meetings-coming = Najbliższe
meetings-were = Minione
meetings-none = Nie ma zaplanowanego spotkania.
meeting-title = Spotkanie
meeting-off = To spotkanie zostało odwołane.
meeting-come = Możesz przyjść i tylko słuchać. Możesz wyjść, kiedy chcesz.
meeting-when = Kiedy
meeting-where = Gdzie
meeting-for = Dla kogo
meeting-held-by = Kto je organizuje
meeting-led = Kto je prowadzi
meeting-led-user = Ktoś, kto tu bywa
meeting-led-staff = Ktoś, kto tu pracuje
meeting-joint = Ludzie, którzy tu bywają, i zespół
meeting-users-only = Tylko ludzie, którzy tu bywają
meeting-with-trustees = Ludzie, którzy tu bywają, i zarząd fundacji
meeting-informal = Rozmowa dla wszystkich
meeting-minutes =
    { $n ->
        [one] { $n } minuta
        [few] { $n } minuty
        [many] { $n } minut
       *[other] { $n } minuty
    }
meeting-agenda = O czym rozmawiamy
meeting-agenda-why = Najpierw to, co się spóźnia. Potem to, czego ludzie chcą najbardziej. Sprawy zespołu są na końcu i zespół nie może tego zmienić.
meeting-nothing = Jeszcze nic.
meeting-share = { $n } z { $all } minut jest na to, z czym przyszli ludzie stąd.
meeting-from-promise = Obiecaliśmy to i jest spóźnione
meeting-from-want = Tego ludzie chcą najbardziej
meeting-from-vote = Wybrano to w głosowaniu
meeting-from-group = Zgłasza to grupa
meeting-from-management = Zgłasza to zespół
meeting-does-tell = Dowiesz się o tym.
meeting-does-ask = Pytamy was przed decyzją.
meeting-does-work-on = Pracujemy nad tym razem.
meeting-does-decide-together = Decydujemy razem.
meeting-does-you-decide = Wy decydujecie.
meeting-decides = Kto może zdecydować:
meeting-put-off = Przełożone na następne spotkanie. Materiał przyszedł za późno.
meeting-paper-plain = Prostymi słowami
meeting-paper-large = Dużym drukiem
meeting-paper-audio = Do słuchania
meeting-paper-language = W innym języku
meeting-paper-late = Przyszło za późno
meeting-shared = Jest tu od: { $when }
meeting-read = Czytaj
meeting-hands = Policzono podniesione ręce na spotkaniu
meeting-hands-first = Na pierwszym miejscu: { $title }. Rękę podniosło { $n } z { $all } osób
meeting-hands-level = Razem na pierwszym miejscu: { $others }
meeting-hands-none = Nikt nie podniósł ręki
meeting-hands-few = Było mniej niż 5 osób. Pokazujemy tylko kolejność.
meeting-hands-people = Liczba osób na spotkaniu: { $n }.
meeting-hands-each = Ile osób podniosło rękę
meeting-decided = Co zdecydowano
meeting-undecided = Nic w tej sprawie nie zdecydowano.
meeting-wanted = Czego chcieli ludzie stąd
meeting-followed = Decyzja jest z tym zgodna.
meeting-changed = Decyzja to zmienia.
meeting-against = Decyzja jest temu przeciwna.
meeting-why = Dlaczego
meeting-minority = Co myśleli inni
meeting-doer = Kto to zrobi
meeting-first = Pierwszy termin
meeting-came = Kto przyszedł
meeting-came-users = Ludzie, którzy tu bywają
meeting-came-staff = Zespół
meeting-came-managers = Kierownictwo
meeting-came-trustees = Zarząd fundacji
meeting-came-outside = Spoza tego miejsca
meeting-offered = Co zapewniono
meeting-offered-none = Niczego nie zapewniono.
meeting-travel = Opłacony przejazd
meeting-childcare = Opieka nad dziećmi
meeting-interpreter = Ktoś do tłumaczenia
meeting-step-free = Wejście bez schodów
meeting-too-few = Przyszły mniej niż 2 osoby, które tu bywają. Na spotkaniu potrzeba co najmniej 2.
meeting-agreed = Grupa zgodziła się z tym zapisem: { $date }.
meeting-not-agreed = Grupa jeszcze się z tym nie zgodziła. Termin: { $date }.
meeting-agree-late = Grupa jeszcze się z tym nie zgodziła. Termin był: { $date }.
