# What guests read, in French: short sentences, “vous”, and no form that says whether the reader is a man or a woman.
# A no-break space stands before a colon and a question mark and inside the quotes.
# No native reader has walked through these texts yet.

## The frame of every page
house = Hearback
skip = Aller au contenu de la page
nav-top = Langue et sortie
nav-foot = Aide
leave = Quitter maintenant
# Leads to a text in English.
easy = Texte facile (en anglais)
not-easy = Texte plus long
help = Trouver de l’aide
keep = Ce que nous gardons
back = Retour
finish = Terminer
languages = Langue
carry-on = Continuer
send = Envoyer
change = Changer
optional = (vous pouvez laisser vide)
the-team = l’équipe
you = Vous
step = Étape { $n } sur 3
err-in-title = Erreur : { $title }

## Days
date = { $weekday } { $day } { $month }
by-date = Au plus tard le { $date }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Names
names-two = { $one } et { $two }
names-three = { $one }, { $two } et { $three }

## The list of places
places-title = De quel lieu voulez-vous parler ?
places-hint = Choisissez le lieu où vous dormez ou où vous allez. Pas de nom. Pas de compte.
places-none = Il n’y a pas encore de lieu ici.

## The front
home-title = Dites-nous ce que vous avez sur le cœur
home-lead = 2 minutes. Pas de nom. Pas de compte.
home-tell = Nous dire quelque chose
home-return = Voir la réponse
home-return-how = Avec vos six mots ou votre numéro
home-board = Ce qui a changé
home-who = Qui lit, et quand
who-reads = Qui lit
who-reads-names = { $names }
when-answer = Quand vous aurez une réponse
when-seen = Quand on voit votre message
home-unknown = On ne voit pas qui vous êtes, sauf si vous le dites.
seen-now = Tout de suite
seen-today = Aujourd’hui à { $time }, avec tous les nouveaux messages
seen-tomorrow = Demain à { $time }, avec tous les nouveaux messages

## Getting help
help-now = Êtes-vous en danger maintenant ? Parlez à quelqu’un de l’équipe ou appelez le 999.
help-talk = Vous pouvez parler à quelqu’un de l’extérieur, gratuitement, jour et nuit. Appelez Samaritans au 116 123.
help-staff = À propos de quelqu’un qui travaille ici
help-outside = { $outside } ne travaille pas ici. Écrivez-nous et dites que cela concerne quelqu’un qui travaille ici. Alors il n’y a que { $outside } qui lit votre message.
help-tried = Nous avons essayé ces numéros pour la dernière fois le { $date }.
help-unseen = Nous ne voyons pas que vous avez ouvert cette page.

## Telling, step 1
kind-q = Que voulez-vous nous dire ?
kind-hint = Vous n’avez pas besoin de donner votre nom
kind-problem = Quelque chose ne va pas
kind-idea = Quelque chose pourrait être mieux
kind-thanks = Quelque chose est bien
kind-unsafe = Je ne me sens pas en sécurité
kind-question = Je veux poser une question
nothing-kept = Si vous arrêtez avant d’envoyer, nous ne gardons rien.

## Telling, for those who do not feel safe
staff-title = D’abord, une question
staff-q = Est-ce que cela concerne quelqu’un qui travaille ici ?
staff-hint = Votre choix décide qui lit votre message
staff-yes = Oui
staff-no = Non
staff-unsaid = Je ne veux pas le dire
staff-yes-who = { $outside } lit le message et ne travaille pas ici. Le message ne va pas à { $team }.
staff-no-who = Le message va à { $team }.
staff-tick = Cela concerne quelqu’un qui travaille ici

## Telling, step 2
words-q = Dites-le avec vos mots
words-hint = Quelques mots suffisent. Pour protéger votre vie privée, n’écrivez pas de noms
words-better = Comment faire pour que ça aille mieux ?
see-q = Qui peut voir votre message ?
see-team = Seulement l’équipe
see-board = L’équipe, et plus tard tout le monde, sur le tableau au mur
see-board-how = Nous enlevons d’abord les noms. Nous vous demandons avant de l’afficher
see-outside = Seulement la personne de l’extérieur
see-trustee = Seulement une personne du conseil
now-tick = Montrer le message à l’équipe maintenant
now-risk = Alors quelqu’un peut deviner qui l’a écrit. Si vous ne cochez pas ici : { $seen }. Cela cache le moment où vous avez écrit.
seen-at-once = Votre message est vu tout de suite. Quelqu’un peut deviner qui l’a écrit.

## Telling, step 3
check-title = Vérifier et envoyer
check-note = Ce n’est pas encore envoyé
check-about = Sujet
check-words = Votre texte
check-better = Pour que ça aille mieux
check-team = { $names }. Vous aurez une réponse au plus tard le { $date }.
check-outside = { $outside }, qui ne travaille pas ici. Vous aurez une réponse au plus tard le { $date }.
check-trustee = { $trustee }, du conseil. Le message ne va ni à { $outside }, ni aux gens qui travaillent ici. Vous aurez une réponse au plus tard le { $date }.
check-not-them = Cela concerne { $outside }
check-send = Envoyer à l’équipe

## The receipt
sent-title = Nous avons votre message. Merci.
sent-by = Une personne vous répondra au plus tard le { $date }.
sent-your-words = Vos mots
sent-words = Avec ces mots, vous pourrez voir notre réponse.
sent-lose = Si vous les perdez, nous ne pouvons pas les retrouver.
or-number = ou le numéro
sent-how = Notez-les, prenez une photo ou dites-les à quelqu’un de confiance.
sent-finish = J’ai gardé mes mots. Terminer
sent-next = Ce qui se passe ensuite
next-read = { $seen }. Qui peut lire : { $names }.
next-answer = Vous aurez une réponse au plus tard le { $date }.
next-back = Revenez ici. Choisissez « Voir la réponse » et tapez vos mots.
again-title = Nous avons déjà ce message
again-what = Vous n’avez pas besoin de l’envoyer encore une fois. Avec vos mots, vous pouvez voir la réponse.

## Coming back
back-title = Tapez vos mots ou votre numéro
back-hint = Les espaces, les virgules et les majuscules ne comptent pas
back-go = Voir mes messages
back-lost = J’ai perdu mes mots
lost-title = Personne ne peut les retrouver, même pas nous
lost-why = C’est notre façon de protéger votre vie privée. Votre message est toujours ici. Sans vos mots, nous ne pouvons pas vous montrer la réponse.
lost-then = Vous pouvez nous écrire encore une fois et recevoir de nouveaux mots.
lost-again = Écrire encore une fois

## The conversation
thread-title = Vos messages
state-wait = Pas encore de réponse.
state-wait-by = Vous aurez une réponse au plus tard le { $date }.
late-managers = La réponse est en retard. Nous avons prévenu les responsables de l’équipe le { $date }.
late-trustees = Nous avons prévenu le conseil le { $date }. Le conseil veille à ce que ce lieu marche bien.
state-asked = Nous vous avons posé une question.
state-late = La réponse est en retard. Nous l’avions promise au plus tard le { $date }.
state-asked-stands = Le jour promis vous attend aussi, jusqu’à 10 jours de travail.
care-taken = { $name } s’en occupe maintenant.
care-safety = Maintenant, seules les personnes chargées de protéger les gens lisent ceci.
care-outside = Maintenant, seule une personne qui ne travaille pas ici lit ceci.
state-closed = L’équipe pense que c’est réglé.
state-closed-open = Vous pouvez encore écrire ici.
thanks-read = Merci. J’ai lu votre message.
taken-words = { $name } s’en occupe maintenant. Vous aurez une réponse au plus tard le { $date }.
state-answered = Vous avez une réponse.
state-yes = C’est réglé. C’est vous qui l’avez dit.
new-date = Il nous faut plus de temps. Nouveau jour :
write-back = Répondre
names-hint = Si on vous demande qui vous êtes, vous pouvez ne pas répondre
look-again = Voir s’il y a du nouveau
right-q = Est-ce que c’est réglé ?
right-hint = C’est à vous de le dire
right-yes = Oui
right-partly = En partie
right-no = Non

