package org.sayso.store.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;

/**
 * An entry as a text: a line for each thing that is said of it, its kind first, its parts between
 * tabs. The same entry gives the same text.
 */
public final class EntryText {
  private final StringBuilder text = new StringBuilder();

  private EntryText() {}

  /** Everything that is said, but for the entry's number. */
  static String of(ListEntry entry) {
    String end = entry.listing().delisted().map(day -> "delisted\t" + day + "\n").orElse("");
    return standing(entry) + end;
  }

  /**
   * A fingerprint of what is said of somebody, his number included, whether he is still listed or
   * not: 32 hexadecimal digits.
   */
  public static String fingerprint(ListEntry entry) {
    return digest(entry.profile().id(), standing(entry));
  }

  private static String standing(ListEntry entry) {
    EntryText text = new EntryText();
    text.line("kind", entry.profile().kind().label());
    entry.profile().names().forEach(text::name);
    text.traits(entry.profile().traits());
    text.listing(entry.listing());
    return text.text.toString();
  }

  static String digest(String id, String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((id + "\n" + content).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void name(KnownName name) {
    String standing = name.standing().name().toLowerCase(Locale.ROOT);
    String language = name.language().orElse("");
    if (name.parts().isEmpty()) {
      line("name", standing, name.words(), language);
      return;
    }
    NameParts parts = name.parts().get();
    line(
        "name",
        standing,
        name.words(),
        language,
        parts.given().orElse(""),
        parts.patronymic().orElse(""),
        parts.family().orElse(""));
  }

  private void traits(Traits traits) {
    traits.births().forEach(birth -> line("birth", birth.value()));
    traits.places().forEach(place -> line("place", place));
    traits.countries().forEach(country -> line("country", country));
    line("gender", traits.gender().name());
    for (Tenure held : traits.tenures()) {
      line("tenure", held.role(), held.body().orElse(""), date(held.since()), date(held.until()));
    }
    for (Identifier number : traits.identifiers()) {
      line("number", number.kind(), number.value());
    }
    for (Associate tie : traits.associates()) {
      line("tie", tie.name(), tie.relation(), tie.id().orElse(""));
    }
  }

  private void listing(Listing listing) {
    listing.programmes().forEach(programme -> line("programme", programme));
    listing.listed().ifPresent(day -> line("listed", day.value()));
    listing.remarks().forEach(remark -> line("remark", remark));
  }

  private static String date(Optional<Edtf> date) {
    return date.map(Edtf::value).orElse("");
  }

  private void line(String key, String... parts) {
    text.append(key);
    for (String part : parts) {
      text.append('\t').append(escaped(part));
    }
    text.append('\n');
  }

  private static String escaped(String part) {
    return part.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
