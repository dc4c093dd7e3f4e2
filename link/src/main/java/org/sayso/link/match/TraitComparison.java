package org.sayso.link.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;

/** What else is known, for or against. */
final class TraitComparison {
  private static final double ID_LIFT = 0.9;
  private static final double SAME_DAY = 1.0;
  private static final double GENDER_AGAINST = 0.75;
  private static final double COUNTRY_AGAINST = 0.96;
  private static final int NEAR_YEARS = 2;

  /** One trait's word: the score that is left of 1, and how much it weighs. */
  private record Verdict(double factor, double weight, Explanation why) {}

  Match apply(NameMatch names, Traits one, Traits other, List<Explanation> why) {
    double score = names.score();
    double weight = names.weight();
    for (Verdict verdict : verdicts(one, other)) {
      score *= verdict.factor();
      weight += verdict.weight();
      why.add(verdict.why());
    }
    if (score > 0.3 && sharesIdentifier(one, other, why)) {
      score = Math.max(score, ID_LIFT + score * (1 - ID_LIFT));
      weight += 3;
    }
    return new Match(Math.min(1, score), Math.max(0, weight), why);
  }

  private static List<Verdict> verdicts(Traits one, Traits other) {
    List<Verdict> out = new ArrayList<>();
    if (!one.births().isEmpty() && !other.births().isEmpty()) {
      out.add(births(one, other));
    }
    if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
      out.add(countries(one, other));
    }
    if (!one.gender().allows(other.gender())) {
      Explanation why = why("gender", GENDER_AGAINST, one.gender(), other.gender(), "contradicted");
      out.add(new Verdict(GENDER_AGAINST, -1, why));
    }
    return out;
  }

  private static Explanation why(String f, double score, Object a, Object b, String detail) {
    return new Explanation(f, score, told(a), told(b), detail);
  }

  private static String told(Object value) {
    return value.toString().toLowerCase(Locale.ROOT);
  }

  private static Verdict births(Traits one, Traits other) {
    Verdict best = null;
    for (Edtf a : one.births()) {
      for (Edtf b : other.births()) {
        Verdict here = birth(a, b);
        best = best == null || here.factor() > best.factor() || better(here, best) ? here : best;
      }
    }
    return best;
  }

  private static boolean better(Verdict here, Verdict best) {
    return here.factor() == best.factor() && here.weight() > best.weight();
  }

  private static Verdict birth(Edtf a, Edtf b) {
    if (a.value().equals(b.value())) {
      boolean day = a.value().length() == 10;
      return verdict(SAME_DAY, day ? 2 : 1, a, b, day ? "the same day" : "the same");
    }
    boolean overlap = !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
    if (overlap) {
      return verdict(1, 0.5, a, b, "may be the same");
    }
    if (swapped(a, b)) {
      return verdict(0.98, 1, a, b, "day and month change places");
    }
    int years = Math.abs(a.earliest().getYear() - b.earliest().getYear());
    boolean about = a.value().matches(".*[~?%].*") || b.value().matches(".*[~?%].*");
    if (years == 0) {
      return verdict(0.93, -0.3, a, b, "the same year, another day");
    }
    return years <= NEAR_YEARS
        ? verdict(about ? 0.97 : 0.88, -0.5, a, b, "years close by")
        : verdict(0.72, -1.5, a, b, "contradicted");
  }

  private static Verdict verdict(double factor, double weight, Edtf a, Edtf b, String detail) {
    return new Verdict(factor, weight, why("birth date", factor, a, b, detail));
  }

  private static boolean swapped(Edtf a, Edtf b) {
    return a.value().length() == 10
        && b.value().length() == 10
        && a.value().substring(0, 4).equals(b.value().substring(0, 4))
        && a.value().substring(5, 7).equals(b.value().substring(8))
        && a.value().substring(8).equals(b.value().substring(5, 7));
  }

  private static Verdict countries(Traits one, Traits other) {
    List<String> shared = one.countries().stream().filter(other.countries()::contains).toList();
    boolean agree = !shared.isEmpty();
    Explanation why =
        new Explanation(
            "country",
            agree ? 1 : COUNTRY_AGAINST,
            String.join(", ", one.countries()),
            String.join(", ", other.countries()),
            agree ? "shared" : "none in common");
    return new Verdict(agree ? 1 : COUNTRY_AGAINST, agree ? 0.5 : -0.3, why);
  }

  private static boolean sharesIdentifier(Traits one, Traits other, List<Explanation> why) {
    for (Identifier a : one.identifiers()) {
      for (Identifier b : other.identifiers()) {
        if (bare(a).length() > 4 && bare(a).equals(bare(b)) && mayBeOne(a, b)) {
          why.add(new Explanation("identifier", 1, shown(a), shown(b), "the same number"));
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeOne(Identifier a, Identifier b) {
    return a.kind().isEmpty() || b.kind().isEmpty() || a.kind().equalsIgnoreCase(b.kind());
  }

  private static String shown(Identifier id) {
    return List.of(id.kind(), id.value()).stream()
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String bare(Identifier id) {
    return id.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
