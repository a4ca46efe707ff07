import { randomUUID } from 'node:crypto'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { type Attempt, notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import { askView } from '../http.ts'
import { openStolenFolder } from '../stolen-folder.ts'
import { openStolenLink } from '../stolen-link.ts'
import { type Member, plantedWords, type Venue } from '../venue.ts'
import type { StolenLink } from './turned.ts'

type Try = Attempt<Venue>
const attacker = 'paired laptop'

const laptops: Readonly<Record<Exclude<PairedRole, 'pilot'>, (venue: Venue) => Member>> = {
  booth: (venue) => venue.booth,
  moderator: (venue) => venue.moderator,
  reception: (venue) => venue.reception,
}
const roles = ['booth', 'moderator', 'reception'] as const

/**
 * Acts over a link with a station's key while the station's own program is frozen. Otherwise it would reconnect under
 * the same key and end the thief's link.
 */
async function overStolenLink(
  venue: Venue,
  role: (typeof roles)[number],
  act: (link: StolenLink) => Promise<Verdict>,
): Promise<Verdict> {
  const member = laptops[role](venue)
  const { identity } = openStolenFolder(venue.stealFolder(member))
  process.kill(member.process.pid, 'SIGSTOP')
  try {
    const link = await openStolenLink(venue.hubFile().linkUrl, identity)
    return await act(link).finally(link.close)
  } finally {
    process.kill(member.process.pid, 'SIGCONT')
  }
}

/** A1: pilots' tokens, links and codes, computed from the folder's content. */
const computedTokens = roles.flatMap((role): Try[] =>
  (['token', 'code', 'handover'] as const).map((purpose) => ({
    attacker,
    asset: 'access',
    name: `a ${role} computes a pilot’s ${purpose} from each secret of its folder`,
    rule: 1,
    isShort: role === 'booth',
    async run(venue) {
      const stolen = openStolenFolder(venue.stealFolder(laptops[role](venue)))
      const ids = [venue.pages.pilot.accessId, ...stolen.accessesOf('pilot')]
      const { url } = venue.hubFile()
      let asked = 0
      for (const id of ids)
        for (const secret of stolen.computed(`access-${purpose}\n${id}`, 40)) {
          asked += 1
          if (purpose === 'token') {
            const { status } = await askView(url, `${id}.${secret}`, 'accesses')
            if (status !== 401) return succeeded(`${status}`)
          } else {
            const response = await fetch(`${url}/api/v1/session`, {
              method: 'POST',
              headers: { 'content-type': 'application/json', origin: url },
              body: JSON.stringify({ code: `${id}.${secret}` }),
            })
            if (response.ok) return succeeded(`${response.status}`)
          }
        }
      return asked === 0 ? notArrived : refused(`401 for ${asked} guesses`)
    },
  })),
)

/** A5: words that must not be stored on a disk. */
const words: readonly {
  readonly role: (typeof roles)[number]
  readonly asset: Try['asset']
  readonly of: keyof typeof plantedWords
}[] = [
  ...roles.map((role) => ({ role, asset: 'alerts', of: 'alert' }) as const),
  ...roles.map((role) => ({ role, asset: 'originals', of: 'original' }) as const),
  { role: 'booth', asset: 'unread questions', of: 'unread' },
  { role: 'booth', asset: 'names', of: 'name' },
  { role: 'moderator', asset: 'names', of: 'mail' },
  ...roles.map((role) => ({ role, asset: 'passwords', of: 'obsPassword' }) as const),
]
const wordsOnDisk = words.map(
  ({ role, asset, of }): Try => ({
    attacker,
    asset,
    name: `a ${role} reads “${of}” in the opened tables of its folder`,
    rule: 3,
    isShort: asset === 'alerts',
    async run(venue) {
      const stolen = openStolenFolder(venue.stealFolder(laptops[role](venue)))
      if (stolen.events.length === 0) return notArrived
      return stolen.holds(plantedWords[of])
        ? succeeded('the words stand there')
        : refused(`${stolen.events.length} events`)
    },
  }),
)

/** A5 over the link: the data that a station receives when it claims to hold nothing. */
const wordsOnTheLine = (['booth', 'moderator'] as const).flatMap((role): Try[] =>
  (['alert', 'original', 'name'] as const).map((of) => ({
    attacker,
    asset: of === 'alert' ? 'alerts' : of === 'original' ? 'originals' : 'names',
    name: `a ${role} that says it holds nothing is sent “${of}”`,
    rule: 3,
    run: (venue) =>
      overStolenLink(venue, role, async (link) => {
        await link.untilSilent()
        const parts = link.received.flatMap(({ parts: sent }) => [...sent.values()].map(({ part }) => part))
        if (parts.some((part) => part.includes(plantedWords[of].slice(0, 20))))
          return succeeded('a part holds the words')
        return link.isClosed() || link.received.length === 0 ? notArrived : refused(`${parts.length} parts`)
      }),
  })),
)

/** A2: commands sent as another station’s, with an access id that every station can read. */
const forwardedAs = [
  ['access.create', { role: 'referent', label: 'moi' }],
  ['stations.pair', { role: 'pilot', name: 'moi' }],
  ['questions.move', null],
  ['attendees.register', { lastName: 'Faux', firstName: 'Nom' }],
] as const
const forwarded = roles.flatMap((role): Try[] =>
  forwardedAs.map(([name, input]) => ({
    attacker,
    asset: name === 'stations.pair' ? 'pairing' : name === 'access.create' ? 'access' : 'decisions',
    name: `a ${role} forwards ${name} in the name of the pilot’s access`,
    rule: 4,
    isShort: role === 'booth',
    run: (venue) =>
      overStolenLink(venue, role, async (link) => {
        const move = { questionId: venue.questions.unread, to: 'approved', version: 1, reviewed: true }
        const answer = await link.forward({
          to: venue.hubFile().stationId,
          name,
          input: input ?? move,
          id: randomUUID(),
          accessId: venue.pages.pilot.accessId,
        })
        if (answer === null) return notArrived
        const text = JSON.stringify(answer)
        return 'outcome' in (answer as object) ? succeeded(text.slice(0, 80)) : refused(text.slice(0, 120))
      }),
  })),
)

export const pairedLaptop: readonly Try[] = [...computedTokens, ...wordsOnDisk, ...wordsOnTheLine, ...forwarded]
