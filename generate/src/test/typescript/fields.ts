// Field configuration, and the overrides of it: an override sets what the panel has, to a value that it may have.
// What @grafana/schema leaves open is as @grafana/data has it (packages/grafana-data/src/types/dataLink.ts,
// src/transformations/matchers; the same in 11.6.16, 12.4.10 and 13.2.3).
import type { ComparisonOperation } from '@grafana/schema';
import type { Since } from './json';

export interface DataLink {
  title: string;
  url: string;
  targetBlank?: boolean;
  oneClick?: boolean;
}

type Percentile = `p${number}`;

export type Reducer =
  | 'sum' | 'max' | 'min' | 'logmin' | 'mean' | 'variance' | 'stdDev' | 'last' | 'median' | 'first' | 'count' | 'range'
  | 'diff' | 'diffperc' | 'delta' | 'step' | 'firstNotNull' | 'lastNotNull' | 'changeCount' | 'distinctCount'
  | 'allIsZero' | 'allIsNull' | 'allValues' | 'uniqueValues' | Percentile
  | (unknown extends Since<12, 'countAll'> ? never : 'countAll');

export type FieldType = 'time' | 'number' | 'string' | 'boolean' | 'trace' | 'geo' | 'enum' | 'other' | 'frame' | 'nestedFrames';

type Scoped = Since<13, { scope?: 'series' | 'nested' | 'annotation' | 'exemplar' }>;

export type FieldMatcher = Scoped &
  (
    | { id: 'byName' | 'byRegexp' | 'byFrameRefID'; options: string }
    | { id: 'byType'; options: FieldType }
    | { id: 'byTypes'; options: FieldType[] }
    | { id: 'byNames'; options: { mode?: 'exclude' | 'include'; names?: string[]; readOnly?: boolean; prefix?: string } }
    | { id: 'byRegexpOrNames'; options: { pattern?: string; names?: string[]; variable?: string } }
    | { id: 'byValue'; options: { reducer: Reducer; op: ComparisonOperation; value?: number } }
    | { id: 'numeric' | 'time' | 'first' | 'firstTimeField' }
  );

/** Of a version's own types, what holds for every panel. */
export type Standard<FieldConfig> = Omit<FieldConfig, 'custom' | 'links' | 'fieldMinMax'> & {
  links?: DataLink[];
  /** Whether minimum and maximum are each field's own; packages/grafana-data/src/types/dataFrame.ts. */
  fieldMinMax?: boolean;
};

type Plain<T> = Exclude<T, undefined>;

type Below<T, Key extends string> = T extends string | number | boolean | null | unknown[]
  ? never
  : { [K in keyof T & string]-?: { id: `${Key}.${K}`; value: Plain<T[K]> } }[keyof T & string];

type Properties<T, Prefix extends string> = [T] extends [never]
  ? never
  : {
      [K in keyof T & string]-?: { id: `${Prefix}${K}`; value: Plain<T[K]> } | Below<Plain<T[K]>, `${Prefix}${K}`>;
    }[keyof T & string];

type Overridable<FieldConfig> = Omit<Standard<FieldConfig>, 'displayNameFromDS' | 'path' | 'writeable' | 'nullValueMode'>;

export interface FieldConfiguration<FieldConfig, Custom> {
  defaults: Standard<FieldConfig> & { custom?: Custom };
  overrides: Array<{
    matcher: FieldMatcher;
    properties: Array<Exclude<Properties<Overridable<FieldConfig>, ''>, { id: `${string}.${string}` }> | Properties<Custom, 'custom.'>>;
  }>;
}
