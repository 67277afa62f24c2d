export async function handler({ timeoutSeconds }, context) {
  const options = timeoutSeconds === undefined ? {} : { TimeoutSeconds: timeoutSeconds }
  const answer = await context.waitForCallback('approval', options)
  return { approved: answer }
}
