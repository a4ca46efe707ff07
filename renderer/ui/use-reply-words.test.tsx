import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { problemOf } from '../../shared/contract/problem.ts'
import { startLanguage } from '../i18n/i18n.ts'
import { useReplyWords } from './use-reply-words.ts'

const say = () => undefined
const Reply = ({ name, status }: { readonly name: string; readonly status: number }) => {
  const wordsOf = useReplyWords(say)
  return <p>{wordsOf({ problem: problemOf(name, status) })}</p>
}

it.each([
  ['poll-closed', 409, 'Ce sondage est déjà fermé.'],
  // What one page says of its own role would be untrue on another.
  ['forbidden', 403, 'Ce rôle ne peut pas faire ce geste'],
  ['invalid', 400, 'Une valeur n’est pas acceptée'],
  ['away', 409, 'Le poste a refusé : away'],
  ['made-up', 409, 'Le poste a refusé : made-up'],
])('a page without a sentence of its own for %s says that of every page, or the name', async (name, status, words) => {
  await startLanguage('fr')
  const host = document.createElement('div')
  const root = createRoot(host)
  await act(async () => root.render(<Reply name={name} status={status} />))
  expect(host.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(words)
  act(() => root.unmount())
})
