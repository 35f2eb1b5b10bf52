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
