/** When each of a room's pages' contents was last asked for. Null: it is not there. Milliseconds. */
interface Asked {
  readonly joining: number | null
  readonly question: number | null
  readonly poll: number | null
}

/**
 * Whether the joining code fills the projector: it was asked for, and nothing else was asked for after it. So a moderator
 * who forgets the code still gets the next question on the screen.
 */
export const isJoiningShown = ({ joining, question, poll }: Asked): boolean =>
  joining !== null && joining >= (question ?? 0) && joining >= (poll ?? 0)
