import { startControls } from './controls.ts'
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
  const controls = await startControls(options.value, { state: (words) => console.log(words), onError })
  const { osc } = options.value
  if (osc) {
    const begins = osc.from.length > 0 ? `/regie/${osc.word}/` : '/regie/'
    console.log(`OSC : ${osc.on}:${osc.port}. Les messages d’autres machines commencent par ${begins}`)
  }
  const end = () => void controls.end().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
