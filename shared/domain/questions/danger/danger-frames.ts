/** Fields whose words name a harm by themselves, and those that do so beside others. */
const harms = new Set(
  'hit injury weapon kill threat death selfharm sexual toDie toHurtSelf toHitThem toAbuse toSell toWed toKill toRun toNeglect confine hunger'.split(
    ' ',
  ),
)
const signs = new Set('blow fear means secrecy dirt intox runaway exploit marriage cult cry alone night'.split(' '))

const person =
  / (?:mon|ma|son|sa|notre|un|une|le|la|ce|cette|my|our|his|her|the) (?:[a-z]+ )?(?:petite?|fille|fils|frere|soeur|niece|neveu|eleve|jeune|gamine?|gosse|bebe|nourrisson|garcon|enfant|ado|copine|copain|mere|pere|cousine?|voisine?|oncle|tante|tonton|educ[a-z]*|collegue|boy|girl|kid|baby|son|daughter|brother|sister|mother|father|dad|mum|uncle|pote|amie?) | \d+ ans | (?:elle|il) a /
const author = / (?:je|j|m|me|moi|mon|ma|mes|i|my|mwen|moin) /
const everybody =
  / (?:les|des|aux|ces|nos|vos) (?:enfants|jeunes|mineure?s|familles|parents|assistants?|assistantes|assfam|ados|adolescents|professionnels|educs?|educateurs|departements|foyers|juges|victimes|bebes|collegues|eleves|femmes|violences|elus|services|equipes|structures|mecs)/
/** What is meant as a joke, and what is celebrated. */
const smile =
  /[\u{1F600}-\u{1F606}\u{1F609}\u{1F60A}\u{1F642}\u{1F643}\u{1F648}\u{1F923}\u{1F61C}-\u{1F61D}]|[;:]\)|:D|\bxd\b|humour|blague|ironie|\bmdr|\blol|ptdr/iu
const cheer = /[\u{1F382}\u{1F389}\u{2764}\u{1F4AA}\u{1F60D}\u{1F44F}\u{1F64F}\u{1F929}\u{1F970}]/u

/**
 * Who is spoken of and whether harm is named, together: a harm beside a person, in a question, or of everybody. The
 * capital keeps these names apart from words.
 */
export function framesOf(
  text: string,
  words: string,
  fields: ReadonlySet<string>,
  isPlain: boolean,
): readonly string[] {
  const harm = [...fields].filter((field) => harms.has(field)).length
  const any = harm + [...fields].filter((field) => signs.has(field)).length
  const isAsked = text.includes('?')
  const [hasPerson, hasAuthor, hasAll] = [person.test(words), author.test(words), everybody.test(words)]
  const whose = `${hasPerson ? 'p' : ''}${hasAll ? 'e' : ''}`
  return [
    `Signs ${Math.min(any, 4)}`,
    `Harm ${Math.min(harm, 3)}`,
    `Who ${whose}${hasAuthor ? 'a' : ''} ${Math.min(any, 3)}`,
    `Asked ${isAsked} ${whose} ${Math.min(any, 3)}`,
    ...(any === 0 && isPlain ? ['Harmless'] : []),
    ...(isAsked ? [`Question ${Math.min(any, 2)}`] : []),
    ...(hasPerson ? ['Person'] : ['Nobody']),
    ...(hasAuthor ? ['Author'] : []),
    ...(hasAll ? ['Everybody'] : []),
    ...(smile.test(text) ? ['Smile'] : []),
    ...(cheer.test(text) ? ['Cheer'] : []),
  ]
}
