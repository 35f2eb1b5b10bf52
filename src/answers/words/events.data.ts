// Single events that a sentence tells in so many words or not at all. A line is an event: before the colon the verbs that it is asked
// with, behind it the other words by which a text tells it. "Founded" stands for "to found", as "found" is read as "to find".

export const EVENTS = `
die perish: dead death deceased decease demise kill killer shoot slay fatal fatally mortal mortally suicide hang guillotine behead
  execute execution murder murderer assassinate assassin assassination poison stab drown starve succumb lethal martyr martyrdom funeral
  bury burial grave posthumous posthumously obituary fall pass crash collapse victim burn carry sink body suffocate electrocute overdose
  extinct extinction vanish
kill murder assassinate execute behead shoot: die dead death killer slay slaughter fatal fatally mortally hang guillotine
  decapitate execution murderer assassin assassination poison stab drown lethal martyr martyrdom fall bomb blow massacre burn
  lynch crash victim wound gun gunman shooter
born: birth native birthday christen christening baptise baptize baptism nativity
marry wed: marriage wedding wife husband spouse bride bridegroom groom widow widower union nuptial matrimony elope remarry honeymoon
  consort betroth couple engage engagement
divorce: divorced separate separation annul annulment split dissolve dissolution part estrange
founded establish: founder foundation establishment create creation creator form formation start begin beginning launch set inception
  origin originate date incorporate incorporation organise organisation organize organization institute inaugurate inauguration open
  opening birth introduce introduction build construct construction erect emerge arise settle settlement settler initiate
  constitute commence develop endow consecrate find exist existence install colony lay
open: opening reopen inaugurate inauguration start begin launch unveil debut premiere dedicate dedication complete completion finish
  commission operate operation operational service founded establish create welcome
launch: launcher liftoff lift blast start begin introduce introduction release unveil debut premiere roll send publish founded
  establish fly flight orbit open announce create inaugurate issue commence appear available christen slipway
enter: entry entrance elect election join accession accede admit admission appoint take begin start come arrive arrival become move
  invade invasion cross participate compete register swear seat go return debut serve reach
elect: election electoral re-elect vote voter ballot poll win victory choose choice name appoint become landslide succeed
retire resign quit: retirement resignation oust dismiss down leave step pension pensioner end final until career emeritus stop
win: winner victory victorious beat defeat award receive champion championship prize take gain earn triumph title clinch capture claim
  secure conquer conquest medal honour honor crown success bestow present give laureate trophy sweep lead triumphant share
sign: signature signatory conclude conclusion ink enact approve pass join contract transfer agree agreement
crown: coronation throne accession anoint enthrone enthronement reign king queen emperor ascend
withdraw: withdrawal leave quit exit pull secede secession depart departure resign suspend retreat evacuate out
join: accession accede member membership enter entry admit admission sign become belong enlist enroll recruit hire appoint unite
  part link come
abolish: abolition repeal end scrap dissolve disband close remove outlaw ban cease replace suppress
discover: discovery discoverer find unearth uncover detect identify observe isolate excavate recognise recognize see spot locate
  describe explore reach determine dig come
begin start: beginning commence onset outbreak open opening launch founded set establish introduce initiate inaugurate since from last
  origin originate date erupt break first debut create switch adopt turn become effect office
end finish: final conclude conclusion cease ceasefire stop close closure last until over complete completion dissolve dissolution abolish
  abolition collapse surrender armistice peace truce defeat fall terminate expire abandon cancel run disband
leave: departure depart exit quit withdraw withdrawal go move emigrate emigration flee flight resign resignation retire release free
  escape sail part removal remove pull out evacuate abandon away
return: back restore reunite rejoin recover regain bring arrive home come restoration re-enter resume
lift: raise repeal withdraw withdrawal remove end revoke rescind abolish legal legalise legalize allow permit relax ease
invent: invention inventor develop create creation design devise patent build introduce pioneer conceive make
publish: publication publisher print appear release issue write edition serialise serialize volume bring come out
patent: patent
bury: burial grave funeral inter interment rest lay tomb cremate
arrest: custody detain detention capture seize apprehend jail imprison prison catch hold charge take raid
sink capsize: ship wreck shipwreck loss lose down founder torpedo scuttle drown disaster bottom collision collide strike aground vanish
  wrecked lost swamp overturn dive submerge break go blow mine explode mishap
merge merger: union unite join amalgamate amalgamation combine combination fuse fusion absorb absorption acquire acquisition take takeover
  consolidate consolidation incorporate integrate integration become link one
release free: discharge pardon amnesty liberate liberation freedom parole exchange acquit acquittal bail clear let emancipate emancipation
  manumit ransom leave escape publish publication issue appear premiere launch debut come out available single album emerge return serve
flee escape: flight exile run leave emigrate emigration refugee refuge evade break breakout vanish disappear defect defection smuggle
  abandon abdicate retreat cross slip get asylum expel go away
recover recuperate: recovery heal cure regain better well fit health return convalesce convalescence survive retake reclaim retrieve salvage
  find restore win back rise rebound
propose: proposal suggest suggestion put forward advance theory theorise theorize hypothesis hypothesise hypothesize argue conceive idea
  introduce recommend recommendation present motion move submit submission predict prediction formulate postulate describe offer bill
  draft engage engagement plan draw develop think speculate claim write publish call conjecture model raise
surrender capitulate yield: capitulation fall cede submit submission lay deliver relinquish lose loss defeat conquer capture captive
  prisoner accept flag peace truce armistice
`
