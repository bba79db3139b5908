// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  NamedFigureRecord,
  FigureTableRecord,
  FigureCellRecord,
  CoverageRecord,
  CoverageRowRecord,
} from './records.ts';
import type { StatisticsContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  DateTime: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type LocalisedText = {
  __typename?: 'LocalisedText';
  fa: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  figures?: Maybe<NamedFigureConnection>;
  figure?: Maybe<FigureTable>;
  figureExport?: Maybe<FigureExport>;
  coverage?: Maybe<Coverage>;
  analystBudget?: Maybe<AnalystBudget>;
};

export type QueryfiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryfigureArgs = {
  input: FigureInput;
};

export type QueryfigureExportArgs = {
  input: FigureInput;
  format: ExportFormat;
};

export type QuerycoverageArgs = {
  year: Scalars['String']['input'];
};

export const FigureName = {
  ADULTS: 'ADULTS',
  LEGAL_PERSONS: 'LEGAL_PERSONS',
  ADULTS_REACHED: 'ADULTS_REACHED',
  LEGAL_PERSONS_REACHED: 'LEGAL_PERSONS_REACHED',
  REQUESTS: 'REQUESTS',
  REFUSALS: 'REFUSALS',
  FINISHED_SERVICES: 'FINISHED_SERVICES',
  DURATIONS: 'DURATIONS',
  VISITS_AVOIDED: 'VISITS_AVOIDED',
  DOCUMENTS_AVOIDED: 'DOCUMENTS_AVOIDED',
  BILLS_DUE: 'BILLS_DUE',
  BILLS_DUE_AMOUNT: 'BILLS_DUE_AMOUNT',
  INSURED_PEOPLE: 'INSURED_PEOPLE',
  INSURED_MONTHS: 'INSURED_MONTHS',
  RATINGS: 'RATINGS',
  SATISFACTION: 'SATISFACTION',
  COMPLAINTS: 'COMPLAINTS',
  APPOINTMENTS: 'APPOINTMENTS',
} as const;

export type FigureName = (typeof FigureName)[keyof typeof FigureName];
export const ExportFormat = {
  CSV: 'CSV',
  JSON: 'JSON',
} as const;

export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];
export const FigureBasis = {
  RESIDENCE: 'RESIDENCE',
  SERVICE_POINT: 'SERVICE_POINT',
  REGISTER: 'REGISTER',
} as const;

export type FigureBasis = (typeof FigureBasis)[keyof typeof FigureBasis];
export const FigurePeriod = {
  MONTH: 'MONTH',
  YEAR: 'YEAR',
} as const;

export type FigurePeriod = (typeof FigurePeriod)[keyof typeof FigurePeriod];
export const FigureUnit = {
  PEOPLE: 'PEOPLE',
  COMPANIES: 'COMPANIES',
  REQUESTS: 'REQUESTS',
  BILLS: 'BILLS',
  RIAL: 'RIAL',
  MONTHS: 'MONTHS',
  HOURS: 'HOURS',
  COUNT: 'COUNT',
  SHARE: 'SHARE',
  POINTS: 'POINTS',
} as const;

export type FigureUnit = (typeof FigureUnit)[keyof typeof FigureUnit];
export const CoverageReading = {
  OFFERED: 'OFFERED',
  USED: 'USED',
} as const;

export type CoverageReading = (typeof CoverageReading)[keyof typeof CoverageReading];
export const CoverageWhom = {
  ADULTS: 'ADULTS',
  LEGAL_PERSONS: 'LEGAL_PERSONS',
} as const;

