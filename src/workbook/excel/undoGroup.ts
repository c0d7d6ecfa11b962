import { codeOf } from './workbookError';

/**
 * Whether what Excel refused as one step of undo may go well as several. `UndoNotSupported` is what it should say: on the
 * web the same request ends in errors that name no reason (OfficeDev/office-js 6255, 6491, 6711). So every refusal of Excel's is tried
 * again; what has another reason is refused again, and says so. A cancellation and a silent Excel are no refusals.
 */
export const isWorthSeveralSteps = (error: unknown): boolean => codeOf(error) !== undefined;
