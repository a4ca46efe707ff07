import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useCancelledWords } from '../../../ui/use-cancelled-words.ts'
import { useDesk } from '../desk-context.tsx'
import { usePassWords } from '../pass-words.ts'
import { nameOf, type Outcome, type Person } from '../person.ts'
import { CancelledSessions } from './cancelled-sessions.tsx'
import { FirstAdmission } from './first-admission.tsx'
import { nameSize } from './name-size.ts'

interface VerdictBodyProps {
  readonly outcome: Outcome
  readonly person: Person | null
  readonly at: number
}

export const VerdictBody = ({ outcome, person, at }: VerdictBodyProps) => {
  const { t } = useTranslation('reception')
  const passWords = usePassWords()
  const { formats, event } = useDesk()
  const cancelledWords = useCancelledWords(formats.time)
  /** The date tells the person more than its number does. Of several days the numbers must do. */
  const datesWords = ({ days: [day, ...others] }: Person['pass']): string => {
    const date = day === undefined || others.length > 0 ? undefined : event?.days[day - 1]
    return date === undefined ? '' : ` (${formats.date(`${date}T12:00:00Z`)})`
  }
  const { verdict, overrulableBy, firstAdmission } = outcome
  const isAdmitted = verdict === 'admitted'
  const isNobody = outcome.attendee === undefined
  return (
    <div className="v-body min-size-0">
      {firstAdmission && !isAdmitted ? (
        <FirstAdmission admission={firstAdmission} at={at} outcome={outcome} person={person} />
      ) : (
        <>
          <Name outcome={outcome} person={person} />
          {person && <p className="v-org truncate">{person.organisation ?? t('panel.firstOnly')}</p>}
        </>
      )}
      {!isNobody && (
        <p className="v-sub text-lead space-above-1 gap-x-6 flex wrap">
          {!isAdmitted && (
            <span>
              {cancelledWords(outcome.sessionCancelled) ||
                (person?.substitutedBy ? t('substituted.todo') : t(`verdict.${verdict}.todo`))}
            </span>
          )}
          {overrulableBy && !(isAdmitted || verdict === 'confirm-identity') && (
            <span className="bold">{t(`panel.mayPass.${overrulableBy}`)}</span>
          )}
          {person && (
            <span className={verdict === 'wrong-day' ? 'bold' : undefined} data-testid="formula">
              {isAdmitted ? passWords(person.pass) : t('panel.ticket', { pass: passWords(person.pass) })}
              {verdict === 'wrong-day' && datesWords(person.pass)}
            </span>
          )}
          {person && person.accessibility !== '' && (
            <span className="inline-row gap-2 bold nowrap" data-testid="need">
              <Icon name="info" size={20} />
              {t('panel.need')}
            </span>
          )}
        </p>
      )}
      {outcome.formerName && (
        <p className="v-sub text-lead space-above-1" data-testid="former-name">
          <Icon name="info" size={20} />
          <b>{t('panel.renamed', { name: nameOf(outcome.formerName) })}</b>
        </p>
      )}
      <CancelledSessions outcome={outcome} />
      {/* Whoever is stopped may still be somebody whom a host awaits, and may have gone by before the host was told. */}
      {person && <Attention person={person} />}
    </div>
  )
}

const Name = ({ outcome, person }: { readonly outcome: Outcome; readonly person: Person | null }) => {
  const { t } = useTranslation('reception')
  const lines = person
    ? [person.firstName, person.lastName].filter((line) => line !== null)
    : [nameOf(outcome.attendee)]
  if (outcome.attendee === undefined)
    return <p className="v-name break-anywhere v-name--m">{t(`verdict.${outcome.verdict}.todo`)}</p>
  return (
    <p
      data-testid="person"
      className={`v-name break-anywhere v-name--${nameSize(lines, outcome.verdict === 'admitted' && !person?.attention && !outcome.cancelledSessions)}`}
    >
      {lines.map((line, place) => (
        <span className="block" key={place === 0 ? 'first' : 'last'}>
          {line}
        </span>
      ))}
    </p>
  )
}

/** A note for the person at the desk, with the host to be told. */
const Attention = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  if (person.attention === null) return null
  return (
    <ul className="v-flags stack space-above-2">
      <li className="v-flag gap-x-3 flex align-center wrap round ink" data-testid="attention">
        <Icon name="flag" />
        <b className="nowrap">
          {person.attention.host ? t('panel.tell', { host: person.attention.host }) : t('panel.tellNobody')}
        </b>
        <span className="clamp-2 min-width-0 break-anywhere">{person.attention.note}</span>
      </li>
    </ul>
  )
}
