import { changeRecords } from '../access/change-records';
import { errors } from '../errors';
import { prose } from '../read-fields';
import type { RequestContext } from '../request-context';
import { findPage } from './page.repository';
import type { Page, PageId } from './page.type';

const MOST = 20_000;
const checked = prose(MOST);

/** A page as it was filled in; without a text until then. */
export async function getPage({ desk }: RequestContext, id: PageId): Promise<Page> {
  const found = await findPage(desk.database, id);
  return found ? { id, ...found } : { id, text: null, updatedAt: null, version: 0 };
}

/** Fills a page in, at the version that was read; an empty text brings the default back. */
export async function editPage(
  context: RequestContext,
  mutationId: string,
  id: PageId,
  given: string,
  version: number,
) {
  const text = checked(given, 'text');
  const updatedAt = context.desk.clock();
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PAGE_EDITED', asks: { id, text } },
    async (writer) => {
      const stored = await writer.node('Page', id);
      if (stored) {
        // The same text again is no change.
        const isSame = (stored.text ?? null) === text;
        await writer.updateNode('Page', id, isSame ? { text } : { text, updatedAt }, version);
      } else if (version !== 0) throw errors.stale('page', { version: 0, text: null }, { version, text });
      else await writer.createNode('Page', id, { text, updatedAt });
    },
  );
  return { page: await getPage(context, id), receipt };
}
