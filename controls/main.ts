import { startControls } from './controls.ts'
import { loadDeckLibrary } from './deck/library.ts'
import { readOptions } from './options.ts'

/** `npm run controls`: see the usage. Ends with 1 where it cannot begin. */
async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (!options.ok) {
    console.error(options.refusal)
    process.exitCode = 1
    return
  }
  const onError = (error: unknown) => console.error(error instanceof Error ? error.message : error)
  // A controller that fails does not take the others with it.
  process.on('unhandledRejection', onError)
  const deck = options.value.deck ? await loadDeckLibrary() : null
  if (options.value.deck && deck === null) {
    console.error('Le Stream Deck ne s’ouvre pas ici : npm install --no-save @elgato-stream-deck/node@7.6.3')
    if (options.value.osc === null) {
      process.exitCode = 1
      return
    }
  }
  const controls = await startControls(options.value, deck, { state: (words) => console.log(words), onError })
  const { osc } = options.value
  if (osc) {
    const others = osc.from.length > 0 ? ` Les messages d’autres machines commencent par /regie/${osc.word}/` : ''
    console.log(`OSC : ${osc.on}:${osc.port}.${others}`)
  }
  const end = () => void controls.end().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
