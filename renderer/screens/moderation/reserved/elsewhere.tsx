import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import type { Desk, Withheld } from '../desk.ts'
import { QuestionText } from '../queue/question-text.tsx'
import { sessionNameOf } from './withheld.ts'

/** Questions to check, and those with the referent in other sessions. Each names its session; one press goes there. */
export const Elsewhere = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const others = desk.withheld.filter(({ sessionId }) => sessionId !== desk.sessionId)
  return (
    <>
      <Linked desk={desk} title={t('toCheck.list')} rows={desk.toCheck} />
      <Linked desk={desk} title={t('reserved.elsewhere')} rows={others} />
    </>
  )
}

interface LinkedProps {
  readonly desk: Desk
  readonly title: string
  readonly rows: readonly Withheld[]
}

const Linked = ({ desk, title, rows }: LinkedProps) => {
  const { t } = useTranslation('moderation')
  const { time } = useFormats(desk.timeZone)
  if (rows.length === 0) return null
  return (
    <section className="mels scroll rule-top" aria-label={title}>
      <h3 className="text-strong soft">{title}</h3>
      {rows.map((one) => (
        <button
          key={one.questionId}
          type="button"
          className="mels__one hover-tint pad-3-4 pointer ink text-left block full-width panel space-above-2"
          onClick={() => desk.reach(one)}
        >
          <span className="block text-large break-anywhere" lang="fr">
            <QuestionText text={one.text ?? t('textSealed')} proposals={[]} />
          </span>
          <span className="line gap-1-3 text-small wrap space-above-2 num">
            <b>{sessionNameOf(desk, one)}</b>
            <Status tone={one.seenAt ? 'ok' : 'warn'} shape={one.seenAt ? 'ok' : 'warn'}>
              {one.seenAt ? t('reserved.seenAt', { time: time(one.seenAt) }) : t('reserved.notSeen')}
            </Status>
          </span>
        </button>
      ))}
    </section>
  )
}
