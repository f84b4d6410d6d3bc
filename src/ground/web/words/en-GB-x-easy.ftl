# What guests read in easy read: one idea a sentence, and a sentence is at most twelve words.

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
places-hint = Choose your place. We do not ask your name.
places-none = There is no place here yet.

## The front
home-title = Tell us what you think
home-lead = It takes 2 minutes. We do not ask your name.
home-tell = Tell us
home-return = See my answer
home-return-how = Use your six words or your number
home-board = What has changed
home-who = Who reads it, and when
who-reads = Who reads it
who-reads-names = { $names }
when-answer = When they answer
when-seen = When they see it
home-unknown = They cannot see who you are unless you tell them.
seen-now = Now
seen-today = Today at { $time }, with all new messages
seen-tomorrow = Tomorrow at { $time }, with all new messages

## Getting help
help-now = Are you in danger now? Tell anyone on the team. Or call 999.
help-talk = Do you want to talk? Call Samaritans on 116 123. It is free. You can call day or night.
help-staff = About someone who works here
help-outside = { $outside } does not work here. Tell us. Say it is about someone who works here. Then only { $outside } reads it.
help-tried = We called these numbers on { $date }. They worked.
help-unseen = We do not see that you read this page.

## Telling, step 1
kind-q = What do you want to tell us?
kind-hint = You do not need to give your name
kind-problem = Something is wrong
kind-idea = Something could be better
kind-thanks = Something is good
kind-unsafe = I do not feel safe
kind-question = I want to ask something
nothing-kept = You can stop. If you do not send it, we keep nothing.

## Telling, for those who do not feel safe
staff-title = One question first
staff-q = Is it about someone who works here?
staff-hint = Then we know who can read it
staff-yes = Yes
staff-no = No
staff-unsaid = I do not want to say
staff-yes-who = { $outside } reads it. { $outside } does not work here. It does not go to { $team }.
staff-no-who = It goes to { $team }.
staff-tick = It is about someone who works here

## Telling, step 2
words-q = Tell us in your own words
words-hint = A few words are fine. Do not write names. Then it is hard to know who you are
words-better = What would make it better?
see-q = Who can see it?
see-team = Only the team
see-board = The team, and later the board on the wall
see-board-how = We take out names. We ask you first
see-outside = Only someone who does not work here
see-trustee = Only a trustee. Trustees look after the whole place
now-tick = Show it to the team now
now-risk = Then someone may guess who wrote it. If you leave this empty: { $seen }. That hides when you wrote.
seen-at-once = They see it now. Someone may guess who wrote it.

## Telling, step 3
check-title = Check and send
check-note = We have not sent this yet
check-about = About
check-words = Your words
check-better = To make it better
check-team = { $names }. They answer by { $date }.
check-outside = { $outside } reads it. { $outside } does not work here. You get an answer by { $date }.
check-trustee = { $trustee } reads it. { $trustee } is a trustee. It does not go to { $outside }. It does not go to the team. You get an answer by { $date }.
check-not-them = This is about { $outside }
check-send = Send it

## The receipt
sent-title = We have got it. Thank you.
sent-by = A person will answer by { $date }.
sent-your-words = Your words
sent-words = Keep these words. You need them to see our answer.
sent-lose = Do not lose them. We cannot find them for you.
or-number = or the number
sent-how = Write them down. Or take a photo. Or tell someone you trust.
sent-finish = I have my words. Finish
sent-next = What happens next
next-read = { $seen }: { $names } can read it.
next-answer = You get an answer by { $date }.
next-back = Come back here. Choose “See my answer”. Type your words.
again-title = We have this message
again-what = You do not need to send it again. Use your words to see the answer.

## Coming back
back-title = Type your words or your number
back-hint = Big or small letters are fine
back-go = Show my messages
back-lost = I lost my words
lost-title = No one can find them
lost-why = We cannot find them. That keeps you private. Your message is still here. But we cannot show you the answer.
lost-then = You can tell us again. Then you get new words.
lost-again = Tell us again

## The conversation
thread-title = Your messages
state-wait = There is no answer yet.
state-wait-by = They will answer by { $date }.
late-managers = This is late. We told the managers above the team on { $date }.
late-trustees = We told the trustees on { $date }. They check that this place is run well.
state-asked = We asked you something.
state-late = This is late. The team said: by { $date }.
state-asked-stands = The team waits for you. The date moves too, by up to 10 working days.
care-taken = { $name } has your message now.
care-safety = Now only people who look after safety read it.
care-outside = Now only someone who does not work here reads it.
state-closed = The team thinks this is done.
state-closed-open = You can still write here.
thanks-read = Thank you. I have read this.
taken-words = { $name } has this now. You get an answer by { $date }.
state-answered = We have answered.
state-yes = It is put right. You told us so.
new-date = We need more time. New day:
write-back = Write back
names-hint = You do not have to say who you are
look-again = Is there anything new?
right-q = Was it put right?
right-hint = Only you can say
right-yes = Yes
right-partly = A bit
right-no = No

