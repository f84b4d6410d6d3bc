# What guests read, in Spanish: short sentences, “usted”, words used in Latin America and in Spain, and no form that says whether
# the reader is a man or a woman.
# No native reader has walked through these texts yet.

## The frame of every page
house = Hearback
skip = Ir al contenido de la página
nav-top = Idioma y salida
nav-foot = Ayuda
leave = Salir ahora
# Leads to a text in English.
easy = Texto fácil (en inglés)
not-easy = Texto más largo
help = Dónde encontrar ayuda
keep = Qué guardamos
back = Atrás
finish = Terminar
languages = Idioma
carry-on = Seguir
send = Enviar
change = Cambiar
optional = (puede dejarlo vacío)
the-team = el equipo
you = Usted
step = Paso { $n } de 3
err-in-title = Error: { $title }

## Days
date = { $weekday } { $day } de { $month }
by-date = A más tardar el { $date }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Names
names-two = { $one } y { $two }
names-three = { $one }, { $two } y { $three }

## The list of places
places-title = ¿De qué lugar se trata?
places-hint = Elija el lugar donde duerme o adonde va. Sin nombre. Sin cuenta.
places-none = Todavía no hay ningún lugar aquí.

## The front
home-title = Cuéntenos lo que tiene en mente
home-lead = 2 minutos. Sin nombre. Sin cuenta.
home-tell = Contarnos algo
home-return = Ver la respuesta
home-return-how = Con sus seis palabras o su número
home-board = Qué ha cambiado
home-who = Quién lo lee, y cuándo
who-reads = Quién lo lee
who-reads-names = { $names }
when-answer = Cuándo tendrá respuesta
when-seen = Cuándo se ve el mensaje
home-unknown = No pueden ver quién es usted, a menos que usted lo diga.
seen-now = Enseguida
seen-today = Hoy a las { $time }, con todos los mensajes nuevos
seen-tomorrow = Mañana a las { $time }, con todos los mensajes nuevos

## Getting help
help-now = Si está en peligro ahora, avise a alguien del equipo o llame al 999.
help-talk = Puede hablar con alguien de fuera, gratis, de día o de noche. Llame a Samaritans al 116 123.
help-staff = Sobre alguien que trabaja aquí
help-outside = { $outside } no trabaja aquí. Escríbanos y diga que se trata de alguien que trabaja aquí. Entonces solo lo lee { $outside }.
help-tried = Probamos estos números por última vez el { $date }.
help-unseen = No vemos que usted abrió esta página.

## Telling, step 1
kind-q = ¿Qué quiere contarnos?
kind-hint = No hace falta decir su nombre
kind-problem = Algo está mal
kind-idea = Algo podría ser mejor
kind-thanks = Algo está bien
kind-unsafe = No me siento a salvo
kind-question = Quiero preguntar algo
nothing-kept = Si lo deja antes de enviar, no guardamos nada.

## Telling, for those who do not feel safe
staff-title = Primero, una pregunta
staff-q = ¿Se trata de alguien que trabaja aquí?
staff-hint = De esto depende quién lo lee
staff-yes = Sí
staff-no = No
staff-unsaid = No quiero decirlo
staff-yes-who = Lo lee { $outside }, que no trabaja aquí. Quién no lo ve: { $team }.
staff-no-who = Quién lo lee: { $team }.
staff-tick = Se trata de alguien que trabaja aquí

## Telling, step 2
words-q = Cuéntelo con sus propias palabras
words-hint = Bastan unas pocas palabras. Para cuidar su privacidad, no escriba nombres
words-better = ¿Qué se puede hacer para mejorarlo?
see-q = ¿Quién puede verlo?
see-team = Solo el equipo
see-board = El equipo, y más tarde toda la gente, en el tablero de la pared
see-board-how = Primero quitamos los nombres. Le preguntamos antes de ponerlo
see-outside = Solo la persona de fuera
see-trustee = Solo alguien de la junta
now-tick = Mostrar el mensaje al equipo ahora
now-risk = Entonces alguien puede adivinar quién lo escribió. Si no marca esto: { $seen }. Así no se ve cuándo lo escribió.
seen-at-once = Su mensaje se ve enseguida. Alguien puede adivinar quién lo escribió.

## Telling, step 3
check-title = Revisar y enviar
check-note = Todavía no lo hemos enviado
check-about = Tema
check-words = Lo que escribió
check-better = Para mejorarlo
check-team = { $names }. Tendrá respuesta a más tardar el { $date }.
check-outside = { $outside }, que no trabaja aquí. Tendrá respuesta a más tardar el { $date }.
check-trustee = { $trustee }, de la junta. No lo lee { $outside } ni nadie que trabaje aquí. Tendrá respuesta a más tardar el { $date }.
check-not-them = Se trata de { $outside }
check-send = Enviar al equipo

## The receipt
sent-title = Tenemos su mensaje. Gracias.
sent-by = Una persona le responderá a más tardar el { $date }.
sent-your-words = Sus palabras
sent-words = Con estas palabras puede ver nuestra respuesta.
sent-lose = Si las pierde, no podemos encontrarlas.
or-number = o el número
sent-how = Anótelas, tome una foto o dígaselas a alguien de confianza.
sent-finish = Ya guardé mis palabras. Terminar
sent-next = Qué pasa después
next-read = { $seen }. Quién puede leerlo: { $names }.
next-answer = Tendrá respuesta a más tardar el { $date }.
next-back = Vuelva aquí. Elija «Ver la respuesta» y escriba sus palabras.
again-title = Ya tenemos este mensaje
again-what = No hace falta enviarlo otra vez. Con sus palabras puede ver la respuesta.

## Coming back
back-title = Escriba sus palabras o su número
back-hint = Los espacios, las comas y las mayúsculas no importan
back-go = Ver mis mensajes
back-lost = Perdí mis palabras
lost-title = Nadie puede encontrarlas, ni siquiera nosotros
lost-why = Así cuidamos su privacidad. Su mensaje sigue aquí. Sin sus palabras no podemos mostrarle la respuesta.
lost-then = Puede escribirnos otra vez y recibir palabras nuevas.
lost-again = Escribir otra vez

## The conversation
thread-title = Sus mensajes
state-wait = Todavía no hay respuesta.
state-wait-by = Tendrá respuesta a más tardar el { $date }.
late-managers = La respuesta se ha retrasado. Avisamos a los jefes del equipo el { $date }.
late-trustees = Avisamos a la junta el { $date }. La junta se ocupa de que este lugar funcione bien.
state-asked = Le hicimos una pregunta.
state-late = La respuesta se ha retrasado. La prometimos a más tardar el { $date }.
state-asked-stands = El día prometido también le espera, hasta 10 días laborables.
care-taken = { $name } se encarga de esto ahora.
care-safety = Ahora solo lo leen las personas que se encargan de proteger a la gente.
care-outside = Ahora solo lo lee alguien que no trabaja aquí.
state-closed = El equipo cree que esto ya está resuelto.
state-closed-open = Todavía puede escribir aquí.
thanks-read = Gracias. Ya leí su mensaje.
taken-words = { $name } se encarga de esto ahora. Tendrá respuesta a más tardar el { $date }.
state-answered = Ya tiene respuesta.
state-yes = Está resuelto. Usted nos lo dijo.
new-date = Necesitamos más tiempo. Nuevo día:
write-back = Responder
names-hint = Si le preguntan quién es, no tiene que responder
look-again = Ver si hay algo nuevo
right-q = ¿Se resolvió?
right-hint = Solo usted puede decirlo
right-yes = Sí
right-partly = En parte
right-no = No

