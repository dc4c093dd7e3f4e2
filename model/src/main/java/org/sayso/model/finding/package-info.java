/**
 * What the text says. {@link org.sayso.model.finding.Statement}, {@link
 * org.sayso.model.finding.EventMention} and {@link org.sayso.model.finding.Relation} are the
 * findings; each stands on {@link org.sayso.model.text.Evidence} and carries an {@link
 * org.sayso.model.finding.Explanation}. Who takes part is a {@link
 * org.sayso.model.finding.Participant}: words, and the {@link org.sayso.model.finding.Mention} that
 * they come down to, if any. {@link org.sayso.model.finding.AnnotatedArticle} holds them all; whom
 * a mention means is settled one stage later.
 */
package org.sayso.model.finding;
