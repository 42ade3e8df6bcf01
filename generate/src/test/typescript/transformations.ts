// Transformations and their options, which @grafana/schema leaves open. Sources, of Grafana 11.6.16, 12.4.10 and 13.2.3:
// packages/grafana-data/src/transformations/transformers, and public/app/features/transformers for configFromData,
// extractFields, fieldLookup, heatmap, joinByLabels, partitionByValues, prepareTimeSeries, regression, rowsToFields,
// smoothing and timeSeriesTable.
import type { HeatmapCalculationOptions } from '@grafana/schema';
import type { FieldMatcher, FieldType, Reducer } from './fields';
import type { Before, Since } from './json';

type SpecialValue = 'true' | 'false' | 'null' | 'empty' | 'zero';

type NamesOrPattern = { pattern?: string; names?: string[]; variable?: string };

type Order = { indexByName?: Record<string, number> } & Since<
  12,
  { orderByMode?: 'manual' | 'auto'; orderBy?: Array<{ type: 'name' | 'label'; name?: string; desc?: boolean }> }
>;

type Operand = { fixed?: string; matcher?: { id: 'byName' | 'byType'; options: string } };

type Calculation = {
  alias?: string;
  replaceFields?: boolean;
  timeSeries?: boolean;
} & (
  | { mode: 'reduceRow'; reduce: { reducer: Reducer; include?: string[]; nullValueMode?: 'null' | 'connected' | 'null as zero' } }
  | { mode: 'cumulativeFunctions'; cumulative: { field?: string; reducer: Reducer } }
  | {
      mode: 'windowFunctions';
      window: {
        field?: string;
        reducer: Reducer;
        windowSize?: number;
        windowSizeMode?: 'percentage' | 'fixed';
        windowAlignment?: 'trailing' | 'centered';
      };
    }
  | { mode: 'binary'; binary: { left: Operand; operator: '+' | '-' | '*' | '/'; right: Operand } }
  | { mode: 'unary'; unary: { operator: UnaryOperator; fieldName: string } }
  | { mode: 'index'; index: { asPercentile: boolean } }
);

type UnaryOperator =
  | 'abs' | 'exp' | 'ln' | 'round' | 'floor' | 'ceil'
  | (unknown extends Since<12, 'percent'> ? never : 'percent');

type ValueMatcher =
  | { id: 'isNull' | 'isNotNull'; options: Record<string, never> }
  | { id: 'regex' | 'substring' | 'notSubstring'; options: { value: string } }
  | { id: 'equal' | 'notEqual'; options: { value: string | number | boolean } }
  | { id: 'greater' | 'greaterOrEqual' | 'lower' | 'lowerOrEqual'; options: { value: number | string } }
  | { id: 'between'; options: { from: number | string; to: number | string } };

type ConfigMapping = {
  fieldName: string;
  handlerKey:
    | 'field.name' | 'field.value' | 'field.label' | '__ignore' | 'max' | 'min' | 'unit' | 'decimals' | 'displayName' | 'color'
    | 'threshold1' | 'mappings.value' | 'mappings.color' | 'mappings.text' | null;
  reducerId?: Reducer;
  handlerArguments?: { threshold?: { color: string } };
};

type Grouping = { operation: 'groupby' | 'aggregate' | null; aggregations: Reducer[] };

type NestedTable = { showSubframeHeaders?: boolean } & Before<13, { fields: Record<string, Grouping> }> &
  Since<13, { expandAllRows?: boolean; rules: Array<Grouping & { matcher: FieldMatcher; keepNestedField?: boolean }> }>;

