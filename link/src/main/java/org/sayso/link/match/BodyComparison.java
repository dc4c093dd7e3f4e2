package org.sayso.link.match;

import java.util.Collections;
import java.util.List;
import org.sayso.link.match.Alignment.Pair;
import org.sayso.link.part.Reading;
import org.sayso.link.part.Token;
import org.sayso.link.part.TokenKind;

/**
 * Compares names of bodies, ships and things. Legal forms are folded and general words weigh
 * little; what tells one from another – names, numbers, states – must agree.
 */
final class BodyComparison {
  private static final double CONTRADICTED = 1.2;
  private static final double MORE = 1.0;
  private static final double LIGHT_MORE = 0.35;
  private static final double OTHER_NUMBER = 0.6;
  private static final double OTHER_STATE = 0.55;
  private static final double NOT_ONE = 0.64;
  private static final double A_WORD = 0.45;
  private static final double A_WORD_MORE = 0.67;
  private static final double MANY = 4;
  private static final double OTHER_FORM = 0.985;
  private static final double ONE_FORM = 0.995;
  private static final double TURNED = 0.98;
  private static final double NOTHING_OF_ITS_OWN = 0.6;

  private final Aligner aligner = new Aligner();

  NameMatch compare(Reading one, Reading other, Notes notes) {
    boolean own = one.sharesScript(other);
    Alignment all =
        own
            ? aligner.align(one.written(), other.written())
            : aligner.align(one.tokens(), other.tokens());
    NameMatch match = aligned(one, other, all, notes);
    NameMatch letters = acronym(one, other);
    return (letters.score() > match.score() ? letters : match).trusted(one, other);
  }

  private static NameMatch aligned(Reading one, Reading other, Alignment all, Notes notes) {
    double matched = 0;
    double gained = 0;
    for (Pair pair : all.pairs()) {
      matched += pair.weight();
      gained += pair.gain();
    }
    if (matched == 0) {
      return NameMatch.NONE;
    }
    double score = gained / matched * left(all, matched, notes) * forms(one, other, notes);
    score *= all.isReordered() ? TURNED : 1;
    double capped = Math.min(score, cap(all, notes));
    double run = isNumbered(all) ? 0 : RunTogether.score(one, other, capped, notes);
    return new NameMatch(Math.max(capped, run), evidence(all), all, notes.all());
  }

  private static double left(Alignment all, double matched, Notes notes) {
    Left a = new Left(all.left());
    Left b = new Left(all.right());
    double against = Math.min(all(a), all(b));
    double more = Math.abs(a.strong() - b.strong());
    double light = Math.abs(a.of(TokenKind.LIGHT) - b.of(TokenKind.LIGHT));
    if (against > 0) {
      notes.add(() -> new Explanation("contradicted", 0, a.words(), b.words(), "other words"));
    } else if (more + light > 0) {
      notes.add(
          () -> new Explanation("left out", 0.5, a.words(), b.words(), "only one side has them"));
    }
    double factor = 1 - CONTRADICTED * against / (matched + against);
    factor *= 1 - MORE * more / (matched + more);
    return Math.max(0, factor * (1 - LIGHT_MORE * light / (matched + light)));
  }

  private static double all(Left left) {
    return left.strong() + left.of(TokenKind.LIGHT);
  }

  private static double forms(Reading one, Reading other, Notes notes) {
    if (one.forms().equals(other.forms())) {
      return 1;
    }
    boolean both = !one.forms().isEmpty() && !other.forms().isEmpty();
    boolean shared = !Collections.disjoint(one.forms(), other.forms());
    double factor = both && !shared ? OTHER_FORM : ONE_FORM;
    notes.add(
        () ->
            new Explanation(
                "legal form",
                factor,
                String.join(", ", one.forms().stream().sorted().toList()),
                String.join(", ", other.forms().stream().sorted().toList()),
                "forms of companies weigh little"));
    return factor;
  }

  private static double cap(Alignment all, Notes notes) {
    Left a = new Left(all.left());
    Left b = new Left(all.right());
    double cap = 1;
    if (a.of(TokenKind.NUMBER) + b.of(TokenKind.NUMBER) > 0) {
      notes.add(() -> new Explanation("number", 0, a.words(), b.words(), "numbers must agree"));
      cap = OTHER_NUMBER;
    }
    if (a.of(TokenKind.PLACE) > 0 && b.of(TokenKind.PLACE) > 0) {
      notes.add(() -> new Explanation("state", 0, a.words(), b.words(), "other states"));
      cap = Math.min(cap, OTHER_STATE);
    }
    if (Math.min(a.strong(), b.strong()) > 0.5) {
      cap = Math.min(cap, NOT_ONE);
    }
    double more = Math.abs(a.strong() - b.strong());
    if (more >= A_WORD && matched(all) < MANY * more) {
      cap = Math.min(cap, A_WORD_MORE);
    }
    if (all.pairs().stream().noneMatch(p -> tells(p.one()) || tells(p.other()))) {
      notes.add(() -> new Explanation("thin", 0.6, "", "", "no word that tells it from others"));
      cap = Math.min(cap, NOTHING_OF_ITS_OWN);
    }
    return cap;
  }

  private static boolean isNumbered(Alignment all) {
    return new Left(all.left()).of(TokenKind.NUMBER) + new Left(all.right()).of(TokenKind.NUMBER)
        > 0;
  }

  private static double matched(Alignment all) {
    double sum = 0;
    for (Pair p : all.pairs()) {
      sum += p.weight();
    }
    return sum;
  }

  private static boolean tells(Token token) {
    return token.kind() != TokenKind.LIGHT;
  }

  /** "OFM" beside "Orlen Fish Market". */
  private static NameMatch acronym(Reading one, Reading other) {
    NameMatch match = letters(one, other);
    return match.score() > 0 ? match : letters(other, one);
  }

  private static NameMatch letters(Reading shorter, Reading longer) {
    List<Token> states = of(shorter, TokenKind.PLACE);
    List<Token> names = shorter.tokens().stream().filter(t -> !states.contains(t)).toList();
    if (names.size() != 1 || names.get(0).length() < 3 || longer.tokens().size() < 3) {
      return NameMatch.NONE;
    }
    StringBuilder initials = new StringBuilder();
    longer.tokens().stream()
        .filter(t -> t.kind() != TokenKind.JOINT)
        .forEach(t -> initials.append(t.text().charAt(0)));
    if (!initials.toString().equals(names.get(0).text())) {
      return NameMatch.NONE;
    }
    double score = names.get(0).length() == 3 ? 0.76 : 0.82;
    Explanation note =
        new Explanation("acronym", score, names.get(0).text(), initials.toString(), "initials");
    Alignment none = new Alignment(List.of(), shorter.tokens(), longer.tokens());
    return new NameMatch(score, names.get(0).length() / 3.0, none, List.of(note));
  }

  private static List<Token> of(Reading reading, TokenKind kind) {
    return reading.tokens().stream().filter(t -> t.kind() == kind).toList();
  }

  private static double evidence(Alignment all) {
    double sum = 0;
    for (Pair p : all.pairs()) {
      double rare = p.one().known() && p.other().known() ? 0.8 : 1.3;
      sum += p.gain() * rare * Math.min(1.5, p.one().length() / 6.0);
    }
    return sum;
  }
}
