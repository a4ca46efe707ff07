/** When a log does what it has put off: a simulation sets the time, and a station that died does nothing more. */
export interface Timing {
  /** After what has come in already. */
  soon(act: () => void): void
  /** ms of a clock that never goes back, for how long work took. */
  elapsed(): number
  /** In `ms`; `refresh` counts them anew. */
  later(act: () => void, ms: number): PutOff
}

export interface PutOff {
  refresh(): void
  cancel(): void
}

export const realTiming: Timing = {
  soon: (act) => void setImmediate(act),
  elapsed: () => performance.now(),
  later(act, ms) {
    const timeout = setTimeout(act, ms).unref()
    return { refresh: () => void timeout.refresh(), cancel: () => clearTimeout(timeout) }
  },
}
