import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreflightState, Summary } from './preflight-state.ts'

/** The state in words short enough for a key. */
export const useStateWords = (): ((state: PreflightState, summary: Summary | undefined) => string) => {
  const { t } = useTranslation('preflight')
  return useCallback(
    (state, summary) => {
      const { scenes = { planned: 0, found: 0 }, faults = 0, looks = 0 } = summary?.totals ?? {}
      if (state === 'looks') return t('state.looks', { count: looks })
      const wrong = t('state.faults', { count: faults })
      if (state === 'faults') return wrong
      // The list names the missing scenes; here there is room only for their number.
      if (state === 'scenes') return t('state.scenes', scenes)
      return t(`state.${state}`)
    },
    [t],
  )
}
