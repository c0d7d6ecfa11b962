/** A failure as a batch reports it; the client library makes an `OfficeExtension.Error` of it. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
  }
}

/** A member that no table of the object model has. */
export class MissingMember extends RichApiError {
  constructor(readonly member: string) {
    super('ApiNotFound', member, 404);
  }
}

export const itemNotFound = (): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidReference = (): RichApiError =>
  new RichApiError('InvalidReference', 'This reference is not valid for the current operation.', 400);

/** What an add-in is told when the host itself fails. */
export const generalException = (): RichApiError =>
  new RichApiError('GeneralException', 'There was an internal error while processing the request.', 500);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): RichApiError => new RichApiError('InvalidArgument', message, 400);

export const itemAlreadyExists = (): RichApiError =>
  new RichApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidOperation = (message: string): RichApiError => new RichApiError('InvalidOperation', message, 400);

export const accessDenied = (): RichApiError =>
  new RichApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