## Who is next
handover-mine = À partir du { $date }, { $one } vous répondra. J’ai dit à { $one } ce que vous m’avez dit.
handover-me = À partir du { $date }, c’est moi qui vous répondrai. Je peux lire ce que vous nous avez dit.
handover-ours = À partir du { $date }, { $one } vous répondra. { $one } peut lire ce que vous nous avez dit.

## Words for the board
wording-title = Pour le tableau au mur
wording-why = Vous avez dit que ceci peut aller sur le tableau. Nous avons enlevé ce qui pourrait faire reconnaître quelqu’un. Nous l’affichons seulement si vous dites oui.
wording-words = Voici ce que nous voulons montrer. Une barre remplace des mots enlevés.
wording-hint = Nous pouvons seulement montrer ces mots, ou rien
wording-did = Notre réponse, à côté :
wording-yes = Montrer ces mots
wording-no = Ne pas les montrer
wording-accepted = Vous avez dit oui pour montrer ceci sur le tableau.
wording-changed = Vous avez changé le texte pour le tableau. L’équipe va le regarder.
wording-refused = Vous avez dit non pour le tableau. Le message reste dans l’équipe.
wording-no-did = Notre réponse viendra plus tard.
wording-change = Choisir d’autres mots
wording-mine = Votre texte pour le tableau
bar-person = [nous avons enlevé un nom]
bar-contact = [nous avons enlevé un numéro ou une adresse]
bar-place = [nous avons enlevé un lieu ou une heure]
bar-threat = [nous avons enlevé une menace]
bar-unlawful = [nous avons enlevé des mots interdits par la loi]

## Kept off the board
held-title = Pas sur le tableau
held-because = Nous ne montrons pas ceci sur le tableau. La raison :
held-hint = Vous pouvez demander un autre avis. Alors une personne qui ne travaille pas ici le lit.
held-again = Demander un autre avis
held-asked = Vous avez demandé un autre avis. Une personne qui ne travaille pas ici va le lire.
held-upheld = Une autre personne a regardé. Elle dit que c’était juste.
held-overturned = Une autre personne a regardé. Elle dit que cela peut aller sur le tableau. Nous vous demanderons d’abord.
why-person = on y lit le nom de quelqu’un
why-contact = on y lit un numéro ou une adresse
why-place = on y lit où ou quand
why-threat = il y a une menace ou de la haine
why-unlawful = la loi l’interdit
why-safety = quelqu’un pourrait être en danger
why-advert = c’est de la publicité
why-same = un autre message dit la même chose
why-asked = la personne qui l’a écrit nous l’a demandé

## New words, and erasing
renew = Je veux de nouveaux mots
renewed-title = Vos nouveaux mots
renewed-old = Les anciens ne marchent plus.
renewed-on = Je les ai gardés. Voir mes messages
erase-all = Effacer tout ce que j’ai envoyé
erase-title = Effacer tout ce que vous avez envoyé ?
erase-goes = Ce qui disparaît
erase-goes-what = Vos messages, nos réponses et les six mots qui les ouvrent
erase-stays = Ce qui reste
erase-stays-what = Notre réponse sur le tableau, sans votre texte
erase-final = C’est fait tout de suite. Personne ne peut revenir en arrière.
erase-do = Effacer
erase-not = Garder mes messages
erased-title = C’est effacé
erased-what = Vos messages et nos réponses n’existent plus.

## The board
board-title = Vous avez dit, nous avons fait
board-lead = Ce que les gens ont dit à { $place }, et nos réponses. Vert veut dire : la personne qui nous a écrit est d’accord.
board-empty = Il n’y a encore rien ici. Votre message peut être le premier.
board-said = Vous avez dit
board-answer = Notre réponse
board-erased = Quelqu’un nous a dit quelque chose. Le texte est effacé maintenant.
board-yes = C’est réglé, dit la personne qui nous a écrit
board-partly = C’est réglé en partie, dit la personne qui nous a écrit
board-no = Ce n’est pas encore réglé, dit la personne qui nous a écrit
board-awaited = La réponse de l’équipe n’est pas encore là.
board-waits = { $n ->
    [one] { $n } message attend que quelqu’un le regarde. C’est en retard.
    [many] { $n } de messages attendent que quelqu’un les regarde. C’est en retard.
   *[other] { $n } messages attendent que quelqu’un les regarde. C’est en retard.
}
board-waits-days = { $n ->
    [one] Le premier attend depuis { $n } jour.
    [many] Le premier attend depuis { $n } de jours.
   *[other] Le premier attend depuis { $n } jours.
}
board-show = Montrer
board-all = Tout
board-promised = Promis
board-done = Nous disons : c’est fait
board-not = Pas maintenant, ou non
board-is-late = En retard
board-old = Plus ancien
board-more = Voir plus
board-none-here = Il n’y a rien de ce genre ici maintenant.
board-screen = Sur un écran
board-about = Sujet
board-people = { $n ->
    [one] { $n } personne nous l’a dit
    [many] { $n } de personnes nous l’ont dit
   *[other] { $n } personnes nous l’ont dit
}
board-people-few = Moins de 5 personnes nous l’ont dit
board-ours = L’idée vient de nous
board-few = moins de 5
board-no-one = personne
board-heard = Message lu, pas encore de réponse
board-answered = Nous avons répondu
board-we-will = Nous le ferons au plus tard le { $date }
board-finding = Nous cherchons à savoir. Réponse au plus tard le { $date }
board-intend = Nous aimerions le faire. Pas encore de date
board-cannot = Nous ne pouvons pas
board-not-now = Pas maintenant. Nous y reviendrons le { $date }
board-passed = Cela ne dépend pas de nous. Qui s’en occupe : { $who }
board-claimed = Nous disons : c’est fait
board-agree = Vous êtes d’accord
board-disagree = Vous n’êtes pas d’accord
board-disagree-by = Vous n’êtes pas d’accord. Réponse au plus tard le { $date }
board-silent = Nous disons : c’est fait. Personne n’a dit si c’est vrai
board-stopped = Nous avons arrêté
board-unwanted = Personne ne le veut plus
board-moved = Date changée le { $date } :
board-moved-to = Il nous faut plus de temps. Maintenant : au plus tard le { $date }
board-owner = Qui s’en occupe : { $who }
board-because = Pourquoi
board-decided = Qui a décidé
board-changes = Ce qui pourrait changer cela
board-challenge = Si vous n’êtes pas d’accord
board-why-law = La loi ne le permet pas
board-why-safety = Quelqu’un pourrait être blessé
board-why-no-money = Il n’y a pas d’argent pour cela
board-why-tied-money = L’argent est réservé à autre chose
board-why-other-body = Une autre personne décide, comme le propriétaire
board-why-harms = Cela ferait du mal à d’autres personnes ici
board-why-disagree = Nous pensons que ce n’est pas juste
board-proof-look = Vous pouvez le voir
board-proof-paid = Ce qui a été payé
board-proof-minutes = Écrit pendant une réunion
board-proof-rule = La nouvelle règle
board-proof-other = Comment vérifier
board-tally = Oui : { $yes }. En partie : { $partly }. Non : { $no }.
board-not-said = Personne n’a encore rien dit.
board-asked = Nous avons demandé à { $place }. Oui : { $yes }. En partie : { $partly }. Non : { $no }. C’est nous qui l’avons noté.
board-whole = Tout sur le numéro { $n }
board-number = Numéro { $n }
board-others = Ce que d’autres nous ont dit
board-steps = Étape par étape
board-by-team = Quelqu’un de l’équipe
board-by-manager = Quelqu’un de la direction
board-by-trustee = Quelqu’un du conseil
board-by-outside = Quelqu’un de l’extérieur
board-is-so = Est-ce vrai ? Dites-le-nous
board-see-all = Tout voir
board-pause = Pause
board-go-on = Continuer
board-next = Suivant
board-nth = { $n } sur { $all }

