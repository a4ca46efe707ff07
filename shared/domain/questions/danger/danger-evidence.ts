import { fieldsOf } from './danger-fields.ts'
import { framesOf } from './danger-frames.ts'
import { withoutIdioms } from './danger-idioms.ts'
import type { DangerKind } from './danger-kinds.ts'
import { type DangerPattern, dangerPatterns } from './danger-patterns.ts'
import { plainWords } from './plain-words.ts'

/** What speaks for or against a danger in a question, by name, and how much of it there is. */
export interface Evidence {
  readonly parts: ReadonlyMap<string, number>
  /** The kinds that its phrases tell of, the surest first. */
  readonly kinds: readonly DangerKind[]
}

/** One piece for each pattern, field, frame, word and pair of words. None decides alone: `scoreOf` weighs them together. */
export function evidenceOf(text: string): Evidence {
  const words = withoutIdioms(plainWords(text))
  const list = words.split(/[ …]+/).filter((word) => word !== '')
  const said = kindsOf(words, (pattern) => pattern.said)
  const told = kindsOf(words, (pattern) => pattern.told)
  const fieldsByWord = fieldsOf(list)
  const fields = countOf(fieldsByWord.flat())
  const isPlain = said.length + told.length === 0
  const parts = new Map<string, number>([
    ...shapeOf(text, words, list, isPlain),
    ...said.map((kind) => [`said ${kind}`, 1] as const),
    ...told.map((kind) => [`told ${kind}`, 1] as const),
    ...Array.from(fields, ([field, times]) => [`in ${field}`, times > 1 ? 1.5 : 1] as const),
    ...framesOf(text, words, new Set(fields.keys()), isPlain).map((frame) => [frame, 1] as const),
    ...wordsAndPairs(list, fieldsByWord),
    ...pairsApart(list),
    ...lettersOf(list),
  ])
  const byField = kindsOfFields.filter(([field]) => fields.has(field)).map(([, kind]) => kind)
  return { parts, kinds: [...said, ...byField, ...told] }
}

/** Names of pieces have a capital where a word of the question could have the same name. */
const shapeOf = (
  text: string,
  reduced: string,
  words: readonly string[],
  isPlain: boolean,
): readonly (readonly [string, number])[] => [
  ['Question', text.includes('?') ? 1 : 0],
  ['Idiom', reduced.includes('…') ? 1 : 0],
  ['Plain', isPlain ? 1 : 0],
  ['Two words', words.length < 3 ? 1 : 0],
  ['Four words', words.length < 5 ? 1 : 0],
]

/**
 * Each word by its first six letters, each two that follow each other ("me tape", "mon frère"), and a word beside a field
 * ("sa" before any word of `kin`), which stands for many pairs that nobody wrote yet.
 */
function wordsAndPairs(
  words: readonly string[],
  fieldsByWord: readonly (readonly string[])[],
): readonly (readonly [string, number])[] {
  const stems = words.map((word) => (/^\d/.test(word) ? '0' : word.slice(0, 6)))
  const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)
  const besideFields = stems.flatMap((stem, at) => [
    ...(fieldsByWord[at + 1] ?? []).map((field) => `${stem} :${field}`),
    ...(at > 0 && fieldsByWord[at]?.length === 0 ? (fieldsByWord[at - 1] ?? []) : []).map(
      (field) => `${field}: ${stem}`,
    ),
  ])
  return [
    ...[...stems, ...pairs].map((stem) => [stem, 1] as const),
    ...besideFields.map((name) => [name, 0.7] as const),
  ]
}

/** Two words with one to three others between them, in their order: "il … frappe" in whatever way he does it. */
const pairsApart = (words: readonly string[]): readonly (readonly [string, number])[] => {
  const stems = words.map((word) => word.slice(0, 6))
  return stems.flatMap((stem, at) => stems.slice(at + 2, at + 5).map((other) => [`${stem}~${other}`, 0.5] as const))
}

/**
 * Three to five letters in a row of a word, which a slip or an ending leaves as they are. Together they weigh as much in
 * a long question as in a short one.
 */
function lettersOf(words: readonly string[]): readonly (readonly [string, number])[] {
  const found = new Set<string>()
  for (const word of words) {
    const whole = `_${word}_`
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= whole.length; at++) found.add(whole.slice(at, at + length))
  }
  const each = 3 / Math.sqrt(Math.max(1, found.size))
  return Array.from(found, (letters) => [`=${letters}`, each] as const)
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The fields whose phrases tell what the danger is. */
const kindsOfFields: readonly (readonly [string, DangerKind])[] = [
  ['toDie', 'suicide'],
  ['toHurtSelf', 'suicide'],
  ['toAbuse', 'sexual'],
  ['toHitThem', 'violence'],
  ['toKill', 'threat'],
  ['toSell', 'exploitation'],
  ['toWed', 'exploitation'],
  ['toRun', 'runaway'],
  ['toNeglect', 'neglect'],
]

const kindsOf = (words: string, patternsOf: (pattern: DangerPattern) => readonly RegExp[]): readonly DangerKind[] =>
  dangerPatterns.filter((pattern) => patternsOf(pattern).some((one) => one.test(words))).map(({ kind }) => kind)
