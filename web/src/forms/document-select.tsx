import { Select } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { DocumentText, documentName } from '#web/dispute/document-text';
import { useFormScope } from './form-scope.tsx';
import { signable } from './signable.ts';

interface DocumentSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (hash: string) => void;
}

/** The document that is signed, by its hash, with its whole text below: what is signed is what was read. */
export const DocumentSelect = ({ id, value, onChange }: DocumentSelectProps) => {
  const { dispute, command } = useFormScope();
  const documents = signable(dispute, command);
  const chosen = documents.find(({ hash }) => hash === value);
  return (
    <div className="stack">
      <Select
        {...(id !== undefined && { id })}
        {...(value !== undefined && { value })}
        onChange={(hash: string) => onChange?.(hash)}
        placeholder={screens.form.choose}
        notFoundContent={screens.form.noDocument}
        options={documents.map((document) => ({
          value: document.hash,
          label: documentName(document),
        }))}
      />
      {chosen === undefined ? null : <DocumentText document={chosen} parties={dispute.parties} />}
    </div>
  );
};
