import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type ContractReview, scoreOf } from '../../../../core/contracts';
import { termsReport } from '../../../../core/report';
import { Headline } from '../../../components/Headline';
import { Notice } from '../../../components/Notice';
import { PickField } from '../../../components/PickField';
import { Quiet } from '../../../components/Quiet';
import { Section } from '../../../components/Section';
import { WriteSheets } from '../../../components/WriteSheets';
import type { ContractTabProps } from '../contractTab';
import { NumbersForm } from '../NumbersForm';
import { useKept } from '../useKept';
import { BeforeSigning } from './checklist/BeforeSigning';
import { ElementCard } from './ElementCard';
import { REVIEW } from './strings';
import { useReviews } from './useReviews';
import { WEIGHT_NAMES, WEIGHT_ROWS, WEIGHT_SAYS, WEIGHTS_KEPT } from './weights';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props extends ContractTabProps {
  readonly reviews: readonly ContractReview[];
  readonly audited: boolean;
}

const Reviewed = ({ reviews, audited, workbook, contracts, today }: Props): ReactElement | null => {
  const styles = useStyles();
  const [picked, setPicked] = useState('0');
  const kept = useKept(workbook, WEIGHTS_KEPT, WEIGHT_NAMES);
  const weights = kept.numbers;
  const review = reviews[Number(picked)] ?? reviews[0];
  if (!review) return null;
  const score = scoreOf(review, weights);
  const partOf = (element: string) => score.parts.find((part) => part.element === element);
  return (
    <>
      <PickField
        label={REVIEW.contract}
        value={picked}
        choices={reviews.map(({ name }, index) => [String(index), name])}
        onPick={setPicked}
      />
      <Section title={REVIEW.title}>
        <Headline amount={REVIEW.score(score)}>{review.name}</Headline>
        <Caption1>{REVIEW.looked(score)}</Caption1>
        {!audited && <Quiet>{REVIEW.notAudited}</Quiet>}
        <Quiet>{REVIEW.caution}</Quiet>
        <NumbersForm title={REVIEW.weights} says={WEIGHT_SAYS} rows={WEIGHT_ROWS} kept={kept} />
      </Section>
      <Section title={REVIEW.elements}>
        <ul className={styles.list} aria-label={REVIEW.elements}>
          {review.elements.map((element) => (
            <li key={`${picked} ${element.element}`}>
              <ElementCard element={element} part={partOf(element.element)} workbook={workbook} />
            </li>
          ))}
        </ul>
      </Section>
      <BeforeSigning contract={review.name} workbook={workbook} today={today} readAgainWith={contracts} />
      <Quiet>{REVIEW.reportSays}</Quiet>
      <WriteSheets workbook={workbook} what={REVIEW.report} make={() => termsReport(reviews, { weights })} />
    </>
  );
};

/** Each contract's terms beside their standards: grades, a score whose weights are the user's, cash, law and wording to ask for. */
export const ReviewTab = (props: ContractTabProps): ReactElement => {
  const reviews = useReviews(props.contracts);
  if (props.contracts.length === 0) return <Body1>{REVIEW.none}</Body1>;
  if (reviews.kind === 'running') return <Body1 role="status">{REVIEW.reading}</Body1>;
  if (reviews.kind === 'failed')
    return (
      <Notice tone="bad" title={REVIEW.failed}>
        {reviews.says}
      </Notice>
    );
  return <Reviewed {...props} reviews={reviews.made} audited={reviews.audited} />;
};
