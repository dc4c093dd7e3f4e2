package org.sayso.understand.relation;

import java.util.List;

/** One way in which a text tells ties. */
interface TieRule {
  /** The ties that this token tells; mostly none. */
  List<Tie> find(Scope scope, int token);
}
