package org.sayso.understand.mention;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;

/** What somebody on one side of an event is, as far as it matters for what they can do. */
public enum Standing {
  /** A country or a body of state. */
  STATE,
  /** Another organisation, or a name of which no more is known. */
  BODY,
  /** A person with a name, or a "he" or "she". */
  FIGURE,
  /** People without a name. */
  PEOPLE,
  /** A named place; a country is one too. */
  LAND,
  /** What cannot act. */
  THING,
  /** Nobody is told. */
  NOBODY;

  private static final Set<Standing> PUBLIC = EnumSet.of(STATE, BODY);
  private static final Set<Standing> WHO = EnumSet.of(FIGURE, PEOPLE);
  private static final Set<Standing> PARTY = EnumSet.of(STATE, BODY, FIGURE, PEOPLE);

  /** Of a mention that is settled: itself, or what it takes its meaning from. */
  public static Set<Standing> of(Mention mention) {
    boolean single = mention.form() != MentionForm.NOMINAL;
    return switch (mention.schema()) {
      case COUNTRY -> EnumSet.of(STATE, LAND);
      case PUBLIC_BODY -> EnumSet.of(STATE);
      case ORGANIZATION, COMPANY -> EnumSet.of(BODY);
      case PERSON -> EnumSet.of(single ? FIGURE : PEOPLE);
      case GROUP -> EnumSet.of(PEOPLE);
      case PLACE -> EnumSet.of(LAND);
      case EVENT, DOCUMENT, PRODUCT -> EnumSet.of(THING);
    };
  }

  /**
   * The kinds that a cell of {@code sides.tsv} allows: {@code state|land}; {@code public} are
   * states and bodies, {@code who} figures and people, {@code party} all four. Fails where a word
   * is none of these.
   */
  public static Set<Standing> allowed(String cell) {
    Set<Standing> all = EnumSet.noneOf(Standing.class);
    Arrays.stream(cell.split("\\|")).forEach(word -> all.addAll(meant(word)));
    return all;
  }

  private static Set<Standing> meant(String word) {
    return switch (word) {
      case "public" -> PUBLIC;
      case "who" -> WHO;
      case "party" -> PARTY;
      default -> EnumSet.of(valueOf(word.toUpperCase(Locale.ROOT)));
    };
  }
}
