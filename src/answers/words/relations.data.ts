// Nouns for a person in a relation to another: whom each is, how texts say the same, and what the other one is to him.
// A line: noun; gender, if it tells one; nouns that texts use for the same; what the other is called ("Edgar's sister Margaret" tells
// Margaret's brother). "=" stands for the noun itself.

export const RELATIONS = `
ally;;=;=
apprentice;;=;master mentor teacher
aunt;female;=;nephew niece
biographer;;=;
bodyguard;;=;
boss;;=;
boyfriend;male;=;girlfriend
bride;female;= wife;husband bridegroom groom
brother;male;=;brother sister
brother-in-law;male;=;brother-in-law sister-in-law
child;;= son daughter;father mother parent
classmate;;=;=
coach;;=;
colleague;;=;=
companion;;=;=
cousin;;=;=
daughter;female;=;father mother
daughter-in-law;female;=;father-in-law mother-in-law
deputy;;=;
disciple;;= pupil student;master mentor teacher
editor;;=;
enemy;;= arch-enemy foe;= foe
fiancé;;= fiancée fiance fiancee;= fiancée fiance fiancee
fiancée;;= fiancé fiance fiancee;= fiancé fiance fiancee
father;male;=;son daughter
father-in-law;male;=;son-in-law daughter-in-law
friend;;=;=
girlfriend;female;=;boyfriend
godfather;male;=;godson goddaughter
godmother;female;=;godson goddaughter
granddaughter;female;=;grandfather grandmother
grandfather;male;=;grandson granddaughter
grandmother;female;=;grandson granddaughter
grandson;male;=;grandfather grandmother
guardian;;=;ward
half-brother;male;=;half-brother half-sister
half-sister;female;=;half-brother half-sister
husband;male;= widower;wife widow bride
killer;;= murderer assassin;
lawyer;;= attorney;client
manager;;=;
mentor;;=;protégé protégée pupil student disciple apprentice
mother;female;=;son daughter
mother-in-law;female;=;son-in-law daughter-in-law
murderer;;= killer assassin;
nemesis;;=;
nephew;male;=;uncle aunt
niece;female;=;uncle aunt
opponent;;=;=
parent;;= father mother;son daughter
partner;;= husband wife girlfriend boyfriend;= husband wife girlfriend boyfriend
patron;;=;
predecessor;;=;successor
protégé;;=;mentor
pupil;;= student disciple;teacher tutor mentor master
rival;;= arch-rival archrival;= arch-rival archrival
roommate;;= flatmate;= flatmate
secretary;;=;
sibling;;= brother sister;brother sister
sister;female;=;brother sister
sister-in-law;female;=;brother-in-law sister-in-law
son;male;=;father mother
son-in-law;male;=;father-in-law mother-in-law
spouse;;= husband wife widow widower;husband wife widow widower
stepbrother;male;=;stepbrother stepsister
stepdaughter;female;=;stepfather stepmother
stepfather;male;=;stepson stepdaughter
stepmother;female;=;stepson stepdaughter
stepsister;female;=;stepbrother stepsister
stepson;male;=;stepfather stepmother
student;;= pupil disciple;teacher tutor mentor professor
successor;;=;predecessor
teacher;;= tutor;pupil student
teammate;;=;=
trainer;;=;
tutor;;=;pupil student
twin;;=;=
uncle;male;=;nephew niece
widow;female;= wife;husband
widower;male;= husband;wife
wife;female;= widow bride;husband widower`

/**
 * By what words a text tells of those who are no kin: nouns, and the beginnings of words that tell them. Nouns that are told in too
 * many ways ("friend", "partner", "boss") are not here.
 */
export const RELATION_WORDS = `
apprentice disciple mentor protégé pupil student teacher tutor: apprentic disciple mentor protég proteg pupil student study studie teach
  taught tutor instruct learn lesson train educat school master profess supervis coach follower guru guide class advis adviser influence inspir initiat
coach trainer: coach train manag taught teach instruct mentor under head charge led lead guid prepar boss work
predecessor successor: succe predecess replac follow preced after before former previous next took tak becom becam appoint elect name
  inherit heir new then pass hand hold held resign retire oust depose until crown throne place serve reign rule since abdicat
biographer: biograph life lives memoir wr author portrait book
bodyguard: guard protect security escort shield
guardian: guardian ward custod care rais brought bring adopt foster regent trust charge look entrust
editor: edit
lawyer: law attorney counsel solicitor barrister advoca represent defend defen client legal court trial plead judge sue
killer murderer: kill murder assassin shot shoot slay slain slew stab poison strangl execut behead dead death die dying hang struck strike
  fatal mortal slaughter gun drown bomb blow massacre convict guilty
boyfriend fiancé fiancée girlfriend: boyfriend girlfriend fianc engag dat love lover roman partner couple together relationship affair
  marri marry wed split propos suitor betroth beau sweetheart court
enemy nemesis opponent rival: rival arch enem foe nemesis oppon oppos against compet contest contend beat defeat fight fought war battle
  challeng vs versus feud conflict disput quarrel adversar antagon hostil fac lost lose overthr attack duel hate villain over candidate
  election final match game rebel revolt invad bitter clash struggle conspir claimant pretender jealous
patron: patron support sponsor fund protect benefact back pension commission financ pay paid money court encourag help employ service
secretary: secretar assist clerk aide amanuensis minister serv
roommate: room-mate roommate flatmate room flat share dormitor lived living
teammate classmate: team class school student side club squad together fellow play
`
