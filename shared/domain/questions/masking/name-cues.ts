const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Short titles: a name follows, even if it is an everyday word. */
export const shortTitles = set('mr mme mlle mlles mmes mrs mm monsieu')
/** Long titles: "madame la ministre" is no name, so what follows must not be an everyday word. */
export const longTitles = set(
  'madame monsieur mademoiselle maitre docteur docteure doc professeur professeure juge magistrat magistrate procureur procureure substitut substitute greffier greffiere tonton tatie tata papi mamie papy mamy mami senateur senatrice depute deputee maire prefet prefete inspecteur inspectrice tante oncle mame mdm',
)
export const judges = set(
  'juge magistrat magistrate procureur procureure substitut substitute greffier greffiere presidente president je',
)

/**
 * Relatives and children in care: after "ma fille" a word that is not an everyday word is a name, in lower case too.
 */
export const kin = set(
  'ptit ptite tit fils fille frere soeur frangin frangine reuf reus cousin cousine neveu niece copain copine pote jumeau jumelle filleul filleule bebe petit petite gamin gamine mari femme conjoint conjointe ex compagnon compagne voisin voisine ami amie enfant garcon jeune ado eleve protege mere pere maman papa parrain marraine cadet cadette aine ainee beau belle puine puinee collegue prenom',
)
/** Professions: only a capital or a known first name follows them. */
export const trades = set(
  'educ educateur educatrice referent referente psychologue psy directeur directrice instit maitresse prof professeur assistante assistant infirmiere infirmier veilleur familiale avocate avocat mineur mineure lyceen lyceenne stagiaire cheffe chef medecin pediatre puericultrice tutrice tuteur aesh tisf',
)
export const naming = set(
  'appelle appele appelles apelle appellait appelait prenomme prenommee prenommes surnomme surnommee nommee baptise signe prenoms prenom pseudo jmappelle mapelle mappelle sapelle sappelle map',
)
/** After these words an initial or a letter numbers a thing, not a person. */
export const numbered = set(
  'plan point categorie groupe type annexe vitamine hepatite option article alinea titre phase etape niveau classe section atelier salle hall zone bloc lot porte batiment bat permis serie art ligne',
)

export const determiners = set(
  'mon ma mes ton ta son sa notre votre leur le la l un une ce cet cette chez nos vos ses leurs les petit petite grand grande jeune',
)

/** Verbs that follow a name at the beginning of a sentence. */
export const verbsAfterName = set(
  'a est va vit veut ne n avait etait fait dit doit peut sera aura reste refuse dort pleure fugue frappe mange arrive demande parle part vient revient attend s se m me nous lui y habite voit sait souhaite voudrait vivait passe aime deteste crie hurle fugait tape touche menace ma sa fume boit joue travaille rentre sort subit cherche adore attend grandit commence',
)
export const roles = set(
  'ministre presidente president depute deputee senateur senatrice maire prefet prefete procureur procureure juge directrice directeur juges enfants conseiller conseillere secretaire rapporteure rapporteur defenseure defenseur professeur docteur maitre rectrice recteur commissaire vice adjointe adjoint animatrice animateur moderateur moderatrice inspecteur inspectrice intervenante intervenant responsable',
)

/** Names that are words, but more often said of people than of things. */
export const rathersNames = set(
  'marie manuel lise eve noel pascal pascale claire aurore marine max mel nancy pierre rose jose sam lou lys aime aimee colette victoire violette benedict sylvestre roman jaime henri henry hercule eustache celeste clive jasper pancrace napoleon olive prune prudence clemence clement terence fidan doua saphir lois reine angelique blanche perle ambre cerise jasmine collette pauline mimi lola louise',
)
