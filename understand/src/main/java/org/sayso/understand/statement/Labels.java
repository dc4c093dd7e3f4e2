package org.sayso.understand.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;

/**
 * Names and roles that stand beside words and by that alone say whose they are: before a colon,
 * behind a dash.
 */
final class Labels {
  private static final Pattern APART = Pattern.compile(",|\\s*\\(");

  private static final int LONGEST = 6;

  private final ParsedArticle article;
  private final Places places;
  private final Voices voices;

  Labels(ParsedArticle article, Voices voices) {
    this.article = article;
    this.places = new Places(article);
    this.voices = voices;
  }

  /**
   * The statement that a label makes; empty where the label names nobody who could speak.
   *
   * @param rule as it will stand in the explanation
   * @param label the name or role; what follows a comma or a bracket in it describes the speaker
   * @param mark the colon or dash
   * @param content what is said
   */
  Optional<Draft> draft(String rule, Span label, Span mark, List<Span> content) {
    return speaker(label)
        .map(
            noun ->
                new Draft(
                    rule,
                    noun.sentence(),
                    List.of(),
                    mark,
                    new Evidence(content),
                    List.of(noun),
                    List.of(),
                    Act.SAY));
  }

  /** The head of the label, where it can speak and the label is no clause. */
  Optional<Draft.Noun> speaker(Span label) {
    Span name = beforeComma(label);
    if (name.in(article.text()).split("\\s+").length > LONGEST) {
      return Optional.empty();
    }
    return places
        .headOf(name)
        .filter(noun -> voices.canSign(sentence(noun), noun.token()))
        .filter(noun -> isPhrase(sentence(noun), name));
  }

  /** Whether the label is the name of a body, not of a person. */
  boolean isBody(Span label) {
    return speaker(label).filter(n -> voices.isBodyByName(sentence(n), n.token())).isPresent();
  }

  private Span beforeComma(Span label) {
    Matcher apart = APART.matcher(article.text()).region(label.start(), label.end());
    return apart.find() && apart.start() > label.start()
        ? new Span(label.start(), apart.start())
        : label;
  }

  private static boolean isPhrase(Sentence sentence, Span label) {
    return sentence.tokens().stream()
        .filter(t -> label.covers(t.span()))
        .noneMatch(t -> t.tag().matches("VB[DPZ]|MD|:"));
  }

  private Sentence sentence(Draft.Noun noun) {
    return article.sentences().get(noun.sentence());
  }
}
