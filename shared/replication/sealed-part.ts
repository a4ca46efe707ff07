/** A personal part that cannot be read here: the cloud holds no key to it. */
const mark = '{"sealed":"'

/** @param box base64 */
export const sealedPart = (box: string): string => `${mark}${box}"}`

export const isSealed = (part: string): boolean => part.startsWith(mark)

/** The box of a sealed part, base64; null for one that is not sealed. */
export const boxOf = (part: string): string | null => (isSealed(part) ? part.slice(mark.length, -2) : null)

/**
 * Events whose words the public may read, or that name nobody: they go to the cloud in clear, so that it can show them.
 * Every other personal part is sealed, also one that this list forgot.
 */
export const readableInTheCloud: ReadonlySet<string> = new Set([
  'QuestionShown',
  'QuestionErased',
  // Chapters and documents of a public replay.
  'ReplayPublished',
  'PollAnswersShown',
  'PollOpened',
  'PollAnswersErased',
  'AudienceKeyMade',
  // Where a remote author finds the referent.
  'ReferentSawQuestion',
])
