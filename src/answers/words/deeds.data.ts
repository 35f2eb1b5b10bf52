// Deeds of people that a sentence tells in some word or not at all. A line is a deed: before the colon the verbs and nouns that it is asked
// with, behind it the other words by which a text tells it; "=kill" stands for those of the single event "kill" (see events.data.ts). What
// synonyms.data.txt, the lexicon and converses.data.ts give for a verb tells it too.

export const DEEDS = `
kill killer murder murderer assassinate assassin shoot slay behead stab strangle: =kill slaughter hang lynch burn hit strike blood corpse
  body culprit suspect convict guilty charge accuse responsible film photograph photographer cinematography camera picture direct veto block
  reject stop end scrap destroy sentence weapon dagger knife sword axe duel bullet pistol rifle behind score round par
founded founder: =founded father pioneer originator start-up startup co-founder co-found brainchild behind plant lead host convene
invent inventor: =invent originate discover discovery introduction idea father innovate innovation innovator coin produce prototype
  model credit behind first propose suggest formulate construct construction origin write come improve improvement concept
discover discoverer: =discover discovery plough plow dig unearth stumble turn notice note explorer expedition first realise realize learn show reveal spot see prove publish report
  credit formulate calculate observation demonstrate invent invention isolate produce synthesise synthesize identify identification sight land
  name arrive visit strike reach
design designer architect: architecture architectural plan draw drawing blueprint develop create creation creator engineer engineering draft
  sketch invent invention devise conceive build builder construct construction make maker model pattern style lay landscape work
  mastermind behind produce plot commission shape remodel renovate rebuild project propose form
solve: solution resolve answer crack explain explanation prove proof decipher settle clear work find unravel address fix break decode
  determine disprove
disprove refute: disproof refutation false wrong falsify reject contradict counterexample overturn debunk discredit mistake mistaken error
  invalidate prove proof incorrect rebut contrary oppose opposition demolish show challenge doubt
edit editor: edition editorial revise compile publish prepare redact cut annotate
translate translator: translation render version put into language edition prepare convert
repeal: =abolish =lift rescind revoke annul undo overturn cancel drop strike reverse reversal withdraw nullify void
forbid ban prohibit: =abolish prohibition forbidden bar outlaw disallow illegal unlawful veto embargo suppress censor restrict restriction
  stop block permit allow deny exclude against order decree refuse prevent proscribe boycott expel disqualify suspend interdict edict
sell seller vendor: sale sold seller buy buyer purchase auction acquire acquisition deal dealer trade trader merchant market shop vendor price
  pay payment offload dispose transfer convey pass cede hand give client customer peddle hawk export retail supply ownership own
  pound dollar euro cost fetch raise stall store
surrender capitulate: surrender capitulation yield give hand fall cede cession submit submission lay captive deliver relinquish
  turn lose loss abandon defeat forfeit white conquer capture prisoner accept resign
complete: completion finish finalise finalize end conclude conclusion close last final finisher accomplish achieve perfect whole full build
  continue carry bring fulfil fulfill execute add write cross do run
  reach time third
drive driver: wheel steer ride rider race chauffeur pilot operate run lap pole push force expel propel power chase oust motor motorist
  banish evict overthrow defeat team win
reject refuse decline: rejection refusal deny denial oppose opposition opponent veto turn dismiss dismissal object objection
  rebuff against spurn repudiate renounce disagree vote overrule not never no dispute criticise criticize resist protest fail without
  disapprove abstain unwilling reluctant withhold ban forbid throw discard abandon condemn contrary denounce rule overturn
  snub skip pass miss absent boycott
teach teacher tutor: taught lesson train training trainer educate education educator tutor pupil student disciple apprentice apprenticeship
  learn study school schoolmaster instruct instruction instructor mentor coach class professor master lecture lecturer guide guru course
  supervise home-school governess
baptise baptize christen: baptism christening name font godfather godmother convert conversion
crown: =crown coronation anoint consecrate king queen emperor throne title champion
arrest: =arrest police officer handcuff
kidnap abduct: kidnapper kidnapping abduction abductor hostage seize ransom capture captive snatch take hold disappear missing
rob steal: robber robbery theft thief burglar burglary loot plunder stolen steal raid heist hold take seize mug snatch hijack pillage burgle
betray: betrayal traitor treason treachery informer inform denounce sell hand desert defect turncoat tell deliver reveal give
rescue: rescue rescuer save saviour lifeboat pull free help recover retrieve survive bail release lift drag
sue: suit lawsuit court litigation plaintiff action case claim claimant legal judge damages file complaint
compose composer: composition music musical score write song symphony opera work tune melody soundtrack make create form member
  consist comprise include
paint painter: painting portrait picture art artist canvas fresco mural work depict draw colour color decorate whitewash brush
`
