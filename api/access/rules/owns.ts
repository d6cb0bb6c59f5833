import { employersAt, looksAfter as looksAfterOf } from '../../directory/person.service';
import type { RequestContext } from '../../request-context';
import type { Args } from './rule';

const inputOf = (args: Args): Args => (args.input as Args | undefined) ?? args;
/** What an argument of that name says: one of its own, else the one in the input. */
const said = (args: Args, argument: string): unknown => args[argument] ?? inputOf(args)[argument];
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const edits = ({ viewer }: RequestContext, structure: string | null): boolean =>
  structure !== null && viewer.edits.includes(structure);

/** A person that the viewer looks after: oneself, or somebody whom a structure one edits employs today. */
function looksAfter(context: RequestContext, person: string | null): boolean {
  return person !== null && looksAfterOf(context.viewer, context.state, person);
}

/** The structure that the argument names is one whose sheet the viewer edits. */
export const editsStructure =
  (argument: string) =>
  (context: RequestContext, args: Args): boolean =>
    edits(context, text(said(args, argument)));

export const editsSourceStructure = (context: RequestContext, _args: Args, source: unknown): boolean =>
  edits(context, text((source as { id?: unknown }).id));

export const looksAfterPerson =
  (argument: string) =>
  (context: RequestContext, args: Args): boolean =>
    looksAfter(context, text(said(args, argument)));

export const looksAfterSource = (context: RequestContext, _args: Args, source: unknown): boolean =>
  looksAfter(context, text((source as { id?: unknown }).id));

/** Oneself, named by the argument or by leaving it out. */
export const isOneself =
  (argument: string) =>
  ({ viewer }: RequestContext, args: Args): boolean => {
    const named = text(said(args, argument));
    return viewer.personId !== null && (named === null || named === viewer.personId);
  };

/** A new colleague, for a structure that one edits or works for. */
export function addsColleague(context: RequestContext, args: Args): boolean {
  const structure = text((args.employment as Args | null | undefined)?.structure);
  const { viewer, state } = context;
  if (structure === null || viewer.personId === null) return edits(context, structure);
  return edits(context, structure) || employersAt(state, viewer.personId, state.today()).includes(structure);
}

/** An employment of oneself, or at a structure that one edits: new by its ends, known by its id. */
export function isAboutOwnEmployment(context: RequestContext, args: Args): boolean {
  const input = inputOf(args);
  const id = text(input.id);
  const known = id === null ? null : context.state.network.records.employments.find((one) => one.id === id);
  if (id !== null && !known) return false;
  const person = known?.person ?? text(input.person);
  if (person !== null && person === context.viewer.personId) return true;
  return edits(context, known?.structure ?? text(input.structure));
}

/** One of the two structures of a collaboration is the viewer's: new by its ends, known by its id. */
export function editsAnEnd({ viewer, state }: RequestContext, args: Args): boolean {
  const input = inputOf(args);
  const id = text(input.id);
  const known = id === null ? null : state.network.records.collaborations.find((one) => one.id === id);
  if (id !== null && !known) return false;
  return [known?.from ?? text(input.from), known?.to ?? text(input.to)].some(
    (end) => end !== null && viewer.edits.includes(end),
  );
}
