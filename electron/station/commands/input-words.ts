import type { z } from 'zod'
import type { PerLanguage } from '../../../shared/kernel/language.ts'

const words = (fr: string, en: string): PerLanguage => ({ fr, en })

const refused = words('Cette valeur n’est pas acceptée.', 'This value is not accepted.')
const missing = words('Ce champ manque.', 'This field is missing.')
const empty = words('Ce champ est vide.', 'This field is empty.')
const unknownField = words('Ce champ n’existe pas.', 'There is no such field.')

const ofType: Readonly<Record<string, PerLanguage>> = {
  string: words('Un texte est attendu.', 'A text is expected.'),
  number: words('Un nombre est attendu.', 'A number is expected.'),
  int: words('Un nombre entier est attendu.', 'A whole number is expected.'),
  boolean: words('Oui ou non est attendu : true ou false.', 'Yes or no is expected: true or false.'),
  array: words('Une liste est attendue.', 'A list is expected.'),
  object: words('Un groupe de champs est attendu.', 'A group of fields is expected.'),
  record: words('Un groupe de champs est attendu.', 'A group of fields is expected.'),
}

const ofFormat: Readonly<Record<string, PerLanguage>> = {
  email: words('Cette adresse e-mail n’est pas valide.', 'This email address is not valid.'),
  url: words('Cette adresse web n’est pas valide.', 'This web address is not valid.'),
  date: words('Une date est attendue, comme 2026-11-26.', 'A date is expected, such as 2026-11-26.'),
  datetime: words(
    'Une date et une heure avec leur fuseau sont attendues, comme 2026-11-26T09:00:00+01:00.',
    'A date and a time with their zone are expected, such as 2026-11-26T09:00:00+01:00.',
  ),
  regex: words('Certains caractères ne sont pas acceptés ici.', 'Some characters are not accepted here.'),
}

/** The unit of a limit: characters, items, or the number itself. */
const ofLimit: Readonly<Record<string, readonly [french: string, english: string]>> = {
  string: [' caractère', ' character'],
  array: [' élément', ' item'],
}

/** For example `2 éléments`. In both languages one is singular. */
function counted(origin: string, limit: number | bigint): PerLanguage {
  const [french, english] = ofLimit[origin] ?? ['', '']
  const plural = french !== '' && Number(limit) > 1 ? 's' : ''
  return words(`${limit}${french}${plural}`, `${limit}${english}${plural}`)
}

/** Why a field was refused: one issue, parsed with `reportInput`, without the value. zod's own French is hard to read. */
export function inputWords(issue: z.core.$ZodIssue): PerLanguage {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownField
    case 'invalid_type':
      return issue.input === undefined ? missing : (ofType[issue.expected] ?? refused)
    case 'invalid_value': {
      if (issue.input === undefined) return missing
      const values = issue.values.map(String).join(', ')
      return words(`Valeurs possibles : ${values}.`, `Possible values: ${values}.`)
    }
    case 'too_small': {
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return empty
      const { fr, en } = counted(issue.origin, issue.minimum)
      return words(`Il faut au moins ${fr}.`, `At least ${en}.`)
    }
    case 'too_big': {
      const { fr, en } = counted(issue.origin, issue.maximum)
      return words(`Il faut au plus ${fr}.`, `At most ${en}.`)
    }
    case 'invalid_format':
      return ofFormat[issue.format] ?? refused
    case 'invalid_union': {
      // The issue of the non-empty alternative says more than that of the empty text.
      const [inner] = issue.errors.flat().filter(({ code }) => code === 'invalid_format' || code === 'too_big')
      return inner ? inputWords(inner) : refused
    }
    case 'custom':
      return issue.params?.nothingToChange ? words('Il n’y a rien à changer.', 'There is nothing to change.') : refused
    default:
      return refused
  }
}
