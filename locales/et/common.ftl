### Words that several conversations share: buttons, and families of words by member.

## Buttons

button-back = Tagasi
button-next = Edasi
button-skip = Jäta vahele
button-cancel = Katkesta
button-send = Saada
button-change = Muuda
button-yes = Jah
button-no = Ei
button-unknown = Ei tea
button-begin = Alusta
button-menu = Ava menüü
button-keep = Jäta alles
button-report = Teata abivajajast
button-need-help = Vajan ise abi
button-about-help = Loe abist
button-change-language = Vaheta keelt
button-referrals = Teated
button-my-referrals = Minu teated
button-show-all = Näita kõiki
button-continue-draft = Jätka pooleliolevat
button-start-anew = Alusta uuesti

## Values

value-yes = jah
value-no = ei
value-unknown = ei ole teada
value-colleague = kolleeg
name-by-phone = öeldakse telefonis
# Variables:
#   $years (Number)
age-exact = { $years }
# Variables:
#   $years (Number)
age-about = umbes { $years }

## Life domains

domain-housing = Eluase
domain-everyday-life = Igapäevaeluga toimetulek
domain-social-relations = Sotsiaalsed suhted
domain-mental-health = Vaimne tervis
domain-physical-health = Füüsiline tervis
domain-occupation = Hõivatus (töö, õpe, tegevus)
domain-leisure = Vaba aeg ja huvitegevus
domain-family = Pere toetamine

## How soon

urgency-today = Täna
urgency-week = Sel nädalal
urgency-later = Ei ole kiire
urgency-told-today = täna
urgency-told-week = sel nädalal
urgency-told-later = ei ole kiire

## Does the person know and agree

agreement-yes = jah
agreement-no = ei
agreement-not-asked = ei saanud küsida
agreement-button-yes = Jah
agreement-button-no = Ei
agreement-button-not-asked = Ei saanud küsida

guardian-yes = on
guardian-no = ei ole
guardian-unknown = ei ole teada
guardian-button-yes = Jah
guardian-button-no = Ei
guardian-button-unknown = Ei tea

person-language-et = eesti
person-language-ru = vene
person-language-other = muu keel
person-language-unknown = ei ole teada
person-language-button-et = Eesti
person-language-button-ru = Vene
person-language-button-other = Muu keel
person-language-button-unknown = Ei tea

## Who reports

referrer-staff = asutuse töötaja
referrer-close-person = lähedane
referrer-self = inimene kirjutab endast
referrer-other = keegi teine
referrer-verified = kinnitatud töötaja
referrer-unverified = kinnitamata teataja

## How a referral ends, to the team and to the sender

outcome-help-arranged = Abi on korraldatud
outcome-assessment-started = Hindamine algas
outcome-redirected = Suunatud mujale
outcome-no-need = Praegu ei ole abi vaja
outcome-declined = Inimene ei soovi praegu abi
outcome-not-reached = Ühendust ei saadud
outcome-already-known = Inimest juba aidatakse
outcome-helped-otherwise = Aidatud muul viisil
outcome-told-help-arranged = abi on korraldatud
outcome-told-assessment-started = abivajaduse hindamine algas
outcome-told-redirected = inimene on suunatud mujale
outcome-told-no-need = praegu ei ole abi vaja
outcome-told-declined = inimene ei soovi praegu abi
outcome-told-not-reached = inimesega ei saadud ühendust
outcome-told-already-known = inimest juba aidatakse
outcome-told-helped-otherwise = inimest aidati muul viisil
outcome-told-self-help-arranged = abi on korraldatud
outcome-told-self-assessment-started = koos vaadatakse, millist abi vajate
outcome-told-self-redirected = edasi aitab teine koht
outcome-told-self-no-need = praegu ei ole abi vaja
outcome-told-self-declined = Te ei soovi praegu abi
outcome-told-self-not-reached = ühendust Teiega veel ei saadud
outcome-told-self-already-known = Teid juba aidatakse
outcome-told-self-helped-otherwise = Teid aidatakse muul viisil

status-sent = uus
status-taken = töös
status-contacted = ühendust võetud
status-closed = lõpetatud
status-withdrawn = tagasi võetud
status-sender-sent = ootab vastuvõtmist
status-sender-taken = vastu võetud
status-sender-contacted = inimesega on ühendust võetud
status-sender-closed = lõpetatud
status-sender-withdrawn = tagasi võetud

## Roles

role-partner = asutuse töötaja
role-case-manager = juhtumikorraldaja
role-base-support-specialist = baastoetuse spetsialist
role-support-worker = tugitöötaja
role-ska-coordinator = Sotsiaalkindlustusameti koordinaator
role-operator = haldaja
role-close-person = lähedane

## Help numbers (only those that somebody checked are shown)

help-number-emergency = hädaabi: kiirabi, päästjad, politsei
help-number-victim-support = ohvriabi kriisitelefon
help-number-emotional-support = emotsionaalse toe ja hingehoiu telefon
help-number-state-information = riigiinfo telefon
help-number-lifeline-et = Eluliin, eesti keeles
help-number-lifeline-ru = Eluliin, vene keeles
help-number-child-protection = lasteabi telefon
help-number-family-doctor-advice = perearsti nõuandeliin
help-number-ska = Sotsiaalkindlustusameti infotelefon
# Stands for a moment where a name is about to be shown
reveal-opens = Avan …
