const TEMPORAL = /^(Date|Time|LocalTime|DateTime|LocalDateTime|Duration)$/;

/** A value of either driver as plain JavaScript: whole numbers as numbers, dates as ISO strings. */
export function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Date) return value.toISOString();
  if (TEMPORAL.test(value.constructor?.name ?? '')) return String(value);
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(value)) plain[key] = toPlain((value as Record<string, unknown>)[key]);
  return plain;
}