export type CoverageWhom = (typeof CoverageWhom)[keyof typeof CoverageWhom];
export type FigureFilter = {
  dimension: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

export type FigureInput = {
  figure: FigureName;
  first: Scalars['String']['input'];
  last?: InputMaybe<Scalars['String']['input']>;
  dimensions?: InputMaybe<Array<Scalars['String']['input']>>;
  filters?: InputMaybe<Array<FigureFilter>>;
};

export type NamedFigure = {
  __typename?: 'NamedFigure';
  name: FigureName;
  title: LocalisedText;
  unit: FigureUnit;
  basis: FigureBasis;
  per: FigurePeriod;
  tables: Array<FigureDimensions>;
};

export type FigureDimensions = {
  __typename?: 'FigureDimensions';
  dimensions: Array<Scalars['String']['output']>;
};

export type NamedFigureConnection = {
  __typename?: 'NamedFigureConnection';
  edges: Array<NamedFigureEdge>;
  nodes: Array<NamedFigure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NamedFigureEdge = {
  __typename?: 'NamedFigureEdge';
  cursor: Scalars['String']['output'];
  node: NamedFigure;
};

export type FigureTable = {
  __typename?: 'FigureTable';
  figure: FigureName;
  dimensions: Array<Scalars['String']['output']>;
  periods: Array<Scalars['String']['output']>;
  cells: FigureCellConnection;
  whole?: Maybe<Scalars['Float']['output']>;
  unit: FigureUnit;
  basis: FigureBasis;
  k: Scalars['Int']['output'];
  rounding: Scalars['Int']['output'];
  asOf: Scalars['DateTime']['output'];
  disclaimer: LocalisedText;
};

export type FigureTablecellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type FigureCell = {
  __typename?: 'FigureCell';
  keys: Array<FigureKey>;
  value?: Maybe<Scalars['Float']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

export type FigureKey = {
  __typename?: 'FigureKey';
  dimension: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type FigureCellConnection = {
  __typename?: 'FigureCellConnection';
  edges: Array<FigureCellEdge>;
  nodes: Array<FigureCell>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FigureCellEdge = {
  __typename?: 'FigureCellEdge';
  cursor: Scalars['String']['output'];
  node: FigureCell;
};

export type FigureExport = {
  __typename?: 'FigureExport';
  mediaType: Scalars['String']['output'];
  file: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type Coverage = {
  __typename?: 'Coverage';
  year: Scalars['String']['output'];
  lastPeriod?: Maybe<Scalars['String']['output']>;
  rows: CoverageRowConnection;
  k: Scalars['Int']['output'];
  rounding: Scalars['Int']['output'];
  asOf: Scalars['DateTime']['output'];
  disclaimer: LocalisedText;
};

export type CoveragerowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CoverageRow = {
  __typename?: 'CoverageRow';
  reading: CoverageReading;
  whom: CoverageWhom;
  isCumulative: Scalars['Boolean']['output'];
  province?: Maybe<Scalars['String']['output']>;
  basis: FigureBasis;
  numerator?: Maybe<Scalars['Int']['output']>;
  denominator?: Maybe<Scalars['Int']['output']>;
  share?: Maybe<Scalars['Float']['output']>;
  target: Scalars['Float']['output'];
  suppressed: Scalars['Boolean']['output'];
};

export type CoverageRowConnection = {
  __typename?: 'CoverageRowConnection';
  edges: Array<CoverageRowEdge>;
  nodes: Array<CoverageRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoverageRowEdge = {
  __typename?: 'CoverageRowEdge';
  cursor: Scalars['String']['output'];
  node: CoverageRow;
};

export type AnalystBudget = {
  __typename?: 'AnalystBudget';
  points: Scalars['Int']['output'];
  spent: Scalars['Int']['output'];
  refillsAt: Scalars['DateTime']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FigureName: FigureName;
  ExportFormat: ExportFormat;
  FigureBasis: FigureBasis;
  FigurePeriod: FigurePeriod;
  FigureUnit: FigureUnit;
  CoverageReading: CoverageReading;
  CoverageWhom: CoverageWhom;
  FigureFilter: FigureFilter;
  FigureInput: FigureInput;
  NamedFigure: ResolverTypeWrapper<NamedFigureRecord>;
  FigureDimensions: ResolverTypeWrapper<FigureDimensions>;
  NamedFigureConnection: ResolverTypeWrapper<
    Omit<NamedFigureConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['NamedFigureEdge']>;
      nodes: Array<ResolversTypes['NamedFigure']>;
    }
  >;
  NamedFigureEdge: ResolverTypeWrapper<Omit<NamedFigureEdge, 'node'> & { node: ResolversTypes['NamedFigure'] }>;
  FigureTable: ResolverTypeWrapper<FigureTableRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureCell: ResolverTypeWrapper<FigureCellRecord>;
  FigureKey: ResolverTypeWrapper<FigureKey>;
  FigureCellConnection: ResolverTypeWrapper<
    Omit<FigureCellConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FigureCellEdge']>;
      nodes: Array<ResolversTypes['FigureCell']>;
    }
  >;
  FigureCellEdge: ResolverTypeWrapper<Omit<FigureCellEdge, 'node'> & { node: ResolversTypes['FigureCell'] }>;
  FigureExport: ResolverTypeWrapper<FigureExport>;
  Coverage: ResolverTypeWrapper<CoverageRecord>;
  CoverageRow: ResolverTypeWrapper<CoverageRowRecord>;
  CoverageRowConnection: ResolverTypeWrapper<
    Omit<CoverageRowConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CoverageRowEdge']>;
      nodes: Array<ResolversTypes['CoverageRow']>;
    }
  >;
  CoverageRowEdge: ResolverTypeWrapper<Omit<CoverageRowEdge, 'node'> & { node: ResolversTypes['CoverageRow'] }>;
  AnalystBudget: ResolverTypeWrapper<AnalystBudget>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  LocalisedText: LocalisedText;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  FigureFilter: FigureFilter;
  FigureInput: FigureInput;
  NamedFigure: NamedFigureRecord;
  FigureDimensions: FigureDimensions;
  NamedFigureConnection: Omit<NamedFigureConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['NamedFigureEdge']>;
    nodes: Array<ResolversParentTypes['NamedFigure']>;
  };
  NamedFigureEdge: Omit<NamedFigureEdge, 'node'> & { node: ResolversParentTypes['NamedFigure'] };
  FigureTable: FigureTableRecord;
  Float: Scalars['Float']['output'];
  FigureCell: FigureCellRecord;
  FigureKey: FigureKey;
  FigureCellConnection: Omit<FigureCellConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FigureCellEdge']>;
    nodes: Array<ResolversParentTypes['FigureCell']>;
  };
  FigureCellEdge: Omit<FigureCellEdge, 'node'> & { node: ResolversParentTypes['FigureCell'] };
  FigureExport: FigureExport;
  Coverage: CoverageRecord;
  CoverageRow: CoverageRowRecord;
  CoverageRowConnection: Omit<CoverageRowConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CoverageRowEdge']>;
    nodes: Array<ResolversParentTypes['CoverageRow']>;
  };
  CoverageRowEdge: Omit<CoverageRowEdge, 'node'> & { node: ResolversParentTypes['CoverageRow'] };
  AnalystBudget: AnalystBudget;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  figures?: Resolver<
    Maybe<ResolversTypes['NamedFigureConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryfiguresArgs, 'first'>
  >;
  figure?: Resolver<
    Maybe<ResolversTypes['FigureTable']>,
    ParentType,
    ContextType,
    RequireFields<QueryfigureArgs, 'input'>
  >;
  figureExport?: Resolver<
    Maybe<ResolversTypes['FigureExport']>,
    ParentType,
    ContextType,
    RequireFields<QueryfigureExportArgs, 'input' | 'format'>
  >;
  coverage?: Resolver<
    Maybe<ResolversTypes['Coverage']>,
    ParentType,
    ContextType,
    RequireFields<QuerycoverageArgs, 'year'>
  >;
  analystBudget?: Resolver<Maybe<ResolversTypes['AnalystBudget']>, ParentType, ContextType>;
};

export type NamedFigureResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['NamedFigure'] = ResolversParentTypes['NamedFigure'],
> = {
  name?: Resolver<ResolversTypes['FigureName'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FigureBasis'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['FigurePeriod'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['FigureDimensions']>, ParentType, ContextType>;
};

export type FigureDimensionsResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureDimensions'] = ResolversParentTypes['FigureDimensions'],
> = {
  dimensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamedFigureConnectionResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['NamedFigureConnection'] = ResolversParentTypes['NamedFigureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NamedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NamedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedFigureEdgeResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['NamedFigureEdge'] = ResolversParentTypes['NamedFigureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NamedFigure'], ParentType, ContextType>;
};

export type FigureTableResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureTable'] = ResolversParentTypes['FigureTable'],
> = {
  figure?: Resolver<ResolversTypes['FigureName'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<
    ResolversTypes['FigureCellConnection'],
    ParentType,
    ContextType,
    RequireFields<FigureTablecellsArgs, 'first'>
  >;
  whole?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FigureBasis'], ParentType, ContextType>;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type FigureCellResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureCell'] = ResolversParentTypes['FigureCell'],
> = {
  keys?: Resolver<Array<ResolversTypes['FigureKey']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FigureKeyResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureKey'] = ResolversParentTypes['FigureKey'],
> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureCellConnectionResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureCellConnection'] = ResolversParentTypes['FigureCellConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FigureCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FigureCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureCellEdgeResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureCellEdge'] = ResolversParentTypes['FigureCellEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureCell'], ParentType, ContextType>;
};

export type FigureExportResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['FigureExport'] = ResolversParentTypes['FigureExport'],
> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<
    ResolversTypes['CoverageRowConnection'],
    ParentType,
    ContextType,
    RequireFields<CoveragerowsArgs, 'first'>
  >;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type CoverageRowResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow'],
> = {
  reading?: Resolver<ResolversTypes['CoverageReading'], ParentType, ContextType>;
  whom?: Resolver<ResolversTypes['CoverageWhom'], ParentType, ContextType>;
  isCumulative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FigureBasis'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverageRowConnectionResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['CoverageRowConnection'] = ResolversParentTypes['CoverageRowConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CoverageRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageRowEdgeResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['CoverageRowEdge'] = ResolversParentTypes['CoverageRowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageRow'], ParentType, ContextType>;
};

export type AnalystBudgetResolvers<
  ContextType = StatisticsContext,
  ParentType extends ResolversParentTypes['AnalystBudget'] = ResolversParentTypes['AnalystBudget'],
> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refillsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = StatisticsContext> = {
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  NamedFigure?: NamedFigureResolvers<ContextType>;
  FigureDimensions?: FigureDimensionsResolvers<ContextType>;
  NamedFigureConnection?: NamedFigureConnectionResolvers<ContextType>;
  NamedFigureEdge?: NamedFigureEdgeResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureKey?: FigureKeyResolvers<ContextType>;
  FigureCellConnection?: FigureCellConnectionResolvers<ContextType>;
  FigureCellEdge?: FigureCellEdgeResolvers<ContextType>;
  FigureExport?: FigureExportResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageRowConnection?: CoverageRowConnectionResolvers<ContextType>;
  CoverageRowEdge?: CoverageRowEdgeResolvers<ContextType>;
  AnalystBudget?: AnalystBudgetResolvers<ContextType>;
};
