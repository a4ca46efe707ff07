/** A mistake planted in the shipped source: the simulation must find it. */
export interface Mutant {
  readonly name: string
  readonly where: string
  readonly find: string
  readonly replace: string
  /** The first seed that finds it; null while none is recorded, and `--mutants` alone looks for one. */
  readonly seed: number | null
}

const log = 'electron/station/event-log'
const link = 'shared/replication/peer-link.ts'

/** Of the rules of trust: each lets a member that has turned do what its role may not. */
const ofTrust: readonly Mutant[] = [
  {
    ...{ name: 'birthplace-not-asked', where: 'shared/domain/counting.ts', seed: 5 },
    ...{ find: '    isAtItsBirthplace(kind, id, { type, station, role }) &&\n', replace: '' },
  },
  {
    ...{ name: 'stream-brought-to-its-end', where: 'shared/domain/counting.ts', seed: 1 },
    ...{ find: "(role === 'pilot' || ts <= latestOfOthers)", replace: 'true' },
  },
  {
    ...{ name: 'role-not-narrowed', where: 'shared/domain/stations/authority.ts', seed: 2 },
    ...{ find: '!Object.hasOwn(narrowed, claim.type)', replace: 'true' },
  },
  {
    ...{ name: 'cloud-moves-questions', where: 'shared/domain/stations/authority.ts', seed: 1 },
    ...{
      find: "...['QuestionAsked', 'QuestionAuthorTold',",
      replace: "...['QuestionMoved', 'QuestionAsked', 'QuestionAuthorTold',",
    },
  },
  {
    ...{ name: 'moderator-gives-accesses', where: 'shared/domain/stations/authority.ts', seed: 111 },
    ...{ find: 'grantedRole === role)', replace: "(role === 'moderator' || grantedRole === role))" },
  },
  {
    ...{ name: 'copied-pairing-counts', where: `${log}/projector.ts`, seed: 1 },
    ...{ find: 'isSaidByPilot(row, id, event as StationEvent) &&', replace: '' },
  },
  {
    ...{ name: 'revocation-ignored', where: `${log}/projector.ts`, seed: 4 },
    ...{ find: '!pairing || isBeyondCut(standing, name, row.seq)', replace: '!pairing' },
  },
  {
    ...{ name: 'first-release-without-end', where: 'shared/domain/stations/first-release.ts', seed: 1 },
    ...{ find: 'cut === null ||', replace: 'true ||' },
  },
  {
    ...{ name: 'danger-lowered-by-second-asking', where: 'shared/domain/questions/question.ts', seed: 1099 },
    ...{ find: 'if (state.asked) return danger ? raiseDanger(state, station, role) : state', replace: '' },
  },
  {
    ...{ name: 'alert-moved-by-anybody', where: 'shared/domain/questions/question.ts', seed: null },
    ...{ find: "state !== 'safeguarding' || to === 'safeguarding' || by === 'pilot'", replace: 'true' },
  },
  {
    ...{ name: 'approval-of-another-text', where: 'shared/domain/questions/question.ts', seed: 244 },
    ...{ find: "if (isOfAnother(state, event.of) && event.to !== 'safeguarding')", replace: 'if (false)' },
  },
  {
    ...{ name: 'audience-key-replaced', where: 'shared/domain/questions/audience-key.ts', seed: 264 },
    ...{ find: "if (role === 'pilot') return", replace: "if (state.key === null && role === 'pilot') return" },
  },
  {
    ...{ name: 'cloud-changes-hall-votes', where: 'shared/domain/polls/poll-vote.ts', seed: null },
    ...{ find: 'return inHall.length > 0 ? inHall : votes', replace: 'return votes' },
  },
]

