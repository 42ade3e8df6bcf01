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

type Query = { type: 'query'; query: PrometheusVariableQuery; datasource: DataSourceRef; definition?: string } & {
  regex: string;
  sort: VariableSort;
  refresh: VariableRefresh;
} & Choice &
  Several &
  Since<12, Pick<VariableModel, Extract<keyof VariableModel, 'regexApplyTo' | 'staticOptions' | 'staticOptionsOrder'>>>;

type Custom = { type: 'custom'; query: string } & Choice & Several & Since<12, { valuesFormat?: 'csv' | 'json' }>;

type DataSource = { type: 'datasource'; query: string; regex: string; refresh: VariableRefresh } & Choice & Several;

type Interval = { type: 'interval'; query: string; refresh: VariableRefresh.onTimeRangeChanged } & Choice & {
    auto?: boolean;
    auto_min?: string;
    auto_count?: number;
  };

type TextBox = { type: 'textbox'; query: string; originalQuery?: string } & Choice;

type Constant = { type: 'constant'; query: string; current?: VariableOption; options?: VariableOption[] };

type AdHoc = { type: 'adhoc'; datasource: DataSourceRef; filters: AdHocFilter[] } & {
  baseFilters?: AdHocFilter[];
  defaultKeys?: Array<{ text: string; value?: string | number; group?: string; expandable?: boolean }>;
  allowCustomValue?: boolean;
} & Since<13, { enableGroupBy?: boolean }>;

type GroupBy = { type: 'groupby'; datasource: DataSourceRef; multi: true; current?: VariableOption; options: VariableOption[] } & {
  allowCustomValue?: boolean;
} & Since<12, { defaultValue?: VariableOption }>;

/** The first option is on, the second off. */
type Switch = { type: 'switch'; query?: string; current: VariableOption; options: [VariableOption, VariableOption] };

type Always = Query | Custom | DataSource | Interval | TextBox | Constant | AdHoc | GroupBy;

export type Variable = Common & (unknown extends Since<12, Switch> ? Always : Always | Switch);

