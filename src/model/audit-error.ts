export interface ErrorPlace {
  file?: string;
  line?: number;
  column?: number;
}

/** Something that the user can mend. Anything else that goes wrong is a bug and is thrown on as it is. */
export class AuditError extends Error {
  override readonly name = 'AuditError';

  /**
   * @param code kebab-case and stable: part of the JSON contract
   * @param message one sentence that says what is wrong
   * @param place file, line and column (from 1) as far as they are known
   * @param hint what the user can do about it
   */
  constructor(
    readonly code: string,
    message: string,
    readonly place: ErrorPlace = {},
    readonly hint: string = '',
  ) {
    super(message);
  }
}
