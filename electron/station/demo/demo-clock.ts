/** A clock that the demo sets back while it plays the morning's arrivals. */
export interface DemoClock {
  offsetMs: number
}
