/**
 * What a clause holds beside its verb: who else stands in it ({@link
 * org.sayso.understand.clause.Surroundings}), and how the act is put, as done, to come or refused
 * ({@link org.sayso.understand.clause.Outlook}).
 */
package org.sayso.understand.clause;
