/** Waits, of which the last one is cut short by whoever ends. */
export function createRest() {
  let wake = () => {}
  return {
    /** `ms`: at most. */
    rest: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    wake: () => wake(),
  }
}
