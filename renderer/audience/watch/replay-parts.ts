import type { Copy } from '../i18n/copy.ts'
import { h, keyedRows, setHidden, setText, setTyped } from '../page/dom.ts'
import { drawResults } from '../polls/results.ts'
import type { Poll, Replay } from '../session-view.ts'

/** `1:02:03`, as players count. */
const positionOf = (seconds: number): string => {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const minutes = two((seconds / 60) % 60)
  return `${Math.floor(seconds / 3600)}:${minutes}:${two(seconds % 60)}`
}

/** A replay's chapters, documents and results. Empty parts are left out. */
export function createReplayParts(copy: Copy) {
  const { texts } = copy
  const chapters = h('ol', { class: 'watch__list' })
  const documents = h('ul', { class: 'watch__list' })
  const results = h('ul', { class: 'watch__list watch__results' })
  const parts = {
    chapters: h('details', {}, h('summary', {}, texts.watch.chapters), chapters),
    results: h('details', {}, h('summary', {}, texts.watch.results), results),
    documents: h('section', {}, h('h3', { class: 'watch__sub' }, texts.watch.documents), documents),
  }
  const element = h('div', { class: 'watch__parts' }, parts.documents, parts.chapters, parts.results)
  const showChapters = keyedRows<Replay['chapters'][number]>(
    chapters,
    ({ atS, title }) => `${atS} ${title}`,
    () => {
      const at = h('span', { class: 'watch__at' })
      const title = h('span')
      return {
        element: h('li', { class: 'watch__chapter' }, at, title),
        show: (one) => {
          setText(at, positionOf(one.atS))
          setTyped(title, one.title)
        },
      }
    },
  )
  const showDocuments = keyedRows<Replay['documents'][number]>(
    documents,
    ({ url, title }) => `${url} ${title}`,
    ({ url }) => {
      const title = h('span')
      const link = h(
        'a',
        { class: 'watch__link', href: url, target: '_blank', rel: 'noopener noreferrer' },
        ...[title, ' ', h('span', { class: 'vh' }, texts.watch.newWindow)],
      )
      return { element: h('li', {}, link), show: (one) => setTyped(title, one.title) }
    },
  )
  const showResults = keyedRows<Poll>(
    results,
    ({ pollId }) => pollId,
    () => {
      const title = h('p', { class: 'watch__sub' })
      const figures = h('div')
      let drawn = ''
      return {
        element: h('li', {}, title, figures),
        show: (poll) => {
          setTyped(title, poll.title)
          const now = JSON.stringify([poll.counts, poll.votes, poll.mean])
          if (now === drawn) return
          drawn = now
          figures.replaceChildren(...(poll.votes ? [drawResults(copy, poll) ?? ''] : [nobody()]))
        },
      }
    },
  )
  const nobody = () => h('p', { class: 'hint' }, texts.watch.noAnswer)
  return {
    element,
    show: (replay: Replay | null) => {
      showChapters(replay?.chapters ?? [])
      showDocuments(replay?.documents ?? [])
      showResults(replay?.results ?? [])
      setHidden(parts.chapters, !replay || replay.chapters.length === 0)
      setHidden(parts.documents, !replay || replay.documents.length === 0)
      setHidden(parts.results, !replay || replay.results.length === 0)
      setHidden(element, !replay || replay.chapters.length + replay.documents.length + replay.results.length === 0)
    },
  }
}
