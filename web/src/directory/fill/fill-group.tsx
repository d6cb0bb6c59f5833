import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS, type StructureKind } from '../../../../api/kinds';
import { useTerritory } from '../../territory/use-territory';
import { knownCode } from '../../ui/error-words';
import { FillChoices } from './fill-choices';
import { type FillField, type FillValue, isEmpty, NEVER_EMPTY } from './fill-fields';
import { FillPublics } from './fill-publics';
import { FillText } from './fill-text';
import type { useFill } from './use-fill';

type Fill = ReturnType<typeof useFill>;

/** How each text is written; lengths are those the API takes. */
const TEXTS = {
  name: { maxLength: 200 },
  phone: { maxLength: 24, type: 'tel', autoComplete: 'tel' },
  email: { maxLength: 254, type: 'email', autoComplete: 'email' },
  address: { maxLength: 300, autoComplete: 'street-address' },
  presentation: { maxLength: 5_000, several: true },
  offers: { maxLength: 5_000, several: true },
  limits: { maxLength: 5_000, several: true },
  outreachConditions: { maxLength: 5_000, several: true },
} as const satisfies Partial<Record<FillField, object>>;
type TextField = keyof typeof TEXTS;
const isText = (field: FillField): field is TextField => field in TEXTS;

const listOf = (value: FillValue): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** One field as it is asked for; what was refused is told under it. */
function Field({ field, fill }: { readonly field: FillField; readonly fill: Fill }) {
  const { t } = useTranslation();
  const cities = useTerritory().data?.cities ?? [];
  const value = fill.shown(field);
  const say = (next: FillValue) => {
    if (isEmpty(next) && NEVER_EMPTY.includes(field)) return;
    fill.say(field, t(`field.${field}`), isEmpty(next) ? null : next);
  };
  if (isText(field)) {
    const refused = fill.refusedAt(field);
    const hint = field === 'name' || field === 'address' ? undefined : t(`fill.hint.${field}`);
    return (
      <FillText
        {...TEXTS[field]}
        label={t(`fill.ask.${field}`)}
        hint={hint}
        value={typeof value === 'string' ? value : ''}
        error={
          refused && knownCode(refused) === 'INVALID'
            ? t('form.notAccepted', { hint: hint ?? '' }).trim()
            : undefined
        }
        onLeave={say}
      />
    );
  }
  if (field === 'publics') return <FillPublics chosen={listOf(value)} onSay={say} />;
  if (field === 'hostsOutreach')
    return (
      <FillChoices
        label={t('fill.ask.hostsOutreach')}
        hint={t('fill.hint.hostsOutreach')}
        choices={[
          { value: 'yes', label: t('form.yes') },
          { value: 'no', label: t('form.no') },
        ]}
        chosen={value === null ? [] : [value === true ? 'yes' : 'no']}
        onPress={(answer) => say(answer === 'yes')}
      />
    );
  const chosen = field === 'cities' ? listOf(value) : [String(value ?? '')];
  const toggle = (id: string) =>
    say(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <FillChoices
      label={t(`fill.ask.${field}`)}
      choices={
        field === 'kind'
          ? STRUCTURE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))
          : cities.map(({ id, name }) => ({ value: id, label: name }))
      }
      chosen={chosen}
      onPress={field === 'kind' ? say : toggle}
    />
  );
}

/** Where people are listened to first: no feeder of candidates. */
const FIRST_KILOMETRE: readonly StructureKind[] = ['SOCIAL_CENTRE', 'ASSOCIATION', 'HEALTH_SOCIAL'];

interface FillGroupProps {
  readonly id: 'who' | 'reach' | 'receive' | 'ask' | 'host';
  readonly fields: readonly FillField[];
  readonly fill: Fill;
}

/** A few fields that belong together, under what they are for. */
export function FillGroup({ id, fields, fill }: FillGroupProps) {
  const { t } = useTranslation();
  const isFirstKilometre = FIRST_KILOMETRE.some((kind) => kind === fill.shown('kind'));
  // Conditions are asked of whoever receives sessions.
  const asked = fields.filter(
    (field) => field !== 'outreachConditions' || fill.shown('hostsOutreach') === true,
  );
  return (
    <section className="fill-group" aria-labelledby={`fill-${id}`}>
      <h2 id={`fill-${id}`}>{t(`fill.group.${id}`)}</h2>
      <p className="page-note">
        {isFirstKilometre && (id === 'receive' || id === 'ask')
          ? t(`fill.whyFirst.${id}`)
          : t(`fill.why.${id}`)}
      </p>
      <div className="form">
        {asked.map((field) => (
          <Field key={field} field={field} fill={fill} />
        ))}
      </div>
    </section>
  );
}
