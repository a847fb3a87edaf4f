### The 26 activities by name, and what their hours bill as.

## Activities

activity-planning-and-coordination = Teenuse planeerimine ja plaani elluviimise tagamine
activity-external-specialist-consultation = Välise spetsialisti konsultatsioon teenuse planeerimiseks
activity-personal-support = Personaalne toetamine erinevates eluvaldkondades
activity-family-psychological-counselling = Psühholoogiline nõustamine ja psühhoteraapia perele
activity-family-counselling-and-training = Pere nõustamine ja koolitus
activity-family-peer-counselling = Kogemusnõustamine perele
activity-respite-care = Intervallhoid
activity-social-relations-support = Sotsiaalsete suhete toetamine
activity-recovery-support = Taastumise ja haigusega toimetuleku toetamine
activity-mental-and-motor-capacity = Vaimse ja motoorse võimekuse arendamine ja säilitamine
activity-psychological-counselling = Psühholoogiline nõustamine ja psühhoteraapia
activity-peer-counselling = Kogemusnõustamine
activity-risk-and-behaviour-management = Riski- ja probleemse käitumise juhtimine
activity-physical-health-counselling = Füüsilise tervise alane nõustamine ja toetus
activity-physical-activity-support = Füüsilise aktiivsuse toetamine
activity-physical-health-therapies = Teraapiad füüsilise tervise toetamiseks
activity-mobility-indoors = Liikumine eluruumides
activity-mobility-outdoors = Liikumine väljaspool eluruume
activity-employment-support = Töötamise toetamine
activity-sheltered-work = Töö- või rakendustegevuse toetamine spetsiaalselt kohandatud keskkonnas
activity-learning-support = Õppimise toetamine
activity-community-occupation = Rakendus kogukonnas
activity-leisure-support = Vaba aja ja huvitegevuse toetamine
activity-housing-change-support = Toetus elukoha vahetusel
activity-everyday-life-support = Igapäevaelu toetamine
activity-independence-preparation = Ettevalmistus iseseisvumiseks

## Domains and ways

activity-domain-base = Baastoetus
activity-domain-personal = Personaalne toetus
activity-domain-family = Pere toetamine
activity-domain-social-relations = Sotsiaalsed suhted
activity-domain-mental-health = Vaimne tervis
activity-domain-physical-health = Füüsiline tervis
activity-domain-occupation = Hõivatus
activity-domain-leisure = Vaba aeg ja huvitegevus
activity-domain-housing = Eluase
activity-domain-everyday-life = Igapäevaeluga toimetulek
activity-way-individual = individuaalne tegevus
activity-way-group = grupitegevus
activity-way-both = individuaalne või grupitegevus

## What hours bill as

billed-core-service = põhiteenus
billed-support-social-relations = tugiteenus: sotsiaalsed suhted
billed-support-mental-health = tugiteenus: vaimne tervis
billed-support-physical-health = tugiteenus: füüsiline tervis
billed-support-occupation = tugiteenus: hõivatus
billed-support-leisure = tugiteenus: vaba aeg ja huvitegevus
billed-support-housing = tugiteenus: elukoht
billed-support-everyday-life = tugiteenus: igapäevaeluga toimetulek
billed-itself = komponent ise
billed-from-plan = eluvaldkond tuleb plaanist
