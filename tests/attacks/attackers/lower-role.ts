import { randomUUID } from 'node:crypto'
import { type CommandName, commands, type ViewName, views } from '../../../shared/contract/contract.ts'
import { makeZip } from '../../fixtures/import/make-workbook.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { commandNames, viewNames } from '../contract-names.ts'
import { askCommand, askView } from '../http.ts'
import type { Venue } from '../venue.ts'

type Try = Attempt<Venue>
const attacker = 'lower role'
const roles = ['reception', 'door', 'moderator', 'referent', 'booth', 'screen'] as const

const tokens = new Map<string, string>()
async function tokenOf(venue: Venue, role: (typeof roles)[number]): Promise<string> {
  const known = tokens.get(role)
  if (known !== undefined) return known
  const checkpoint = role === 'door' ? venue.sessionId : 'entrance'
  const { token } = await venue.hub.client.done('access.create', { role, label: `Rôle ${role}`, checkpoint })
  tokens.set(role, token)
  return token
}

const forbiddenViews = roles.map(
  (role): Try => ({
    attacker,
    asset: 'names',
    name: `a ${role} asks each view that its role may not read`,
    rule: 1,
    isShort: role === 'booth',
    async run(venue) {
      const token = await tokenOf(venue, role)
      const closed = viewNames.filter((view: ViewName) => !(views[view].roles as readonly string[]).includes(role))
      for (const view of closed) {
        const { status } = await askView(venue.hubFile().url, token, view)
        if (status !== 403) return succeeded(`${view}: ${status}`)
      }
      return closed.length === 0 ? notArrived : refused(`403 for ${closed.length} views`)
    },
  }),
)

const forbiddenCommands = roles.map(
  (role): Try => ({
    attacker,
    asset: 'decisions',
    name: `a ${role} gives each command that its role may not give`,
    rule: 1,
    isShort: role === 'moderator',
    async run(venue) {
      const token = await tokenOf(venue, role)
      const closed = commandNames.filter(
        (name: CommandName) => !(commands[name].roles as readonly string[]).includes(role),
      )
      for (const name of closed) {
        const { status } = await askCommand(venue.hubFile().url, token, name, {})
        if (status !== 403) return succeeded(`${name}: ${status}`)
      }
      return closed.length === 0 ? notArrived : refused(`403 for ${closed.length} commands`)
    },
  }),
)