## Who is next
handover-mine = From { $date } { $one } will write back to you. I told { $one } what you said.
handover-me = From { $date } I will write back to you. I can read what you said.
handover-ours = From { $date } { $one } will write back to you. { $one } can read what you said.

## Words for the board
wording-title = For the board on the wall
wording-why = You said we can show this. We took out what could show who someone is. We show it only if you say yes.
wording-words = This is what we want to show. A bar means we took words out.
wording-hint = We can only show these words, or no words
wording-did = Our answer next to them:
wording-yes = Yes, show these words
wording-no = No, do not show them
wording-accepted = You said yes. We can show this on the board.
wording-changed = You changed the words. The team will look at them.
wording-refused = You said no. We do not show it. It stays with the team.
wording-no-did = Our answer comes later.
wording-change = Use other words
wording-mine = Your words for the board
bar-person = [we took out a name]
bar-contact = [we took out a number]
bar-place = [we took out a place or time]
bar-threat = [we took out a threat]
bar-unlawful = [we took out words against the law]

## Kept off the board
held-title = Not on the board
held-because = We do not show this on the board. This is why:
held-hint = You can ask us to look again. Someone who does not work here reads it.
held-again = Ask to look again
held-asked = You asked to look again. Someone who does not work here will read it.
held-upheld = Someone looked again. They say it was right.
held-overturned = Someone looked again. They say we can show it. We will ask you first.
why-person = it names a person
why-contact = it has a phone number or a link
why-place = it says where or when
why-threat = it has a threat or hate in it
why-unlawful = it is against the law
why-safety = someone could be in danger
why-advert = it wants to sell something
why-same = we have the same message already
why-asked = the person who wrote it asked us

## New words, and erasing
renew = Give me new words
renewed-title = Your new words
renewed-old = The old words do not work now.
renewed-on = I have them. Show my messages
erase-all = Delete all I sent
erase-title = Delete all you sent?
erase-goes = What goes
erase-goes-what = Your words. Our answers. The six words you keep
erase-stays = What stays
erase-stays-what = Our answer on the board. Your words go from it
erase-final = It goes at once. No one can bring it back.
erase-do = Delete it
erase-not = Keep my messages
erased-title = It is deleted
erased-what = Your words are gone. Our answers are gone.

## The board
board-title = You said, we did
board-lead = This is what people at { $place } told us. This is what we said. Green means the person who told us says yes.
board-empty = There is nothing here yet. You can be the first.
board-said = You said
board-answer = Our answer
board-erased = Someone told us something. Their words are deleted now.
board-yes = It is put right. The person who told us says so
board-partly = A bit is put right. The person who told us says so
board-no = It is not put right yet. The person who told us says so
board-awaited = The team has not said yet what it did.
board-waits = { $n ->
    [one] { $n } message waits here. No one has looked at it. This is late.
   *[other] { $n } messages wait here. No one has looked at them. This is late.
}
board-waits-days = { $n ->
    [one] The first waits for { $n } day now.
   *[other] The first waits for { $n } days now.
}
board-show = Show
board-all = All
board-promised = We will
board-done = We say we did
board-not = Not now, or no
board-is-late = Late
board-old = Old ones
board-more = More
board-none-here = There is nothing like this here now.
board-screen = On a screen
board-about = About
board-people = { $n ->
    [one] { $n } person told us
   *[other] { $n } people told us
}
board-people-few = Fewer than 5 people told us
board-ours = We thought of this
board-few = fewer than 5
board-no-one = no one
board-heard = We heard you. No answer yet
board-answered = We have said something
board-we-will = We will do it by { $date }
board-finding = We will find out. We tell you by { $date }
board-intend = We want to. There is no day yet
board-cannot = We can’t
board-not-now = Not now. We look again on { $date }
board-passed = This is not ours. We gave it to { $who }
board-claimed = We say it is done
board-agree = You say yes, it is done
board-disagree = You say no, it is not done
board-disagree-by = You say no. We answer by { $date }
board-silent = We say it is done. No one has said yes or no
board-stopped = We stopped
board-unwanted = No one wants it now
board-moved = We moved the day on { $date }:
board-moved-to = We need more time. The new day is { $date }
board-owner = In charge: { $who }
board-because = Why
board-decided = Who said so
board-changes = What could change it
board-challenge = If you think this is wrong
board-why-law = The law does not let us
board-why-safety = Someone could get hurt
board-why-no-money = There is no money for it
board-why-tied-money = The money is for something else
board-why-other-body = Someone else decides
board-why-harms = It would hurt other people here
board-why-disagree = We think it is not right
board-proof-look = Look for yourself
board-proof-paid = What we paid
board-proof-minutes = What we wrote down when we met
board-proof-rule = The new rule
board-proof-other = How to check it
board-tally = Yes: { $yes }. A bit: { $partly }. No: { $no }.
board-not-said = No one has said yet.
board-asked = We asked at { $place }. Yes: { $yes }. A bit: { $partly }. No: { $no }. We wrote this down.
board-whole = All about number { $n }
board-number = Number { $n }
board-others = What others told us
board-steps = Step by step
board-by-team = Someone on the team
board-by-manager = Someone who runs this place
board-by-trustee = A trustee
board-by-outside = Someone from outside
board-is-so = Is this true? Tell us
board-see-all = See all of it
board-pause = Pause
board-go-on = Go on
board-next = Next
board-nth = { $n } of { $all }

