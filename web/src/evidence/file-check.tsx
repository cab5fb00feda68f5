import { App, Button, Upload } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import type { EvidenceList } from '#web/client/contract';
import { hashOfFile } from './file-hash.ts';

const words = screens.evidence;

const verdict = (found: string | null, expected: string): string => {
  if (found === null) return words.cannotCompare;
  return found === expected ? words.same : words.different;
};

/** The hash of a file in full, to be copied, or compared with a file that the reader has at hand. */
export const FileCheck = ({ file }: { readonly file: EvidenceList['items'][number] }) => {
  const { message } = App.useApp();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(file.sha256);
    void message.success(words.copied);
  };
  return (
    <details>
      <summary aria-label={words.checkOf(file.title)}>{words.check}</summary>
      <p className="quiet">{words.hashHint}</p>
      <p className="words">
        {words.hash} <code>{file.sha256}</code>
      </p>
      <div className="row">
        {globalThis.isSecureContext ? (
          <Button size="small" onClick={() => void copy()}>
            {words.copy}
          </Button>
        ) : null}
        <Upload
          showUploadList={false}
          beforeUpload={async (chosen) => {
            setSaid(verdict(await hashOfFile(chosen), file.sha256));
            return Upload.LIST_IGNORE;
          }}
        >
          <Button size="small">{words.compare}</Button>
        </Upload>
      </div>
      {said === null ? null : <output>{said}</output>}
    </details>
  );
};
