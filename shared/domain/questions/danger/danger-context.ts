import type { Mask } from '../masking/mask.ts'

/** Something that a question says around a harm, and how much it speaks for or against a person's danger. */
interface Sign {
  readonly weight: number
  readonly said: RegExp
}

const kin =
  '(?:fils|fille|frere|soeur|mere|pere|cousine?|neveu|niece|copain|copine|ex|mari|femme|voisine?|bebe|petite?|enfants?|collegue|beau|belle|oncle|tante|ado|jumelle?|grand|meilleure?|pote|amie?|educ|referente?|chef|directrice|directeur|famille|beau pere|eleve|gamine?)'

/** A particular person: a relative, one of a group, a person who does or did something, a specific day. */
const somebody: readonly Sign[] = [
  {
    weight: 0.5,
    said: new RegExp(` (?:mon|ma|mes|notre|sa|son) (?:petite? |grande? |demi |beau |belle |meilleure? )?${kin} `),
  },
  {
    weight: 0.2,
    said: / (?:une?|le|la|l|cette?|notre|deux|trois) (?:jeune |petite? )?(?:ado[a-z]*|jeune|petite?|gamine?|fille|garcon|enfant|bebe|collegue|voisine?|eleve|copine|copain|mineure?|fillette|lyceenne?|collegienne?|nourrisson|veilleur|surveillant|educateur|educatrice|educ|directeur|directrice|prof|pere|mere|famille|fratrie|accueillie|accueilli|assistante? familiale?|ass fam|af|monsieur|homme|tonton|oncle|beau pere) (?:de (?:mon|notre|chez|ma|mes|nos)|du (?:foyer|groupe|service|college|quartier)|chez nous|dans (?:mon|notre|ma)|que (?:je|j|nous)|qui (?:m|me|dort|a|est|vit|revient|se|fait|sort|recoit|arrive|ne|boit|frappe|tape|crie)|m a|nous a|me|l a|la|le|les|lui|a ete|frappe|tape|bat|crie|hurle|boit|dit|refuse|menace|fugue|revient|vient|arrive|ecrit|disparait|parle|se|s est|ne) /,
  },
  {
    weight: 0.6,
    said: / (?:un|une|le|la|mon|ma|notre|ce|cet|cette|du|ma) (?:collegue|voisine?|veilleur|veilleuse|gamine?|petite?|fille|garcon|ado|bebe|copine|copain|educ|educateur|educatrice|monsieur|grand|beau pere|belle mere|oncle|tonton|cousin|pere|mere|famille d accueil|surveillant|jeune de|moniteur|stagiaire|enfant que|directeur|fillette|compagnon|mari|frere|soeur|eleve) /,
  },
  {
    weight: 0.3,
    said: / (?:il|elle|ils|elles|on) (?!(?:faut|y a|n y|existe|s agit|manque|convient|suffit|serait|peut|doit|est (?:possible|interdit|obligatoire|temps|urgent|normal|vrai|difficile|question))) ?(?:m a|me|m|a|est|ont|sont|la|le|les|l|lui|se|s|ne|n|y|dit|fait|veut|sort|revient|rentre|mange|pleure|hurle|crie|traine|ecrit|voit|disparait|recoit|porte|boit|frappe|tape|dort|vit|etait|avait|refuse|supplie|reste|va|parle|menace|sait|arrive|tremble|sursaute|cache) /,
  },
  {
    weight: 1,
    said: / (?:hier|avant hier|ce soir|cette nuit|ce matin|tout a l heure|ce week end|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|depuis (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|deux jours|trois jours|[0-9] jours)|la nuit derniere|aujourd hui|la semaine derniere|tous les (?:soirs|jours)|toutes les nuits|chaque (?:soir|nuit|week end|lundi|vendredi|retour)) /,
  },
  {
    weight: 0.05,
    said: / (?:j ai|on a|nous avons) (?:vu|entendu|ecrit|appele|prevenu|signale|alerte|trouve|peur|decouvert|surpris|constate|deja) /,
  },
  {
    weight: 0.65,
    said: / (?:je|j) (?:me|suis|ai|fais|dois|peux|vois|sais|l|la|le|entends|crains|veux|ne|n|vis|dors|reste) /,
  },
  {
    weight: 0.3,
    said: / (?:on|je|nous) (?:fait|fais|faisons|dois|doit|fais) quoi | qui (?:j appelle|je dois|appeler|dois je) | (?:que|quoi) faire /,
  },
  { weight: 0.15, said: / (?:ici|chez nous|dans mon|dans notre|au foyer|la bas|de chez) / },
  { weight: 0.35, said: / (?:m a|me|m|moi) / },
  { weight: 0.4, said: / (?:je|j|me|m|moi|mon|ma|mes) / },
  { weight: 0.65, said: / (?:il|elle|ils|elles|qui) / },
  {
    weight: 0.25,
    said: / (?:fille|fils|petite?s?|enfants?|bebe|soeur|frere|niece|neveu|ado|gamine?s?|garcon|copine|eleve|jeune|filles) /,
  },
]

