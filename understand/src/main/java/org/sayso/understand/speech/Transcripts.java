package org.sayso.understand.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.quotation.Turn;

/**
 * "KVIST: The bridge is safe." Each turn of a transcript is a statement of the voice before its
 * colon. Whoever answers as "A" is the one person whom the introduction names, if it names one.
 */
final class Transcripts {
  private static final Set<String> ANSWERS = Set.of("A", "Answer");
  private static final Pattern INTERVIEWED =
      Pattern.compile(
          "(?:interview(?:ed)?(?: with)?|(?:spoke|talked|sat down) (?:to|with)|asked) (?:\\p{L}+ ){0,3}$");

  private final ParsedArticle article;
  private final Quotations quotations;
  private final Mentions mentions;
  private final Places places;

  Transcripts(ParsedArticle article, Quotations quotations, Mentions mentions) {
    this.article = article;
    this.quotations = quotations;
    this.mentions = mentions;
    this.places = new Places(article);
  }

  List<Speech> all() {
    return quotations.turns().stream().flatMap(t -> speech(t).stream()).toList();
  }

  private Optional<Speech> speech(Turn turn) {
    Optional<Integer> place = places.sentenceAt(turn.label().start());
    Optional<Speech.Speaker> voice = voice(turn.label());
    Span colon = new Span(turn.label().end(), turn.label().end() + 1);
    Span last = turn.words().get(turn.words().size() - 1);
    boolean post = turn.label().start() > last.start();
    boolean asks = article.text().charAt(last.end() - 1) == '?';
    return place.flatMap(
        p ->
            voice.map(
                v ->
                    new Speech(
                        post ? "post" : "transcript",
                        p,
                        v,
                        colon,
                        new Evidence(turn.words()),
                        asks ? Act.ASK : Act.SAY)));
  }

  private Optional<Speech.Speaker> voice(Span label) {
    Optional<Speech.Speaker> spelled = places.headOf(label);
    return ANSWERS.contains(label.in(article.text())) ? introduced().or(() -> spelled) : spelled;
  }

  /** The only person named before the first turn, or the only one said to be interviewed. */
  private Optional<Speech.Speaker> introduced() {
    int first = quotations.turns().get(0).label().start();
    List<Mention> people =
        mentions.all().stream()
            .filter(m -> m.form() == MentionForm.NAME && m.schema() == Schema.PERSON)
            .filter(m -> m.span().end() <= first)
            .toList();
    List<Mention> asked = people.stream().filter(this::isInterviewed).toList();
    return one(asked).or(() -> one(people)).flatMap(m -> places.headOf(m.span()));
  }

  /** The fullest name, where all of these can be the same person's. */
  private Optional<Mention> one(List<Mention> people) {
    Set<String> surnames =
        people.stream().map(m -> surname(m)).collect(Collectors.toUnmodifiableSet());
    return surnames.size() == 1
        ? people.stream().reduce((a, b) -> b.span().length() > a.span().length() ? b : a)
        : Optional.empty();
  }

  private String surname(Mention person) {
    String[] words = person.span().in(article.text()).split("\\s+");
    return words[words.length - 1];
  }

  private boolean isInterviewed(Mention person) {
    String before = article.text().substring(0, person.span().start());
    Matcher matcher = INTERVIEWED.matcher(before.substring(Math.max(0, before.length() - 60)));
    return matcher.find();
  }
}
