/** Calls `spent` once after `limitMs`, not counting pauses. Starts running. */
export function workingTime(limitMs: number, spent: () => void) {
  let left = limitMs
  let since = performance.now()
  let timer: NodeJS.Timeout | undefined = setTimeout(spent, left)

  const pause = () => {
    if (!timer) return
    clearTimeout(timer)
    timer = undefined
    left -= performance.now() - since
  }
  return {
    pause,
    stop: pause,
    resume() {
      if (timer) return
      since = performance.now()
      timer = setTimeout(spent, Math.max(left, 0))
    },
  }
}
