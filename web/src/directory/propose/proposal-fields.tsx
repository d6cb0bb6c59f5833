import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS } from '../../../../api/kinds';
import { useTerritory } from '../../territory/use-territory';
import { SelectField } from '../../ui/form/fields';
import { SameStructure } from '../duplicates/same-structure';
import { useSimilar } from '../duplicates/use-similar';

interface ProposalFieldsProps {
  readonly name: string;
  /** It is there already: one joins it. */
  readonly onTake: (structure: { readonly id: string; readonly name: string }) => void;
}

/** What kind of structure it is and where, and those of the directory that it may be. */
export function ProposalFields({ name, onTake }: ProposalFieldsProps) {
  const { t } = useTranslation();
  const cities = useTerritory().data?.cities ?? [];
  const city = String(useFormContext().watch('city') ?? '');
  const similar = useSimilar(name, city === '' ? [] : [city]);
  return (
    <>
      <SelectField
        name="kind"
        label={t('proposal.kind')}
        required
        none={t('structureForm.chooseKind')}
        choices={STRUCTURE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <SelectField
        name="city"
        label={t('proposal.city')}
        required
        none={t('structureForm.chooseKind')}
        choices={cities.map(({ id, name: town }) => ({ value: id, label: town }))}
      />
      <SameStructure similar={similar} onTake={onTake} takeLabel={t('proposal.isMine')} />
    </>
  );
}