## Who is next
handover-mine = Desde el { $date } le responderá { $one }. Ya le conté a { $one } lo que usted me dijo.
handover-me = Desde el { $date } le responderé yo. Puedo leer lo que usted nos dijo.
handover-ours = Desde el { $date } le responderá { $one }. { $one } puede leer lo que usted nos dijo.

## Words for the board
wording-title = Para el tablero de la pared
wording-why = Usted dijo que esto puede ir en el tablero. Quitamos lo que podría mostrar de quién se trata. Solo lo ponemos si usted quiere.
wording-words = Esto es lo que queremos mostrar. Una barra está en lugar de las palabras que quitamos.
wording-hint = Solo podemos mostrar estas palabras, o ninguna
wording-did = Nuestra respuesta, al lado:
wording-yes = Mostrar estas palabras
wording-no = No mostrarlo
wording-accepted = Usted aceptó mostrar esto en el tablero.
wording-changed = Usted cambió el texto para el tablero. El equipo lo va a revisar.
wording-refused = Usted dijo que no al tablero. El mensaje se queda en el equipo.
wording-no-did = Nuestra respuesta viene más tarde.
wording-change = Usar otras palabras
wording-mine = Su texto para el tablero
bar-person = [quitamos un nombre]
bar-contact = [quitamos un número o una dirección]
bar-place = [quitamos un lugar o una hora]
bar-threat = [quitamos una amenaza]
bar-unlawful = [quitamos palabras que van contra la ley]

## Kept off the board
held-title = No va en el tablero
held-because = No mostramos esto en el tablero, porque
held-hint = Puede pedir otra revisión. Entonces lo lee alguien que no trabaja aquí.
held-again = Pedir otra revisión
held-asked = Usted pidió otra revisión. Lo leerá alguien que no trabaja aquí.
held-upheld = Otra persona lo revisó. Dice que estuvo bien.
held-overturned = Otra persona lo revisó. Dice que sí puede ir en el tablero. Primero le preguntaremos a usted.
why-person = nombra a una persona
why-contact = da un número o una dirección
why-place = dice dónde o cuándo
why-threat = tiene amenazas u odio
why-unlawful = va contra la ley
why-safety = alguien podría estar en peligro
why-advert = es publicidad
why-same = dice lo mismo que otro mensaje
why-asked = nos lo pidió la persona que lo escribió

## New words, and erasing
renew = Quiero palabras nuevas
renewed-title = Sus palabras nuevas
renewed-old = Las anteriores ya no sirven.
renewed-on = Ya las guardé. Ver mis mensajes
erase-all = Borrar todo lo que envié
erase-title = ¿Borrar todo lo que usted envió?
erase-goes = Qué se borra
erase-goes-what = Sus mensajes, nuestras respuestas y las seis palabras que los abren
erase-stays = Qué queda
erase-stays-what = Nuestra respuesta en el tablero, sin su texto
erase-final = Se borra enseguida. Nadie puede recuperarlo.
erase-do = Borrar
erase-not = Conservar mis mensajes
erased-title = Ya está borrado
erased-what = Sus mensajes y nuestras respuestas ya no existen.

## The board
board-title = Ustedes dijeron, nosotros hicimos
board-lead = Lo que la gente dijo en { $place }, y lo que respondimos. Verde significa que la persona que nos escribió está de acuerdo.
board-empty = Aquí todavía no hay nada. Su mensaje puede ser el primero.
board-said = Ustedes dijeron
board-answer = Nuestra respuesta
board-erased = Alguien nos contó algo. Su texto ya está borrado.
board-yes = Resuelto, dice la persona que nos escribió
board-partly = Resuelto en parte, dice la persona que nos escribió
board-no = Todavía no está resuelto, dice la persona que nos escribió
board-awaited = La respuesta del equipo todavía no está aquí.
board-waits = { $n ->
    [one] { $n } mensaje espera que alguien lo revise. Hay retraso.
    [many] { $n } de mensajes esperan que alguien los revise. Hay retraso.
   *[other] { $n } mensajes esperan que alguien los revise. Hay retraso.
}
board-waits-days = { $n ->
    [one] El primero espera desde hace { $n } día.
    [many] El primero espera desde hace { $n } de días.
   *[other] El primero espera desde hace { $n } días.
}
board-show = Mostrar
board-all = Todo
board-promised = Prometido
board-done = Decimos que está hecho
board-not = Ahora no, o no
board-is-late = Con retraso
board-old = Más antiguo
board-more = Ver más
board-none-here = Ahora no hay nada así aquí.
board-screen = En una pantalla
board-about = Tema
board-people = { $n ->
    [one] { $n } persona nos dijo esto
    [many] { $n } de personas nos dijeron esto
   *[other] { $n } personas nos dijeron esto
}
board-people-few = Menos de 5 personas nos dijeron esto
board-ours = La idea fue nuestra
board-few = menos de 5
board-no-one = nadie
board-heard = Mensaje leído, todavía sin respuesta
board-answered = Ya respondimos
board-we-will = Lo haremos a más tardar el { $date }
board-finding = Lo estamos averiguando. Respuesta a más tardar el { $date }
board-intend = Nos gustaría hacerlo. Todavía sin fecha
board-cannot = No podemos
board-not-now = Ahora no. Lo veremos otra vez el { $date }
board-passed = No depende de nosotros. Quién se encarga: { $who }
board-claimed = Decimos que está hecho
board-agree = Ustedes están de acuerdo
board-disagree = Ustedes no están de acuerdo
board-disagree-by = Ustedes no están de acuerdo. Respondemos a más tardar el { $date }
board-silent = Decimos que está hecho. Nadie ha dicho si es así
board-stopped = Lo dejamos de hacer
board-unwanted = Ya nadie lo quiere
board-moved = Se cambió el { $date }:
board-moved-to = Necesitamos más tiempo. Ahora: a más tardar el { $date }
board-owner = Quién se encarga: { $who }
board-because = Por qué
board-decided = Quién lo decidió
board-changes = Qué lo cambiaría
board-challenge = Si no está de acuerdo
board-why-law = La ley no nos deja
board-why-safety = Alguien podría hacerse daño
board-why-no-money = No hay dinero para eso
board-why-tied-money = El dinero es para otra cosa
board-why-other-body = Decide otra persona, como el dueño del edificio
board-why-harms = Haría daño a otras personas de aquí
board-why-disagree = No creemos que esté bien
board-proof-look = Puede verlo por su cuenta
board-proof-paid = Lo que se pagó
board-proof-minutes = Anotado en una reunión
board-proof-rule = La regla nueva
board-proof-other = Cómo comprobarlo
board-tally = Sí: { $yes }. En parte: { $partly }. No: { $no }.
board-not-said = Nadie ha dicho nada todavía.
board-asked = Preguntamos en { $place }. Sí: { $yes }. En parte: { $partly }. No: { $no }. Esto lo anotamos nosotros.
board-whole = Todo sobre el número { $n }
board-number = Número { $n }
board-others = Lo que dijeron otras personas
board-steps = Paso a paso
board-by-team = Alguien del equipo
board-by-manager = Alguien de la dirección
board-by-trustee = Alguien de la junta
board-by-outside = Alguien de fuera
board-is-so = ¿Es así? Cuéntenos
board-see-all = Verlo todo
board-pause = Pausa
board-go-on = Seguir
board-next = Siguiente
board-nth = { $n } de { $all }

