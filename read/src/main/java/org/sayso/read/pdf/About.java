package org.sayso.read.pdf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.sayso.model.text.Edtf;
import org.sayso.read.lexicon.Lexicon;

/**
 * What a document says of itself, as far as it is plausible: programs fill these fields with names
 * of files, of users and of themselves.
 */
final class About {
  private static final Pattern BEHIND_TITLE = Pattern.compile(" [|–—-] ([^|–—]{3,60})");
  private static final int FIRST_YEAR = 1990;
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3} \\p{Lu}[\\p{L}'’-]+");

  private final PDDocumentInformation info;
  private final Lexicon doubtful = Lexicon.of("document-information.tsv");

  About(PDDocumentInformation info) {
    this.info = info;
  }

  /**
   * The title: what is drawn largest where the document's own title begins with it; that title
   * where the text shows it; else what is drawn largest.
   */
  Optional<String> title(String shown, Optional<String> largest) {
    Optional<String> said = said().filter(t -> !doubtful.where("title").anyOf(1).matcher(t).find());
    boolean headed =
        said.isPresent() && largest.filter(l -> plain(said.get()).startsWith(plain(l))).isPresent();
    return headed
        ? largest
        : said.filter(t -> t.contains(" ") && plain(shown).contains(plain(t))).or(() -> largest);
  }

  /** Whom browsers print behind the title of a page, where the text names it too. */
  Optional<String> publisher(String shown, Optional<String> largest) {
    return said()
        .flatMap(t -> largest.filter(t::startsWith).map(l -> t.substring(l.length())))
        .map(BEHIND_TITLE::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .filter(p -> plain(shown).contains(plain(p)));
  }

  private Optional<String> said() {
    return Optional.ofNullable(info.getTitle()).map(t -> t.replaceAll("\\s+", " ").strip());
  }

  List<String> authors() {
    return Optional.ofNullable(info.getAuthor()).stream()
        .flatMap(a -> List.of(a.split("\\s*[;,&]\\s*|\\s+and\\s+")).stream())
        .map(String::strip)
        .filter(a -> PERSON.matcher(a).matches())
        .filter(a -> !doubtful.where("author").anyOf(1).matcher(a).find())
        .toList();
  }

  /** On the day on which the file was made, or before. */
  Optional<Edtf> published() {
    return Optional.ofNullable(info.getCreationDate())
        .map(About::day)
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < 10_000)
        .map(day -> new Edtf("../" + day));
  }

  private static LocalDate day(Calendar time) {
    ZoneId zone = time.getTimeZone().toZoneId();
    return LocalDate.ofInstant(time.toInstant(), zone);
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\d]+", " ").toLowerCase(Locale.ROOT).strip();
  }
}
