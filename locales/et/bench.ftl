### markaja bench: mõõtmised käsureal.

bench-about = Mõõdab, kas Märkaja püsib kokkulepitud piirides. Võrreldakse ühe ja sama käivituse tulemusi, sest arvutid on erinevad.
bench-only = ainult see mõõtmine; võib anda mitu korda
bench-quick = kiire proov väiksemate arvudega; see ei ole mõõtmine
bench-json = JSON
# Variables:
#   $name (String) - the measure
#   $seconds (Number)
bench-part = { $name } ({ $seconds } s)
# Variables:
#   $missed (Number) - budgets that were not kept
bench-result = { $missed ->
        [0] Kõigist piiridest on kinni peetud.
        [one] { $missed } piirist ei peetud kinni (✗).
       *[other] { $missed } piirist ei peetud kinni (✗).
    }
# Variables:
#   $name (String), $names (String) - one, and all that there are
bench-unknown = Sellist mõõtmist ei ole: „{ $name }“. Valida saab: { $names }
