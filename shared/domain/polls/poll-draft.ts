import { foldText } from '../../kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { PollDraft, PollEvent, PollState } from './poll.ts'
import { updatePoll } from './poll-decisions.ts'
import type { PollType } from './poll-types.ts'
import { rulesOf } from './types/registry.ts'

/** Why a poll of its type cannot be as it was asked for. */
export type ShapeRefusal = 'options-refused' | 'option-twice' | 'max-refused'

export interface NewPoll {
  readonly sessionId: string
  readonly type: PollType
  readonly title: string
  readonly options?: readonly string[] | undefined
  readonly max?: number | undefined
  readonly hidden: boolean
}
/** What stays as it is where it is left out. */
export type PollChanges = { readonly [Field in 'title' | 'options' | 'max' | 'hidden']?: NewPoll[Field] | undefined }

/** The ids of options with these labels: alike whenever the same command comes again. */
type OptionIds = (labels: readonly string[]) => string[]

export function createPoll(
  { sessionId, type, title, options = [], max, hidden }: NewPoll,
  { isSession, optionIds }: { readonly isSession: boolean; readonly optionIds: OptionIds },
): Result<Extract<PollEvent, { readonly type: 'PollCreated' }>, 'unknown-session' | ShapeRefusal> {
  if (!isSession) return refuse('unknown-session')
  const shape = shapeOf(type, options, max)
  if (!shape.ok) return shape
  const settings = { sessionId, pollType: type, optionIds: optionIds(options), max: shape.value, hidden }
  return accept({ type: 'PollCreated', ...settings, person: { title, labels: [...options] } })
}

/** New options replace all of them. */
export function editPoll(
  state: PollState,
  { title, options, max, hidden }: PollChanges,
  optionIds: OptionIds,
): Result<PollEvent | null, 'unknown-poll' | 'poll-not-draft' | ShapeRefusal> {
  const { settings, words } = state
  if (!settings || !words) return refuse('unknown-poll')
  const labels = options ?? words.labels
  const shape = shapeOf(settings.pollType, labels, max ?? maxKept(settings, options))
  if (!shape.ok) return shape
  const draft = { optionIds: optionIds(labels), max: shape.value, hidden: hidden ?? settings.hidden }
  return updatePoll(state, draft, { title: title ?? words.title, labels: [...labels] })
}

/** `max` as it is kept, of a poll that can be. What a type has no use for is left out. */
function shapeOf(
  type: PollType,
  labels: readonly string[],
  max: number | undefined,
): Result<number | null, ShapeRefusal> {
  const { options, max: rule } = rulesOf[type]
  const { fewest, most } = options ?? { fewest: 0, most: 0 }
  if (labels.length < fewest || labels.length > most) return refuse('options-refused')
  if (new Set(labels.map((label) => foldText(label) || label)).size < labels.length) return refuse('option-twice')
  if (!rule) return accept(null)
  const chosen = max ?? (rule.usual === 'options' ? labels.length : rule.usual)
  const highest = options ? Math.min(rule.highest, labels.length) : rule.highest
  return chosen < rule.fewest || chosen > highest ? refuse('max-refused') : accept(chosen)
}

/** New options begin with a new `max`, where it is about them. */
const maxKept = ({ max }: PollDraft, options: readonly string[] | undefined): number | undefined =>
  options === undefined ? (max ?? undefined) : undefined
