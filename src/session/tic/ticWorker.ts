import { ticDesk, type TicRequest } from './ticDesk';

const answer = ticDesk((message, transfer = []) => self.postMessage(message, { transfer: [...transfer] }));

/** The worker that reads payers' files and makes packs of them. */
self.onmessage = ({ data }: MessageEvent<TicRequest>): void => void answer(data);
