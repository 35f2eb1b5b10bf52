// Nouns for a person in a relation to another: whom each is, how texts say the same, and what the other one is to him.
// A line: noun; gender, if it tells one; nouns that texts use for the same; what the other is called ("Edgar's sister Margaret" tells
// Margaret's brother). "=" stands for the noun itself.

export const RELATIONS = `
accomplice;;=;=
adviser;;= advisor;
advisor;;= adviser;
agent;;=;
aide;;= assistant;boss
ally;;=;=
ancestor;;= forebear forefather;descendant
apprentice;;=;master mentor teacher
assassin;;= killer murderer;
assistant;;= aide;boss
aunt;female;=;nephew niece
benefactor;;= patron;protégé protégée
biographer;;=;
bodyguard;;=;
boss;;= employer;employee deputy assistant aide secretary
boyfriend;male;=;girlfriend
bride;female;= wife;husband bridegroom groom
brother;male;=;brother sister
brother-in-law;male;=;brother-in-law sister-in-law
child;;= son daughter;father mother parent
classmate;;=;=
co-author;;=;=
coach;;= trainer;
collaborator;;=;=
colleague;;=;=
companion;;=;=
cousin;;=;=
daughter;female;=;father mother
daughter-in-law;female;=;father-in-law mother-in-law
deputy;;= second-in-command lieutenant;boss
descendant;;=;ancestor forebear forefather
disciple;;= pupil student;master mentor teacher
doctor;;= physician;patient
editor;;=;
employee;;=;employer boss
employer;;= boss;employee
enemy;;= arch-enemy foe;= foe
executor;;=;
father;male;=;son daughter
father-in-law;male;=;son-in-law daughter-in-law
fiancé;;= fiancée fiance fiancee;= fiancée fiance fiancee
fiancée;;= fiancé fiance fiancee;= fiancé fiance fiancee
friend;;=;=
girlfriend;female;=;boyfriend
godchild;;= godson goddaughter;godfather godmother
goddaughter;female;=;godfather godmother
godfather;male;=;godson goddaughter
godmother;female;=;godson goddaughter
godson;male;=;godfather godmother
governess;female;= nanny;
grandchild;;= grandson granddaughter;grandfather grandmother grandparent
granddaughter;female;=;grandfather grandmother
grandfather;male;=;grandson granddaughter
grandmother;female;=;grandson granddaughter
grandparent;;= grandfather grandmother;grandson granddaughter grandchild
grandson;male;=;grandfather grandmother
great-granddaughter;female;=;great-grandfather great-grandmother
great-grandfather;male;=;great-grandson great-granddaughter
great-grandmother;female;=;great-grandson great-granddaughter
great-grandson;male;=;great-grandfather great-grandmother
guardian;;=;ward
half-brother;male;=;half-brother half-sister
half-sister;female;=;half-brother half-sister
heir;;= heiress;
heiress;female;= heir;
husband;male;= widower;wife widow bride
killer;;= murderer assassin;
landlord;;= landlady;tenant lodger
lawyer;;= attorney;client
lover;;= mistress;= mistress
manager;;=;
master;;=;apprentice disciple pupil servant slave
mentor;;=;protégé protégée pupil student disciple apprentice
mistress;female;= lover;lover
mother;female;=;son daughter
mother-in-law;female;=;son-in-law daughter-in-law
murderer;;= killer assassin;
nanny;female;= governess;
nemesis;;=;
nephew;male;=;uncle aunt
niece;female;=;uncle aunt
nurse;;=;
opponent;;=;=
parent;;= father mother;son daughter
partner;;= husband wife girlfriend boyfriend;= husband wife girlfriend boyfriend
patient;;=;doctor physician
patron;;= benefactor;protégé protégée
physician;;= doctor;patient
predecessor;;=;successor
protégé;;= protégée;mentor patron
protégée;female;= protégé;mentor patron
pupil;;= student disciple;teacher tutor mentor master
rival;;= arch-rival archrival;= arch-rival archrival
roommate;;= flatmate;= flatmate
secretary;;=;
servant;;= valet maid;master mistress
sibling;;= brother sister;brother sister
sister;female;=;brother sister
sister-in-law;female;=;brother-in-law sister-in-law
son;male;=;father mother
son-in-law;male;=;father-in-law mother-in-law
spouse;;= husband wife widow widower;husband wife widow widower
stepbrother;male;=;stepbrother stepsister
stepchild;;= stepson stepdaughter;stepfather stepmother
stepdaughter;female;=;stepfather stepmother
stepfather;male;=;stepson stepdaughter
stepmother;female;=;stepson stepdaughter
stepsister;female;=;stepbrother stepsister
stepson;male;=;stepfather stepmother
student;;= pupil disciple;teacher tutor mentor professor supervisor
successor;;=;predecessor
supervisor;;=;student
teacher;;= tutor;pupil student disciple
teammate;;=;=
tenant;;= lodger;landlord landlady
trainer;;= coach;
tutor;;=;pupil student
twin;;=;=
uncle;male;=;nephew niece
valet;male;= manservant;master
ward;;=;guardian
widow;female;= wife;husband
widower;male;= husband;wife
wife;female;= widow bride;husband widower`

