package org.sayso.understand.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.word.RoleNouns;

/**
 * Names and roles that stand beside words and by that alone say whose they are: before a colon,
 * behind a dash.
 */
final class Labels {
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…]\\W{0,2}");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}’'.-]+(?:[\\s\\h]+\\p{Lu}[\\p{L}’'.-]*){1,3}");
  private static final Pattern APART = Pattern.compile(",|\\s*\\(");

  private static final int LONGEST = 6;
  private static final Set<Schema> NAMED =
      Set.of(
          Schema.PERSON,
          Schema.ORGANIZATION,
          Schema.COMPANY,
          Schema.PUBLIC_BODY,
          Schema.COUNTRY,
          Schema.GROUP);

  private final ParsedArticle article;
  private final Places places;
  private final RoleNouns roles;
  private final Mentions mentions;

  Labels(ParsedArticle article, RoleNouns roles, Mentions mentions) {
    this.article = article;
    this.places = new Places(article);
    this.roles = roles;
    this.mentions = mentions;
  }

  /**
   * The statement that a label makes; empty where the label names nobody who could speak.
   *
   * @param rule as it will stand in the explanation
   * @param label the name or role; what follows a comma or a bracket in it describes the speaker
   * @param mark the colon or dash
   * @param content what is said
   */
  Optional<Speech> speech(String rule, Span label, Span mark, List<Span> content) {
    return speaker(label).map(noun -> by(rule, noun, mark, content));
  }

  /**
   * The statement that a signature makes. Behind a whole sentence two to four capitalised words are
   * somebody, whether anything else knows them for a name or not.
   */
  Optional<Speech> signed(Span label, Span mark, Span content) {
    return speaker(label)
        .or(() -> isSentence(content) ? stranger(beforeComma(label)) : Optional.empty())
        .map(noun -> by("signature", noun, mark, List.of(content)));
  }

  private static Speech by(String rule, Speech.Speaker noun, Span mark, List<Span> content) {
    return new Speech(rule, noun.sentence(), noun, mark, new Evidence(content), Act.SAY);
  }

  private boolean isSentence(Span content) {
    return SENTENCE.matcher(content.in(article.text())).matches();
  }

  private Optional<Speech.Speaker> stranger(Span name) {
    return CAPITALISED.matcher(name.in(article.text())).matches()
        ? places.headOf(name)
        : Optional.empty();
  }

  /** The head of the label, where it can speak and the label is no clause. */
  Optional<Speech.Speaker> speaker(Span label) {
    Span name = beforeComma(label);
    if (name.in(article.text()).split("\\s+").length > LONGEST) {
      return Optional.empty();
    }
    return places
        .headOf(name)
        .filter(noun -> canSign(sentence(noun), noun.token()))
        .filter(noun -> isPhrase(sentence(noun), name));
  }

  /** Whether the label is the name of a body, not of a person. */
  boolean isBody(Span label) {
    return speaker(label).filter(n -> isBodyByName(sentence(n), n.token())).isPresent();
  }

  /** Whether no word but the last may be a verb: "Norland police", not "Holm blasts referee". */
  boolean isPlain(Span label) {
    return article.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> label.covers(t.span()) && t.span().end() < label.end())
        .noneMatch(t -> t.tag().matches("NNS|VB.*|IN|TO"));
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

  private Sentence sentence(Speech.Speaker noun) {
    return article.sentences().get(noun.sentence());
  }

  /** Whether the noun alone, beside a colon or a dash, says whose words stand there. */
  private boolean canSign(Sentence sentence, int noun) {
    return name(sentence, noun).filter(m -> NAMED.contains(m.schema())).isPresent()
        || roles.find(sentence.token(noun)).isPresent();
  }

  private boolean isBodyByName(Sentence sentence, int noun) {
    return name(sentence, noun).filter(m -> m.schema() != Schema.PERSON).isPresent();
  }

  private Optional<Mention> name(Sentence sentence, int noun) {
    return mentions.headedBy(sentence, noun).filter(m -> m.form() == MentionForm.NAME);
  }
}
