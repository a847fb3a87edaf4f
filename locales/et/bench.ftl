### markaja bench: mõõtmised käsureal.

bench-about = Mõõdab, kas Märkaja püsib kokkulepitud piirides. Võrdlused on ühest ja samast jooksust, sest arvutid on erinevad.
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
        [0] Kõik piirid peavad.
        [one] { $missed } piir ei pidanud (✗).
       *[other] { $missed } piiri ei pidanud (✗).
    }
# Variables:
#   $name (String), $names (String) - one, and all that there are
bench-unknown = Sellist mõõtmist ei ole: „{ $name }“. Valida saab: { $names }