## What people want
home-wants = What people want
home-wants-how = Say that you want it too
wants-lead = What most people want is at the top. The team cannot move it.
wants-vote = This is not a vote. We count one press a day from each internet line. You can also tell us in your own words.
wants-none = There is nothing here yet. Tell us what you want.
wants-show = What is at the top
lane-most = Most people
lane-waiting = Waits longest
lane-new = New
wants-people = { $n } people
wants-few = A few people
wants-nobody = No one yet
wants-sites = { $n } places
wants-waits = { $n ->
    [one] waits { $n } work day
   *[other] waits { $n } work days
}
wants-today = new today
wants-taps = and { $n } taps at screens
wants-taps-few = and a few taps at screens
wants-answered = answered
wants-unanswered = not answered yet
wants-first = People who use this place put this first
wants-in-vote = It is in a vote
want-too = Me too
want-too-done = Thank you. We count you. It shows here later. So no one sees when you pressed.
want-too-same = Someone pressed this today on the same internet line. It counts once a day.
want-said = What people said
want-history = What happened
want-made-user = Here since { $date }. It came from what people told us.
want-made-group = Here since { $date }. The group of people who come here wrote it.
want-made-staff = Here since { $date }. The team wrote it.
want-joined = Put with “{ $title }” on { $date }
want-parted = Taken apart from “{ $title }” on { $date }
want-within = This is now part of
want-pinned = People who come here put this first on { $date }
want-unpinned = Not first any more, since { $date }
want-asleep = People who come here let this rest on { $date }
want-awake = We look at it again since { $date }
want-rests = People who come here let this rest. You cannot add to it now.
want-q = Is it still like this?
want-still = Yes, still
want-sorted = It is done
want-no-longer = Not any more
want-counts = Yes, still: { $yes }. Done: { $partly }. Not any more: { $no }.
want-heard = Thank you. We count your answer.
like-title = Others said the same
like-hint = Press to say: me too. You can still send your own words.
like-done = We count you. You can stop here. Or send your own words too.
want-back = What you told us is part of this
want-leave = This is not what I want

## What was held back
withheld-title = What we did not show
withheld-lead = We say it here each time we do not show words. We say why. We do not show the words.
withheld-none = So far we showed all of it.
withheld-looked-at = Messages we looked at for the board
withheld-kept-off = Not shown on the board
withheld-again = Someone else looked again
withheld-wrong = They say we were wrong
withheld-why = Why, and how often
withheld-each = Each time
withheld-site = One of our places
withheld-whole = A whole message.
withheld-parts = { $n ->
    [one] { $n } word taken out.
   *[other] { $n } words taken out.
}
withheld-because = Why:
withheld-and = ; 
withheld-by-moderator = Someone who checks words for the board said so.
withheld-by-manager = A manager said so.
withheld-not-looked = No one else has looked at it yet.
withheld-was-right = Someone else looked. It was right.
withheld-was-wrong = Someone else looked. It was wrong.
withheld-how = Someone who comes here and someone from outside look again. They see 1 in 10. They see all we did not show for 7 days.