/** A10: a command of the pilot’s, repeated with its id and its body. */
const repeated = (['booth', 'reception', 'moderator'] as const).map(
  (role): Try => ({
    attacker,
    asset: 'access',
    name: `a ${role} repeats the command with which a pilot made a link, under its id`,
    rule: 8,
    isShort: role === 'booth',
    async run(venue) {
      const { url } = venue.hubFile()
      const input = { role: 'pilot', label: 'Second pilote' } as const
      const id = randomUUID()
      await venue.hub.client.done('access.create', input, id)
      const response = await fetch(`${url}/api/v1/commands/access.create`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await tokenOf(venue, role)}`,
          'idempotency-key': id,
        },
        body: JSON.stringify(input),
      })
      return response.ok ? succeeded(`${response.status}`) : refused(`${response.status}`)
    },
  }),
)

/** Whoever waits at the address of an OBS is given the proof of its password, and can pass it on to the real one. */
const movedObs: Try = {
  attacker,
  asset: 'passwords',
  name: 'a booth names another machine for an OBS whose password is kept',
  rule: 7,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    const { roomId } = await client.done('rooms.add', { name: `Salle ${randomUUID()}` })
    const kept = { name: 'OBS', address: 'ws://127.0.0.1:10', password: 'Kouign2026', roomId }
    const { obsId } = await client.done('obs.add', kept)
    const token = await tokenOf(venue, 'booth')
    const moved = { obsId, address: 'ws://localhost:10' }
    const { status } = await askCommand(venue.hubFile().url, token, 'obs.update', moved)
    await client.done('obs.remove', { obsId })
    return status === 200 ? succeeded('200') : refused(`${status}`)
  },
}

/** A11: a code with which a page moves to another hub works once. */
const handoverTwice: Try = {
  attacker,
  asset: 'access',
  name: 'uses a handover code that a page has used',
  rule: 11,
  isShort: true,
  async run(venue) {
    const { url } = venue.hubFile()
    const { text } = await askView(url, venue.pages.referent.token, 'handover')
    const { pass } = (JSON.parse(text) as { value: { pass: { code: string } | null } }).value
    if (!pass) return notArrived
    const exchange = () =>
      fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ code: pass.code }),
      })
    await exchange()
    const again = await exchange()
    return again.ok ? succeeded(`${again.status}`) : refused(`${again.status}`)
  },
}

/** A moderator reads no alert and no masked original in any view. */
const withheldWords = (['alert', 'masked'] as const).flatMap((of): Try[] =>
  (['moderator', 'booth', 'screen'] as const).map((role) => ({
    attacker,
    asset: of === 'alert' ? 'alerts' : 'originals',
    name: `a ${role}’s page reads the ${of === 'alert' ? 'words of an alert' : 'original of a masked question'}`,
    rule: 3,
    async run(venue) {
      const { url } = venue.hubFile()
      const token = await tokenOf(venue, role)
      const answers = await Promise.all([
        askView(url, token, 'questions', { sessionId: venue.sessionId }),
        askView(url, token, 'stage', { roomId: venue.roomId }),
      ])
      const words = of === 'alert' ? 'beau-père' : 'Kerbrat'
      const shown = answers.find(({ text }) => text.includes(words))
      return shown ? succeeded('the words were shown') : refused(answers.map(({ status }) => status).join(', '))
    },
  })),
)

/** A door that requests another session than its own. */
const otherDoor: Try = {
  attacker,
  asset: 'decisions',
  name: 'a door scans for the session of another door',
  rule: 1,
  async run(venue) {
    const { sessionId } = await venue.hub.client.done('sessions.add', {
      title: 'Atelier voisin',
      kind: 'workshop',
      roomId: venue.roomId,
      day: 2,
      registration: false,
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
      endsAt: new Date(Date.now() + 90_000_000).toISOString(),
    })
    const token = await tokenOf(venue, 'door')
    const { status, text, problem } = await askCommand(venue.hubFile().url, token, 'checkIn.scan', {
      code: 'SZQK7TUAT5',
      checkpoint: sessionId,
    })
    return status < 300 ? succeeded(text.slice(0, 80)) : refused(`${status} ${problem}`)
  },
}

const hiddenName = { lastName: 'Kerzerhouarn', organisation: 'Foyer de la Roseraie' }
let hiddenId: Promise<string> | null = null
/** The id of a person under first name only. */
function hiddenPerson({ hub }: Venue): Promise<string> {
  hiddenId ??= hub.client
    .done('attendees.register', { ...hiddenName, firstName: 'Maïwenn', firstNameOnly: true })
    .then(({ attendeeId }) => attendeeId)
  return hiddenId
}
const names = (text: string): boolean => text.includes(hiddenName.lastName) || text.includes(hiddenName.organisation)

/** The hidden name, by any act of a reception on that person. */
const unhidden = (
  [
    ['lifts the first name alone of somebody', 'attendees.amend', { changes: { firstNameOnly: false } }],
    ['names somebody to come instead of them', 'attendees.substitute', { lastName: 'Testard', firstName: 'Nina' }],
    ['moves them afar', 'attendees.moveToRemote', {}],
  ] as const
).map(
  ([how, name, input]): Try => ({
    attacker,
    asset: 'names',
    name: `a reception ${how}, and reads the hidden name or organisation`,
    rule: 1,
    isShort: name === 'attendees.amend',
    async run(venue) {
      const attendeeId = await hiddenPerson(venue)
      const { url } = venue.hubFile()
      const token = await tokenOf(venue, 'reception')
      const who = name === 'attendees.moveToRemote' ? { attendeeIds: [attendeeId] } : { attendeeId }
      const answer = await askCommand(url, token, name, { ...who, ...input })
      const { attendeeId: other = attendeeId } = JSON.parse(answer.text) as { attendeeId?: string }
      const views = [
        await askView(url, token, 'attendees.one', { id: attendeeId }),
        await askView(url, token, 'attendees.one', { id: other }),
        await askView(url, token, 'attendees.search', { q: 'maiwenn' }),
        await askView(url, token, 'attendees.search', { q: 'nina' }),
        await askView(url, token, 'disagreements'),
      ]
      if (views.some(({ status }) => status !== 200)) return notArrived
      return views.some(({ text }) => names(text)) ? succeeded('it was shown') : refused(`${answer.status}, not shown`)
    },
  }),
)

const spelledOut: Try = {
  attacker,
  asset: 'names',
  name: 'a reception spells a hidden last name out by searches',
  rule: 1,
  isShort: true,
  async run(venue) {
    const attendeeId = await hiddenPerson(venue)
    const token = await tokenOf(venue, 'reception')
    const isFound = async (q: string) => {
      const { status, text } = await askView(venue.hubFile().url, token, 'attendees.search', { q })
      if (status !== 200) throw new Error(`a search is answered ${status}`)
      return text.includes(attendeeId)
    }
    if (!(await isFound('maiwenn')) || !(await isFound(`maiwenn ${hiddenName.lastName}`))) return notArrived
    // Without m, with which the first name begins.
    const letters = [...'abcdefghijklnopqrstuvwxyz']
    for (const q of letters.flatMap((one) => [`maiwenn ${one}`, `maiwenn ker${one}`, `${one}erzerhouarn`]))
      if (await isFound(q)) return succeeded(q)
    for (const q of ['kerzerhouarn', 'maiwenn kerzerhouar', 'maiwenn kerzerhouarm', 'roseraie', 'maiwenn foyer'])
      if (await isFound(q)) return succeeded(q)
    return refused('the whole name alone finds them')
  },
}

/** A workbook of some kilobytes that inflates to millions of texts. */
const heavyWorkbook: Try = {
  attacker,
  asset: 'check-in',
  name: 'a booth’s page stops the hub by a run of show of millions of texts',
  rule: 9,
  isShort: true,
  async run(venue) {
    const { url } = venue.hubFile()
    const token = await tokenOf(venue, 'booth')
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Salle</t></is></c></row>'
    const texts = (count: number) =>
      makeZip({
        'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>`,
        'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(count)}</sst>`,
      })
    const longest = []
    for (const file of [texts(12_000_000), texts(2_500_000)]) {
      let isOver = false
      const upload = fetch(`${url}/api/v1/import/cues?dryRun=1`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
        body: file as Uint8Array<ArrayBuffer>,
      }).finally(() => {
        isOver = true
      })
      let slowest = 0
      while (!isOver) {
        const began = performance.now()
        await venue.hub.client.done('checkIn.scan', { code: 'SZQK7TUAT5' })
        slowest = Math.max(slowest, performance.now() - began)
      }
      const { status } = await upload
      if (status !== 400) return notArrived
      longest.push(Math.round(slowest))
    }
    const said = `scans answered within ${longest.join(' and ')} ms`
    return longest.every((ms) => ms < 1000) ? refused(said) : succeeded(said)
  },
}

export const lowerRole: readonly Try[] = [
  ...forbiddenViews,
  ...forbiddenCommands,
  ...repeated,
  handoverTwice,
  ...withheldWords,
  movedObs,
  otherDoor,
  spelledOut,
  ...unhidden,
  heavyWorkbook,
]
