import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { useValues, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { personName } from '../../../ui/person-name.ts'
import { Status } from '../../../ui/status.tsx'

type People = CommandOutcome<'attendees.undoMoveToRemote'>['withoutSeat']

/** As many names as can be read at a glance. */
const mostNames = 20

/** Returned people who lost a seat to another person: the staff must find them another one. */
export const WithoutSeat = ({ people }: { readonly people: People }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const sessions = useView('programme', {})
  const named = useValues(
    'attendees.one',
    people.slice(0, mostNames).map(({ attendeeId }) => ({ id: attendeeId })),
  )
  const wordOf = (sessionId: string) => {
    const session = sessions.rows.find((one) => one.sessionId === sessionId)
    return session ? (session.code ?? session.title) : ''
  }
  const counts = new Map<string, number>()
  for (const { sessionIds } of people)
    for (const sessionId of sessionIds) counts.set(sessionId, (counts.get(sessionId) ?? 0) + 1)
  const lost = [...counts].map(([sessionId, count]) => `${wordOf(sessionId)} (${number(count)})`).join(', ')
  const names = people.flatMap(({ sessionIds }, place) => {
    const one = named[place]
    const name = one ? personName(one) : ''
    return name === '' ? [] : [`${name} (${sessionIds.map(wordOf).join(', ')})`]
  })
  const others = people.length - mostNames
  return (
    <>
      <Status tone="warn" shape="warn">
        {t('attendees.far.without', { count: people.length, value: number(people.length), sessions: lost })}
      </Status>
      <p className="soft">
        {names.join(' · ')}
        {others > 0 && ` ${t('attendees.far.others', { count: others, value: number(others) })}`}
      </p>
    </>
  )
}
