export type { InterestTier, LateInterest, PayDays, PromptPay, PromptPayFigures } from './promptPay';
