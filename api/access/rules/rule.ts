import type { RequestContext } from '../../request-context';
import type { Role } from '../viewer';

/**
 * What a role may do with a field: `always`, never, only with what is its `own`, or as far as the person
 * concerned `shown` it to such viewers (the service then answers null).
 */
export type Grant = 'always' | 'never' | 'own' | 'shown';

/** Arguments of a field, as they came. */
export type Args = Readonly<Record<string, unknown>>;

/** Whether what a field is asked about is the viewer's own. */
export type Owns = (context: RequestContext, args: Args, source: unknown) => boolean | Promise<boolean>;

/** Who sees or does a thing. One rule serves many fields. */
export interface Rule {
  readonly grants: Readonly<Record<Role, Grant>>;
  readonly owns?: Owns;
  /** Whom to ask, for the cure of the error. */
  readonly whoMay: string;
}

/** Rules of the fields of one domain: `Type.field`, or `Type.*` for all of a type that have none of their own. */
export type RuleTable = Readonly<Record<string, Rule>>;