## What people want
home-wants = Ce que les gens veulent
home-wants-how = Ajoutez votre voix
wants-lead = Ce que le plus de personnes veulent est en premier. Personne de l’équipe ne peut le déplacer.
wants-vote = Ce n’est pas un vote. Chaque ligne internet compte une fois par jour. Pour compter à coup sûr, dites-le avec vos mots.
wants-none = Il n’y a encore rien ici. Dites-nous ce que vous voulez.
wants-show = Ce qui est en premier
lane-most = Le plus de personnes
lane-waiting = L’attente la plus longue
lane-new = Nouvelles voix
wants-people = Personnes : { $n }
wants-few = Quelques personnes
wants-nobody = Personne encore
wants-sites = Lieux : { $n }
wants-waits = jours ouvrés d’attente : { $n }
wants-today = nouveau aujourd’hui
wants-taps = et touches sur des écrans : { $n }
wants-taps-few = et quelques touches sur des écrans
wants-answered = avec réponse
wants-unanswered = pas encore de réponse
wants-first = Les personnes qui viennent ici ont mis cela en premier
wants-in-vote = C’est dans un vote
want-too = Moi aussi
want-too-done = Merci. Votre voix est comptée. Elle apparaît plus tard : personne ne voit quand vous avez appuyé.
want-too-same = Quelqu’un a déjà appuyé aujourd’hui sur la même ligne internet. Cela compte une fois par jour.
want-said = Ce que les gens ont dit
want-history = Ce qui s’est passé
want-made-user = Sur la liste depuis le { $date }. Cela vient de ce que les gens nous ont dit.
want-made-group = Sur la liste depuis le { $date }. Écrit par le groupe des personnes qui viennent ici.
want-made-staff = Sur la liste depuis le { $date }. Écrit par l’équipe.
want-joined = Réuni avec « { $title } » le { $date }
want-parted = Séparé de « { $title } » le { $date }
want-within = Cela fait maintenant partie de
want-pinned = Mis en premier par les personnes qui viennent ici, le { $date }
want-unpinned = N’est plus en premier depuis le { $date }
want-asleep = Les personnes qui viennent ici l’ont mis en pause le { $date }
want-awake = De nouveau sur la liste depuis le { $date }
want-rests = Les personnes qui viennent ici l’ont mis en pause. On ne peut rien ajouter maintenant.
want-q = Est-ce toujours le cas ?
want-still = Toujours
want-sorted = C’est réglé
want-no-longer = Plus besoin
want-counts = Toujours : { $yes }. Réglé : { $partly }. Plus besoin : { $no }.
want-heard = Merci. Votre réponse est comptée.
like-title = D’autres ont dit la même chose ici
like-hint = Ajoutez votre voix en appuyant une fois. Vous pouvez aussi envoyer vos mots.
like-done = Votre voix est ajoutée. Vous pouvez arrêter ici, ou envoyer aussi vos mots.
want-back = Ce que vous nous avez dit en fait partie
want-leave = Ce n’est pas ce que je veux

## What was held back
withheld-title = Ce que nous n’avons pas montré
withheld-lead = Quand un texte ne va pas sur le tableau, nous le disons ici. Vous pouvez lire la raison, mais pas le texte.
withheld-none = Jusqu’ici, nous avons tout montré.
withheld-looked-at = Messages vérifiés pour le tableau
withheld-kept-off = Pas mis sur le tableau
withheld-again = Vérifiés encore une fois par une autre personne
withheld-wrong = C’était une erreur, dit cette personne
withheld-why = Pourquoi, et combien de fois
withheld-each = Chaque fois
withheld-site = Un de nos lieux
withheld-whole = Un message entier,
withheld-parts = { $n ->
    [one] { $n } mot enlevé,
    [many] { $n } de mots enlevés,
   *[other] { $n } mots enlevés,
}
withheld-because = raison :
withheld-and =  ;
withheld-by-moderator = Qui a décidé : une personne qui vérifie les textes du tableau.
withheld-by-manager = Qui a décidé : quelqu’un de la direction.
withheld-not-looked = Personne d’autre n’a encore regardé.
withheld-was-right = Regardé encore une fois : c’était juste.
withheld-was-wrong = Regardé encore une fois : c’était une erreur.
withheld-how = Une personne qui vient ici et une personne de l’extérieur regardent encore. Elles voient 1 texte sur 10. Elles voient aussi tout ce qui n’a pas été montré pendant 7 jours.

