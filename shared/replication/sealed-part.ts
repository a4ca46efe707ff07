/** How a personal part stands where it cannot be read: in the cloud, which holds no key to it. */
const mark = '{"sealed":"'

/** @param box base64 */
export const sealedPart = (box: string): string => `${mark}${box}"}`

export const isSealed = (part: string): boolean => part.startsWith(mark)

/** The box of a sealed part, base64; null for one that is not sealed. */
export const boxOf = (part: string): string | null => (isSealed(part) ? part.slice(mark.length, -2) : null)

/**
 * Events whose words the public may read anyway, or that name nobody: they go to the cloud in clear, so that it can show
 * them. Everything else that has a personal part goes sealed: what is forgotten here is sealed.
 */
export const readableInTheCloud: ReadonlySet<string> = new Set([
  'QuestionShown',
  'QuestionErased',
  // Chapters and documents of what anybody may see.
  'ReplayPublished',
  'PollAnswersShown',
  'PollCreated',
  'PollUpdated',
  'PollAnswersErased',
  'AudienceKeyMade',
  // Where an author from afar finds the referent.
  'ReferentSawQuestion',
])
