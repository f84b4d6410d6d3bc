# What guests read, in English. Short words, one thought a sentence, the day said plainly.

## The frame of every page
house = Hearback
skip = Skip to the page
nav-top = Language and leaving
nav-foot = Help
leave = Leave now
easy = Easy read
not-easy = Longer text
help = Get help
keep = What we keep
back = Back
finish = Finish
languages = Language
carry-on = Carry on
send = Send
change = Change
optional = (you can leave this empty)
the-team = the team
you = You
step = Step { $n } of 3
err-in-title = Error: { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = By { $date }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Names
names-two = { $one } and { $two }
names-three = { $one }, { $two } and { $three }

## The list of places
places-title = Which place is it about?
places-hint = Choose the place where you stay or go. No name. No log-in.
places-none = There is no place here yet.

## The front
home-title = Tell us what is on your mind
home-lead = 2 minutes. No name. No log-in.
home-tell = Tell us something
home-return = See my answer
home-return-how = With your six words or your number
home-board = What has changed
home-who = Who reads it, and when
who-reads = Who reads it
who-reads-names = { $names }
when-answer = When they answer
when-seen = When they see it
home-unknown = They cannot see who you are unless you tell them.
seen-now = At once
seen-today = Today at { $time }, with all new messages
seen-tomorrow = Tomorrow at { $time }, with all new messages

## Getting help
help-now = If you are in danger now, tell anyone on the team or call 999.
help-talk = You can talk to someone outside, free, day or night. Call Samaritans on 116 123.
help-staff = About someone who works here
help-outside = { $outside } does not work here. Tell us, and say it is about someone who works here. Then only { $outside } reads it.
help-tried = We last tried these numbers on { $date }.
help-unseen = We do not see that you opened this page.

## Telling, step 1
kind-q = What do you want to tell us?
kind-hint = You do not need to give your name
kind-problem = Something is wrong
kind-idea = Something could be better
kind-thanks = Something is good
kind-unsafe = I do not feel safe
kind-question = I want to ask something
nothing-kept = If you stop before you send, we keep nothing.

## Telling, for those who do not feel safe
staff-title = One question first
staff-q = Is it about someone who works here?
staff-hint = This decides who reads it
staff-yes = Yes
staff-no = No
staff-unsaid = I do not want to say
staff-yes-who = { $outside } reads it, who does not work here. It does not go to { $team }.
staff-no-who = It goes to { $team }.
staff-tick = This is about someone who works here

## Telling, step 2
words-q = Tell us in your own words
words-hint = A few words are fine. Do not write names if you want to stay private
words-better = What would make it better?
see-q = Who can see it?
see-team = Only the team
see-board = The team, and later the board on the wall
see-board-how = We take out names first. We ask you before it goes up
see-outside = Only the person outside
see-trustee = Only a trustee
now-tick = Show it to the team now
now-risk = Then someone may guess who wrote it. If you leave this empty: { $seen }. That hides when you wrote.
seen-at-once = This is seen at once. Someone may guess who wrote it.

## Telling, step 3
check-title = Check and send
check-note = We have not sent this yet
check-about = About
check-words = Your words
check-better = To make it better
check-team = { $names }. They answer by { $date }.
check-outside = { $outside }, who does not work here. You get an answer by { $date }.
check-trustee = { $trustee }, a trustee. Not { $outside }, and nobody who works here. You get an answer by { $date }.
check-not-them = It is about { $outside }
check-send = Send to the team

## The receipt
sent-title = We have got it. Thank you.
sent-by = A person will answer by { $date }.
sent-your-words = Your words
sent-words = Use these words to see our answer.
sent-lose = We cannot find them for you if you lose them.
or-number = or the number
sent-how = Write them down, take a photo, or tell someone you trust.
sent-finish = I have kept my words. Finish
sent-next = What happens next
next-read = { $seen }: { $names } can read it.
next-answer = You get an answer by { $date }.
next-back = Come back here. Choose “See my answer” and type your words.
again-title = We already have this message
again-what = You do not need to send it again. Use your words to see the answer.

## Coming back
back-title = Type your words or your number
back-hint = Spaces, commas and capitals do not matter
back-go = Show my messages
back-lost = I lost my words
lost-title = No one can find them, not even us
lost-why = That is how we keep you private. Your message is still here. Without your words we cannot show you the answer.
lost-then = You can tell us again and get new words.
lost-again = Tell us again

## The conversation
thread-title = Your messages
state-wait = Waiting for an answer.
state-wait-by = They will answer by { $date }.
late-managers = This is late. We told the managers above the team on { $date }.
late-trustees = We told the trustees on { $date }. They make sure the place is run well.
state-asked = We asked you something.
state-late = This is late. You were promised an answer by { $date }.
state-asked-stands = The promised day waits for you too, for up to 10 working days.
care-taken = { $name } has this now.
care-safety = Only people who look after safety read this now.
care-outside = Only someone who does not work here reads this now.
state-closed = The team thinks this is done.
state-closed-open = You can still write here.
thanks-read = Thank you. I have read this.
taken-words = { $name } has this now. You get an answer by { $date }.
state-answered = Answered.
state-yes = Put right. You told us so.
new-date = We need more time. New day:
write-back = Write back
names-hint = You do not have to answer questions about who you are
look-again = See if there is anything new
right-q = Was it put right?
right-hint = Only you can say
right-yes = Yes
right-partly = Partly
right-no = No

## Who is next
handover-mine = From { $date } { $one } will answer you. I told { $one } what you told me.
handover-me = From { $date } I will answer you. I can read what you told us.
handover-ours = From { $date } { $one } will answer you. { $one } can read what you told us.

## Words for the board
wording-title = For the board on the wall
wording-why = You said this may go on the board. We took out what could show who someone is. It goes up only if you agree.
wording-words = This is what we would show. A bar stands for words we took out.
wording-hint = We can only show these words, or none
wording-did = Our answer next to them:
wording-yes = Show these words
wording-no = Do not show it
wording-accepted = You agreed to show this on the board.
wording-changed = You changed the words for the board. The team will look at them.
wording-refused = You said no to the board. It stays with the team.
wording-no-did = Our answer comes later.
wording-change = Use other words
wording-mine = Your words for the board
bar-person = [a name was taken out]
bar-contact = [a number or address was taken out]
bar-place = [a place or time was taken out]
bar-threat = [a threat was taken out]
bar-unlawful = [words against the law were taken out]

## Kept off the board
held-title = Not on the board
held-because = We do not show this on the board, because
held-hint = You can ask for another look. Then someone who does not work here reads it.
held-again = Ask for another look
held-asked = You asked for another look. Someone who does not work here will read it.
held-upheld = Someone looked again. They say it was right.
held-overturned = Someone looked again. They say it belongs on the board. We will ask you first.
why-person = it names a person
why-contact = it gives a number or an address
why-place = it says where or when
why-threat = it has a threat or hate in it
why-unlawful = it is against the law
why-safety = someone could be in danger
why-advert = it is an advert
why-same = it says the same as another message
why-asked = the person who wrote it asked us

## New words, and erasing
renew = Give me new words
renewed-title = Your new words
renewed-old = The old ones do not work any more.
renewed-on = I have kept them. Show my messages
erase-all = Delete everything I sent
erase-title = Delete everything you sent?
erase-goes = What goes
erase-goes-what = Your words, our answers, and the six words that open them
erase-stays = What stays
erase-stays-what = Our own answer on the board, without your words
erase-final = It happens at once. No one can bring it back.
erase-do = Delete it
erase-not = Keep my messages
erased-title = It is deleted
erased-what = Your words and our answers are gone.

## The board
board-title = You said, we did
board-lead = What people told us at { $place }, and what we answered. Green means the person who told us agrees.
board-empty = Nothing stands here yet. Be the first to tell us something.
board-said = You said
board-answer = Our answer
board-erased = Someone told us something. Their words are deleted now.
board-yes = Put right, says the person who told us
board-partly = Partly put right, says the person who told us
board-no = Not put right yet, says the person who told us
board-awaited = The answer of the team is not here yet.
board-waits = { $n ->
    [one] { $n } message waits for someone to look at it. This is late.
   *[other] { $n } messages wait for someone to look at them. This is late.
}
board-waits-days = { $n ->
    [one] The first has waited for { $n } day.
   *[other] The first has waited for { $n } days.
}
board-show = Show
board-all = All
board-promised = Promised
board-done = Done, we say
board-not = Not now, or no
board-is-late = Late
board-old = Older
board-more = More
board-none-here = Nothing like this stands here now.
board-screen = On a screen
board-about = About
board-people = { $n ->
    [one] { $n } person told us this
   *[other] { $n } people told us this
}
board-people-few = Fewer than 5 people told us this
board-ours = We started this ourselves
board-few = fewer than 5
board-no-one = no one
board-heard = Heard, no answer yet
board-answered = Answered
board-we-will = We will, by { $date }
board-finding = We are finding out. Answer by { $date }
board-intend = We would like to. No date yet
board-cannot = We can’t
board-not-now = Not now. We look again on { $date }
board-passed = Not ours. Passed to { $who }
board-claimed = We say it is done
board-agree = You agree
board-disagree = You disagree
board-disagree-by = You disagree. We answer by { $date }
board-silent = We say it is done. No one has said
board-stopped = Stopped
board-unwanted = No longer wanted
board-moved = Moved on { $date }:
board-moved-to = We need more time. Now by { $date }
board-owner = In charge: { $who }
board-because = Because
board-decided = Who decided
board-changes = What would change it
board-challenge = If you do not agree
board-why-law = The law does not let us
board-why-safety = Someone could get hurt
board-why-no-money = There is no money for it
board-why-tied-money = The money is tied to something else
board-why-other-body = Someone else decides, like the landlord
board-why-harms = It would hurt other people here
board-why-disagree = We do not think it is right
board-proof-look = See it for yourself
board-proof-paid = What was paid
board-proof-minutes = Written down at a meeting
board-proof-rule = The new rule
board-proof-other = How to check it
board-tally = Yes: { $yes }. Partly: { $partly }. No: { $no }.
board-not-said = No one has said yet.
board-asked = We asked at { $place }. Yes: { $yes }. Partly: { $partly }. No: { $no }. We wrote this down ourselves.
board-whole = All about number { $n }
board-number = Number { $n }
board-others = What others told us
board-steps = Step by step
board-by-team = Someone on the team
board-by-manager = A manager
board-by-trustee = A trustee
board-by-outside = Someone from outside
board-is-so = Is this so? Tell us
board-see-all = See all of it
board-pause = Pause
board-go-on = Go on
board-next = Next
board-nth = { $n } of { $all }

## What people want
home-wants = What people want
home-wants-how = Add your voice
wants-lead = What most people want stands first. No one who works here can move it.
wants-vote = This is not a vote. One press a day counts from each internet line. To be sure you count, tell us in your own words.
wants-none = Nothing stands here yet. Tell us what you want.
wants-show = What stands first
lane-most = Most people
lane-waiting = Waiting longest
lane-new = New voices
wants-people = { $n } people
wants-few = A few people
wants-nobody = Nobody yet
wants-sites = { $n } places
wants-waits = { $n ->
    [one] waiting { $n } working day
   *[other] waiting { $n } working days
}
wants-today = new today
wants-taps = and { $n } taps at screens
wants-taps-few = and a few taps at screens
wants-answered = answered
wants-unanswered = not answered yet
wants-first = People who use this place put this first
wants-in-vote = It is in a vote
want-too = Me too
want-too-done = Thank you. You are counted. It shows here later, so no one sees when you pressed.
want-too-same = Someone pressed this today on the same internet line. It counts once a day.
want-said = What people said
want-history = What happened so far
want-made-user = On the list since { $date }. It came from what people told us.
want-made-group = On the list since { $date }. The group of people who use this place wrote it.
want-made-staff = On the list since { $date }. The team wrote it.
want-joined = Joined with “{ $title }” on { $date }
want-parted = Taken apart from “{ $title }” on { $date }
want-within = This is now part of
want-pinned = Put first by people who use this place, on { $date }
want-unpinned = Not put first any more, since { $date }
want-asleep = People who use this place let this rest on { $date }
want-awake = Taken up again on { $date }
want-rests = People who use this place let this rest. You cannot add to it now.
want-q = Is it still so?
want-still = Still so
want-sorted = It is sorted
want-no-longer = Not any more
want-counts = Still so: { $yes }. Sorted: { $partly }. Not any more: { $no }.
want-heard = Thank you. We have counted your answer.
like-title = Others said the same here
like-hint = Add your voice with one press. You can still send your own words.
like-done = Your voice is added. You can stop here, or send your own words too.
want-back = What you told us is part of this
want-leave = This is not what I want

## What was held back
withheld-title = What we did not show
withheld-lead = Each time words are kept off the board, it is told here. You can read why, but not the words.
withheld-none = So far all was shown.
withheld-looked-at = Messages looked at for the board
withheld-kept-off = Kept off the board
withheld-again = Looked at again by someone else
withheld-wrong = Kept off by mistake, they say
withheld-why = Why, and how often
withheld-each = Each time
withheld-site = One of our places
withheld-whole = A whole message,
withheld-parts = { $n ->
    [one] { $n } word taken out,
   *[other] { $n } words taken out,
}
withheld-because = because
withheld-and = ; 
withheld-by-moderator = Someone who checks words for the board chose this.
withheld-by-manager = A manager chose this.
withheld-not-looked = No one else has looked at it yet.
withheld-was-right = Looked at again: it was right.
withheld-was-wrong = Looked at again: it was wrong.
withheld-how = Someone who uses this place and someone from outside look again. They see 1 in 10. They also see all that was kept off for 7 days.

## What we keep
keep-short = Your words, the day you wrote, and our answers. Not who you are.
keep-words = Your words, locked with a key of their own.
keep-day = The day you wrote. Not the hour.
keep-answers = Our answers to you.
keep-mark = A mark, if your words may be about harm. It puts your message first.
keep-journal = A list of what was done. It holds no words and no names. So nothing can go missing in secret.
keep-too = Taps on “Me too”, with the place. Not who it was, and not the minute.
keep-not = What we do not keep
not-name = Your name. We do not ask for it.
not-address = The address of your phone or computer.
not-way = How your message came to us.
not-receipt = Your six words. If you lose them, we cannot find them.
not-cookie = Cookies. These pages put none on your phone.
keep-who = Who can read it
who-at-once = This house shows messages to the team at once. Someone may guess who wrote them.
who-slots = The team sees new messages only at set times, all together. That hides when you wrote. If you do not feel safe, they see it at once. You can choose that too.
who-team = Messages here go to { $names }.
who-outside = If you say it is about someone who works here, only { $outside } reads it. { $outside } does not work here.
who-trustee = If it is about { $outside }, say so. Then only { $trustee } reads it, a trustee.
who-safety = If someone may come to harm, only people who look after safety read on. We note each time they do.
who-no-outside = There is no one outside yet to read messages about people who work here.
who-times = New messages are shown at { $times }.
who-again = Someone who uses these places may read what we kept off the board. Someone from outside may, too.
who-two-keys = Everyone who reads needs a password and a second key to get in.
who-one-key = A password is enough to read messages here. This is just an example. Do not use it for real messages.
keep-long = For how long
long-days = { $n ->
    [one] We delete everything { $n } day after the last message. You can delete it sooner.
   *[other] We delete everything { $n } days after the last message. You can delete it sooner.
}
long-notes = The database keeps notes of its own. What you delete can be in them for some days more.
long-unanswered = We do not delete a message that waits for an answer.
long-board = Our answers on the board stay. Your words there go when your messages go.
long-held = The list of what we held back stays. It has no words in it.
cannot = What we cannot promise
cannot-style = Someone may know you by how you write. Or by what only you can know. If that worries you, write less.
cannot-danger = If you tell us that someone is in danger, we may need to get help. Then we pass on what you wrote. We can only say who you are if you told us.
cannot-screen = Someone may look over your shoulder, or look at your phone later.
cannot-root = A person with full control of the computer could change the program to watch.
cannot-audit = No one from outside has tested this program yet.
runs = Who runs the computer
runs-unsaid = No one has said yet who runs this computer. Ask the team.

## When something is wrong
err-title = There is a problem
err-kind = Choose what you want to tell us
err-about-staff = Choose one, so that we know who may read it
err-nothing = Write a few words
err-too-long = { $n ->
    [one] Your words are too long by { $n } letter. Take some out, or send this and then write more
   *[other] Your words are too long by { $n } letters. Take some out, or send this and then write more
}
err-signs = Some signs could not be read, so we took them out. Look at your words, then carry on
err-old = This page was open for a long time. Your words are still here. Send it again
err-closed = This page was open for a long time. Type your six words or your number again. What you wrote is not lost
err-many = Too many messages came at once. Wait a minute, then try again. Your words are on this page, or one page back
err-fault = Something went wrong here, not with you. We kept nothing. Your words are on this page, or one page back. Try again in a minute, or use a paper card
fault-title = Something went wrong here
wait-title = Wait a minute
err-huge = That is too much at once. Go back: your words are still there. Take some out, then send them
err-form = We could not read that. Go back and send the page again
err-origin = This did not come from one of our pages, so we did nothing. Start again from our first page
err-sent-already = We already have this. You do not need to send it again
err-own-words = Your message has your secret words in it. Take them out. If not, others could read your messages
err-not-yet = There is no answer yet
err-not-for-board = This is not for the board
err-more-time = That day cannot be chosen. Choose another one
err-right = Choose yes, partly or no
err-no-words = Type your six words or your number
err-word = We do not know word { $n }: “{ $word }”. Check it and try again
err-check = Something is not right in these words. Check each one and try again
err-count = There need to be six words, or sixteen digits
err-no-such = Those words do not open anything. Check each word, or tell us again
not-found-title = We cannot find that page
not-found = You can tell us something, or see your answer.

# Is it working?
working-title = Is it working?
working-picture = How many people had an answer, after so many working days
working-promised = promised
working-door = How long answers take
working-few = Fewer than 5 people wrote in the last 12 weeks. Numbers would point at someone.
working-half = { $n ->
    [one] Half had an answer within { $n } working day
   *[other] Half had an answer within { $n } working days
}
working-half-not = { $n ->
    [one] Half waited more than { $n } working day, and nobody knows yet how long
   *[other] Half waited more than { $n } working days, and nobody knows yet how long
}
working-when = Everyone who wrote from { $from } to { $to }.
working-above = Few people wrote at { $place }. These are the numbers of { $above } and all its places.
working-half-row = Half answered within, in working days
working-most-row = 9 out of 10 answered within, in working days
working-more = more than { $n }, not known yet
working-late = Promised day missed
working-of = { $n } of { $all }
working-share = between { $low } and { $high } in 100, most likely
working-wrote = Wrote to us
working-answered = Had a real answer
working-open = Wait for one now
working-oldest = Longest wait now, in working days
working-overdue = Wait longer than promised
working-moved = Promised day was moved
working-saw = Came back and saw the answer
working-withdrawn = Took it back, or it was handed on
working-fewer = fewer than 5
working-how = We count from the day people wrote, and we count those who still wait. Nobody can make these numbers better by not answering.

## Words that staff start from
saved-thanks = Thank you for telling us. This is what happens next: ___. We plan to have it done by ___.
saved-ask = Thank you for telling us. We need to ask one thing: ___? You do not have to answer.
saved-cannot = Thank you for telling us. We cannot do this now, because ___. ___ decided that. It could change if ___. If you do not agree, write back here.
saved-done = It is done: ___. If it is not right, write back here.
saved-safe = Thank you for telling us. Are you safe now? What would you like us to do? If you are in danger, call 999. Or tell anyone on the team at { $place }.

# What is promised, in a conversation.
promise-title = What we do about it
promise-will = We will, by { $date }.
promise-finding = We are finding out. Answer by { $date }.
promise-intention = We would like to. There is no date yet.
promise-cannot = We can’t do this.
promise-not-now = Not now. We look at it again on { $date }.
promise-passed = This is not ours. We passed it on.
promise-claimed = We say it is done.
promise-agreed = Those who asked say that it is done.
promise-disputed = Those who asked say that it is not done.
promise-stopped = We stopped this.
promise-unwanted = Nobody wants this any more.
promise-late = This is late.
promise-moved = was the day. Now it is { $date }. Why:
promise-proof = You can check it by this:
promise-decided = Who decided it:
promise-passed-to = Who has it now:
promise-changes = What would change it:
promise-challenge = If you think this is wrong:
promise-you-said = You said:
promise-change = Say something else
promise-still = Is it still put right?
promise-saying = We would like to write on the board that people said this. Is it what you said?
promise-saying-yes = Yes, you can write that
promise-unwant = I do not want this any more
promise-unwanted-said = You said that you do not want this any more.
promise-not-mine = This is not what I told you
promise-not-asked = Nothing was changed. Look at the page again.

## What was promised
promises-none = Nothing has been promised here yet
promises-none-due = No promise had its day in the last year
promises-finding = { $n } of { $all } promises were kept by the day first promised
promises-when = What was promised in the year to { $to }, as it stood that night.
promises-kept = Kept by the day first promised
promises-moved = Moved to a later day
promises-moved-by = Half of those were moved by at most, in days
promises-stopped = Stopped
promises-ahead = Half were promised at most so many days ahead
promises-late = Late now
promises-intentions = Meant to be done, with no day: not counted as promises
promises-asked = People asked for it before it began
promises-agreed = We said “we did it”, and people agree
promises-disputed = We said “we did it”, and people disagree
promises-silent = We said “we did it”, and nobody has said yes or no
promises-cannot = Answers that say “we can’t”
promises-explained = Of these with the reason, who decided, what would change it, how to challenge it
promises-reversed = “We can’t” was said, and then more was done
promises-not-now = Answers that say “not now”
kept-title = Who answered, and who kept promises
kept-how = By what people do here, without names.
kept-when = Answers to everyone who wrote from { $from } to { $to }.
kept-too-few = Too few people wrote to count answers here.
kept-team = Names alone
kept-answered = Messages answered
kept-in-time = Answered by the day first promised
kept-promised = Promised
kept-later = Done later than that
kept-not-due = Not due yet
kept-given-up = Stopped, or answered in another way

## The poster
poster-title = A poster for the wall
poster-lead = What is late stands first, then what people do not agree with. You can add to it. You can take nothing off.
poster-print = Print it
poster-without = Press Ctrl and P to print. Choose { $size } paper.
poster-large = Large print
poster-add = Put one more on it
poster-added = Take { $name } off again
poster-full = There is no more room for: { $name }
poster-date = { $day } { $month } { $year }
poster-we = We did, we will, we can’t
poster-heard = Not answered yet
poster-intention = We would like to
poster-finding = We are finding out
poster-will = We will
poster-cannot = We can’t
poster-not-now = Not now
poster-passed = We passed it on
poster-claimed = We say it is done
poster-agreed = Done, people say
poster-disputed = Not done, people say
poster-stopped = We stopped it
poster-unwanted = Not wanted any more
poster-late = Late
poster-was = It was for { $date }
poster-by = By { $date }
poster-look = We look again on { $date }
poster-since = Here since { $date }
poster-answer-by = Answer by { $date }
poster-silent = Nobody has said yet if it is
poster-people = { $n ->
    [one] { $n } person said this
   *[other] { $n } people said this
  }
poster-few = Fewer than 5 people said this
poster-tell = Tell us something.
poster-no-name = No name needed.
poster-rest = Where a text ends in …, the rest is at { $address }
poster-more-late = { $n ->
    [one] { $n } more promise is late. It is on the board.
   *[other] { $n } more promises are late. They are on the board.
  }
poster-printed = Printed on { $date }. The next one is here by { $next }. Version { $version }

sms-got = Thank you. We have your message. We will answer by { $date }. Text WORDS to see it at { $at }. Text STOP to end texts.
sms-night = We have your text. No one is reading these now. We will answer by { $date }. If you are in danger call 999. Text STOP to end texts.
sms-help = You can text us here with no name. Do not use this if you are in danger now: call 999. Text WORDS to get words to come back with.
sms-words = Your words: { $words }. Keep them to see our answer at { $at }. Old words do not work any more.
sms-stopped = You will get no more texts from us. We have removed your number. You can still use your words at { $at }
sms-found = We found your message. We text you here when there is something new. Text STOP to end texts.
sms-lost = We do not know these words. Look at them again and text all of them.
sms-answer = You have an answer. Text YES to read it here, or use your words at { $at }. Text STOP to end texts.
sms-question = We have a question for you. Text YES to read it here. You do not have to answer. Text STOP to end texts.
sms-more-time = We said we would answer by { $first }. We need more time. We will answer by { $date }. Text STOP to end texts.
sms-right = Was it put right? Reply YES, PARTLY or NO. You can also use your words at { $at }. Text STOP to end texts.
sms-changed = Something you told us about has changed. See what we did with your words at { $at }. Text STOP to end texts.
sms-claimed = We say that something you asked for is done. Is it? Reply YES, PARTLY or NO, or look at { $at }. Text STOP to end texts.
sms-rest = The rest is at { $at }
home-text = You can also text us, with no name:
keep-number = If you text us: your number. It is locked, where the team cannot open it. It goes 30 days after your last text, and at once when you text STOP. The telephone company knows it all the same.
poster-text = Or text
sms-test = This is a test from { $at }. Texts work.

## The screen on the wall
kiosk-start = Tell us. No name. 2 minutes.
kiosk-touch = Touch to start
kiosk-choose = What would you like to do?
kiosk-hide = Hide
kiosk-hidden = Nothing can be seen now
kiosk-still = Are you still there?
kiosk-stay = I am still here
kiosk-soon = This page ends by itself. Then no one can see what you wrote.
kiosk-hide-typing = Hide what I type
kiosk-show-typing = Show what I type
kiosk-offline = No internet just now. We will send it as soon as we can.
kiosk-later = We will send this when the internet is back. Your words will work after that.
kiosk-no-answers = No internet just now. We cannot show answers. Come back later.
kiosk-full = This screen is full. Use a paper card, and tell the team.
kiosk-fast = Someone has just sent a few. Wait 1 minute, then send it. Your words are still here.
kiosk-print = Print
kiosk-code = Code for my phone
kiosk-code-how = Point the camera of your phone at it. It goes away in 20 seconds.
kiosk-take = Take your paper
kiosk-look = Look again on { $date }
kiosk-bye = Thank you
kiosk-bye-next = The next person sees nothing of yours.
kiosk-not-set-up = This screen is not set up yet. Tell anyone on the team.
kiosk-wiping = We are wiping this screen. It works again in half a minute.

## Pictures to tap
tiles-q = Or tap pictures
tiles-said = Pictures
tile-bed = Beds
tile-shower = Showers
tile-food = Food
tile-toilet = Toilets
tile-staff = People who work here
tile-others = Other people here
tile-noise = Noise
tile-safe = Feeling safe
tile-rules = Rules
tile-washing = Washing clothes
tile-phone = Charging phones
tile-warm = Warm or cold
tile-help = Help with papers
tile-health = Health
tile-things = My things
tile-other = Something else
err-nothing-tapped = Write a few words or tap a picture

## Listening
listen = Listen

## Tapping your words
tap-door = Tap your words
tap-title = Tap your six words
tap-letter = Which letter does word { $n } start with?
tap-word = Which one is word { $n }?
tap-off = Take the last word off
together = Someone you trust can look with you.
next-board = You can also see the answer on the board, without your words.

## Paper
paper-title = Tell us on paper. No name needed.
paper-box = Put it in the box, or give it to anyone on the team.
paper-who = The team reads it and types it in as you wrote it.
paper-keep = Tear this off and keep it
paper-when = Your words work as soon as the team has typed it in.

## Voting cards
votecard-code = Your code
votecard-scan = Scan this with a phone. Or type the code at:
votecard-until = Vote by { $date }
votecard-tick = Or tick here and put this card in the box.
votecard-most = Tick { $n } at most.
votecard-any = Tick as many as you like.
votecard-rank = Write 1 by what you want first, then 2, then 3.
votecard-secret = No one writes down which card is yours. The code is for you alone.
votecard-words = The words of this vote:

## Choosing a language
languages-all = More languages
languages-unread = No one who speaks this language has checked these texts yet.

## Votes
vote-title = Vote
vote-door = Vote
vote-all = Votes and results
vote-moment = { $date }, { $time }
vote-secret = No one can see what you choose.
vote-closes = Open until { $when }.
vote-opens = It opens on { $when }.
vote-card = Your card
vote-card-hint = Type the 16 letters and numbers on it
vote-choose-any = Tick everything you would like
vote-choose-some =
    { $n ->
        [one] Choose 1
       *[other] Choose up to { $n }
    }
vote-none = None of these
vote-cost = costs { $sum }
vote-see = See my choices
vote-about = About this vote
vote-help = You can ask someone you trust to help you.
vote-check-title = Check your vote
vote-yours = You chose
vote-once = You cannot change it after you send it.
vote-send = Send my vote
vote-words = Check later that your vote was counted
vote-words-tick = Show me words to look for
vote-words-risk = Someone could make you show them these words.
vote-in-title = Your vote is in
vote-in = The votes are counted after { $when }.
vote-words-title = Your words to look for
vote-words-how = Write them down. When the votes are counted, look for them in the list.
vote-else = Tell us something else
vote-over-title = This vote has closed
vote-counting = The votes are being counted. The result comes to this page.
vote-options = What you can choose
vote-does = What the result does
vote-does-tell = The people in charge will hear it.
vote-does-ask = The people in charge will hear it before they decide.
vote-does-work-on = The people in charge will work on what comes first.
vote-does-decide-together = You and the people in charge decide it together.
vote-does-you-decide = You decide. It will be done.
vote-wins = How it is counted
vote-rule-most = Tick everything you would like. The thing with the most ticks wins.
vote-rule-fair = Tick everything you would like. Everyone’s ticks carry an equal share. If a third of us want something else, about a third is ours.
vote-how-much = How much is chosen
vote-seats =
    { $n ->
        [one] 1 thing will be chosen
       *[other] { $n } things will be chosen
    }
vote-budget = As much as { $sum } can pay for
vote-who = Who can vote
vote-roll =
    { $n ->
        [one] 1 person can vote, with a card.
       *[other] { $n } people can vote, each with one card.
    }
vote-turnout =
    { $n ->
        [one] It counts if 1 person votes.
       *[other] It counts if { $n } people vote.
    }
err-vote-card = Type the 16 letters and numbers on your card
err-vote-unknown = We do not know this card. Check each letter and number
err-vote-used = This card has been used. Ask for a new one
err-vote-nothing = Tick what you would like, or “None of these”
err-vote-no-order = Press what you would like, or tick “None of these”
err-vote-both = You ticked “None of these” and something else. Take one off
err-vote-many =
    { $n ->
        [one] You chose too many. Take 1 off
       *[other] You chose too many. Take { $n } off
    }

## What a vote came to
vote-result-title = The result of the vote
vote-first = { $title } came first: { $n } of { $all } people ticked it
vote-first-few = { $title } came first
vote-nothing = Nothing was chosen
vote-people = { $n } of { $all } people voted.
vote-few = Fewer than 5 people voted. We show what came first, and no numbers.
vote-not-enough = Too few people voted, so this result does not bind anyone.
vote-chosen = What was chosen
vote-answer = The answer
vote-answer-by = The people in charge will answer here by { $date }.
vote-answer-late = The answer was due on { $date }
vote-answer-will = We will do it
vote-answer-part = We will do part of it
vote-answer-cannot = We cannot do it
vote-ticks = How many people ticked it
vote-two-ways = Counted in two ways
vote-most = Most ticks
vote-fair = Fair shares
vote-without =
    { $n ->
        [0] Everyone got something they ticked.
        [one] 1 person got nothing they ticked.
       *[other] { $n } people got nothing they ticked.
    }
vote-spent = It costs { $sum }.
vote-decides = This one decides. That was fixed before the vote opened.
vote-turned = Fair shares left more people with nothing. So “Most ticks” decides, as was said before.
vote-how = How it was counted
vote-step-won = { $title }: { $n } ticks. It is chosen.
vote-step-paid = { $title }: { $n } people who ticked it still had a share to give. Together they count as { $votes } votes. It is chosen.
vote-step-carried = { $title }: { $n } people ticked it, and they had been given least so far. It is chosen.
vote-step-filled = { $title }: { $n } ticks. There was something left, so it is chosen too.
vote-step-not = { $title }: { $n } ticks. There was not enough left for it.
vote-step-ended = { $title } would be next. There was not enough left, so the count ends here.
vote-level-ticks = It was level with { $others }, and has more ticks.
vote-level-cost = It was level with { $others }, and costs less.
vote-level-lot = It was level with { $others }. The draw made before the vote decides.
vote-came = How the votes came
vote-came-few = Small numbers are not shown.
vote-way-web = On phones and computers
vote-way-kiosk = At the screen on the wall
vote-way-text = By text message
vote-way-paper = On paper
vote-way-hands = Hands in a room
vote-checking = Check it yourself
vote-checking-how = This file lists which cards were used and, apart from that, each tick. No one can join the two.
vote-wall = Words on the wall
vote-cards = Cards
vote-cards-made = { $made } made, { $used } used, { $spoiled } spoilt, { $unused } left over.
vote-by-office = The office printed the cards.
vote-held-by = Held by
vote-file = The file
vote-disputed = Something does not add up:
vote-closed-at = The vote closed on { $when }.
vote-rule-ranked = Put what you would like in order. Each thing is compared with each other thing. What wins against all others comes first.
vote-room = Vote with your card. Use a phone, the screen on the wall, a text or the box.
vote-rank-how = Press what you want first, then the next
vote-rank-yours = Your order
vote-rank-left = Not in your order
vote-rank-out = Take out
vote-rank-order = The order that came of it
vote-rank-firsts = How many people put it first
vote-rank-duel = { $title } against { $others }: { $n } to { $all }
vote-rank-others = All the others
vote-pro = For:
vote-con = Against:

## A vote by one’s own phone
vote-phone = Vote by your own phone
vote-phone-lost = A lost phone is a lost vote. You get one voting link, and no second one.
vote-phone-what = You get your link now and vote with it when the vote is open. No one can tell whose link it is.
vote-phone-until = You can get it until { $when }.
vote-phone-number = Your number
vote-phone-code = Your code
vote-phone-slip = It is on your slip of paper
vote-phone-words = Are these four words on your slip?
vote-phone-differ = If not, stop. Vote with a card, and tell someone who speaks for the group.
vote-phone-get = Get my voting link
vote-phone-without = This page does not work in this browser. Vote with a card: it counts the same.
vote-phone-over = No more links are given out. Vote with a card: it counts the same.
vote-phone-made = Your voting link
vote-phone-keep = Save it now. It is gone when you leave this page.
vote-phone-one = Whoever has this link can vote with it. Show it to no one.
vote-phone-save = Save it as a file
vote-phone-signs = Or write down these letters and numbers:
vote-phone-link = Your card or your voting link
vote-phone-link-hint = Type the 16 letters and numbers on your card, or paste your link
vote-phone-key = The words of the voting links:
vote-phone-links = Voting links
vote-phone-count = { $made } given out, { $used } used.
voteslip-get = Get your voting link here:
voteslip-until = You can get it until 24 hours before the vote opens. It opens on { $when }.
err-phone-code = This number and this code do not belong together. Look at your slip again
err-phone-before = A link was given out for this number already. If it was not you, tell someone who speaks for the group
err-phone-false = What came back does not belong to this vote. Vote with a card, and tell someone who speaks for the group
err-phone-lost = Nothing came back. Stay on this page and press the button again
err-vote-link = We do not know this voting link. Open it from where you saved it
err-vote-link-used = This voting link has been used

## Votes by text message
sms-vote-in = Your vote is in. No one can see what you chose. Delete this text and yours.
sms-vote-used = This card has been used. Ask for a new one.
sms-vote-unknown = We do not know this card. Check each letter and number and send it again.
sms-vote-many = You chose too many. Take some off and send it again with your code.
sms-vote-over = This vote is closed. The votes are being counted.
sms-vote-link = A voting link does not work by text. Open it on your phone when the vote is open. Delete this text and yours.
## User groups
groups-title = Groups you can join
groups-lead = People who use this place meet and speak up. You can join or leave when you like. Nobody asks why.
groups-none = There is no group here yet.
group-meets = When it meets
group-join = How to join
group-number = You get a number on paper. We do not write down your name.
group-who = Who speaks for it
group-nobody = Nobody does right now.
office-chair = Leads the meetings
office-secretary = Writes things down
office-treasurer = Looks after the money
office-steward = Gives out the numbers
office-supporter = Helps the group, and works here
group-member = A member
group-until = { $name }, until { $date }
group-aside = Passed on to members
group-aside-by = Until { $date } it was done by { $name }, who works here.
group-says = What the group says
group-says-none = It has not said anything here yet.
group-private = Those who run this place can read this page. They cannot read what the group writes for itself.
group-ended = This group ended on { $date }.

## Meetings
meetings-title = Meetings
meetings-lead = People who use this place talk with staff. If you cannot come, you can read it here.
meetings-coming = To come
meetings-were = In the past
meetings-none = No meeting is planned.
meeting-title = A meeting
meeting-off = This meeting was called off.
meeting-come = You can come and just listen. You can leave when you like.
meeting-when = When
meeting-where = Where
meeting-for = Who it is for
meeting-held-by = Held by
meeting-led = Who leads it
meeting-led-user = Someone who uses this place
meeting-led-staff = Someone who works here
meeting-joint = People who use this place, and staff
meeting-users-only = Only people who use this place
meeting-with-trustees = People who use this place, and trustees
meeting-informal = A talk for all
meeting-minutes =
    { $n ->
        [one] 1 minute
       *[other] { $n } minutes
    }
meeting-agenda = What we talk about
meeting-agenda-why = What is late comes first. Then what people want most. What staff bring comes last. They cannot change that.
meeting-nothing = Nothing yet.
meeting-share = { $n } of { $all } minutes are for what people here brought.
meeting-from-promise = We said we would do it, and it is late
meeting-from-want = People want it most
meeting-from-vote = A vote chose it
meeting-from-group = The group brings it
meeting-from-management = Staff bring it
meeting-does-tell = You will hear about it.
meeting-does-ask = You are asked before it is decided.
meeting-does-work-on = We work on it.
meeting-does-decide-together = We decide it together.
meeting-does-you-decide = You decide it.
meeting-decides = Who can decide:
meeting-put-off = Put off to the next meeting. The paper came late.
meeting-paper-plain = In plain words
meeting-paper-large = Large print
meeting-paper-audio = To listen to
meeting-paper-language = In another language
meeting-paper-late = It came late
meeting-shared = Here since { $when }
meeting-read = Read it
meeting-hands = Counted by raised hands at a meeting
meeting-hands-first = { $title } came first: { $n } of { $all } people raised a hand
meeting-hands-level = These came first together: { $others }
meeting-hands-none = No one raised a hand
meeting-hands-few = Fewer than 5 people were there. We show only the order.
meeting-hands-people = { $n } people were there.
meeting-hands-each = How many people raised a hand
meeting-decided = What was decided
meeting-undecided = Nothing was decided on this.
meeting-wanted = What people here wanted
meeting-followed = The decision follows it.
meeting-changed = The decision changes it.
meeting-against = The decision goes against it.
meeting-why = Why
meeting-minority = What others thought
meeting-doer = Who does it
meeting-first = First date
meeting-came = Who came
meeting-came-users = People who use this place
meeting-came-staff = Staff
meeting-came-managers = Managers
meeting-came-trustees = Trustees
meeting-came-outside = From outside
meeting-offered = What was offered
meeting-offered-none = Nothing was offered.
meeting-travel = Travel was paid
meeting-childcare = Child care
meeting-interpreter = Someone to translate
meeting-step-free = A way in with no steps
meeting-too-few = Fewer than 2 people who use this place came. A meeting needs at least 2.
meeting-agreed = The group agreed to this on { $date }.
meeting-not-agreed = The group has not agreed to this yet. It will look at it by { $date }.
meeting-agree-late = The group has not agreed to this yet. It was due on { $date }.