## What we keep
keep-short = Votre texte, le jour où vous avez écrit, et nos réponses. Pas qui vous êtes.
keep-words = Votre texte, fermé à clé, avec une clé à part.
keep-day = Le jour où vous avez écrit. Pas l’heure.
keep-answers = Les réponses que nous vous donnons.
keep-mark = Une marque, si votre texte parle peut-être d’un danger ou de violence. Votre message passe alors en premier.
keep-journal = Une liste de ce qui a été fait. On n’y trouve ni textes ni noms. Ainsi, rien ne peut disparaître en secret.
keep-too = Que quelqu’un a touché « Moi aussi », et dans quel lieu. Pas qui, ni à quelle minute.
keep-not = Ce que nous ne gardons pas
not-name = Votre nom. Nous ne le demandons pas.
not-address = L’adresse de votre téléphone ou de votre ordinateur.
not-way = Par quel chemin votre message est arrivé.
not-receipt = Vos six mots. Si vous les perdez, nous ne pouvons pas les retrouver.
not-cookie = Les cookies. Ces pages n’en mettent pas sur votre téléphone.
keep-who = Qui peut lire
who-at-once = Ici, l’équipe voit les messages tout de suite. Quelqu’un peut deviner qui les a écrits.
who-slots = L’équipe voit les nouveaux messages seulement à des heures fixes, tous ensemble. Cela cache le moment où vous avez écrit. Si vous ne vous sentez pas en sécurité, elle les voit tout de suite. Vous pouvez aussi choisir cela.
who-team = Ici, les messages vont à { $names }.
who-outside = Si cela concerne quelqu’un qui travaille ici, dites-le. Alors il n’y a que { $outside } qui lit. { $outside } ne travaille pas ici.
who-trustee = Si cela concerne { $outside }, dites-le. Alors il n’y a que { $trustee } qui lit, une personne du conseil.
who-safety = Quelqu’un est peut-être en danger ? Alors seules les personnes chargées de protéger les gens continuent à lire. Nous notons chaque lecture.
who-no-outside = Personne de l’extérieur ne lit encore les messages sur les gens qui travaillent ici.
who-times = Les nouveaux messages apparaissent à : { $times }.
who-again = Une personne qui vient ici peut lire ce que nous n’avons pas affiché. Une personne de l’extérieur aussi.
who-two-keys = Pour lire, il faut un mot de passe et une deuxième clé.
who-one-key = Ici, un mot de passe suffit pour lire les messages. C’est seulement un exemple. N’écrivez pas de vrais messages ici.
keep-long = Pendant combien de temps
long-days = { $n ->
    [one] Nous effaçons tout { $n } jour après le dernier message. Vous pouvez effacer plus tôt.
    [many] Nous effaçons tout { $n } de jours après le dernier message. Vous pouvez effacer plus tôt.
   *[other] Nous effaçons tout { $n } jours après le dernier message. Vous pouvez effacer plus tôt.
}
long-notes = La base de données garde ses propres notes. Ce que vous effacez peut y rester encore quelques jours.
long-unanswered = Nous n’effaçons pas un message qui attend une réponse.
long-board = Nos réponses sur le tableau restent. Votre texte disparaît du tableau avec vos messages.
long-held = La liste de ce que nous n’avons pas montré reste. On n’y trouve aucun texte.
cannot = Ce que nous ne pouvons pas promettre
cannot-style = Quelqu’un peut vous reconnaître à votre façon d’écrire. Ou à une chose que personne d’autre ne sait. Si cela vous inquiète, écrivez moins.
cannot-danger = Si vous nous parlez d’un danger, nous devrons peut-être demander de l’aide. Alors nous transmettons ce que vous avez écrit. Nous pouvons dire qui vous êtes seulement si vous nous l’avez dit.
cannot-screen = Quelqu’un peut regarder par-dessus votre épaule, ou regarder votre téléphone plus tard.
cannot-root = Une personne qui contrôle tout l’ordinateur pourrait changer le programme pour espionner.
cannot-audit = Personne de l’extérieur n’a encore testé ce programme.
runs = Qui s’occupe de l’ordinateur
runs-unsaid = Personne n’a encore dit qui s’occupe de cet ordinateur. Demandez à l’équipe.

## When something is wrong
err-title = Il y a un problème
err-kind = Choisissez ce que vous voulez nous dire
err-about-staff = Choisissez une réponse, pour que nous sachions qui peut lire
err-nothing = Écrivez quelques mots
err-too-long = { $n ->
    [one] Votre texte est trop long de { $n } lettre. Enlevez-en un peu, ou envoyez ceci et écrivez la suite après
    [many] Votre texte est trop long de { $n } de lettres. Enlevez-en un peu, ou envoyez ceci et écrivez la suite après
   *[other] Votre texte est trop long de { $n } lettres. Enlevez-en un peu, ou envoyez ceci et écrivez la suite après
}
err-signs = Nous n’avons pas pu lire certains signes. Nous les avons enlevés. Relisez votre texte, puis continuez
err-old = Cette page est restée ouverte longtemps. Votre texte est toujours là. Envoyez-le encore une fois
err-closed = Cette page est restée ouverte longtemps. Tapez encore une fois vos six mots ou votre numéro. Votre texte n’est pas perdu
err-many = Trop de messages sont arrivés en même temps. Attendez une minute, puis essayez encore. Votre texte est sur cette page, ou sur la page d’avant
err-fault = Il y a eu un problème chez nous, pas chez vous. Nous n’avons rien gardé. Votre texte est sur cette page, ou sur la page d’avant. Essayez encore dans une minute, ou prenez une carte en papier
fault-title = Il y a eu un problème chez nous
wait-title = Attendez une minute
err-huge = C’est trop à la fois. Revenez en arrière : votre texte est toujours là. Enlevez-en un peu, puis envoyez-le
err-form = Nous n’avons pas pu lire cela. Revenez en arrière et envoyez la page encore une fois
err-origin = Cela ne vient pas d’une de nos pages. Nous n’avons donc rien fait. Recommencez à notre première page
err-sent-already = Nous l’avons déjà. Vous n’avez pas besoin de l’envoyer encore une fois
err-own-words = Il y a vos mots secrets dans votre message. Enlevez-les. Sinon, d’autres pourraient lire vos messages
err-not-yet = Il n’y a pas encore de réponse
err-not-for-board = Ceci n’est pas pour le tableau
err-more-time = On ne peut pas choisir ce jour. Choisissez-en un autre
err-right = Choisissez oui, en partie ou non
err-no-words = Tapez vos six mots ou votre numéro
err-word = Nous ne connaissons pas le mot { $n } : « { $word } ». Vérifiez-le et essayez encore
err-check = Quelque chose ne va pas dans ces mots. Vérifiez chaque mot et essayez encore
err-count = Il faut six mots, ou seize chiffres
err-no-such = Ces mots n’ouvrent rien. Vérifiez chaque mot, ou écrivez-nous encore une fois
not-found-title = Nous ne trouvons pas cette page
not-found = Vous pouvez nous dire quelque chose, ou voir la réponse.

# Is it working?
working-title = Est-ce que ça marche ?
working-picture = Combien de personnes ont eu une réponse, et après combien de jours de travail
working-promised = promis
working-door = Combien de temps pour une réponse
working-few = Moins de 5 personnes ont écrit ces 12 dernières semaines. Des chiffres pourraient faire reconnaître quelqu’un.
working-half = { $n ->
    [one] La moitié a eu une réponse en { $n } jour de travail
    [many] La moitié a eu une réponse en { $n } de jours de travail
   *[other] La moitié a eu une réponse en { $n } jours de travail
}
working-half-not = { $n ->
    [one] La moitié a attendu plus de { $n } jour de travail. On ne sait pas encore combien
    [many] La moitié a attendu plus de { $n } de jours de travail. On ne sait pas encore combien
   *[other] La moitié a attendu plus de { $n } jours de travail. On ne sait pas encore combien
}
working-when = Toutes les personnes qui ont écrit du { $from } au { $to }.
working-above = Peu de personnes ont écrit à { $place }. Voici les chiffres de { $above } et de tous ses lieux.
working-half-row = La moitié : jours de travail avant la réponse
working-most-row = 9 sur 10 : jours de travail avant la réponse
working-more = plus de { $n }, on ne sait pas encore
working-late = Jour promis dépassé
working-of = { $n } sur { $all }
working-share = probablement entre { $low } et { $high } sur 100
working-wrote = Nous ont écrit
working-answered = Ont eu une vraie réponse
working-open = Attendent une réponse maintenant
working-oldest = Attente la plus longue maintenant, en jours de travail
working-overdue = Attendent plus longtemps que promis
working-moved = Le jour promis a changé
working-saw = Sont revenues et ont vu la réponse
working-withdrawn = Message repris, ou donné à d’autres
working-fewer = moins de 5
working-how = Nous comptons à partir du jour du message. Nous comptons aussi les personnes qui attendent encore. Ne pas répondre ne rend pas ces chiffres meilleurs.

## Words that staff start from
saved-thanks = Merci de nous l’avoir dit. Voici la suite : ___. Nous voulons finir au plus tard le ___.
saved-ask = Merci de nous l’avoir dit. Nous avons une question : ___ ? Répondez seulement si vous voulez.
saved-cannot = Merci de nous l’avoir dit. Nous ne pouvons pas le faire maintenant. La raison : ___. Qui a décidé : ___. Cela pourrait changer si ___. Si vous n’êtes pas d’accord, répondez ici.
saved-done = C’est fait : ___. Si ça ne va pas, répondez ici.
saved-safe = Merci de nous l’avoir dit. Êtes-vous en sécurité maintenant ? Que voulez-vous que nous fassions ? Si vous êtes en danger, appelez le 999. Ou parlez à quelqu’un de l’équipe à { $place }.

