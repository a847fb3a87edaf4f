### The 26 activities as people say them, for narrow pages.

activity-short-planning-and-coordination = planeerimine
activity-short-external-specialist-consultation = väline spetsialist
activity-short-personal-support = personaalne tugi
activity-short-family-psychological-counselling = psühholoog perele
activity-short-family-counselling-and-training = pere nõustamine
activity-short-family-peer-counselling = pere kogemusnõustamine
activity-short-respite-care = intervallhoid
activity-short-social-relations-support = sotsiaalsed suhted
activity-short-recovery-support = taastumine
activity-short-mental-and-motor-capacity = vaimne ja motoorne võimekus
activity-short-psychological-counselling = psühholoogiline nõustamine
activity-short-peer-counselling = kogemusnõustamine
activity-short-risk-and-behaviour-management = riskide juhtimine
activity-short-physical-health-counselling = tervisenõustamine
activity-short-physical-activity-support = füüsiline aktiivsus
activity-short-physical-health-therapies = füüsilise tervise teraapiad
activity-short-mobility-indoors = liikumine kodus
activity-short-mobility-outdoors = liikumine väljas
activity-short-employment-support = töötoetus
activity-short-sheltered-work = kaitstud töö
activity-short-learning-support = õpitoetus
activity-short-community-occupation = rakendus kogukonnas
activity-short-leisure-support = vaba aeg
activity-short-housing-change-support = elukoha vahetus
activity-short-everyday-life-support = igapäevaelu
activity-short-independence-preparation = iseseisvumine
