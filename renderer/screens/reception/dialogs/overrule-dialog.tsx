import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../../shared/contract/check-in.ts'
import { useDesk } from '../desk-context.tsx'
import { nameOf, type Person } from '../person.ts'
import { useProblemWords } from '../problem-words.ts'
import { ReasonDialog, type Reasoned } from './reason-dialog.tsx'
import { Who } from './who.tsx'

interface OverruleDialogProps {
  readonly person: Person
  readonly verdict: Verdict
  readonly by: 'reception' | 'pilot'
}

const withPresets = [
  'unpaid',
  'cancelled',
  'wrong-day',
  'remote-only',
  'not-registered-for-session',
  'session-full',
] as const

/** Overrules a verdict: a reason, the initials of the responsible person, and the pilot's code if required. */
export const OverruleDialog = ({ person, verdict, by }: OverruleDialogProps) => {
  const { t } = useTranslation('reception')
  const { passages, close, isPilot } = useDesk()
  const words = useProblemWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const presets = withPresets.find((name) => name === verdict) ?? 'other'
  const overrule = async ({ reason, initials, pilotCode }: Reasoned) => {
    setBusy(true)
    let isKept = false
    const overruled = { verdict, reason, initials, ...(pilotCode !== '' && { pilotCode }) }
    const reply = await passages.admit(person.attendeeId, nameOf(person), overruled, () => {
      isKept = true
      close()
    })
    // A kept command became a passage: another dialog may be open by now.
    if (isKept) return
    setBusy(false)
    if ('problem' in reply) setProblem(words(reply.problem))
    else close()
  }
  return (
    <ReasonDialog
      title={t('reasons.overrule.title')}
      about={
        <>
          <Who person={person} /> · {t(`verdict.${verdict}.title`)}
        </>
      }
      presets={t(`reasons.overrule.${presets}`, { returnObjects: true })}
      confirm={t('reasons.overrule.confirm')}
      asksInitials={true}
      asksPilotCode={by === 'pilot' && !isPilot}
      isBusy={isBusy}
      problem={problem}
      onReason={(reasoned) => void overrule(reasoned)}
    />
  )
}
