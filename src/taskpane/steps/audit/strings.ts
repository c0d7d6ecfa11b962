export const AUDIT = { title: 'Auditing the rates', what: 'Setting each rate beside its benchmark' } as const;