# What is promised, in a conversation.
promise-title = Ce que nous faisons
promise-will = Nous le ferons au plus tard le { $date }.
promise-finding = Nous cherchons à savoir. Réponse au plus tard le { $date }.
promise-intention = Nous aimerions le faire. Il n’y a pas encore de date.
promise-cannot = Nous ne pouvons pas le faire.
promise-not-now = Pas maintenant. Nous y reviendrons le { $date }.
promise-passed = Cela ne dépend pas de nous. Nous l’avons transmis.
promise-claimed = Nous disons que c’est fait.
promise-agreed = Les personnes qui l’ont demandé disent que c’est fait.
promise-disputed = Les personnes qui l’ont demandé disent que ce n’est pas fait.
promise-stopped = Nous avons arrêté.
promise-unwanted = Personne ne le veut plus.
promise-late = C’est en retard.
promise-moved = était le jour promis. Maintenant, c’est le { $date }. Pourquoi :
promise-proof = Vous pouvez vérifier comme ceci :
promise-decided = Qui a décidé :
promise-passed-to = Qui s’en occupe maintenant :
promise-changes = Ce qui pourrait changer cela :
promise-challenge = Si vous pensez que c’est une erreur :
promise-you-said = Vous avez dit :
promise-change = Dire autre chose
promise-still = Est-ce que c’est toujours réglé ?
promise-saying = Nous voulons écrire sur le tableau que des gens ont dit ceci. Est-ce bien ce que vous avez dit ?
promise-saying-yes = Oui, vous pouvez l’écrire
promise-unwant = Je ne le veux plus
promise-unwanted-said = Vous avez dit que vous ne le voulez plus.
promise-not-mine = Ce n’est pas ce que je vous ai dit
promise-not-asked = Rien n’a changé. Regardez encore la page.

## What was promised
promises-none = Rien n’a encore été promis ici
promises-none-due = Aucun jour promis n’est tombé dans la dernière année
promises-finding = Promesses tenues au plus tard le premier jour promis : { $n } sur { $all }
promises-when = Ce qui a été promis pendant un an, jusqu’au { $to }. C’était ainsi cette nuit-là.
promises-kept = Tenues au plus tard le premier jour promis
promises-moved = Remises à un jour plus tard
promises-moved-by = La moitié : jours de retard, au plus
promises-stopped = Arrêtées
promises-ahead = La moitié : délai promis en jours, au plus
promises-late = En retard maintenant
promises-intentions = Ce que nous voulons faire, sans jour : pas compté comme promesse
promises-asked = Des gens l’ont demandé avant le début
promises-agreed = Nous avons dit « c’est fait », et les gens sont d’accord
promises-disputed = Nous avons dit « c’est fait », et les gens ne sont pas d’accord
promises-silent = Nous avons dit « c’est fait », et personne n’a dit oui ou non
promises-cannot = Réponses « nous ne pouvons pas »
promises-explained = Parmi elles, avec la raison, qui a décidé, ce qui changerait, comment contester
promises-reversed = Nous avons dit « nous ne pouvons pas », puis nous avons fait plus
promises-not-now = Réponses « pas maintenant »
kept-title = Qui a répondu, et qui a tenu ses promesses
kept-how = Selon le travail de chaque personne ici, sans noms.
kept-when = Réponses à toutes les personnes qui ont écrit du { $from } au { $to }.
kept-too-few = Trop peu de personnes ont écrit pour compter les réponses ici.
kept-team = Seulement un nom
kept-answered = Messages avec réponse
kept-in-time = Réponse au plus tard le premier jour promis
kept-promised = Promis
kept-later = Fait plus tard
kept-not-due = Le jour promis n’est pas encore là
kept-given-up = Arrêté, ou autre réponse

## The poster
poster-title = Une affiche pour le mur
poster-lead = Ce qui est en retard vient en premier. Puis vient ce que les gens n’acceptent pas. Vous pouvez ajouter quelque chose. Vous ne pouvez rien enlever.
poster-print = Imprimer
poster-without = Pour imprimer, appuyez sur Ctrl et P. Choisissez le papier { $size }.
poster-large = Grandes lettres
poster-add = En ajouter un autre
poster-added = Enlever { $name }
poster-full = Il n’y a plus de place pour : { $name }
poster-date = { $day } { $month } { $year }
poster-we = Fait, promis, pas possible
poster-heard = Pas encore de réponse
poster-intention = Nous aimerions le faire
poster-finding = Nous cherchons à savoir
poster-will = Nous le ferons
poster-cannot = Nous ne pouvons pas
poster-not-now = Pas maintenant
poster-passed = Nous l’avons transmis
poster-claimed = Nous disons : c’est fait
poster-agreed = C’est fait, disent les gens
poster-disputed = Ce n’est pas fait, disent les gens
poster-stopped = Nous avons arrêté
poster-unwanted = Personne ne le veut plus
poster-late = En retard
poster-was = C’était pour le { $date }
poster-by = Au plus tard le { $date }
poster-look = Nous y reviendrons le { $date }
poster-since = Ici depuis le { $date }
poster-answer-by = Réponse au plus tard le { $date }
poster-silent = Personne n’a encore dit si c’est fait
poster-people = { $n ->
    [one] { $n } personne l’a dit
    [many] { $n } de personnes l’ont dit
   *[other] { $n } personnes l’ont dit
}
poster-few = Moins de 5 personnes l’ont dit
poster-tell = Dites-nous quelque chose.
poster-no-name = Pas besoin de nom.
poster-rest = Quand un texte finit par …, la suite est ici : { $address }
poster-more-late = { $n ->
    [one] Encore { $n } promesse en retard. Elle est sur le tableau.
    [many] Encore { $n } de promesses en retard. Elles sont sur le tableau.
   *[other] Encore { $n } promesses en retard. Elles sont sur le tableau.
}
poster-printed = Imprimée le { $date }. La prochaine sera là au plus tard le { $next }. Version { $version }