export const mutants: readonly Mutant[] = [
  ...ofTrust,
  {
    ...{ name: 'gap-accepted', where: `${log}/ingest.ts`, seed: 16 },
    ...{ find: `if (batch.after > held) return refuse('gap')`, replace: '' },
  },
  {
    ...{ name: 'ack-before-commit', where: `${log}/committer.ts`, seed: 27 },
    ...{
      find: 'if (context.db.inTransaction) commit.run()',
      replace: 'for (const answer of run.answered) answer()\n      if (context.db.inTransaction) commit.run()',
    },
  },
  {
    ...{ name: 'tie-break-missing', where: `${log}/stream-store.ts`, seed: 215 },
    ...{
      find: 'if (one.origin !== other.origin) return originName(one.origin) < originName(other.origin)',
      replace: '',
    },
  },
  {
    ...{ name: 'tie-broken-by-local-number', where: `${log}/stream-store.ts`, seed: 90 },
    ...{
      find: 'return originName(one.origin) < originName(other.origin)',
      replace: 'return one.origin < other.origin',
    },
  },
  {
    ...{ name: 'vector-from-having-sent', where: link, seed: 1 },
    ...{
      find: `      send({ kind: 'batch', batch })\n`,
      replace: `      send({ kind: 'batch', batch })\n      theirs.set(origin, end)\n`,
    },
  },
  {
    ...{ name: 'lane-skipped', where: 'shared/replication/send-order.ts', seed: 1 },
    ...{
      find: 'for (const lane of lanes) {',
      replace: `for (const lane of lanes) {\n        if (lane === 'show') continue`,
    },
  },
  {
    ...{ name: 'revoked-off-by-one', where: 'shared/domain/stations/station.ts', seed: 4 },
    ...{ find: 'seq > (cut[origin] ?? 0)', replace: 'seq > (cut[origin] ?? 0) + 1' },
  },
  {
    ...{ name: 'revocation-does-not-reach-back', where: `${log}/ingest.ts`, seed: 4 },
    ...{ find: '[change, ...projector.againAfter(change)]', replace: '[change]' },
  },
  {
    ...{ name: 'revocation-forgotten-by-a-crash', where: `${log}/event-log.ts`, seed: 5 },
    ...{ find: 'projector.againAfter(change, wasDerived)', replace: 'change' },
  },
  {
    ...{ name: 'late-event-folded-on-top', where: `${log}/projector.ts`, seed: 1 },
    ...{
      find: 'isBefore(stream.last, position, origins.nameOf)',
      replace: `!stream.refs.split(' ').includes(refOf(position))`,
    },
  },
  {
    ...{ name: 'late-events-of-a-batch-left', where: `${log}/ingest.ts`, seed: 1 },
    ...{ find: 'follow(folding.settle())', replace: '' },
  },
  {
    ...{ name: 'several-batches-of-a-lane', where: link, seed: 1 },
    ...{
      find: '    grown(origin: string, seq: number): void {\n',
      replace: '    grown(origin: string, seq: number): void {\n      inFlight.clear()\n',
    },
  },
  {
    ...{ name: 'incarnation-kept', where: `${log}/event-log.ts`, seed: 3 },
    ...{ find: 'base32(crypto.random(10), 16)', replace: 'base32(crypto.sha256(identity.stationId), 16)' },
  },
  {
    ...{ name: 'part-resurrected', where: `${log}/ingest.ts`, seed: 3 },
    ...{
      find: 'part !== undefined && !isAboutErased(context.streams, event, lane)',
      replace: 'part !== undefined',
    },
  },
  {
    ...{ name: 'parts-of-every-role-sent', where: 'electron/station/replication/role-store.ts', seed: 9 },
    ...{ find: 'mayRead(event) ? part : null', replace: 'part' },
  },
  {
    ...{ name: 'parts-of-every-role-kept', where: `${log}/ingest.ts`, seed: 47 },
    ...{ find: ' && mayKeep(context, lane, event)', replace: '' },
  },
  {
    ...{ name: 'alert-kept-in-plain', where: 'shared/domain/questions/deleted-words.ts', seed: 9 },
    ...{ find: "if (event.type === 'QuestionMoved') isWithheld = event.to === 'safeguarding'", replace: '' },
  },
  {
    ...{ name: 'masked-original-kept', where: 'shared/domain/questions/deleted-words.ts', seed: 9 },
    ...{ find: "if (event.type === 'QuestionMasked') marks.maskedAt = at", replace: '' },
  },
  {
    ...{ name: 'words-about-who-was-erased', where: `${log}/writing.ts`, seed: 6 },
    ...{ find: 'if (part && !isAboutErased(streams, event, laneOf[kind]))', replace: 'if (part)' },
  },
  {
    ...{ name: 'erasure-of-one-stream', where: `${log}/event-table.ts`, seed: 3 },
    ...{ find: `instr(stream || '/', '/' || @id || '/') OR`, replace: `stream = 'attendee/' || @id OR` },
  },
  {
    ...{ name: 'effect-twice', where: 'electron/station/badges/print-queue.ts', seed: 6 },
    ...{ find: 'const attempt = job.attempt + 1', replace: 'const attempt = job.attempt' },
  },
  {
    ...{ name: 'printed-again-by-itself', where: 'electron/station/badges/print-queue.ts', seed: 6 },
    ...{
      find: `record(id, interrupted(job.attempt))`,
      replace: `record(id, { type: 'PrintJobRetried', printerId: job.request.printerId, of: job.request.of })`,
    },
  },
  {
    ...{ name: 'admission-without-its-day', where: 'electron/station/check-in/admissions.ts', seed: 1 },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    ...{ find: '`${attendeeId}/${checkpoint}/${date}`', replace: '`${attendeeId}/${checkpoint}/day`' },
  },
  {
    ...{ name: 'conflict-lost', where: 'electron/station/check-in/attendance.ts', seed: 2 },
    ...{
      find: '(after as AdmissionState).length > 0) conflicts.set',
      replace: '(after as AdmissionState).length > 2) conflicts.set',
    },
  },
  {
    ...{ name: 'undone-admission-comes-back', where: 'shared/domain/check-in/admission.ts', seed: null },
    ...{ find: 'const known = state.undone.includes(commandId) || ', replace: 'const known = ' },
  },
  {
    ...{ name: 'signature-unchecked', where: `${log}/ingest.ts`, seed: 8 },
    ...{ find: 'if (!crypto.verify(publicKey, ', replace: 'if (!publicKey && !crypto.verify(publicKey, ' },
  },
  {
    ...{ name: 'only-the-first-batch-checked', where: `${log}/ingest.ts`, seed: 19 },
    ...{ find: 'if (!crypto.verify(publicKey, ', replace: 'if (known === undefined && !crypto.verify(publicKey, ' },
  },
  {
    ...{ name: 'role-unchecked', where: `${log}/projector.ts`, seed: 1 },
    ...{ find: 'return writer !== null && mayStand(', replace: 'return writer === null ? false : true || mayStand(' },
  },
  {
    ...{ name: 'told-of-every-lane', where: link, seed: 7 },
    ...{ find: 'if (lane && seq > 0 && readable.includes(lane)) yield', replace: 'if (lane && seq > 0) yield' },
  },
  {
    ...{ name: 'sent-every-lane', where: link, seed: 1 },
    ...{ find: 'order.next(deps.lanes(), ', replace: 'order.next(allLanes, ' },
  },
  {
    ...{ name: 'hello-believed-for-ever', where: link, seed: 16 },
    ...{
      find: 'if (!theirs || digestOf(crypto, theirs, bothLanes()) !== digest)',
      replace: 'if (!theirs)',
    },
  },
  {
    ...{ name: 'stale-epoch', where: 'shared/domain/badges/print-job.ts', seed: 77 },
    ...{
      find: 'epochOf(request) === epoch && (request.of === undefined || request.of.station === owner)',
      replace: 'true',
    },
  },
  {
    ...{ name: 'duplicates-stored', where: `${log}/ingest.ts`, seed: 1 },
    ...{ find: 'if (seq > held) fresh.push', replace: 'if (seq > 0) fresh.push' },
  },
  {
    ...{ name: 'mark-ahead', where: `${log}/write-behind.ts`, seed: 1 },
    ...{ find: 'setUpTo.run(id, seq)', replace: 'setUpTo.run(id, seq + 1)' },
  },
  {
    ...{ name: 'memory-keeps-what-the-disk-refused', where: `${log}/committer.ts`, seed: 5 },
    ...{ find: 'context.derived.undoTo([])', replace: '' },
  },
  {
    ...{ name: 'numbers-kept-after-a-failure', where: `${log}/committer.ts`, seed: 10 },
    ...{ find: 'context.origins.reload()\n    context.derived.undoTo([])', replace: 'context.derived.undoTo([])' },
  },
  {
    ...{ name: 'behind-the-stream', where: `${log}/writing.ts`, seed: 1 },
    ...{ find: 'Math.max(now, (stream?.last.ts ?? 0) + 1)', replace: 'now' },
  },
  {
    ...{ name: 'behind-the-last-instant', where: `${log}/writing.ts`, seed: null },
    ...{ find: 'if (ts > latestFor(standing)) throw', replace: 'if (ts > Number.MAX_VALUE) throw' },
  },
  {
    ...{ name: 'pairing-that-comes-late', where: `${log}/write-behind.ts`, seed: null },
    ...{ find: 'isSystem(origin) || marks.has(origin)', replace: 'marks.has(origin)' },
  },
  {
    ...{ name: 'amend-forgets-what-it-saw', where: 'shared/domain/attendees/attendee-stream.ts', seed: 2 },
    ...{
      find: 'const saw = seenIn(state.amendments, { ...plain, ...person })',
      replace: 'const saw = seenIn(null, { ...plain, ...person })',
    },
  },
  {
    ...{ name: 'amends-settled-by-their-order', where: 'shared/domain/attendees/amendments.ts', seed: 2 },
    ...{ find: '.filter(isUnseen)', replace: '.filter((one) => isUnseen(one) && false)' },
  },
  {
    ...{ name: 'undoing-known-taken-for-unknown', where: 'shared/domain/check-in/admission.ts', seed: null },
    ...{ find: '!event.sawUndoings?.includes(undoingId)', replace: 'undoingId !== null' },
  },
  {
    ...{ name: 'hidden-behind-who-was-erased', where: 'electron/station/attendees/same-persons.ts', seed: 3 },
    ...{ find: 'merge && there.has(merge[0]) && there.has(merge[1])', replace: 'merge' },
  },
  {
    ...{ name: 'circle-of-merges-by-arrival', where: 'shared/domain/attendees/same-person.ts', seed: 11 },
    ...{ find: '[...met].sort()', replace: '[...met]' },
  },
  {
    ...{ name: 'person-counted-for-each-entry', where: 'electron/station/check-in/counted-twice.ts', seed: 11 },
    ...{ find: 'twice += Math.max(0, ', replace: 'twice += 0 * Math.max(0, ' },
  },
]
