/** A service that decides by the policy in the request. Its shape is checked with the JSON Schema that the package ships. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { type FastifyInstance, fastify } from "fastify";
import { evaluate, explain, type Facts, InputError, type Issue, parsePolicy } from "know-and-trust";
import policySchema from "know-and-trust/policy.schema.json" with { type: "json" };

const SCHEMA = "policy.schema.json";

const body = {
  type: "object",
  required: ["policy", "facts"],
  additionalProperties: false,
  properties: {
    policy: { $ref: SCHEMA },
    facts: { type: "object", additionalProperties: { type: ["boolean", "number", "string", "null"] } },
    locale: { type: "string" },
  },
};

interface Body {
  readonly policy: unknown;
  readonly facts: Facts;
  readonly locale?: string;
}

/** The service, to be listened to or injected into. */
export function service(): FastifyInstance {
  const app = fastify({ bodyLimit: 1_000_000 });

  // Fastify's own Ajv speaks draft 7 and turns "true" into true; the schema is draft 2020-12, and a wrong type is an error.
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(policySchema, SCHEMA);
  app.setValidatorCompiler(({ schema }) => ajv.compile(schema));

  app.post<{ Body: Body }>("/decide", { schema: { body } }, (request, reply) => {
    const { policy, facts, locale = "en" } = request.body;
    const parsed = parsePolicy(policy); // what no schema can say: unknown facts, empty ranges, rules called the same
    if (parsed.issues) return reply.code(422).send({ issues: parsed.issues });
    try {
      const decision = evaluate(parsed.value, facts);
      return reply.send({ decision, because: explain(parsed.value, facts, { locale }).short });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return reply.code(422).send({ issues: error.issues satisfies readonly Issue[] });
    }
  });

  return app;
}

if (import.meta.filename === process.argv[1]) {
  console.log(`listening on ${await service().listen({ port: Number(process.env["PORT"] ?? 3000) })}`);
}
