import { pilot } from '../../../i18n/fr/pilot/index.ts'

/** What the journal may be narrowed to, in the order of the filter. */
export const kinds = ['event', 'attendees', 'admissions', 'programme', 'badges', 'access', 'other'] as const
export type Kind = (typeof kinds)[number]

export type KnownType = keyof typeof pilot.journal.type
export const isKnownType = (type: string): type is KnownType => Object.hasOwn(pilot.journal.type, type)

/** Every type that has words has a kind: the compiler does not let one be forgotten. */
const kindByType: Readonly<Record<KnownType, Kind>> = {
  EventConfigured: 'event',
  RehearsalSwitched: 'event',
  RecoverySheetShown: 'event',
  StationPaired: 'event',
  StationRenamed: 'event',
  StationRevoked: 'event',
  StationReachable: 'event',
  StationGivenBack: 'event',
  HubPromoted: 'event',
  PilotKeySealed: 'event',
  PairingOffered: 'event',
  PairingUsed: 'event',
  AttendeeRegistered: 'attendees',
  AttendeeImported: 'attendees',
  AttendeeVanished: 'attendees',
  AttendeeAmended: 'attendees',
  AttendeeSubstituted: 'attendees',
  AttendeeErased: 'attendees',
  ExportTaken: 'attendees',
  RegistrationsSet: 'attendees',
  ImportFinished: 'attendees',
  AttendeeAdmitted: 'admissions',
  ObstacleOverruled: 'admissions',
  AdmissionsUndone: 'admissions',
  ConflictReviewed: 'admissions',
  AmendmentsSettled: 'attendees',
  AttendeeMerged: 'attendees',
  AttendeeUnmerged: 'attendees',
  AttendeesToldApart: 'attendees',
  UndoingsReviewed: 'admissions',
  OverCapacityReviewed: 'admissions',
  AttendeeLeft: 'admissions',
  PilotCalled: 'admissions',
  DoorCallAnswered: 'admissions',
  RoomAdded: 'programme',
  SessionAdded: 'programme',
  SessionChanged: 'programme',
  SeatsOfAbsentFreed: 'programme',
  PrinterAdded: 'badges',
  PrinterUpdated: 'badges',
  PrinterRemoved: 'badges',
  PrinterTakenOver: 'badges',
  PrinterRollLoaded: 'badges',
  PrinterTested: 'badges',
  BadgeTemplateChanged: 'badges',
  PrintJobRequested: 'badges',
  PrintJobTaken: 'badges',
  PrintJobSettled: 'badges',
  PrintJobConfirmed: 'badges',
  PrintJobRetried: 'badges',
  PrintJobMoved: 'badges',
  PrintJobCancelled: 'badges',
  PrintJobExpired: 'badges',
  BatchPlanned: 'badges',
  BatchBoxFilled: 'badges',
  BatchPaused: 'badges',
  BatchResumed: 'badges',
  BatchMoved: 'badges',
  BatchCancelled: 'badges',
  BatchFinished: 'badges',
  DeskConfigured: 'badges',
  AccessCreated: 'access',
  AccessUsed: 'access',
  AccessRevoked: 'access',
}

/** A newcomer's event is shown under `other` and by its own name until it has words. */
export const kindOf = (type: string): Kind => (isKnownType(type) ? kindByType[type] : 'other')
