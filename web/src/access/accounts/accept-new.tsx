import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS, type StructureKind } from '../../../../api/kinds';
import { useTerritory } from '../../territory/use-territory';
import { ChoicesField, SelectField, TextField } from '../../ui/form/fields';
import type { MembershipRequest } from './use-requests';

/** The structure that is proposed, as the coordinator lets it in. */
export interface NewStructureValues {
  readonly newName: string;
  readonly newKind: string;
  readonly newCities: readonly string[];
  /** Seen: it is none of those that it looks like. */
  readonly isOther: readonly string[];
}

export const newStructureOf = (request: MembershipRequest): NewStructureValues => ({
  newName: request.structureName ?? '',
  newKind: request.structureKind ?? '',
  newCities: request.structureCity ? [request.structureCity.id] : [],
  isOther: [],
});

/** What is sent: with those it looks like and that were seen to be others. */
export function newStructureInput(values: NewStructureValues, similar: readonly string[]) {
  const kind = STRUCTURE_KINDS.find((one): one is StructureKind => one === values.newKind);
  if (!kind) return null;
  const despite = values.isOther.length > 0 ? [...similar] : [];
  return { name: values.newName.trim(), kind, cities: [...values.newCities], despite };
}

/** Its name, kind and towns, corrected before they are there. */
export function NewStructureFields({ similar }: { readonly similar: readonly { readonly name: string }[] }) {
  const { t } = useTranslation();
  const cities = useTerritory().data?.cities ?? [];
  return (
    <>
      <TextField name="newName" label={t('proposal.name')} maxLength={200} required />
      <SelectField
        name="newKind"
        label={t('field.kind')}
        required
        none={t('structureForm.chooseKind')}
        choices={STRUCTURE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <ChoicesField
        name="newCities"
        label={t('field.cities')}
        required
        choices={cities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {similar.length > 0 && (
        <ChoicesField
          name="isOther"
          label={t('proposal.twins')}
          required
          choices={[
            {
              value: 'yes',
              label: t('proposal.isOther', { names: similar.map(({ name }) => name).join(', ') }),
            },
          ]}
        />
      )}
    </>
  );
}