/** A subject rather than a person. */
const general: readonly Sign[] = [
  {
    weight: -0.1,
    said: / (?:comment|quelles?|quels?|quoi|que faire pour) (?:mieux |peut on |peut t on |pouvons nous |faire pour |les professionnels |on peut )?(?:prevenir|reperer|lutter|former|sensibiliser|mesurer|eviter|detecter|articuler|aborder|outiller|accompagner les|accompagner des|parler (?:de|du|des) |traiter les|proteger les|formation|prevention|politiques?|reponses?|prise en charge|moyens|mesures|strategie|outils|place|articulation|accompagnements?|dispositifs?|protocoles?|recours|soutien|lien|difference|evaluation|definition|est la|sont les|bilan|travail) /,
  },
  { weight: -0.65, said: / (?:comment|peut on|avez vous|pourquoi les) / },
  {
    weight: -0.3,
    said: / (?:plan national|plan de lutte|protocoles?|statistiques?|chiffres|taux|pourcentage|politiques? publiques?|decret|loi|lois|rapport|etudes?|recherches?|campagnes?|formations?|dispositifs?|colloque|conference|table ronde|article|cadre legal|jurisprudence|observatoire|prevention|ciivise|diapos?|atelier|referentiel|recommandations?|reglements?|crip|budget|financements?|postes) /,
  },
  {
    weight: -0.4,
    said: / (?:les|des|aux|chez les|chez des) (?:violences?|fugues?|mineure?s?|adolescente?s?|(?:enfants?|jeunes|filles|garcons|ados) (?:placee?s?|confiee?s?|victimes?|exposee?s?|handicapee?s?|protegee?s?|de l ase|que nous|accueillie?s?|endeuillee?s?|en)|victimes|agressions|suicides?|maltraitances|bebes secoues|auteurs|professionnels?|familles|parents|assistants familiaux|placements) (?:[a-z]+ ){0,2}/,
  },
  {
    weight: -0.15,
    said: / (?:la|le|l|de|du|d) (?:prostitution|suicide|violence|inceste|maltraitance|fugue|harcelement|exploitation|traite|negligence|secret professionnel|syndrome|risque|parole|soumission|emprise) /,
  },
  {
    weight: -0.7,
    said: / (?:combien|existe t il|y a t il|ou en est|que pensez vous|qu en est il|que prevoit|pourquoi (?:les|ne|la|le|n|si|autant|y)|faut il|peut on|doit on|peut il|doit il|a t on|est il|est ce qu on|que fait (?:le|la|l|on)|quelle est|que dire|que dit|que disent|a quand|quand (?:aurons|est ce|va t on|sera|seront|un|une)|quid|quelle? (?:est|place|politique|procedure|accompagnement|protection|prise)|quels (?:signes|sont|recours|moyens)|comment (?:aider|gerer|travailler|faire face|reagir|accueillir|eviter)) /,
  },
  {
    weight: -0.05,
    said: / (?:selon vous|en general|souvent|parfois|d une maniere|systematiquement|au niveau national|en france|dans les mecs|dans les foyers|en mecs|en foyer|en institution|dans nos institutions|en famille d accueil) /,
  },
]