## What people want
home-wants = Lo que quiere la gente
home-wants-how = Añada su voz
wants-lead = Lo que más gente quiere va primero. Nadie que trabaja aquí puede moverlo.
wants-vote = Esto no es una votación. De cada línea de internet cuenta una pulsación al día. Para contar seguro, cuéntenos con sus palabras.
wants-none = Aquí no hay nada todavía. Cuéntenos qué quiere.
wants-show = Qué va primero
lane-most = Más personas
lane-waiting = Más tiempo esperando
lane-new = Voces nuevas
wants-people = Personas: { $n }
wants-few = Unas pocas personas
wants-nobody = Nadie todavía
wants-sites = Lugares: { $n }
wants-waits = días laborables de espera: { $n }
wants-today = nuevo hoy
wants-taps = y toques en pantallas: { $n }
wants-taps-few = y unos pocos toques en pantallas
wants-answered = con respuesta
wants-unanswered = sin respuesta todavía
wants-first = Las personas que usan este lugar pusieron esto primero
wants-in-vote = Está en una votación
want-too = Yo también
want-too-done = Gracias. Su voz está contada. Se verá aquí más tarde, para que nadie sepa cuándo pulsó.
want-too-same = Alguien ya pulsó hoy en la misma línea de internet. Cuenta una vez al día.
want-said = Lo que dijo la gente
want-history = Qué ha pasado hasta ahora
want-made-user = En la lista desde el { $date }. Viene de lo que nos contó la gente.
want-made-group = En la lista desde el { $date }. Lo escribió el grupo de personas que usan este lugar.
want-made-staff = En la lista desde el { $date }. Lo escribió el equipo.
want-joined = Unido a «{ $title }» el { $date }
want-parted = Separado de «{ $title }» el { $date }
want-within = Ahora es parte de
want-pinned = Las personas que usan este lugar lo pusieron primero el { $date }
want-unpinned = Ya no va primero desde el { $date }
want-asleep = Las personas que usan este lugar dejaron esto en pausa el { $date }
want-awake = De nuevo en la lista desde el { $date }
want-rests = Las personas que usan este lugar dejaron esto en pausa. Ahora no se puede añadir una voz.
want-q = ¿Sigue siendo así?
want-still = Sigue así
want-sorted = Está resuelto
want-no-longer = Ya no hace falta
want-counts = Sigue así: { $yes }. Resuelto: { $partly }. Ya no hace falta: { $no }.
want-heard = Gracias. Hemos contado su respuesta.
like-title = Otras personas dijeron lo mismo aquí
like-hint = Añada su voz con una pulsación. También puede enviar sus propias palabras.
like-done = Su voz está añadida. Puede parar aquí, o enviar también sus palabras.
want-back = Lo que nos contó es parte de esto
want-leave = Esto no es lo que quiero

## What was held back
withheld-title = Lo que no mostramos
withheld-lead = Cada vez que un texto no va en el tablero, lo decimos aquí. Puede leer por qué, pero no el texto.
withheld-none = Hasta ahora se mostró todo.
withheld-looked-at = Mensajes revisados para el tablero
withheld-kept-off = No fueron al tablero
withheld-again = Revisados otra vez por otra persona
withheld-wrong = Fue un error, dice esa persona
withheld-why = Por qué, y cuántas veces
withheld-each = Cada vez
withheld-site = Uno de nuestros lugares
withheld-whole = Un mensaje entero,
withheld-parts = { $n ->
    [one] { $n } palabra quitada,
    [many] { $n } de palabras quitadas,
   *[other] { $n } palabras quitadas,
}
withheld-because = porque
withheld-and = ;
withheld-by-moderator = Lo decidió alguien que revisa los textos para el tablero.
withheld-by-manager = Lo decidió alguien de la dirección.
withheld-not-looked = Nadie más lo ha revisado todavía.
withheld-was-right = Revisado otra vez: estuvo bien.
withheld-was-wrong = Revisado otra vez: fue un error.
withheld-how = Lo revisan otra vez alguien que viene aquí y alguien de fuera. Ven 1 de cada 10. También ven todo lo que no se mostró durante 7 días.

