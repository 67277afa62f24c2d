export async function handler({ items = [] }, context) {
  const total = await context.step('add up', () => items.reduce((sum, item) => sum + item.price, 0))
  const receipt = await context.step('write receipt', () => ({ total, items: items.length }))
  return receipt
}
