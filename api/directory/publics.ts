import { fold } from '../fold';

/** How a sheet says that it receives everybody; folded. */
const EVERYBODY = ['tous publics', 'tout public', 'everybody'];

/** Whether a structure receives a public (folded): it names it, or says that it receives everybody. */
export const receives = (publics: readonly string[], wanted: string): boolean =>
  publics.some((one) => fold(one) === wanted || EVERYBODY.includes(fold(one)));
