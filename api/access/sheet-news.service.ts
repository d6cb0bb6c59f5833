import { MAX_PAGE } from '../connection';
import { errors } from '../errors';
import type { RequestContext } from '../request-context';
import { scopeOf } from './change-records';
import { findAccountSheets, findNewsSeen, markNewsSeen } from './editor.repository';
import { findEntry, listSheetNews } from './journal.repository';
import { showEntries } from './journal.service';
import { maySeeEntry } from './undo-rights';

/** When each sheet that the viewer edits was given to them. */
async function sheetsOf({ desk, viewer }: RequestContext): Promise<Map<string, string>> {
  if (viewer.accountId === null || viewer.edits.length === 0) return new Map();
  const rows = await findAccountSheets(desk.database, viewer.accountId);
  return new Map(
    rows
      .filter(({ structure }) => viewer.edits.includes(structure))
      .map(({ structure, addedAt }) => [structure, addedAt ?? '']),
  );
}

/**
 * What coordinators changed on the sheets that the viewer edits, since they edit them, the latest first; only
 * what they have not looked at yet, unless `seen`.
 */
export async function sheetNews(context: RequestContext, seen: boolean, first: number) {
  const { desk, viewer } = context;
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw errors.invalid('first', `a number between 1 and ${MAX_PAGE}`);
  const sheets = await sheetsOf(context);
  const account = viewer.accountId;
  if (account === null || sheets.size === 0) return [];
  const looked = await findNewsSeen(desk.database, account);
  const found = await listSheetNews(desk.database, {
    own: [...sheets.keys()],
    account,
    since: [...sheets.values()].sort()[0] ?? '',
    after: seen ? 0 : looked,
    limit: first,
  });
  const nodes = await showEntries(context, found);
  return found.flatMap((entry, i) =>
    [...sheets]
      .filter(([structure, addedAt]) => entry.about.includes(structure) && entry.at >= addedAt)
      .map(([structureId]) => ({ entry: nodes[i], structureId, seen: entry.revision <= looked })),
  );
}

/** The viewer looked at the news: at all there are, or as far as an entry of the journal. */
export async function markSheetNewsSeen(
  context: RequestContext,
  mutationId: string,
  upTo: string | null,
): Promise<boolean> {
  const { desk, viewer } = context;
  scopeOf(viewer, mutationId);
  if (viewer.accountId === null) return false;
  const entry = upTo === null ? null : await findEntry(desk.database, upTo);
  if (upTo !== null && (!entry || !maySeeEntry(entry, viewer))) throw errors.notFound('entry', upTo);
  const revision = entry?.revision ?? (await desk.changes.latestRevision());
  await desk.database.transaction((tx) => markNewsSeen(tx, viewer.accountId ?? '', revision));
  return true;
}