## What we keep
keep-short = Lo que escribió, el día en que escribió y nuestras respuestas. No quién es usted.
keep-words = Lo que escribió, cerrado con una llave aparte.
keep-day = El día en que escribió. No la hora.
keep-answers = Las respuestas que le damos.
keep-mark = Una marca, si su texto puede hablar de un peligro o de un daño. Así su mensaje va primero.
keep-journal = Una lista de lo que se hizo. No tiene mensajes ni nombres. Así nada puede perderse en secreto.
keep-too = Que alguien pulsó «Yo también», y en qué lugar. No quién fue, ni el minuto.
keep-not = Qué no guardamos
not-name = Su nombre. No lo pedimos.
not-address = La dirección de su teléfono o computadora.
not-way = Cómo nos llegó su mensaje.
not-receipt = Sus seis palabras. Si las pierde, no podemos encontrarlas.
not-cookie = Cookies. Estas páginas no ponen ninguna en su teléfono.
keep-who = Quién puede leerlo
who-at-once = Aquí el equipo ve los mensajes enseguida. Alguien puede adivinar quién los escribió.
who-slots = El equipo ve los mensajes nuevos solo a ciertas horas, todos juntos. Así no se ve cuándo escribió usted. Si no se siente a salvo, el equipo los ve enseguida. Usted también puede elegir eso.
who-team = Quién recibe los mensajes aquí: { $names }.
who-outside = Si se trata de alguien que trabaja aquí, dígalo. Entonces solo lo lee { $outside }. { $outside } no trabaja aquí.
who-trustee = Si se trata de { $outside }, dígalo. Entonces solo lo lee { $trustee }, de la junta.
who-safety = ¿Alguien puede estar en peligro? Entonces solo siguen leyendo las personas que se encargan de proteger a la gente. Anotamos cada vez que leen.
who-no-outside = Todavía nadie de fuera lee los mensajes sobre la gente que trabaja aquí.
who-times = Horas en que se ven los mensajes nuevos: { $times }.
who-again = Alguien que viene aquí puede leer lo que no pusimos en el tablero. Alguien de fuera también.
who-two-keys = Para leer hacen falta una contraseña y una segunda llave.
who-one-key = Aquí basta una contraseña para leer los mensajes. Es solo un ejemplo. No escriba aquí mensajes de verdad.
keep-long = Por cuánto tiempo
long-days = { $n ->
    [one] Borramos todo { $n } día después del último mensaje. Usted puede borrarlo antes.
    [many] Borramos todo { $n } de días después del último mensaje. Usted puede borrarlo antes.
   *[other] Borramos todo { $n } días después del último mensaje. Usted puede borrarlo antes.
}
long-notes = La base de datos guarda sus propias notas. Lo que usted borra puede quedar allí unos días más.
long-unanswered = No borramos un mensaje que espera respuesta.
long-board = Nuestras respuestas en el tablero se quedan. Su texto desaparece del tablero junto con sus mensajes.
long-held = La lista de lo que no mostramos se queda. No tiene los textos.
cannot = Qué no podemos prometer
cannot-style = Alguien puede saber quién es usted por su forma de escribir. O por algo que solo usted puede saber. Si eso le preocupa, escriba menos.
cannot-danger = Si nos dice que alguien está en peligro, quizás tengamos que pedir ayuda. Entonces contamos lo que usted escribió. Solo podemos decir quién es usted si usted nos lo dijo.
cannot-screen = Alguien puede mirar por encima de su hombro, o mirar su teléfono más tarde.
cannot-root = Quien controla toda la computadora podría cambiar el programa para espiar.
cannot-audit = Nadie de fuera ha probado todavía este programa.
runs = Quién maneja la computadora
runs-unsaid = Nadie ha dicho todavía quién maneja esta computadora. Pregunte al equipo.

## When something is wrong
err-title = Hay un problema
err-kind = Elija qué quiere contarnos
err-about-staff = Elija una respuesta, para saber quién puede leerlo
err-nothing = Escriba unas palabras
err-too-long = { $n ->
    [one] Su texto es demasiado largo: sobra { $n } letra. Quite algo, o envíe esto y después escriba más
    [many] Su texto es demasiado largo: sobran { $n } de letras. Quite algo, o envíe esto y después escriba más
   *[other] Su texto es demasiado largo: sobran { $n } letras. Quite algo, o envíe esto y después escriba más
}
err-signs = No pudimos leer algunos signos, así que los quitamos. Mire su texto y después siga
err-old = Esta página estuvo abierta mucho tiempo. Su texto sigue aquí. Envíelo otra vez
err-closed = Esta página estuvo abierta mucho tiempo. Escriba otra vez sus seis palabras o su número. Lo que escribió no se perdió
err-many = Llegaron demasiados mensajes a la vez. Espere un minuto y pruebe otra vez. Su texto está en esta página o en la anterior
err-fault = Algo falló aquí, no fue culpa suya. No guardamos nada. Su texto está en esta página o en la anterior. Pruebe otra vez en un minuto, o use una tarjeta de papel
fault-title = Algo falló aquí
wait-title = Espere un minuto
err-huge = Es demasiado a la vez. Vuelva atrás: su texto sigue allí. Quite algo y después envíelo
err-form = No pudimos leer esto. Vuelva atrás y envíe la página otra vez
err-origin = Esto no vino de una de nuestras páginas. Por eso no hicimos nada. Empiece otra vez en nuestra primera página
err-sent-already = Ya lo tenemos. No hace falta enviarlo otra vez
err-own-words = En su mensaje están sus palabras secretas. Quítelas. Si no, otros podrían leer sus mensajes
err-not-yet = Todavía no hay respuesta
err-not-for-board = Esto no es para el tablero
err-more-time = Ese día no se puede elegir. Elija otro
err-right = Elija sí, en parte o no
err-no-words = Escriba sus seis palabras o su número
err-word = No conocemos la palabra { $n }: «{ $word }». Revísela y pruebe otra vez
err-check = Algo no está bien en estas palabras. Revise cada una y pruebe otra vez
err-count = Tienen que ser seis palabras, o dieciséis dígitos
err-no-such = Esas palabras no abren nada. Revise cada palabra, o escríbanos otra vez
not-found-title = No encontramos esa página
not-found = Puede contarnos algo o ver la respuesta.

# Is it working?
working-title = ¿Está funcionando?
working-picture = Cuántas personas tuvieron respuesta, y después de cuántos días laborables
working-promised = prometido
working-door = Cuánto tardan las respuestas
working-few = Menos de 5 personas escribieron en las últimas 12 semanas. Los números podrían mostrar quién escribió.
working-half = { $n ->
    [one] La mitad tuvo respuesta en { $n } día laborable
    [many] La mitad tuvo respuesta en { $n } de días laborables
   *[other] La mitad tuvo respuesta en { $n } días laborables
}
working-half-not = { $n ->
    [one] La mitad esperó más de { $n } día laborable. Todavía no se sabe cuánto
    [many] La mitad esperó más de { $n } de días laborables. Todavía no se sabe cuánto
   *[other] La mitad esperó más de { $n } días laborables. Todavía no se sabe cuánto
}
working-when = Quienes escribieron desde el { $from } hasta el { $to }.
working-above = Pocas personas escribieron en { $place }. Estos son los números de { $above } y todos sus lugares.
working-half-row = La mitad: días laborables hasta la respuesta
working-most-row = 9 de cada 10: días laborables hasta la respuesta
working-more = más de { $n }, todavía no se sabe
working-late = Pasó el día prometido sin respuesta
working-of = { $n } de { $all }
working-share = lo más probable: entre { $low } y { $high } de cada 100
working-wrote = Nos escribieron
working-answered = Tuvieron una respuesta de verdad
working-open = Esperan una respuesta ahora
working-oldest = La espera más larga ahora, en días laborables
working-overdue = Esperan más de lo prometido
working-moved = El día prometido cambió
working-saw = Volvieron y vieron la respuesta
working-withdrawn = Mensaje retirado, o pasado a otra persona
working-fewer = menos de 5
working-how = Contamos desde el día en que la gente escribió. También contamos a quienes todavía esperan. No responder no mejora estos números.

## Words that staff start from
saved-thanks = Gracias por contarnos esto. Ahora pasa esto: ___. Queremos terminarlo a más tardar el ___.
saved-ask = Gracias por contarnos esto. Tenemos una pregunta: ¿___? No tiene que responder.
saved-cannot = Gracias por contarnos esto. Ahora no podemos hacerlo, porque ___. Quién lo decidió: ___. Podría cambiar si ___. Si no está de acuerdo, responda aquí.
saved-done = Ya está hecho: ___. Si no está bien, responda aquí.
saved-safe = Gracias por contarnos esto. ¿Está a salvo ahora? ¿Qué quiere que hagamos? Si está en peligro, llame al 999. O avise a alguien del equipo en { $place }.

