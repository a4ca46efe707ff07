import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context.tsx'
import { nameOf, type Outcome, type Person } from '../person.ts'
import { nameSize } from './name-size.ts'
import { useAgo } from './use-ago.ts'

interface FirstAdmissionProps {
  readonly admission: NonNullable<Outcome['firstAdmission']>
  readonly at: number
  readonly outcome: Outcome
  readonly person: Person | null
}

/** A second passage: when and where the first one was is the main question, so it is the largest. */
export const FirstAdmission = ({ admission, at, outcome, person }: FirstAdmissionProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const ago = useAgo(at)
  const name = nameOf(outcome.attendee)
  const isLong = nameSize([name], false) === 's'
  return (
    <>
      <div className="when line gap-6 num">
        <p className="v-name break-anywhere">{formats.time(admission.at)}</p>
        <p className="when__where min-width-0">
          <span className="block">{admission.station}</span>
          <span className="block">{ago(admission.at)}</span>
        </p>
      </div>
      <div className="who column gap-0">
        <b className={isLong ? 'clamp-2 break-anywhere title-huge' : 'clamp-2 break-anywhere'} data-testid="person">
          {name}
        </b>
        <span className="v-org truncate">{person && (person.organisation ?? t('panel.firstOnly'))}</span>
      </div>
    </>
  )
}
