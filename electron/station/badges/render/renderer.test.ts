import { afterEach, describe, expect, test, vi } from 'vitest'
import { badgeOf, label80, labelA6 } from './badge-samples.ts'
import { RenderError } from './render-error.ts'
import { type BadgeRenderer, type BadgeRendererOptions, createBadgeRenderer } from './renderer.ts'

const opened: BadgeRenderer[] = []
function open(options?: BadgeRendererOptions): BadgeRenderer {
  const renderer = createBadgeRenderer(options)
  opened.push(renderer)
  return renderer
}
afterEach(async () => {
  for (const renderer of opened.splice(0)) await renderer.close()
})

const png = (firstName = 'Maëlle') =>
  ({ format: 'png', badge: badgeOf({ firstName, lastName: 'Secret-Nom' }), label: label80 }) as const

/** A worker that does what the first name tells it, and answers anything else with its own thread's number. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', ({ id, job: { badge } }) => {
      if (badge.firstName === 'throw') throw new Error(badge.lastName + badge.code)
      if (badge.firstName === 'exit') process.exit(3)
      if (badge.firstName === 'hang') return
      parentPort.postMessage({ id, ok: true, bytes: new Uint8Array([threadId]) })
      if (badge.firstName === 'die after') setImmediate(() => process.exit(1))
    })`)}`,
)
const errorOf = async (rendering: Promise<unknown>): Promise<RenderError> => {
  const error = await rendering.then(
    () => new Error('rendered'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof RenderError)) throw error
  return error
}

describe('the renderer', () => {
  test('draws previews and pages in its worker, in the order asked', async () => {
    const renderer = open()
    const [preview, page, a6] = await Promise.all([
      renderer.render(png()),
      renderer.render({ ...png(), format: 'pdf' }),
      renderer.render({ format: 'png', badge: badgeOf(), label: labelA6 }),
    ])
    expect(Buffer.from(preview.slice(1, 4)).toString()).toBe('PNG')
    expect(Buffer.from(page.slice(0, 5)).toString()).toBe('%PDF-')
    const a6Header = new DataView(a6.buffer)
    expect([a6Header.getUint32(16), a6Header.getUint32(20)]).toEqual([1240, 1748])
  })

  test('tells a badge that cannot be drawn, and goes on with the next', async () => {
    const renderer = open()
    const failing = errorOf(renderer.render({ ...png(), label: { ...label80, widthMm: 3 } }))
    const next = renderer.render(png())
    expect((await failing).key).toBe('label-unusable')
    expect((await failing).message).toBe('label-unusable')
    expect((await next).length).toBeGreaterThan(1000)
  })

  test('tells missing fonts without a path or a name', async () => {
    const error = await errorOf(open({ fontsFolder: '/nowhere/Secret-Nom' }).render(png('Autre-Nom')))
    expect(error.key).toBe('render-failed')
    expect(`${error.message}${error.trace}`).not.toMatch(/Secret-Nom|Autre-Nom|HBKX/)
  })

  test.each(['throw', 'exit'])(
    'gives one clear error for the job that killed the worker (%s), and starts another',
    async (deed) => {
      const renderer = open({ workerUrl: obedient })
      const [first] = await renderer.render(png())
      const killing = errorOf(renderer.render(png(deed)))
      const [second] = await renderer.render(png())
      expect((await killing).key).toBe('renderer-crashed')
      expect(`${(await killing).message}${(await killing).trace}${(await killing).stack}`).not.toMatch(
        /Secret-Nom|HBKX/,
      )
      expect(second).not.toBe(first)
    },
  )

  test('replaces a worker that died while nobody waited', async () => {
    const renderer = open({ workerUrl: obedient, timeoutMs: 3000 })
    const [first] = await renderer.render(png('die after'))
    // A job may still meet the dying worker: it then fails at once, and the wait goes on.
    await vi.waitFor(async () => expect(await renderer.render(png())).not.toEqual(new Uint8Array([first ?? 0])))
  })

  test('gives up a job that takes too long, not those behind it', async () => {
    const renderer = open({ workerUrl: obedient, timeoutMs: 300 })
    const hanging = errorOf(renderer.render(png('hang')))
    const behind = renderer.render(png())
    expect((await hanging).key).toBe('renderer-timeout')
    expect((await behind).length).toBe(1)
  })

  test('refuses more than may wait', async () => {
    const renderer = open({ workerUrl: obedient, waitingLimit: 2 })
    const accepted = [renderer.render(png()), renderer.render(png()), renderer.render(png())]
    expect((await errorOf(renderer.render(png()))).key).toBe('renderer-busy')
    expect(await Promise.all(accepted)).toHaveLength(3)
  })

  test('closing refuses what is under way, what waits and what comes later; twice is harmless', async () => {
    const renderer = open({ workerUrl: obedient })
    const under = errorOf(renderer.render(png('hang')))
    const waits = errorOf(renderer.render(png()))
    await renderer.close()
    await renderer.close()
    const later = errorOf(renderer.render(png()))
    for (const error of [under, waits, later]) expect((await error).key).toBe('renderer-closed')
  })
})
