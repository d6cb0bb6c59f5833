import { PATH_STAGES, type PathStage, STRUCTURE_KINDS, type StructureKind } from '../../../../api/kinds';

export const INVITE_SOURCES = ['name', 'meeting', 'town', 'never', 'isolated'] as const;
export type InviteSource = (typeof INVITE_SOURCES)[number];

/** Where proposals come from, as it stands in the address: `?from=meeting&with=m3`. */
export interface InviteSearch {
  readonly from?: InviteSource;
  /** The rencontre or the town. */
  readonly with?: string;
  /** Of the first to invite: the id of a town, a kind, a stage. */
  readonly city?: string;
  readonly kind?: StructureKind;
  readonly stage?: PathStage;
}

/** What the address says; anything else is left out. */
export function readInviteSearch(raw: Readonly<Record<string, unknown>>): InviteSearch {
  const from = INVITE_SOURCES.find((known) => known === raw.from);
  const which = typeof raw.with === 'string' && raw.with !== '' ? raw.with : undefined;
  const city = typeof raw.city === 'string' || typeof raw.city === 'number' ? String(raw.city) : '';
  const kind = STRUCTURE_KINDS.find((known) => known === raw.kind);
  const stage = PATH_STAGES.find((known) => known === raw.stage);
  return {
    ...(from ? { from } : {}),
    ...(which ? { with: which } : {}),
    ...(city === '' ? {} : { city }),
    ...(kind ? { kind } : {}),
    ...(stage ? { stage } : {}),
  };
}
