export async function handler(event) {
  return `Hello, ${event.name ?? 'World'}!`
}
