import { contractDesk, type ContractRequest } from './contractDesk';

const answer = contractDesk((message) => self.postMessage(message));

/** The worker that reads contracts. What the library for PDF says to itself comes in here too, and is none of ours. */
self.onmessage = ({ data }: MessageEvent<Partial<ContractRequest>>): void => {
  if (data.type === 'file' || data.type === 'text') void answer(data as ContractRequest);
};
