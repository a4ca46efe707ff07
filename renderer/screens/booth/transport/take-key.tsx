import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import { useIsTyping } from '../keys/use-is-typing.ts'
import type { Booth } from '../use-booth.ts'
import { held } from './held.ts'
import { isLong, useTarget, useWhyNot } from './take-words.ts'
import type { Hold } from './use-hold.ts'

/** TAKE. The button shows what it would put on air. */
export const TakeKey = ({ booth, hold }: { readonly booth: Booth; readonly hold: Hold }) => {
  const { t } = useTranslation(['booth', 'common'])
  const { notice, isTakeHeld } = booth
  const isTyping = useIsTyping()
  const whyNot = useWhyNot(booth)
  const [head, ...rest] = useTarget(booth)
  const press = useTakePress(booth, hold)
  const isOff = whyNot !== null
  return (
    <div className="take__place stack gap-1 min-width-0">
      <button
        type="button"
        className={`take hold__fill relative overflow-hidden cells auto-then-rest gap-4 min-width-0 pad-x-5 round-l pointer text-left hold--${hold.state}${isOff ? ' take--off' : ''}`}
        aria-disabled={isOff || undefined}
        aria-keyshortcuts={isTyping ? undefined : t('common:keys.space')}
        data-testid="take"
        {...press}
      >
        <span className="stack gap-05">
          <span className="take__word">{t('take.word')}</span>
          {!isOff && (
            <>
              {isTakeHeld && <b className="take__hold">{t('take.hold')}</b>}
              <span>{!isTyping && <Kbd>{t('common:keys.space')}</Kbd>}</span>
            </>
          )}
        </span>
        <span
          className={`take__to stack gap-0 min-width-0 break-anywhere${isLong([head ?? '', ...rest]) ? ' take__to--long' : ''}`}
        >
          <b className={booth.ready?.kind === 'cue' && !isOff ? 'clamp-2 heavy' : 'heavy'}>{whyNot ?? head}</b>
          {!isOff && rest.map((line) => <span key={line}>{line}</span>)}
        </span>
      </button>
      <p
        className={`take__said truncate text-normal text-center ${notice?.tone === 'warn' ? 'tone-warn bold' : 'soft'}`}
        role="status"
        data-testid="notice"
      >
        {notice?.text}
      </p>
    </div>
  )
}

/** Longer than a click comes after the release of its button. */
const clickMs = 300

/**
 * One press takes, or begins to be held. What a press is, is fixed when it begins: the take itself ends safety, and the
 * release of the same press must not take what comes next.
 */
function useTakePress({ isTakeHeld, isLocked, take }: Booth, hold: Hold) {
  const isOfHeld = useRef(false)
  const { onKeyDown, ...keys } = held({
    press() {
      isOfHeld.current = isTakeHeld
      if (isTakeHeld) hold.press()
    },
    release() {
      hold.release()
      setTimeout(() => {
        isOfHeld.current = false
      }, clickMs)
    },
  })
  return {
    ...keys,
    ...(isTakeHeld && { onKeyDown }),
    onClick() {
      if (!isLocked && !isTakeHeld && !isOfHeld.current) take()
    },
  }
}
