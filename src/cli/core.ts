import type { AuditedAgreement } from '../model/checklist.js';
import type { DocumentFormat } from '../model/document.js';
import type { Outline, ProviderKind } from '../model/outline.js';
import type { Policy } from '../model/policy.js';

export interface OutlineOptions {
  file: string;
  format?: DocumentFormat;
  kind?: ProviderKind;
  policy: Policy;
}

export interface AuditOptions extends OutlineOptions {
  sha256: string;
  asOf: string;
}

/** What the commands need of the rest of the program. */
export interface Core {
  loadPolicy(): Policy;
  /** The text of a file's bytes. */
  decode(bytes: Uint8Array, file: string): string;
  audit(source: string, options: AuditOptions): AuditedAgreement;
  outline(source: string, options: OutlineOptions): Outline;
  /** Endings, with the dot, of the files that can be read. */
  extensions: readonly string[];
}

export type LoadCore = () => Promise<Core>;

/** Loads the parsers only when a command needs them: `--help` and a mistyped option answer at once. */
export const loadCore: LoadCore = async () => {
  const [{ auditText, outlineText }, { decodeBytes }, { readers }, { loadBuiltInPolicy }] = await Promise.all(
    [
      import('../audit.js'),
      import('../readers/decode.js'),
      import('../readers/index.js'),
      import('../io/builtin-policy.js'),
    ],
  );
  return {
    loadPolicy: () => loadBuiltInPolicy(),
    decode: decodeBytes,
    audit: auditText,
    outline: outlineText,
    extensions: readers.flatMap((reader) => reader.extensions),
  };
};
