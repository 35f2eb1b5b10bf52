// Ruling, changing and holding an office: deeds and offices that a sentence tells in some word or not at all; written as in deeds.data.ts.

export const RULE = `
rule govern reign ruler: rule ruler emperor empress king queen monarch monarchy sovereign sovereignty prince princess duke duchess count earl
  lord sultan shah khan caliph chief chieftain tsar czar pope bishop regent regency dynasty throne crown kingdom empire duchy realm reign
  governor government govern administration administer president presidency premier minister cabinet parliament council junta dictator
  regime power control command head lead leader leadership state possession subject subdue conquer conquest occupy
  occupation annex colony colonial colonize dominion domination dominate protectorate mandate under succeed successor vassal belong
  province territory independence elect dominance tyrant tyranny despot despotism viceroy autocrat
  warlord
administer administrator: administration administer administrator run manage management manager govern government governor control head chief
  direct director lead leader appoint charge supervise oversee commissioner commission secretary officer official agency authority trustee
increase enlarge expand: increase raise rise rose grow growth more double triple quadruple expand expansion boost strengthen add addition
  additional extra reinforce reinforcement send large larger high higher great greater gain multiply enlarge extend extension lift hike step
  inflate accelerate surge up build widen improve augment further peak
reduce decrease lower shrink: reduce reduction cut decrease lower less fewer halve shrink fall drop decline slash trim minimise minimize
  down weaken limit restrict curb save lose loss short shorten small smaller half axe diminish dwindle low
apply: apply application applicable enforce enforcement implement implementation use usage interpret impose uphold execute introduce adopt
  employ practice practise request submit seek bid form candidate extend cover relate concern
improve: improve improvement good better best enhance enhancement refine reform perfect upgrade develop development advance advancement modify
  modification progress raise increase modernise modernize efficient efficiency correct update revise change redesign repair add introduce
split divide partition: split divide division partition part separate separation share half halves border cut break section
unite unify reunite: unite unification unify union united together join merge one combine reunite reunification federation alliance single
treasurer: treasurer treasury treasure finance financial fund purse money account accountant bursar chancellor exchequer
ambassador envoy: ambassador envoy embassy diplomat diplomatic mission consul representative legate post represent send posting minister
spokesman spokeswoman spokesperson: spokesman spokeswoman spokesperson say said tell told speak spokesmen announce statement representative press
archbishop: archbishop archdiocese archbishopric see bishop primate consecrate cathedral church metropolitan prelate cardinal
mayor: mayor mayoral mayoralty town city hall council elect municipal lord provost
headmaster headmistress headteacher: headmaster headmistress headteacher head school principal teacher rector master run lead
librarian: librarian library book catalogue archive keeper archivist
curator: curator curate exhibition museum gallery collection keeper show
goalkeeper goalie: goalkeeper goalie keeper goal save net shot penalty team club
referee umpire: referee umpire whistle penalty card match decision video game judge official
`
