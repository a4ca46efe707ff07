import { setTimeout as pause } from 'node:timers/promises'
import { startScriptedObs } from '../../support/obs/scripted-obs.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import type { Member, Venue } from '../venue.ts'
import { type StolenLink, turned } from './turned.ts'

type Try = Attempt<Venue>
const attacker = 'put-out laptop'

/** Whole seconds, because *Écarter* takes an instant: everything before it stays, everything after it goes. */
async function now(): Promise<string> {
  await pause(1100)
  const instant = new Date().toISOString()
  await pause(1100)
  return instant
}

/** What a laptop deletes must be there again once it is put out as of the moment before. */
async function putOutSince(
  venue: Venue,
  role: 'booth' | 'moderator',
  write: (link: StolenLink) => 'show' | 'audience',
  isDone: () => Promise<boolean>,
  isBack: () => Promise<string | null>,
): Promise<Verdict> {
  const laptop = await venue.pair(`Portable ${venue.newName()}`, role)
  const since = await now()
  return await turned(venue, laptop, async (link, { identity }) => {
    const lane = write(link)
    if ((await link.offer(link.writer.batch(lane))) === null) return notArrived
    await until('it has an effect', isDone)
    const { client } = venue.hub
    await client.done('stations.revoke', { stationId: identity.stationId, why: 'stolen', since })
    const lacking = await until('all is there again', async () => (await isBack()) === null, { timeoutMs: 5000 })
      .then(() => null)
      .catch(isBack)
    return lacking === null ? refused('all is there again') : succeeded(lacking)
  })
}

const removesCues: Try = {
  attacker,
  asset: 'decisions',
  name: 'a booth’s laptop removes an item, so that the names of its speakers are deleted for good',
  rule: 5,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    const { roomId } = venue
    const speaker = { name: 'Soizic Quéméneur', role: 'Présidente', image: 'yes', firstNameOnly: false } as const
    const speakers = [{ ...speaker, attendeeId: null }]
    const { cueId } = await client.done('cues.add', { roomId, title: 'Vœux', plannedAt: null, lengthS: 60, speakers })
    const row = async () => (await client.rows('runOfShow', { roomId })).find((one) => one.cueId === cueId)
    const remove = ({ writer }: StolenLink) => {
      writer.write({ lane: 'show', stream: `cue/${cueId}`, type: 'CueRemoved', payload: {}, ts: Date.now() })
      return 'show' as const
    }
    const isGone = async () => (await row()) === undefined
    return await putOutSince(venue, 'booth', remove, isGone, async () => {
      const found = await row()
      if (!found) return 'the item is gone'
      return found.speakers[0]?.name === speaker.name ? null : 'the name is gone'
    })
  },
}

const namesAnotherScene: Try = {
  attacker,
  asset: 'decisions',
  name: 'a booth’s laptop puts another scene into an item, which the hub then finds in OBS: it stands on by the hub’s word',
  rule: 5,
  async run(venue) {
    const { client } = venue.hub
    const obs = await startScriptedObs({})
    try {
      const { roomId } = await client.done('rooms.add', { name: `Salle ${venue.newName()}`, capacity: 10 })
      await client.done('obs.add', { name: 'OBS', address: obs.address, roomId })
      await client.done('rooms.takeOver', { roomId })
      const asked = [{ roomId, kind: 'scene', scene: 'Carton' }] as const
      const cue = { roomId, title: 'Témoignages', plannedAt: null, lengthS: 60, legs: [...asked] }
      const { cueId } = await client.done('cues.add', cue)
      const sceneNow = async () =>
        (await client.rows('runOfShow', { roomId })).find((one) => one.cueId === cueId)?.legs[0]?.scene
      const rename = ({ writer }: StolenLink) => {
        const changes = { legs: [{ roomId, kind: 'scene', scene: { uuid: null, name: 'Large' } }] }
        const [lane, stream] = ['show', `cue/${cueId}`] as const
        writer.write({ lane, stream, type: 'CueUpdated', payload: { changes }, ts: Date.now() })
        return lane
      }
      let isDropped = false
      const isFound = async () => {
        if ((await sceneNow()) !== 'Large') return false
        if (!isDropped) obs.drop()
        isDropped = true
        const written = await client.rows('journal', {})
        return written.some(({ actor, details }) => actor === 'obs' && details.about === `cue/${cueId}`)
      }
      return await putOutSince(venue, 'booth', rename, isFound, async () => {
        const scene = await sceneNow()
        return scene === 'Carton' ? null : `the item shows ${scene}`
      })
    } finally {
      await obs.stop()
    }
  },
}

