import { inTurn } from '../../access/account.repository';
import { newLinkToken, personalLinkHash } from '../../access/secrets';
import type { Desk } from '../../desk';
import { later } from '../../later';
import { listSurveyPeople, recordSurveyLink } from './survey.repository';
import { SURVEY_LINK_LIVES_MS } from './survey-days';

/**
 * A new link of a person to the survey of a rencontre, beside those they have; null for somebody who is not noted as
 * present (any more). Its token is handed to whom it is for, and kept nowhere.
 */
export async function makeSurveyLink(
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  person: string,
  meeting: string,
): Promise<string | null> {
  const token = newLinkToken();
  const now = clock();
  return inTurn(database, async (tx) => {
    if (!(await listSurveyPeople(tx, meeting)).some((one) => one.person === person)) return null;
    const expiresAt = later(now, SURVEY_LINK_LIVES_MS);
    await recordSurveyLink(tx, {
      id: personalLinkHash('survey', token),
      person,
      meeting,
      createdAt: now,
      expiresAt,
    });
    return token;
  });
}
