import { wordList } from './word-list.ts'

/** Words of Creoles, Picard, Québec and Marseille, slang, texting, what the hall itself is made of, and cries, which no French list has: they name nobody. Folded. */
export const dialectWords = wordList(`
moin mwen zot nou lekol manman papa tifi tigason timoun moun ka ki lanne lane granmoun dan ek epi ki ke fanm sese frer
min minme ch chl chti chtiot tiot aveuc eune quo cha garchon gamin pis pantoute icitte itou moe toe ben pogne chum blonde tantot
peuchere boudiou boudi fada degun ve vois minot pitchoun cagole hopla jo gell deh wallai walai wesh starfoullah
bof bingo bah hop ouf pff pfff euh ah oh eh hey hi hello ouais ouaip yep yes nan nope youpi bravo zut mince tiens dis allez allo tcho tss tsss ouille hourra mouais oups hum hmm chut stop ok
topo zonzon javoue reboit rechute tieks chelou relou askip mdrr osef pcq jms ds ss ns pb pbs rv mn mns dpt kdo kiff taff fric
pognon dalle flipper flippe soûler claquer piaule piaules bagnole becane scoot bahut clg perm doudou pro
hashtag ampli regie tram kahoot quiz quizz feedback deadline reporting benchmark coaching coworking brainstorming mentorat
ipp mjie jde ops asfam cesf ccnt cct ccn cgt manif tract tracts cncdh snatem
`)
