# What guests read, in Tigrinya (Ethiopic script), in the polite form for one or many. No native reader has walked through these texts yet.
# Months are the ones used in Eritrea for the Gregorian calendar. What a guest writes is ጽሑፍ; the six secret words are ቃላት.

## The frame of every page
house = Hearback
skip = ናብ ትሕዝቶ ስገሩ
nav-top = ቋንቋን ምውጻእን
nav-foot = ሓገዝ
leave = ሕጂ ውጽኡ
# Leads to a text in English.
easy = ቀሊል ጽሑፍ (ብእንግሊዝኛ)
not-easy = ዝነውሐ ጽሑፍ
help = ሓገዝ ርኸቡ
keep = እንታይ ንዕቅብ
back = ንድሕሪት ተመለሱ
finish = ወድኡ
languages = ቋንቋ
carry-on = ቀጽሉ
send = ስደዱ
change = ቀይሩ
optional = (ባዶ ክትገድፍዎ ትኽእሉ ኢኹም)
the-team = እቲ ጉጅለ
you = ንስኹም
step = ስጉምቲ { $n } ካብ 3
err-in-title = ጌጋ፦ { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = ክሳብ { $date }
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ

## Names
names-two = { $one }ን { $two }ን
names-three = { $one }፣ { $two }ን { $three }ን

## The list of places
places-title = ብዛዕባ ኣየናይ ቦታ እዩ?
places-hint = እትነብሩሉ ወይ እትመላለሱሉ ቦታ ምረጹ። ብዘይ ስም። ብዘይ ምዝገባ።
places-none = ክሳብ ሕጂ ኣብዚ ዝኾነ ቦታ የለን።

## The front
home-title = ኣብ ልብኹም ዘሎ ንገሩና
home-lead = 2 ደቓይቕ። ብዘይ ስም። ብዘይ ምዝገባ።
home-tell = ገለ ነገር ንገሩና
home-return = ዝተዋህበኒ መልሲ ክርኢ
home-return-how = ብሽዱሽተ ቃላትኩም ወይ ብቁጽርኹም
home-board = እንታይ ተቐይሩ
home-who = መን የንብቦ፣ መዓስ
who-reads = መን የንብቦ
who-reads-names = { $names }
when-answer = መዓስ ይምልሱ
when-seen = መዓስ ይርእይዎ
home-unknown = እንተዘይነጊርኩምዎም፣ መን ምዃንኩም ክርእዩ ኣይክእሉን።
seen-now = ብቕጽበት
seen-today = ሎሚ ሰዓት { $time }፣ ምስ ኩሎም ሓደስቲ መልእኽትታት
seen-tomorrow = ጽባሕ ሰዓት { $time }፣ ምስ ኩሎም ሓደስቲ መልእኽትታት

## Getting help
help-now = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፣ ንዝኾነ ሰብ ካብቲ ጉጅለ ንገሩ ወይ ናብ 999 ደውሉ።
help-talk = ምስ ካብ ደገ ዝኾነ ሰብ ክትዛረቡ ትኽእሉ ኢኹም። ብነጻ እዩ፣ ቀትሪ ይኹን ለይቲ። ናብ Samaritans ደውሉ፦ 116 123።
help-staff = ብዛዕባ ኣብዚ ዝሰርሕ ሰብ
help-outside = { $outside } ኣብዚ ዘይሰርሕ ሰብ እዩ። ብዛዕባ ኣብዚ ዝሰርሕ ሰብ ምዃኑ ንገሩና። ሽዑ ብ{ $outside } ጥራይ ይንበብ።
help-tried = ነዞም ቁጽርታት ንመወዳእታ ግዜ ዝፈተንናዮም ብ{ $date } እዩ።
help-unseen = ነዚ ገጽ ከም ዝኸፈትኩምዎ ኣይንርእን።

## Telling, step 1
kind-q = እንታይ ክትነግሩና ትደልዩ?
kind-hint = ስምኩም ክትህቡ ኣየድልየኩምን
kind-problem = ገለ ጸገም ኣሎ
kind-idea = ክመሓየሽ ዝኽእል ነገር ኣሎ
kind-thanks = ጽቡቕ ነገር ኣሎ
kind-unsafe = ድሕነት ኣይስምዓንን
kind-question = ገለ ክሓትት እደሊ
nothing-kept = ቅድሚ ምስዳድኩም እንተኣቋሪጽኩም፣ ዋላ ሓንቲ ኣይንዕቅብን።

## Telling, for those who do not feel safe
staff-title = ቅድም ሓንቲ ሕቶ
staff-q = ብዛዕባ ኣብዚ ዝሰርሕ ሰብ ድዩ?
staff-hint = መን ከም ዘንብቦ በዚ ይውሰን
staff-yes = እወ
staff-no = ኣይፋል
staff-unsaid = ክነግር ኣይደልን
staff-yes-who = ብ{ $outside } ይንበብ፣ ኣብዚ ዘይሰርሕ ሰብ እዩ። ናብ { $team } ኣይከይድን።
staff-no-who = ናብ { $team } ይኸይድ።
staff-tick = እዚ ብዛዕባ ኣብዚ ዝሰርሕ ሰብ እዩ

## Telling, step 2
words-q = ብናይ ገዛእ ርእስኹም ቃላት ንገሩና
words-hint = ሒደት ቃላት ይኣክል። መን ምዃንኩም ክፍለጥ እንተዘይደሊኹም፣ ኣስማት ኣይትጽሓፉ
words-better = እንታይ እንተዝግበር ምሓሸ?
see-q = መን ክርእዮ ይኽእል?
see-team = እቲ ጉጅለ ጥራይ
see-board = እቲ ጉጅለ፣ ደሓር ድማ ኣብ መንደቕ ዘሎ ሰሌዳ
see-board-how = መጀመርታ ኣስማት ንድምስስ። ቅድሚ ምልጣፉ ንዓኹም ንሓትት
see-outside = እቲ ካብ ደገ ዝኾነ ሰብ ጥራይ
see-trustee = ኣባል ቦርድ ጥራይ
now-tick = ነቲ ጉጅለ ሕጂ ኣርእይዎ
now-risk = ሽዑ መን ከም ዝጸሓፎ ገለ ሰብ ክግምት ይኽእል። ነዚ ባዶ እንተገዲፍኩምዎ፦ { $seen }። እዚ መዓስ ከም ዝጸሓፍኩም ይሓብእ።
seen-at-once = እዚ ብቕጽበት ክርአ እዩ። መን ከም ዝጸሓፎ ገለ ሰብ ክግምት ይኽእል።

## Telling, step 3
check-title = ኣረጋግጹን ስደዱን
check-note = ክሳብ ሕጂ ነዚ ኣይሰደድናዮን
check-about = ብዛዕባ
check-words = ጽሑፍኩም
check-better = ንምምሕያሽ
check-team = { $names }። ክሳብ { $date } ክምልሱ እዮም።
check-outside = { $outside }፣ ኣብዚ ዘይሰርሕ ሰብ። ክሳብ { $date } መልሲ ክትረኽቡ ኢኹም።
check-trustee = { $trustee }፣ ኣባል ቦርድ። ናብ { $outside } ወይ ናብ ኣብዚ ዝሰርሕ ሰብ ኣይከይድን። ክሳብ { $date } መልሲ ክትረኽቡ ኢኹም።
check-not-them = ብዛዕባ { $outside } እዩ
check-send = ናብቲ ጉጅለ ስደዱ

## The receipt
sent-title = መልእኽትኹም በጺሑና። የቐንየልና።
sent-by = ሓደ ሰብ ክሳብ { $date } ክምልሰልኩም እዩ።
sent-your-words = ቃላትኩም
sent-words = መልስና ንምርኣይ ነዞም ቃላት ተጠቐሙ።
sent-lose = እንተጠፊኦምኹም፣ ክንረኽበልኩም ኣይንኽእልን።
or-number = ወይ እቲ ቁጽሪ
sent-how = ጽሓፍዎም፣ ፎቶ ኣልዕልዎም፣ ወይ ንእትኣምንዎ ሰብ ንገርዎ።
sent-finish = ቃላተይ ዓቂበ ኣሎኹ። ይወዳእ
sent-next = ቀጺሉ እንታይ ይኸውን
next-read = { $seen }፦ ብ{ $names } ክንበብ ይኽእል።
next-answer = ክሳብ { $date } መልሲ ክትረኽቡ ኢኹም።
next-back = ናብዚ ተመለሱ። “ዝተዋህበኒ መልሲ ክርኢ” ዝብል ምረጹ። ቃላትኩም ድማ ጽሓፉ።
again-title = እዚ መልእኽቲ ድሮ በጺሑና እዩ
again-what = ደጊምኩም ክትሰድዎ ኣየድልን። መልሲ ንምርኣይ ቃላትኩም ተጠቐሙ።

## Coming back
back-title = ቃላትኩም ወይ ቁጽርኹም ጽሓፉ
back-hint = ክፍተት፣ ኮማን ዓበይቲ ፊደላትን ኣየገድሱን
back-go = መልእኽትታተይ ኣርእዩኒ
back-lost = ቃላተይ ጠፊኦምኒ
lost-title = ዝኾነ ሰብ ክረኽቦም ኣይክእልን፣ ንሕና እውን ኣይንኽእልን
lost-why = ብሕታውነትኩም ብኸምዚ ንሕሉ። መልእኽትኹም ክሳብ ሕጂ ኣብዚ ኣሎ። ብዘይ ቃላትኩም ነቲ መልሲ ከነርእየኩም ኣይንኽእልን።
lost-then = ከም ብሓድሽ ክትነግሩናን ሓደስቲ ቃላት ክትረኽቡን ትኽእሉ ኢኹም።
lost-again = ከም ብሓድሽ ንገሩና

## The conversation
thread-title = መልእኽትታትኩም
state-wait = መልሲ ይጽበ ኣሎ።
state-wait-by = ክሳብ { $date } ክምልሱ እዮም።
late-managers = እዚ ደንጉዩ ኣሎ። ነቶም ሓለፍቲ ናይቲ ጉጅለ ብ{ $date } ነጊርናዮም።
late-trustees = ንኣባላት ቦርድ ብ{ $date } ነጊርናዮም። እቲ ቦታ ጽቡቕ ከም ዝመሓደር ይከታተሉ።
state-asked = ገለ ሕቶ ሓቲትናኩም ኣሎና።
state-late = እዚ ደንጉዩ ኣሎ። ክሳብ { $date } ክንምልስ መብጽዓ ኣቲናልኩም ነይርና።
state-asked-stands = እቲ መብጽዓ ዝኣተናሉ ዕለት ንዓኹም እውን ይጽበ፣ ክሳብ 10 መዓልትታት ስራሕ።
care-taken = እዚ ሕጂ ኣብ ኢድ { $name } ኣሎ።
care-safety = ነዚ ሕጂ ንድሕነት ዝከታተሉ ሰባት ጥራይ የንብብዎ።
care-outside = ነዚ ሕጂ ኣብዚ ዘይሰርሕ ሰብ ጥራይ የንብቦ።
state-closed = እቲ ጉጅለ እዚ ተወዲኡ እዩ ይብል።
state-closed-open = ክሳብ ሕጂ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።
thanks-read = የቐንየለይ። ነዚ ኣንቢበዮ ኣሎኹ።
taken-words = እዚ ሕጂ ኣብ ኢድ { $name } ኣሎ። ክሳብ { $date } መልሲ ክትረኽቡ ኢኹም።
state-answered = መልሲ ተዋሂቡ።
state-yes = ተፈቲሑ። ከምኡ ኢልኩምና።
new-date = ተወሳኺ ግዜ የድልየና። ሓድሽ ዕለት፦
write-back = መልሲ ጽሓፉ
names-hint = መን ምዃንኩም ንዝሓትት ሕቶ ክትምልሱ ኣይትግደዱን
look-again = ሓድሽ ነገር እንተሎ ርአዩ
right-q = እዚ ጉዳይ ተፈቲሑ ድዩ?
right-hint = ክትብሉ እትኽእሉ ንስኹም ጥራይ ኢኹም
right-yes = እወ
right-partly = ብኸፊል
right-no = ኣይፋል

## Who is next
handover-mine = ካብ { $date } ጀሚሩ መልሲ ብ{ $one } ክወሃበኩም እዩ። ዝነገርኩምኒ ን{ $one } ነጊረ ኣሎኹ።
handover-me = ካብ { $date } ጀሚሩ ኣነ ክምልሰልኩም እየ። ዝነገርኩምና ከንብቦ እኽእል እየ።
handover-ours = ካብ { $date } ጀሚሩ መልሲ ብ{ $one } ክወሃበኩም እዩ። ዝነገርኩምና ብ{ $one } ክንበብ ይኽእል።

## Words for the board
wording-title = ነቲ ኣብ መንደቕ ዘሎ ሰሌዳ
wording-why = እዚ ኣብቲ ሰሌዳ ክልጠፍ ይኽእል ኢልኩም። ሰብ ክፍለጥ ዝገብር ነገር ደምሲስና። ንስኹም እንተተሰማሚዕኩም ጥራይ ይልጠፍ።
wording-words = እነርእዮ እዚ እዩ። መስመር ማለት ዝደምሰስናዮም ቃላት እዮም።
wording-hint = ነዞም ቃላት ጥራይ ከነርኢ ንኽእል፣ ወይ ዋላ ሓደ
wording-did = ኣብ ጎድኖም ዝህሉ መልስና፦
wording-yes = ነዞም ቃላት ኣርእይዎም
wording-no = ኣይተርእይዎ
wording-accepted = እዚ ኣብቲ ሰሌዳ ክርአ ተሰማሚዕኩም።
wording-changed = ነቲ ንሰሌዳ ዝኸውን ጽሑፍ ቀይርኩምዎ። እቲ ጉጅለ ክርእዮ እዩ።
wording-refused = ኣብ ሰሌዳ ኣይልጠፍ ኢልኩም። ምስቲ ጉጅለ ይተርፍ።
wording-no-did = መልስና ደሓር ክመጽእ እዩ።
wording-change = ካልእ ቃላት ተጠቐሙ
wording-mine = ንሰሌዳ ዝኸውን ጽሑፍኩም
bar-person = [ስም ተደምሲሱ]
bar-contact = [ቁጽሪ ወይ ኣድራሻ ተደምሲሱ]
bar-place = [ቦታ ወይ ግዜ ተደምሲሱ]
bar-threat = [ምፍርራህ ተደምሲሱ]
bar-unlawful = [ኣንጻር ሕጊ ዝኾኑ ቃላት ተደምሲሶም]

## Kept off the board
held-title = ኣብ ሰሌዳ ኣይተለጠፈን
held-because = እዚ ኣብቲ ሰሌዳ ኣይነርእዮን። ምኽንያት፦
held-hint = ዳግማይ ክርአ ክትሓቱ ትኽእሉ ኢኹም። ሽዑ ኣብዚ ዘይሰርሕ ሰብ የንብቦ።
held-again = ዳግማይ ክርአ ሕተቱ
held-asked = ዳግማይ ክርአ ሓቲትኩም። ኣብዚ ዘይሰርሕ ሰብ ከንብቦ እዩ።
held-upheld = ሓደ ሰብ ዳግማይ ርእይዎ። እቲ ውሳነ ልክዕ እዩ ይብል።
held-overturned = ሓደ ሰብ ዳግማይ ርእይዎ። ኣብ ሰሌዳ ክልጠፍ ይግባእ ይብል። መጀመርታ ንዓኹም ክንሓትት ኢና።
why-person = ስም ሰብ ኣለዎ
why-contact = ቁጽሪ ወይ ኣድራሻ ኣለዎ
why-place = ቦታ ወይ ግዜ ይነግር
why-threat = ምፍርራህ ወይ ጽልኢ ኣለዎ
why-unlawful = ኣንጻር ሕጊ እዩ
why-safety = ሓደ ሰብ ኣብ ሓደጋ ክኸውን ይኽእል
why-advert = መወዓውዒ ንግዲ እዩ
why-same = ካልእ መልእኽቲ እውን ከምኡ ይብል
why-asked = እቲ ዝጸሓፎ ሰብ ሓቲቱና

## New words, and erasing
renew = ሓደስቲ ቃላት ሃቡኒ
renewed-title = ሓደስቲ ቃላትኩም
renewed-old = እቶም ናይ ቀደም ድሕሪ ሕጂ ኣይሰርሑን።
renewed-on = ዓቂበዮም ኣሎኹ። መልእኽትታተይ ኣርእዩኒ
erase-all = ዝሰደድኩዎ ኩሉ ደምስሱለይ
erase-title = ዝሰደድኩምዎ ኩሉ ይደምሰስ?
erase-goes = እንታይ ይጠፍእ
erase-goes-what = ጽሑፍኩም፣ መልስታትና፣ ከምኡውን ንዕኦም ዝኸፍቱ ሽዱሽተ ቃላት
erase-stays = እንታይ ይተርፍ
erase-stays-what = ኣብ ሰሌዳ ዘሎ ናትና መልሲ፣ ብዘይ ጽሑፍኩም
erase-final = ብቕጽበት ይኸውን። ዝኾነ ሰብ ክመልሶ ኣይክእልን።
erase-do = ደምስስዎ
erase-not = መልእኽትታተይ ይጽንሑ
erased-title = ተደምሲሱ
erased-what = ጽሑፍኩምን መልስታትናን ጠፊኦም።

## The board
board-title = ኢልኩም፣ ጌርና
board-lead = ኣብ { $place } ሰባት ዝነገሩናን ንሕና ዝመለስናዮን። ቀጠልያ ሕብሪ፦ እቲ ዝነገረና ሰብ ይሰማማዕ ማለት እዩ።
board-empty = ክሳብ ሕጂ ኣብዚ ዋላ ሓንቲ የለን። ናትኩም መልእኽቲ ቀዳማይ ክኸውን ይኽእል።
board-said = ኢልኩም
board-answer = መልስና
board-erased = ሓደ ሰብ ገለ ነጊሩና። ጽሑፉ ሕጂ ተደምሲሱ ኣሎ።
board-yes = ተፈቲሑ፣ ይብል እቲ ዝነገረና ሰብ
board-partly = ብኸፊል ተፈቲሑ፣ ይብል እቲ ዝነገረና ሰብ
board-no = ገና ኣይተፈትሐን፣ ይብል እቲ ዝነገረና ሰብ
board-awaited = መልሲ ናይቲ ጉጅለ ገና ኣይመጸን።
board-waits = { $n ->
    [one] { $n } መልእኽቲ ሰብ ክርእዮ ይጽበ ኣሎ። እዚ ደንጉዩ ኣሎ።
   *[other] { $n } መልእኽትታት ሰብ ክርእዮም ይጽበዩ ኣለዉ። እዚ ደንጉዩ ኣሎ።
}
board-waits-days = { $n ->
    [one] እቲ ቀዳማይ ን{ $n } መዓልቲ ተጸብዩ ኣሎ።
   *[other] እቲ ቀዳማይ ን{ $n } መዓልትታት ተጸብዩ ኣሎ።
}
board-show = ኣርእዩ
board-all = ኩሉ
board-promised = መብጽዓ ዝኣተናሉ
board-done = ተገይሩ ንብል
board-not = ሕጂ ኣይኮነን፣ ወይ ኣይፋል
board-is-late = ደንጉዩ
board-old = ዝቐደመ
board-more = ተወሳኺ
board-none-here = ሕጂ ኣብዚ ከምዚ ዝበለ ነገር የለን።
board-screen = ኣብ ስክሪን
board-about = ብዛዕባ
board-people = { $n ->
    [one] { $n } ሰብ ነዚ ነጊሩና
   *[other] { $n } ሰባት ነዚ ነጊሮምና
}
board-people-few = ትሕቲ 5 ሰባት ነዚ ነጊሮምና
board-ours = እዚ ባዕልና ጀሚርናዮ
board-few = ትሕቲ 5
board-no-one = ዋላ ሓደ
board-heard = ሰሚዕናዮ፣ መልሲ ገና የለን
board-answered = መልሲ ተዋሂቡ
board-we-will = ክንገብሮ ኢና፣ ክሳብ { $date }
board-finding = ነጻሪ ኣሎና። መልሲ ክሳብ { $date }
board-intend = ክንገብሮ ንደሊ። ዕለት ገና የለን
board-cannot = ኣይንኽእልን
board-not-now = ሕጂ ኣይኮነን። ብ{ $date } ዳግማይ ክንርእዮ ኢና
board-passed = ናትና ስራሕ ኣይኮነን። ናብ { $who } ኣሕሊፍናዮ
board-claimed = ተገይሩ ንብል
board-agree = ትሰማምዑ
board-disagree = ኣይትሰማምዑን
board-disagree-by = ኣይትሰማምዑን። ክሳብ { $date } ክንምልስ ኢና
board-silent = ተገይሩ ንብል። ገለ ዝበለ ሰብ የለን
board-stopped = ደው ኢሉ
board-unwanted = ድሕሪ ሕጂ ኣይድለን
board-moved = ዕለቱ ብ{ $date } ተቐይሩ፦
board-moved-to = ተወሳኺ ግዜ የድልየና። ሕጂ ክሳብ { $date }
board-owner = ሓላፊ፦ { $who }
board-because = ምኽንያት
board-decided = መን ወሲንዎ
board-changes = እንታይ ክቕይሮ ይኽእል
board-challenge = እንተዘይተሰማሚዕኩም
board-why-law = ሕጊ ኣይፈቅደልናን
board-why-safety = ሰብ ክጉዳእ ይኽእል
board-why-no-money = ነዚ ዝኸውን ገንዘብ የለን
board-why-tied-money = እቲ ገንዘብ ንኻልእ ነገር እዩ
board-why-other-body = ካልእ ሰብ እዩ ዝውስን፣ ንኣብነት ዋና ገዛ
board-why-harms = ንኻልኦት ሰባት ኣብዚ ይጎድኦም
board-why-disagree = ልክዕ ኮይኑ ኣይረኣየናን
board-proof-look = ባዕልኹም ርአዩ
board-proof-paid = ዝተኸፍለ ገንዘብ
board-proof-minutes = ኣብ ኣኼባ ተጻሒፉ
board-proof-rule = እቲ ሓድሽ ሕጊ
board-proof-other = ብኸመይ ከም እተረጋግጹ
board-tally = እወ፦ { $yes }። ብኸፊል፦ { $partly }። ኣይፋል፦ { $no }።
board-not-said = ገና ገለ ዝበለ ሰብ የለን።
board-asked = ኣብ { $place } ሓቲትና። እወ፦ { $yes }። ብኸፊል፦ { $partly }። ኣይፋል፦ { $no }። ነዚ ባዕልና ጽሒፍናዮ።
board-whole = ኩሉ ብዛዕባ ቁጽሪ { $n }
board-number = ቁጽሪ { $n }
board-others = ካልኦት ዝነገሩና
board-steps = ስጉምቲ ብስጉምቲ
board-by-team = ሓደ ሰብ ካብቲ ጉጅለ
board-by-manager = ሓላፊ
board-by-trustee = ኣባል ቦርድ
board-by-outside = ሰብ ካብ ደገ
board-is-so = ከምኡ ድዩ? ንገሩና
board-see-all = ኩሉ ርአዩ
board-pause = ደው ኣብሉ
board-go-on = ቀጽሉ
board-next = ዝቕጽል
board-nth = { $n } ካብ { $all }

## What people want
home-wants = ሰባት እንታይ ይደልዩ
home-wants-how = ድምጽኹም ወስኹ
wants-lead = እቲ መብዛሕትኦም ሰባት ዝደልይዎ ይቕድም። ኣብዚ ዝሰርሕ ሰብ ቦታኡ ክቕይሮ ኣይክእልን።
wants-vote = እዚ ምርጫ ኣይኮነን። ካብ ነፍሲ ወከፍ መስመር ኢንተርነት ኣብ መዓልቲ ሓንሳብ ይቑጸር። ርግጸኛ ንምዃን ብቃላትኩም ንገሩና።
wants-none = ኣብዚ ገና ዋላ ሓደ የለን። እንታይ ከም እትደልዩ ንገሩና።
wants-show = እንታይ ይቕድም
lane-most = ዝበዝሑ ሰባት
lane-waiting = ዝነውሐ ዝጽበ ዘሎ
lane-new = ሓደስቲ ድምጽታት
wants-people = ብዝሒ ሰባት: { $n }
wants-few = ቁሩብ ሰባት
wants-nobody = ገና ዋላ ሓደ
wants-sites = ብዝሒ ቦታታት: { $n }
wants-waits = ናይ ስራሕ መዓልታት ምጽባይ: { $n }
wants-today = ሎሚ ሓድሽ
wants-taps = ከምኡውን ኣብ ስክሪን ምጥዋቕ: { $n }
wants-taps-few = ከምኡውን ኣብ ስክሪን ቁሩብ ምጥዋቕ
wants-answered = መልሲ ተዋሂቡ
wants-unanswered = ገና መልሲ የለን
wants-first = ነዚ ቦታ ዝጥቀሙ ሰባት እዚ ኣቐዲሞምዎ
wants-in-vote = ኣብ ድምጺ ምሃብ ኣሎ
want-too = ኣነውን
want-too-done = የቐንየልና። ተቖጺርኩም ኣለኹም። ደሓር ኣብዚ ይርአ፣ መዓስ ከም ዝጠወቕኩም ሰብ ከይፈልጥ።
want-too-same = ሎሚ ሰብ ካብዚ መስመር ኢንተርነት ጠዊቑ። ኣብ መዓልቲ ሓንሳብ ይቑጸር።
want-said = ሰባት ዝበልዎ
want-history = ክሳብ ሕጂ ዝኾነ
want-made-user = ካብ { $date } ኣብ ዝርዝር ኣሎ። ሰባት ካብ ዝነገሩና መጺኡ።
want-made-group = ካብ { $date } ኣብ ዝርዝር ኣሎ። ጉጅለ ናይ ነዚ ቦታ ዝጥቀሙ ሰባት ጽሒፎምዎ።
want-made-staff = ካብ { $date } ኣብ ዝርዝር ኣሎ። እቲ ጉጅለ ስራሕ ጽሒፍዎ።
want-joined = ምስ “{ $title }” ተጸንቢሩ: { $date }
want-parted = ካብ “{ $title }” ተፈልዩ: { $date }
want-within = እዚ ሕጂ ክፋል ናይዚ እዩ
want-pinned = ነዚ ቦታ ዝጥቀሙ ሰባት ኣቐዲሞምዎ: { $date }
want-unpinned = ድሕሪ ሕጂ ኣይቅድምን: { $date }
want-asleep = ነዚ ቦታ ዝጥቀሙ ሰባት ንጊዜኡ ገዲፎምዎ: { $date }
want-awake = እንደገና ኣብ ዝርዝር ኣሎ: { $date }
want-rests = ነዚ ቦታ ዝጥቀሙ ሰባት ንጊዜኡ ገዲፎምዎ። ሕጂ ድምጺ ክትውስኹ ኣይትኽእሉን።
want-q = ገና ከምኡ ድዩ?
want-still = ገና ከምኡ እዩ
want-sorted = ተፈቲሑ
want-no-longer = ድሕሪ ሕጂ ኣየድልን
want-counts = ገና ከምኡ: { $yes }። ተፈቲሑ: { $partly }። ድሕሪ ሕጂ ኣየድልን: { $no }።
want-heard = የቐንየልና። መልስኹም ቆጺርናዮ።
like-title = ካልኦት ኣብዚ ከምኡ ኢሎም
like-hint = ብሓደ ምጥዋቕ ድምጽኹም ወስኹ። ቃላትኩም እውን ክትሰዱ ትኽእሉ።
like-done = ድምጽኹም ተወሲኹ። ኣብዚ ክትውድኡ፣ ወይ ቃላትኩም እውን ክትሰዱ ትኽእሉ።
want-back = ዝነገርኩምና ክፋል ናይዚ እዩ
want-leave = ኣነ ዝደልዮ እዚ ኣይኮነን

## What was held back
withheld-title = ዘየርኣናዮ
withheld-lead = ቃላት ኣብ ሰሌዳ እንተዘይለጢፍና፣ ኩሉ ግዜ ኣብዚ ንነግር። ምኽንያቱ ከተንብቡ ትኽእሉ ኢኹም፣ ነቶም ቃላት ግን ኣይትኽእሉን።
withheld-none = ክሳብ ሕጂ ኩሉ ተራእዩ።
withheld-looked-at = ንሰሌዳ ዝተመርመሩ መልእኽትታት
withheld-kept-off = ኣብ ሰሌዳ ዘይተለጠፉ
withheld-again = ብኻልእ ሰብ ዳግማይ ዝተራእዩ
withheld-wrong = ብጌጋ ዘይተለጠፉ፣ ይብሉ
withheld-why = ምኽንያትን ክንደይ ግዜን
withheld-each = ነፍሲ ወከፍ ግዜ
withheld-site = ሓደ ካብ ቦታታትና
withheld-whole = ምሉእ መልእኽቲ፣
withheld-parts = { $n ->
    [one] { $n } ቃል ተደምሲሱ፣
   *[other] { $n } ቃላት ተደምሲሶም፣
}
withheld-because = ምኽንያት፦
withheld-and = ፤ 
withheld-by-moderator = ንሰሌዳ ቃላት ዝምርምር ሰብ እዩ መሪጽዎ።
withheld-by-manager = ሓላፊ እዩ መሪጽዎ።
withheld-not-looked = ገና ካልእ ሰብ ኣይረኣዮን።
withheld-was-right = ዳግማይ ተራእዩ፦ ልክዕ ነይሩ።
withheld-was-wrong = ዳግማይ ተራእዩ፦ ጌጋ ነይሩ።
withheld-how = ነዚ ቦታ ዝጥቀም ሰብን ካብ ደገ ዝኾነ ሰብን ዳግማይ ይርእዩ። ካብ ነፍሲ ወከፍ 10፣ 1 ይርእዩ። ን7 መዓልትታት ዘይተለጠፈ ኩሉ እውን ይርእዩ።

## What we keep
keep-short = ጽሑፍኩም፣ ዝጸሓፍኩምሉ መዓልቲ፣ ከምኡውን መልስታትና። መን ምዃንኩም ኣይንዕቅብን።
keep-words = ጽሑፍኩም፣ ብናቱ መፍትሕ ተቖሊፉ።
keep-day = ዝጸሓፍኩምሉ መዓልቲ። ሰዓቱ ኣይኮነን።
keep-answers = ንዓኹም ዝሃብናዮ መልስታት።
keep-mark = ምልክት፣ ጽሑፍኩም ብዛዕባ ጉድኣት ክኸውን እንተኽኢሉ። ንመልእኽትኹም ኣብ መጀመርታ የቐምጦ።
keep-journal = እንታይ ከም ዝተገብረ ዝሕብር ዝርዝር። ቃላት ወይ ኣስማት የብሉን። ስለዚ ብስውር ክጠፍእ ዝኽእል ነገር የለን።
keep-too = ሰብ “ኣነውን” ከም ዝጠወቐን ኣብ ምንታይ ቦታን። መን ምዃኑን ደቒቓኡን ኣይኮነን።
keep-not = ዘይንዕቅቦ
not-name = ስምኩም። ኣይንሓቶን።
not-address = ኣድራሻ ሞባይልኩም ወይ ኮምፒዩተርኩም።
not-way = መልእኽትኹም ብኸመይ ከም ዝመጸና።
not-receipt = ሽዱሽተ ቃላትኩም። እንተጠፊኦምኹም፣ ክንረኽቦም ኣይንኽእልን።
not-cookie = ኩኪስ (cookies)። እዞም ገጻት ኣብ ሞባይልኩም ኩኪስ ኣየቐምጡን።
keep-who = መን ከንብቦ ይኽእል
who-at-once = ኣብዚ እቲ ጉጅለ መልእኽትታት ብቕጽበት ይርኢ። መን ከም ዝጸሓፎም ገለ ሰብ ክግምት ይኽእል።
who-slots = እቲ ጉጅለ ሓደስቲ መልእኽትታት ኣብ ዝተወሰነ ሰዓታት ጥራይ ይርኢ፣ ኩሎም ብሓባር። እዚ መዓስ ከም ዝጸሓፍኩም ይሓብእ። ድሕነት እንተዘይተሰሚዑኩም፣ ብቕጽበት ይርእይዎ። ከምኡ ክኸውን ክትመርጹ እውን ትኽእሉ ኢኹም።
who-team = ኣብዚ መልእኽትታት ናብ { $names } ይኸዱ።
who-outside = ብዛዕባ ኣብዚ ዝሰርሕ ሰብ እዩ እንተኢልኩም፣ ብ{ $outside } ጥራይ ይንበብ። { $outside } ኣብዚ ዘይሰርሕ ሰብ እዩ።
who-trustee = ብዛዕባ { $outside } እንተኾይኑ፣ ንገሩና። ሽዑ ብ{ $trustee } ጥራይ ይንበብ፣ ኣባል ቦርድ።
who-safety = ሰብ ክጉዳእ ዝኽእል እንተኾይኑ፣ ድሕሪኡ ንድሕነት ዝከታተሉ ሰባት ጥራይ የንብቡ። ከንብቡ ከለዉ ኩሉ ግዜ ንምዝግቦ።
who-no-outside = ብዛዕባ ኣብዚ ዝሰርሑ ሰባት ዝመጽእ መልእኽቲ ዘንብብ ሰብ ካብ ደገ ገና የለን።
who-times = ሓደስቲ መልእኽትታት ዝርኣዩሉ ሰዓታት፦ { $times }።
who-again = ኣብ ሰሌዳ ዘይለጠፍናዮ፣ ነዞም ቦታታት ዝጥቀም ሰብ ከንብቦ ይኽእል። ካብ ደገ ዝኾነ ሰብ እውን ይኽእል።
who-two-keys = ዘንብብ ኩሉ ሰብ ንምእታው መሕለፊ ቃልን ካልኣይ መፍትሕን የድልዮ።
who-one-key = ኣብዚ መልእኽትታት ንምንባብ መሕለፊ ቃል ይኣክል። እዚ ኣብነት ጥራይ እዩ። ንናይ ሓቂ መልእኽትታት ኣይትጠቐሙሉ።
keep-long = ክንደይ ግዜ
long-days = { $n ->
    [one] ካብ መወዳእታ መልእኽቲ ድሕሪ { $n } መዓልቲ ኩሉ ንድምስስ። ቅድሚኡ ክትድምስስዎ ትኽእሉ ኢኹም።
   *[other] ካብ መወዳእታ መልእኽቲ ድሕሪ { $n } መዓልትታት ኩሉ ንድምስስ። ቅድሚኡ ክትድምስስዎ ትኽእሉ ኢኹም።
}
long-notes = እቲ ዳታቤዝ ናይ ገዛእ ርእሱ መዝገብ ይሕዝ። ዝደምሰስኩምዎ ኣብኡ ንገለ መዓልትታት ክጸንሕ ይኽእል።
long-unanswered = መልሲ ዝጽበ መልእኽቲ ኣይንድምስስን።
long-board = ኣብ ሰሌዳ ዘሎ መልስታትና ይተርፍ። ኣብኡ ዘሎ ጽሑፍኩም ምስ መልእኽትታትኩም ይጠፍእ።
long-held = ዝርዝር ናይቲ ዘየርኣናዮ ይተርፍ። ቃላት የብሉን።
cannot = መብጽዓ ክንኣትወሉ ዘይንኽእል
cannot-style = ሓደ ሰብ ብኣጸሓሕፋኹም ክፈልጠኩም ይኽእል። ወይ በቲ ንስኹም ጥራይ እትፈልጥዎ ነገር። እዚ እንተኣሻቒሉኩም፣ ውሑድ ጽሓፉ።
cannot-danger = ሓደ ሰብ ኣብ ሓደጋ ከም ዘሎ እንተነጊርኩምና፣ ሓገዝ ክንረክብ የድልየና ይኸውን። ሽዑ ዝጸሓፍኩምዎ ነመሓላልፍ። መን ምዃንኩም ክንነግር እንኽእል፣ ንስኹም እንተነጊርኩምና ጥራይ እዩ።
cannot-screen = ሰብ ብድሕሬኹም ኮይኑ ክርኢ ይኽእል፣ ወይ ደሓር ሞባይልኩም ክርኢ ይኽእል።
cannot-root = ኣብቲ ኮምፒዩተር ምሉእ ቁጽጽር ዘለዎ ሰብ፣ ነቲ ፕሮግራም ቀይሩ ክከታተል ይኽእል።
cannot-audit = ካብ ደገ ዝኾነ ሰብ ገና ነዚ ፕሮግራም ኣይመርመሮን።
runs = ነቲ ኮምፒዩተር መን የካይዶ
runs-unsaid = ነዚ ኮምፒዩተር መን ከም ዘካይዶ ገና ኣይተነግረን። ነቲ ጉጅለ ሕተቱ።

## When something is wrong
err-title = ጸገም ኣጋጢሙ
err-kind = እንታይ ክትነግሩና ከም እትደልዩ ምረጹ
err-about-staff = መን ከንብቦ ከም ዝኽእል ክንፈልጥ፣ ሓደ ምረጹ
err-nothing = ሒደት ቃላት ጽሓፉ
err-too-long = { $n ->
    [one] ጽሑፍኩም ብ{ $n } ፊደል ነዊሑ። ገለ ደምስሱ፣ ወይ ነዚ ስደዱ እሞ ደሓር ተወሳኺ ጽሓፉ
   *[other] ጽሑፍኩም ብ{ $n } ፊደላት ነዊሑ። ገለ ደምስሱ፣ ወይ ነዚ ስደዱ እሞ ደሓር ተወሳኺ ጽሓፉ
}
err-signs = ገለ ምልክታት ክንበቡ ኣይከኣሉን፣ ስለዚ ደምሲስናዮም። ጽሑፍኩም ርአዩ እሞ ቀጽሉ
err-old = እዚ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ። ጽሑፍኩም ክሳብ ሕጂ ኣብዚ ኣሎ። ደጊምኩም ስደድዎ
err-closed = እዚ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ። ሽዱሽተ ቃላትኩም ወይ ቁጽርኹም ደጊምኩም ጽሓፉ። ዝጸሓፍኩምዎ ኣይጠፍአን
err-many = ብሓደ ግዜ ብዙሓት መልእኽትታት መጺኦም። ሓንቲ ደቒቕ ተጸበዩ እሞ ደጊምኩም ፈትኑ። ጽሑፍኩም ኣብዚ ገጽ፣ ወይ ኣብ ዝሓለፈ ገጽ ኣሎ
err-fault = ጸገም ኣባና እዩ ኣጋጢሙ፣ ብሰንክኹም ኣይኮነን። ዋላ ሓንቲ ኣይዓቀብናን። ጽሑፍኩም ኣብዚ ገጽ፣ ወይ ኣብ ዝሓለፈ ገጽ ኣሎ። ድሕሪ ሓንቲ ደቒቕ ደጊምኩም ፈትኑ፣ ወይ ናይ ወረቐት ካርድ ተጠቐሙ
fault-title = ጸገም ኣባና ኣጋጢሙ
wait-title = ሓንቲ ደቒቕ ተጸበዩ
err-huge = እዚ ብሓደ ግዜ ኣዝዩ ብዙሕ እዩ። ንድሕሪት ተመለሱ፦ ጽሑፍኩም ክሳብ ሕጂ ኣብኡ ኣሎ። ገለ ደምስሱ እሞ ስደድዎ
err-form = እዚ ከነንብቦ ኣይከኣልናን። ንድሕሪት ተመለሱ እሞ ነቲ ገጽ ደጊምኩም ስደድዎ
err-origin = እዚ ካብ ገጻትና ኣይመጸን፣ ስለዚ ዋላ ሓንቲ ኣይገበርናን። ካብ ቀዳማይ ገጽና ከም ብሓድሽ ጀምሩ
err-sent-already = እዚ ድሮ በጺሑና እዩ። ደጊምኩም ክትሰድዎ ኣየድልን
err-own-words = ኣብ መልእኽትኹም ምስጢራዊ ቃላትኩም ኣለዉ። ደምስስዎም። እንተዘይኮይኑ ካልኦት መልእኽትታትኩም ከንብቡ ይኽእሉ
err-not-yet = መልሲ ገና የለን
err-not-for-board = እዚ ንሰሌዳ ኣይኮነን
err-more-time = እዚ ዕለት ክምረጽ ኣይክእልን። ካልእ ምረጹ
err-right = እወ፣ ብኸፊል ወይ ኣይፋል ምረጹ
err-no-words = ሽዱሽተ ቃላትኩም ወይ ቁጽርኹም ጽሓፉ
err-word = ንቃል { $n } ኣይንፈልጦን፦ “{ $word }”። መርምርዎ እሞ ደጊምኩም ፈትኑ
err-check = ኣብዞም ቃላት ልክዕ ዘይኮነ ነገር ኣሎ። ነፍሲ ወከፍ ቃል መርምሩ እሞ ደጊምኩም ፈትኑ
err-count = ሽዱሽተ ቃላት፣ ወይ 16 ኣሃዛት የድልዩ
err-no-such = እዞም ቃላት ዋላ ሓንቲ ኣይከፍቱን። ነፍሲ ወከፍ ቃል መርምሩ፣ ወይ ከም ብሓድሽ ንገሩና
not-found-title = ነዚ ገጽ ክንረኽቦ ኣይከኣልናን
not-found = ገለ ነገር ክትነግሩና፣ ወይ ዝተዋህበኩም መልሲ ክትርእዩ ትኽእሉ ኢኹም።

# Is it working?
working-title = እዚ ይሰርሕ ድዩ?
working-picture = ድሕሪ ክንድዚ መዓልትታት ስራሕ፣ ክንደይ ሰባት መልሲ ረኺቦም
working-promised = መብጽዓ
working-door = መልሲ ክንደይ ግዜ ይወስድ
working-few = ኣብ ዝሓለፈ 12 ሰሙናት ትሕቲ 5 ሰባት ጽሒፎም። ቁጽርታት ንሓደ ሰብ ከፍልጡ ይኽእሉ።
working-half = { $n ->
    [one] ፍርቂ ካብቶም ሰባት ኣብ ውሽጢ { $n } መዓልቲ ስራሕ መልሲ ረኺቦም
   *[other] ፍርቂ ካብቶም ሰባት ኣብ ውሽጢ { $n } መዓልትታት ስራሕ መልሲ ረኺቦም
}
working-half-not = { $n ->
    [one] ፍርቂ ካብቶም ሰባት ልዕሊ { $n } መዓልቲ ስራሕ ተጸብዮም። ክንደይ ምዃኑ ገና ዝፈልጥ የለን
   *[other] ፍርቂ ካብቶም ሰባት ልዕሊ { $n } መዓልትታት ስራሕ ተጸብዮም። ክንደይ ምዃኑ ገና ዝፈልጥ የለን
}
working-when = ካብ { $from } ክሳብ { $to } ዝጸሓፈ ኩሉ ሰብ።
working-above = ኣብ { $place } ውሑዳት ሰባት ጽሒፎም። እዚ ቁጽርታት ናይ { $above } ምስ ኩሉ ቦታታቱ እዩ።
working-half-row = ፍርቂ ካብቶም ሰባት መልሲ ክሳብ ዝረኽቡ፣ ብመዓልትታት ስራሕ
working-most-row = 9 ካብ 10 ሰባት መልሲ ክሳብ ዝረኽቡ፣ ብመዓልትታት ስራሕ
working-more = ልዕሊ { $n }፣ ገና ኣይተፈልጠን
working-late = መብጽዓ ዝኣተናሉ ዕለት ሓሊፉ
working-of = { $n } ካብ { $all }
working-share = ምናልባት ካብ { $low } ክሳብ { $high }፣ ካብ 100
working-wrote = ዝጸሓፉልና
working-answered = ናይ ሓቂ መልሲ ዝረኸቡ
working-open = ሕጂ መልሲ ዝጽበዩ ዘለዉ
working-oldest = ሕጂ ዘሎ ዝነውሐ ምጽባይ፣ ብመዓልትታት ስራሕ
working-overdue = ካብቲ መብጽዓ ንላዕሊ ዝጽበዩ ዘለዉ
working-moved = መብጽዓ ዝኣተናሉ ዕለት ተቐይሩ
working-saw = ተመሊሶም ነቲ መልሲ ርእዮም
working-withdrawn = ስሒቦምዎ፣ ወይ ናብ ካልእ ሓሊፉ
working-fewer = ትሕቲ 5
working-how = ካብቲ ሰባት ዝጸሓፉሉ መዓልቲ ንቖጽር፣ ነቶም ክሳብ ሕጂ ዝጽበዩ እውን ንቖጽር። ብዘይምምላስ ነዞም ቁጽርታት ከመሓይሽ ዝኽእል ሰብ የለን።

## Words that staff start from
saved-thanks = ስለ ዝነገርኩምና የቐንየልና። ቀጺሉ ዝኸውን እዚ እዩ፦ ___። ክሳብ ___ ክንውድኦ ሓሲብና ኣሎና።
saved-ask = ስለ ዝነገርኩምና የቐንየልና። ሓደ ነገር ክንሓትት የድልየና፦ ___? ክትምልሱ ኣይትግደዱን።
saved-cannot = ስለ ዝነገርኩምና የቐንየልና። እዚ ሕጂ ክንገብሮ ኣይንኽእልን። ምኽንያት፦ ___። ዝወሰነ፦ ___። ክቕይሮ ዝኽእል፦ ___። እንተዘይተሰማሚዕኩም፣ ኣብዚ ጽሓፉልና።
saved-done = ተገይሩ ኣሎ፦ ___። ልክዕ እንተዘይኮይኑ፣ ኣብዚ ጽሓፉልና።
saved-safe = ስለ ዝነገርኩምና የቐንየልና። ሕጂ ኣብ ድሕነት ዲኹም? እንታይ ክንገብር ትደልዩ? ኣብ ሓደጋ እንተሃሊኹም፣ ናብ 999 ደውሉ። ወይ ኣብ { $place } ንዝኾነ ሰብ ካብቲ ጉጅለ ንገሩ።

# What is promised, in a conversation.
promise-title = ብዛዕባ እዚ እንታይ ንገብር
promise-will = ክንገብሮ ኢና፣ ክሳብ { $date }።
promise-finding = ነጻሪ ኣሎና። መልሲ ክሳብ { $date }።
promise-intention = ክንገብሮ ንደሊ። ዕለት ገና የለን።
promise-cannot = እዚ ክንገብሮ ኣይንኽእልን።
promise-not-now = ሕጂ ኣይኮነን። ብ{ $date } ዳግማይ ክንርእዮ ኢና።
promise-passed = እዚ ናትና ስራሕ ኣይኮነን። ናብ ካልእ ኣሕሊፍናዮ።
promise-claimed = ተገይሩ ንብል።
promise-agreed = እቶም ዝሓተቱ ተገይሩ ይብሉ።
promise-disputed = እቶም ዝሓተቱ ኣይተገብረን ይብሉ።
promise-stopped = ነዚ ደው ኣቢልናዮ።
promise-unwanted = ነዚ ድሕሪ ሕጂ ዝደልዮ ሰብ የለን።
promise-late = እዚ ደንጉዩ ኣሎ።
promise-moved = እዩ ነይሩ እቲ ዕለት። ሕጂ { $date } እዩ። ምኽንያት፦
promise-proof = በዚ ከተረጋግጹ ትኽእሉ ኢኹም፦
promise-decided = ዝወሰነ፦
promise-passed-to = ሕጂ ዝሒዞ ዘሎ፦
promise-changes = ክቕይሮ ዝኽእል፦
promise-challenge = ጌጋ እዩ እንተኢልኩም፦
promise-you-said = ኢልኩም፦
promise-change = ካልእ በሉ
promise-still = እዚ ክሳብ ሕጂ ተፈቲሑ ድዩ ዘሎ?
promise-saying = ሰባት ከምዚ ኢሎም ኢልና ኣብ ሰሌዳ ክንጽሕፍ ንደሊ። ንስኹም ዝበልኩምዎ እዚ ድዩ?
promise-saying-yes = እወ፣ ክትጽሕፍዎ ትኽእሉ ኢኹም
promise-unwant = ነዚ ድሕሪ ሕጂ ኣይደልዮን
promise-unwanted-said = ነዚ ድሕሪ ሕጂ ከም ዘይትደልይዎ ኢልኩም።
promise-not-mine = ኣነ ዝነገርኩኹም እዚ ኣይኮነን
promise-not-asked = ዝተቐየረ ነገር የለን። ነቲ ገጽ ዳግማይ ርአይዎ።

## What was promised
promises-none = ኣብዚ ገና መብጽዓ ኣይኣተናን
promises-none-due = ኣብ ዝሓለፈ ዓመት ዕለቱ ዝኣኸለ መብጽዓ ኣይነበረን
promises-finding = ካብ { $all } መብጽዓታት፣ { $n } በቲ መጀመርታ ዝተባህለ ዕለት ተፈጺሞም
promises-when = ኣብ ውሽጢ ዓመት ክሳብ { $to } ዝኣተናዮ መብጽዓ፣ ከምቲ ኣብታ ለይቲ ዝነበሮ።
promises-kept = በቲ መጀመርታ ዝተባህለ ዕለት ዝተፈጸሙ
promises-moved = ናብ ዝደንጎየ ዕለት ዝተሰጋገሩ
promises-moved-by = ፍርቆም ክንድዚ መዓልትታት ወይ ትሕቲኡ ተሰጋጊሮም
promises-stopped = ደው ዝበሉ
promises-ahead = ፍርቆም ክንድዚ መዓልትታት ወይ ትሕቲኡ ኣቐዲምና መብጽዓ ዝኣተናሎም
promises-late = ሕጂ ዝደንጎዩ
promises-intentions = ክግበር ዝተሓሰበ፣ ብዘይ ዕለት፦ ከም መብጽዓ ኣይቁጸርን
promises-asked = ቅድሚ ምጅማሩ ሰባት ዝሓተትዎ
promises-agreed = “ጌርናዮ” ኢልና፣ ሰባት ይሰማምዑ
promises-disputed = “ጌርናዮ” ኢልና፣ ሰባት ኣይሰማምዑን
promises-silent = “ጌርናዮ” ኢልና፣ እወ ወይ ኣይፋል ዝበለ ሰብ የለን
promises-cannot = “ኣይንኽእልን” ዝብሉ መልስታት
promises-explained = ካብኣቶም ዝሓዙ፦ ምኽንያት፣ መን ከም ዝወሰነ፣ እንታይ ከም ዝቕይሮ፣ ብኸመይ ከም ዝቃወምዎ
promises-reversed = “ኣይንኽእልን” ተባሂሉ፣ ደሓር ግን ዝያዳ ተገይሩ
promises-not-now = “ሕጂ ኣይኮነን” ዝብሉ መልስታት
kept-title = መን መሊሱ፣ መን ድማ መብጽዓኡ ፈጺሙ
kept-how = ሰባት ኣብዚ ብዝገብርዎ ስራሕ፣ ብዘይ ኣስማት።
kept-when = ካብ { $from } ክሳብ { $to } ንዝጸሓፈ ኩሉ ሰብ ዝተዋህበ መልስታት።
kept-too-few = መልስታት ንምቑጻር፣ ኣብዚ ዝጸሓፉ ሰባት ኣዝዮም ውሑዳት እዮም።
kept-team = ኣስማት ጥራይ
kept-answered = መልሲ ዝረኸቡ መልእኽትታት
kept-in-time = በቲ መጀመርታ ዝተባህለ ዕለት ዝተመለሱ
kept-promised = መብጽዓ ዝኣተናሎም
kept-later = ካብኡ ደንጉዮም ዝተገብሩ
kept-not-due = ዕለቶም ገና ዘይኣኸለ
kept-given-up = ደው ዝበሉ፣ ወይ ብኻልእ መገዲ ዝተመለሱ

## The poster
poster-title = ንመንደቕ ዝኸውን ፖስተር
poster-lead = ቅድም ዝደንጎየ ይመጽእ፣ ቀጺሉ ሰባት ዘይሰማምዑሉ። ክትውስኹሉ ትኽእሉ ኢኹም። ካብኡ ክትድምስሱ ግን ኣይትኽእሉን።
poster-print = ሕተምዎ
poster-without = ንምሕታም Ctrl ምስ P ጠውቑ። { $size } ወረቐት ምረጹ።
poster-large = ብዓበይቲ ፊደላት
poster-add = ተወሳኺ ሓደ ኣእትዉ
poster-added = ን{ $name } ካብኡ ኣልግስዎ
poster-full = ተወሳኺ ቦታ የለን፦ { $name }
poster-date = { $day } { $month } { $year }
poster-we = ጌርና፣ ክንገብር ኢና፣ ኣይንኽእልን
poster-heard = ገና ኣይተመለሰን
poster-intention = ክንገብሮ ንደሊ
poster-finding = ነጻሪ ኣሎና
poster-will = ክንገብሮ ኢና
poster-cannot = ኣይንኽእልን
poster-not-now = ሕጂ ኣይኮነን
poster-passed = ናብ ካልእ ኣሕሊፍናዮ
poster-claimed = ተገይሩ ንብል
poster-agreed = ተገይሩ፣ ይብሉ ሰባት
poster-disputed = ኣይተገብረን፣ ይብሉ ሰባት
poster-stopped = ደው ኣቢልናዮ
poster-unwanted = ድሕሪ ሕጂ ኣይድለን
poster-late = ደንጉዩ
poster-was = እቲ ዕለት { $date } ነይሩ
poster-by = ክሳብ { $date }
poster-look = ብ{ $date } ዳግማይ ክንርእዮ ኢና
poster-since = ካብ { $date } ኣብዚ ኣሎ
poster-answer-by = መልሲ ክሳብ { $date }
poster-silent = ከምኡ ምዃኑ ገና ዝበለ ሰብ የለን
poster-people = { $n ->
    [one] { $n } ሰብ ከምዚ ኢሉ
   *[other] { $n } ሰባት ከምዚ ኢሎም
}
poster-few = ትሕቲ 5 ሰባት ከምዚ ኢሎም
poster-tell = ገለ ነገር ንገሩና።
poster-no-name = ስም ኣየድልን።
poster-rest = ጽሑፍ ብ … ምስ ዝውዳእ፣ እቲ ዝተረፈ ኣብ { $address } ኣሎ
poster-more-late = { $n ->
    [one] ተወሳኺ { $n } መብጽዓ ደንጉዩ ኣሎ። ኣብ ሰሌዳ ኣሎ።
   *[other] ተወሳኺ { $n } መብጽዓታት ደንጉዮም ኣለዉ። ኣብ ሰሌዳ ኣለዉ።
}
poster-printed = ብ{ $date } ተሓቲሙ። እቲ ቀጺሉ ዝመጽእ ክሳብ { $next } ኣብዚ ክኸውን እዩ። ሕታም { $version }

sms-got = የቐንየልና። መልእኽትኹም በጺሑና። ክሳብ { $date } ክንምልስ ኢና። ኣብ { $at } ንምርኣዩ WORDS ስደዱ። SMS ንምቁራጽ STOP ስደዱ።
sms-night = SMS በጺሑና። ሕጂ ዘንብቦ ሰብ የለን። ክሳብ { $date } ክንምልስ ኢና። ኣብ ሓደጋ እንተሃሊኹም ናብ 999 ደውሉ። SMS ንምቁራጽ STOP ስደዱ።
sms-help = ብዘይ ስም ኣብዚ SMS ክትሰዱልና ትኽእሉ ኢኹም። ሕጂ ኣብ ሓደጋ እንተሃሊኹም ኣይትጠቐሙሉ፦ ናብ 999 ደውሉ። ንምምላስ ዝሕግዙኹም ቃላት ንምርካብ WORDS ስደዱ።
sms-words = ቃላትኩም፦ { $words }። መልስና ኣብ { $at } ንምርኣይ ዓቅብዎም። እቶም ናይ ቀደም ድሕሪ ሕጂ ኣይሰርሑን።
sms-stopped = ድሕሪ ሕጂ SMS ኣይንሰደልኩምን። ቁጽርኹም ደምሲስናዮ። ቃላትኩም ክሳብ ሕጂ ኣብ { $at } ይሰርሑ
sms-found = መልእኽትኹም ረኺብናዮ። ሓድሽ ነገር ምስ ዝህሉ ኣብዚ SMS ክንሰደልኩም ኢና። SMS ንምቁራጽ STOP ስደዱ።
sms-lost = ነዞም ቃላት ኣይንፈልጦምን። ዳግማይ ርአይዎም እሞ ኩሎም ስደድዎም።
sms-answer = መልሲ ኣሎኩም። ኣብዚ ንምንባቡ YES ስደዱ፣ ወይ ኣብ { $at } ቃላትኩም ተጠቐሙ። SMS ንምቁራጽ STOP ስደዱ።
sms-question = ንዓኹም ሕቶ ኣሎና። ኣብዚ ንምንባቡ YES ስደዱ። ክትምልሱ ኣይትግደዱን። SMS ንምቁራጽ STOP ስደዱ።
sms-more-time = ክሳብ { $first } ክንምልስ ኢልና ነይርና። ተወሳኺ ግዜ የድልየና። ክሳብ { $date } ክንምልስ ኢና። SMS ንምቁራጽ STOP ስደዱ።
sms-right = እዚ ተፈቲሑ ድዩ? YES፣ PARTLY ወይ NO ኢልኩም መልሱ። ኣብ { $at } ቃላትኩም ክትጥቀሙ እውን ትኽእሉ ኢኹም። SMS ንምቁራጽ STOP ስደዱ።
sms-changed = ዝነገርኩምና ነገር ተቐይሩ። እንታይ ከም ዝገበርና ብቃላትኩም ኣብ { $at } ርአዩ። SMS ንምቁራጽ STOP ስደዱ።
sms-claimed = ዝሓተትኩምዎ ነገር ተገይሩ ንብል። ሓቂ ድዩ? YES፣ PARTLY ወይ NO ኢልኩም መልሱ፣ ወይ ኣብ { $at } ርአዩ። SMS ንምቁራጽ STOP ስደዱ።
sms-rest = እቲ ዝተረፈ ኣብ { $at } ኣሎ
home-text = ብዘይ ስም SMS እውን ክትሰዱልና ትኽእሉ ኢኹም፦
keep-number = SMS እንተሰዲድኩምልና፦ ቁጽርኹም። ተቖሊፉ እዩ፣ እቲ ጉጅለ ክኸፍቶ ኣይክእልን። ድሕሪ መወዳእታ SMS ኣብ 30 መዓልቲ ይጠፍእ፣ STOP ምስ ሰደድኩም ድማ ብቕጽበት። ናይ ተሌፎን ኩባንያ ግን ይፈልጦ እዩ።
poster-text = ወይ SMS ስደዱ
sms-test = እዚ ፈተነ ካብ { $at } እዩ። SMS ይሰርሕ ኣሎ።

## The screen on the wall
kiosk-start = ንገሩና። ብዘይ ስም። 2 ደቓይቕ።
kiosk-touch = ንምጅማር ተንክፉ
kiosk-choose = እንታይ ክትገብሩ ትደልዩ?
kiosk-hide = ሕብኡ
kiosk-hidden = ሕጂ ዝርአ ነገር የለን
kiosk-still = ክሳብ ሕጂ ኣብዚ ዲኹም?
kiosk-stay = ክሳብ ሕጂ ኣብዚ ኣሎኹ
kiosk-soon = እዚ ገጽ ባዕሉ ክዕጾ እዩ። ድሕሪኡ ዝጸሓፍኩምዎ ዝኾነ ሰብ ክርኢ ኣይክእልን።
kiosk-hide-typing = ዝጽሕፎ ዘሎኹ ሕብኡለይ
kiosk-show-typing = ዝጽሕፎ ዘሎኹ ኣርእዩኒ
kiosk-offline = ሕጂ ኢንተርነት የለን። ብዝተኻእለ ቅልጣፈ ክንሰዶ ኢና።
kiosk-later = ኢንተርነት ምስ ተመልሰ ነዚ ክንሰዶ ኢና። ድሕሪኡ ቃላትኩም ክሰርሑ እዮም።
kiosk-no-answers = ሕጂ ኢንተርነት የለን። መልስታት ከነርኢ ኣይንኽእልን። ደሓር ተመለሱ።
kiosk-full = እዚ ስክሪን መሊኡ ኣሎ። ናይ ወረቐት ካርድ ተጠቐሙ፣ ነቲ ጉጅለ ድማ ንገርዎ።
kiosk-fast = ሓደ ሰብ ሕጂ ሒደት መልእኽትታት ሰዲዱ። 1 ደቒቕ ተጸበዩ እሞ ስደድዎ። ጽሑፍኩም ክሳብ ሕጂ ኣብዚ ኣሎ።
kiosk-print = ሕተሙ
kiosk-code = ኮድ ንሞባይለይ
kiosk-code-how = ካሜራ ሞባይልኩም ናብቲ ኮድ ኣቕንዑ። እቲ ኮድ ድሕሪ 20 ሰከንድ ይጠፍእ።
kiosk-take = ወረቐትኩም ውሰዱ
kiosk-look = ብ{ $date } ዳግማይ ርአዩ
kiosk-bye = የቐንየልና
kiosk-bye-next = ድሕሬኹም ዝመጽእ ሰብ ናትኩም ዋላ ሓንቲ ኣይርእን።
kiosk-not-set-up = እዚ ስክሪን ገና ኣይተዳለወን። ንዝኾነ ሰብ ካብቲ ጉጅለ ንገሩ።
kiosk-wiping = ነዚ ስክሪን ነጽርዮ ኣሎና። ድሕሪ ፍርቂ ደቒቕ መሊሱ ይሰርሕ።

## Pictures to tap
tiles-q = ወይ ስእልታት ተንክፉ
tiles-said = ስእልታት
tile-bed = መደቀሲ
tile-shower = ሻወር
tile-food = መግቢ
tile-toilet = ሽቓቕ
tile-staff = ኣብዚ ዝሰርሑ ሰባት
tile-others = ኣብዚ ዘለዉ ካልኦት ሰባት
tile-noise = ዓው ዝበለ ድምጺ
tile-safe = ድሕነት
tile-rules = ሕግታት
tile-washing = ክዳን ምሕጻብ
tile-phone = ሞባይል ቻርጅ ምግባር
tile-warm = ምዉቕ ወይ ዝሑል
tile-help = ሓገዝ ንወረቓቕቲ
tile-health = ጥዕና
tile-things = ኣቕሑተይ
tile-other = ካልእ ነገር
err-nothing-tapped = ሒደት ቃላት ጽሓፉ ወይ ስእሊ ተንክፉ

## Listening
listen = ስምዑ

## Tapping your words
tap-door = ቃላትኩም ብኢድኩም ተንክፉ
tap-title = ሽዱሽተ ቃላትኩም ተንክፉ
tap-letter = ቃል { $n } ብኣየናይ ፊደል ይጅምር?
tap-word = ቃል { $n } ኣየናይ እዩ?
tap-off = ነቲ መወዳእታ ቃል ደምስሱ
together = እትኣምንዎ ሰብ ምሳኹም ክርኢ ይኽእል።
next-board = ነቲ መልሲ ብዘይ ቃላትኩም ኣብ ሰሌዳ እውን ክትርእይዎ ትኽእሉ ኢኹም።

## Paper
paper-title = ብወረቐት ንገሩና። ስም ኣየድልን።
paper-box = ኣብቲ ሳንዱቕ ኣእትውዎ፣ ወይ ንዝኾነ ሰብ ካብቲ ጉጅለ ሃብዎ።
paper-who = እቲ ጉጅለ የንብቦ እሞ ከምቲ ዝጸሓፍኩምዎ ናብ ኮምፒዩተር ይጽሕፎ።
paper-keep = ነዚ ቀዲድኩም ዓቅብዎ
paper-when = እቲ ጉጅለ ናብ ኮምፒዩተር ምስ ጸሓፎ፣ ቃላትኩም ይሰርሑ።

## Voting cards
votecard-code = ኮድኩም
votecard-scan = ነዚ ብተሌፎን ስካን ግበሩዎ። ወይ ነቲ ኮድ ኣብዚ ጽሓፉዎ፦
votecard-until = ናይ መወዳእታ ግዜ ድምጺ፦ { $date }
votecard-tick = ወይ ኣብዚ ምልክት ግበሩ እሞ ነቲ ካርድ ኣብ ሳንዱቕ ኣእትውዎ።
votecard-most = ዝበዝሐ ምልክት፦ { $n }።
votecard-any = ክንድቲ ዝደለኹምዎ ምልክት ግበሩ።
votecard-rank = ኣብ ጥቓ ቅድሚ ኩሉ ትደልይዎ 1 ጽሓፉ፣ ካብኡ 2፣ ካብኡ 3።
votecard-secret = ኣየናይ ካርድ ናትኩም ምዃኑ ማንም ኣይጽሕፍን። እቲ ኮድ ንዓኹም ጥራይ እዩ።
votecard-words = ቃላት ናይዚ ድምጺ፦

## Choosing a language
languages-all = ካልኦት ቋንቋታት
languages-unread = ነዚ ቋንቋ ዝዛረብ ሰብ ገና ነዞም ጽሑፋት ኣይመርመሮምን።

## Votes
vote-title = ድምጺ ምሃብ
vote-door = ድምጺ ሃቡ
vote-all = ድምጺ ምሃብን ውጽኢቱን
vote-moment = { $date }፣ ሰዓት { $time }
vote-secret = እንታይ ከም እትመርጹ ዝኾነ ሰብ ክርኢ ኣይክእልን።
vote-closes = ክሳብ { $when } ክፉት እዩ።
vote-opens = ብ{ $when } ይኽፈት።
vote-card = ካርድኹም
vote-card-hint = ኣብኡ ዘለዉ 16 ፊደላትን ቁጽርታትን ጽሓፉ
vote-choose-any = ኣብ እትደልይዎ ኩሉ ምልክት ግበሩ
vote-choose-some =
    { $n ->
        [one] { $n } ምረጹ
       *[other] ክሳብ { $n } ምረጹ
    }
vote-none = ካብዚኦም ዋላ ሓደ
vote-cost = ዋጋኡ { $sum }
vote-see = ዝመረጽክዎ ክርኢ
vote-about = ብዛዕባ እዚ ድምጺ ምሃብ
vote-help = እትኣምንዎ ሰብ ክሕግዘኩም ክትሓቱ ትኽእሉ ኢኹም።
vote-check-title = ድምጽኹም ኣረጋግጹ
vote-yours = ዝመረጽኩምዎ
vote-once = ምስ ሰደድኩምዎ ክትቅይርዎ ኣይትኽእሉን።
vote-send = ድምጸይ ስደዱ
vote-words = ድምጽኹም ከም ዝተቖጽረ ደሓር ኣረጋግጹ
vote-words-tick = መረጋገጺ ቃላት ኣርእዩኒ
vote-words-risk = ሓደ ሰብ ነዞም ቃላት ከተርእይዎ ከገድደኩም ይኽእል።
vote-in-title = ድምጽኹም በጺሑና
vote-in = ድምጽታት ድሕሪ { $when } ይቑጸሩ።
vote-words-title = መረጋገጺ ቃላትኩም
vote-words-how = ጽሓፍዎም። ድምጽታት ምስ ተቖጽሩ፣ ኣብቲ ዝርዝር ርኸብዎም።
vote-else = ካልእ ነገር ንገሩና
vote-over-title = እዚ ድምጺ ምሃብ ተዓጽዩ
vote-counting = ድምጽታት ይቑጸሩ ኣለዉ። ውጽኢት ናብዚ ገጽ ክመጽእ እዩ።
vote-options = ክትመርጽዎ እትኽእሉ
vote-does = እቲ ውጽኢት እንታይ ይገብር
vote-does-tell = እቶም ሓለፍቲ ክሰምዕዎ እዮም።
vote-does-ask = እቶም ሓለፍቲ ቅድሚ ምውሳኖም ክሰምዕዎ እዮም።
vote-does-work-on = እቶም ሓለፍቲ ኣብቲ ቀዳማይ ዝወጸ ክሰርሑ እዮም።
vote-does-decide-together = ንስኹምን እቶም ሓለፍትን ብሓባር ትውስኑ።
vote-does-you-decide = ንስኹም ትውስኑ። ክግበር እዩ።
vote-wins = ብኸመይ ይቑጸር
vote-rule-most = ኣብ እትደልይዎ ኩሉ ምልክት ግበሩ። ዝበዝሐ ምልክት ዝረኸበ ይዕወት።
vote-rule-fair = ኣብ እትደልይዎ ኩሉ ምልክት ግበሩ። ነፍሲ ወከፍ ሰብ ማዕረ ብጽሒት ኣለዎ። ሓደ ሲሶ ካብቶም ሰባት ካልእ እንተደልዮም፣ ካብቲ ዝግበር ኣስታት ሓደ ሲሶ ናቶም ይኸውን።
vote-how-much = ክንደይ ይምረጽ
vote-seats =
    { $n ->
        [one] { $n } ነገር ክምረጽ እዩ
       *[other] { $n } ነገራት ክምረጹ እዮም
    }
vote-budget = ብ{ $sum } ክኽፈል ዝኽእል ኩሉ
vote-who = መን ድምጺ ክህብ ይኽእል
vote-roll =
    { $n ->
        [one] { $n } ሰብ ድምጺ ክህብ ይኽእል፣ ብሓደ ካርድ።
       *[other] { $n } ሰባት ድምጺ ክህቡ ይኽእሉ፣ ነፍሲ ወከፍ ብሓደ ካርድ።
    }
vote-turnout =
    { $n ->
        [one] እንተወሓደ { $n } ሰብ ድምጺ እንተሂቡ፣ እቲ ውጽኢት ዋጋ ኣለዎ።
       *[other] እንተወሓደ { $n } ሰባት ድምጺ እንተሂቦም፣ እቲ ውጽኢት ዋጋ ኣለዎ።
    }
err-vote-card = ኣብ ካርድኹም ዘለዉ 16 ፊደላትን ቁጽርታትን ጽሓፉ
err-vote-unknown = ነዚ ካርድ ኣይንፈልጦን። ነፍሲ ወከፍ ፊደልን ቁጽርን መርምሩ
err-vote-used = እዚ ካርድ ድሮ ኣገልጊሉ እዩ። ሓድሽ ሕተቱ
err-vote-nothing = ኣብ እትደልይዎ ምልክት ግበሩ፣ ወይ ኣብ “ካብዚኦም ዋላ ሓደ”
err-vote-no-order = እትደልይዎ ጽቐጡ፣ ወይ ኣብ “ካብዚኦም ዋላ ሓደ” ምልክት ግበሩ
err-vote-both = ኣብ “ካብዚኦም ዋላ ሓደ” ከምኡውን ኣብ ካልእ ምልክት ጌርኩም። ካብ ክልቲኡ ሓደ ኣልግሱ
err-vote-many =
    { $n ->
        [one] ካብቲ ዝፍቀድ ንላዕሊ መሪጽኩም። { $n } ኣልግሱ
       *[other] ካብቲ ዝፍቀድ ንላዕሊ መሪጽኩም። { $n } ኣልግሱ
    }

## What a vote came to
vote-result-title = ውጽኢት ናይቲ ድምጺ ምሃብ
vote-first = ቀዳማይ ዝወጸ፦ { $title }። ምልክት ዝገበሩሉ ሰባት፦ { $n } ካብ { $all }
vote-first-few = ቀዳማይ ዝወጸ፦ { $title }
vote-nothing = ዋላ ሓንቲ ኣይተመርጸን
vote-people = ካብ { $all } ሰባት { $n } ድምጺ ሂቦም።
vote-few = ትሕቲ 5 ሰባት ድምጺ ሂቦም። ቀዳማይ ዝወጸ ነርኢ፣ ቁጽርታት ግን ኣይነርእን።
vote-not-enough = ድምጺ ዝሃቡ ሰባት ኣዝዮም ውሑዳት እዮም። ስለዚ እዚ ውጽኢት ንዝኾነ ሰብ ኣየገድድን።
vote-chosen = ዝተመርጸ
vote-answer = እቲ መልሲ
vote-answer-by = እቶም ሓለፍቲ ክሳብ { $date } ኣብዚ ክምልሱ እዮም።
vote-answer-late = እቲ መልሲ ክሳብ { $date } ክመጽእ ነይርዎ
vote-answer-will = ክንገብሮ ኢና
vote-answer-part = ገለ ክፋሉ ክንገብር ኢና
vote-answer-cannot = ክንገብሮ ኣይንኽእልን
vote-ticks = ክንደይ ሰባት ምልክት ጌሮምሉ
vote-two-ways = ብክልተ መገዲ ተቖጺሩ
vote-most = ዝበዝሐ ምልክት
vote-fair = ማዕረ ብጽሒት
vote-without =
    { $n ->
        [0] ነፍሲ ወከፍ ሰብ ምልክት ካብ ዝገበረሉ ገለ ረኺቡ።
        [one] { $n } ሰብ ምልክት ካብ ዝገበረሉ ዋላ ሓንቲ ኣይረኸበን።
       *[other] { $n } ሰባት ምልክት ካብ ዝገበሩሉ ዋላ ሓንቲ ኣይረኸቡን።
    }
vote-spent = ዋጋኡ { $sum } እዩ።
vote-decides = እዚ እዩ ዝውስን። እዚ ቅድሚ ድምጺ ምሃብ ተወሲኑ ነይሩ።
vote-turned = ብማዕረ ብጽሒት ዋላ ሓንቲ ዘይረኸቡ ሰባት ይበዝሑ። ስለዚ፣ ከምቲ ኣቐዲሙ ዝተባህለ፣ “ዝበዝሐ ምልክት” ይውስን።
vote-how = ብኸመይ ተቖጺሩ
vote-step-won = { $title }፦ { $n } ምልክት። ተመሪጹ።
vote-step-paid = { $title }፦ ምልክት ዝገበሩሉን ገና ዝህብዎ ብጽሒት ዘለዎምን ሰባት { $n } እዮም። ብሓባር ከም { $votes } ድምጺ ይቑጸሩ። ተመሪጹ።
vote-step-carried = { $title }፦ { $n } ምልክት። ምልክት ዝገበሩሉ ሰባት ክሳብ ሽዑ ዝወሓደ ረኺቦም ነይሮም። ተመሪጹ።
vote-step-filled = { $title }፦ { $n } ምልክት። ዝተረፈ ስለ ዝነበረ፣ እዚ እውን ተመሪጹ።
vote-step-not = { $title }፦ { $n } ምልክት። ንዕኡ ዝኣክል ኣይተረፈን።
vote-step-ended = ቀጺሉ { $title } ምመጸ። ዝኣክል ስለ ዘይተረፈ፣ እቲ ምቑጻር ኣብዚ ይውዳእ።
vote-level-ticks = ምስ { $others } ማዕረ ነይሩ፣ ግን ዝያዳ ምልክት ኣለዎ።
vote-level-cost = ምስ { $others } ማዕረ ነይሩ፣ ግን ዋጋኡ ይውሕድ።
vote-level-lot = ምስ { $others } ማዕረ ነይሩ። ቅድሚ ድምጺ ምሃብ ዝተገብረ ዕጫ ይውስን።
vote-came = ድምጽታት ብኸመይ መጺኦም
vote-came-few = ንኣሽቱ ቁጽርታት ኣይነርእን።
vote-way-web = ብሞባይልን ብኮምፒዩተርን
vote-way-kiosk = ኣብ መንደቕ ብዘሎ ስክሪን
vote-way-text = ብSMS
vote-way-paper = ብወረቐት
vote-way-hands = ኢድ ብምልዓል፣ ኣብ ክፍሊ
vote-checking = ባዕልኹም ኣረጋግጹ
vote-checking-how = እዚ ፋይል ዘገልገሉ ካርድታት ይዝርዝር። ንበይኑ ድማ ነፍሲ ወከፍ ምልክት ይዝርዝር። ንኽልቲኡ ከራኽብ ዝኽእል ሰብ የለን።
vote-wall = ኣብ መንደቕ ዘለዉ ቃላት
vote-cards = ካርድታት
vote-cards-made = ዝተሰርሑ፦ { $made }። ዘገልገሉ፦ { $used }። ዝተበላሸዉ፦ { $spoiled }። ዝተረፉ፦ { $unused }።
vote-by-office = ነቶም ካርድታት እቲ ቤት ጽሕፈት ሓቲምዎም።
vote-held-by = ዘዳለዎ
vote-file = እቲ ፋይል
vote-disputed = ዘይሰማማዕ ነገር ኣሎ፦
vote-closed-at = እቲ ድምጺ ምሃብ ብ{ $when } ተዓጽዩ።
vote-rule-ranked = እትደልይዎ ብተራ ስርዕዎ። ነፍሲ ወከፍ ነገር ምስ ካልኦት ኩሎም ይነጻጸር። ንኹሎም ዝስዕር ቀዳማይ ይኸውን።
vote-room = ብካርድኩም ድምጺ ሃቡ፦ ብተሌፎን፣ ኣብቲ ስክሪን ኣብ መንደቕ፣ ብመልእኽቲ፣ ወይ ብወረቐት ኣብቲ ሳንዱቕ።
vote-rank-how = ቅድሚ ኩሉ እትደልይዎ ጽቐጡ፣ ካብኡ እቲ ዝቕጽል
vote-rank-yours = ናትኩም ተራ
vote-rank-left = ኣብ ተራኹም ዘየለ
vote-rank-out = ኣውጽኡ
vote-rank-order = ዝወጸ ተራ
vote-rank-firsts = ክንደይ ሰባት ቀዳማይ ጌሮምዎ
vote-rank-duel = { $title } ኣንጻር { $others }፦ { $n } ብ { $all }
vote-rank-others = ካልኦት ኩሎም
vote-pro = ደገፍ፦
vote-con = ተቓውሞ፦

## A vote by one’s own phone
vote-phone = ብናይ ገዛእ ርእስኹም ሞባይል ድምጺ ሃቡ
vote-phone-lost = ሞባይል እንተ ጠፊኡ ድምጺ እውን ይጠፍእ። ሓደ ናይ ድምጺ ሊንክ ጥራይ ትረኽቡ፣ ካልኣይ የለን።
vote-phone-what = ሊንክኹም ሕጂ ትረኽቡ፣ ድምጺ ምሃብ ምስ ተኸፍተ ድማ ብእኡ ትመርጹ። ሊንክ ናይ መን ምዃኑ ማንም ክፈልጥ ኣይክእልን።
vote-phone-until = ክሳብ { $when } ክትረኽብዎ ትኽእሉ።
vote-phone-number = ቁጽርኹም
vote-phone-code = ኮድኹም
vote-phone-slip = ኣብታ ንእሽቶ ወረቐትኩም ኣሎ
vote-phone-words = እዞም ኣርባዕተ ቃላት ኣብ ወረቐትኩም ኣለዉ ድዮም?
vote-phone-differ = እንተ ዘየለዉ ጠጠው በሉ። ብካርድ ድምጺ ሃቡ፣ ንሓደ ብስም እቲ ጉጅለ ዝዛረብ ሰብ ድማ ንገሩ።
vote-phone-get = ናይ ድምጺ ሊንከይ ሃቡኒ
vote-phone-without = እዚ ገጽ ኣብዚ መርበብ መርኣዪ ኣይሰርሕን። ብካርድ ድምጺ ሃቡ፦ ማዕረ ይቑጸር።
vote-phone-over = ድሕሪ ሕጂ ሊንክ ኣይወሃብን። ብካርድ ድምጺ ሃቡ፦ ማዕረ ይቑጸር።
vote-phone-made = ናይ ድምጺ ሊንክኹም
vote-phone-keep = ሕጂ ዓቅብዎ። ካብዚ ገጽ ምስ ወጻእኩም ይጠፍእ።
vote-phone-one = እዚ ሊንክ ዘለዎ ሰብ ብእኡ ድምጺ ክህብ ይኽእል። ንማንም ኣይተርእዩ።
vote-phone-save = ከም ፋይል ዓቅቡ
vote-phone-signs = ወይ ነዞም ፊደላትን ቁጽርታትን ጽሓፍዎም፦
vote-phone-link = ካርድኹም ወይ ናይ ድምጺ ሊንክኹም
vote-phone-link-hint = ኣብ ካርድኹም ዘለዉ 16 ፊደላትን ቁጽርታትን ጽሓፉ፣ ወይ ሊንክኹም ለጥፉ
vote-phone-key = ቃላት ናይ ድምጺ ሊንክታት፦
vote-phone-links = ናይ ድምጺ ሊንክታት
vote-phone-count = ዝተዋህቡ፦ { $made }። ዘገልገሉ፦ { $used }።
voteslip-get = ናይ ድምጺ ሊንክኹም ኣብዚ ርኸቡ፦
voteslip-until = ክሳብ 24 ሰዓት ቅድሚ ድምጺ ምሃብ ምኽፋቱ ክትረኽብዎ ትኽእሉ። ብ{ $when } ይኽፈት።
err-phone-code = እዚ ቁጽርን እዚ ኮድን ኣይገጣጠሙን። ንወረቐትኩም ደጊምኩም ርኣዩ
err-phone-before = ንዚ ቁጽሪ ሊንክ ድሮ ተዋሂቡ እዩ። ንስኹም እንተ ዘይኮንኩም ንሓደ ብስም እቲ ጉጅለ ዝዛረብ ሰብ ንገሩ
err-phone-false = እቲ ዝመጸ መልሲ ናይዚ ድምጺ ኣይኮነን። ብካርድ ድምጺ ሃቡ፣ ንሓደ ብስም እቲ ጉጅለ ዝዛረብ ሰብ ድማ ንገሩ
err-phone-lost = ዝመጸ የለን። ኣብዚ ገጽ ጽንሑ፣ ነቲ መልጎም ድማ ደጊምኩም ጠውቁ
err-vote-link = ነዚ ሊንክ ኣይንፈልጦን። ካብቲ ዝዓቀብኩምሉ ቦታ ክፈትዎ
err-vote-link-used = እዚ ናይ ድምጺ ሊንክ ድሮ ኣገልጊሉ እዩ

## Votes by text message
sms-vote-in = ድምጽኹም በጺሑና። ምርጫኹም ዝርኢ ሰብ የለን። እዚ SMSን ናትኩምን ደምስሱ።
sms-vote-used = እዚ ካርድ ድሮ ኣገልጊሉ እዩ። ሓድሽ ሕተቱ።
sms-vote-unknown = ነዚ ካርድ ኣይንፈልጦን። ፊደላትን ቁጽርታትን መርሚርኩም ደጊምኩም ስደዱ።
sms-vote-many = ብዙሕ መሪጽኩም። ገለ ኣልግሱ እሞ ምስ ኮድኩም ደጊምኩም ስደዱ።
sms-vote-over = እዚ ድምጺ ምሃብ ተዓጽዩ። ድምጽታት ይቑጸሩ ኣለዉ።
sms-vote-link = ናይ ድምጺ ሊንክ ብጽሑፍ መልእኽቲ ኣይሰርሕን። ድምጺ ምሃብ ምስ ተኸፍተ ብሞባይልኩም ክፈትዎ። ነዚ መልእኽትን ናትኩምን ደምስሱ።
## User groups
groups-title = ክትጽንበርወን እትኽእሉ ጉጅለታት
groups-lead = ኣብዚ ዝመጹ ሰባት ይራኸቡን ሓሳቦም ይገልጹን። ክትጽንበሩ ወይ ክትወጹ ትኽእሉ። ስለምንታይ ኢሉ ዝሓትት የለን።
groups-none = ኣብዚ ገና ጉጅለ የለን።
group-meets = መዓስ ይራኸብ
group-join = ከመይ ትጽንበሩ
group-number = ኣብ ወረቐት ቁጽሪ ይወሃበኩም። ስምኩም ኣይንጽሕፍን።
group-who = ብስም ጉጅለ መን ይዛረብ
group-nobody = ሕጂ ዝኾነ ሰብ የለን።
office-chair = ንኣኼባታት ይመርሕ
office-secretary = ዝተባህለ ይጽሕፍ
office-treasurer = ንገንዘብ ይከታተል
office-steward = ቁጽርታት ይዕድል
office-supporter = ንጉጅለ ይሕግዝ፣ ኣብዚ ድማ ይሰርሕ
group-member = ኣባል
group-until = { $name }፣ ክሳብ { $date }
group-aside = ናብ ኣባላት ዝተመሓላለፈ
group-aside-by = ክሳብ { $date } ኣብዚ ዝሰርሕ ሰብ ይገብሮ ነይሩ፦ { $name }።
group-says = ጉጅለ እንታይ ይብል
group-says-none = ገና ኣብዚ ዋላ ሓንቲ ኣይበለን።
group-private = ነዚ ቦታ ዘመሓድሩ ነዚ ገጽ ከንብቡ ይኽእሉ። ጉጅለ ንነብሱ ዝጽሕፎ ግን ከንብቡ ኣይክእሉን።
group-ended = እዚ ጉጅለ ተወዲኡ፦ { $date }።

## Meetings
meetings-title = ኣኼባታት
meetings-lead = ኣብዚ ዝመጹ ሰባት ምስ ሰራሕተኛታት ይዛረቡ። ክትመጹ እንተዘይክኢልኩም፣ ኣብዚ ከተንብብዎ ትኽእሉ።
meetings-coming = ዝመጹ ዘለዉ
meetings-were = ዝሓለፉ
meetings-none = ዝተመደበ ኣኼባ የለን።
meeting-title = ኣኼባ
meeting-off = እዚ ኣኼባ ተሰሪዙ።
meeting-come = ክትመጹን ክትሰምዑን ጥራይ ትኽእሉ። ኣብ ዝደለኹምዎ ግዜ ክትከዱ ትኽእሉ።
meeting-when = መዓስ
meeting-where = ኣበይ
meeting-for = ንመን
meeting-held-by = ዘዳለዎ
meeting-led = መን ይመርሖ
meeting-led-user = ኣብዚ ዝመጽእ ሰብ
meeting-led-staff = ኣብዚ ዝሰርሕ ሰብ
meeting-joint = ኣብዚ ዝመጹ ሰባትን ሰራሕተኛታትን
meeting-users-only = ኣብዚ ዝመጹ ሰባት ጥራይ
meeting-with-trustees = ኣብዚ ዝመጹ ሰባትን ኣባላት ቦርድን
meeting-informal = ንኹሉ ዝኸውን ዕላል
meeting-minutes =
    { $n ->
        [one] { $n } ደቒቕ
       *[other] { $n } ደቓይቕ
    }
meeting-agenda = ብዛዕባ እንታይ ንዛረብ
meeting-agenda-why = እቲ ዝደንጐየ ይቕድም። ድሕሪኡ ሰባት ብዝያዳ ዝደልይዎ። ሰራሕተኛታት ዘምጽእዎ ኣብ መጨረሻ ይመጽእ። ነዚ ክቕይርዎ ኣይክእሉን።
meeting-nothing = ገና ዝኾነ የለን።
meeting-share = ካብ { $all } ደቓይቕ { $n } ነቲ ኣብዚ ዝመጹ ሰባት ዘምጽእዎ እዩ።
meeting-from-promise = ክንገብሮ ኢልና ነይርና፣ ደንጕዩ
meeting-from-want = ሰባት ብዝያዳ ዝደልይዎ
meeting-from-vote = ብድምጺ ዝተመርጸ
meeting-from-group = ጉጅለ ኣምጺእዎ
meeting-from-management = ሰራሕተኛታት ኣምጺኦምዎ
meeting-does-tell = ክንገረኩም እዩ።
meeting-does-ask = ቅድሚ ውሳነ ክንሓተኩም ኢና።
meeting-does-work-on = ብሓባር ንሰርሓሉ።
meeting-does-decide-together = ብሓባር ንውስኖ።
meeting-does-you-decide = ንስኹም ትውስኑ።
meeting-decides = ክውስን ዝኽእል፦
meeting-put-off = ናብ ዝመጽእ ኣኼባ ተሰጋጊሩ። እቲ ወረቐት ደንጕዩ መጺኡ።
meeting-paper-plain = ብቐሊል ቃላት
meeting-paper-large = ብዓበይቲ ፊደላት
meeting-paper-audio = ንምስማዕ
meeting-paper-language = ብኻልእ ቋንቋ
meeting-paper-late = ደንጕዩ መጺኡ
meeting-shared = ካብ { $when } ኣብዚ ኣሎ
meeting-read = ኣንብቡ
meeting-hands = ኣብ ኣኼባ ዝተቖጽረ ዝተላዕለ ኢድ
meeting-hands-first = ቀዳማይ ዝወጸ፦ { $title }። ካብ { $all } ሰባት { $n } ኢዶም ኣልዒሎም
meeting-hands-level = ብሓባር ቀዳሞት ዝወጹ፦ { $others }
meeting-hands-none = ዝኾነ ሰብ ኢዱ ኣየልዓለን
meeting-hands-few = ትሕቲ 5 ሰባት ነይሮም። ስለዚ ቅደም ተኸተል ጥራይ ነርኢ።
meeting-hands-people = { $n } ሰባት ነይሮም።
meeting-hands-each = ክንደይ ሰባት ኢዶም ኣልዒሎም
meeting-decided = እንታይ ተወሲኑ
meeting-undecided = ብዛዕባ እዚ ዝተወሰነ የለን።
meeting-wanted = ኣብዚ ዝመጹ ሰባት ዝደለይዎ
meeting-followed = እቲ ውሳነ ነዚ ይኽተል።
meeting-changed = እቲ ውሳነ ነዚ ይቕይሮ።
meeting-against = እቲ ውሳነ ነዚ ይጻረር።
meeting-why = ስለምንታይ
meeting-minority = ካልኦት እንታይ ሓሲቦም
meeting-doer = መን ይገብሮ
meeting-first = ቀዳማይ ዕለት
meeting-came = መን መጺኡ
meeting-came-users = ኣብዚ ዝመጹ ሰባት
meeting-came-staff = ሰራሕተኛታት
meeting-came-managers = ሓለፍቲ
meeting-came-trustees = ኣባላት ቦርድ
meeting-came-outside = ካብ ደገ
meeting-offered = እንታይ ተዳልዩ
meeting-offered-none = ዝተዳለወ የለን።
meeting-travel = ናይ መገሻ ተኸፊሉ
meeting-childcare = ምክንኻን ቆልዑ
meeting-interpreter = ዝትርጉም ሰብ
meeting-step-free = መሳልል ዘይብሉ መእተዊ
meeting-too-few = ካብቶም ኣብዚ ዝመጹ ትሕቲ 2 ሰባት መጺኦም። ኣኼባ እንተወሓደ 2 የድልይዎ።
meeting-agreed = ጉጅለ ነዚ ተሰማሚዓትሉ፦ { $date }።
meeting-not-agreed = ጉጅለ ነዚ ገና ኣይተሰማምዓትሉን። ክሳብ { $date } ክትርእዮ እያ።
meeting-agree-late = ጉጅለ ነዚ ገና ኣይተሰማምዓትሉን። ክሳብ { $date } ክትርእዮ ነይርዋ።
