import { hashOf } from '../fields/digest.ts';
import { Census } from './baseline/census.ts';
import { everywhere } from './baseline/profile.ts';
import type { Baseline, Sites } from './baseline/types.ts';
import { checks } from './index.ts';
import type { Reading } from './reading.ts';
import { allowedOf, type Settings } from './settings.ts';
import { SketchIndex } from './sketch.ts';
import type { Check, Finding, Join, Placed } from './types.ts';
import { isUsual } from './usual.ts';

/** A check that found more than it may. */
export interface Failure {
  readonly check: string;
  /** Findings that count: new ones, where there is a baseline. */
  readonly found: number;
  /** Dumps or articles that were looked at. */
  readonly of: number;
  readonly per: 'dump' | 'article';
  /** As it was set: `0`, `5 %`. */
  readonly allowed: string;
}

/** What a run of checks came to. */
export interface Verdict {
  /** In the order of dumps, then of lines; of those that the baseline knows, none. */
  readonly findings: readonly Finding[];
  /** Findings that the baseline knows already. */
  readonly known: number;
  /** Findings that are as frequent on the baseline's pages. */
  readonly usual: number;
  readonly failures: readonly Failure[];
  readonly dumps: number;
  readonly articles: number;
}

const silenceOf = (id: string) =>
  `\`${id}: off\` under \`checks\` of clean.config.yaml, \`ignore\` there for some paths, or \`<!-- clean-ignore ${id} -->\` in the dump`;

/** Gathers what checks say of captures, in the captures' order, and judges at the end. */
export class Gate {
  readonly #settings: Settings;
  readonly #baseline: Baseline | null;
  readonly #joins = new Map<string, Join<unknown>>();
  readonly #order = new Map<string, number>();
  readonly #sites = new Map<Finding, string>();
  readonly #findings: Finding[] = [];
  readonly #census = new Census();
  readonly #sketches: Record<string, string> = {};
  #dumps = 0;
  #articles = 0;

  /** @param against articles that must not come again, besides those of the baseline */
  constructor(settings: Settings, baseline: Baseline | null, against: SketchIndex) {
    this.#settings = settings;
    this.#baseline = baseline;
    for (const [name, sketch] of Object.entries(baseline?.articles ?? {})) against.add(name, sketch);
    const past = { sites: baseline?.sites ?? {}, known: against };
    for (const { id, across } of checks as readonly Check[]) if (across) this.#joins.set(id, across.join(past));
  }

  take({ file, articles, remarks, notes, facts, sketches }: Reading): void {
    this.#order.set(file, this.#dumps);
    this.#dumps += 1;
    this.#articles += articles;
    for (const [id, said] of Object.entries(remarks)) this.#add(id, said, facts?.site);
    for (const [id, note] of Object.entries(notes)) this.#add(id, this.#joins.get(id)?.take(note) ?? []);
    if (facts) this.#census.take(facts);
    Object.assign(this.#sketches, sketches);
  }

  #add(check: string, said: readonly Placed[], site = everywhere): void {
    const severity = this.#settings.levels.get(check);
    if (severity === undefined || severity === 'off') return;
    for (const { words, ...place } of said) {
      if (this.#isIgnored(check, place.file)) continue;
      const fingerprint = hashOf(`${check}\n${place.file}\n${words}`).slice(0, 16);
      const finding = { ...place, check, severity, silence: silenceOf(check), fingerprint };
      this.#findings.push(finding);
      this.#sites.set(finding, site);
    }
  }

  #isIgnored(check: string, file: string): boolean {
    return this.#settings.ignores.some(
      ({ path, checks: ids }) => (ids === undefined || ids.includes(check)) && path(file),
    );
  }

  /** What the checks come to, all captures seen. Call it once. */
  verdict(): Verdict {
    const run = this.#census.profiles();
    for (const [id, join] of this.#joins) this.#add(id, join.end?.(run) ?? []);
    const place = ({ file }: Finding) => this.#order.get(file) ?? -1;
    this.#findings.sort((a, b) => place(a) - place(b) || a.line - b.line);
    const fresh = this.#newOnes();
    const findings = this.#unusual(fresh, run);
    const failures = (checks as readonly Check[]).flatMap((check) => this.#failure(check, findings));
    const [known, usual] = [this.#findings.length - fresh.length, fresh.length - findings.length];
    return { findings, known, usual, failures, dumps: this.#dumps, articles: this.#articles };
  }

  #newOnes(): Finding[] {
    const left = new Map(Object.entries(this.#baseline?.findings ?? {}));
    return this.#findings.filter(({ fingerprint }) => {
      const known = left.get(fingerprint) ?? 0;
      left.set(fingerprint, known - 1);
      return known <= 0;
    });
  }

  /** Without what the baseline's pages show as often. A dump that the baseline holds, and a check with a limit of its own, are not excused. */
  #unusual(findings: readonly Finding[], run: Sites): readonly Finding[] {
    const baseline = this.#baseline;
    if (baseline === null) return findings;
    const held = new Set(Object.keys(baseline.articles).map((name) => name.slice(0, name.lastIndexOf('#'))));
    const excusable = new Set((checks as readonly Check[]).filter(({ usual }) => usual).map(({ id }) => id));
    return findings.filter((finding) => {
      const { check, file } = finding;
      if (!excusable.has(check) || this.#settings.allowances.has(check) || held.has(file)) return true;
      return !isUsual(check, this.#sites.get(finding) ?? everywhere, baseline.sites, run);
    });
  }

  #failure({ id, per }: Check, findings: readonly Finding[]): Failure[] {
    const here = findings.filter(({ check }) => check === id);
    const set = this.#settings.allowances.get(id);
    const isFatal = set !== undefined || this.#baseline !== null || here.some(({ severity }) => severity === 'error');
    if (!isFatal) return [];
    const of = per === 'dump' ? this.#dumps : this.#articles;
    const allowed = set === undefined ? 0 : allowedOf(set, of);
    if (here.length <= allowed) return [];
    const words = set?.isShare ? `${+(set.amount * 100).toFixed(3)} %` : String(set?.amount ?? 0);
    return [{ check: id, found: here.length, of, per, allowed: words }];
  }

  /** The baseline of this run: every finding, what its sites look like, every article once. Call it after `verdict`. */
  baseline(version: string, rules: string): Baseline {
    const findings: Record<string, number> = {};
    for (const { fingerprint } of this.#findings) findings[fingerprint] = (findings[fingerprint] ?? 0) + 1;
    const copies = new SketchIndex();
    const articles = Object.entries(this.#sketches).filter(([name, sketch]) => {
      if (copies.find(sketch, name)) return false;
      copies.add(name, sketch);
      return true;
    });
    const byName = <T>(table: readonly [string, T][]) =>
      Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, T>;
    return {
      ...{ baseline: '1', version, rules },
      findings: byName(Object.entries(findings)),
      sites: this.#census.profiles(),
      articles: byName(articles),
    };
  }
}