/**
 * By what words a text tells of those who are no kin: nouns, and the beginnings of words that tell them. Nouns that are told in too
 * many ways ("friend", "partner", "boss") are not here.
 */
export const RELATION_WORDS = `
apprentice disciple mentor protégé protégée pupil student teacher tutor: apprentic disciple mentor protég proteg pupil student study studie teach
  taught tutor instruct learn lesson train educat school master profess supervis coach follower guru guide class advis adviser influence inspir initiat
coach trainer: coach train manag taught teach instruct mentor under head charge led lead guid prepar boss work
predecessor successor: succe predecess replac follow preced after before former previous next took tak becom becam appoint elect name
  inherit heir new then pass hand hold held resign retire oust depose until crown throne place serve reign rule since abdicat
adviser advisor supervisor: advis advic counsel consult mentor guid supervis thesis dissertat doctora phd ph.d student aide strateg
  assist help taught teach instruct under
assistant aide deputy: assist aid deput help second right-hand vice under chief work secretar serv support hire employ lieutenant number-two
  stand stood fill junior boss
doctor patient physician: doctors?\\b physician surgeon medic treat patient health care hospital clinic diagnos prescri psychiatr psycholog therap
  operat cure nurs dr ill sick
agent: agent agency represent sign negotiat client deal manag publicist literary broker act spy
heir heiress: heir inherit succe estate will bequea bequest legac leav left son daughter child nephew niece throne descend next line claim
  pretender name designat
servant valet: serv valet butler maid master mistress employ work household attend footman cook hous
landlord tenant: rent lease let tenan lodg landlord landlady own hous flat apartment room live living property
governess nanny nurse: nurs governess nann care caring look tend rais brought bring teach taught educat tutor child suckl
executor: executor will estate testament
ancestor descendant: ancest descend line family forebear forefather grand son daughter child trace blood dynast hous founder
biographer: biograph life lives memoir wr author portrait book
bodyguard: guard protect security escort shield
guardian ward: guardian ward custod care rais brought bring adopt foster regent trust charge look entrust
editor: edit
lawyer: law attorney counsel solicitor barrister advoca represent defend defen client legal court trial plead judge sue
assassin killer murderer: kill murder assassin shot shoot slay slain slew stab poison strangl execut behead dead death die dying hang struck strike
  fatal mortal slaughter gun drown bomb blow massacre convict guilty
boyfriend fiancé fiancée girlfriend lover mistress: mistress boyfriend girlfriend fianc engag dat love lover roman partner couple together relationship affair
  marri marry wed split propos suitor betroth beau sweetheart court
enemy nemesis opponent rival: rival arch enem foe nemesis oppon oppos against compet contest contend beat defeat fight fought war battle
  challeng vs versus feud conflict disput quarrel adversar antagon hostil fac lost lose overthr attack duel hate villain over candidate
  election final match game rebel revolt invad bitter clash struggle conspir claimant pretender jealous
benefactor patron: patron support sponsor fund protect benefact back pension commission financ pay paid money court encourag help employ service
secretary: secretar assist clerk aide amanuensis minister serv
roommate: room-mate roommate flatmate room flat share dormitor lived living
teammate classmate: team class school student side club squad together fellow play
`
