/** What an audit is made by where nobody says otherwise, as people type it: in the pane and on the command line alike. */
export const USUAL_TERMS = { target: '120%', threshold: '2%' } as const;
