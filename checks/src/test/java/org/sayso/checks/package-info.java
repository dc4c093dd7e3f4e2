/**
 * The rules of the house, as tests. {@link org.sayso.checks.AllowedImportsTest} holds the table of
 * who may import what, {@link org.sayso.checks.PackageLoopsTest} keeps loops out, {@link
 * org.sayso.checks.HouseRulesTest} measures the sources (sizes, names, signatures, documentation),
 * {@link org.sayso.checks.DocumentsTest} and {@link org.sayso.checks.DataFilesTest} read what is
 * not code. Each rule has a planted breach that shows that it bites. Nothing here is ever disabled;
 * a rule that is wrong is changed, with a record in {@code docs/decisions}.
 */
package org.sayso.checks;
