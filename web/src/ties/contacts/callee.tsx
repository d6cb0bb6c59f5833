import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContactButtons } from '../../directory/contact-buttons';
import type { Step } from './use-contacts';

interface CalleeProps {
  readonly step: Step;
  /** The name of whoever introduces; null when nobody has to. */
  readonly through: string | null;
}

interface DeskProps {
  readonly of: { readonly name: string; readonly phone: string | null; readonly email: string | null };
  /** Its address too, where the person shows nothing. */
  readonly isWhole: boolean;
  readonly isNeeded: boolean;
}

/** The structure's own number, where the person shows none. */
export function Desk({ of: { name, phone, email }, isWhole, isNeeded }: DeskProps) {
  const { t } = useTranslation();
  if (!isNeeded || (!phone && !(isWhole && email))) return null;
  return (
    <div className="desk-of">
      <p className="page-note">{t('contacts.desk', { name })}</p>
      <ContactButtons name={name} phone={phone} email={isWhole ? email : null} />
    </div>
  );
}

/** Whom one reaches: what to ask for, what not, and how to call, the structure where the person shows no number. */
export function Callee({ step: { person, structure }, through }: CalleeProps) {
  const { t } = useTranslation();
  const hidesAll = !person.phone && !person.email;
  return (
    <div className="callee">
      {structure?.offers && (
        <p>
          <strong>{t('structure.offers')}</strong> {structure.offers}
        </p>
      )}
      {structure?.limits && (
        <p>
          <strong>{t('structure.limits')}</strong> {structure.limits}
        </p>
      )}
      {structure && <Desk of={structure} isWhole={hidesAll} isNeeded={!person.phone} />}
      <ContactButtons name={person.name} phone={person.phone} email={person.email} />
      {hidesAll && (
        <p className="page-note">
          {through
            ? t('contacts.hiddenThrough', { name: person.name, through })
            : t('contacts.hidden', { name: person.name })}
        </p>
      )}
      <p className="callee-sheets">
        <Link to="/" search={{ person: person.id }}>
          {t('contacts.sheetOf', { name: person.name })}
        </Link>
        {structure && (
          <Link to="/" search={{ structure: structure.id }}>
            {t('contacts.sheetOf', { name: structure.name })}
          </Link>
        )}
      </p>
    </div>
  );
}
