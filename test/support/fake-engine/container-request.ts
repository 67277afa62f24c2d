import { z } from 'zod'

const Words = z
  .preprocess(value => (typeof value === 'string' ? [value] : value), z.array(z.string()))
  .nullish()

/** The part of a request to create a container that the fake understands. */
export const ContainerRequest = z.object({
  Image: z.string(),
  Cmd: Words,
  Entrypoint: Words,
  Env: z.array(z.string()).nullish(),
  Labels: z.record(z.string(), z.string()).nullish(),
  WorkingDir: z.string().nullish(),
  Tty: z.boolean().nullish(),
  Healthcheck: z.object({ Test: z.array(z.string()) }).nullish(),
  ExposedPorts: z.record(z.string(), z.object({})).nullish(),
  HostConfig: z
    .object({
      AutoRemove: z.boolean().nullish(),
      LogConfig: z.object({ Type: z.string() }).nullish(),
      Binds: z.array(z.string()).nullish(),
      Mounts: z
        .array(z.object({ Type: z.string(), Source: z.string().nullish(), Target: z.string() }))
        .nullish(),
      PublishAllPorts: z.boolean().nullish(),
      PortBindings: z
        .record(z.string(), z.array(z.object({ HostPort: z.string().nullish() })).nullable())
        .nullish(),
    })
    .nullish(),
})
export type ContainerRequest = z.infer<typeof ContainerRequest>