## What we keep
keep-short = We keep your words, the day, and our answers. We do not keep who you are.
keep-words = Your words. They are locked. Each has its own key.
keep-day = The day you wrote. Not the hour.
keep-answers = Our answers to you.
keep-mark = A mark, if your words may be about someone being hurt. Then your message comes first.
keep-journal = A list of what was done. It has no words and no names. So nothing can go missing.
keep-too = That someone pressed “Me too”, and where. Not who it was. Not the minute.
keep-not = What we do not keep
not-name = Your name. We do not ask for it.
not-address = The address of your phone.
not-way = How your message came to us.
not-receipt = Your six words. We cannot find them if you lose them.
not-cookie = Cookies. We put none on your phone.
keep-who = Who can read it
who-at-once = The team sees new messages at once. Someone may guess who wrote them.
who-slots = The team sees new messages at set times, all together. That hides when you wrote. Do you not feel safe? Then they see it at once. You can choose that too.
who-team = Messages go to { $names }.
who-outside = Is it about someone who works here? Say so. Then only { $outside } reads it. { $outside } does not work here.
who-trustee = Is it about { $outside }? Say so. Then only { $trustee } reads it. { $trustee } is a trustee.
who-safety = Is someone in danger? Then only people who look after safety read your message. We note each time they read it.
who-no-outside = Is it about someone who works here? There is no one outside to read it yet.
who-times = They see new messages at { $times }.
who-again = Someone who comes here may read what we did not show. Someone from outside may, too.
who-two-keys = To read messages, the team needs a password. They need a second key too.
who-one-key = Here the team needs only a password. This is just to try out. Do not send real messages here.
keep-long = How long we keep it
long-days = { $n ->
    [one] We wait { $n } day after the last message. Then we delete it all. You can delete it sooner.
   *[other] We wait { $n } days after the last message. Then we delete it all. You can delete it sooner.
}
long-notes = The computer keeps notes for itself. What you delete can be in them for some days more.
long-unanswered = Is there no answer yet? Then we keep the message.
long-board = Our answers stay on the board. Your words go when your messages go.
long-held = The list of what we did not show stays. It has no words in it.
cannot = What we cannot promise
cannot-style = Someone may know how you write. Or they may know your story. If you worry, write less.
cannot-danger = Is someone in danger? Then we may need to get help. We pass on what you wrote. Did you tell us who you are? Then we can say that too.
cannot-screen = Someone may see your screen. Or they may look at your phone.
cannot-root = Someone runs the computer. That person could change how this works.
cannot-audit = No one from outside has tested this yet.
runs = Who runs the computer
runs-unsaid = We do not know yet. Ask the team.

## When something is wrong
err-title = There is a problem
err-kind = Choose what you want to tell us
err-about-staff = Choose one. Then we know who can read it
err-nothing = Write a few words
err-too-long = { $n ->
    [one] Your words are { $n } letter too long. Take some out. Or send this and write more
   *[other] Your words are { $n } letters too long. Take some out. Or send this and write more
}
err-signs = We could not read some signs. We took them out. Look at your words. Then carry on
err-old = This page was open for a long time. Your words are still here. Send it again
err-closed = This page was open for a long time. Type your six words again. You can also type your number. Your message is not lost
err-many = Too many messages came at once. Wait a minute. Then try again. Your words are on this page or one page back
err-fault = Something went wrong here. It was not you. We kept nothing. Your words are on this page or one page back. Wait a minute. Then try again. Or use a paper card
fault-title = Something went wrong here
wait-title = Wait a minute
err-huge = That is too much at once. Go back. Your words are still there. Take some out. Then send them
err-form = We could not read that. Go back. Send it again
err-origin = This did not come from our pages. So we did nothing. Start from our first page
err-sent-already = We have this. You do not need to send it again
err-own-words = Your message has your six words in it. Take them out. If not, others could read your messages
err-not-yet = There is no answer yet
err-not-for-board = This is not for the board
err-more-time = You cannot choose that day. Choose a new one
err-right = Choose yes, a bit or no
err-no-words = Type your six words or your number
err-word = We do not know word { $n }: “{ $word }”. Check it. Then try again
err-check = Something is wrong in these words. Check each one. Then try again
err-count = We need six words. Or a number with sixteen digits
err-no-such = Those words do not work. Check each word. Or tell us again
not-found-title = We cannot find that page
not-found = You can tell us something. Or see your answer.

