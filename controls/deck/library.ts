/** Of the library, what is used here. It is optional, so its own types may be missing. */
export interface DeckControl {
  readonly type: string
  readonly index: number
  readonly row: number
  readonly column: number
  readonly feedbackType?: string
  readonly pixelSize?: { readonly width: number; readonly height: number }
}
export interface OpenDeck {
  readonly CONTROLS: readonly DeckControl[]
  on(event: 'down' | 'up', run: (control: DeckControl) => void): unknown
  on(event: 'error', run: (error: unknown) => void): unknown
  fillKeyBuffer(index: number, pixels: Uint8Array, options: { readonly format: 'rgba' }): Promise<void>
  clearPanel(): Promise<void>
  close(): Promise<void>
}
export interface DeckLibrary {
  listStreamDecks(): Promise<readonly { readonly path: string; readonly serialNumber?: string | undefined }[]>
  openStreamDeck(path: string): Promise<OpenDeck>
}

const name = '@elgato-stream-deck/node'

/** Null where it is not installed, or where its machine code does not run here. */
export async function loadDeckLibrary(): Promise<DeckLibrary | null> {
  try {
    return (await import(name)) as DeckLibrary
  } catch {
    return null
  }
}
