/** How long after one word of a fade's end OBS may still say the other, in ms, on a busy machine. */
const tailMs = 300

/**
 * Whether a fade runs. OBS tells its end (`SceneTransitionEnded`, from the thread that draws) and what is on air by it
 * (`CurrentProgramSceneChanged`, from the thread of its windows) in either order, some ms apart. Both are the end. An
 * order between them, if the second is told first, would take the other's scene for the answer to it; if the first is,
 * OBS draws the scene from before the fade again, and fades from there. A fade that brought nothing on air ends when OBS,
 * asked a while after the first, says that none runs. One that OBS has swallowed tells nothing, so OBS is asked while it runs.
 */
export function createFades(deps: {
  /** Asks OBS. @throws when it does not answer */
  readonly isFading: () => Promise<boolean>
  /** One that began does not run, and OBS has told neither its end nor what is on air by it. */
  readonly onSwallowed: () => Promise<void>
  readonly onEnd: () => void
}) {
  let running = false
  let begun = 0
  let hasEnded = false
  /** What is on air by it is known. */
  let isOnAir = false
  /** OBS said once already that none runs: what is on air by it may still be on its way then. */
  let wasStill = false
  let timer: NodeJS.Timeout | undefined

  async function ask(): Promise<void> {
    const asked = begun
    // One that does not answer is asked again.
    const isFading = await deps.isFading().catch(() => true)
    if (!running) return
    const isStill = !isFading && begun === asked
    const isSure = isStill && (wasStill || isOnAir)
    wasStill = isStill
    if (!isSure) return askLater()
    if (!hasEnded && !isOnAir) await deps.onSwallowed()
    if (running && begun === asked) over()
  }
  function askLater(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), tailMs)
  }
  /** Words of no fade that is known are not kept for the next one. */
  function told(what: { readonly ended?: true; readonly onAir?: true }): void {
    if (!running) return
    hasEnded ||= what.ended === true
    isOnAir ||= what.onAir === true
    if (hasEnded && isOnAir) over()
    else askLater()
  }
  function over(): void {
    forget()
    deps.onEnd()
  }
  function forget(): void {
    clearTimeout(timer)
    running = false
    hasEnded = false
    isOnAir = false
    wasStill = false
  }

  return {
    isRunning: (): boolean => running,
    /** What it brings is not on air yet. */
    isLeaving: (): boolean => running && !isOnAir,
    started(): void {
      begun += 1
      forget()
      running = true
      askLater()
    },
    /** One may run that began before we came. */
    async find(): Promise<void> {
      const asked = begun
      if ((await deps.isFading()) && begun === asked) running = true
      // Its end may have been told while OBS answered.
      if (running) askLater()
    },
    /** OBS has told its end, or something else after which none may run. */
    ended: (): void => told({ ended: true }),
    /** OBS has told what is on air. */
    onAir: (): void => told({ onAir: true }),
    /** OBS is gone. */
    forget,
  }
}
