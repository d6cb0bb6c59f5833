import { useTranslation } from 'react-i18next';
import type { ShownTestimony } from './use-testimonies';

/** Who speaks, as far as they agreed: with name and structure, or by what they do and for which kind of structure. */
function useSpeaker({ name, jobTitle, structure, structureKind }: ShownTestimony['speaker']): string {
  const { t } = useTranslation();
  const where = structure ?? (structureKind ? t(`kind.${structureKind}`) : null);
  const said = [name, jobTitle, where].filter((one) => one !== null && one !== '');
  return said.length === 0 ? t('testimonies.somebody') : said.join(', ');
}

/** Somebody’s words, and who they are. */
export function Quote({ testimony }: { readonly testimony: ShownTestimony }) {
  const { t } = useTranslation();
  return (
    <figure className="testimony-quote">
      <blockquote>
        <p>{t('testimonies.said', { words: testimony.quote })}</p>
      </blockquote>
      <figcaption>{useSpeaker(testimony.speaker)}</figcaption>
    </figure>
  );
}
