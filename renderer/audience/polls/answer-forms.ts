import type { PollType } from '../session-view.ts'
import type { CreateAnswerForm } from './answer-form.ts'
import { createMultipleChoice } from './multiple-choice.ts'
import { createRanking } from './ranking.ts'
import { createScaleChoice } from './scale-choice.ts'
import { createSingleChoice } from './single-choice.ts'
import { createCloudAnswer, createTextAnswer } from './text-answer.ts'

export const answerForms: Readonly<Record<PollType, CreateAnswerForm>> = {
  single: createSingleChoice,
  multiple: createMultipleChoice,
  scale: createScaleChoice,
  text: createTextAnswer,
  cloud: createCloudAnswer,
  ranking: createRanking,
}
