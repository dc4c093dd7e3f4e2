/**
 * How sure a statement is. A rule is as sure as it was right on articles with a key: {@link
 * org.sayso.understand.confidence.RuleConfidence} keeps these shares, one row a rule.
 */
package org.sayso.understand.confidence;
