import type { Logger } from '#platform/log';
import type { Deps } from '#api/deps';
import { actorKey, type Staff } from '#api/auth/staff';
import { problem } from '#api/problem';
import { refusedKindText } from '#i18n/zh-CN/import-template';
import { checkFile, type Upload } from './check-file.ts';
import { recordQuarantine } from './quarantine.ts';
import { FileRefusal } from './table-row.ts';
import type { CHINESE_ENCODING } from './text-of-file.ts';

/** What a form for uploading holds. */
export interface UploadForm {
  readonly file?: unknown;
  readonly encoding?: typeof CHINESE_ENCODING | undefined;
}

const uploadOf = async (form: UploadForm, staff: Staff): Promise<Upload> => {
  if (!(form.file instanceof File)) throw problem('file-missing', { field: 'file' });
  return {
    fileName: form.file.name,
    bytes: Buffer.from(await form.file.arrayBuffer()),
    confirmedEncoding: form.encoding ?? null,
    courtId: staff.courtId,
    createdBy: actorKey(staff),
    now: staff.now,
  };
};

/** Where the template is handed out, told to whoever used another. */
const TEMPLATE = '/api/imports/template.xlsx';

const membersOf = ({ code, params, preview }: FileRefusal) => {
  if (preview !== null) return { encoding: params['encoding'], preview };
  return code === 'template-version-wrong' || code === 'columns-wrong'
    ? { template: TEMPLATE }
    : {};
};

const refusalProblem = (refusal: FileRefusal) => {
  const { code, params } = refusal;
  const { kind } = params;
  const words = kind === undefined ? {} : { kind: refusedKindText[kind] ?? kind };
  return problem(code, {
    params: { ...params, ...words },
    field: 'file',
    members: membersOf(refusal),
  });
};

/**
 * Checks an uploaded file and gives the id of its batch. A refusal becomes its problem; a file a
 * scanner would stop is also written into the access log and reported in the log.
 */
export const receiveFile = async (
  deps: Deps,
  log: Logger,
  staff: Staff,
  form: UploadForm,
): Promise<string> => {
  const upload = await uploadOf(form, staff);
  try {
    return await checkFile(deps.pool, upload, deps.config.linkSecret);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    if (error.code === 'file-quarantined') {
      await recordQuarantine(deps.pool, upload);
      log.error(
        { act: 'file-quarantined', courtId: upload.courtId, bytes: upload.bytes.length },
        'a file was refused as malware',
      );
    }
    throw refusalProblem(error);
  }
};
