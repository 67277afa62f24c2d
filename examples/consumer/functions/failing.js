export async function handler(_, context) {
  await context.step('charge card', () => {
    throw new RangeError('the card was refused')
  })
}
