/**
 * How firmly a clause or a noun is put, in the sense of FactBank (Saurí and Pustejovsky 2009).
 * {@link org.sayso.understand.factuality.FactualityReader} starts at a predicate, reads the signs
 * beside it (modals, negation, "reportedly", "if": {@code signs.tsv}), then climbs through the
 * words that it hangs on, each of which passes on, turns round or weakens what is put ({@code
 * embedding.tsv}: "manage to", "fail to", "plan to", "deny that"). It stops at a verb of saying: a
 * statement's content is rated as its own source puts it. It knows one sentence; what a later
 * sentence takes back is the weaver's business.
 */
package org.sayso.understand.factuality;