# What is promised, in a conversation.
promise-title = Qué hacemos con esto
promise-will = Lo haremos a más tardar el { $date }.
promise-finding = Lo estamos averiguando. Respuesta a más tardar el { $date }.
promise-intention = Nos gustaría hacerlo. Todavía no hay fecha.
promise-cannot = No podemos hacerlo.
promise-not-now = Ahora no. Lo veremos otra vez el { $date }.
promise-passed = No depende de nosotros. Lo pasamos a otros.
promise-claimed = Decimos que está hecho.
promise-agreed = Quienes lo pidieron dicen que está hecho.
promise-disputed = Quienes lo pidieron dicen que no está hecho.
promise-stopped = Lo dejamos de hacer.
promise-unwanted = Ya nadie lo quiere.
promise-late = Hay retraso.
promise-moved = era el día prometido. Ahora es el { $date }. Por qué:
promise-proof = Puede comprobarlo así:
promise-decided = Quién lo decidió:
promise-passed-to = Quién se encarga ahora:
promise-changes = Qué lo cambiaría:
promise-challenge = Si cree que es un error:
promise-you-said = Usted dijo:
promise-change = Decir otra cosa
promise-still = ¿Sigue resuelto?
promise-saying = Queremos escribir en el tablero que la gente dijo esto. ¿Es lo que usted dijo?
promise-saying-yes = Sí, pueden escribirlo
promise-unwant = Ya no quiero esto
promise-unwanted-said = Usted dijo que ya no quiere esto.
promise-not-mine = Esto no es lo que les dije
promise-not-asked = No cambió nada. Mire la página otra vez.

## What was promised
promises-none = Todavía no se ha prometido nada aquí
promises-none-due = En el último año no llegó el día de ninguna promesa
promises-finding = Promesas cumplidas a más tardar el primer día prometido: { $n } de { $all }
promises-when = Lo que se prometió durante un año, hasta el { $to }. Así estaba esa noche.
promises-kept = Cumplidas a más tardar el primer día prometido
promises-moved = Pasadas a un día posterior
promises-moved-by = La mitad: días de retraso, como máximo
promises-stopped = Se dejaron de hacer
promises-ahead = La mitad: días de plazo, como máximo
promises-late = Con retraso ahora
promises-intentions = Queremos hacerlo, pero sin día: no cuenta como promesa
promises-asked = La gente lo pidió antes de empezar
promises-agreed = Dijimos «ya está hecho», y la gente está de acuerdo
promises-disputed = Dijimos «ya está hecho», y la gente no está de acuerdo
promises-silent = Dijimos «ya está hecho», y nadie ha dicho sí o no
promises-cannot = Respuestas «no podemos»
promises-explained = De estas, con el motivo, quién decidió, qué lo cambiaría y cómo reclamar
promises-reversed = Dijimos «no podemos», y después hicimos más
promises-not-now = Respuestas «ahora no»
kept-title = Quién respondió y quién cumplió sus promesas
kept-how = Según el trabajo de cada persona aquí, sin nombres.
kept-when = Respuestas a quienes escribieron desde el { $from } hasta el { $to }.
kept-too-few = Muy pocas personas escribieron para contar respuestas aquí.
kept-team = Solo un nombre
kept-answered = Mensajes con respuesta
kept-in-time = Con respuesta a más tardar el primer día prometido
kept-promised = Prometido
kept-later = Hecho más tarde
kept-not-due = Todavía no llega el día
kept-given-up = Se dejó de hacer, o hubo otra respuesta

## The poster
poster-title = Un cartel para la pared
poster-lead = Primero va lo que tiene retraso, después lo que la gente no acepta. Puede agregar algo. No puede quitar nada.
poster-print = Imprimir
poster-without = Para imprimir, presione Ctrl y P. Elija papel { $size }.
poster-large = Letra grande
poster-add = Agregar uno más
poster-added = Quitar { $name }
poster-full = Ya no hay lugar para: { $name }
poster-date = { $day } de { $month } de { $year }
poster-we = Hicimos, haremos, no podemos
poster-heard = Todavía sin respuesta
poster-intention = Nos gustaría hacerlo
poster-finding = Lo estamos averiguando
poster-will = Lo haremos
poster-cannot = No podemos
poster-not-now = Ahora no
poster-passed = Lo pasamos a otros
poster-claimed = Decimos que está hecho
poster-agreed = Está hecho, dice la gente
poster-disputed = No está hecho, dice la gente
poster-stopped = Lo dejamos de hacer
poster-unwanted = Ya nadie lo quiere
poster-late = Con retraso
poster-was = Era para el { $date }
poster-by = A más tardar el { $date }
poster-look = Lo veremos otra vez el { $date }
poster-since = Aquí desde el { $date }
poster-answer-by = Respuesta a más tardar el { $date }
poster-silent = Nadie ha dicho todavía si está hecho
poster-people = { $n ->
    [one] { $n } persona dijo esto
    [many] { $n } de personas dijeron esto
   *[other] { $n } personas dijeron esto
}
poster-few = Menos de 5 personas dijeron esto
poster-tell = Cuéntenos algo.
poster-no-name = Sin decir su nombre.
poster-rest = Si un texto termina en …, el resto está en { $address }
poster-more-late = { $n ->
    [one] Hay { $n } promesa más con retraso. Está en el tablero.
    [many] Hay { $n } de promesas más con retraso. Están en el tablero.
   *[other] Hay { $n } promesas más con retraso. Están en el tablero.
}
poster-printed = Impreso el { $date }. El próximo estará aquí a más tardar el { $next }. Versión { $version }

sms-got = Gracias. Tenemos su mensaje. Respuesta a más tardar el { $date }. Envíe WORDS para verla en { $at }. STOP para no recibir más.
sms-night = Tenemos su SMS. Ahora nadie los lee. Respondemos a más tardar el { $date }. Si está en peligro, llame al 999. STOP para no recibir más.
sms-help = Puede escribirnos aquí sin su nombre. Si está en peligro, no escriba aquí: llame al 999. Envíe WORDS para recibir palabras y volver después.
sms-words = Sus palabras: { $words }. Guárdelas para ver la respuesta en { $at }. Las anteriores ya no sirven.
sms-stopped = Ya no recibirá más SMS. Borramos su número. Todavía puede usar sus palabras en { $at }
sms-found = Encontramos su mensaje. Le escribiremos aquí cuando haya algo nuevo. STOP para no recibir más SMS.
sms-lost = No conocemos estas palabras. Revíselas y envíelas todas.
sms-answer = Ya tiene respuesta. Envíe YES para leerla aquí, o use sus palabras en { $at }. STOP para no recibir más SMS.
sms-question = Tenemos una pregunta para usted. Envíe YES para leerla aquí. No tiene que responder. STOP para no recibir más SMS.
sms-more-time = Prometimos responder el { $first }. Necesitamos más tiempo. Ahora, a más tardar el { $date }. STOP para no recibir más.
sms-right = ¿Se resolvió? Responda YES (sí), PARTLY (en parte) o NO. También puede usar sus palabras en { $at }. STOP para no recibir más SMS.
sms-changed = Algo que nos contó ha cambiado. Para verlo, use sus palabras en { $at }. STOP para no recibir más SMS.
sms-claimed = Decimos que algo que pidió está hecho. ¿Es así? Envíe YES (sí), PARTLY (en parte) o NO, o mire { $at }. STOP para no recibir más SMS.
sms-rest = El resto está en { $at }
home-text = También puede enviarnos un SMS, sin nombre:
keep-number = Si nos envía un SMS: su número. Está cerrado con llave y el equipo no puede abrirlo. Se borra 30 días después de su último SMS. Si envía STOP, se borra enseguida. De todos modos, la compañía de teléfono lo conoce.
poster-text = O por SMS:
sms-test = Esto es una prueba de { $at }. Los SMS funcionan.

