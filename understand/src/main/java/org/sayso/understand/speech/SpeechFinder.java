package org.sayso.understand.speech;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.word.RoleNouns;

/** Finds speech without a reporting verb. Stateless; safe for any number of threads. */
public final class SpeechFinder {
  private final RoleNouns roles;

  /** A finder that takes these nouns for speakers, beside names. */
  public SpeechFinder(RoleNouns roles) {
    this.roles = roles;
  }

  /** All such speech, form by form; the same words may be found in two forms, the surer first. */
  public List<Speech> find(ParsedArticle article, Quotations quotations, Mentions mentions) {
    Labels labels = new Labels(article, roles, mentions);
    return Stream.of(
            new Transcripts(article, quotations, mentions).all(),
            new Signatures(article, quotations, labels).all(),
            new Colons(article, quotations, labels).all(),
            new HeadlineEnds(article, labels).all())
        .flatMap(List::stream)
        .toList();
  }
}
