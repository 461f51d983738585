/** Imported first: zod would otherwise try `new Function` once, which the page's own policy forbids and reports. */
import * as z from "zod";

z.config({ jitless: true });