/** Questions to a panel, or accounts of long ago. */
const asked: readonly Sign[] = [
  {
    weight: -0.5,
    said: / (?:merci|bravo|foot|sport|chien|vacances|anniv[a-z]*|netflix|wifi|musique|permis|bac|cap|stage|alternance|logement|cuisinier|spectacle|trop bien|rigole|sauve la vie|m a sauvee?|adore|indemnite|ordonnance|recours|rapports?|horaires?|train|trains|bus|km|orthophoniste|titre de sejour|prefecture|club) /,
  },
  { weight: -0.2, said: / (?:a l epoque|autrefois|j etais|aujourd hui|l an dernier|ancien|ancienne|grandi) / },
  {
    weight: -0.5,
    said: / (?:services?|equipes?|departement|departements|etat|postes?|moyens|mesures|relais|budget|structures?|reforme|loi|formation|professionnels?|metier|salaire|colloque|statut) /,
  },
  {
    weight: -0.35,
    said: / (?:comment|pourquoi|pk|pq|quels?|quelles?|combien|quand|est ce|qui|ou|peut on|peut il|peut elle|avez vous|y a t il|quid|droits?|svp|stp|merci|bravo|bonjour|contact[a-z]*|recontact[a-z]*|ecri[a-z]+|joindre|mail|tel|numero|savoir|voudrais|voulons|aimerais|souhaite|souhaitons|cherche[a-z]*) /,
  },
  {
    weight: -0.5,
    said: / (?:visites?|audiences?|placee?s?|placements?|contrat|dossier|ase|departement|formation|salaire|agrement|mna|jugement|demande[a-z]*|aide[a-z]*|projet|budget|loi|postes?|metier|famille d accueil|assistante?s?|association|ecole|bac|etudes?|logement|permis|argent de poche|papiers|titre|respecte|fier|fiere|content[a-z]*|heureu[a-z]+|mieux|super|genial[a-z]*|formidable|gentil[a-z]*|cool|aime|adore|grace|enfin|bien) /,
  },
]

/**
 * How much a question speaks of a particular person (above zero) rather than of a subject (below). The weights are
 * those of a logistic regression on some 500 hand-labelled sentences, rounded.
 */
export function contextScore(words: string, text: string, masks: readonly Mask[]): number {
  const withoutInversions = inversion.test(text) ? words.replace(inverted(text), ' ') : words
  const hasParent = /(?<!\p{L})(?:papa|maman|tonton|tatie|papi|mamie)(?!\p{L})/iu.test(text)
  return (
    (text.includes('?') ? -1.9 : 0) +
    (hasParent ? 0.2 : 0) +
    (masks.some(({ kind }) => kind === 'age') ? 0.3 : 0) +
    weigh(somebody, withoutInversions) +
    weigh(general, words) +
    weigh(asked, words)
  )
}

const weigh = (signs: readonly Sign[], words: string): number =>
  signs.reduce((sum, { weight, said }) => (said.test(words) ? sum + weight : sum), 0)

/** The number of signs that a question speaks of a subject. */
export const generality = (words: string): number => general.filter(({ said }) => said.test(words)).length

const inversion = /-(?:t-)?(?:il|elle|ils|elles|je|on)\b/i

/** "Peut-il", "existe-t-elle": the pronoun of an inverted question is no person. */
function inverted(text: string): RegExp {
  const pronouns = new Set(
    Array.from(text.matchAll(/([\p{L}]+)-(?:t-)?(il|elle|ils|elles|je|on)\b/giu), ([, , pronoun = '']) =>
      pronoun.toLowerCase(),
    ),
  )
  return new RegExp(` (?:[a-z]+ )(?:t )?(?:${[...pronouns].join('|')}) (?=)`, 'g')
}
