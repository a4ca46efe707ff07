/** What each card of the page is told. */
export interface OrganiserCardProps {
  readonly timeZone: string
  /** The cloud is away, or the venue is disconnected from it: greyed, never shown as live. */
  readonly isOld: boolean
}
