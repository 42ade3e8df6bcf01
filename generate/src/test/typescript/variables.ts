// Variables of the classic model, one type each. @grafana/schema has one for all, without what a type adds:
// packages/grafana-data/src/types/templateVars.ts (11.6.16, 12.4.10, 13.2.3).
import type { DataSourceRef, VariableModel, VariableOption, VariableRefresh, VariableSort } from '@grafana/schema';
import type { Since } from './json';

type Common = Pick<VariableModel, 'name' | 'label' | 'hide' | 'skipUrlSync'> & { description?: string | null };

interface Choice {
  current?: VariableOption | Record<string, never>;
  options: VariableOption[];
}

interface Several {
  multi: boolean;
  includeAll: boolean;
  allValue?: string | null;
  allowCustomValue?: boolean;
}

/** `qryType` is a PrometheusVariableQueryType of packages/grafana-prometheus/src/types.ts. */
interface PrometheusVariableQuery {
  qryType: 0 | 1 | 2 | 3 | 4 | 5;
  query: string;
  refId: 'PrometheusVariableQueryEditor-VariableQuery';
}

interface AdHocFilter {
  key: string;
  operator: '=' | '!=' | '=~' | '!~' | '<' | '>' | '=|' | '!=|';
  value: string;
  values?: string[];
}

interface Kinds {
  adhoc: {
    datasource: DataSourceRef;
    filters: AdHocFilter[];
    baseFilters?: AdHocFilter[];
    defaultKeys?: Array<{ text: string; value?: string | number; group?: string; expandable?: boolean }>;
    allowCustomValue?: boolean;
  } & Since<13, { enableGroupBy?: boolean }>;
  constant: { query: string; current?: VariableOption; options?: VariableOption[] };
  custom: { query: string } & Choice & Several & Since<12, { valuesFormat?: 'csv' | 'json' }>;
  datasource: { query: string; regex: string; refresh: VariableRefresh } & Choice & Several;
  groupby: {
    datasource: DataSourceRef;
    multi: true;
    current?: VariableOption;
    options: VariableOption[];
    allowCustomValue?: boolean;
  } & Since<12, { defaultValue?: VariableOption }>;
  interval: {
    query: string;
    refresh: VariableRefresh.onTimeRangeChanged;
    auto?: boolean;
    auto_min?: string;
    auto_count?: number;
  } & Choice;
  query: {
    query: PrometheusVariableQuery;
    datasource: DataSourceRef;
    definition?: string;
    regex: string;
    sort: VariableSort;
    refresh: VariableRefresh;
  } & Choice &
    Several &
    Since<12, Pick<VariableModel, Extract<keyof VariableModel, 'regexApplyTo' | 'staticOptions' | 'staticOptionsOrder'>>>;
  textbox: { query: string; originalQuery?: string } & Choice;
}

interface NewKinds {
  /** The first option is on, the second off. */
  switch: { query?: string; current: VariableOption; options: [VariableOption, VariableOption] };
}

/** What each type of variable says. */
export type Variables = { [Type in keyof Kinds]: Common & Kinds[Type] } & Since<12, { [Type in keyof NewKinds]: Common & NewKinds[Type] }>;

export type Variable = { [Type in keyof Variables]: Variables[Type] & { type: Type } }[keyof Variables];
