/** What must never happen has happened. `invariant`: its name; the message tells where. */
export class Violation extends Error {
  readonly invariant: string
  constructor(invariant: string, where: string) {
    super(`${invariant}: ${where}`)
    this.invariant = invariant
  }
}

/** Thrown in the middle of whatever a station does when it dies. */
export class Crash extends Error {}