sms-got = Merci. Nous avons votre message. Réponse au plus tard le { $date }. Envoyez WORDS pour la voir sur { $at }. STOP arrête les SMS.
sms-night = Nous avons votre SMS. Personne ne lit maintenant. Réponse au plus tard le { $date }. En danger ? Appelez le 999. STOP arrête les SMS.
sms-help = Écrivez-nous ici sans nom. Si vous êtes en danger, n’écrivez pas ici : appelez le 999. Envoyez WORDS pour avoir des mots et revenir.
sms-words = Vos mots : { $words }. Gardez-les pour voir la réponse sur { $at }. Les anciens ne marchent plus.
sms-stopped = Vous ne recevrez plus de SMS. Nous avons effacé votre numéro. Vos mots marchent toujours sur { $at }
sms-found = Nous avons trouvé votre message. Nous vous écrirons ici s’il y a du nouveau. STOP arrête les SMS.
sms-lost = Nous ne connaissons pas ces mots. Vérifiez-les et envoyez-les tous.
sms-answer = Vous avez une réponse. Envoyez YES pour la lire ici, ou utilisez vos mots sur { $at }. STOP arrête les SMS.
sms-question = Nous avons une question pour vous. Envoyez YES pour la lire ici. Répondez seulement si vous voulez. STOP arrête les SMS.
sms-more-time = Réponse promise pour le { $first }. Il nous faut plus de temps. Réponse au plus tard le { $date }. STOP arrête les SMS.
sms-right = Est-ce que c’est réglé ? Répondez YES (oui), PARTLY (en partie) ou NO (non). Ou utilisez vos mots sur { $at }. STOP arrête les SMS.
sms-changed = Une chose dont vous avez parlé a changé. Pour voir, utilisez vos mots sur { $at }. STOP arrête les SMS.
sms-claimed = Votre demande est faite, selon nous. C’est vrai ? Envoyez YES (oui), PARTLY (en partie) ou NO (non), ou voyez { $at }. STOP arrête les SMS.
sms-rest = La suite est sur { $at }
home-text = Vous pouvez aussi nous envoyer un SMS, sans nom :
keep-number = Si vous envoyez un SMS : votre numéro. Il est sous clé, et l’équipe ne peut pas l’ouvrir. Il disparaît 30 jours après votre dernier SMS. Avec STOP, il disparaît tout de suite. La compagnie de téléphone le connaît quand même.
poster-text = Ou par SMS :
sms-test = Ceci est un test de { $at }. Les SMS marchent.

## The screen on the wall
kiosk-start = Parlez-nous. Pas de nom. 2 minutes.
kiosk-touch = Touchez pour commencer
kiosk-choose = Que voulez-vous faire ?
kiosk-hide = Cacher
kiosk-hidden = On ne voit rien maintenant
kiosk-still = Êtes-vous toujours là ?
kiosk-stay = Je suis toujours là
kiosk-soon = Cette page se ferme toute seule. Après, personne ne peut voir ce que vous avez écrit.
kiosk-hide-typing = Cacher ce que je tape
kiosk-show-typing = Montrer ce que je tape
kiosk-offline = Pas d’internet pour le moment. Nous enverrons le message dès que possible.
kiosk-later = Nous enverrons le message quand internet reviendra. Vos mots marcheront après.
kiosk-no-answers = Pas d’internet pour le moment. Nous ne pouvons pas montrer les réponses. Revenez plus tard.
kiosk-full = Cet écran est plein. Prenez une carte en papier, et prévenez l’équipe.
kiosk-fast = Quelqu’un vient d’envoyer plusieurs messages. Attendez 1 minute, puis envoyez. Votre texte est toujours là.
kiosk-print = Imprimer
kiosk-code = Code pour mon téléphone
kiosk-code-how = Visez le code avec l’appareil photo de votre téléphone. Il disparaît dans 20 secondes.
kiosk-take = Prenez votre papier
kiosk-look = Revenez voir le { $date }
kiosk-bye = Merci
kiosk-bye-next = La personne suivante ne voit rien de vous.
kiosk-not-set-up = Cet écran n’est pas encore prêt. Prévenez quelqu’un de l’équipe.
kiosk-wiping = Nous effaçons tout sur cet écran. Il marchera de nouveau dans une demi-minute.

## Pictures to tap
tiles-q = Ou touchez des images
tiles-said = Images
tile-bed = Les lits
tile-shower = Les douches
tile-food = La nourriture
tile-toilet = Les toilettes
tile-staff = Les gens qui travaillent ici
tile-others = Les autres gens ici
tile-noise = Le bruit
tile-safe = Me sentir en sécurité
tile-rules = Les règles
tile-washing = Laver les vêtements
tile-phone = Charger les téléphones
tile-warm = Le chaud ou le froid
tile-help = Aide pour les papiers
tile-health = La santé
tile-things = Mes affaires
tile-other = Autre chose
err-nothing-tapped = Écrivez quelques mots ou touchez une image

## Listening
listen = Écouter

## Tapping your words
tap-door = Choisir mes mots sur l’écran
tap-title = Touchez vos six mots
tap-letter = Par quelle lettre commence le mot { $n } ?
tap-word = Quel est le mot { $n } ?
tap-off = Enlever le dernier mot
together = Quelqu’un de confiance peut regarder avec vous.
next-board = Vous pouvez aussi voir la réponse sur le tableau, sans vos six mots.

## Paper
paper-title = Dites-le sur papier. Pas besoin de nom.
paper-box = Mettez la carte dans la boîte, ou donnez-la à quelqu’un de l’équipe.
paper-who = L’équipe la lit et tape le texte comme vous l’avez écrit.
paper-keep = Détachez cette partie et gardez-la
paper-when = Vos mots marchent dès que l’équipe a tapé le texte.

## Voting cards
votecard-code = Votre code
votecard-scan = Scannez ceci avec un téléphone. Ou tapez le code sur :
votecard-until = Votez au plus tard : { $date }
votecard-tick = Ou cochez ici et mettez la carte dans la boîte.
votecard-most = Cochez { $n } cases au plus.
votecard-any = Cochez autant de cases que vous voulez.
votecard-rank = Écrivez 1 à côté de ce que vous voulez en premier, puis 2, puis 3.
votecard-secret = Personne ne note quelle carte est la vôtre. Le code n’est que pour vous.
votecard-words = Les mots de ce vote :

## Choosing a language
languages-all = Plus de langues
languages-unread = Aucune personne qui parle cette langue n’a encore vérifié ces textes.

## Votes
vote-title = Vote
vote-door = Voter
vote-all = Votes et résultats
vote-moment = { $date } à { $time }
vote-secret = Personne ne peut voir ce que vous choisissez.
vote-closes = Ouvert jusqu’au { $when }.
vote-opens = Le vote ouvre le { $when }.
vote-card = Votre carte
vote-card-hint = Tapez les 16 lettres et chiffres qui sont dessus
vote-choose-any = Cochez tout ce que vous voulez
vote-choose-some =
    { $n ->
        [one] Choisissez-en { $n }
        [many] Choisissez-en jusqu’à { $n }
       *[other] Choisissez-en jusqu’à { $n }
    }
vote-none = Rien de tout cela
vote-cost = coûte { $sum }
vote-see = Voir mes choix
vote-about = À propos de ce vote
vote-help = Vous pouvez demander de l’aide à quelqu’un de confiance.
vote-check-title = Vérifiez votre vote
vote-yours = Vous avez choisi
vote-once = Après l’envoi, vous ne pouvez plus le changer.
vote-send = Envoyer mon vote
vote-words = Vérifier plus tard que votre vote a été compté
vote-words-tick = Montrez-moi des mots à chercher
vote-words-risk = Quelqu’un pourrait vous obliger à montrer ces mots.
vote-in-title = Nous avons votre vote
vote-in = Les votes seront comptés après le { $when }.
vote-words-title = Vos mots à chercher
vote-words-how = Notez-les. Quand les votes seront comptés, cherchez-les dans la liste.
vote-else = Nous dire autre chose
vote-over-title = Ce vote est fermé
vote-counting = Nous comptons les votes. Le résultat viendra sur cette page.
vote-options = Ce que vous pouvez choisir
vote-does = À quoi sert le résultat
vote-does-tell = Les responsables l’entendront.
vote-does-ask = Les responsables l’entendront avant de décider.
vote-does-work-on = Les responsables travailleront sur ce qui arrive en premier.
vote-does-decide-together = Vous et les responsables décidez ensemble.
vote-does-you-decide = C’est vous qui décidez. Ce sera fait.
vote-wins = Comment on compte
vote-rule-most = Cochez tout ce que vous voulez. Ce qui est coché le plus souvent gagne.
vote-rule-fair = Cochez tout ce que vous voulez. Chaque personne a la même part à donner à ce qu’elle coche. Un tiers des gens veut autre chose ? Alors environ un tiers de ce qui sera fait est pour ces gens.
vote-how-much = Combien sera choisi
vote-seats =
    { $n ->
        [one] { $n } chose sera choisie
        [many] { $n } de choses seront choisies
       *[other] { $n } choses seront choisies
    }
