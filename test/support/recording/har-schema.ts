import { z } from 'zod'

/** HAR 1.2 as its specification has it: a field that is no field of HAR has to begin with `_`. */
function fields<T extends z.ZodRawShape>(shape: T) {
  return z
    .looseObject(shape)
    .refine(value => Object.keys(value).every(name => name.startsWith('_') || Object.hasOwn(shape, name)), {
      error: ({ input }) => `unknown fields: ${Object.keys(input as object)}`,
    })
}

const Size = z.number().int().min(-1)
const Ms = z.number().min(-1)
const Comment = z.string().optional()
const Named = fields({ name: z.string(), value: z.string(), comment: Comment })
const Message = {
  httpVersion: z.string(),
  cookies: z.array(fields({ name: z.string(), value: z.string() })),
  headers: z.array(Named),
  headersSize: Size,
  bodySize: Size,
}

/** https://w3c.github.io/web-performance/specs/HAR/Overview.html */
export const HarSpecification = fields({
  log: fields({
    version: z.literal('1.2'),
    creator: fields({ name: z.string().min(1), version: z.string().min(1) }),
    pages: z.array(z.never()),
    entries: z.array(
      fields({
        startedDateTime: z.iso.datetime({ offset: true }),
        time: z.number().min(0),
        request: fields({
          ...Message,
          method: z.string().min(1),
          url: z.url(),
          queryString: z.array(Named),
          postData: fields({ mimeType: z.string(), text: z.string().optional() }).optional(),
        }),
        response: fields({
          ...Message,
          status: z.number().int(),
          statusText: z.string(),
          content: fields({
            size: z.number().int().min(0),
            mimeType: z.string(),
            text: z.string().optional(),
            encoding: z.literal('base64').optional(),
          }),
          redirectURL: z.string(),
        }),
        cache: fields({}),
        timings: fields({ send: Ms, wait: Ms, receive: Ms }),
        connection: z.string().optional(),
      }),
    ),
  }),
})
