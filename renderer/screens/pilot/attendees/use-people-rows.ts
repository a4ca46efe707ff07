import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { usePassWords } from '../parts/pass-words.ts'
import type { ListName } from './list-names.ts'
import type { Listed, PeopleRow } from './people-rows.ts'

/** `sessionId`: of the people registered for it. */
export const usePeopleRows = (list: ListName, sessionId: string | undefined) => {
  const { t } = useTranslation('pilot')
  const passWords = usePassWords()
  const isDoubt = list === 'in-doubt'
  const people = useView('attendees.people', {
    list: isDoubt ? 'total' : list,
    ...(sessionId !== undefined && { sessionId }),
  })
  const jobs = useView('printJobs', isDoubt ? {} : null)
  const rows = useMemo(() => {
    const inDoubt = new Set(jobs.rows.filter(({ state }) => state === 'unknown').map(({ attendeeId }) => attendeeId))
    const rowOf = (person: Listed): PeopleRow => ({
      person,
      cells: {
        name: [person.lastName, person.firstName].filter(Boolean).join(' '),
        organisation: person.organisation ?? '',
        pass: passWords(person.pass),
        status: t(`attendees.status.${person.status}`),
        email: person.email ?? '',
        code: person.code,
      },
    })
    return people.rows.filter(({ attendeeId }) => !isDoubt || inDoubt.has(attendeeId)).map(rowOf)
  }, [people.rows, jobs.rows, isDoubt, passWords, t])
  return { rows, stale: people.stale, needed: isDoubt ? [people, jobs] : [people] }
}
