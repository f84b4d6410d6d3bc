# What guests read, in Somali: “aad” (one person), short sentences; people with a name are no subject of a verb, for the verb would say whether they are a man or a woman. No native reader has walked through these texts yet.

## The frame of every page
house = Hearback
skip = U bood qoraalka bogga
nav-top = Luqadda iyo ka bixidda
nav-foot = Caawimo
leave = Hadda ka bax
# Leads to a text in English.
easy = Qoraal fudud (Ingiriisi)
not-easy = Qoraal ka dheer
help = Hel caawimo
keep = Waxa aan kaydinno
back = Dib u noqo
finish = Dhammee
languages = Luqad
carry-on = Sii wad
send = Dir
change = Beddel
optional = (waad ka tagi kartaa)
the-team = kooxda
you = Adiga
step = Tallaabada { $n } ee 3
err-in-title = Khalad: { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = Ugu dambayn { $date }
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimce
weekday-6 = Sabti
weekday-7 = Axad
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = May
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar

## Names
names-two = { $one } iyo { $two }
names-three = { $one }, { $two } iyo { $three }

## The list of places
places-title = Meeshee ayay ku saabsan tahay?
places-hint = Dooro meesha aad deggan tahay ama aad tagto. Magac looma baahna. Akoon looma baahna.
places-none = Weli meel halkan kuma jirto.

## The front
home-title = Noo sheeg waxa qalbigaaga ku jira
home-lead = 2 daqiiqo. Magac la’aan. Akoon la’aan.
home-tell = Wax noo sheeg
home-return = Eeg jawaabtayda
home-return-how = Ku eeg lixdaada eray ama lambarkaaga
home-board = Waxa isbeddelay
home-who = Yaa akhriya, goormase?
who-reads = Yaa akhriya
who-reads-names = { $names }
when-answer = Goorta jawaabtu imanayso
when-seen = Goorta ay arkayaan
home-unknown = Ma arkaan cidda aad tahay, haddii aadan adigu u sheegin.
seen-now = Isla markiiba
seen-today = Maanta saacadda { $time }, farriimaha cusub oo dhan hal mar
seen-tomorrow = Berri saacadda { $time }, farriimaha cusub oo dhan hal mar

## Getting help
help-now = Haddii aad hadda khatar ku jirto, u sheeg qof kooxda ka tirsan ama wac 999.
help-talk = Waxaad la hadli kartaa qof ka baxsan meeshan. Waa lacag la’aan, habeen iyo maalin. Samaritans ka wac 116 123.
help-staff = Ku saabsan qof halkan ka shaqeeya
help-outside = { $outside } waa qof aan halkan ka shaqayn. Noo sheeg, oo dheh waxay ku saabsan tahay qof halkan ka shaqeeya. Markaas farriintu waxay u tagaysaa { $outside } oo keliya.
help-tried = Lambarradan waxaan markii ugu dambaysay tijaabinnay { $date }.
help-unseen = Ma aragno inaad boggan furtay.

## Telling, step 1
kind-q = Maxaad doonaysaa inaad noo sheegto?
kind-hint = Magacaaga looma baahna
kind-problem = Wax baa khaldan
kind-idea = Wax baa ka fiicnaan kara
kind-thanks = Wax baa fiican
kind-unsafe = Ammaan ma dareemayo
kind-question = Waxaan rabaa inaan wax weydiiyo
nothing-kept = Haddii aad joojiso intaadan dirin, waxba ma kaydinno.

## Telling, for those who do not feel safe
staff-title = Marka hore hal su’aal
staff-q = Ma waxay ku saabsan tahay qof halkan ka shaqeeya?
staff-hint = Taas ayaa lagu gartaa cidda akhrinaysa
staff-yes = Haa
staff-no = Maya
staff-unsaid = Ma rabo inaan sheego
staff-yes-who = Farriintu waxay u tagaysaa { $outside }, qof aan halkan ka shaqayn. Uma tagayso { $team }.
staff-no-who = Farriintu waxay u tagaysaa { $team }.
staff-tick = Tani waxay ku saabsan tahay qof halkan ka shaqeeya

## Telling, step 2
words-q = Noogu sheeg erayadaada
words-hint = Dhowr eray ayaa ku filan. Ha qorin magacyo haddii aadan rabin in lagu garto
words-better = Maxaa wax hagaajin lahaa?
see-q = Yaa arki kara?
see-team = Kooxda oo keliya
see-board = Kooxda, kaddibna dadka oo dhan, looxa derbiga
see-board-how = Marka hore magacyada waan ka saarnaa. Waan ku weydiinnaa ka hor inta aan looxa la saarin
see-outside = Qofka aan halkan ka shaqayn oo keliya
see-trustee = Qof guddiga kormeerka ka tirsan oo keliya
now-tick = Kooxda hadda tus
now-risk = Markaas qof baa malayn kara cidda qortay. Haddii aadan calaamadin: { $seen }. Taasi waxay qarisaa goorta aad qortay.
seen-at-once = Tan isla markiiba waa la arkayaa. Qof baa malayn kara cidda qortay.

## Telling, step 3
check-title = Hubi oo dir
check-note = Tan weli lama dirin
check-about = Ku saabsan
check-words = Qoraalkaaga
check-better = Si ay u fiicnaato
check-team = { $names }. Jawaabtu waxay imanaysaa ugu dambayn { $date }.
check-outside = { $outside }, qof aan halkan ka shaqayn. Jawaabtu waxay imanaysaa ugu dambayn { $date }.
check-trustee = { $trustee }, qof guddiga kormeerka ka tirsan. Uma tagayso { $outside }, umana tagayso dadka halkan ka shaqeeya. Jawaabtu waxay imanaysaa ugu dambayn { $date }.
check-not-them = Waxay ku saabsan tahay { $outside }
check-send = U dir kooxda

## The receipt
sent-title = Waan helnay farriintaada. Mahadsanid.
sent-by = Qof baa kuu jawaabi doona ugu dambayn { $date }.
sent-your-words = Erayadaada
sent-words = Erayadan ku eeg jawaabtayada.
sent-lose = Haddii ay kaa lumaan, annagu kuuma heli karno.
or-number = ama lambarka
sent-how = Qor, sawir ka qaad, ama u sheeg qof aad ku kalsoon tahay.
sent-finish = Erayadayda waan hayaa. Dhammee
sent-next = Waxa xiga
next-read = { $seen }: farriintu waxay u tagaysaa { $names }.
next-answer = Waxaad jawaab helaysaa ugu dambayn { $date }.
next-back = Halkan ku soo noqo. Dooro “Eeg jawaabtayda” oo geli erayadaada.
again-title = Farriintan mar hore ayaan helnay
again-what = Uma baahnid inaad mar kale dirto. Erayadaada ku eeg jawaabta.

## Coming back
back-title = Geli erayadaada ama lambarkaaga
back-hint = Meelaha bannaan, hakadyada iyo xarfaha waaweyn waxba ma beddelaan
back-go = I tus farriimahayga
back-lost = Erayadaydii way iga lumeen
lost-title = Cidna ma heli karto, xitaa annaga
lost-why = Sidaas ayaan ku ilaalinnaa asturnaantaada. Farriintaadu weli halkan ayay taallaa. Erayadaada la’aantood jawaabta kuma tusi karno.
lost-then = Mar kale ayaad noo sheegi kartaa oo aad heli kartaa erayo cusub.
lost-again = Mar kale noo sheeg

## The conversation
thread-title = Farriimahaaga
state-wait = Weli jawaab ma iman.
state-wait-by = Jawaabtu waxay imanaysaa ugu dambayn { $date }.
late-managers = Way daahday. Waxaan { $date } u sheegnay maamulayaasha ka sarreeya kooxda.
late-trustees = Waxaan { $date } u sheegnay guddiga kormeerka. Waxay hubiyaan in meeshan si fiican loo maamulo.
state-asked = Wax baan ku weydiinnay.
state-late = Way daahday. Waxaa laguu ballanqaaday jawaab ugu dambayn { $date }.
state-asked-stands = Maalinta ballanta adigana way ku sugaysaa, ugu badnaan 10 maalmood oo shaqo.
care-taken = Arrintan hadda waxay gacanta ugu jirtaa { $name }.
care-safety = Hadda waxaa akhriya oo keliya dadka ammaanka ilaaliya.
care-outside = Hadda waxaa akhriya oo keliya qof aan halkan ka shaqayn.
state-closed = Kooxdu waxay u malaynaysaa in arrintani dhammaatay.
state-closed-open = Weli halkan waad wax ku qori kartaa.
thanks-read = Mahadsanid. Tan waan akhriyay.
taken-words = Arrintan hadda waxay gacanta ugu jirtaa { $name }. Waxaad jawaab helaysaa ugu dambayn { $date }.
state-answered = Waa laga jawaabay.
state-yes = Waa la hagaajiyay. Sidaas ayaad noo sheegtay.
new-date = Waqti dheeraad ah ayaan u baahannahay. Maalinta cusub:
write-back = Jawaab qor
names-hint = Uma baahnid inaad ka jawaabto su’aalaha ku saabsan cidda aad tahay
look-again = Eeg haddii ay wax cusub jiraan
right-q = Ma la hagaajiyay?
right-hint = Adiga oo keliya ayaa sheegi kara
right-yes = Haa
right-partly = Qayb ahaan
right-no = Maya

## Who is next
handover-mine = Laga bilaabo { $date } jawaabahaagu waxay ka imanayaan { $one }. Waxaan { $one } u sheegay waxaad ii sheegtay.
handover-me = Laga bilaabo { $date } aniga ayaa kuu jawaabi doona. Waan akhrin karaa waxaad noo sheegtay.
handover-ours = Laga bilaabo { $date } jawaabahaagu waxay ka imanayaan { $one }. Waxaad noo sheegtay waxay u muuqdaan { $one }.

## Words for the board
wording-title = Waxa looxa derbiga la saarayo
wording-why = Waxaad sheegtay in tan looxa la saari karo. Waan ka saarnay wixii qof lagu garan karo. Waxaa la saarayaa oo keliya haddii aad oggolaato.
wording-words = Waxaan tusi lahayn tan. Xariijintu waa erayo aan ka saarnay.
wording-hint = Erayadan oo keliya ayaan tusi karnaa, ama waxba
wording-did = Jawaabtayada oo ag taalla:
wording-yes = Tus erayadan
wording-no = Ha tusin
wording-accepted = Waad oggolaatay in tan looxa la saaro.
wording-changed = Waad beddeshay erayada looxa. Kooxdu way eegi doontaa.
wording-refused = Waad diidday in looxa la saaro. Kooxda ayay ku haraysaa.
wording-no-did = Jawaabtayadu mar dambe ayay imanaysaa.
wording-change = Isticmaal erayo kale
wording-mine = Erayadaada looxa
bar-person = [magac baa laga saaray]
bar-contact = [lambar ama cinwaan baa laga saaray]
bar-place = [meel ama waqti baa laga saaray]
bar-threat = [hanjabaad baa laga saaray]
bar-unlawful = [erayo sharciga jebiya baa laga saaray]

## Kept off the board
held-title = Looxa ma saarna
held-because = Tan looxa kuma tusno, sababtoo ah
held-hint = Waxaad codsan kartaa in mar kale la eego. Markaas waxaa akhriya qof aan halkan ka shaqayn.
held-again = Codso in mar kale la eego
held-asked = Waxaad codsatay in mar kale la eego. Qof aan halkan ka shaqayn ayaa akhrin doona.
held-upheld = Qof baa mar kale eegay. Wuxuu yiri way saxnayd.
held-overturned = Qof baa mar kale eegay. Wuxuu yiri looxa ha la saaro. Adiga ayaan marka hore ku weydiinaynaa.
why-person = magac qof ayaa ku jira
why-contact = lambar ama cinwaan ayaa ku jira
why-place = meel ama waqti ayaa ku jira
why-threat = hanjabaad ama nacayb ayaa ku jira
why-unlawful = waxay jebinaysaa sharciga
why-safety = qof baa khatar geli kara
why-advert = waa xayeysiis
why-same = farriin kale oo la mid ah ayaa jirta
why-asked = qofkii qoray ayaa sidaas naga codsaday

## New words, and erasing
renew = I sii erayo cusub
renewed-title = Erayadaada cusub
renewed-old = Kuwii hore hadda ma shaqeeyaan.
renewed-on = Kuwa cusub waan hayaa. I tus farriimahayga
erase-all = Tirtir wax kasta oo aan diray
erase-title = Ma la tirtiraa wax kasta oo aad dirtay?
erase-goes = Waxa baxaya
erase-goes-what = Farriimahaaga, jawaabahayaga, iyo lixda eray ee fura
erase-stays = Waxa haraya
erase-stays-what = Jawaabtayada looxa ku taalla, erayadaada la’aantood
erase-final = Isla markiiba ayay dhacdaa. Cidna ma soo celin karto.
erase-do = Tirtir
erase-not = Farriimahayga ii hay
erased-title = Waa la tirtiray
erased-what = Farriimahaagii iyo jawaabahayagii way baxeen.

## The board
board-title = Waxaad tiraahdeen, waxaan qabannay
board-lead = Waxa dadku nooga sheegeen { $place }, iyo waxa aan uga jawaabnay. Cagaar waxay ka dhigan tahay: qofkii noo sheegay wuu nagu raacsan yahay.
board-empty = Weli waxba halkan ma yaallaan. Noqo qofka ugu horreeya ee wax noo sheega.
board-said = Waxaad tiraahdeen
board-answer = Jawaabtayada
board-erased = Qof baa wax noo sheegay. Erayadiisii hadda waa la tirtiray.
board-yes = Waa la hagaajiyay, ayuu yiri qofkii noo sheegay
board-partly = Qayb ahaan waa la hagaajiyay, ayuu yiri qofkii noo sheegay
board-no = Weli lama hagaajin, ayuu yiri qofkii noo sheegay
board-awaited = Jawaabta kooxdu weli ma iman.
board-waits = { $n ->
    [one] { $n } farriin ayaa sugaysa in la eego. Way daahday.
   *[other] { $n } farriimood ayaa sugaya in la eego. Way daaheen.
}
board-waits-days = { $n ->
    [one] Tii ugu horreysay waxay sugaysay { $n } maalin.
   *[other] Tii ugu horreysay waxay sugaysay { $n } maalmood.
}
board-show = Tus
board-all = Dhammaan
board-promised = Waa la ballanqaaday
board-done = Waxaan leenahay: waa la qabtay
board-not = Hadda maya, ama maya
board-is-late = Way daahday
board-old = Kuwo hore
board-more = Kuwo kale
board-none-here = Wax noocaas ah hadda halkan ma yaallaan.
board-screen = Shaashad
board-about = Ku saabsan
board-people = { $n ->
    [one] { $n } qof ayaa tan noo sheegay
   *[other] { $n } qof ayaa tan noo sheegay
}
board-people-few = In ka yar 5 qof ayaa tan noo sheegtay
board-ours = Tan annagaa bilownay
board-few = in ka yar 5
board-no-one = cidna
board-heard = Waan maqalnay, weli jawaab ma jirto
board-answered = Waa laga jawaabay
board-we-will = Waan qaban doonnaa, ugu dambayn { $date }
board-finding = Waan baaraynaa. Jawaabtu waa ugu dambayn { $date }
board-intend = Waan jeclaan lahayn inaan qabanno. Weli maalin ma jirto
board-cannot = Ma awoodno
board-not-now = Hadda maya. Mar kale ayaan eegaynaa { $date }
board-passed = Hawshayada ma aha. Waxaan u gudbinnay { $who }
board-claimed = Waxaan leenahay waa la qabtay
board-agree = Waad nagu raacsan tihiin
board-disagree = Naguma raacsanidin
board-disagree-by = Naguma raacsanidin. Waxaan jawaabaynaa ugu dambayn { $date }
board-silent = Waxaan leenahay waa la qabtay. Weli cidna waxba ma oran
board-stopped = Waa la joojiyay
board-unwanted = Hadda looma baahna
board-moved = Waa la beddelay { $date }:
board-moved-to = Waqti dheeraad ah ayaan u baahannahay. Hadda waa ugu dambayn { $date }
board-owner = Mas’uul: { $who }
board-because = Sababta
board-decided = Yaa go’aamiyay
board-changes = Maxaa beddeli kara
board-challenge = Haddii aadan nagu raacsanayn
board-why-law = Sharcigu nooma oggola
board-why-safety = Qof baa dhaawacmi kara
board-why-no-money = Lacag looma hayo
board-why-tied-money = Lacagta wax kale ayaa loogu talagalay
board-why-other-body = Cid kale ayaa go’aamisa, sida milkiilaha guriga
board-why-harms = Dadka kale ee halkan jooga ayay dhibi lahayd
board-why-disagree = Uma malaynayno inay sax tahay
board-proof-look = Adigu arag
board-proof-paid = Lacagta la bixiyay
board-proof-minutes = Shir ayaa lagu qoray
board-proof-rule = Xeerka cusub
board-proof-other = Sida loo hubiyo
board-tally = Haa: { $yes }. Qayb ahaan: { $partly }. Maya: { $no }.
board-not-said = Weli cidna waxba ma oran.
board-asked = Waxaan ka weydiinnay { $place }. Haa: { $yes }. Qayb ahaan: { $partly }. Maya: { $no }. Annagaa tan qornay.
board-whole = Wax kasta oo ku saabsan lambarka { $n }
board-number = Lambarka { $n }
board-others = Waxa dadka kale noo sheegeen
board-steps = Tallaabo tallaabo
board-by-team = Qof kooxda ka tirsan
board-by-manager = Maamule
board-by-trustee = Qof guddiga kormeerka ka tirsan
board-by-outside = Qof ka baxsan meeshan
board-is-so = Ma sidaas baa? Noo sheeg
board-see-all = Arag dhammaan
board-pause = Hakad geli
board-go-on = Sii wad
board-next = Kan xiga
board-nth = { $n } ee { $all }

## What people want
home-wants = Waxa dadku rabaan
home-wants-how = Codkaaga ku dar
wants-lead = Waxa dadka ugu badani rabaan ayaa ugu horreeya. Qof halkan ka shaqeeya ma beddeli karo.
wants-vote = Tani codbixin ma aha. Khad kasta oo internet ah hal taabasho ayaa maalintii laga tiriyaa. Si lagu hubo inaad tirsan tahay, erayadaada noogu sheeg.
wants-none = Weli waxba halkan ma yaallaan. Noo sheeg waxaad rabto.
wants-show = Waxa ugu horreeya
lane-most = Dadka ugu badan
lane-waiting = Ugu sugitaan dheer
lane-new = Codad cusub
wants-people = Dadka: { $n }
wants-few = Dhowr qof
wants-nobody = Weli cidna
wants-sites = Goobaha: { $n }
wants-waits = maalmaha shaqada ee la sugayo: { $n }
wants-today = cusub maanta
wants-taps = iyo taabashooyinka shaashadaha: { $n }
wants-taps-few = iyo dhowr taabasho oo shaashadaha ah
wants-answered = waa laga jawaabay
wants-unanswered = weli lagama jawaabin
wants-first = Dadka goobtan isticmaala ayaa tan hor mariyey
wants-in-vote = Wuxuu ku jiraa codbixin
want-too = Aniguna sidoo kale
want-too-done = Mahadsanid. Waa lagu tiriyey. Goor dambe ayay halkan ka muuqanaysaa, si aan cidna u arkin goorta aad taabatay.
want-too-same = Qof ayaa maanta tan ku taabtay isla khadka internetka. Maalintii hal mar ayaa la tiriyaa.
want-said = Waxa dadku yiraahdeen
want-history = Waxa dhacay ilaa hadda
want-made-user = Liiska ku jirta tan iyo { $date }. Waxay ka timid waxa dadku noo sheegeen.
want-made-group = Liiska ku jirta tan iyo { $date }. Waxaa qoray kooxda dadka goobtan isticmaala.
want-made-staff = Liiska ku jirta tan iyo { $date }. Waxaa qortay kooxda shaqada.
want-joined = Waxaa lagu daray “{ $title }” { $date }
want-parted = Waxaa laga saaray “{ $title }” { $date }
want-within = Tani hadda waxay ka mid tahay
want-pinned = Dadka goobtan isticmaala ayaa hor mariyey { $date }
want-unpinned = Hadda ma horreyso, tan iyo { $date }
want-asleep = Dadka goobtan isticmaala ayaa tan hakiyey { $date }
want-awake = Mar kale ayay liiska ku jirtaa, tan iyo { $date }
want-rests = Dadka goobtan isticmaala ayaa tan hakiyey. Hadda waxba kuma dari kartid.
want-q = Weli ma sidaas baa?
want-still = Weli waa sidaas
want-sorted = Waa la xalliyey
want-no-longer = Hadda looma baahna
want-counts = Weli waa sidaas: { $yes }. Waa la xalliyey: { $partly }. Hadda looma baahna: { $no }.
want-heard = Mahadsanid. Jawaabtaada waan tirinnay.
like-title = Kuwo kale ayaa isla waxaas halkan ka yiri
like-hint = Hal taabasho codkaaga ku dar. Weli erayadaada waad diri kartaa.
like-done = Codkaaga waa la daray. Halkan waad joojin kartaa, ama erayadaada sidoo kale dir.
want-back = Waxaad noo sheegtay tan ayay ka mid yihiin
want-leave = Tani ma aha waxa aan rabo

## What was held back
withheld-title = Waxa aannaan tusin
withheld-lead = Mar kasta oo erayo looxa laga reebo, halkan ayaa lagu sheegaa. Sababta waad akhrin kartaa, erayada maya.
withheld-none = Ilaa hadda wax walba waa la tusay.
withheld-looked-at = Farriimaha looxa loo eegay
withheld-kept-off = Kuwa looxa laga reebay
withheld-again = Kuwa uu qof kale mar kale eegay
withheld-wrong = Kuwa si khalad ah loo reebay, ayay yiraahdeen
withheld-why = Sababta iyo inta jeer
withheld-each = Mar kasta
withheld-site = Mid ka mid ah meelahayaga
withheld-whole = Farriin dhan,
withheld-parts = { $n ->
    [one] { $n } eray ayaa laga saaray,
   *[other] { $n } eray ayaa laga saaray,
}
withheld-because = sababtoo ah
withheld-and = ; 
withheld-by-moderator = Qofka eega erayada looxa ayaa sidaas go’aansaday.
withheld-by-manager = Maamule ayaa sidaas go’aansaday.
withheld-not-looked = Weli qof kale ma eegin.
withheld-was-right = Mar kale waa la eegay: way saxnayd.
withheld-was-wrong = Mar kale waa la eegay: way khaldanayd.
withheld-how = Qof meeshan yimaadda iyo qof ka baxsan ayaa mar kale eega. 10kii kasta waxay ka eegaan 1. Waxay kaloo eegaan wixii la reebay 7 maalmood.

## What we keep
keep-short = Qoraalkaaga, maalinta aad qortay, iyo jawaabahayaga. Ma aha cidda aad tahay.
keep-words = Qoraalkaaga, oo ku xiran fure u gaar ah.
keep-day = Maalinta aad qortay. Saacadda maya.
keep-answers = Jawaabaha aan ku siinnay.
keep-mark = Calaamad, haddii qoraalkaagu ku saabsanaan karo qof la dhibayo. Waxay farriintaada ka dhigtaa tan ugu horraysa.
keep-journal = Liiska waxa la qabtay. Kuma jiraan erayo iyo magacyo. Sidaas waxba si qarsoodi ah uma lumi karaan.
keep-too = In qof taabtay “Aniguna sidoo kale”, iyo goobta. Ma aha cidda ay ahayd, mana aha daqiiqadda.
keep-not = Waxa aannaan kaydin
not-name = Magacaaga. Ma weydiinno.
not-address = Cinwaanka telefoonkaaga ama kombiyuutarkaaga.
not-way = Sida farriintaadu noo soo gaartay.
not-receipt = Lixdaada eray. Haddii ay kaa lumaan, ma heli karno.
not-cookie = Cookies. Bogaggani telefoonkaaga kuma kaydiyaan.
keep-who = Yaa akhrin kara
who-at-once = Halkan kooxdu isla markiiba ayay farriimaha aragtaa. Qof baa malayn kara cidda qortay.
who-slots = Kooxdu farriimaha cusub waxay aragtaa waqtiyo go’an oo keliya, dhammaan hal mar. Taasi waxay qarisaa goorta aad qortay. Haddii aadan ammaan dareemayn, isla markiiba way arkaan. Adiguna taas waad dooran kartaa.
who-team = Farriimaha halkan waxay u tagaan { $names }.
who-outside = Ma waxay ku saabsan tahay qof halkan ka shaqeeya? Noo sheeg. Markaas waxay u tagaysaa { $outside } oo keliya. { $outside } waa qof aan halkan ka shaqayn.
who-trustee = Haddii ay ku saabsan tahay { $outside }, noo sheeg. Markaas waxay u tagaysaa { $trustee } oo keliya, qof guddiga kormeerka ka tirsan.
who-safety = Haddii dhib qof gaari karo, waxaa sii akhriya oo keliya dadka ammaanka ilaaliya. Mar kasta waan qornaa.
who-no-outside = Weli ma jiro qof ka baxsan oo akhriya farriimaha ku saabsan shaqaalaha halkan.
who-times = Farriimaha cusub waxaa la arkaa: { $times }.
who-again = Wixii looxa laga reebay waxaa akhrin kara qof meelahan yimaadda. Qof ka baxsanna wuu akhrin karaa.
who-two-keys = Qof kasta oo akhriya wuxuu u baahan yahay password iyo fure labaad.
who-one-key = Halkan password ayaa ku filan akhrinta farriimaha. Tani waa tusaale oo keliya. Farriimo dhab ah ha u isticmaalin.
keep-long = Ilaa goorma
long-days = { $n ->
    [one] Wax walba waan tirtirnaa { $n } maalin kaddib farriinta ugu dambaysa. Adigu waad ka hor tirtiri kartaa.
   *[other] Wax walba waan tirtirnaa { $n } maalmood kaddib farriinta ugu dambaysa. Adigu waad ka hor tirtiri kartaa.
}
long-notes = Kaydka xogtu wuxuu leeyahay qoraallo u gaar ah. Waxaad tirtirto dhowr maalmood oo kale ayay ku jiri karaan.
long-unanswered = Ma tirtirno farriin jawaab sugaysa.
long-board = Jawaabahayaga looxa way sii jirayaan. Erayadaada looxa waxay la baxaan farriimahaaga.
long-held = Liiska wixii aan reebnay wuu sii jirayaa. Erayo kuma jiraan.
cannot = Waxa aannaan ballanqaadi karin
cannot-style = Qof baa kugu garan kara sida aad wax u qorto. Ama wax aad adigu keligaa taqaan. Haddii ay taasi ku welweliso, wax yar qor.
cannot-danger = Haddii aad noo sheegto in qof khatar ku jiro, waxaa laga yaabaa inaan caawimo raadinno. Markaas waxaan gudbinnaa waxaad qortay. Cidda aad tahay waxaan sheegi karnaa oo keliya haddii aad noo sheegtay.
cannot-screen = Qof baa garabkaaga ka eegi kara, ama mar dambe eegi kara telefoonkaaga.
cannot-root = Qof kombiyuutarka si buuxda u maamula ayaa barnaamijka beddeli kara. Markaas wax wuu daawan karaa.
cannot-audit = Weli qof ka baxsan ma tijaabin barnaamijkan.
runs = Yaa maamula kombiyuutarka
runs-unsaid = Weli lama sheegin cidda kombiyuutarkan maamusha. Weydii kooxda.

## When something is wrong
err-title = Dhib baa jira
err-kind = Dooro waxa aad rabto inaad noo sheegto
err-about-staff = Mid dooro, si aan u ogaanno cidda akhrin karta
err-nothing = Qor dhowr eray
err-too-long = { $n ->
    [one] Qoraalkaagu { $n } xaraf ayuu ka dheer yahay inta la oggol yahay. Wax ka saar. Ama tan dir, kaddibna wax kale qor
   *[other] Qoraalkaagu { $n } xaraf ayuu ka dheer yahay inta la oggol yahay. Wax ka saar. Ama tan dir, kaddibna wax kale qor
}
err-signs = Calaamadaha qaarkood lama akhrin karin, markaa waan ka saarnay. Eeg qoraalkaaga, kaddibna sii wad
err-old = Boggani muddo dheer ayuu furnaa. Qoraalkaagu weli halkan ayuu yaallaa. Mar kale dir
err-closed = Boggani muddo dheer ayuu furnaa. Mar kale geli lixdaada eray ama lambarkaaga. Wixii aad qortay ma lumin
err-many = Farriimo aad u badan ayaa hal mar yimid. Daqiiqad sug, kaddibna mar kale isku day. Qoraalkaagu wuxuu ku jiraa boggan, ama bogga ka horreeya
err-fault = Wax baa halkan ka khaldamay, khaladkaaga ma aha. Waxba lama kaydin. Qoraalkaagu wuxuu ku jiraa boggan, ama bogga ka horreeya. Daqiiqad kaddib mar kale isku day, ama isticmaal kaar warqad ah
fault-title = Wax baa halkan ka khaldamay
wait-title = Daqiiqad sug
err-huge = Taasi hal mar aad bay u badan tahay. Dib u noqo: qoraalkaagu weli halkaas ayuu yaallaa. Wax ka saar, kaddibna dir
err-form = Taas lama akhrin karin. Dib u noqo oo bogga mar kale dir
err-origin = Tani kama iman bogaggayaga, markaa waxba lama qaban. Ka bilow boggayaga koowaad
err-sent-already = Tan mar hore ayaan helnay. Uma baahnid inaad mar kale dirto
err-own-words = Farriintaada waxaa ku jira erayadaada sirta ah. Ka saar. Haddii kale dad kale ayaa akhrin kara farriimahaaga
err-not-yet = Weli jawaab ma jirto
err-not-for-board = Tani ma aha wax looxa la saaro
err-more-time = Maalintaas lama dooran karo. Mid kale dooro
err-right = Dooro haa, qayb ahaan ama maya
err-no-words = Geli lixdaada eray ama lambarkaaga
err-word = Ma naqaan erayga { $n }: “{ $word }”. Hubi oo mar kale isku day
err-check = Erayadan wax baa ka khaldan. Mid kasta hubi oo mar kale isku day
err-count = Waxaa loo baahan yahay lix eray, ama lix iyo toban lambar
err-no-such = Erayadaasi waxba ma furaan. Eray kasta hubi, ama mar kale noo sheeg
not-found-title = Boggaas lama helin
not-found = Wax noo sheeg, ama eeg jawaabtaada.

# Is it working?
working-title = Ma shaqaynaysaa?
working-picture = Inta qof ee jawaab heshay, intan maalmood oo shaqo kaddib
working-promised = ballan
working-door = Inta ay jawaabtu qaadato
working-few = In ka yar 5 qof ayaa wax qortay 12kii toddobaad ee u dambeeyay. Tirooyinku qof bay tilmaami karaan.
working-half = { $n ->
    [one] Kala bar dadku jawaab bay ku heleen { $n } maalin oo shaqo
   *[other] Kala bar dadku jawaab bay ku heleen { $n } maalmood oo shaqo
}
working-half-not = { $n ->
    [one] Kala bar dadku waxay sugeen in ka badan { $n } maalin oo shaqo. Weli lama oga inta
   *[other] Kala bar dadku waxay sugeen in ka badan { $n } maalmood oo shaqo. Weli lama oga inta
}
working-when = Dhammaan dadkii wax qoray { $from } ilaa { $to }.
working-above = Dad yar ayaa wax ka qoray { $place }. Kuwani waa tirooyinka { $above } iyo meelaheeda oo dhan.
working-half-row = Kala bar waa loo jawaabay, maalmo shaqo
working-most-row = 10kii kasta 9 waa loo jawaabay, maalmo shaqo
working-more = in ka badan { $n }, weli lama oga
working-late = Maalinta ballanta waa la dhaafay
working-of = { $n } ee { $all }
working-share = u badan 100kii kasta inta u dhaxaysa { $low } iyo { $high }
working-wrote = Wax bay noo soo qoreen
working-answered = Jawaab dhab ah bay heleen
working-open = Hadda jawaab bay sugayaan
working-oldest = Sugidda ugu dheer hadda, maalmo shaqo
working-overdue = Waxay sugayaan in ka badan ballantii
working-moved = Maalinta ballanta waa la beddelay
working-saw = Way soo noqdeen oo jawaabta arkeen
working-withdrawn = Waa laga noqday, ama cid kale ayaa loo gudbiyay
working-fewer = in ka yar 5
working-how = Waxaan ka tirinnaa maalinta la qoray. Waxaan kaloo tirinnaa kuwa weli sugaya. Haddii la jawaabi waayo, tirooyinkan ma fiicnaanayaan.

## Words that staff start from
saved-thanks = Waad ku mahadsan tahay inaad noo sheegtay. Waxa xiga waa: ___. Waxaan rabnaa inay dhammaato ugu dambayn ___.
saved-ask = Waad ku mahadsan tahay inaad noo sheegtay. Hal wax ayaan ku weydiinaynaa: ___? Uma baahnid inaad ka jawaabto.
saved-cannot = Waad ku mahadsan tahay inaad noo sheegtay. Tan hadda ma qaban karno, sababtoo ah ___. Go’aanka waxaa gaaray ___. Way isbeddeli kartaa haddii ___. Haddii aadan nagu raacsanayn, halkan jawaab ku qor.
saved-done = Waa la qabtay: ___. Haddii aysan fiicnayn, halkan jawaab ku qor.
saved-safe = Waad ku mahadsan tahay inaad noo sheegtay. Hadda ammaan ma ku jirtaa? Maxaad jeclaan lahayd inaan qabanno? Haddii aad khatar ku jirto, wac 999. Ama u sheeg qof ka tirsan kooxda { $place }.

# What is promised, in a conversation.
promise-title = Waxa aan ka qabanayno
promise-will = Waan qaban doonnaa, ugu dambayn { $date }.
promise-finding = Waan baaraynaa. Jawaabtu waxay imanaysaa ugu dambayn { $date }.
promise-intention = Waan jeclaan lahayn inaan qabanno. Weli maalin ma jirto.
promise-cannot = Tan ma qaban karno.
promise-not-now = Hadda maya. Mar kale ayaan eegaynaa { $date }.
promise-passed = Hawshayada ma aha. Waan gudbinnay.
promise-claimed = Waxaan leenahay waa la qabtay.
promise-agreed = Dadkii codsaday waxay yiraahdeen waa la qabtay.
promise-disputed = Dadkii codsaday waxay yiraahdeen lama qaban.
promise-stopped = Tan waan joojinnay.
promise-unwanted = Cidna hadda tan ma rabto.
promise-late = Tani way daahday.
promise-moved = waxay ahayd maalintii. Hadda waa { $date }. Sababta:
promise-proof = Sidan ayaad ku hubin kartaa:
promise-decided = Yaa go’aamiyay:
promise-passed-to = Yaa hadda haya:
promise-changes = Maxaa beddeli kara:
promise-challenge = Haddii ay kula tahay inay khaldan tahay:
promise-you-said = Waxaad tiri:
promise-change = Wax kale dheh
promise-still = Weli ma hagaagsan tahay?
promise-saying = Waxaan rabnaa inaan looxa ku qorno in dadku tan yiraahdeen. Ma sidan ayaad tiri?
promise-saying-yes = Haa, waad qori kartaan
promise-unwant = Tan hadda ma rabo
promise-unwanted-said = Waxaad tiri in aadan tan hadda rabin.
promise-not-mine = Tani ma aha wixii aan idiin sheegay
promise-not-asked = Waxba lama beddelin. Mar kale eeg bogga.

## What was promised
promises-none = Weli halkan waxba laguma ballanqaadin
promises-none-due = Sannadkii la soo dhaafay ballan maalinteed lama gaarin
promises-finding = { $n } ka mid ah { $all } ballan ayaa la fuliyay maalintii hore ee la sheegay
promises-when = Waxa la ballanqaaday sannadka ku eg { $to }, sidii ay ahayd habeenkaas.
promises-kept = La fuliyay maalintii hore ee la sheegay
promises-moved = Loo dib dhigay maalin dambe
promises-moved-by = Kuwaas barkood waxaa dib loo dhigay ugu badnaan intan maalmood
promises-stopped = La joojiyay
promises-ahead = Barkood waxaa la ballanqaaday ugu badnaan intan maalmood ka hor
promises-late = Hadda daahsan
promises-intentions = Waa la rabaa in la qabto, maalin ma leh: ballan looma tiriyo
promises-asked = Dadku way codsadeen ka hor intaan la bilaabin
promises-agreed = Waxaan niri “waan qabannay”, dadkuna way nagu raacsan yihiin
promises-disputed = Waxaan niri “waan qabannay”, dadkuna naguma raacsana
promises-silent = Waxaan niri “waan qabannay”, cidna weli haa iyo maya ma oran
promises-cannot = Jawaabaha leh “ma awoodno”
promises-explained = Kuwaas waxaa ku qoran: sababta, cidda go’aamisay, waxa beddeli kara, sida looga doodo
promises-reversed = Waxaa la yiri “ma awoodno”, kaddibna wax dheeraad ah ayaa la qabtay
promises-not-now = Jawaabaha leh “hadda maya”
kept-title = Yaa jawaabay, yaase ballanta oofiyay
kept-how = Waxaa loo kala qaaday shaqada dadku halkan ka qabtaan, magacyo la’aan.
kept-when = Jawaabaha la siiyay dhammaan dadkii wax qoray { $from } ilaa { $to }.
kept-too-few = Dad aad u yar ayaa wax qoray, jawaabaha halkan laguma tirin karo.
kept-team = Magacyo oo keliya
kept-answered = Farriimaha laga jawaabay
kept-in-time = Laga jawaabay maalintii hore ee la sheegay
kept-promised = La ballanqaaday
kept-later = La qabtay maalintaas kaddib
kept-not-due = Maalinteedii weli lama gaarin
kept-given-up = La joojiyay, ama si kale looga jawaabay

## The poster
poster-title = Warqad derbiga la dhejiyo
poster-lead = Marka hore wixii daahay, kaddibna wixii aan dadku nagu raacsanayn. Wax waad ku dari kartaa. Waxba kama saari kartid.
poster-print = Daabac
poster-without = Si aad u daabacdo, riix Ctrl iyo P. Dooro warqad { $size } ah.
poster-large = Far waaweyn
poster-add = Mid kale ku dar
poster-added = { $name } mar kale ka saar
poster-full = Meel uma bannaana: { $name }
poster-date = { $day } { $month } { $year }
poster-we = Waan qabannay, waan qaban doonnaa, ma awoodno
poster-heard = Weli lagama jawaabin
poster-intention = Waan jeclaan lahayn
poster-finding = Waan baaraynaa
poster-will = Waan qaban doonnaa
poster-cannot = Ma awoodno
poster-not-now = Hadda maya
poster-passed = Waan gudbinnay
poster-claimed = Waxaan leenahay waa la qabtay
poster-agreed = Waa la qabtay, ayay dadku yiraahdeen
poster-disputed = Lama qaban, ayay dadku yiraahdeen
poster-stopped = Waan joojinnay
poster-unwanted = Hadda looma baahna
poster-late = Way daahday
poster-was = Waxay ahayd { $date }
poster-by = Ugu dambayn { $date }
poster-look = Mar kale ayaan eegaynaa { $date }
poster-since = Halkan waxay taallaa tan iyo { $date }
poster-answer-by = Jawaab ugu dambayn { $date }
poster-silent = Weli cidna ma sheegin inay sidaas tahay iyo in kale
poster-people = { $n ->
    [one] { $n } qof ayaa sidan yiri
   *[other] { $n } qof ayaa sidan yiri
}
poster-few = In ka yar 5 qof ayaa sidan tiri
poster-tell = Wax noo sheeg.
poster-no-name = Magac looma baahna.
poster-rest = Meesha qoraalku ku dhammaado …, inta kale waa halkan: { $address }
poster-more-late = { $n ->
    [one] { $n } ballan oo kale ayaa daahday. Looxa ayay ku taallaa.
   *[other] { $n } ballan oo kale ayaa daahay. Looxa ayay ku yaallaan.
}
poster-printed = La daabacay { $date }. Tan xigta waxay imanaysaa ugu dambayn { $next }. Nooca { $version }

sms-got = Mahadsanid, waan helnay. Jawaab: ugu dambayn { $date }. Dir WORDS si aad ugu aragto { $at }. SMS jooji: dir STOP.
sms-night = Waan helnay SMS-kaaga. Hadda lama akhrinayo. Jawaab: ugu dambayn { $date }. Haddii aad khatar ku jirto wac 999. SMS jooji: dir STOP.
sms-help = Halkan magac la’aan wax ku soo qor. Haddii aad hadda khatar ku jirto, wac 999. Dir WORDS si aad u hesho erayo aad ku soo noqoto.
sms-words = Erayadaada: { $words }. Hay si aad jawaabta ugu aragto { $at }. Kuwii hore hadda ma shaqeeyaan.
sms-stopped = SMS kale naga heli maysid. Lambarkaaga waan tirtirnay. Erayadaadu weli way ka shaqeeyaan { $at }
sms-found = Farriintaada waan helnay. Wixii cusub halkan ayaan kuugu soo diraynaa. SMS jooji: dir STOP.
sms-lost = Erayadan ma naqaan. Mar kale eeg oo dhammaan soo dir.
sms-answer = Jawaab ayaa kuu timid. Dir YES si aad halkan ugu akhrido, ama erayadaada geli { $at }. SMS jooji: dir STOP.
sms-question = Su’aal baan kuu haynaa. Dir YES si aad halkan ugu akhrido. Uma baahnid inaad ka jawaabto. SMS jooji: dir STOP.
sms-more-time = Jawaabtu waxay ahayd { $first }. Waqti kale ayaan u baahannahay. Hadda waa ugu dambayn { $date }. SMS jooji: dir STOP.
sms-right = Ma la hagaajiyay? Dir YES (haa), PARTLY (qayb) ama NO (maya). Ama erayadaada geli { $at }. SMS jooji: dir STOP.
sms-changed = Wax aad noo sheegtay ayaa isbeddelay. Erayadaada geli { $at } si aad u aragto waxaan qabannay. SMS jooji: dir STOP.
sms-claimed = Waxaad codsatay waa la qabtay, ayaan leenahay. Ma run baa? Dir YES (haa), PARTLY (qayb), NO (maya), ama eeg { $at }. SMS jooji: dir STOP.
sms-rest = Inta kale waa halkan: { $at }
home-text = Waxaad kaloo noo soo diri kartaa SMS magac la’aan ah:
keep-number = Haddii aad SMS noo soo dirto: lambarkaaga. Wuu xiran yahay, kooxduna ma furi karto. Wuxuu baxaa 30 maalmood kaddib SMS-kaaga ugu dambeeya. Haddii aad STOP dirto, isla markiiba ayuu baxaa. Shirkadda telefoonku si kastaba way taqaan.
poster-text = Ama SMS u dir:
sms-test = Tani waa tijaabo ka timid { $at }. SMS-yadu way shaqeeyaan.

## The screen on the wall
kiosk-start = Noo sheeg. Magac la’aan. 2 daqiiqo.
kiosk-touch = Taabo si aad u bilowdo
kiosk-choose = Maxaad rabtaa inaad samayso?
kiosk-hide = Qari
kiosk-hidden = Hadda waxba lama arki karo
kiosk-still = Weli ma joogtaa?
kiosk-stay = Weli waan joogaa
kiosk-soon = Boggani isagaa iskiis u xirmaya. Markaas cidna ma arki karto waxaad qortay.
kiosk-hide-typing = Qari waxa aan qorayo
kiosk-show-typing = Tus waxa aan qorayo
kiosk-offline = Hadda internet ma jiro. Waan diri doonnaa marka aan awoodno.
kiosk-later = Waan diri doonnaa marka internetku soo noqdo. Erayadaadu markaas kaddib ayay shaqaynayaan.
kiosk-no-answers = Hadda internet ma jiro. Jawaabaha ma tusi karno. Mar dambe soo noqo.
kiosk-full = Shaashaddani way buuxdaa. Isticmaal kaar warqad ah, kooxdana u sheeg.
kiosk-fast = Qof baa hadda dhowr farriimood diray. Sug 1 daqiiqo, kaddibna dir. Qoraalkaagu weli halkan ayuu yaallaa.
kiosk-print = Daabac
kiosk-code = Koodhka telefoonkayga
kiosk-code-how = Kaamirada telefoonkaaga ku jeedi. 20 ilbiriqsi kaddib koodhku wuu baxayaa.
kiosk-take = Qaado warqaddaada
kiosk-look = Mar kale eeg { $date }
kiosk-bye = Mahadsanid
kiosk-bye-next = Qofka xiga waxba kama arkayo waxaad qortay.
kiosk-not-set-up = Shaashaddan weli lama diyaarin. U sheeg qof kooxda ka tirsan.
kiosk-wiping = Shaashaddan waan nadiifinaynaa. Daqiiqad barkeed kaddib way shaqaynaysaa.

## Pictures to tap
tiles-q = Ama taabo sawirro
tiles-said = Sawirro
tile-bed = Sariiraha
tile-shower = Qubeyska
tile-food = Cuntada
tile-toilet = Musqulaha
tile-staff = Dadka halkan ka shaqeeya
tile-others = Dadka kale ee halkan jooga
tile-noise = Buuqa
tile-safe = Ammaanka
tile-rules = Xeerarka
tile-washing = Dhar dhaqidda
tile-phone = Dallacidda telefoonka
tile-warm = Diirimaad ama qabow
tile-help = Caawimo xagga warqadaha
tile-health = Caafimaadka
tile-things = Alaabtayda
tile-other = Wax kale
err-nothing-tapped = Qor dhowr eray ama taabo sawir

## Listening
listen = Dhageyso

## Tapping your words
tap-door = Taabo erayadaada
tap-title = Taabo lixdaada eray
tap-letter = Xarafkee ayuu ku bilaabmaa erayga { $n }?
tap-word = Kee baa ah erayga { $n }?
tap-off = Ka saar erayga ugu dambeeya
together = Qof aad ku kalsoon tahay ayaa kula eegi kara.
next-board = Jawaabta looxa ayaad sidoo kale ka arki kartaa. Halkaas erayadaada looma baahna.

## Paper
paper-title = Warqad noogu sheeg. Magac looma baahna.
paper-box = Sanduuqa ku rid, ama sii qof kooxda ka tirsan.
paper-who = Kooxdu way akhrisaa. Kombiyuutarka waxay u gelisaa sidii aad u qortay.
paper-keep = Tan ka jar oo hay
paper-when = Erayadaadu waxay shaqaynayaan isla marka kooxdu qoraalka geliso.

## Voting cards
votecard-code = Koodkaaga
votecard-scan = Tan ku iskaan garee taleefan. Ama koodka ku qor:
votecard-until = Codee ugu dambayn: { $date }
votecard-tick = Ama halkan calaamadee oo kaarka sanduuqa ku rid.
votecard-most = Ugu badnaan calaamadee { $n }.
votecard-any = Calaamadee inta aad rabto.
votecard-rank = Ku qor 1 waxa aad marka hore rabto, kadib 2, kadib 3.
votecard-secret = Cidna ma qorto kaarka aad haysato. Koodka adiga keliya ayaa leh.
votecard-words = Erayada codbixintan:

## Choosing a language
languages-all = Luqado kale
languages-unread = Weli qof luqaddan ku hadla ma hubin qoraalladan.

## Votes
vote-title = Codbixin
vote-door = Codee
vote-all = Codbixinta iyo natiijooyinka
vote-moment = { $date }, saacadda { $time }
vote-secret = Cidna ma arki karto waxaad doorato.
vote-closes = Way furan tahay ilaa { $when }.
vote-opens = Waxay furmaysaa { $when }.
vote-card = Kaarkaaga
vote-card-hint = Geli 16ka xaraf iyo lambar ee ku qoran
vote-choose-any = Calaamadi wax kasta oo aad jeclaan lahayd
vote-choose-some =
    { $n ->
        [one] Dooro { $n }
       *[other] Dooro ugu badnaan { $n }
    }
vote-none = Kuwan midkoodna
vote-cost = waxay ku kacaysaa { $sum }
vote-see = I tus waxaan doortay
vote-about = Ku saabsan codbixintan
vote-help = Caawimo waad weydiisan kartaa qof aad ku kalsoon tahay.
vote-check-title = Hubi codkaaga
vote-yours = Waxaad dooratay
vote-once = Marka aad dirto kaddib, ma beddeli kartid.
vote-send = Dir codkayga
vote-words = Mar dambe hubi in codkaaga la tiriyay
vote-words-tick = I tus erayo aan raadiyo
vote-words-risk = Qof baa kugu khasbi kara inaad erayadan tusto.
vote-in-title = Waan helnay codkaaga
vote-in = Codadka waxaa la tirinayaa { $when } kaddib.
vote-words-title = Erayada aad raadinayso
vote-words-how = Qor erayada. Marka codadka la tiriyo, liiska ka raadi.
vote-else = Wax kale noo sheeg
vote-over-title = Codbixintani way xirantay
vote-counting = Codadka waa la tirinayaa. Natiijadu boggan ayay imanaysaa.
vote-options = Waxa aad dooran karto
vote-does = Waxa natiijadu qabato
vote-does-tell = Dadka meeshan maamula ayaa maqli doona.
vote-does-ask = Dadka meeshan maamula ayaa maqli doona ka hor inta aanay go’aan gaarin.
vote-does-work-on = Dadka meeshan maamula waxay ka shaqayn doonaan waxa kaalinta koowaad gala.
vote-does-decide-together = Idinka iyo dadka meeshan maamula ayaa wada go’aaminaya.
vote-does-you-decide = Idinka ayaa go’aaminaya. Waa la qaban doonaa.
vote-wins = Sida loo tiriyo
vote-rule-most = Calaamadi wax kasta oo aad jeclaan lahayd. Waxa dadka ugu badan calaamadiyaan ayaa guulaysta.
vote-rule-fair = Calaamadi wax kasta oo aad jeclaan lahayd. Qof kasta wuxuu haystaa qayb siman oo uu siiyo waxa uu calaamadiyo. Ka soo qaad in dadka saddex meelood meel ay wax kale rabaan. Markaas waxa la qabto qiyaastii saddex meelood meel ayaa iyaga loo qabanayaa.
vote-how-much = Inta la dooranayo
vote-seats =
    { $n ->
        [one] { $n } wax ayaa la dooran doonaa
       *[other] { $n } wax ayaa la dooran doonaa
    }
vote-budget = Inta { $sum } lagu qaban karo
vote-who = Yaa codayn kara
vote-roll =
    { $n ->
        [one] { $n } qof ayaa codayn kara, kaarna wuu leeyahay.
       *[other] { $n } qof ayaa codayn kara, midkiiba hal kaar.
    }
vote-turnout =
    { $n ->
        [one] Natiijadu waxay shaqaynaysaa haddii ugu yaraan { $n } qof codeeyo.
       *[other] Natiijadu waxay shaqaynaysaa haddii ugu yaraan { $n } qof codeeyo.
    }
err-vote-card = Geli 16ka xaraf iyo lambar ee kaarkaaga ku qoran
err-vote-unknown = Kaarkan ma naqaan. Hubi xaraf kasta iyo lambar kasta
err-vote-used = Kaarkan mar hore ayaa la isticmaalay. Codso mid cusub
err-vote-nothing = Calaamadi waxa aad jeclaan lahayd, ama “Kuwan midkoodna”
err-vote-no-order = Taabo waxa aad jeclaan lahayd, ama calaamadi “Kuwan midkoodna”
err-vote-both = Waxaad calaamadisay “Kuwan midkoodna” iyo wax kale. Mid ka saar
err-vote-many =
    { $n ->
        [one] Waxaad dooratay in ka badan inta la oggol yahay. Ka saar { $n }
       *[other] Waxaad dooratay in ka badan inta la oggol yahay. Ka saar { $n }
    }

## What a vote came to
vote-result-title = Natiijada codbixinta
vote-first = Kaalinta koowaad: { $title }. Waxaa calaamadiyay { $n } ka mid ah { $all } qof
vote-first-few = Kaalinta koowaad: { $title }
vote-nothing = Waxba lama dooran
vote-people = Waxaa codeeyay { $n } ka mid ah { $all } qof.
vote-few = In ka yar 5 qof ayaa codaysay. Waxaan tusaynaa waxa kaalinta koowaad galay, tirooyinka maya.
vote-not-enough = Dad aad u yar ayaa codeeyay. Sidaas darteed natiijadani cidna ma khasbayso.
vote-chosen = Waxa la doortay
vote-answer = Jawaabta
vote-answer-by = Dadka meeshan maamula ayaa halkan kaga jawaabi doona ugu dambayn { $date }.
vote-answer-late = Jawaabtu waxay ahayd inay timaaddo ugu dambayn { $date }
vote-answer-will = Waan qaban doonnaa
vote-answer-part = Qayb ayaan ka qaban doonnaa
vote-answer-cannot = Ma qaban karno
vote-ticks = Inta qof ee calaamadisay
vote-two-ways = Laba si ayaa loo tiriyay
vote-most = Calaamadaha ugu badan
vote-fair = Qaybo siman
vote-without =
    { $n ->
        [0] Qof kasta wuxuu helay wax uu calaamadiyay.
        [one] { $n } qof waxba kama helin wixii uu calaamadiyay.
       *[other] { $n } qof waxba kama helin wixii ay calaamadiyeen.
    }
vote-spent = Waxay ku kacaysaa { $sum }.
vote-decides = Tan ayaa go’aaminaysa. Sidaas waa la dejiyay intaan codbixintu furmin.
vote-turned = Marka la isticmaalo qaybo siman, dad ka badan ayaan waxba helin. Markaa “Calaamadaha ugu badan” ayaa go’aaminaya, sidii hore loo sheegay.
vote-how = Sida loo tiriyay
vote-step-won = { $title }: waxaa calaamadiyay { $n } qof. Waa la doortay.
vote-step-paid = { $title }: waxaa calaamadiyay { $n } qof oo weli haysta qayb la bixiyo. Wadar ahaan waxay u tirsan yihiin { $votes } cod. Waa la doortay.
vote-step-carried = { $title }: waxaa calaamadiyay { $n } qof. Ilaa markaas iyaga ayaa wax ugu yar helay. Waa la doortay.
vote-step-filled = { $title }: waxaa calaamadiyay { $n } qof. Wax baa haray, markaa tanna waa la doortay.
vote-step-not = { $title }: waxaa calaamadiyay { $n } qof. Wax ku filan uma harin.
vote-step-ended = Waxa xigi lahaa waa { $title }. Wax ku filan uma harin, markaa tirintu halkan ayay ku dhammaanaysaa.
vote-level-ticks = Waxay la sinnayd { $others }, laakiin dad ka badan ayaa tan calaamadiyay.
vote-level-cost = Waxay la sinnayd { $others }, laakiin tan ayaa ka jaban.
vote-level-lot = Waxay la sinnayd { $others }. Waxaa go’aaminaya qori-tuurkii la sameeyay codbixinta ka hor.
vote-came = Sida codadku ku yimaadeen
vote-came-few = Tirooyinka yaryar ma tusno.
vote-way-web = Telefoon iyo kombiyuutar
vote-way-kiosk = Shaashadda derbiga
vote-way-text = SMS
vote-way-paper = Warqad
vote-way-hands = Gacan taag, qol dhexdiis
vote-checking = Adigu hubi
vote-checking-how = Faylkani wuxuu muujinayaa kaararka la isticmaalay. Si gooni ah wuxuu u muujinayaa calaamad kasta. Cidna labada isku ma xiri karto.
vote-wall = Erayada derbiga
vote-cards = Kaararka
vote-cards-made = La sameeyay: { $made }. La isticmaalay: { $used }. Xumaaday: { $spoiled }. Haray: { $unused }.
vote-by-office = Xafiiska ayaa kaararka daabacay.
vote-held-by = Cidda qabatay
vote-file = Faylka
vote-disputed = Wax baan is waafaqsanayn:
vote-closed-at = Codbixintu waxay xirantay { $when }.
vote-rule-ranked = Waxa aad jeclaan lahayd u kala hormari. Wax kasta waxaa la barbar dhigaa kuwa kale oo dhan. Kan ka guulaysta dhammaan ayaa koowaad ah.
vote-room = Kaarkaaga ku codee: taleefan, shaashadda darbiga, fariin, ama warqad sanduuqa ku rid.
vote-rank-how = Taabo waxa aad marka hore rabto, kadib ka xiga
vote-rank-yours = Sida aad u kala hormarisay
vote-rank-left = Ma galin kala hormarintaada
vote-rank-out = Ka saar
vote-rank-order = Kala hormarinta ka soo baxday
vote-rank-firsts = Inta qof ee koowaad ka dhigtay
vote-rank-duel = { $title } iyo { $others }: { $n } iyo { $all }
vote-rank-others = Dhammaan kuwa kale
vote-pro = Taageero:
vote-con = Diidmo:

## A vote by one’s own phone
vote-phone = Ku codee taleefankaaga
vote-phone-lost = Taleefan lumay waa cod lumay. Hal linki oo codbixin ah ayaad helaysaa, mid labaad ma jiro.
vote-phone-what = Linkigaaga hadda ayaad helaysaa, waxaadna ku codaynaysaa marka codbixintu furan tahay. Cidna ma garan karto cidda linkiga leh.
vote-phone-until = Waxaad heli kartaa ilaa { $when }.
vote-phone-number = Lambarkaaga
vote-phone-code = Koodkaaga
vote-phone-slip = Wuxuu ku qoran yahay warqaddaada yar
vote-phone-words = Afartan erey ma ku qoran yihiin warqaddaada?
vote-phone-differ = Haddii kale, jooji. Kaar ku codee, una sheeg qof u hadla kooxda.
vote-phone-get = I sii linkigayga codbixinta
vote-phone-without = Boggani kama shaqeeyo barawsarkan. Kaar ku codee: si isku mid ah ayaa loo tiriyaa.
vote-phone-over = Linkiyo dambe lama bixiyo. Kaar ku codee: si isku mid ah ayaa loo tiriyaa.
vote-phone-made = Linkigaaga codbixinta
vote-phone-keep = Hadda kaydso. Wuu baxayaa marka aad bogga ka baxdo.
vote-phone-one = Qofkii linkigan haysta ayaa ku codayn kara. Cidna ha tusin.
vote-phone-save = U kaydi fayl ahaan
vote-phone-signs = Ama qoro xarfahan iyo lambarradan:
vote-phone-link = Kaarkaaga ama linkigaaga codbixinta
vote-phone-link-hint = Geli 16ka xaraf iyo lambar ee kaarkaaga, ama ku dheji linkigaaga
vote-phone-key = Erayada linkiyada codbixinta:
vote-phone-links = Linkiyada codbixinta
vote-phone-count = La bixiyay: { $made }. La isticmaalay: { $used }.
voteslip-get = Halkan ka hel linkigaaga codbixinta:
voteslip-until = Waxaad heli kartaa ilaa 24 saacadood ka hor inta aan codbixintu furmin. Waxay furmaysaa { $when }.
err-phone-code = Lambarkan iyo koodkan isma laha. Mar kale fiiri warqaddaada
err-phone-before = Lambarkan hore ayaa linki loogu bixiyay. Haddaanad adigu ahayn, u sheeg qof u hadla kooxda
err-phone-false = Waxa soo noqday codbixintan ma laha. Kaar ku codee, una sheeg qof u hadla kooxda
err-phone-lost = Waxba ma soo noqon. Boggan joog oo mar kale riix badhanka
err-vote-link = Linkigan ma naqaan. Ka fur meesha aad ku kaydisay
err-vote-link-used = Linkigan codbixinta mar hore ayaa la isticmaalay

## Votes by text message
sms-vote-in = Waan helnay codkaaga. Cidna ma arki karto waxaad dooratay. Tirtir SMS-kan iyo kaaga.
sms-vote-used = Kaarkan mar hore ayaa la isticmaalay. Codso mid cusub.
sms-vote-unknown = Kaarkan ma naqaan. Hubi xaraf kasta iyo lambar kasta, kaddibna mar kale soo dir.
sms-vote-many = Waxaad dooratay in ka badan inta la oggol yahay. Qaar ka saar, kaddibna mar kale la soo dir koodhkaaga.
sms-vote-over = Codbixintani way xirantay. Codadka waa la tirinayaa.
sms-vote-link = Linkiga codbixintu kuma shaqeeyo fariin. Taleefankaaga ka fur marka codbixintu furan tahay. Tirtir fariintan iyo tiinnaba.
## User groups
groups-title = Kooxaha aad ku biiri karto
groups-lead = Dadka meeshan yimaadda way kulmaan, waxna way sheegaan. Waad ku biiri kartaa ama ka bixi kartaa markaad doonto. Qofna kuma weydiinayo sababta.
groups-none = Weli koox halkan ma joogto.
group-meets = Goorta ay kulanto
group-join = Sida loogu biiro
group-number = Waxaad helaysaa lambar warqad ku qoran. Magacaaga ma qorno.
group-who = Yaa kooxda u hadla
group-nobody = Hadda qofna.
office-chair = Wuxuu hoggaamiyaa kulamada
office-secretary = Wuxuu qoraa waxa la sheego
office-treasurer = Wuxuu ilaaliyaa lacagta
office-steward = Wuxuu bixiyaa lambarrada
office-supporter = Wuxuu caawiyaa kooxda, halkanna wuu ka shaqeeyaa
group-member = Xubin
group-until = { $name }, ilaa { $date }
group-aside = Wixii xubnaha loo wareejiyay
group-aside-by = Ilaa { $date } waxaa qaban jiray { $name }, oo halkan ka shaqeeya.
group-says = Waxa kooxdu leedahay
group-says-none = Weli waxba halkan kama odhan.
group-private = Dadka meeshan maamula boggan way akhrin karaan. Ma akhrin karaan waxa kooxdu iyadu isu qorto.
group-ended = Kooxdani way dhammaatay: { $date }.

## Meetings
meetings-title = Kulamo
meetings-lead = Dadka meeshan yimaadda waxay la hadlaan shaqaalaha. Haddii aadan iman karin, halkan ka akhri.
meetings-coming = Kuwa soo socda
meetings-were = Kuwa hore
meetings-none = Kulan lama qorsheyn.
meeting-title = Kulan
meeting-off = Kulankan waa la baajiyay.
meeting-come = Waad iman kartaa oo keliya dhegaysan kartaa. Waad tegi kartaa markaad doonto.
meeting-when = Goorma
meeting-where = Xaggee
meeting-for = Cidda loogu talagalay
meeting-held-by = Cidda qabanaysa
meeting-led = Cidda hoggaaminaysa
meeting-led-user = Qof meeshan yimaadda
meeting-led-staff = Qof halkan ka shaqeeya
meeting-joint = Dadka meeshan yimaadda iyo shaqaalaha
meeting-users-only = Dadka meeshan yimaadda oo keliya
meeting-with-trustees = Dadka meeshan yimaadda iyo guddiga
meeting-informal = Wadahadal dadka oo dhan ah
meeting-minutes =
    { $n ->
        [one] { $n } daqiiqo
       *[other] { $n } daqiiqo
    }
meeting-agenda = Waxa aan ka hadlayno
meeting-agenda-why = Waxa daahay ayaa ugu horreeya. Kadib waxa dadku ugu badan rabaan. Waxa shaqaaluhu keenaan ayaa ugu dambeeya. Taas ma beddeli karaan.
meeting-nothing = Weli waxba ma jiraan.
meeting-share = { $n } ka mid ah { $all } daqiiqo waxaa loogu talagalay waxa dadka meeshu keeneen.
meeting-from-promise = Waan ballanqaadnay, waana daahay
meeting-from-want = Dadku tan ayay ugu badan rabaan
meeting-from-vote = Codbixin ayaa lagu doortay
meeting-from-group = Kooxda ayaa keentay
meeting-from-management = Shaqaalaha ayaa keenay
meeting-does-tell = Waa laydiin sheegi doonaa.
meeting-does-ask = Waa laydin weydiinayaa ka hor go’aanka.
meeting-does-work-on = Waan ka wada shaqaynaynaa.
meeting-does-decide-together = Waan wada go’aaminaynaa.
meeting-does-you-decide = Idinka ayaa go’aaminaya.
meeting-decides = Cidda go’aamin karta:
meeting-put-off = Waxaa loo dib dhigay kulanka xiga. Warqaddu way soo daahday.
meeting-paper-plain = Erayo fudud
meeting-paper-large = Far waaweyn
meeting-paper-audio = Dhegeysi
meeting-paper-language = Luqad kale
meeting-paper-late = Way soo daahday
meeting-shared = Halkan tan iyo { $when }
meeting-read = Akhri
meeting-hands = Gacmo taag lagu tiriyay kulan
meeting-hands-first = Kaalinta koowaad: { $title }. { $n } ka mid ah { $all } qof ayaa gacan taagay
meeting-hands-level = Isla kaalinta koowaad: { $others }
meeting-hands-none = Qofna gacan ma taagin
meeting-hands-few = In ka yar 5 qof ayaa joogay. Waxaan tusaynaa oo keliya siday u kala horreeyaan.
meeting-hands-people = { $n } qof ayaa joogay.
meeting-hands-each = Immisa qof ayaa gacan taagay
meeting-decided = Waxa la go’aamiyay
meeting-undecided = Arrintan waxba lagama go’aamin.
meeting-wanted = Waxa dadka meeshu rabeen
meeting-followed = Go’aanku waa sidaas.
meeting-changed = Go’aanku taas ayuu beddelayaa.
meeting-against = Go’aanku taas ayuu ka soo horjeedaa.
meeting-why = Sababta
meeting-minority = Waxa dadka kale la ahayd
meeting-doer = Cidda qabanaysa
meeting-first = Taariikhda koowaad
meeting-came = Cidda timid
meeting-came-users = Dadka meeshan yimaadda
meeting-came-staff = Shaqaale
meeting-came-managers = Maamulayaal
meeting-came-trustees = Guddi
meeting-came-outside = Dibadda
meeting-offered = Waxa la diyaariyay
meeting-offered-none = Waxba lama diyaarin.
meeting-travel = Safarka waa la bixiyay
meeting-childcare = Ilmo haynta
meeting-interpreter = Qof wax turjuma
meeting-step-free = Albaab aan jaranjaro lahayn
meeting-too-few = Waxaa yimid in ka yar 2 qof oo meeshan yimaadda. Kulanku wuxuu u baahan yahay ugu yaraan 2.
meeting-agreed = Kooxdu arrintan way ku raacday: { $date }.
meeting-not-agreed = Kooxdu weli kuma raacin arrintan. Waxay eegi doontaa ugu dambayn { $date }.
meeting-agree-late = Kooxdu weli kuma raacin arrintan. Waxay ahayd inay eegto ugu dambayn { $date }.
