import { useTranslation } from 'react-i18next'
import { useStationNow } from '../../../app/use-connection.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import { actKeys } from '../acts/row-acts.ts'
import type { Desk } from '../desk.ts'
import { QuestionText } from '../queue/question-text.tsx'
import { type AirState, airStateOf, lengthOf } from './air-state.ts'
import { isOnStage, PollOnAir } from './poll-on-air.tsx'
import { useJoining } from './use-joining.ts'

type Shown = Exclude<AirState, { is: 'nothing' }>
const looks: Readonly<Record<Shown['is'], readonly [tone: Tone, shape: IconName]>> = {
  asked: ['accent', 'half'],
  held: ['warn', 'wait'],
  painted: ['ok', 'ok'],
  lost: ['warn', 'warn'],
  silent: ['alone', 'unknown'],
  unknown: ['alone', 'unknown'],
}

/** Above this number of characters a smaller type keeps the part below visible. */
const longText = 200

/** What the hall really sees, from what its screens have painted. A request alone proves nothing. */
export const AirPanel = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const { book } = desk.queue
  const air = airStateOf(desk.air, book.byId, book.onAir)
  const { rows } = useView('polls', { sessionId: desk.sessionId })
  const poll = rows.find(isOnStage)
  const joining = useJoining(desk)
  const joiningHead = joining.isShown && (joining.screens > 0 ? 'joining.seen' : 'joining.unseen')
  if (air.is === 'nothing') {
    const state = poll?.air?.state ?? 'nothing'
    return (
      <section
        className={`mair rule-bottom no-shrink mair--${state}`}
        aria-label={t('air.title')}
        data-testid={poll && 'air'}
      >
        <h2 className={`mair__head high-40 pad-x-6 row heading-small sunken${poll ? '' : ' soft'}`}>
          <Icon name="air" />
          {t(
            joiningHead ? joiningHead : !poll ? 'air.nothing' : state === 'painted' ? 'air.head.painted' : 'air.title',
          )}
        </h2>
        {poll && <PollOnAir desk={desk} poll={poll} />}
      </section>
    )
  }
  // While the link is cut, the state is unknown.
  const is = desk.isStale ? 'unknown' : air.is
  const [tone, shape] = looks[is]
  const isLong = (air.row.text?.length ?? 0) > longText
  return (
    <section
      className={`mair rule-bottom no-shrink mair--${is}`}
      aria-label={t('air.title')}
      data-testid="air"
      data-state={is}
    >
      <h2 className={`mair__head high-40 pad-x-6 row heading-small shade-${tone} tone-${tone}`}>
        <Icon name={is === 'painted' ? 'air' : shape} />
        {t(joiningHead || `air.head.${is}`)}
        <Since at={air.since} />
      </h2>
      <div className="mair__body pad-4-6">
        <p
          className={
            isLong ? 'mair__text text-pretty break-anywhere mair__text--long' : 'mair__text text-pretty break-anywhere'
          }
          lang="fr"
        >
          <QuestionText text={air.row.text ?? t('textGone')} proposals={[]} />
        </p>
        <div className="mair__trace wraps-status row space-above-3">
          <Status tone={tone} shape={shape}>
            {t(`air.says.${is}`, { count: air.screens })}
          </Status>
          <AirKey desk={desk} air={air} />
        </div>
        {air.stillOn && (
          <p className="soft text-small space-above-2">
            {t('air.still')} <span className="soft">{air.stillOn.text}</span>
          </p>
        )}
      </div>
      {poll && <PollOnAir desk={desk} poll={poll} />}
      {poll?.air?.state === 'covered' && <p className="pad-x-6 soft text-small">{t('air.showsAgain')}</p>}
    </section>
  )
}

const AirKey = ({ desk, air }: { readonly desk: Desk; readonly air: Shown }) => {
  const { t } = useTranslation('moderation')
  const isAsked = air.row.state === 'next'
  return (
    <Button
      small
      disabled={desk.actions.isBusy(air.row.questionId)}
      keyName={isAsked ? actKeys.air : actKeys.answered}
      onClick={() => desk.act(isAsked ? 'air' : 'answered', air.row)}
    >
      {t(isAsked ? 'act.withdrawAir' : 'act.takeOff')}
    </Button>
  )
}

const Since = ({ at }: { readonly at: string }) => {
  const { t } = useTranslation('moderation')
  const now = useStationNow(1_000)
  return <span className="push-right bold num">{t('air.since', { time: lengthOf(now - Date.parse(at)) })}</span>
}
