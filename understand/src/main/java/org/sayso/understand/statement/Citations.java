package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.word.RoleNouns;

/**
 * Who is cited: "…, the Gazette reported, citing two officials" (they say it, within the Gazette's
 * statement), "Citing two officials, the Gazette said", "Tass quoted the governor as saying".
 */
final class Citations {
  /** The rule of those who are cited: their content is the whole content of who cites them. */
  static final String CITED = "relay/cited";

  private final RoleNouns roles;

  Citations(RoleNouns roles) {
    this.roles = roles;
  }

  /** Adds to the drafts what the citations of one sentence bring, and cuts the others by it. */
  void complete(List<Draft> all, int place, Sentence sentence) {
    opening(all, place, sentence);
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        torn(all, place, sentence, token.index());
        cited(all, place, sentence, token.index());
        quoting(all, place, sentence, token.index());
      }
    }
  }

  /**
   * "citing two officials": they say what the sentence's other verb reports. Who declines to
   * comment and cites a lawsuit gives his reason: that says nothing.
   */
  private void cited(List<Draft> all, int place, Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    List<Integer> cited = cites(token) ? objects(sentence, verb) : List.of();
    Optional<Draft> host = cited.isEmpty() ? Optional.empty() : host(all, place, sentence, verb);
    if (host.isEmpty() || isTold(all, place, token)) {
      return;
    }
    all.removeIf(d -> d.sentence() == place && d.head().equals(token.span()));
    Draft shorter = host.get().withContent(without(host.get().content(), sentence, verb));
    all.set(all.indexOf(host.get()), shorter);
    all.replaceAll(
        d ->
            d.content().covers(token.span())
                ? d.withContent(without(d.content(), sentence, verb))
                : d);
    if (shorter.act() != Act.REFUSE) {
      all.add(cited(shorter, token, cited));
    }
  }

  private static boolean cites(Token token) {
    return token.tag().equals("VBG") && token.lemma().matches("cite|quote");
  }

  private static boolean isTold(List<Draft> all, int place, Token token) {
    return all.stream()
        .anyMatch(
            d -> d.sentence() == place && d.rule().equals(CITED) && d.head().equals(token.span()));
  }

  private static Draft cited(Draft host, Token cue, List<Integer> cited) {
    return new Draft(
        CITED,
        host.sentence(),
        List.of(cue.span()),
        cue.span(),
        host.content(),
        nouns(host.sentence(), cited),
        List.of(),
        Act.SAY);
  }

  private static List<Draft.Noun> nouns(int place, List<Integer> tokens) {
    return tokens.stream().map(t -> new Draft.Noun(place, t)).toList();
  }

  /** "The minister said, citing a report, that …": the parser takes the clause for the report's. */
  private void torn(List<Draft> all, int place, Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean between =
        cites(token)
            && verb >= 2
            && sentence.token(verb - 1).text().equals(",")
            && sentence.token(verb - 2).isVerb();
    List<Integer> cited = between ? objects(sentence, verb) : List.of();
    List<Integer> says = between ? speaker(sentence, verb - 2) : List.of();
    int comma = cited.isEmpty() ? -1 : comma(sentence, cited.get(cited.size() - 1));
    Optional<Span> content =
        comma < 0 || !sentence.token(comma + 1).lower().equals("that")
            ? Optional.empty()
            : Stretch.of(sentence, comma + 1, sentence.size() - 1);
    if (content.isEmpty() || says.isEmpty()) {
      return;
    }
    Span head = sentence.token(verb - 2).span();
    all.removeIf(
        d -> d.sentence() == place && (d.head().equals(token.span()) || d.head().equals(head)));
    Draft host = citing(place, head, content.get(), says);
    all.add(host);
    all.add(cited(host, token, cited));
  }

  private static Draft citing(int place, Span cue, Span content, List<Integer> says) {
    return new Draft(
        "relay/citing",
        place,
        List.of(cue),
        cue,
        Evidence.of(content),
        nouns(place, says),
        List.of(),
        Act.SAY);
  }

  private static List<Integer> speaker(Sentence sentence, int verb) {
    return Sources.subject(sentence, verb, 0)
        .map(s -> Sources.coordinated(sentence, s))
        .orElse(List.of());
  }

  private static int comma(Sentence sentence, int from) {
    for (int t = from + 1; t + 1 < sentence.size(); t++) {
      if (sentence.token(t).text().equals(",")) {
        return t;
      }
    }
    return -1;
  }

  /**
   * "Citing two officials, the Gazette said": the parser may take the officials for the subject.
   */
  private void opening(List<Draft> all, int place, Sentence sentence) {
    boolean opens = sentence.size() > 4 && sentence.token(0).lower().matches("citing|quoting");
    int comma = opens ? comma(sentence, 0) : -1;
    Optional<Draft> host =
        all.stream()
            .filter(d -> comma > 0 && d.sentence() == place)
            .filter(d -> d.head().start() > sentence.token(comma).span().start())
            .findFirst();
    Optional<Integer> says = host.flatMap(h -> sayer(h, sentence, comma));
    Optional<Integer> cited = lastNoun(sentence, comma).filter(n -> isVoice(sentence, n));
    if (says.isPresent() && cited.isPresent()) {
      Draft mended = host.get().withSources(nouns(place, List.of(says.get())));
      all.set(all.indexOf(host.get()), mended);
      all.add(cited(mended, sentence.token(0), List.of(cited.get())));
    }
  }

  /** The source where it stands behind the comma, else the noun right before the cue. */
  private static Optional<Integer> sayer(Draft host, Sentence sentence, int comma) {
    return host.sources().stream()
        .map(Draft.Noun::token)
        .filter(t -> t > comma)
        .findFirst()
        .or(() -> nounBefore(sentence, host.head(), comma));
  }

  private static Optional<Integer> nounBefore(Sentence sentence, Span word, int from) {
    return IntStream.range(from + 1, sentence.size())
        .filter(t -> sentence.token(t).span().end() <= word.start())
        .filter(t -> sentence.token(t).isNoun() || sentence.token(t).isPronoun())
        .boxed()
        .reduce((first, second) -> second);
  }

  private static Optional<Integer> lastNoun(Sentence sentence, int before) {
    return IntStream.range(1, Math.max(1, before))
        .filter(t -> sentence.token(t).isNoun())
        .boxed()
        .reduce((first, second) -> second);
  }

  /** "Tass quoted the governor as saying that …": the whole is what Tass tells. */
  private static void quoting(List<Draft> all, int place, Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    List<Integer> quoted =
        token.lemma().equals("quote") ? sentence.tree().children(verb, "obj") : List.of();
    Optional<Draft> inner =
        all.stream()
            .filter(d -> d.sentence() == place && d.head().start() > token.span().start())
            .filter(d -> d.sources().stream().anyMatch(n -> quoted.contains(n.token())))
            .findFirst();
    inner.ifPresent(
        i ->
            all.replaceAll(
                d ->
                    d.sentence() == place && d.head().equals(token.span())
                        ? d.withContent(
                            List.of(
                                Relays.cover(
                                    d.content().spans().get(0), Relays.extent(i, sentence))))
                        : d));
  }

  private List<Integer> objects(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "obj").stream()
        .flatMap(o -> Sources.coordinated(sentence, o).stream())
        .filter(o -> o > verb && isVoice(sentence, o))
        .toList();
  }

  private boolean isVoice(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.isProperNoun() || roles.find(token).isPresent();
  }

  /** The statement of the nearest reporting verb outside the phrase of "citing". */
  private static Optional<Draft> host(List<Draft> all, int place, Sentence sentence, int verb) {
    BitSet below = sentence.tree().subtree(verb);
    int at = sentence.token(verb).span().start();
    return all.stream()
        .filter(d -> d.sentence() == place && !isIn(d.head(), sentence, below))
        .filter(d -> !d.sources().isEmpty() && !d.rule().equals(CITED))
        .filter(d -> all.stream().noneMatch(o -> o != d && o.content().covers(d.head())))
        .min(Comparator.comparing((Draft d) -> Math.abs(d.head().start() - at)));
  }

  private static boolean isIn(Span word, Sentence sentence, BitSet tokens) {
    return tokens.stream().anyMatch(t -> sentence.token(t).span().equals(word));
  }

  /** The content up to "citing". */
  private static List<Span> without(Evidence content, Sentence sentence, int verb) {
    int at = sentence.token(verb).span().start();
    List<Span> kept = new ArrayList<>();
    for (Span span : content.spans()) {
      if (span.end() <= at || span.start() > at) {
        kept.add(span);
      } else if (span.start() < at) {
        kept.addAll(Relays.runs(sentence, new Span(span.start(), at), new BitSet()));
      }
    }
    return kept.isEmpty() ? content.spans() : kept;
  }
}
