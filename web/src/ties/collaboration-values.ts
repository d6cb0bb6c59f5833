import { COLLABORATION_LEVELS } from '../../../api/kinds';
import type { Picked } from '../directory/record-field';
import type { CollaborationInput, CollaborationsQuery } from '../gql/graphql';
import { asText, asValue, changedOnly } from '../ui/form/form-values';

export interface CollaborationValues {
  from: Picked | null;
  to: Picked | null;
  level: string;
  kind: string;
  since: string;
  note: string;
}

export const NO_COLLABORATION: CollaborationValues = {
  from: null,
  to: null,
  level: '',
  kind: '',
  since: '',
  note: '',
};

type Stored = CollaborationsQuery['structure']['ties'][number]['collaborations'][number];

export const collaborationValues = ({ level, kind, since, note }: Stored): CollaborationValues => ({
  ...NO_COLLABORATION,
  level: asText(level),
  kind: asText(kind),
  since: asText(since),
  note: asText(note),
});

/** What is sent: the fields that were touched; emptied ones as null. */
export const collaborationInput = (
  { level, kind, since, note }: CollaborationValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): CollaborationInput =>
  changedOnly<CollaborationInput>(
    {
      level: COLLABORATION_LEVELS.find((known) => known === level) ?? null,
      kind: asValue(kind),
      since: asValue(since),
      note: asValue(note),
    },
    dirty,
  );
