// Verbs for what a text that tells it hardly ever says otherwise, synonyms aside: who died is said to have died.

/** Base forms, but "founded" where "found" would be read as that of "find". */
export const TELLING_VERBS = `
abdicate abolish accuse acquit annex apologise arrest arrive assassinate ban baptise besiege broadcast build burst bury buy canonise
capture climb close coach collapse compose confess conquer construct convert convict cost crash criticise crown debut demolish deny
design destroy die discover dismiss divorce donate drown elect emigrate erupt establish execute explode film finance fire flood founded
fund graduate hire infect inherit injure invade invent jail join kidnap kill land launch leave marry measure meet merge murder
nationalise open ordain own paint patent plead privatise quit ratify rebuild recapture recognise record renovate rescue resign restore
retire rob sack sail score sculpt sell sentence sign sing sink sponsor steal study sue surrender swim teach testify train translate
vaccinate veto visit vote warn weigh withdraw wound
`