# Is it working?
working-title = Is it working?
working-picture = The line goes up when people get an answer. The numbers below are working days
working-promised = promised
working-door = How long answers take
working-few = Fewer than 5 people wrote. We do not show numbers for so few people.
working-half = { $n ->
    [one] Half of the people got an answer in { $n } working day
   *[other] Half of the people got an answer in { $n } working days
}
working-half-not = { $n ->
    [one] Half of the people waited longer than { $n } working day. We do not know yet how long.
   *[other] Half of the people waited longer than { $n } working days. We do not know yet how long.
}
working-when = People who wrote from { $from } to { $to }.
working-above = Only a few people wrote at { $place }. These numbers are for { $above } and all its places.
working-half-row = Half got an answer in this many working days
working-most-row = 9 out of 10 got an answer in this many working days
working-more = more than { $n }. We do not know yet.
working-late = We missed the promised day
working-of = { $n } of { $all }
working-share = about { $low } to { $high } in 100
working-wrote = Wrote to us
working-answered = Got a real answer
working-open = Wait now
working-oldest = The longest wait now, in working days
working-overdue = Wait longer than we promised
working-moved = We moved the promised day
working-saw = Came back and read the answer
working-withdrawn = Took it back, or someone else answers it
working-fewer = fewer than 5
working-how = We count from the day you write. We also count people who still wait.

## Words that staff start from
saved-thanks = Thank you for telling us. Now we will do this: ___. We want to have it done by ___.
saved-ask = Thank you for telling us. We want to ask you one thing: ___? You do not have to answer.
saved-cannot = Thank you for telling us. We cannot do this now. This is why: ___. ___ said so. It may change if ___. You do not agree? Write back here.
saved-done = It is done: ___. Is it still wrong? Write back here.
saved-safe = Thank you for telling us. Are you safe now? What can we do for you? If you are in danger, call 999. Or tell a person on the team at { $place }.

# What is promised, in a conversation.
promise-title = What we do about it
promise-will = We will do it by { $date }.
promise-finding = We do not know yet. We will tell you by { $date }.
promise-intention = We want to do it. We do not know when.
promise-cannot = We can’t do this.
promise-not-now = Not now. We look again on { $date }.
promise-passed = We can’t do this here. We told the people who can.
promise-claimed = We say it is done.
promise-agreed = People who asked say: it is done.
promise-disputed = People who asked say: it is not done.
promise-stopped = We stopped this.
promise-unwanted = No one wants this now.
promise-late = This is late.
promise-moved = was the day. Now it is { $date }. Why:
promise-proof = You can check it:
promise-decided = Who said so:
promise-passed-to = Who has it now:
promise-changes = What could change it:
promise-challenge = If you think this is wrong:
promise-you-said = You said:
promise-change = Say something else
promise-still = Is it still put right?
promise-saying = We want to write this on the board. Did you say this?
promise-saying-yes = Yes, write it
promise-unwant = I do not want this now
promise-unwanted-said = You said: I do not want this now.
promise-not-mine = I did not say this
promise-not-asked = Nothing is changed. Look at the page again.

## What was promised
promises-none = We have promised nothing here yet
promises-none-due = No promise had its day in the last year
promises-finding = We kept { $n } of { $all } promises on time
promises-when = What we promised in one year, up to { $to }.
promises-kept = Done by the first day we said
promises-moved = We moved the day
promises-moved-by = Half of these moved by up to, in days
promises-stopped = We stopped
promises-ahead = Half were up to so many days away
promises-late = Late now
promises-intentions = We want to, but there is no day
promises-asked = People asked first
promises-agreed = We said “we did it”. People agree
promises-disputed = We said “we did it”. People do not agree
promises-silent = We said “we did it”. Nobody said yes or no
promises-cannot = We said “we can’t”
promises-explained = And we said why, who chose, and how to ask again
promises-reversed = We said “we can’t”. Then we did more
promises-not-now = We said “not now”
kept-title = Who answered, and who kept promises
kept-how = We show jobs, not names.
kept-when = Answers to people who wrote from { $from } to { $to }.
kept-too-few = Too few people wrote. We do not count answers.
kept-team = No job
kept-answered = Messages answered
kept-in-time = Answered by the first day we said
kept-promised = Promised
kept-later = Done, but later
kept-not-due = The day is not here yet
kept-given-up = Stopped, or another answer

