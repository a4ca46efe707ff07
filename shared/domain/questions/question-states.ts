export const questionStates = [
  'incoming',
  'approved',
  'next',
  'on-air',
  'answered',
  'dismissed',
  'follow-up',
  'safeguarding',
] as const
export type QuestionStateName = (typeof questionStates)[number]
