/** An unfinished edit, kept only in this window: the text is a person's, and is deleted with the window. */
export interface EditDraft {
  readonly questionId: string
  readonly sessionId: string
  /** The version from which the moderator began. */
  readonly version: number
  readonly text: string
}

const keptAs = 'regie.moderation.draft'
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function keptDraft(storage: Store): EditDraft | null {
  const kept = storage.getItem(keptAs)
  if (kept === null) return null
  try {
    const draft: unknown = JSON.parse(kept)
    return isDraft(draft) ? draft : null
  } catch {
    // Only this page writes it. If unreadable, it was truncated.
    storage.removeItem(keptAs)
    return null
  }
}

export const keepDraft = (storage: Store, draft: EditDraft): void => storage.setItem(keptAs, JSON.stringify(draft))
export const dropDraft = (storage: Store): void => storage.removeItem(keptAs)

const isDraft = (value: unknown): value is EditDraft =>
  typeof value === 'object' &&
  value !== null &&
  'questionId' in value &&
  'sessionId' in value &&
  'version' in value &&
  'text' in value &&
  typeof value.text === 'string' &&
  typeof value.version === 'number'
