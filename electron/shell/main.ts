import { join } from 'node:path'
import { app, dialog, powerSaveBlocker, screen, session } from 'electron'
import { z } from 'zod'
import { openTradeChannel } from './channels.ts'
import { closeDoors } from './close-doors.ts'
import { forkStation } from './fork-station.ts'
import { guardQuit } from './guard-quit.ts'
import { createHandle } from './handle.ts'
import { mayOpen } from './may-open.ts'
import { setMenu } from './menu.ts'
import { createOperator } from './operator.ts'
import { closePermissions } from './permissions.ts'
import { createPlaceFile } from './place-file.ts'
import { parseShellOptions, type ShellOptions } from './shell-options.ts'
import { superviseStation } from './supervise-station.ts'
import { createTradeWindows } from './trade-windows.ts'
import { openedAtStart, type Trade, trades, tradesOf } from './trades.ts'
import { watchHealth } from './watch-health.ts'
import { wordsFor } from './wording.ts'

const here = import.meta.dirname

/** The desktop shell: windows, and tasks that only the system can do, around one station in a separate process. */
function start(options: ShellOptions): void {
  let origin: string | null = null
  let own: Trade = 'pilot'
  /** A window shows the page that asks for the passphrase. */
  let isLocked = false
  const links = new Map<Trade, string>()
  const operator = createOperator(options.folder)
  const words = wordsFor(app.getLocale())
  const windows = createTradeWindows({
    preload: join(here, '..', 'preload', 'preload.cjs'),
    places: createPlaceFile(join(options.folder, 'windows', 'places.json')),
    origin: () => origin,
    words,
    isLeaving: () => quitting.isLeaving(),
  })

  async function open(trade: Trade): Promise<void> {
    if (windows.show(trade)) return
    await load(trade)
  }
  async function load(trade: Trade): Promise<void> {
    if (origin === null) return
    const link = links.get(trade) ?? (await operator.newLink(trade))
    links.delete(trade)
    windows.open(trade, link)
  }
  const openAll = async () => {
    for (const trade of openedAtStart(own)) await open(trade)
  }

  /** The page that asked for the passphrase was in the organiser's window, which this station may not have. */
  async function openUnlocked(): Promise<void> {
    isLocked = false
    const opened = openedAtStart(own)
    for (const trade of opened) await load(trade)
    if (!opened.includes('pilot')) windows.close('pilot')
  }

  /**
   * A station that waited for its hub gets another trade once it is admitted. The new trade's window opens beside the
   * existing one.
   */
  function changeTrade(trade: Trade): void {
    if (trade === own) return
    own = trade
    showMenu()
    if (windows.isOpen()) void openAll().catch(logError)
  }

  function showLock(url: string): void {
    origin = new URL(url).origin
    isLocked = true
    windows.open('pilot', url)
  }

  closeDoors(() => origin)
  closePermissions(session.defaultSession, () => origin)
  const showMenu = () => setMenu(words, tradesOf(own), (trade) => void open(trade).catch(logError))
  showMenu()
  createHandle(() => origin)(openTradeChannel, z.strictObject({ trade: z.enum(trades) }), ({ trade }, sender) => {
    if (!mayOpen(windows.tradeOf(sender), trade) || !tradesOf(own).includes(trade)) throw new Error('refused')
    return open(trade)
  })

  const supervisor = superviseStation({
    launch() {
      const args = origin === null ? options.args : options.restartArgs
      return forkStation(join(here, 'station.js'), args, (trade, link) => links.set(trade, link), changeTrade, showLock)
    },
    watch: watchHealth,
    onReady(url) {
      origin = url
      if (isLocked) void openUnlocked().catch(logError)
      else if (windows.isOpen()) windows.moveTo(url)
      else void openAll().catch(logError)
    },
    // The address stays: the pages still belong to the station. They show that it is gone, and reconnect by themselves.
    onGone: () => links.clear(),
    async onRefused(said) {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        message: words.notStarted,
        detail: said,
        noLink: true,
        buttons: [words.again, words.quit],
        defaultId: 0,
        cancelId: 1,
      })
      if (response === 0) return true
      app.quit()
      return false
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => performance.now(),
  })

  powerSaveBlocker.start('prevent-display-sleep')
  screen.on('display-removed', () => windows.bringBack())
  app.on('second-instance', () => void openAll().catch(logError))
  app.on('window-all-closed', () => app.quit())
  const quitting = guardQuit({
    words,
    pendingPrints: operator.pendingPrints,
    stop: () => supervisor.stop(),
    stay: () => void openAll().catch(logError),
  })
}

const logError = (error: unknown): void => console.error(error instanceof Error ? error.message : error)

function begin(): void {
  // Only the owner may read the files that this process writes.
  process.umask(0o077)
  const options = parseShellOptions(process.argv.slice(app.isPackaged ? 1 : 2))
  // One shell per data folder. A rehearsal beside the day's desk has its own folder.
  app.setPath('userData', join(options.folder, 'windows'))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  // A top-level await in an ES module would keep Electron from ever becoming ready.
  void app
    .whenReady()
    .then(() => start(options))
    .catch(fail)
}

/** A program that was started by a click has no visible console. */
function fail(error: unknown): void {
  const { notStarted } = wordsFor(app.getLocale())
  dialog.showErrorBox(notStarted, error instanceof Error ? error.message : String(error))
  app.exit(1)
}

try {
  begin()
} catch (error) {
  fail(error)
}
