/**
 * Words, sentences and their syntax. {@link org.sayso.understand.language.LanguageEngine} turns an
 * article into {@link org.sayso.understand.language.ParsedArticle}: sentences of tokens with lemma,
 * part of speech and name type, and one basic dependency tree each. Everything after it reads these
 * types alone, so that another engine can take the place of CoreNLP's.
 */
package org.sayso.understand.language;
