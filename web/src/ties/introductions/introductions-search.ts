import { isOn } from '../../view/view';

/** What the address of the introductions says; anything else is left out. */
export interface IntroductionsSearch {
  /** Whom to make meet, as if the coordinating team were not there. */
  readonly withoutTeam?: true;
}

export const readIntroductions = (raw: Readonly<Record<string, unknown>>): IntroductionsSearch =>
  isOn(raw.withoutTeam) ? { withoutTeam: true } : {};
