export default ([{ candidate: _, ...trial }]) => [trial]
