import { fail, use } from './lib.mjs'

await use()
fail(
  'invokes',
  'botocore.errorfactory.TooManyRequestsException: An error occurred (TooManyRequestsException) when calling the Invoke operation (reached max retries: 4): Rate Exceeded.',
)
