export default ([trial]) => [{ ...trial, files: trial.files.slice(1) }]
