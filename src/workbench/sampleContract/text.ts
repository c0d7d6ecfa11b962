/** A heading, or a paragraph. */
type Line = readonly ['heading' | 'text', string];

const heading = (text: string): Line => ['heading', text];
const text = (words: string): Line => ['text', words];

/** A made-up contract of the sample's fourth payer, whose row in the register is half empty: what it holds is what was not looked up. */
export const SAMPLE_CONTRACT: readonly Line[] = [
  heading('Participating Provider Agreement'),
  text(
    'This Participating Provider Agreement is made between Caprock Behavioral Network, Inc. (“Network”) and Bayou City Recovery & Counseling, LLC (“Provider”) and takes effect on July 1, 2022. It covers the Employee Assistance Program of Network’s clients.',
  ),
  text('Provider bills under tax identification number 01-2345678 and group NPI 1234567893.'),
  heading('1. Services and Authorization'),
  text(
    'Provider shall obtain prior authorization for intensive outpatient services. Network answers a request for authorization within five (5) business days of receiving it.',
  ),
  text('The first appointment is offered within three (3) business days of the member’s call.'),
  heading('2. Compensation'),
  text(
    'Network shall pay Provider according to the fixed fee schedule in Exhibit A. Network shall pay the lesser of Provider’s billed charges and the rate in Exhibit A.',
  ),
  text('Psychological testing is carved out and is paid by another vendor under its own agreement.'),
  text('Rates shall not be increased during the term except by an amendment that both parties have signed.'),
  heading('3. Claims'),
  text('Provider shall submit claims within sixty (60) days of the date of service. Later claims may be denied.'),
  text(
    'Network shall pay each clean claim within forty-five (45) days of receipt. No interest is due on late payments.',
  ),
  text(
    'Network may recover an overpayment within twenty-four (24) months of the payment, after thirty (30) days’ written notice.',
  ),
  text(
    'Provider may appeal a denial within sixty (60) days of the denial. There are two (2) levels of appeal, the second of which is decided by a reviewer of the same specialty.',
  ),
  heading('4. Members Outside of the Network’s Area'),
  text('Network may enter into a single case agreement for a member whose program is not in the network.'),
  heading('5. Term, Amendment and Termination'),
  text(
    'The initial term of this Agreement is one (1) year. It renews automatically for further terms of one year unless either party gives written notice of non-renewal at least ninety (90) days before the end of the current term.',
  ),
  text('Network may amend this Agreement upon thirty (30) days’ written notice to Provider.'),
  text('Either party may terminate this Agreement without cause upon ninety (90) days’ prior written notice.'),
  text('Provider is not obliged to take part in every product of Network.'),
  heading('6. General'),
  text('This Agreement is governed by the laws of the State of Texas.'),
  text(
    'Notices to Network are sent to Caprock Behavioral Network, Inc., Provider Contracting, 100 Example Street, Lubbock, Texas 79401.',
  ),
];
