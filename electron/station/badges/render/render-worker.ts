import { constants, setPriority } from 'node:os'
import { platform } from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { isBlank, openLogo } from '../template/logo.ts'
import { badgePbm } from './badge-bits.ts'
import { BadgeError } from './badge-content.ts'
import { createDesigner, untouched } from './badge-design.ts'
import { type BadgeFonts, loadBadgeFonts } from './badge-fonts.ts'
import { badgePdf } from './badge-pdf.ts'
import { badgePng } from './badge-png.ts'
import { badgeSheets } from './badge-sheets.ts'
import { isNameSeen } from './name-seen.ts'
import {
  type RenderAnswer,
  type RenderJob,
  type RenderRequest,
  type RenderWorkerData,
  traceWithoutMessage,
} from './render-protocol.ts'

// The worker's entry: one request at a time, as the renderer sends the next one only after an answer.
const { fontsFolder, badgesFolder } = workerData as RenderWorkerData
const designsOf = createDesigner(badgesFolder)
// A scan is answered before a badge is drawn. Only half as far below as BELOW_NORMAL: beside six busy processes on two
// cores the first badge took 3.5 s there, and 1.8 s so. Only on Linux is a thread's priority its own; elsewhere this
// call would slow the whole station.
if (platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL / 2)
// Opened at the first job, inside its try: a missing font then fails jobs in words instead of killing the worker.
let fonts: BadgeFonts | undefined

parentPort?.on('message', (request: RenderRequest) => {
  void answer(request).then((message) => {
    parentPort?.postMessage(message, message.ok ? [message.bytes.buffer] : [])
  })
})

async function answer({ id, job }: RenderRequest): Promise<RenderAnswer> {
  try {
    fonts ??= loadBadgeFonts(fontsFolder)
    // A copy: the renderers' buffers may be a slice of a pool, or memory of resvg's own, which cannot be handed over.
    return { id, ok: true, bytes: new Uint8Array(await draw(job, fonts)) }
  } catch (error) {
    const key = error instanceof BadgeError ? error.key : 'render-failed'
    return { id, ok: false, key, trace: traceWithoutMessage(error) }
  }
}

async function draw(job: RenderJob, opened: BadgeFonts): Promise<Uint8Array> {
  if (job.format === 'logo') {
    const logo = openLogo(job.logo)
    return Uint8Array.of(logo && !isBlank(logo) ? 1 : 0)
  }
  const designs = designsOf(job.templates ?? { '80x50': untouched, a6: untouched })
  if (job.format === 'sheets') return badgeSheets(job, opened, designs)
  const { format, badge, label } = job
  switch (format) {
    case 'name':
      return Uint8Array.of(isNameSeen(badge, label, opened, designs) ? 1 : 0)
    case 'pdf':
      return badgePdf(badge, label, opened, designs)
    case 'png':
      return badgePng(badge, label, opened, designs)
    case 'pbm':
      return badgePbm(badge, label, opened, designs)
  }
}
