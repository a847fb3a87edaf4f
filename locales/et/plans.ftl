### Plans: how much of what in a month, and who works with the person.

command-plan = Plaanid ja tugitöötajad
button-plans = Plaanid
# Variables:
#   $total (Number)
plan-cases = Valige inimene. Kokku: { $total }
plan-no-cases = Teil ei ole praegu ühtegi inimest, kelle plaani saaksite muuta.
# Variables:
#   $code (String)
plan-head = { $code }: kuu plaan
plan-empty = Plaanis ei ole veel midagi.
# Variables:
#   $component (String), $way (String), $amount (String), $done (String) - of this month, $rest (String) - from and until when, or nothing
plan-line = · { $component }, { $way }: { $amount } kuus, sel kuul tehtud { $done }{ $rest }
# Variables:
#   $component (String), $done (String) - of this month
plan-line-unplanned = · Plaanita: { $component }, sel kuul tehtud { $done }
# Variables:
#   $done (String)
plan-line-no-component = · Komponent valimata: sel kuul tehtud { $done }
# Variables:
#   $since (String)
plan-since = {", "}alates { $since }
# Variables:
#   $until (String)
plan-until = {", "}kuni { $until }
plan-workers-head = Tugitöötajad:
plan-no-workers = Tugitöötajat ei ole veel.
# Variables:
#   $worker (String)
plan-worker = · { $worker }
# Variables:
#   $until (String), $worker (String)
plan-worker-until = · kuni { $until }: { $worker }
# Variables:
#   $code (String)
plan-ends = { $code }: mis lõpeb? Komponent lõpeb selle kuuga, tugitöötaja kohe.
button-plan-add = Lisa komponent
button-plan-worker = Lisa tugitöötaja
button-plan-end = Lõpeta…
# Variables:
#   $code (String)
plan-ask-domain = { $code }: mis valdkonnas?
plan-ask-component = Milline komponent?
plan-ask-way = Kas individuaalselt või grupis?
plan-ask-billed = Millise eluvaldkonna tugi see on? Selle järgi läheb see arvele.
plan-ask-amount = Mitu tundi kuus? Valige või kirjutage, näiteks 7,5.
# Variables:
#   $typed (String)
plan-amount-problem =
    Ei saanud aru: „{ $typed }“
    Kirjutage tunnid kuus, näiteks 12 või 7,5.
plan-ask-month = Alates millisest kuust?
# Variables:
#   $code (String), $component (String), $way (String), $amount (String), $month (String)
plan-check =
    Kas see on õige?
    { $code }: { $component }
    { $way }, { $amount } kuus
    Alates: { $month }
# Variables:
#   $code (String)
plan-ask-worker = { $code }: kes võib tunde kirja panna? Annan talle kohe teada.
plan-nobody-to-add = Siin ei ole rohkem tugitöötajaid. Meeskonna juht saab kutsuda uusi: /team
plan-worker-not-free = See tugitöötaja on juba nimekirjas või ei tööta enam siin.
plan-cancelled = Plaan jäi nagu oli.
plan-toast-kept = Lisatud plaani.
plan-toast-worker = Lisatud. Annan tugitöötajale teada.
plan-toast-ended = Lõpeb selle kuuga.
plan-toast-worker-ended = Lõpetatud.
plan-toast-over = See on juba lõppenud. Näitan praegust seisu.
button-all-plans = Kõik plaanid
