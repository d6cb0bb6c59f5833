import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS } from '../../../api/kinds';
import { KindGlyph } from './kind-glyph';

/** The lines of a printed legend that say which sign is which kind of structure. */
export function KindSigns() {
  const { t } = useTranslation();
  return STRUCTURE_KINDS.map((kind) => (
    <li key={kind}>
      <KindGlyph kind={kind} size={10} /> {t(`kind.${kind}`)}
    </li>
  ));
}
