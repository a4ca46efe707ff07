import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import { cancelledIn, useCancelledWords } from '../../../ui/use-cancelled-words.ts'
import { useDesk } from '../desk-context.tsx'
import { usePassWords } from '../pass-words.ts'
import { nameOf } from '../person.ts'
import type { Details } from './details.ts'
import { MergedEntries } from './merged-entries.tsx'

const statusLooks = {
  confirmed: { tone: 'ok', shape: 'ok' },
  unpaid: { tone: 'stop', shape: 'stop' },
  cancelled: { tone: 'stop', shape: 'stop' },
} as const

export const DetailsFacts = ({ person }: { readonly person: Details }) => {
  const { t } = useTranslation(['reception', 'disagreements'])
  const passWords = usePassWords()
  const look = statusLooks[person.status]
  const contact = [person.email, person.phone].filter(Boolean).join(' · ')
  const job = [person.jobTitle, person.department].filter(Boolean).join(' · ')
  return (
    <dl className="card stack gap-0">
      <Fact name={t('details.ticket')}>
        <Status tone={look.tone} shape={look.shape}>
          {t(`details.status.${person.status}`)}
        </Status>
      </Fact>
      <Fact name={t('details.pass')}>{passWords(person.pass)}</Fact>
      <Fact name={t('details.category')}>{t(`category.${person.category}`)}</Fact>
      {job && <Fact name={t('details.job')}>{job}</Fact>}
      <Fact name={t('details.contact')}>{contact || <Nothing word={t('details.noContact')} />}</Fact>
      <Fact name={t('details.accessibility')}>
        {person.accessibility ? <b>{person.accessibility}</b> : <Nothing word={t('details.noNeed')} />}
      </Fact>
      {person.attention && (
        <Fact name={t('details.attention')}>
          <b>{person.attention.note}</b>
          {person.attention.host && ` · ${t('panel.tell', { host: person.attention.host })}`}
        </Fact>
      )}
      <Admissions person={person} />
      {person.formerName && (
        <Fact name={t('details.formerName')}>
          <b>{t('panel.renamed', { name: nameOf(person.formerName) })}</b>
        </Fact>
      )}
      <Sessions person={person} />
      <Fact name={t('details.badges')}>
        <span className="num">
          {person.badgesOut}
          {person.badgeBox && ` · ${t('details.box', { box: person.badgeBox.label, place: person.badgeBox.place })}`}
        </span>
      </Fact>
      {person.mergedInto && (
        <Fact name={t('disagreements:merged')}>
          {t('disagreements:mergedInto', { who: nameOf(person.mergedInto) })}
        </Fact>
      )}
      {person.merged.length > 0 && (
        <Fact name={t('disagreements:merged')}>
          <MergedEntries person={person} />
        </Fact>
      )}
      {person.registrationNumber && (
        <Fact name={t('details.number')}>
          <span className="num">{person.registrationNumber}</span>
        </Fact>
      )}
    </dl>
  )
}

const Admissions = ({ person }: { readonly person: Details }) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const { rows } = useView('programme', {})
  const doorOf = (checkpoint: string) => {
    const session = rows.find(({ sessionId }) => sessionId === checkpoint)
    return checkpoint === 'entrance' ? t('details.entrance') : session ? sessionName(session) : checkpoint
  }
  return (
    <Fact name={t('details.admissions')}>
      {person.admissions.length === 0 ? (
        <Nothing word={t('details.noAdmission')} />
      ) : (
        <ul className="num">
          {person.admissions.map(({ at, station, checkpoint, day }) => (
            <li key={`${at} ${station} ${checkpoint}`}>
              {[formats.time(at), station, doorOf(checkpoint), day !== null && t('context.day', { day })]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </Fact>
  )
}

const Sessions = ({ person }: { readonly person: Details }) => {
  const { t } = useTranslation(['reception', 'common'])
  const cancelledWords = useCancelledWords(useDesk().formats.time)
  const { rows } = useView('programme', {})
  const sessions = rows.filter(({ sessionId }) => person.sessionIds.includes(sessionId))
  return (
    <Fact name={t('details.sessions')}>
      {sessions.length === 0 ? (
        <Nothing word={t('details.noSession')} />
      ) : (
        <ul>
          {sessions.map((session) => (
            <li key={session.sessionId}>
              {session.cancelled ? <s>{sessionName(session)}</s> : sessionName(session)} · {session.roomName}
              {session.cancelled && (
                <>
                  {' · '}
                  <b className="tone-stop">{t('common:sessionCancelled.word')}</b>
                  <span className="block">{cancelledWords(cancelledIn(rows, session))}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Fact>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Nothing = ({ word }: { readonly word: string }) => <span className="muted">{word}</span>