/** As moderators read it at this station; at the hub if none is named. */
const questionAt = async (venue: Venue, questionId: string, at = venue.hub.client) =>
  (await at.rows('questions', { sessionId: venue.sessionId })).find((one) => one.questionId === questionId)

/** Gives the version that the moderator saw. */
async function approve(venue: Venue, questionId: string): Promise<number> {
  const { version = 0 } = (await questionAt(venue, questionId)) ?? {}
  await venue.hub.client.done('questions.move', { questionId, to: 'approved', version, reviewed: true })
  return version
}

/** A moderator's laptop that was not stolen: it is to show what it showed before. */
const honest = new WeakMap<Venue, Promise<Member>>()
function honestOf(venue: Venue): Promise<Member> {
  const known = honest.get(venue) ?? venue.pair(`Modération ${venue.newName()}`, 'moderator')
  honest.set(venue, known)
  return known
}

/** `write`: the facts of a moderator's laptop about a public question. */
const takesWords = (
  name: string,
  isDone: (row: { readonly state: string; readonly text: string | null } | undefined) => boolean,
  write: (about: (type: string, payload: object, part?: object) => void, seen: number) => void,
  isShort = false,
): Try => ({
  attacker,
  asset: 'decisions',
  name: `a moderator’s laptop ${name}, so that its words are deleted for good`,
  rule: 5,
  isShort,
  async run(venue) {
    const { client } = venue.hub
    const { sessionId } = venue
    const honest = await honestOf(venue)
    const text = 'Quel budget pour les foyers ?'
    const { questionId } = await client.done('questions.ask', { sessionId, text, origin: 'floor' })
    const rowAt = (at: typeof client) => questionAt(venue, questionId, at)
    const version = await approve(venue, questionId)
    await until('the other moderator has it', async () => (await rowAt(honest.client))?.state === 'approved')
    const writeAll = ({ writer }: StolenLink) => {
      const [lane, stream] = ['audience', `question/${questionId}`] as const
      write(
        (type, payload, part) => writer.write({ lane, stream, type, payload, ts: Date.now(), ...(part && { part }) }),
        version + 1,
      )
      return lane
    }
    const isAtBoth = async () => isDone(await rowAt(client)) && isDone(await rowAt(honest.client))
    return await putOutSince(venue, 'moderator', writeAll, isAtBoth, async () => {
      for (const [whose, at] of [
        ['the hub’s', client],
        ['a moderator’s', honest.client],
      ] as const) {
        const row = await rowAt(at)
        if (row?.state !== 'approved' || row.text !== text) return `${whose} page shows ${row?.state}, ${row?.text}`
      }
      return null
    })
  },
})

/** By its ordinary commands: nothing is forged. */
const approvedBesides: Try = {
  attacker,
  asset: 'unread questions',
  name: 'a moderator’s laptop edits a question that somebody then approves: the words that nobody approved are published',
  rule: 5,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    const { sessionId } = venue
    const text = 'Pourquoi Malo Trividic est-il au foyer des Ormes ?'
    const { questionId } = await client.done('questions.ask', { sessionId, text, origin: 'floor' })
    const row = () => questionAt(venue, questionId)
    const edit = ({ writer }: StolenLink) => {
      const [lane, stream, type] = ['audience', `question/${questionId}`, 'QuestionEdited'] as const
      const [payload, part] = [{ seen: 1, by: 'Modération' }, { text: 'Quel budget pour les foyers ?' }]
      writer.write({ lane, stream, type, payload, part, ts: Date.now() })
      return lane
    }
    const isApproved = async () => {
      if ((await row())?.text === text) return false
      await approve(venue, questionId)
      return true
    }
    return await putOutSince(venue, 'moderator', edit, isApproved, async () => {
      const now = await row()
      if (now?.text !== text) return 'the edit still counts'
      return now.state === 'incoming' ? null : `its first words are ${now.state}`
    })
  },
}

