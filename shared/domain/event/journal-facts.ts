import { printMessages } from '../badges/print-messages.ts'
import { sessionTitle } from '../programme/session-title.ts'
import { type JournalWords, journalFrench } from './journal-words-fr.ts'

type Value = string | number | boolean | null
type Details = Readonly<Record<string, Value>>

type Plain<Text extends string> = Text extends `${infer Name}_${'one' | 'other'}` ? Name : never
/** A fact of a journal's entry, before a language says it. `text`: as a person wrote or named it. */
export type JournalFact =
  | { readonly says: 'text'; readonly text: string }
  | { readonly says: 'started' | 'ended' }
  | { readonly says: 'day'; readonly value: number }
  | { readonly says: 'count'; readonly name: Plain<keyof JournalWords['count']>; readonly count: number }
  | { readonly says: 'role'; readonly name: keyof JournalWords['role'] }
  | { readonly says: 'taken'; readonly name: keyof JournalWords['taken'] }
  | { readonly says: 'field'; readonly name: keyof JournalWords['field'] }
  | { readonly says: 'printState'; readonly name: keyof JournalWords['printState'] }
  | { readonly says: 'message'; readonly name: (typeof printMessages)[number] }

const counts = [
  'imported',
  'updated',
  'unchanged',
  'refused',
  'vanished',
  'capacity',
  'removed',
  'restored',
  'kept',
] as const
const texts = ['code', 'title', 'name', 'label', 'reason', 'note', 'initials']

export type KnownType = keyof JournalWords['type']
/** Whether the journal has words for events of this type. A newer station may write others. */
export const isKnownType = (type: string): type is KnownType => Object.hasOwn(journalFrench.type, type)

/** What an entry tells beside its type. Ids and settings are left to programs, except for types without words. */
export const journalFacts = (type: string, details: Details): readonly JournalFact[] =>
  Object.entries(withoutCodeTwice(details)).flatMap(([name, value]): readonly JournalFact[] => {
    if (!isKnownType(type)) return [{ says: 'text', text: `${name} ${String(value)}` }]
    return factOf(name, value) ?? []
  })

function factOf(name: string, value: Value): readonly [JournalFact] | null {
  if (name === 'on') return [{ says: value === true ? 'started' : 'ended' }]
  if (name === 'day' && typeof value === 'number') return [{ says: 'day', value }]
  const count = counts.find((one) => one === name)
  if (count) return typeof value === 'number' && value > 0 ? [{ says: 'count', name: count, count: value }] : null
  if (texts.includes(name)) return value === null || value === '' ? null : [{ says: 'text', text: String(value) }]
  if (typeof value !== 'string') return null
  if (name === 'role') return isOf(journalFrench.role, value) ? [{ says: 'role', name: value }] : null
  if (name === 'what') return isOf(journalFrench.taken, value) ? [{ says: 'taken', name: value }] : null
  if (name === 'field') return isOf(journalFrench.field, value) ? [{ says: 'field', name: value }] : null
  if (name === 'status') return isOf(journalFrench.printState, value) ? [{ says: 'printState', name: value }] : null
  const message = name === 'message' && printMessages.find((one) => one === value)
  return message ? [{ says: 'message', name: message }] : null
}

const isOf = <Words extends object>(words: Words, name: string): name is keyof Words & string =>
  Object.hasOwn(words, name)

/** A session's title often begins with its code, which is shown beside it. */
const withoutCodeTwice = (details: Details): Details => {
  const { code, title } = details
  return typeof code === 'string' && typeof title === 'string'
    ? { ...details, title: sessionTitle({ code, title }) }
    : details
}
