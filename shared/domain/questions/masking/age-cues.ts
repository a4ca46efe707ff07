/** Words around a number that make it an age, or something else. */

export const years = new Set('ans an piges pige balais berges ns annees lanne lannes lane zan'.split(' '))
export const shortUnits = new Set('mois semaines semaine sem jours jour'.split(' '))
/** Words before a number of years that make it a length of time, a threshold or a count. */
export const lengths = new Set(
  'depuis pendant dans durant en apres avant jusqu des dès moins plus environ tous les entre sous delai chaque encore combien bientot presque dela partir pres'.split(
    ' ',
  ),
)
export const people = new Set(
  'dernier derniere aine ainee cadet cadette benjamin benjamine ptit ptite tit tite minot minote minots mome momes gosse gosses loulou pitchoun pitchoune gone mioche marmot keum meuf gadji reuf reus frangin frangine rejeton bb puce bonhomme keums meufs bebe fille fils garcon enfant jeune ado adolescent adolescente homme femme mineur mineure gamin gamine frere soeur nourrisson petit petite dame monsieur eleve lyceen lyceenne collegien collegienne cousin cousine neveu niece copain copine mec majeur majeure maman mere pere grand-mere mamie papi jumeau jumelle fillette type gars nana garcons protegee patient patiente client cliente pupille residente resident chaton grand grande mna soeurs freres filleul filleule jumelles jumeaux triplees triples doyen doyenne orpheline orphelin petite-fille ados filles enfants gamins gamines bebes nourrissons quelqu personne victime gendre bru stagiaire apprentie apprenti lycéens etudiant etudiante fratrie compagnon compagne beau oncle voisin voisine tante accueillie accueilli migrant migrante nouveau ne'.split(
    ' ',
  ),
)
export const has = new Set(
  'ai a as avait avais aura aurai auras ont avons jai g gt j avez aurait auraient avaient ni jave javais jave ave jaurai'.split(
    ' ',
  ),
)
export const pronouns = new Set('je j il elle mon ma me m moi jai g jsuis lui notre nos nous son sa leur'.split(' '))
