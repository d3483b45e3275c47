import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { AuditError } from '../model/audit-error.js';

export type PolicyFileKind = 'policy' | 'requirement' | 'words';

/** Refuses or accepts files of a policy folder by `schemas/policy.schema.json`. */
export class PolicyFileValidator {
  private readonly ajv = new Ajv2020({ allErrors: true, verbose: true });

  constructor(schema: object) {
    this.ajv.addSchema(schema, 'policy');
  }

  /**
   * The value of a policy file.
   * @param name name of the file for messages
   * @throws AuditError `bad-policy` with file, line, path in the file and what was expected there
   */
  read<T>(kind: PolicyFileKind, name: string, text: string): T {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const broken = document.errors[0];
    if (broken) throw badPolicy(name, lines.linePos(broken.pos[0]).line, broken.message);
    const value = document.toJS() as T;
    const validate = this.ajv.getSchema(`policy#/$defs/${kind}`) as ValidateFunction;
    if (validate(value)) return value;
    const error = mostTelling(validate.errors ?? []);
    const path = error.instancePath.split('/').slice(1).map(unescape);
    throw badPolicy(
      name,
      lineOf(document, path, lines),
      `${path.join(' › ') || 'the file'}: ${expectation(error)}`,
    );
  }
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function badPolicy(file: string, line: number, message: string): AuditError {
  return new AuditError(
    'bad-policy',
    message,
    { file, line },
    'docs/adding.md describes the files of a policy',
  );
}

/** The error deepest in the file: those above it ("must match a schema in anyOf") only follow from it. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject {
  const depth = ({ instancePath, keyword }: ErrorObject) =>
    instancePath.split('/').length - (keyword === 'anyOf' ? 0.5 : 0);
  return errors.toSorted((a, b) => depth(b) - depth(a))[0] as ErrorObject;
}

function expectation({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `unknown key '${params.additionalProperty}'`;
  if (keyword === 'required') return `the key '${params.missingProperty}' is missing`;
  if (keyword === 'enum') return `expected one of ${(params.allowedValues as unknown[]).join(', ')}`;
  return message ?? 'is not as expected';
}

function lineOf(document: Document.Parsed, path: readonly string[], lines: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
