import { posteriorIdkRate, riskCurve } from "know-and-trust/risk";
import type { Outgoing } from "../core/protocol";
import type { Risk } from "./state";

/** As far as the picture goes. */
export const MOST_FURTHER = 100;
/** IDK answers at which an account got restricted, as a blog post and others reported before 2012. */
export const THRESHOLD = 5;

const STEP = 4;
const COUNTS = Array.from({ length: MOST_FURTHER / STEP + 1 }, (_, i) => STEP * i);

/** The risk of being restricted, today and after more invitations, for what is set and what is out. */
export function withCurve(risk: Risk, { outstanding }: Pick<Outgoing, "outstanding">): Risk {
  const answered = Math.max(risk.answered, risk.received);
  const rate = posteriorIdkRate({ sends: answered, idks: risk.received });
  const out = Array<number>(outstanding).fill(1);
  const at = (counts: readonly number[]) =>
    riskCurve({ received: risk.received, threshold: THRESHOLD, outstanding: out, rate, counts });
  const curve = at(COUNTS);
  return { ...risk, answered, curve, now: curve[0] ?? null, then: at([risk.further])[0] ?? null };
}
