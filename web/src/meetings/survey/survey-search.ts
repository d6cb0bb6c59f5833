/** Which survey: by the token of a link, or signed in for a rencontre that one attended. */
export interface SurveySearch {
  readonly token?: string;
  readonly meeting?: string;
}

/** What the address says; anything else is left out. */
export function readSurveySearch(raw: Readonly<Record<string, unknown>>): SurveySearch {
  const text = (key: 'token' | 'meeting') =>
    typeof raw[key] === 'string' && raw[key] !== '' ? { [key]: raw[key] } : {};
  return { ...text('token'), ...text('meeting') };
}
