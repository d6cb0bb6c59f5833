import { addressOf } from '../../access/address-of-person';
import { type ChangeReceipt, changeRecords, idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { coordinates } from '../../access/viewer';
import { errors } from '../../errors';
import { plusDays } from '../../plus-days';
import { prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { getTestimony, type TestimonyShown } from './testimony.service';
import type { TestimonyInput } from './testimony.type';
import { queueConsentMail } from './testimony-mails';
import { labelOfSubject, putSubject } from './testimony-subject';

export interface TestimonyChanged {
  /** Null when it is gone. */
  readonly testimony: TestimonyShown | null;
  readonly receipt: ChangeReceipt;
}

export const MOST_QUOTE = 1_000;
const readQuote = prose(MOST_QUOTE);
const WEEK_DAYS = 7;

/** Whoever asks again within a week presses: CONFLICT. */
const askedRecently = () =>
  errors.conflict('This person was asked less than a week ago.', {
    place: 'testimony',
    cure: 'Leave them the time to answer, or speak with them.',
    facts: { reason: 'ASKED_RECENTLY', days: WEEK_DAYS },
  });
const noAddress = () =>
  errors.conflict('There is no address to write to.', {
    place: 'testimony',
    cure: 'Add an e-mail address to the person first.',
    facts: { reason: 'NO_ADDRESS' },
  });

async function ask(
  context: RequestContext,
  writer: RecordWriter,
  letter: {
    readonly testimony: string;
    readonly person: string;
    readonly quote: string;
    readonly about: string;
  },
): Promise<void> {
  const now = context.desk.clock();
  const to = await addressOf(writer, letter.person);
  if (to === null) throw noAddress();
  await writer.updateNode('Testimony', letter.testimony, { askedAt: now.slice(0, 10) }, null);
  await queueConsentMail(writer.transaction, { ...letter, id: writer.newId(100), to, now });
}

/**
 * Keeps what somebody said. One’s own words may be published with them, as one says; words of somebody else are noted
 * by the coordination, and are published only when the person says yes.
 */
export async function recordTestimony(
  context: RequestContext,
  mutationId: string,
  input: TestimonyInput,
): Promise<TestimonyChanged> {
  const { viewer, state } = context;
  const { consent = null, ask: asks = false } = input;
  const person = input.person ?? viewer.personId;
  if (person === null) throw errors.invalid('input.person', 'whose words they are');
  const isOwn = person === viewer.personId;
  if (!isOwn && !coordinates(viewer)) throw errors.forbidden('testimony', 'the person, or the coordinator');
  if (!isOwn && consent !== null)
    throw errors.invalid('input.consent', 'nothing: only the person agrees to their words being published');
  if (isOwn && asks) throw errors.invalid('input.ask', 'nothing: these are your own words');
  const quote = readQuote(input.quote, 'input.quote');
  if (quote === null) throw errors.invalid('input.quote', 'what was said');
  const id = idOf(viewer, mutationId, 0);
  const today = state.today();
  const receipt = await changeRecords(
    context,
    // What is asked stays as a fingerprint: not even that of words that may be withdrawn.
    { mutationId, operation: 'TESTIMONY_RECORDED', asks: { person, about: input.about, consent, asks } },
    async (writer) => {
      const stored = await writer.node('Person', person);
      if (!stored || stored.erasedAt) throw errors.notFound('person', person);
      const agreed = consent === null ? {} : { consentedAt: today, publishedAt: today };
      await writer.createNode('Testimony', id, {
        quote,
        recordedAt: today,
        consent: consent !== null,
        named: consent === 'NAME',
        ...agreed,
      });
      await writer.putLink('SAID_BY', id, person);
      await putSubject(writer, id, input.about);
      if (asks)
        await ask(context, writer, {
          testimony: id,
          person,
          quote: String(quote),
          about: await labelOfSubject(writer, input.about),
        });
    },
  );
  return { testimony: await getTestimony(context, id), receipt };
}

/** Asks the person by mail, at most once a week; of words that may be published already there is nothing to ask. */
export async function askConsent(
  context: RequestContext,
  mutationId: string,
  id: string,
): Promise<TestimonyChanged> {
  const found = await getTestimony(context, id);
  const today = context.desk.clock().slice(0, 10);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'TESTIMONY_ASKED', asks: { id } },
    async (writer) => {
      const stored = await writer.node('Testimony', id);
      if (!stored || stored.withdrawnAt) throw errors.notFound('testimony', id);
      if (stored.consent === true)
        throw errors.conflict('The person has agreed already.', {
          place: 'testimony',
          cure: 'Nothing is to be asked.',
          facts: { reason: 'AGREED' },
        });
      const [said] = await writer.linksFrom('SAID_BY', id);
      if (!said) throw noAddress();
      if (typeof stored.askedAt === 'string' && plusDays(stored.askedAt, WEEK_DAYS) > today)
        throw askedRecently();
      await ask(context, writer, {
        testimony: id,
        person: said.to,
        quote: String(stored.quote ?? ''),
        about: found.about?.label ?? '',
      });
    },
  );
  return { testimony: await getTestimony(context, id), receipt };
}
