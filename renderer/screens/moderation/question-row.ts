import type { ViewRow } from '../../../shared/contract/contract.ts'

export type Question = ViewRow<'questions'>
export type QuestionAt = Question['state']
