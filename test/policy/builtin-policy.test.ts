import { expect, it } from 'vitest';
import { compileBuiltInPolicy, loadBuiltInPolicy } from '../../src/io/builtin-policy.js';

it('a policy that was written as JSON is the same policy', () => {
  const compiled = JSON.parse(JSON.stringify(compileBuiltInPolicy('4311')));
  expect(compiled).toStrictEqual(loadBuiltInPolicy());
});
