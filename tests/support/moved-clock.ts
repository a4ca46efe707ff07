import type { BrowserContext } from '@playwright/test'

/** By how much `npm run calendar` moves clocks. Undefined if they are the machine's. */
const movedMs = process.env.FAKETIME === undefined ? undefined : Number(process.env.FAKETIME) * 1000

/** A browser's own processes keep the machine's clock: under faketime it takes 40 s for one page. */
export const browserEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'LD_PRELOAD',
    ),
  )

/** ms since 1970 by the browser's own processes. */
export const browserNow = (): number => Date.now() - (movedMs ?? 0)

/** Pages have the clock of all other processes. */
export async function moveClockOf(context: BrowserContext): Promise<void> {
  if (movedMs === undefined) return
  await context.addInitScript((ms) => {
    const Machine = Date
    const now = () => Machine.now() + ms
    globalThis.Date = class extends Machine {
      constructor(...parts: [] | ConstructorParameters<DateConstructor>) {
        super(...((parts.length === 0 ? [now()] : parts) as ConstructorParameters<DateConstructor>))
      }
      static override now = now
    } as DateConstructor
  }, movedMs)
}
