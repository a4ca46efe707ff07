import { longestWritten } from '../../../shared/domain/polls/poll-types.ts'
import { h, setText } from '../page/dom.ts'
import { lengthOf } from '../questions/question-length.ts'
import type { AnswerFormDeps, CreateAnswerForm } from './answer-form.ts'

export const createTextAnswer: CreateAnswerForm = (deps) => createWriting(deps, 'lines')
export const createCloudAnswer: CreateAnswerForm = (deps) => createWriting(deps, 'words')

function createWriting(
  { copy: { texts, fill }, poll, chosen, changed }: AnswerFormDeps,
  kind: keyof typeof longestWritten,
) {
  const max = longestWritten[kind]
  const id = `answer-${poll.pollId}`
  const attributes = { id, class: 'field', 'aria-describedby': `${id}-signs`, autocomplete: 'off' }
  const field = kind === 'lines' ? h('textarea', { ...attributes, rows: 2 }) : h('input', attributes)
  field.value = typeof chosen === 'string' ? chosen : ''
  const signs = h('p', { id: `${id}-signs`, class: 'hint' })
  const tell = () => setText(signs, fill(texts.polls.textLimit, { count: lengthOf(field.value), max }))
  field.addEventListener('input', () => {
    tell()
    changed()
  })
  tell()
  const label = kind === 'lines' ? texts.polls.text : texts.polls.cloud
  return {
    element: h('div', {}, h('label', { for: id, class: 'field__label' }, label), field, signs),
    read: () => field.value.trim() || undefined,
    fault: () => (lengthOf(field.value.trim()) > max ? fill(texts.polls.tooLong, { max }) : ''),
  }
}