const asksAndMerges: Try = {
  attacker,
  asset: 'decisions',
  name: 'a moderator’s laptop asks and approves a question, and an honest one is merged into it: it stays public, the other is gone',
  rule: 5,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    const { sessionId } = venue
    const honest = await honestOf(venue)
    const phone = await venue.phone()
    const text = 'Quel budget pour les foyers de Kerzervan ?'
    const { questionId } = await client.done('questions.ask', { sessionId, text, origin: 'floor' })
    await approve(venue, questionId)
    await phone.follow(sessionId)
    let theirs = ''
    const ask = ({ writer }: StolenLink) => {
      theirs = `${writer.stationId}${'q'.repeat(10)}`
      const [lane, stream] = ['audience', `question/${theirs}`] as const
      const asked = { sessionId, origin: 'floor', deviceId: null, danger: false, withdrawn: false }
      const part = { text: 'Qui vole dans la caisse ?' }
      writer.write({ lane, stream, type: 'QuestionAsked', payload: asked, part, ts: Date.now() })
      const approved = { to: 'approved', seen: 1, by: 'Modération' }
      writer.write({ lane, stream, type: 'QuestionMoved', payload: approved, ts: Date.now() })
      return lane
    }
    const isRead = (id: string) => phone.shown().questions.some((one) => one.questionId === id)
    const isMerged = async () => {
      const row = await questionAt(venue, questionId)
      if (row?.mergedInto === null) await client.done('questions.merge', { questionIds: [questionId], into: theirs })
      return (
        (await questionAt(venue, questionId, honest.client))?.mergedInto === theirs &&
        isRead(theirs) &&
        !isRead(questionId)
      )
    }
    try {
      return await putOutSince(venue, 'moderator', ask, isMerged, async () => {
        if (isRead(theirs)) return 'phones still read its question'
        if (!isRead(questionId)) return 'phones no longer read the honest question'
        for (const at of [client, honest.client]) {
          if (await questionAt(venue, theirs, at)) return 'moderators still read its question'
          if ((await questionAt(venue, questionId, at))?.mergedInto !== null)
            return 'the honest question is merged into nothing'
        }
        const { version: seen = 0 } = (await questionAt(venue, questionId)) ?? {}
        await client.done('questions.move', { questionId, to: 'next', version: seen, reviewed: true })
        return null
      })
    } finally {
      phone.close()
    }
  },
}

const box = Buffer.from('x'.repeat(120)).toString('base64')

export const deletingLaptop: readonly Try[] = [
  removesCues,
  namesAnotherScene,
  approvedBesides,
  asksAndMerges,
  takesWords(
    'refers a public question with words of its own in the box',
    (row) => row?.state !== 'approved',
    (about, seen) => {
      about('QuestionSealed', {}, { text: box, original: box })
      about('QuestionMoved', { to: 'safeguarding', seen, by: 'Modération' })
    },
    true,
  ),
  takesWords(
    'changes a public question twice, once without words, and refers it',
    (row) => row?.state !== 'approved',
    (about, seen) => {
      about('QuestionEdited', { seen, by: 'Modération' })
      about('QuestionEdited', { seen: seen + 1, by: 'Modération' }, { text: 'Qui vole dans la caisse ?' })
      about('QuestionMoved', { to: 'safeguarding', seen: seen + 2, by: 'Modération' })
    },
  ),
  takesWords(
    'masks a public question, without words',
    (row) => row?.text === null,
    (about, seen) => about('QuestionMasked', { seen, by: 'Modération' }),
  ),
  takesWords(
    'masks a public question',
    (row) => row?.text === 'x',
    (about, seen) => about('QuestionMasked', { seen, by: 'Modération' }, { text: 'x' }),
  ),
]
