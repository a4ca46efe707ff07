import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useCancelledWords } from '../../../ui/use-cancelled-words.ts'
import { useDesk } from '../desk-context.tsx'
import { usePassWords } from '../pass-words.ts'
import { isInside, nameOf, type Outcome, type Person } from '../person.ts'
import { CancelledSessions } from './cancelled-sessions.tsx'
import { nameSize } from './name-size.ts'
import { useAgo } from './use-ago.ts'

interface VerdictBodyProps {
  readonly outcome: Outcome
  readonly person: Person | null
  readonly at: number
}

export const VerdictBody = ({ outcome, person, at }: VerdictBodyProps) => {
  const { t } = useTranslation('reception')
  const passWords = usePassWords()
  const cancelledWords = useCancelledWords(useDesk().formats.time)
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
      {(isAdmitted ? person : !isNobody) && (
        <p className="v-sub text-lead space-above-1 gap-x-3 flex wrap">
          {isAdmitted && person ? (
            <span data-testid="formula">{passWords(person.pass)}</span>
          ) : (
            cancelledWords(outcome.sessionCancelled) ||
            (person?.substitutedBy ? t('substituted.todo') : t(`verdict.${verdict}.todo`))
          )}
          {person && isInside.has(verdict) && person.accessibility !== '' && (
            <span className="v-need bold nowrap" data-testid="need">
              <Icon name="info" size={20} />
              {t('panel.need')}
            </span>
          )}
        </p>
      )}
      <CancelledSessions outcome={outcome} />
      {overrulableBy && !isAdmitted && verdict !== 'confirm-identity' && (
        <p className="v-may text-large-strong space-above-1">{t(`panel.mayPass.${overrulableBy}`)}</p>
      )}
      {/* Who comes back may have gone by before the host was told. */}
      {person && isInside.has(verdict) && <Attention person={person} />}
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

interface FirstAdmissionProps {
  readonly admission: NonNullable<Outcome['firstAdmission']>
  readonly at: number
  readonly outcome: Outcome
  readonly person: Person | null
}

/** A second passage: when and where the first one was is the main question, so it is the largest. */
const FirstAdmission = ({ admission, at, outcome, person }: FirstAdmissionProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const ago = useAgo(at)
  return (
    <>
      <div className="when line gap-6 num">
        <p className="v-name break-anywhere">{formats.time(admission.at)}</p>
        <p className="when__where min-width-0">
          <span className="block">{admission.station}</span>
          <span className="block">{ago(admission.at)}</span>
        </p>
      </div>
      <div className="who align-baseline line gap-4">
        <b className="truncate no-shrink max-full">{nameOf(outcome.attendee)}</b>
        <span className="truncate text-lead">{person && (person.organisation ?? t('panel.firstOnly'))}</span>
      </div>
    </>
  )
}

/** A note for the person at the desk, with the host to be told. */
const Attention = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  if (person.attention === null) return null
  return (
    <ul className="v-flags stack">
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
