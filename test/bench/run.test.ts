import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../bench/accuracy/prediction.js';
import { runBench } from '../../bench/accuracy/run.js';
import { makeChecklist, perfectEngine } from './tiny-corpus.js';

const corpus = fileURLToPath(new URL('../corpora', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const floorFile = join(folder, 'floor.json');

const silentEngine: Engine = ({ kind }) => ({ checklist: makeChecklist({}), kind });

function bench(engine: Engine, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runBench({
    argv,
    engine,
    corpus,
    floorFile,
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeEach(() => writeFileSync(floorFile, '{}\n'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('runBench', () => {
  it('finds no fault with a perfect engine, over the whole corpus', () => {
    const json = join(folder, 'figures.json');
    const { code, out } = bench(perfectEngine, '--errors', '--held-out', '--json', json);
    expect(code).toBe(0);
    expect(out.match(/== errors: .*\nnone/g)).toHaveLength(4);
    const { figures } = JSON.parse(readFileSync(json, 'utf8'));
    const shares = Object.entries(figures).filter(([name]) => name !== 'agreements.falsePasses');
    expect(figures['agreements.falsePasses']).toBe(0);
    expect(shares.map(([, value]) => value)).toEqual(new Array(8).fill(1));
  });

  it('fails the floor after a good engine got worse, and keeps it when asked to write it', () => {
    const set = ['--set', 'agreements'];
    expect(bench(perfectEngine, ...set, '--write-floor').code).toBe(0);
    const floor = readFileSync(floorFile, 'utf8');
    expect(bench(perfectEngine, ...set, '--floor').code).toBe(0);

    const worse = bench(silentEngine, ...set, '--floor');
    expect(worse.code).toBe(1);
    expect(worse.out).toMatch(/Floor: BROKEN/);
    expect(worse.out).toMatch(/agreements\.verdictAccuracy +0\.\d+ +1 +BELOW/);

    expect(bench(silentEngine, ...set, '--write-floor').code).toBe(1);
    expect(readFileSync(floorFile, 'utf8')).toBe(floor);
    expect(bench(silentEngine, ...set, '--write-floor', '--force').code).toBe(0);
    expect(readFileSync(floorFile, 'utf8')).not.toBe(floor);
  });

  it('fails where no floor was ever written', () => {
    expect(bench(perfectEngine, '--set', 'agreements', '--floor')).toMatchObject({
      code: 1,
      out: expect.stringContaining('NO FLOOR'),
    });
  });

  it('fails, and writes no floor, where the engine throws', () => {
    const engine: Engine = (sample) => {
      if (sample.id.includes('08-')) throw new Error('lost');
      return perfectEngine(sample);
    };
    const { code, out } = bench(engine, '--set', 'agreements', '--write-floor');
    expect(code).toBe(1);
    expect(out).toContain('ENGINE FAILED on agreements/08-dunmoor-sro-mou.md: Error: lost');
    expect(readFileSync(floorFile, 'utf8')).toBe('{}\n');
  });

  it('shows only the chosen rows', () => {
    const { out } = bench(perfectEngine, '--set', 'agreements', '--only', 'A.1,B.1.jointly');
    const elements = out.slice(0, out.indexOf('Requirements:'));
    expect(
      elements
        .split('\n')
        .slice(2, -2)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['A.1.prohibition', 'B.1.jointly', 'all']);
  });

  it.each([
    [['--set', 'agreement']],
    [['--only', 'A.6']],
    [['--only', '']],
    [['--force']],
    [['--held-out']],
    [['--florr']],
    [['stray']],
  ])('refuses %j', (argv) => {
    const { code, out, err } = bench(perfectEngine, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage:');
  });
});
