import { BooleanNumber } from '@univerjs/presets';
import { FunctionType, type IFunctionInfo } from '@univerjs/presets/preset-sheets-core';
import type { FunctionMetadata, FunctionParameter } from '../host/types';

/** A function as the completion list and the help on arguments show it. */
export function describeFunction(namespace: string, metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${metadata.name}`,
    functionType: FunctionType.User,
    abstract: firstSentence(metadata.description),
    description: metadata.description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: describeParameter(parameter),
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

function describeParameter({ description, choices }: FunctionParameter): string {
  if (choices.length === 0) return description;
  return `${description} One of ${choices.map(({ value }) => `"${value}"`).join(', ')}.`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
