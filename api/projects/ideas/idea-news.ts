import { addressOf } from '../../access/address-of-person';
import { idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import type { ProjectStatus } from '../../kinds';
import { later } from '../../later';
import { queueMail } from '../../mail/outbox.repository';
import type { RequestContext } from '../../request-context';

/** What is told of an idea to those who raised it. */
export type News =
  | { readonly what: 'MERGED'; readonly into: string }
  | { readonly what: 'BECAME'; readonly project: string; readonly title: string }
  | {
      readonly what: 'PROJECT';
      readonly project: string;
      readonly title: string;
      readonly status: ProjectStatus;
    }
  | { readonly what: 'SET_ASIDE'; readonly word: string | null }
  | { readonly what: 'TAKEN_UP' };

/** So long a change can be taken back before anybody is told. */
export const NEWS_WAIT_MS = 10 * 60_000;
/** Mails of a mutation have numbers of their own, away from those of its records. */
const FIRST_MAIL = -200;
const MOST_QUOTED = 3;
/** A mail's value holds so many characters. */
const MOST_OF_ONE = 110;

const quoted = (text: string): string =>
  `« ${text.length > MOST_OF_ONE ? `${text.slice(0, MOST_OF_ONE - 1)}…` : text} »`;

function dataOf(news: News): Record<string, string> {
  switch (news.what) {
    case 'MERGED':
      return { news: news.what, into: quoted(news.into) };
    case 'BECAME':
      return { news: news.what, title: news.title, path: `/projects/${news.project}` };
    case 'PROJECT':
      return {
        news: news.what,
        title: news.title,
        status: news.status,
        path: `/projects/${news.project}`,
      };
    case 'SET_ASIDE':
      return { news: news.what, ...(news.word ? { word: news.word } : {}) };
    case 'TAKEN_UP':
      return { news: news.what };
  }
}

/**
 * Tells those who raised these ideas what became of them: one mail a person and change, not to whoever did it, ten
 * minutes later, so that a slip taken back at once is told to nobody.
 */
export async function tellProposers(
  { viewer, desk }: RequestContext,
  writer: RecordWriter,
  mutationId: string,
  ideas: readonly string[],
  news: News,
): Promise<void> {
  const said = new Map<string, string[]>();
  for (const idea of new Set(ideas)) {
    const text = String((await writer.node('Idea', idea))?.text ?? '');
    for (const { from } of await writer.linksTo('PROPOSED', idea))
      said.set(from, [...(said.get(from) ?? []), text]);
  }
  const now = desk.clock();
  const entry = idOf(viewer, mutationId, -1);
  for (const [i, [person, texts]] of [...said].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    if (person === viewer.personId) continue;
    const address = await addressOf(writer, person);
    if (address === null) continue;
    const ideasData = {
      ideas: texts.slice(0, MOST_QUOTED).map(quoted).join(', '),
      count: String(texts.length),
    };
    await queueMail(writer.transaction, {
      id: idOf(viewer, mutationId, FIRST_MAIL - i),
      kind: 'IDEA_NEWS',
      to: address,
      data: { path: '/me', ...ideasData, ...dataOf(news) },
      createdAt: now,
      dueAt: later(now, NEWS_WAIT_MS),
      // The entry: what is taken back is not told of any more.
      about: [person, entry],
    });
  }
}
