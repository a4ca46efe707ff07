import { proposeMasks } from '../masking/propose-masks.ts'
import { bluntDangerIn } from './blunt-danger.ts'
import { contextScore, generality } from './danger-context.ts'
import { hintsIn } from './danger-hints.ts'
import type { DangerKind } from './danger-kinds.ts'
import { type DangerPattern, dangerPatterns } from './danger-patterns.ts'
import { englishDangerIn } from './english-danger.ts'
import { plainWords } from './plain-words.ts'

/**
 * The danger of which a question may tell, the first that matches; null for none. What authors say of themselves is
 * sufficient. What they tell of others must concern a particular person: a professional's question about violence in
 * general goes to the moderators. A miss is worse than a false alarm, so the referent decides unclear cases.
 */
export function dangerIn(text: string): DangerKind | null {
  const words = plainWords(text)
  const plain = englishDangerIn(words) ?? bluntDangerIn(words, text)
  if (plain) return plain
  if (idioms.some((idiom) => idiom.test(words))) return dangerWithout(words, text)
  return dangerOf(words, text)
}

/** Whether a question is withheld from everybody until the referent has looked. */
export const mayTellOfDanger = (text: string): boolean => dangerIn(text) !== null

/** Phrases that sound like a danger and are none. */
const idioms = [
  / frappee?s? par (?:la|le|les|votre|vos|ce|cette|l) /,
  / frappee?s? de plein fouet /,
  / (?:sujet|attente|lenteur|lourdeur|paperasse|administration) (?:me|nous) tue(?:nt)? /,
  / (?:le|la|les|du|en|un) violet(?:te)?s? /,
  / (?:pleur[a-z]+|larmes) de joie /,
  / (?:me|nous|ca|cela) tue(?:nt)? (?:de|a petit|ce|quand|les|qu) /,
  / (?:frapp|tap)[a-z]+ (?:a |aux |a toutes les |a la |a sa |a votre |a leur )(?:bonne )?portes? /,
  / (?:me|nous|leur|lui|se) tapent? (?:sur les nerfs|tous? les|toutes les|le boulot|la honte|des) /,
  / mou?rir(?:e)? (?:de rire|d envie|d ennui|de honte|de chaud) | mort de (?:rire|fatigue) /,
  / (?:se|nous|me|vous) tuer (?:a la tache|au travail|au boulot) | tuer le temps /,
  / (?:m a|m ont|nous a|me|nous) (?:beaucoup |vraiment |profondement |tres )?touchee?s? (?:par|votre|ce|cette|merci|beaucoup|profondement|quand vous) /,
  / (?:temoignage|intervention|film|histoire|parole|texte|discours|spectacle|propos) (?:m a|m ont|nous a|me|m|nous) (?:beaucoup |vraiment |profondement |tellement )?(?:touche|bouleverse|frappe)[a-z]* /,
  / (?:ce qui|qui) (?:me|nous|m a) (?:frappe|touche)[a-z]* /,
  / peur (?:du ridicule|de (?:perdre|ne pas|manquer|rater|me tromper|mal faire|l avenir|la retraite|l echec|faire une erreur|prendre)|de perdre (?:mon|notre) (?:poste|travail|emploi)|qu on (?:supprime|ferme|oublie|perde|nous|vous|reduise|retire mon agrement|n|ne|recule|abandonne)|que (?:le|la|les|notre|l) (?:structure|equipe|asso[a-z]*|poste|departement|budget|service|decret|loi|foyer|mecs|financements?)) /,
  / (?:on|qui|cela|ca|nous|budget|reforme|departement) (?:nous |vous )?(?:etrangle|asphyxie|achev|tue)[a-z]* /,
  / (?:a deux doigts|faim de|fin de loup|envie d en finir avec (?:les|ces|le|la|cette)) /,
  / (?:tap|frapp)[a-z]+ sur les doigts | a force de /,
  / (?:direction|hierarchie|employeur|departement|institution) (?:nous|me|les) menace[a-z]* /,
  / (?:on|equipe|service|nous) (?:s )?etouff[a-z]* (?:sous|avec|de|dans) /,
  / violente? de (?:parler|voir|lire|entendre|dire) /,
  / faim (?:c est |a )?(?:a )?(?:quelle heure|quand|le buffet|la pause) /,
  / fautes? de frapp?e?s? | (?:hors|sans|retour du|plus de|manque de|pas de|wifi du) (?:le )?reseau /,
  // An educator's work, and not a person who follows somebody home.
  / (?:suit|suivi|suivie|suivons|suis) (?:ce|cet|cette|ces|un|une|le|la|les|des|deux|trois|par|en|depuis) (?:petite? |jeune )?(?:dossiers?|garcons?|filles?|jeunes?|ados?|enfants?|familles?|fratries?|situations?|mesures?|educ[a-z]*|psy[a-z]*|aemo|cmp|service|referente?|bebe|mineure?s?) /,
  / (?:battre|bat|battons|battent|battu|battue|batte) (?:pour|contre|depuis|afin) /,
]

/** An idiom is removed with what it contains; the rest of the question stays. */
function dangerWithout(words: string, text: string): DangerKind | null {
  return dangerOf(
    idioms.reduce((rest, idiom) => rest.replace(idiom, ' … '), words),
    text,
  )
}

/** Above zero the referent looks. Generous, because a miss is worse than a false alarm. */
const base = -1.05
/** For words that are a danger by themselves. */
const weightOfSaid = 1.4
/** For words that are a danger if said of a person. */
const weightOfTold = 1.2
/** For hints, by the number of their kinds. */
const weightsOfHints = [0, 1.35, 2.3]
/** A story without any of these words is everyday life: it goes to the moderators, who may pass it on. */
const weightOfNone = -3

function dangerOf(words: string, text: string): DangerKind | null {
  const said = kindsOf(words, ({ said }) => said)
  const told = kindsOf(words, ({ told }) => told)
  const kind = said[0] ?? told[0] ?? 'distress'
  if (said.length > 0 && generality(words) < 2) return kind
  const hints = hintsIn(words)
  const harm =
    (said.length > 0 ? weightOfSaid : 0) +
    (told.length > 0 ? weightOfTold : 0) +
    (weightsOfHints[Math.min(hints, 2)] ?? 0) +
    (said.length + told.length + hints === 0 ? weightOfNone : 0)
  return base + harm + contextScore(words, text, proposeMasks(text)) > 0 ? kind : null
}

const kindsOf = (words: string, patternsOf: (pattern: DangerPattern) => readonly RegExp[]): readonly DangerKind[] =>
  dangerPatterns.filter((pattern) => patternsOf(pattern).some((one) => one.test(words))).map(({ kind }) => kind)
