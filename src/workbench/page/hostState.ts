/** How the connection to the add-in stands. */
export type HostState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly name: string; readonly functions: readonly string[] }
  | { readonly status: 'failed'; readonly reason: string };

/** The state in words, for the bar. */
export function stateInWords(state: HostState): string {
  switch (state.status) {
    case 'loading':
      return 'Add-in: loading …';
    case 'ready':
      return `${state.name}: ${state.functions.length} ${state.functions.length === 1 ? 'function' : 'functions'} ready`;
    case 'failed':
      return `Add-in: ${state.reason}`;
  }
}
