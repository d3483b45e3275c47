import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Document, isMap, isNode, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { AuditError } from '../model/audit-error.js';

export type PolicyFileKind = 'policy' | 'requirement' | 'words';

/** Refuses or accepts files of a policy folder by `schemas/policy.schema.json`. */
export class PolicyFileValidator {
  private readonly ajv = new Ajv2020({ allErrors: true, verbose: true });
  private readonly parsed = new Map<string, { document: Document.Parsed; lines: LineCounter }>();

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
    this.parsed.set(name, { document, lines });
    if (validate(value)) return value;
    const error = mostTelling(validate.errors ?? []);
    const path = error.instancePath.split('/').slice(1).map(fromPointer);
    const key = error.params.additionalProperty ?? error.propertyName;
    throw this.refuse(name, path, expectation(error), key);
  }

  /** The refusal of what stands at `path` (or at the key `below` it) in a file that was read before. */
  refuse(name: string, path: readonly string[], message: string, below?: string): AuditError {
    const file = this.parsed.get(name);
    const at = below === undefined ? path : [...path, below];
    const line = file ? lineOf(file.document, at, file.lines) : 1;
    return badPolicy(name, line, `${path.join(' › ') || 'the file'}: ${message}`);
  }
}

const fromPointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function badPolicy(file: string, line: number, message: string): AuditError {
  return new AuditError(
    'bad-policy',
    message,
    { file, line },
    'docs/adding.md describes the files of a policy',
  );
}

/**
 * The error deepest in the file: those above it ("must match a schema in anyOf") only follow from it. Of several at
 * one place, a wrong type comes last: it is that of the other branch.
 */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject {
  const depth = ({ instancePath, keyword }: ErrorObject) =>
    instancePath.split('/').length - (LEAST_TELLING[keyword] ?? 0);
  return errors.toSorted((a, b) => depth(b) - depth(a))[0] as ErrorObject;
}

const LEAST_TELLING: Record<string, number> = { anyOf: 0.5, propertyNames: 0.5, type: 0.25 };

function expectation({ keyword, params, message, propertyName }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `unknown key '${params.additionalProperty}'`;
  if (keyword === 'required') return `the key '${params.missingProperty}' is missing`;
  if (keyword === 'enum') return `expected one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (propertyName !== undefined) return `the key '${propertyName}' ${message}`;
  return message ?? 'is not as expected';
}

/** Line of the value at `path`, or of its key where the value is a list or map of its own lines. */
function lineOf(document: Document.Parsed, path: readonly string[], lines: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function nodeAt(document: Document.Parsed, path: readonly string[]): ParsedNode | undefined {
  const keys = path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const holder = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  const found = pair?.key ?? node;
  return isNode(found) ? (found as ParsedNode) : undefined;
}