## The poster
poster-title = A poster for the wall
poster-lead = What is late is at the top. You can add to it. You can take nothing off.
poster-print = Print it
poster-without = Press Ctrl and P to print. Use { $size } paper.
poster-large = Large print
poster-add = Put one more on it
poster-added = Take { $name } off
poster-full = There is no more room for: { $name }
poster-date = { $day } { $month } { $year }
poster-we = We did, we will, we can’t
poster-heard = No answer yet
poster-intention = We want to
poster-finding = We do not know yet
poster-will = We will
poster-cannot = We can’t
poster-not-now = Not now
poster-passed = We told who can
poster-claimed = We say it is done
poster-agreed = It is done
poster-disputed = It is not done
poster-stopped = We stopped
poster-unwanted = No one wants it now
poster-late = Late
poster-was = The day was { $date }
poster-by = By { $date }
poster-look = We look again on { $date }
poster-since = Here since { $date }
poster-answer-by = We answer by { $date }
poster-silent = No one has said if it is
poster-people = { $n ->
    [one] { $n } person said this
   *[other] { $n } people said this
  }
poster-few = Fewer than 5 people said this
poster-tell = Tell us something.
poster-no-name = You do not have to say your name.
poster-rest = You see …? Read the rest at { $address }
poster-more-late = { $n ->
    [one] { $n } more thing is late. Look at the board.
   *[other] { $n } more things are late. Look at the board.
  }
poster-printed = Printed on { $date }. The next one is here by { $next }. Version { $version }

sms-got = Thank you. We have your message. We will answer by { $date }. Text WORDS to see it at { $at }. Text STOP to end texts.
sms-night = We have your text. No one is here now. We will answer by { $date }. Are you in danger? Call 999. Text STOP to end texts.
sms-help = You can text us here. You do not say your name. Are you in danger? Call 999. Text WORDS to get words. You come back with them.
sms-words = Your words: { $words }. Keep them. Use them at { $at } to see our answer. Old words do not work.
sms-stopped = You will get no more texts. We have removed your number. Your words still work at { $at }
sms-found = We found your message. We text you here when there is something new. Text STOP to end texts.
sms-lost = We do not know these words. Look at them again. Text all of them.
sms-answer = You have an answer. Text YES to read it here. Or use your words at { $at }. Text STOP to end texts.
sms-question = We have a question. Text YES to read it here. You do not have to answer. Text STOP to end texts.
sms-more-time = We said we would answer by { $first }. We need more time. We will answer by { $date }. Text STOP to end texts.
sms-right = Is it better now? Reply YES, PARTLY or NO. Or use your words at { $at }. Text STOP to end texts.
sms-changed = Something you told us about has changed. Use your words at { $at } to see it. Text STOP to end texts.
sms-claimed = We say it is done. Is it done? Reply YES, PARTLY or NO. See it at { $at }. Text STOP to end texts.
sms-rest = The rest is at { $at }
home-text = You can also text us. You do not say your name:
keep-number = If you text us: your number. It is locked. The team cannot see it. It goes 30 days after your last text. Text STOP and it goes now. The phone company knows it.
poster-text = Or text
sms-test = This is a test from { $at }. Texts work.

## The screen on the wall
kiosk-start = Tell us. No name. 2 minutes.
kiosk-touch = Touch to start
kiosk-choose = What do you want to do?
kiosk-hide = Hide
kiosk-hidden = No one can see it now
kiosk-still = Are you still here?
kiosk-stay = I am still here
kiosk-soon = This page ends soon. Then no one can see your words.
kiosk-hide-typing = Hide my words
kiosk-show-typing = Show my words
kiosk-offline = We have no internet now. We will send it as soon as we can.
kiosk-later = We will send this when the internet is back. Then your words work.
kiosk-no-answers = We have no internet now. We cannot show answers. Come back later.
kiosk-full = This screen is full. Use a paper card. Tell the team.
kiosk-fast = Someone has just sent a few. Wait 1 minute. Then send it. Your words are still here.
kiosk-print = Print
kiosk-code = A code for my phone
kiosk-code-how = Point your phone at it, as for a photo. It goes in 20 seconds.
kiosk-take = Take your paper
kiosk-look = Look again on { $date }
kiosk-bye = Thank you
kiosk-bye-next = The next person does not see your words.
kiosk-not-set-up = This screen does not work yet. Tell anyone on the team.
kiosk-wiping = We clean this screen. It works again in half a minute.

## Pictures to tap
tiles-q = Or tap pictures
tiles-said = Pictures
tile-bed = Beds
tile-shower = Showers
tile-food = Food
tile-toilet = Toilets
tile-staff = People who work here
tile-others = The others here
tile-noise = Noise
tile-safe = To feel safe
tile-rules = Rules
tile-washing = Clean clothes
tile-phone = Charge phones
tile-warm = Warm or cold
tile-help = Help with papers
tile-health = Health
tile-things = My things
tile-other = Something else
err-nothing-tapped = Write a few words. Or tap a picture

## Listening
listen = Listen

