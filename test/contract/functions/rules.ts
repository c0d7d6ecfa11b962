import type { IEnum, IFunction, IFunctionParameter } from 'custom-functions-metadata';

/** functions.json, as far as the rules look at it. */
export interface FunctionsJson {
  readonly functions: readonly IFunction[];
  readonly enums?: readonly IEnum[];
}

export interface FunctionUnderTest {
  readonly fn: IFunction;
  readonly enums: readonly IEnum[];
  /** Anchors of the help page. */
  readonly anchors: readonly string[];
  readonly helpPage: string;
}

type Rule = (under: FunctionUnderTest) => readonly string[];

const when = (broken: boolean, problem: string): readonly string[] => (broken ? [problem] : []);

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Excel's last column is XFD: a name of up to three letters and digits is a cell, and R1C1 is a way to name one. */
const isLikeACell = (name: string): boolean => /^[A-Z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/.test(name);

const parameterProblems = ({ name, description }: IFunctionParameter): readonly string[] =>
  when(isBlank(description), `${name} has no description`);

export const FUNCTION_RULES = {
  nameIsUpperCaseWord: ({ fn: { name } }) =>
    when(!/^[A-Z][A-Z0-9._]{2,}$/.test(name) || isLikeACell(name), `${name} is no name for a function`),

  idIsTheName: ({ fn: { id, name } }) => when(id !== name, `its id is ${id}`),

  isDescribed: ({ fn }) => [
    ...when(isBlank(fn.description), 'it has no description'),
    ...fn.parameters.flatMap(parameterProblems),
  ],

  helpLeadsToItsAnchor: ({ fn: { helpUrl = '', name }, anchors, helpPage }) => {
    const [page = '', anchor = ''] = helpUrl.split('#');
    return [
      ...when(page !== helpPage, `its help is not on ${helpPage} but ${helpUrl}`),
      ...when(anchor !== name.toLowerCase() || !anchors.includes(anchor), `there is no anchor #${anchor} for it`),
    ];
  },

  isNeitherVolatileNorStreaming: ({ fn: { options = {} } }) =>
    [
      { flag: options.volatile, name: 'volatile' },
      { flag: options.stream, name: 'stream' },
      { flag: options.supportSync, name: 'supportSync' },
    ].flatMap(({ flag, name }) => when(flag === true, `it is ${name}`)),

  // The generator leaves the type out where it is any.
  resultIsKnown: ({ fn: { result = {} } }) => [
    ...when(!['any', 'number', 'string', 'boolean'].includes(result.type ?? 'any'), 'its result has an odd type'),
    ...when(!['scalar', 'matrix', undefined].includes(result.dimensionality), 'its result is neither cell nor matrix'),
  ],

  optionalParametersComeLast: ({ fn: { parameters } }) => {
    const first = parameters.findIndex(({ optional }) => optional === true);
    return (first < 0 ? [] : parameters.slice(first))
      .filter(({ optional, repeating }) => optional !== true && repeating !== true)
      .map(({ name }) => `${name} is required but follows an optional one`);
  },

  repeatingParameterIsLast: ({ fn: { parameters } }) =>
    parameters
      .slice(0, -1)
      .filter(({ repeating }) => repeating === true)
      .map(({ name }) => `${name} repeats and is not the last`),

  choicesAreDescribed: ({ fn: { parameters }, enums }) =>
    parameters.flatMap(({ name, customEnumId }) => {
      if (customEnumId === undefined) return [];
      const values = enums.find(({ id }) => id === customEnumId)?.values ?? [];
      return [
        ...when(values.length === 0, `${name} has choices ${customEnumId}, which do not exist`),
        ...values.flatMap((value) =>
          when(isBlank(value.tooltip), `choice ${value.name} of ${name} has no description`),
        ),
      ];
    }),
} satisfies Record<string, Rule>;

export type FunctionRule = keyof typeof FUNCTION_RULES;

export const functionComplaints = (under: FunctionUnderTest): readonly string[] =>
  Object.entries(FUNCTION_RULES).flatMap(([rule, check]) =>
    check(under).map((problem) => `${under.fn.name}, ${rule}: ${problem}`),
  );