## The screen on the wall
kiosk-start = Cuéntenos. Sin nombre. 2 minutos.
kiosk-touch = Toque para empezar
kiosk-choose = ¿Qué quiere hacer?
kiosk-hide = Ocultar
kiosk-hidden = Ahora no se ve nada
kiosk-still = ¿Sigue aquí?
kiosk-stay = Sigo aquí
kiosk-soon = Esta página se cierra sola. Después nadie puede ver lo que escribió.
kiosk-hide-typing = Ocultar lo que escribo
kiosk-show-typing = Mostrar lo que escribo
kiosk-offline = Ahora no hay internet. Enviaremos el mensaje en cuanto podamos.
kiosk-later = Enviaremos el mensaje cuando vuelva internet. Sus palabras servirán después de eso.
kiosk-no-answers = Ahora no hay internet. No podemos mostrar respuestas. Vuelva más tarde.
kiosk-full = Esta pantalla está llena. Use una tarjeta de papel y avise al equipo.
kiosk-fast = Alguien acaba de enviar varios mensajes. Espere 1 minuto y después envíe el suyo. Su texto sigue aquí.
kiosk-print = Imprimir
kiosk-code = Código para mi teléfono
kiosk-code-how = Apunte al código con la cámara de su teléfono. Desaparece en 20 segundos.
kiosk-take = Tome su papel
kiosk-look = Mire otra vez el { $date }
kiosk-bye = Gracias
kiosk-bye-next = La próxima persona no ve nada de usted.
kiosk-not-set-up = Esta pantalla todavía no está lista. Avise a alguien del equipo.
kiosk-wiping = Estamos borrando todo en esta pantalla. Funciona otra vez en medio minuto.

## Pictures to tap
tiles-q = O toque imágenes
tiles-said = Imágenes
tile-bed = Camas
tile-shower = Duchas
tile-food = Comida
tile-toilet = Baños
tile-staff = La gente que trabaja aquí
tile-others = Otra gente de aquí
tile-noise = Ruido
tile-safe = Sentirme a salvo
tile-rules = Reglas
tile-washing = Lavar la ropa
tile-phone = Cargar el teléfono
tile-warm = Calor o frío
tile-help = Ayuda con los papeles
tile-health = Salud
tile-things = Mis cosas
tile-other = Otra cosa
err-nothing-tapped = Escriba unas palabras o toque una imagen

## Listening
listen = Escuchar

## Tapping your words
tap-door = Tocar mis palabras
tap-title = Toque sus seis palabras
tap-letter = ¿Con qué letra empieza la palabra { $n }?
tap-word = ¿Cuál es la palabra { $n }?
tap-off = Quitar la última palabra
together = Una persona de confianza puede mirar con usted.
next-board = También puede ver la respuesta en el tablero, sin sus seis palabras.

## Paper
paper-title = Cuéntenos en papel. Sin decir su nombre.
paper-box = Ponga la tarjeta en la caja, o désela a alguien del equipo.
paper-who = El equipo la lee y copia el texto tal como usted lo escribió.
paper-keep = Corte esta parte y guárdela
paper-when = Sus palabras sirven en cuanto el equipo copie el texto.

## Voting cards
votecard-code = Su código
votecard-scan = Escanee esto con un teléfono. O escriba el código en:
votecard-until = Vote hasta: { $date }
votecard-tick = O marque aquí y ponga la tarjeta en la caja.
votecard-most = Marque { $n } como máximo.
votecard-any = Marque todas las que quiera.
votecard-rank = Escriba 1 junto a lo que quiere primero, luego 2, luego 3.
votecard-secret = Nadie apunta qué tarjeta tiene usted. El código es solo para usted.
votecard-words = Las palabras de esta votación:

## Choosing a language
languages-all = Más idiomas
languages-unread = Nadie que hable este idioma ha revisado todavía estos textos.

## Votes
vote-title = Votación
vote-door = Votar
vote-all = Votaciones y resultados
vote-moment = { $date }, a las { $time }
vote-secret = Nadie puede ver lo que usted elige.
vote-closes = Abierta hasta el { $when }.
vote-opens = Se abre el { $when }.
vote-card = Su tarjeta
vote-card-hint = Escriba las 16 letras y números que están en ella
vote-choose-any = Marque todo lo que le gustaría
vote-choose-some =
    { $n ->
        [one] Elija { $n }
        [many] Elija hasta { $n }
       *[other] Elija hasta { $n }
    }
vote-none = Nada de esto
vote-cost = cuesta { $sum }
vote-see = Ver lo que elegí
vote-about = Sobre esta votación
vote-help = Puede pedir ayuda a alguien de confianza.
vote-check-title = Revise su voto
vote-yours = Usted eligió
vote-once = Después de enviarlo, no puede cambiarlo.
vote-send = Enviar mi voto
vote-words = Comprobar más tarde que su voto se contó
vote-words-tick = Mostrarme palabras para buscar
vote-words-risk = Alguien podría obligarle a mostrar estas palabras.
vote-in-title = Tenemos su voto
vote-in = Los votos se cuentan después del { $when }.
vote-words-title = Sus palabras para buscar
vote-words-how = Anótelas. Cuando se cuenten los votos, búsquelas en la lista.
vote-else = Contarnos otra cosa
vote-over-title = Esta votación está cerrada
vote-counting = Se están contando los votos. El resultado saldrá en esta página.
vote-options = Qué puede elegir
vote-does = Para qué sirve el resultado
vote-does-tell = Las personas a cargo lo escucharán.
vote-does-ask = Las personas a cargo lo escucharán antes de decidir.
vote-does-work-on = Las personas a cargo trabajarán en lo que quede en primer lugar.
vote-does-decide-together = Lo deciden entre ustedes y las personas a cargo.
vote-does-you-decide = Deciden ustedes. Se hará.
vote-wins = Cómo se cuenta
vote-rule-most = Marque todo lo que le gustaría. Gana lo que marca más gente.
vote-rule-fair = Marque todo lo que le gustaría. Cada persona tiene la misma parte para dar a lo que marca. ¿Un tercio de la gente quiere otra cosa? Entonces más o menos un tercio de lo que se haga es para esa gente.
vote-how-much = Cuánto se elige
vote-seats =
    { $n ->
        [one] Se elegirá { $n } cosa
        [many] Se elegirán { $n } de cosas
       *[other] Se elegirán { $n } cosas
    }
