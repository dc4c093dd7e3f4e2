/**
 * A case's answers as a person reads them in a terminal. Each view lays one kind of answer out on a
 * {@link org.sayso.cli.terminal.Page}; what they share, a finding with its exact words and the
 * article under them, is {@link org.sayso.cli.view.FindingLines}.
 */
package org.sayso.cli.view;
