### The budget of a contract: sums of nobody in particular.

budget-none = Lepinguid ei ole sisestatud. Need loeb failist sisse Märkaja haldaja: markaja import contracts FAIL
budget-no-prices = Hindu ei ole veel sisse loetud. Seetõttu ei saa kulu ega prognoosi arvutada. Hinnad loeb failist sisse Märkaja haldaja: markaja import prices FAIL
budget-which = Millise lepingu eelarve avan?
# Variables:
#   $contract (String), $places (Number), $day (String)
budget-head = Leping { $contract }, kohti { $places }. Seis { $day }
# Variables:
#   $sum (String)
budget-ceiling = Komponentide maksimaalmäär: { $sum }
budget-no-ceiling = Komponentide maksimaalmäär on sisestamata.
# Variables:
#   $sum (String)
budget-used = Kasutatud: { $sum }
# Variables:
#   $share (Number) - per cent, $left (String)
budget-share = See on { $share } % maksimaalmäärast. Alles on { $left }.
# Variables:
#   $sum (String)
budget-checked = Sellest suletud kuudes: { $sum }
# Variables:
#   $step (Number) - per cent
budget-near = Tähelepanu: kasutatud on üle { $step } %.
# Variables:
#   $step (Number) - per cent
budget-over = Tähelepanu: maksimaalmäär on täis.
budget-no-forecast = Prognoosi ei saa veel teha: ühtegi täis kuud ei ole.
# Variables:
#   $sum (String), $until (String)
budget-forecast = Prognoos teenuste lõpuni ({ $until }): { $sum }
# Variables:
#   $pace (String)
budget-method = Arvutus: kuni kolme viimase täis kuu keskmine ({ $pace } kuus) korda alles olevad kuud, pluss juba kasutatud.
# Variables:
#   $day (String)
budget-reached = Selle tempoga saab maksimaalmäär täis { $day }.
budget-not-reached = Selle tempoga maksimaalmäär täis ei saa.
# Variables:
#   $average (String), $allowed (String)
budget-average = Ühe inimese kuu on keskmiselt { $average } (programmi keskmine on { $allowed }).
# Variables:
#   $average (String), $allowed (String)
budget-average-plain = Ühe inimese kuu on keskmiselt { $average }.
# Variables:
#   $code (String), $spent (String), $cap (String)
budget-cap = { $code }: hõivatuse piirhinnast ({ $cap } aastas) on kasutatud { $spent }.
# Variables:
#   $month (String), $total (String)
budget-fee = Koordineerimise tasu: { $month } kuus, kokku { $total }
# Variables:
#   $sum (String)
budget-side-costs = Sellest punktide b–e kulud kokku kuni 10 %: { $sum }
# Variables:
#   $contract (String), $step (Number), $share (Number), $left (String)
budget-warning =
    Leping { $contract }: komponentide rahast on kasutatud üle { $step } %.
    Täpselt { $share } %, alles on { $left }.
