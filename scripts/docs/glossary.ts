import { docsText } from '#i18n/zh-CN/generated-docs';
import { terms } from '#i18n/zh-CN/terms';
import { generatedFrom, table } from './markdown.ts';

/** The vocabulary as a page, in the order of the identifiers. */
export function glossaryPage(): string {
  const rows = terms
    .toSorted((a, b) => a.identifier.localeCompare(b.identifier, 'en'))
    .map(({ chinese, identifier, meaning }) => [`\`${identifier}\``, chinese, meaning]);
  return [
    generatedFrom('i18n/zh-CN/terms.ts'),
    '# Glossary',
    'One word per thing, in code, tables, addresses and tests. A new word enters `i18n/zh-CN/terms.ts` first.',
    table(['in the code', docsText.chinese, 'what it means'], rows),
    '',
  ].join('\n\n');
}