interface Always {
  calculateField: Calculation;
  concatenate: { frameNameMode?: 'drop' | 'field' | 'label'; frameNameLabel?: string };
  configFromData: { configRefId?: string; mappings: ConfigMapping[]; applyTo?: FieldMatcher };
  convertFieldType: {
    conversions: Array<{
      targetField?: string;
      destinationType?: FieldType;
      dateFormat?: string;
      joinWith?: string;
      timezone?: string;
      enumConfig?: { text?: string[]; color?: string[]; icon?: string[]; description?: string[] };
    }>;
    fields?: Record<string, never>;
  };
  extractFields: {
    source?: string;
    format?: 'json' | 'kvp' | 'auto' | 'regexp' | 'delimiter';
    jsonPaths?: Array<{ path: string; alias?: string }>;
    regExp?: string;
    delimiter?: string;
    replace?: boolean;
    keepTime?: boolean;
  };
  fieldLookup: { lookupField?: string; gazetteer?: string };
  filterByRefId: { include?: string; exclude?: string };
  filterByValue: {
    filters: Array<{ fieldName: string; config: ValueMatcher }>;
    type: 'include' | 'exclude';
    match: 'all' | 'any';
  };
  filterFieldsByName: { include?: NamesOrPattern; exclude?: NamesOrPattern; byVariable?: boolean };
  formatString: {
    stringField: string;
    outputFormat:
      | 'Upper Case' | 'Lower Case' | 'Sentence Case' | 'Title Case' | 'Pascal Case' | 'Camel Case' | 'Snake Case'
      | 'Kebab Case' | 'Trim' | 'Substring';
    substringStart: number;
    substringEnd: number;
  };
  formatTime: { timeField: string; outputFormat: string; timezone: string };
  groupBy: { fields: Record<string, Grouping> };
  groupToNestedTable: NestedTable;
  groupingToMatrix: { columnField?: string; rowField?: string; valueField?: string; emptyValue?: SpecialValue };
  heatmap: HeatmapCalculationOptions & { keepOriginalData?: boolean };
  histogram: { bucketCount?: number; bucketSize?: string | number; bucketOffset?: string | number; combine?: boolean };
  joinByField: { byField?: string; mode?: 'outer' | 'inner' | 'outerTabular' };
  joinByLabels: { value: string; join?: string[] };
  labelsToFields: { mode?: 'columns' | 'rows'; keepLabels?: string[]; valueLabel?: string };
  limit: { limitField?: number | string };
  merge: Record<string, never>;
  organize: Order & {
    renameByName?: Record<string, string>;
    excludeByName?: Record<string, boolean>;
    includeByName?: Record<string, boolean>;
  };
  partitionByValues: {
    fields: string[];
    keepFields?: boolean;
    naming?: { asLabels?: boolean; append?: boolean; withNames?: boolean; separator1?: string; separator2?: string };
  };
  prepareTimeSeries: { format: 'wide' | 'multi' | 'long' };
  reduce: {
    reducers: Reducer[];
    fields?: FieldMatcher;
    mode?: 'seriesToRows' | 'reduceFields';
    includeTimeField?: boolean;
    labelsToFields?: boolean;
  };
  regression: {
    modelType?: 'linear' | 'polynomial';
    degree?: number;
    xFieldName?: string;
    yFieldName?: string;
    predictionCount?: number;
  };
  renameByRegex: { regex: string; renamePattern: string };
  rowsToFields: { mappings?: ConfigMapping[] };
  seriesToRows: Record<string, never>;
  sortBy: { sort: Array<{ field: string; desc?: boolean; index?: number }>; fields?: Record<string, never> };
  timeSeriesTable: Record<string, { stat?: Reducer; timeField?: string; inlineStat?: boolean }>;
  transpose: { firstFieldName?: string; restFieldsName?: string } & Since<12, { emptyValue?: SpecialValue }>;
}

/** The options of each transformation. */
export type Transformations = Always & Since<12, { smoothing: { resolution?: number } }>;

/** Applies a transformation to some frames only, or not at all. */
export interface Applied {
  disabled?: boolean;
  filter?: { id: 'byRefId' | 'byName'; options: string };
  topic?: 'series' | 'annotations' | 'alertStates';
}
