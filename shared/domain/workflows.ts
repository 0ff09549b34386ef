/** The Serial attribute of a SKU, in the page's order; `number` is the code in the database. */
export const workflows = {
  Out: { number: 1, serialsAt: 'shipping' },
  'In/Out': { number: 2, serialsAt: 'receiving' },
  'Out in Bulk': { number: 3, serialsAt: 'shipping' },
  No: { number: 4, serialsAt: 'never' },
} as const;

export type Workflow = keyof typeof workflows;

export const workflowNames = Object.keys(workflows) as readonly Workflow[];

/** The workflow with this database code. Throws for a code that none has: the file is damaged. */
export function workflowOf(number: number): Workflow {
  const workflow = workflowNames[number - 1];
  if (workflow === undefined) throw new Error(`no workflow has the number ${number}`);
  return workflow;
}
