import { bluntDangerIn } from './blunt-danger.ts'
import { evidenceOf } from './danger-evidence.ts'
import type { DangerKind } from './danger-kinds.ts'
import { scoreOf } from './danger-weights.ts'
import { englishDangerIn } from './english-danger.ts'
import { plainWords } from './plain-words.ts'

/** `certain` is false where the words may as well tell of none: moderators and the referent both read these. */
export interface Danger {
  readonly kind: DangerKind
  readonly certain: boolean
}

/** The scores from which on a danger is possible, and certain. A miss is worse than a false alarm. */
const possible = -1.5
const sure = 0

/**
 * The danger of which a question may tell; null for none. It must concern a particular person: a professional's
 * question about violence in general goes to the moderators.
 */
export function dangerIn(text: string): Danger | null {
  const words = plainWords(text)
  const plain = englishDangerIn(words) ?? bluntDangerIn(words, text)
  if (plain) return { kind: plain, certain: true }
  const { parts, kinds } = evidenceOf(text)
  const score = scoreOf(parts)
  return score > possible ? { kind: kinds[0] ?? 'distress', certain: score > sure } : null
}