## Tapping your words
tap-door = Tap your words
tap-title = Tap your six words
tap-letter = How does word { $n } start?
tap-word = Which one is word { $n }?
tap-off = Take the last word off
together = Do you trust someone? They can look with you.
next-board = The answer is on the board too. You do not need your words there.

## Paper
paper-title = Tell us on paper. We do not need your name.
paper-box = Put it in the box. Or give it to anyone on the team.
paper-who = The team reads it. They type it in just as you wrote it.
paper-keep = Tear this off. Keep it
paper-when = The team types it in. Then your words work.

## Voting cards
votecard-code = Your code
votecard-scan = Scan this with a phone. Or type the code at:
votecard-until = Vote by { $date }
votecard-tick = Or tick here. Then put this card in the box.
votecard-most = Tick { $n } at most.
votecard-any = Tick as many as you like.
votecard-rank = Write 1 by what you want first. Then write 2. Then 3.
votecard-secret = No one knows which card is yours. The code is only for you.
votecard-words = The words of this vote:

## Choosing a language
languages-all = More languages
languages-unread = No one who speaks this language has read these texts yet.

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
vote-choose-any = Tick all that you like
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
vote-once = You cannot change it later.
vote-send = Send my vote
vote-words = Check your vote later
vote-words-tick = Show me words to look for
vote-words-risk = Someone could make you show them these words.
vote-in-title = Your vote is in
vote-in = The votes are counted after { $when }.
vote-words-title = Your words to look for
vote-words-how = Write them down. Look for them in the list when the votes are counted.
vote-else = Tell us something else
vote-over-title = This vote has closed
vote-counting = We are counting the votes. The result comes here.
vote-options = What you can choose
vote-does = What the result does
vote-does-tell = The people in charge will hear it.
vote-does-ask = The people in charge will hear it before they decide.
vote-does-work-on = The people in charge will work on what comes first.
vote-does-decide-together = You and the people in charge decide.
vote-does-you-decide = You decide. It will be done.
vote-wins = How it is counted
vote-rule-most = The thing with the most ticks wins.
vote-rule-fair = Each of us has the same share. If a third of us want something, a third is ours.
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
vote-not-enough = Too few people voted. So nothing is decided yet.
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
vote-decides = This one decides. We said so before the vote.
vote-turned = With fair shares more people got nothing. So “Most ticks” decides.
vote-how = How it was counted
vote-step-won = { $title }: { $n } ticks. It is chosen.
vote-step-paid = { $title }: { $n } people still had a share to give. They count as { $votes } votes. It is chosen.
vote-step-carried = { $title }: { $n } people ticked it. They had got least so far. It is chosen.
vote-step-filled = { $title }: { $n } ticks. Something was left. It is chosen too.
vote-step-not = { $title }: { $n } ticks. There was not enough left.
vote-step-ended = { $title } would be next. There was not enough left. The count ends.
vote-level-ticks = It was level with { $others }, and has more ticks.
vote-level-cost = It was level with { $others }, and costs less.
vote-level-lot = It was level with { $others }. A draw before the vote decides.
vote-came = How the votes came
vote-came-few = Small numbers are not shown.
vote-way-web = On phones and computers
vote-way-kiosk = At the screen on the wall
vote-way-text = By text message
vote-way-paper = On paper
vote-way-hands = Hands in a room
vote-checking = Check it yourself
vote-checking-how = This file lists the cards that were used. It also lists each tick. No one can join the two.
vote-wall = Words on the wall
vote-cards = Cards
vote-cards-made = { $made } made, { $used } used, { $spoiled } spoilt, { $unused } left over.
vote-by-office = The office printed the cards.
vote-held-by = Held by
vote-file = The file
vote-disputed = Something does not add up:
vote-closed-at = The vote closed on { $when }.
vote-rule-ranked = Put the things in order. Each thing is compared with each other thing.
vote-room = Vote with your card. Use a phone, the screen, a text or the box.
vote-rank-how = Press what you want first, then the next
vote-rank-yours = Your order
vote-rank-left = Not in your order
vote-rank-out = Take out
vote-rank-order = The order at the end
vote-rank-firsts = How many people put it first
vote-rank-duel = { $title } against { $others }: { $n } to { $all }
vote-rank-others = All the others
vote-pro = For:
vote-con = Against:

