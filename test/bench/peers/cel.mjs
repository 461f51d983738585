/** Common Expression Language: one chain of conditions, parsed once, with the types of the facts declared. */
import { Environment } from "@marcbachmann/cel-js";

const BOOLEANS = [
  "suspectedScam",
  "metInPerson",
  "wouldIntroduce",
  "salesPitch",
  "claimsMeeting",
  "sharedEmployer",
  "sharedGroup",
  "interactedOnline",
];
const NUMBERS = ["messagesExchanged", "daysInContact", "mutualConnections"];

const EXPRESSION = `
  suspectedScam ? "decline"
  : metInPerson && wouldIntroduce ? "accept"
  : salesPitch && messagesExchanged < 3.0 ? "archive"
  : messagesExchanged >= 10.0 && daysInContact >= 4.0 ? "accept"
  : claimsMeeting && !metInPerson ? "ask"
  : (mutualConnections >= 10.0 ? 1 : 0) + (sharedEmployer ? 1 : 0) + (sharedGroup ? 1 : 0)
    + (interactedOnline ? 1 : 0) >= 2 ? "accept"
  : industry in ["software", "education"]
    && (mutualConnections >= 3.0 && mutualConnections <= 40.0 || sharedEmployer) ? "ask"
  : wouldIntroduce && daysInContact >= 1.0 ? "ask"
  : "archive"`;

export function make() {
  const environment = new Environment().registerVariable("industry", "string");
  for (const name of BOOLEANS) environment.registerVariable(name, "bool");
  for (const name of NUMBERS) environment.registerVariable(name, "double");
  return { decide: environment.parse(EXPRESSION), actionOf: (action) => action };
}
