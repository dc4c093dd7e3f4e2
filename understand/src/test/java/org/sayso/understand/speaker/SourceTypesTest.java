package org.sayso.understand.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.article.Article;
import org.sayso.model.finding.SourceType;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.MentionFinder;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Participants;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.word.RoleNouns;

/** What kind of source the subject of each sentence is. */
class SourceTypesTest {
  private static final RoleNouns ROLES = new RoleNouns();
  private static final MentionFinder MENTIONS = new MentionFinder(ROLES);
  private static final SourceTypes TYPES = new SourceTypes(ROLES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Petrov replied. | NAMED",
        "Norway replied. | NAMED",
        "The Norland Group replied. | NAMED",
        "The mayor replied. | ROLE",
        "A senior official replied. | ROLE",
        "A witness replied. | ROLE",
        "Residents replied. | GROUP",
        "The mayors replied. | GROUP",
        "The ministry replied. | GROUP",
        "The company replied. | GROUP",
        "They replied. | GROUP",
        "She replied. | ROLE",
        "An anonymous caller replied. | ANONYMOUS",
        "An unnamed official replied. | ANONYMOUS",
        "A whistleblower replied. | ANONYMOUS",
        "Sources in the ministry replied. | ANONYMOUS",
        "The report replied. | DOCUMENT",
        "A leaked letter replied. | DOCUMENT",
        "The Norland Gazette replied. | OUTLET",
        "The newspaper replied. | OUTLET"
      })
  void bySubject(String text, SourceType expected) {
    Article article = TestArticles.of(text);
    ParsedArticle parsed = TestEngine.get().parse(article);
    Mentions mentions = MENTIONS.find(parsed, Quotations.of(article));
    Sentence sentence = parsed.sentences().get(0);
    int root = sentence.tree().ancestors(0).stream().reduce((a, b) -> b).orElse(0);
    int head = sentence.tree().child(root, "nsubj").orElseThrow();
    assertThat(TYPES.of(sentence, head, Participants.of(sentence, head, mentions), mentions))
        .isEqualTo(expected);
  }
}
