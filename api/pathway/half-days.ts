import { fold } from '../fold';
import { HALF_DAYS, type HalfDay } from '../kinds';
import { dayWords } from './texts';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
type DayName = (typeof DAYS)[number];
type Half = 'MORNING' | 'AFTERNOON';

const DAY_OF = new Map<string, DayName>(
  DAYS.flatMap((day, i) =>
    [fold(dayWords.days[i] ?? ''), day.toLowerCase()].flatMap((word): [string, DayName][] => [
      [word, day],
      [`${word}s`, day],
    ]),
  ),
);
const MORNING = ['matin', 'matins', 'matinee', 'morning', 'mornings', 'am'];
const AFTERNOON = ['apresmidi', 'afternoon', 'afternoons', 'pm'];
const BOTH = ['journee', 'day'];

function halvesOf(word: string): readonly Half[] {
  if (MORNING.includes(word)) return ['MORNING'];
  if (AFTERNOON.includes(word)) return ['AFTERNOON'];
  return BOTH.includes(word) ? ['MORNING', 'AFTERNOON'] : [];
}

const inOrder = (found: ReadonlySet<string>): HalfDay[] => HALF_DAYS.filter((one) => found.has(one));

/**
 * The half-days that a text names, in order: "mardi matin", "lundi et jeudi après-midi", THURSDAY_MORNING. Null
 * when it names none, or a day without its half: whoever counts takes such a session for one half-day.
 */
export function readHalfDays(text: string | null): HalfDay[] | null {
  const words = fold(text ?? '')
    .replace(/apres[\s-]*midis?/g, 'apresmidi')
    .split(/[^a-z]+/);
  const found = new Set<string>();
  let days: DayName[] = [];
  let halves: Half[] = [];
  let isLed = false;
  const close = (): boolean => {
    for (const day of days) for (const half of halves) found.add(`${day}_${half}`);
    const isClear = days.length === 0 || halves.length > 0;
    [days, halves] = [[], []];
    return isClear;
  };
  for (const word of words) {
    const day = DAY_OF.get(word);
    // "lundi matin, jeudi…": another day begins; "le matin, lundi et mardi" goes on.
    if (day && days.length === 0) isLed = halves.length > 0;
    else if (day && !isLed && halves.length > 0) close();
    if (day) days.push(day);
    else halves.push(...halvesOf(word));
  }
  return close() && found.size > 0 ? inOrder(found) : null;
}

/** The same half-days as a file and a sheet write them; in French, as files are. */
export function writeHalfDays(given: readonly HalfDay[]): string {
  return inOrder(new Set(given))
    .map((one) => {
      const [day = '', half = ''] = one.split('_');
      const words = half === 'MORNING' ? dayWords.morning : dayWords.afternoon;
      return `${dayWords.days[DAYS.indexOf(day as DayName)]} ${words}`;
    })
    .join(', ');
}

/** How many half-days a week a session takes; one whose days are not clear takes one. */
export const halfDaysTaken = (days: string | null): number => readHalfDays(days)?.length ?? 1;