## A vote by one’s own phone
vote-phone = Vote by your own phone
vote-phone-lost = A lost phone is a lost vote. You get only one voting link.
vote-phone-what = Get your link now. Vote with it later. No one can tell whose link it is.
vote-phone-until = You can get it until { $when }.
vote-phone-number = Your number
vote-phone-code = Your code
vote-phone-slip = It is on your slip of paper
vote-phone-words = Are these four words on your slip?
vote-phone-differ = If not, stop. Vote with a card. Tell someone who speaks for the group.
vote-phone-get = Get my voting link
vote-phone-without = This page does not work here. Vote with a card. It counts the same.
vote-phone-over = We give out no more links. Vote with a card. It counts the same.
vote-phone-made = Your voting link
vote-phone-keep = Save it now. It is gone when you leave this page.
vote-phone-one = Anyone with this link can vote with it. Show it to no one.
vote-phone-save = Save it as a file
vote-phone-signs = Or write down these letters and numbers:
vote-phone-link = Your card or your voting link
vote-phone-link-hint = Type the 16 letters and numbers on your card. Or paste your link
vote-phone-key = The words of the voting links:
vote-phone-links = Voting links
vote-phone-count = { $made } given out, { $used } used.
voteslip-get = Get your voting link here:
voteslip-until = You can get it until 24 hours before the vote opens. It opens on { $when }.
err-phone-code = This number and this code do not fit. Look at your slip again
err-phone-before = We gave out a link for this number before. Was it not you? Tell someone who speaks for the group
err-phone-false = Something is wrong. Vote with a card. Tell someone who speaks for the group
err-phone-lost = Nothing came back. Stay on this page. Press the button again
err-vote-link = We do not know this link. Open it where you saved it
err-vote-link-used = This voting link has been used

## Votes by text message
sms-vote-in = Your vote is in. No one can see what you chose. Delete this text and yours.
sms-vote-used = This card has been used. Ask for a new one.
sms-vote-unknown = We do not know this card. Check each letter and number and send it again.
sms-vote-many = You chose too many. Take some off and send it again with your code.
sms-vote-over = This vote is closed. The votes are being counted.
sms-vote-link = A voting link does not work by text. Open it on your phone. Delete this text and yours.
## User groups
groups-title = Groups you can join
groups-lead = People who come here meet and speak up. You can join. You can leave. We do not ask why.
groups-none = There is no group yet.
group-meets = When it meets
group-join = How to join
group-number = You get a number on paper. We do not write your name.
group-who = Who speaks for it
group-nobody = No one right now.
office-chair = Leads the talks
office-secretary = Writes things down
office-treasurer = Looks after the money
office-steward = Gives out the numbers
office-supporter = Helps the group. Works here
group-member = A member
group-until = { $name }, until { $date }
group-aside = Passed on to members
group-aside-by = { $name } works here and did this until { $date }.
group-says = What the group says
group-says-none = It has not said a thing yet.
group-private = The boss can read this page. The boss cannot read the notes of the group.
group-ended = This group ended on { $date }.

## Meetings
meetings-title = Meetings
meetings-lead = People who come here talk with staff. You can read it here.
meetings-coming = To come
meetings-were = In the past
meetings-none = No meeting is planned.
meeting-title = A meeting
meeting-off = This meeting was called off.
meeting-come = You can come and just listen. You can leave.
meeting-when = When
meeting-where = Where
meeting-for = Who it is for
meeting-held-by = Held by
meeting-led = Who leads it
meeting-led-user = Someone who comes here
meeting-led-staff = Someone who works here
meeting-joint = People who come here, and staff
meeting-users-only = Only people who come here
meeting-with-trustees = People who come here, and trustees
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
meeting-from-promise = We said we would do it. It is late
meeting-from-want = People want it most
meeting-from-vote = A vote chose it
meeting-from-group = The group brings it
meeting-from-management = Staff bring it
meeting-does-tell = You will hear about it.
meeting-does-ask = We ask you first.
meeting-does-work-on = We work on it.
meeting-does-decide-together = We decide it together.
meeting-does-you-decide = You decide it.
meeting-decides = Who can decide:
meeting-put-off = We talk about it next time. The paper came late.
meeting-paper-plain = In plain words
meeting-paper-large = Large print
meeting-paper-audio = To listen to
meeting-paper-language = In another language
meeting-paper-late = It came late
meeting-shared = Here since { $when }
meeting-read = Read it
meeting-hands = We counted hands at a meeting
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
meeting-came-users = People who come here
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
meeting-too-few = Fewer than 2 people who come here were there. It needs 2.
meeting-agreed = The group said yes to this on { $date }.
meeting-not-agreed = The group has not said yes yet. It will look by { $date }.
meeting-agree-late = The group has not said yes yet. It was due on { $date }.