vote-budget = Todo lo que se pueda pagar con { $sum }
vote-who = Quién puede votar
vote-roll =
    { $n ->
        [one] { $n } persona puede votar, con una tarjeta.
        [many] { $n } de personas pueden votar, cada una con una tarjeta.
       *[other] { $n } personas pueden votar, cada una con una tarjeta.
    }
vote-turnout =
    { $n ->
        [one] Vale si vota al menos { $n } persona.
        [many] Vale si votan al menos { $n } de personas.
       *[other] Vale si votan al menos { $n } personas.
    }
err-vote-card = Escriba las 16 letras y números de su tarjeta
err-vote-unknown = No conocemos esta tarjeta. Revise cada letra y cada número
err-vote-used = Esta tarjeta ya se usó. Pida una nueva
err-vote-nothing = Marque lo que le gustaría, o «Nada de esto»
err-vote-no-order = Pulse lo que le gustaría, o marque «Nada de esto»
err-vote-both = Marcó «Nada de esto» y otra cosa. Quite una de las dos
err-vote-many =
    { $n ->
        [one] Eligió demasiadas cosas. Quite { $n }
        [many] Eligió demasiadas cosas. Quite { $n }
       *[other] Eligió demasiadas cosas. Quite { $n }
    }

## What a vote came to
vote-result-title = El resultado de la votación
vote-first = { $title } quedó en primer lugar. Personas que lo marcaron: { $n } de { $all }
vote-first-few = { $title } quedó en primer lugar
vote-nothing = No se eligió nada
vote-people = Votaron { $n } de { $all } personas.
vote-few = Votaron menos de 5 personas. Mostramos qué quedó en primer lugar, sin números.
vote-not-enough = Votaron muy pocas personas. Por eso este resultado no obliga a nadie.
vote-chosen = Lo que se eligió
vote-answer = La respuesta
vote-answer-by = Las personas a cargo responderán aquí a más tardar el { $date }.
vote-answer-late = La respuesta tenía que llegar a más tardar el { $date }
vote-answer-will = Lo haremos
vote-answer-part = Haremos una parte
vote-answer-cannot = No podemos hacerlo
vote-ticks = Cuántas personas lo marcaron
vote-two-ways = Contado de dos maneras
vote-most = Lo más marcado
vote-fair = Partes iguales
vote-without =
    { $n ->
        [0] Cada persona recibió algo de lo que marcó.
        [one] { $n } persona no recibió nada de lo que marcó.
        [many] { $n } de personas no recibieron nada de lo que marcaron.
       *[other] { $n } personas no recibieron nada de lo que marcaron.
    }
vote-spent = Cuesta { $sum }.
vote-decides = Esta manera es la que decide. Se fijó antes de abrir la votación.
vote-turned = Con partes iguales, más personas se quedaron sin nada. Por eso decide «Lo más marcado», como se dijo antes.
vote-how = Cómo se contó
vote-step-won = { $title }. Personas que lo marcaron: { $n }. Se elige.
vote-step-paid = { $title }. Personas que lo marcaron y todavía tenían una parte para dar: { $n }. En total cuentan como { $votes } votos. Se elige.
vote-step-carried = { $title }. Personas que lo marcaron: { $n }. Hasta ese momento habían recibido menos que nadie. Se elige.
vote-step-filled = { $title }. Personas que lo marcaron: { $n }. Quedaba algo, así que también se elige.
vote-step-not = { $title }. Personas que lo marcaron: { $n }. No quedaba suficiente para esto.
vote-step-ended = Ahora seguiría { $title }. No quedaba suficiente, así que la cuenta termina aquí.
vote-level-ticks = Había empate con { $others }, pero esto lo marcó más gente.
vote-level-cost = Había empate con { $others }, pero esto cuesta menos.
vote-level-lot = Había empate con { $others }. Decide el sorteo que se hizo antes de la votación.
vote-came = Cómo llegaron los votos
vote-came-few = No mostramos los números pequeños.
vote-way-web = En teléfonos y computadoras
vote-way-kiosk = En la pantalla de la pared
vote-way-text = Por SMS
vote-way-paper = En papel
vote-way-hands = A mano alzada en una sala
vote-checking = Compruébelo por su cuenta
vote-checking-how = Este archivo muestra qué tarjetas se usaron. Aparte muestra cada marca. Nadie puede unir las dos cosas.
vote-wall = Las palabras en la pared
vote-cards = Las tarjetas
vote-cards-made = Hechas: { $made }. Usadas: { $used }. Dañadas: { $spoiled }. Sobrantes: { $unused }.
vote-by-office = La oficina imprimió las tarjetas.
vote-held-by = Quién la organizó
vote-file = El archivo
vote-disputed = Algo no cuadra:
vote-closed-at = La votación se cerró el { $when }.
vote-rule-ranked = Ponga en orden lo que le gustaría. Cada cosa se compara con cada una de las otras. La que gana a todas queda primera.
vote-room = Vote con su tarjeta. Use un teléfono, la pantalla de la pared, un mensaje o la caja.
vote-rank-how = Pulse lo que quiere primero, y luego lo siguiente
vote-rank-yours = Su orden
vote-rank-left = Fuera de su orden
vote-rank-out = Quitar
vote-rank-order = El orden que salió
vote-rank-firsts = Cuánta gente lo puso primero
vote-rank-duel = { $title } contra { $others }: { $n } a { $all }
vote-rank-others = Todas las demás
vote-pro = A favor:
vote-con = En contra:

## A vote by one’s own phone
vote-phone = Vote con su propio teléfono
vote-phone-lost = Si pierde el teléfono, pierde el voto. Recibe un solo enlace para votar, y no hay otro.
vote-phone-what = Recibe su enlace ahora y vota con él cuando la votación esté abierta. Nadie puede saber de quién es el enlace.
vote-phone-until = Puede recibirlo hasta: { $when }.
vote-phone-number = Su número
vote-phone-code = Su código
vote-phone-slip = Está en su papelito
vote-phone-words = ¿Están estas cuatro palabras en su papelito?
vote-phone-differ = Si no, no siga. Vote con una tarjeta y dígaselo a alguien que hable por el grupo.
vote-phone-get = Recibir mi enlace para votar
vote-phone-without = Esta página no funciona en este navegador. Vote con una tarjeta: vale lo mismo.
vote-phone-over = Ya no se dan más enlaces. Vote con una tarjeta: vale lo mismo.
vote-phone-made = Su enlace para votar
vote-phone-keep = Guárdelo ahora. Desaparece cuando usted sale de esta página.
vote-phone-one = Quien tenga este enlace puede votar con él. No se lo enseñe a nadie.
vote-phone-save = Guardarlo en un archivo
vote-phone-signs = O apunte estas letras y números:
vote-phone-link = Su tarjeta o su enlace para votar
vote-phone-link-hint = Escriba las 16 letras y números de su tarjeta, o pegue su enlace
vote-phone-key = Las palabras de los enlaces:
vote-phone-links = Enlaces para votar
vote-phone-count = Dados: { $made }. Usados: { $used }.
voteslip-get = Reciba aquí su enlace para votar:
voteslip-until = Puede recibirlo hasta 24 horas antes de que se abra la votación. Se abre el { $when }.
err-phone-code = Este número y este código no van juntos. Mire otra vez su papelito
err-phone-before = Ya se dio un enlace para este número. Si no fue usted, dígaselo a alguien que hable por el grupo
err-phone-false = Lo que llegó no es de esta votación. Vote con una tarjeta y dígaselo a alguien que hable por el grupo
err-phone-lost = No llegó nada. Quédese en esta página y pulse otra vez el botón
err-vote-link = No conocemos este enlace. Ábralo desde donde lo guardó
err-vote-link-used = Este enlace para votar ya se usó

