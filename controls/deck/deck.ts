import { type ActionOptions, phased } from '../client/actions.ts'
import type { Client } from '../client/client.ts'
import type { Key } from '../client/keys.ts'
import { colours, lit } from '../client/looks.ts'
import type { Room } from '../client/rows.ts'
import { createShown, lookOf, pressLook } from '../client/shown.ts'
import { wordsOf } from '../client/words.ts'
import { type Cell, type Page, pagesOf } from './layout.ts'
import type { DeckControl, OpenDeck } from './library.ts'
import { drawKey, type Face } from './picture.ts'

export type Deck = ReturnType<typeof createDeck>

/** One deck that is plugged in. `onLost`: it fails, or was unplugged. */
export function createDeck(
  device: OpenDeck,
  deps: {
    readonly id: string
    /** The id of the page that is shown. Undefined: none was chosen yet. */
    readonly page: { get(): string | undefined; set(id: string): void }
    readonly client: Pick<Client, 'desk' | 'act' | 'presses'>
    readonly rooms: () => readonly Room[]
    readonly language: 'fr' | 'en'
    readonly onLost: () => void
    readonly onError: (error: unknown) => void
  },
) {
  const { desk, act, presses } = deps.client
  const words = wordsOf(deps.language)
  const shown = createShown(desk)
  const buttons = device.CONTROLS.filter((one) => one.type === 'button' && one.feedbackType === 'lcd')
  const grid = {
    columns: Math.max(...buttons.map(({ column }) => column)) + 1,
    rows: Math.max(...buttons.map(({ row }) => row)) + 1,
  }
  const placeOf = ({ row, column }: DeckControl) => row * grid.columns + column
  let isEnded = false
  /** By the button's index: what went down there, which is what goes up, whatever page is shown by then. */
  const down = new Map<number, { readonly id: string; readonly key: Key }>()
  /** By the button's index: what it shows. */
  const drawn = new Map<number, string>()

  const pages = (): readonly Page[] => pagesOf(deps.rooms(), words, grid)
  /** The page that was chosen, or else the first page of its room. */
  function pageOf(all: readonly Page[]): Page | undefined {
    const chosen = deps.page.get()
    const roomId = chosen?.split(' ')[0]
    return all.find(({ id }) => id === chosen) ?? all.find((page) => page.roomId === roomId) ?? all[0]
  }
  const controlId = (id: string) => `deck ${deps.id} ${id}`

  function press({ id, key }: { readonly id: string; readonly key: Key }, phase: 'down' | 'up'): void {
    const { action } = key
    if (!action || (phase === 'up' && !key.isHeld)) return
    const options = phased.has(action.name) ? { ...action.options, phase } : action.options
    act(action.name, options as ActionOptions[typeof action.name], controlId(id)).catch(deps.onError)
  }

  device.on('down', (control) => {
    const all = pages()
    const page = pageOf(all)
    const cell = page?.cells[placeOf(control)]
    if (!page || !cell) return
    if (cell === 'page') {
      deps.page.set(all[(all.indexOf(page) + 1) % all.length]?.id ?? '')
      draw()
      return
    }
    down.set(control.index, cell)
    press(cell, 'down')
  })
  device.on('up', (control) => {
    const cell = down.get(control.index)
    down.delete(control.index)
    if (cell) press(cell, 'up')
  })
  device.on('error', (error) => lose(error))

  function faceOf(cell: Cell, page: Page): Face {
    const base: Face = { text: '', ...lit(colours.black) }
    if (cell === null) return base
    if (cell === 'page') return { ...base, text: page.label }
    const { key, id } = cell
    const live = key.live && liveText(key.live)
    const text = [key.text, live].filter(Boolean).join('\n')
    const looks = key.shows.map((one) => lookOf(one, shown))
    return Object.assign({ ...base, text }, ...looks, pressLook(presses.stateOf(controlId(id)), words)) as Face
  }
  function liveText({ room, which }: NonNullable<Key['live']>): string {
    const { isConfirmed, isTold, program, alarm } = desk.facts(room)
    if (which === 'program') return isConfirmed ? (program ?? '') : '?'
    return isTold ? ((deps.language === 'en' ? alarm?.english : alarm?.french) ?? '') : '?'
  }

  let isDrawing = false
  let isStale = false
  /** Draws what has changed. A press between two keys does not wait for the rest. */
  function draw(): void {
    isStale = true
    if (!isDrawing && !isEnded) void drawAll()
  }
  async function drawAll(): Promise<void> {
    isDrawing = true
    try {
      while (isStale && !isEnded) {
        await new Promise((resolve) => setImmediate(resolve))
        isStale = false
        const all = pages()
        const page = pageOf(all)
        for (const button of buttons) {
          const face = page ? faceOf(page.cells[placeOf(button)] ?? null, page) : { text: '…', ...lit(colours.grey) }
          const now = JSON.stringify(face)
          if (drawn.get(button.index) === now) continue
          await new Promise((resolve) => setImmediate(resolve))
          if (isEnded) return
          await device.fillKeyBuffer(button.index, drawKey(face, button.pixelSize?.width ?? 72), { format: 'rgba' })
          drawn.set(button.index, now)
          // A page that was left is not drawn to its end.
          if (isStale) break
        }
      }
    } catch (error) {
      lose(error)
    } finally {
      isDrawing = false
    }
  }

  function lose(error: unknown): void {
    if (isEnded) return
    deps.onError(error)
    void end().finally(deps.onLost)
  }
  /** What was held is let go. */
  async function end(): Promise<void> {
    if (isEnded) return
    isEnded = true
    for (const cell of down.values()) press(cell, 'up')
    down.clear()
    await device.close().catch(() => {})
  }

  draw()
  return {
    draw,
    async end(): Promise<void> {
      if (!isEnded) await device.clearPanel().catch(() => {})
      await end()
    },
  }
}
