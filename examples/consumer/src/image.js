/**
 * Tries to get the newest image of that name. A pull that fails is no error while a local image of the name is there:
 * that is how one works offline, and how an image that is not published yet can be tried out.
 */
export async function pull(docker, image) {
  const failure = await pullFailure(docker, image)
  if (failure === undefined || (await isLocal(docker, image))) return
  throw new Error(`the image ${image} cannot be pulled, and there is no local one: ${failure}`)
}

async function pullFailure(docker, image) {
  const [, name, tag] = /^(.+):([^:/]+)$/.exec(image)
  try {
    const query = new URLSearchParams({ fromImage: name, tag })
    const progress = await docker.post(`/images/create?${query}`)
    return failureIn(progress.toString('utf8'))
  } catch (error) {
    return error.message
  }
}

// The engine has answered 200 by the time a pull fails; the failure is a line of the progress.
function failureIn(progress) {
  const lines = progress.split('\n').filter(line => line.trim() !== '')
  return lines.map(line => JSON.parse(line).error).find(error => error !== undefined)
}

async function isLocal(docker, image) {
  try {
    await docker.get(`/images/${image}/json`)
    return true
  } catch (error) {
    if (error.status === 404) return false
    throw error
  }
}