vote-budget = Tout ce qu’on peut payer avec { $sum }
vote-who = Qui peut voter
vote-roll =
    { $n ->
        [one] { $n } personne peut voter, avec une carte.
        [many] { $n } de personnes peuvent voter, avec une carte chacune.
       *[other] { $n } personnes peuvent voter, avec une carte chacune.
    }
vote-turnout =
    { $n ->
        [one] Le vote compte si au moins { $n } personne vote.
        [many] Le vote compte si au moins { $n } de personnes votent.
       *[other] Le vote compte si au moins { $n } personnes votent.
    }
err-vote-card = Tapez les 16 lettres et chiffres de votre carte
err-vote-unknown = Nous ne connaissons pas cette carte. Vérifiez chaque lettre et chaque chiffre
err-vote-used = Cette carte a déjà servi. Demandez-en une nouvelle
err-vote-nothing = Cochez ce que vous voulez, ou « Rien de tout cela »
err-vote-no-order = Appuyez sur ce que vous voulez, ou cochez « Rien de tout cela »
err-vote-both = Vous avez coché « Rien de tout cela » et autre chose. Enlevez l’un des deux
err-vote-many =
    { $n ->
        [one] Vous avez choisi trop de choses. Enlevez-en { $n }
        [many] Vous avez choisi trop de choses. Enlevez-en { $n }
       *[other] Vous avez choisi trop de choses. Enlevez-en { $n }
    }

## What a vote came to
vote-result-title = Le résultat du vote
vote-first = { $title } arrive en premier. Personnes qui l’ont coché : { $n } sur { $all }
vote-first-few = { $title } arrive en premier
vote-nothing = Rien n’a été choisi
vote-people = { $n } personnes sur { $all } ont voté.
vote-few = Moins de 5 personnes ont voté. Nous montrons ce qui arrive en premier, mais pas de chiffres.
vote-not-enough = Trop peu de personnes ont voté. Ce résultat n’oblige donc personne.
vote-chosen = Ce qui a été choisi
vote-answer = La réponse
vote-answer-by = Les responsables répondront ici au plus tard le { $date }.
vote-answer-late = La réponse devait venir au plus tard le { $date }
vote-answer-will = Nous le ferons
vote-answer-part = Nous en ferons une partie
vote-answer-cannot = Nous ne pouvons pas le faire
vote-ticks = Combien de personnes l’ont coché
vote-two-ways = Compté de deux façons
vote-most = Le plus souvent coché
vote-fair = Parts égales
vote-without =
    { $n ->
        [0] Chaque personne a eu une chose qu’elle a cochée.
        [one] { $n } personne n’a rien eu de ce qu’elle a coché.
        [many] { $n } de personnes n’ont rien eu de ce qu’elles ont coché.
       *[other] { $n } personnes n’ont rien eu de ce qu’elles ont coché.
    }
vote-spent = Cela coûte { $sum }.
vote-decides = C’est cette façon qui décide. C’était fixé avant l’ouverture du vote.
vote-turned = Les parts égales ont laissé plus de personnes sans rien. Donc « Le plus souvent coché » décide, comme c’était dit avant.
vote-how = Comment on a compté
vote-step-won = { $title } : coché { $n } fois. C’est choisi.
vote-step-paid = { $title } : coché { $n } fois par des gens qui avaient encore une part à donner. Ensemble, cela compte pour { $votes } votes. C’est choisi.
vote-step-carried = { $title } : coché { $n } fois, par des gens qui avaient reçu le moins jusque-là. C’est choisi.
vote-step-filled = { $title } : coché { $n } fois. Il restait quelque chose, donc c’est choisi aussi.
vote-step-not = { $title } : coché { $n } fois. Il ne restait pas assez pour cela.
vote-step-ended = { $title } viendrait ensuite. Il ne restait pas assez, donc le compte s’arrête ici.
vote-level-ticks = C’était à égalité avec { $others }, mais coché plus souvent.
vote-level-cost = C’était à égalité avec { $others }, mais cela coûte moins.
vote-level-lot = C’était à égalité avec { $others }. Le tirage au sort fait avant le vote décide.
vote-came = Comment les votes sont arrivés
vote-came-few = Nous ne montrons pas les petits nombres.
vote-way-web = Sur un téléphone ou un ordinateur
vote-way-kiosk = Sur l’écran au mur
vote-way-text = Par SMS
vote-way-paper = Sur papier
vote-way-hands = À main levée dans une salle
vote-checking = Vérifiez vous-même
vote-checking-how = Ce fichier montre quelles cartes ont servi. À part, il montre chaque case cochée. Personne ne peut relier les deux.
vote-wall = Les mots sur le mur
vote-cards = Les cartes
vote-cards-made = Faites : { $made }. Utilisées : { $used }. Abîmées : { $spoiled }. Restantes : { $unused }.
vote-by-office = C’est le bureau qui a imprimé les cartes.
vote-held-by = Organisé par
vote-file = Le fichier
vote-disputed = Quelque chose ne va pas dans le compte :
vote-closed-at = Le vote a fermé le { $when }.
vote-rule-ranked = Mettez dans l’ordre ce que vous voulez. Chaque chose est comparée à chaque autre. Celle qui gagne contre toutes les autres arrive en premier.
vote-room = Votez avec votre carte. Utilisez un téléphone, l’écran au mur, un SMS ou la boîte.
vote-rank-how = Appuyez sur ce que vous voulez en premier, puis sur la suite
vote-rank-yours = Votre ordre
vote-rank-left = Hors de votre ordre
vote-rank-out = Enlever
vote-rank-order = L’ordre obtenu
vote-rank-firsts = Combien de gens l’ont mis en premier
vote-rank-duel = { $title } contre { $others } : { $n } à { $all }
vote-rank-others = Toutes les autres
vote-pro = Pour :
vote-con = Contre :

