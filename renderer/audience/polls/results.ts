import { byPoints } from '../../../shared/domain/polls/by-points.ts'
import { countsPoints, isInWords, pollForms } from '../../../shared/domain/polls/poll-types.ts'
import type { Copy } from '../i18n/copy.ts'
import { h } from '../page/dom.ts'
import type { Poll } from '../session-view.ts'
import { scaleMax } from './scale-choice.ts'

interface Line {
  readonly label: string
  readonly count: number
}

/**
 * The counted options, in the poll's order, or of a ranking by points; words and texts in the server's order. Null if
 * hidden.
 */
export function resultLines(poll: Poll): readonly Line[] | null {
  const { counts } = poll
  if (counts === null) return null
  if (Array.isArray(counts))
    return counts.map(({ text, votes }: { text: string; votes: number }) => ({ label: text, count: votes }))
  const byId = counts as Readonly<Record<string, number>>
  if (pollForms[poll.type].answers === 'steps')
    return Array.from({ length: scaleMax(poll) }, (_, at) => ({ label: String(at + 1), count: byId[at + 1] ?? 0 }))
  const lines = poll.options.map(({ optionId, label }) => ({ label, count: byId[optionId] ?? 0 }))
  return byPoints(poll.type, lines)
}

/** Bars with their numbers. `<meter>` needs no inline style, which the page's policy forbids. */
export function drawResults(copy: Copy, poll: Poll): HTMLElement | null {
  const lines = resultLines(poll)
  if (lines === null) return null
  const { texts, fill, count, number } = copy
  const total = countsPoints(poll.type) ? lines.reduce((sum, line) => sum + line.count, 0) : (poll.votes ?? 0)
  const figureOf = (votes: number, percent: number): string => {
    if (countsPoints(poll.type)) return count(texts.polls.points_one, texts.polls.points_other, votes)
    return isInWords(poll.type) ? number(votes) : `${number(votes)} · ${fill(texts.polls.share, { percent })}`
  }
  const rows = lines.map(({ label, count: votes }) => {
    const percent = total === 0 ? 0 : Math.round((votes / total) * 100)
    const bar = h('meter', { min: 0, max: 100, value: percent, 'aria-hidden': 'true' })
    return h(
      'li',
      { class: 'rs__line' },
      h('span', { class: 'rs__label' }, label),
      h('span', { class: 'rs__n soft' }, figureOf(votes, percent)),
      bar,
    )
  })
  const mean = typeof poll.mean === 'number' ? `${fill(texts.polls.mean, { mean: poll.mean })} · ` : ''
  const votes = mean + count(texts.polls.votes_one, texts.polls.votes_other, poll.votes ?? 0)
  const tied = tiedLabels(poll)
  return h(
    'div',
    { class: 'rs' },
    h('h3', {}, texts.polls.results, h('span', { class: 'rs__all' }, votes)),
    tied.length > 1 ? h('p', { class: 'rs__tie' }, fill(texts.polls.tie, { labels: tied.join(', ') })) : null,
    h('ul', {}, ...rows),
  )
}

/** The order of the list decides no winner: a tie is called so. */
const tiedLabels = ({ state, leading = [], options }: Poll): readonly string[] =>
  state === 'open' ? [] : leading.map((id) => options.find(({ optionId }) => optionId === id)?.label ?? id)
