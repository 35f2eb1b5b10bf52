// Nouns of events whose verbs or doers have another stem ("theft", "thieves", "stolen"), and nouns that are told apart from theirs.

/** A noun, and what an article says in its place; one group a line. */
export const EVENT_NOUNS = `
theft thief thieve steal rob robber
robbery rob robber steal
burglary burglar burgle
murder murderer kill
killing kill
death die dead
birth born
flight fly
sale sell
loss lose
trial try
election elect vote
marriage marry wed
wedding marry
decision decide
invasion invade
explosion explode
collision collide
expulsion expel
conviction convict
abolition abolish
departure depart leave
retirement retire
flood flooding
earthquake quake
fire blaze
crash crashed
merger merge
takeover acquire
acquisition acquire buy
purchase buy
defeat beat
victory win
choice choose
speech speak
growth grow
drought dry
rescue rescuer
strike walkout
begin open start commence
`

/** Nouns whose verb is only how something is told: "she had reported damp spots" is no report. */
export const SPEECH_NOUNS = 'report statement comment claim note'

/** Words of titles that say what kind of text it is, not what it is about: "A short history of", "Who was", "| Wikipedia". */
export const TITLE_WORDS =
  'history story life biography profile chronicle chronology timeline obituary portrait introduction overview short brief concise early ' +
  'complete years wikipedia encyclopedia'
