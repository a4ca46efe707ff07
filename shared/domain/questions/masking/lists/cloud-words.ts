import { wordList } from './word-list.ts'

/** What audiences write into a cloud of words and the other lists do not have, folded and in the singular. */
export const cloudWords = wordList(`
accompagnement acharnement adaptation aile altruisme ambition ame amitie amour anticipation apaisement appartenance
apprentissage arc artificielle audace authenticite autodetermination avancee bienveillance bienveillant bonheur bravoure
bureaucratie camaraderie citoyen clarte cocon coconstruction coherence cohesion combat compassion complementarite
complexite conciliation concertation confidentialite constance convivialite cooperation coordination corporatisme
creativite croissant curiosite debrouillardise decentralisation deontologie desengagement determination determine
developpement dignite discernement disponibilite diversite douceur ecoeurement education efficacite efficience
elan emancipation embrouille en encadrement endurance engagement enthousiasme envol epanouissement episode equitherapie
errance essentiel etayage ethique expertise fabuleux familial fierte flexibilite fragilite fraternite fratrie generosite
genial grandeur gratitude guerison habilitation harmonie honnetete hospitalite humanisme humanite humilite humour
imagination implication inclusion independance individualisation indignation inegalite injustice innovation inquietude
insertion insouciance instabilite integrite intelligence interculturel intimite inventivite joyeux leadership legitimite
loyaute lourdeur magie maturite mediation methode militance mobilisation mobilite motivation multiplicite nid
optimisme parentalite passerelle perennite permanence perspective pessimisme pilotage planification plaidoyer
pluralite pluridisciplinarite pluriel polyvalence positivite precarite professionnalisme puissance qualite
recentralisation reciprocite reconnaissance refondation regulation reparation reperage resilience responsabilite
revalorisation revolution rigueur saturation securisation semeur sensibilite simplicite simplification sincerite
singularite sociabilite solidarite sophrologie soulagement souplesse spontaneite stabilite sublime subsidiarite
surcharge tenacite territorialite transdisciplinarite transmission transversalite universalite utopie valorisation
valeureux vigilance vitalite vivacite vulnerabilite yoga zele
bof bravo burn burnout out top pair aidance cyberharcelement
child children empathy family future happiness hope joy justice kindness listening love patience peace resilience
respect rights safety support teamwork together trust voice care caring courage courageous dignity equality freedom
`)
