import { foldText } from '../../kernel/fold-text.ts'

/**
 * French insults and slurs, by their stem: any plural or feminine of them is meant too. A question that holds one waits
 * for a moderator's eyes, and a word cloud leaves it out; nobody is refused for it.
 */
const stems =
  'connard connasse conard conasse salope salopard salaud salo encule enculer enculeur pute putain putin putasse pouffiasse poufiasse pouffe petasse grognasse batard bouffon abruti debile cretin imbecile cretine bite couille chatte teub zob nique niquer foutre branleur branleuse branler branlette merde merdique merdeux emmerder emmerdeur chier chieur chieuse chiant fdp ntm tg pd pede pedale tapette tarlouze tafiole fiotte gouine goudou negre negro bougnoule bicot raton bamboula youpin youtre feuj chinetoque niakoue bridé boche rital gitos romano mongol mongolien triso gogol attarde trouduc troudballe enfoire ordure raclure clochard cassos casos crevard pouilleux gueule facho nazi facho collabo suceur suceuse suce sucer fellation baiseur sodomie sodomiser sperme bordel conne con cons connes couillon couillonne salopes fils-de-pute'.split(
    ' ',
  )

/** Words of every day that begin or sound like one of them when doubled letters are made one. */
const innocent = new Set(
  'gueule gueules chatte chattes ordure ordures clochard clochards raton ratons mongol mongols tapette tapettes pedale pedales bordel attarde romano bride feuj nazi nazis collabo collabos facho fachos debile bouffon bouffons sperme'.split(
    ' ',
  ),
)
const held = new Set(stems.filter((word) => !innocent.has(word)).map(squeezed))
const stretchable = [...held].filter((word) => word.length >= 4)

/** The words of a text that are held, folded, each once, in their order: also stretched, dotted or starred. */
export function heldWordsIn(text: string): readonly string[] {
  const found = [...foldText(text).split(' '), ...spelledApart(text)].flatMap((word) => {
    const stem = heldStem(word)
    return stem === undefined ? [] : [stem]
  })
  return [...new Set(found)]
}

const heldStem = (word: string): string | undefined => {
  if (/^cones?$/.test(word)) return undefined
  const letters = squeezed(unmasked(word))
  return [letters, letters.replace(/s$/, ''), letters.replace(/es?$/, ''), letters.replace(/x$/, '')].find((form) =>
    held.has(form),
  )
}

/** "connnaaard" is conard: every run of one letter is one. */
function squeezed(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

/** "c0nn4rd", "put1": figures that stand for letters, inside a word. */
const figures: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }
const unmasked = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/[013457]/g, (figure) => figures[figure] ?? figure) : word

/** "c.o.n", "p u t e", "s*lope": letters with one sign between each, and words with a star for a letter. */
function spelledApart(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const apart = Array.from(plain.matchAll(/(?<![a-z])[a-z](?:[ .\-_*/][a-z](?![a-z])){1,20}/g), ([word]) =>
    word.replace(/[^a-z]/g, ''),
  )
  const starred = Array.from(plain.matchAll(/(?<![a-z*#@$])[a-z*#@$!]{3,20}(?![a-z*#@$])/g), ([word]) => word)
    .filter((word) => /[a-z]/.test(word) && /[*#@$!]/.test(word.slice(1, -1)))
    .flatMap((word) => {
      const length = word.replace(/(.)\1+/g, '$1').length
      const hidden = new RegExp(`^${word.replace(/([a-z])\1+/g, '$1').replace(/[*#@$!]/g, '[a-z]')}s?$`)
      return length > 2 ? (stretchable.find((one) => hidden.test(one)) ?? []) : []
    })
  return [...apart, ...starred]
}
