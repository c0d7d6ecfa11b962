/** What a payer’s file may hold that a spreadsheet or a page would run, or take for something else than a text. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  "=cmd|'/c calc'!A0",
  "+cmd|' /C notepad'!'A1'",
  '=HYPERLINK("http://127.0.0.1/"&A1,"Click")',
  '=WEBSERVICE("http://127.0.0.1/")',
  '=DDE("soffice";"/tmp/fees.xlsx";"A1")',
  '{=SUM(A1)}',
  '905',
  '3-4',
  '1E5',
  'TRUE',
  '#N/A',
  'two\nlines',
  '_x003D_1+1',
  '"quoted" and "=1+1"',
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)">',
  '</t></is></c><c r="A1"><f>1+1</f></c>',
  '&lt;b&gt; ]]> <!-- &#61;1+1',
];

/** What no report holds, and how it stands there: control characters are left out, and half a character is the sign of what is unknown. */
export const MENDED: readonly (readonly [given: string, written: string])[] = [
  ['a\u0001b', 'ab'],
  ['=\u00001+1', '=1+1'],
  ['a\uFFFFb', 'ab'],
  ['a\uD800b', 'a\uFFFDb'],
  ['\uDC00=1', '\uFFFD=1'],
  ['_x003D\uD800', '_x003D\uFFFD'],
];

/** Names that Excel takes for sheets. */
export const HOSTILE_SHEETS: readonly string[] = [
  '=A1+1',
  '@SUM(A1)',
  '-1',
  '{=2}',
  "cmd|' 'c!A0",
  '"&HYPERLINK("x")&"',
  '<b>&amp;<script>',
  '#REF!',
  'AB12',
];