## A vote by one’s own phone
vote-phone = Voter avec votre téléphone
vote-phone-lost = Un téléphone perdu est un vote perdu. Vous recevez un seul lien de vote, et pas de deuxième.
vote-phone-what = Vous recevez votre lien maintenant et vous votez avec quand le vote est ouvert. Personne ne peut savoir à qui est ce lien.
vote-phone-until = Vous pouvez le recevoir jusqu’à : { $when }.
vote-phone-number = Votre numéro
vote-phone-code = Votre code
vote-phone-slip = Il est sur votre papier
vote-phone-words = Ces quatre mots sont-ils sur votre papier ?
vote-phone-differ = Sinon, arrêtez. Votez avec une carte et dites-le à quelqu’un qui parle pour le groupe.
vote-phone-get = Recevoir mon lien de vote
vote-phone-without = Cette page ne marche pas dans ce navigateur. Votez avec une carte : cela compte pareil.
vote-phone-over = Nous ne donnons plus de liens. Votez avec une carte : cela compte pareil.
vote-phone-made = Votre lien de vote
vote-phone-keep = Gardez-le maintenant. Il disparaît quand vous quittez cette page.
vote-phone-one = Toute personne qui a ce lien peut voter avec. Ne le montrez à personne.
vote-phone-save = L’enregistrer dans un fichier
vote-phone-signs = Ou notez ces lettres et chiffres :
vote-phone-link = Votre carte ou votre lien de vote
vote-phone-link-hint = Tapez les 16 lettres et chiffres de votre carte, ou collez votre lien
vote-phone-key = Les mots des liens de vote :
vote-phone-links = Liens de vote
vote-phone-count = Donnés : { $made }. Utilisés : { $used }.
voteslip-get = Recevez votre lien de vote ici :
voteslip-until = Vous pouvez le recevoir jusqu’à 24 heures avant l’ouverture du vote. Le vote ouvre : { $when }.
err-phone-code = Ce numéro et ce code ne vont pas ensemble. Regardez encore votre papier
err-phone-before = Un lien a déjà été donné pour ce numéro. Ce n’était pas vous ? Dites-le à quelqu’un qui parle pour le groupe
err-phone-false = La réponse n’est pas celle de ce vote. Votez avec une carte et dites-le à quelqu’un qui parle pour le groupe
err-phone-lost = Rien n’est revenu. Restez sur cette page et appuyez encore sur le bouton
err-vote-link = Nous ne connaissons pas ce lien de vote. Ouvrez-le là où vous l’avez gardé
err-vote-link-used = Ce lien de vote a déjà servi

## Votes by text message
sms-vote-in = Nous avons votre vote. Personne ne peut voir ce que vous avez choisi. Effacez ce SMS et le vôtre.
sms-vote-used = Cette carte a déjà servi. Demandez-en une nouvelle.
sms-vote-unknown = Nous ne connaissons pas cette carte. Vérifiez chaque lettre et chaque chiffre, puis envoyez le SMS encore une fois.
sms-vote-many = Vous avez choisi trop de choses. Enlevez-en, puis envoyez le SMS encore une fois avec votre code.
sms-vote-over = Ce vote est fermé. Nous comptons les votes.
sms-vote-link = Un lien de vote ne marche pas par SMS. Ouvrez-le sur votre téléphone quand le vote est ouvert. Effacez ce SMS et le vôtre.
## User groups
groups-title = Les groupes ouverts à tout le monde
groups-lead = Des personnes qui viennent ici se réunissent et disent ce qu’elles pensent. On vient et on part quand on veut. On ne demande pas pourquoi.
groups-none = Il n’y a pas encore de groupe ici.
group-meets = Quand il se réunit
group-join = Comment venir dans le groupe
group-number = On vous donne un numéro sur papier. Nous n’écrivons pas votre nom.
group-who = Qui parle pour le groupe
group-nobody = Pas une personne en ce moment.
office-chair = Anime les réunions
office-secretary = Prend les notes
office-treasurer = S’occupe de l’argent
office-steward = Donne les numéros
office-supporter = Aide le groupe, et travaille ici
group-member = Un membre du groupe
group-until = { $name }, jusqu’au { $date }
group-aside = Ce qui est passé au groupe
group-aside-by = Jusqu’au { $date }, c’était le travail de { $name }, de l’équipe.
group-says = Ce que dit le groupe
group-says-none = Il n’a encore rien dit ici.
group-private = La direction du lieu peut lire cette page. Elle ne peut pas lire ce que le groupe écrit pour lui.
group-ended = Ce groupe s’est arrêté le { $date }.

## Meetings
meetings-title = Réunions
meetings-lead = Les personnes qui viennent ici parlent avec l’équipe. Si vous ne pouvez pas venir, vous pouvez tout lire ici.
meetings-coming = À venir
meetings-were = Passées
meetings-none = Aucune réunion n’est prévue.
meeting-title = Une réunion
meeting-off = Cette réunion est annulée.
meeting-come = Vous pouvez venir et juste écouter. Vous pouvez partir quand vous voulez.
meeting-when = Quand
meeting-where = Où
meeting-for = Pour qui
meeting-held-by = Organisée par
meeting-led = Qui la mène
meeting-led-user = Quelqu’un qui vient ici
meeting-led-staff = Quelqu’un qui travaille ici
meeting-joint = Les personnes qui viennent ici, et l’équipe
meeting-users-only = Seulement les personnes qui viennent ici
meeting-with-trustees = Les personnes qui viennent ici, et le conseil
meeting-informal = Une discussion ouverte
meeting-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
meeting-agenda = De quoi on parle
meeting-agenda-why = Ce qui est en retard passe en premier. Puis ce que les gens veulent le plus. Ce que l’équipe apporte vient à la fin. Elle ne peut pas le changer.
meeting-nothing = Rien pour le moment.
meeting-share = { $n } minutes sur { $all } sont pour ce que les gens d’ici ont apporté.
meeting-from-promise = Nous avons dit que nous le ferions, et c’est en retard
meeting-from-want = Ce que les gens veulent le plus
meeting-from-vote = Choisi par un vote
meeting-from-group = Apporté par le groupe
meeting-from-management = Apporté par l’équipe
meeting-does-tell = Vous en serez informés.
meeting-does-ask = On vous demande avant de décider.
meeting-does-work-on = Nous y travaillons ensemble.
meeting-does-decide-together = Nous décidons ensemble.
meeting-does-you-decide = C’est vous qui décidez.
meeting-decides = Qui peut décider :
meeting-put-off = Remis à la prochaine réunion. Le document est arrivé en retard.
meeting-paper-plain = En mots simples
meeting-paper-large = En gros caractères
meeting-paper-audio = À écouter
meeting-paper-language = Dans une autre langue
meeting-paper-late = Arrivé en retard
meeting-shared = Ici depuis { $when }
meeting-read = Lire
meeting-hands = Compté à main levée en réunion
meeting-hands-first = { $title } arrive en premier : { $n } personnes sur { $all } ont levé la main
meeting-hands-level = Arrivent ensemble en premier : { $others }
meeting-hands-none = Personne n’a levé la main
meeting-hands-few = Il y avait moins de 5 personnes. Nous montrons seulement l’ordre.
meeting-hands-people = Il y avait { $n } personnes.
meeting-hands-each = Combien de personnes ont levé la main
meeting-decided = Ce qui a été décidé
meeting-undecided = Rien n’a été décidé là-dessus.
meeting-wanted = Ce que les gens d’ici voulaient
meeting-followed = La décision suit cela.
meeting-changed = La décision change cela.
meeting-against = La décision va contre cela.
meeting-why = Pourquoi
meeting-minority = Ce que d’autres pensaient
meeting-doer = Qui le fait
meeting-first = Première date
meeting-came = Qui est venu
meeting-came-users = Personnes qui viennent ici
meeting-came-staff = Équipe
meeting-came-managers = Responsables
meeting-came-trustees = Conseil
meeting-came-outside = De l’extérieur
meeting-offered = Ce qui était proposé
meeting-offered-none = Rien n’était proposé.
meeting-travel = Le trajet était payé
meeting-childcare = Garde d’enfants
meeting-interpreter = Quelqu’un pour traduire
meeting-step-free = Une entrée sans marches
meeting-too-few = Moins de 2 personnes qui viennent ici étaient là. Il en faut au moins 2.
meeting-agreed = Le groupe a donné son accord le { $date }.
meeting-not-agreed = Le groupe n’a pas encore donné son accord. Il regardera au plus tard le { $date }.
meeting-agree-late = Le groupe n’a pas encore donné son accord. C’était prévu au plus tard le { $date }.
