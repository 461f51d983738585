/** A window without a browser, as the globals that React looks for. */
import { Window } from "happy-dom";

const window = new Window({ url: "https://allotment.example/requests" });
const { document, navigator } = window;
Object.assign(globalThis, { window, document, navigator, IS_REACT_ACT_ENVIRONMENT: true });
