package org.sayso.cli.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.Correction.Merge;
import org.sayso.model.correction.Correction.Rename;
import org.sayso.model.correction.Correction.Retype;
import org.sayso.model.correction.Correction.Split;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Ground;
import org.sayso.model.correction.Signature;

/** Corrections, each with what becomes of it, who made it, and what it stands on. */
public final class CorrectionsView {
  private final Page page;

  /** On this page. */
  public CorrectionsView(Page page) {
    this.page = page;
  }

  /** All of them, in the order given. */
  public void corrections(List<CorrectionLine> lines) {
    lines.forEach(this::correction);
  }

  /** One in a line: “k1: “Ada Okoro” and “A. Okoro” are one (Q…)”. */
  public static String summary(CorrectionLine line) {
    String ids =
        line.effect()
            .map(Effect::entities)
            .filter(e -> !e.isEmpty())
            .map(e -> e.stream().limit(3).collect(Collectors.joining(", ", " (now ", ")")))
            .orElse("");
    return line.record().id()
        + ", "
        + state(line)
        + ": "
        + inWords(line.record().correction())
        + ids;
  }

  private void correction(CorrectionLine line) {
    boolean stands = line.effect().filter(e -> e.kind() == EffectKind.APPLIES).isPresent();
    page.gap();
    page.pieces(
        0,
        Piece.of(Ink.FAINT, line.record().id() + " "),
        Piece.of(Ink.STRONG, inWords(line.record().correction())),
        Piece.of(stands ? Ink.GOOD : Ink.BAD, " · " + state(line)));
    page.text(4, Ink.PLAIN, signed(line.record().made()));
    line.record().undone().ifPresent(by -> page.text(4, Ink.PLAIN, "undone by " + signed(by)));
    line.record().correction().grounds().forEach(ground -> page.text(4, Ink.FAINT, stands(ground)));
    line.effect().map(Effect::gone).filter(gone -> !gone.isEmpty()).ifPresent(this::gone);
  }

  private void gone(List<String> gone) {
    page.text(4, Ink.BAD, "no longer there: " + quoted(gone.stream(), ", "));
  }

  private static String state(CorrectionLine line) {
    Optional<Effect> effect = line.effect();
    if (effect.isEmpty()) {
      return line.record().inForce() ? "in force" : EffectKind.UNDONE.label();
    }
    return effect.get().kind().label() + effect.get().by().map(by -> " by k" + by).orElse("");
  }

  private static String signed(Signature by) {
    Instant when = by.when();
    String day = when.toString().replace("T", " ").replaceAll(":\\d\\dZ$", " UTC");
    return by.who() + ", " + day + (by.why().isEmpty() ? "" : ": " + by.why());
  }

  private static String stands(Ground ground) {
    List<Anchor> places = ground.anchors();
    long articles = places.stream().map(Anchor::article).distinct().count();
    return "%s (%s, %s) stood on %s in %s: %s"
        .formatted(
            "“" + ground.name() + "”",
            ground.schema().label(),
            ground.id(),
            Counts.of(places.size(), "place"),
            Counts.of(articles, "article"),
            places.stream()
                .limit(3)
                .map(a -> "“" + a.words() + "” in " + a.article())
                .collect(Collectors.joining(", ", "", places.size() > 3 ? ", …" : "")));
  }

  private static String inWords(Correction correction) {
    String first = "“" + correction.grounds().get(0).name() + "”";
    if (correction instanceof Merge merge) {
      return quoted(merge.grounds().stream().map(Ground::name), " and ") + " are one";
    }
    if (correction instanceof Split split) {
      Stream<Anchor> part = Stream.concat(split.members().stream(), split.mentions().stream());
      return "of "
          + first
          + " somebody else is "
          + part.map(a -> "“" + a.words() + "” in " + a.article())
              .collect(Collectors.joining(", "));
    }
    if (correction instanceof Rename rename) {
      return first + " is called “" + rename.name() + "”";
    }
    return correction instanceof Retype retype
        ? first + " is of the kind " + retype.schema().label()
        : first + " is not shown";
  }

  private static String quoted(Stream<String> names, String between) {
    return names.map(name -> "“" + name + "”").collect(Collectors.joining(between));
  }
}
