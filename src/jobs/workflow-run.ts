/**
 * What all jobs of one attempt of a workflow share, and no job of another: a trial that was run again by itself belongs to a
 * later attempt than its plan. Outside of a workflow there is nothing of that kind.
 */
export function workflowRun(env: NodeJS.ProcessEnv, otherwise: string): string {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
  return id ? `${id}.${attempt}` : otherwise
}