## Votes by text message
sms-vote-in = Tenemos su voto. Nadie puede ver lo que eligió. Borre este SMS y el suyo.
sms-vote-used = Esta tarjeta ya se usó. Pida una nueva.
sms-vote-unknown = No conocemos esta tarjeta. Revise cada letra y cada número y envíe el SMS otra vez.
sms-vote-many = Eligió demasiadas cosas. Quite algunas y envíe el SMS otra vez con su código.
sms-vote-over = Esta votación está cerrada. Se están contando los votos.
sms-vote-link = Un enlace para votar no funciona por mensaje. Ábralo en su teléfono cuando la votación esté abierta. Borre este mensaje y el suyo.
## User groups
groups-title = Grupos a los que puede unirse
groups-lead = Personas que vienen aquí se reúnen y dicen lo que piensan. Puede entrar o salir cuando quiera. Nadie pregunta por qué.
groups-none = Todavía no hay ningún grupo aquí.
group-meets = Cuándo se reúne
group-join = Cómo unirse
group-number = Le dan un número en papel. No escribimos su nombre.
group-who = Quién habla por el grupo
group-nobody = Nadie en este momento.
office-chair = Dirige las reuniones
office-secretary = Escribe lo que se dice
office-treasurer = Cuida el dinero
office-steward = Reparte los números
office-supporter = Ayuda al grupo, y trabaja aquí
group-member = Alguien del grupo
group-until = { $name }, hasta el { $date }
group-aside = Lo que pasó a manos del grupo
group-aside-by = Hasta el { $date } lo hizo { $name }, que trabaja aquí.
group-says = Qué dice el grupo
group-says-none = Todavía no ha dicho nada aquí.
group-private = Quienes dirigen este lugar pueden leer esta página. No pueden leer lo que el grupo escribe para sí.
group-ended = Este grupo terminó el { $date }.

## Meetings
meetings-title = Reuniones
meetings-lead = Las personas que vienen aquí hablan con el equipo. Si no puede venir, puede leerlo todo aquí.
meetings-coming = Próximas
meetings-were = Pasadas
meetings-none = No hay ninguna reunión prevista.
meeting-title = Una reunión
meeting-off = Esta reunión se canceló.
meeting-come = Puede venir y solo escuchar. Puede irse cuando quiera.
meeting-when = Cuándo
meeting-where = Dónde
meeting-for = Para quién es
meeting-held-by = Quién la organiza
meeting-led = Quién la dirige
meeting-led-user = Alguien que viene aquí
meeting-led-staff = Alguien que trabaja aquí
meeting-joint = Personas que vienen aquí y el equipo
meeting-users-only = Solo personas que vienen aquí
meeting-with-trustees = Personas que vienen aquí y el patronato
meeting-informal = Una charla para todo el mundo
meeting-minutes =
    { $n ->
        [one] 1 minuto
       *[other] { $n } minutos
    }
meeting-agenda = De qué hablamos
meeting-agenda-why = Primero va lo que lleva retraso. Después, lo que más quiere la gente. Lo que trae el equipo va al final, y no puede cambiarlo.
meeting-nothing = Nada todavía.
meeting-share = { $n } de { $all } minutos son para lo que trajo la gente de aquí.
meeting-from-promise = Dijimos que lo haríamos y va con retraso
meeting-from-want = Es lo que más quiere la gente
meeting-from-vote = Se eligió en una votación
meeting-from-group = Lo trae el grupo
meeting-from-management = Lo trae el equipo
meeting-does-tell = Se lo contaremos.
meeting-does-ask = Le preguntamos antes de decidir.
meeting-does-work-on = Trabajamos juntos en ello.
meeting-does-decide-together = Lo decidimos juntos.
meeting-does-you-decide = Deciden ustedes.
meeting-decides = Quién puede decidir:
meeting-put-off = Se deja para la próxima reunión. El documento llegó tarde.
meeting-paper-plain = En palabras sencillas
meeting-paper-large = En letra grande
meeting-paper-audio = Para escuchar
meeting-paper-language = En otro idioma
meeting-paper-late = Llegó tarde
meeting-shared = Aquí desde el { $when }
meeting-read = Leer
meeting-hands = A mano alzada en una reunión
meeting-hands-first = { $title } quedó en primer lugar: levantaron la mano { $n } de { $all } personas
meeting-hands-level = Quedaron igual en primer lugar: { $others }
meeting-hands-none = Nadie levantó la mano
meeting-hands-few = Había menos de 5 personas. Mostramos solo el orden.
meeting-hands-people = Había { $n } personas.
meeting-hands-each = Cuántas personas levantaron la mano
meeting-decided = Qué se decidió
meeting-undecided = No se decidió nada sobre esto.
meeting-wanted = Lo que quería la gente de aquí
meeting-followed = La decisión sigue eso.
meeting-changed = La decisión lo cambia.
meeting-against = La decisión va en contra.
meeting-why = Por qué
meeting-minority = Lo que pensaban otras personas
meeting-doer = Quién lo hace
meeting-first = Primera fecha
meeting-came = Quién vino
meeting-came-users = Personas que vienen aquí
meeting-came-staff = Equipo
meeting-came-managers = Responsables
meeting-came-trustees = Patronato
meeting-came-outside = De fuera
meeting-offered = Qué se ofreció
meeting-offered-none = No se ofreció nada.
meeting-travel = Se pagó el viaje
meeting-childcare = Cuidado de niños
meeting-interpreter = Alguien para traducir
meeting-step-free = Una entrada sin escalones
meeting-too-few = Vinieron menos de 2 personas de las que usan este lugar. Una reunión necesita al menos 2.
meeting-agreed = El grupo estuvo de acuerdo con esto el { $date }.
meeting-not-agreed = El grupo todavía no está de acuerdo con esto. Lo mirará a más tardar el { $date }.
meeting-agree-late = El grupo todavía no está de acuerdo con esto. El plazo era el { $date }.
