/** The made-up contract that comes with the add-in, fetched from where the pane itself came from. */
export async function sampleContract(): Promise<File> {
  const address = new URL('../../../../../assets/sample-contract.docx', import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The sample was not sent: ${response.status}.`);
  return new File([await response.blob()], 'sample-contract.docx');
}
