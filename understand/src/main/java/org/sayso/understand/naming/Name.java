package org.sayso.understand.naming;

import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;

/**
 * A name where it stands.
 *
 * @param sentence which sentence
 * @param first the index of its first token
 * @param last the index of its last token
 * @param schema what kind of thing it names
 */
public record Name(Sentence sentence, int first, int last, Schema schema) {
  /** The place of its words in the article. */
  public Span span() {
    return sentence.span(first, last);
  }

  /** Whether it is one token. */
  public boolean isSingleWord() {
    return first == last;
  }

  /** The last token as written: of a person, mostly the surname. */
  public String lastWord() {
    return sentence.token(last).text();
  }

  /** The first token as written. */
  public String firstWord() {
    return sentence.token(first).text();
  }

  /** The words, one space between them. */
  public String spaced() {
    StringBuilder words = new StringBuilder(firstWord());
    for (int i = first + 1; i <= last; i++) {
      words.append(' ').append(sentence.token(i).text());
    }
    return words.toString();
  }

  Name as(Schema other) {
    return new Name(sentence, first, last, other);
  }

  /** The mention that it makes: a name that comes down to nothing else. */
  public Mention mention() {
    return new Mention(span(), MentionForm.NAME, schema, Optional.empty());
  }
}
