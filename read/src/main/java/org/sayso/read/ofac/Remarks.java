package org.sayso.read.ofac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.profile.Standing;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;

/**
 * What stands in the remarks, between semicolons: {@code DOB 1961; POB Oslar; a.k.a. 'The Baker';
 * Passport A12 (Iran); Linked To: BERG MILLS.} Stateless.
 */
final class Remarks {
  private static final Pattern PARTS = Pattern.compile(";\\s+|;$");
  private static final Pattern ALSO =
      Pattern.compile("(?:alt\\. )?(?<sort>[afn]\\.k\\.a\\.) [\"'](?<name>.+?)[\"']");
  private static final Pattern END = Pattern.compile("(?<![. ]\\p{L}|^\\p{L})\\.$");
  private static final Pattern ISSUER = Pattern.compile(" \\(| expires | issued |; ");
  private static final Pattern LISTING = Pattern.compile("Listing Date \\([^)]*\\):? (?<day>.+)");
  private static final Lexicon IDENTIFIERS = Lexicon.of("ofac-identifiers.tsv");

  private Remarks() {}

  /** Puts all of it into the entry; what has no slot stays a remark. */
  static void read(String words, Draft draft) {
    PARTS
        .splitAsStream(END.matcher(words.strip()).replaceFirst(""))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(part -> part(part, draft));
  }

  private static void part(String part, Draft draft) {
    Matcher also = ALSO.matcher(part);
    if (also.matches()) {
      draft.listedName(also.group("name"), Standing.WEAK);
    } else if (!labelled(part.startsWith("alt. ") ? part.substring(5) : part, draft)) {
      draft.remark(part);
    }
  }

  private static boolean labelled(String part, Draft draft) {
    if (part.startsWith("DOB ") || part.startsWith("Organization Established Date ")) {
      return birth(part.replaceFirst("DOB |Organization Established Date ", ""), part, draft);
    }
    int blank = part.indexOf(' ');
    String rest = blank < 0 ? "" : part.substring(blank + 1);
    switch (blank < 0 ? "" : part.substring(0, blank)) {
      case "POB" -> draft.place(rest);
      case "nationality", "citizen" -> draft.country(rest, part.substring(0, blank));
      case "Gender" -> draft.gender(rest);
      default -> {
        return tied(part, draft) || identifier(part, draft);
      }
    }
    return true;
  }

  private static boolean birth(String words, String part, Draft draft) {
    var date = DateWords.read(words);
    draft.birth(date);
    return date.isPresent() || draft.remark(part) == null;
  }

  private static boolean tied(String part, Draft draft) {
    Matcher listing = LISTING.matcher(part);
    if (listing.matches()) {
      boolean only = draft.programmes().size() == 1;
      draft.listed(only ? DateWords.read(listing.group("day")) : Optional.empty());
      return false;
    }
    if (part.startsWith("Nationality of Registration ")) {
      draft.country(part.substring("Nationality of Registration ".length()), "registered in");
      return true;
    }
    if (part.startsWith("Linked To: ")) {
      draft.associate(part.substring("Linked To: ".length()), "linked to");
      return true;
    }
    return false;
  }

  private static boolean identifier(String part, Draft draft) {
    for (String kind : IDENTIFIERS.column(0)) {
      if (part.startsWith(kind + " ")) {
        String value = ISSUER.split(part.substring(kind.length() + 1), 2)[0];
        draft.identifier(kind, value);
        return true;
      }
    }
    return false;
  }
}
