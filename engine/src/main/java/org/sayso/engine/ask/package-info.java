/**
 * How a case's answers are made. {@link org.sayso.engine.ask.CaseAnswers} takes articles from the
 * store, settles whom their findings' parties mean across the case, and arranges them: as a
 * dossier, as claims with what stands behind them, in the order of time. {@link
 * org.sayso.engine.ask.Versions} tells what changed in an article from one version to the next.
 */
package org.sayso.engine.ask;
