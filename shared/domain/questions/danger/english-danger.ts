import type { DangerKind } from './danger-kinds.ts'

/**
 * The page exists in English too: plain phrases in which authors speak of themselves. Far fewer than in French, because
 * this audience is French; the referent releases a false alarm.
 */
const patterns: readonly (readonly [DangerKind, RegExp])[] = [
  [
    'sexual',
    / (?:rape[sd]?|molest(?:s|ed|ing)?|abus(?:es|ed|ing)) me | (?:was|been|being|got) (?:raped|molested|abused) | touch(?:es|ing) me | touched me (?:in|on|there|when|at|under|down|every|again|and) | (?:comes?|came|coming|gets?|got) (?:into|in|to) my (?:bed|room|bedroom) /,
  ],
  [
    'suicide',
    / (?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) myself | (?:want|wanna|going|wish i could) (?:to )?(?:die|be dead|end it all|end my life|disappear) | suicidal | no reason to live /,
  ],
  [
    'violence',
    / (?:hits?|hit(?:ting)|beats?|beat(?:ing)|slaps?|slapped|punch(?:es|ed)?|kicks?|kicked|hurts?|hurting|burns?|burned|chok(?:es|ed)) me | (?:am|m|was|being|get|got) beaten /,
  ],
  [
    'runaway',
    / (?:i|we) (?:ran|have run|ve run|am running|m running) away | (?:sleep(?:ing)?|slept) (?:on the street|rough|outside) /,
  ],
  ['threat', / (?:threaten(?:s|ed|ing)?|(?:going to|gonna|will|wants to|said he would|said she would) kill) me /],
  ['exploitation', / (?:forc(?:es|ed|ing)|mak(?:es|ing)|made) me (?:to )?(?:have sex|sleep with|sell|steal|beg) /],
  [
    'neglect',
    / (?:nothing|not enough) to eat (?:at home|here) | (?:don t|do not|won t|doesn t) feed me | lock(?:s|ed)? me (?:in|up|out) /,
  ],
  [
    'distress',
    / (?:please )?(?:help me|someone help|somebody help) | (?:i am|i m|im) (?:so |really |very )?(?:scared|afraid) (?:of (?:him|her|my|them)|to go (?:home|back)|at home) | not safe (?:at home|here|with) /,
  ],
]

/** The first kind that matches; null for none. `words`: of `plainWords`. */
export const englishDangerIn = (words: string): DangerKind | null =>
  patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null
