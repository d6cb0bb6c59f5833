const SHAPE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:00)?$/;

/** A day and an hour that clocks show, `2025-09-25T14:00`; null for anything else. */
export function readClockTime(text: string): string | null {
  const [, day, time] = SHAPE.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return null;
  const instant = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(instant)) return null;
  const read = `${day}T${time}`;
  return new Date(instant).toISOString().startsWith(read) ? read : null;
}

/** From the first to the second, both as clocks show them. */
export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;
