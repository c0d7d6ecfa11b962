import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { parseMetadata, type FunctionsJson } from '../../src/workbench/host/metadata';
import type { FunctionResult } from '../../src/workbench/host/types';
import { callOf, type Sheet } from './formula';
import { createOfficeNode, type OfficeNode } from './officeNode';

const SOURCE = 'src/functions/functions.ts';

/** Parley's functions under the real library, without a browser. */
export interface ParleyNode {
  readonly office: OfficeNode;
  /** What formulas show in their cells, or in the cells they spill to; all travel in one message. */
  evaluate(formulas: readonly string[], sheet?: Sheet): Promise<readonly FunctionResult[]>;
  close(): void;
}

/** @param built The functions' module, where it is not to be read from the source. */
export async function createParleyNode(built?: Readonly<Record<string, unknown>>): Promise<ParleyNode> {
  const { metadataJson } = await generateCustomFunctionsMetadata([SOURCE], true);
  // The build adds this to what the generator makes; see finishMetadata in webpack.config.js.
  const metadata = parseMetadata({ ...(JSON.parse(metadataJson) as FunctionsJson), allowErrorForDataTypeAny: true });
  const office = await createOfficeNode({ functions: metadata });
  // In the page these are globals of the window that the library is loaded into.
  const globals = { CustomFunctions: office.window.CustomFunctions, Office: office.window.Office };
  Object.assign(globalThis, globals);
  const functions: Readonly<Record<string, unknown>> = built ?? { ...(await import('../../src/functions/functions')) };
  for (const { name } of metadata) {
    const implementation = functions[name.toLowerCase()];
    if (typeof implementation !== 'function') throw new Error(`${SOURCE} exports no ${name.toLowerCase()}`);
    office.associate(name, (...args: unknown[]): unknown => Reflect.apply(implementation, undefined, args));
  }
  return {
    office,
    evaluate: (formulas, sheet = []) => office.call(formulas.map((formula) => callOf(formula, sheet))),
    close() {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      office.close();
    },
  };
}
