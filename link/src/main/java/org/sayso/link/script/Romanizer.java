package org.sayso.link.script;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes names in plain Latin letters. Cyrillic goes by an own table (Ukrainian and Serbian told by
 * their letters), as do Arabic, Hebrew and Khmer; all else by ICU. Thread-safe.
 */
public final class Romanizer {
  private static final int ASCII = 128;
  private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
  private static final Pattern SERBIAN = Pattern.compile("[ђјљњћџѓќ]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("['’‘`ʹʺʻʼʽʾʿˈ´ǃ]");

  /** The script of most of the words' letters; {@code COMMON} where there are none. */
  public static UnicodeScript script(String words) {
    UnicodeScript first = UnicodeScript.COMMON;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript here = c < ASCII ? UnicodeScript.LATIN : UnicodeScript.of(c);
        if (here != UnicodeScript.LATIN) {
          return here;
        }
        first = here;
      }
    }
    return first;
  }

  /** Lower case, as it is written, without accents where the script knows letters without. */
  public static String plain(String words) {
    String lower = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SIGNS.matcher(lower).replaceAll("");
  }

  /** Lower case letters a to z, digits, and whatever is neither; "Đorđe" is "djordje". */
  public String latin(String words) {
    if (isAscii(words)) {
      return words.toLowerCase(Locale.ROOT).replace("'", "").replace("`", "");
    }
    String plain = plain(words).replace("đ", "dj");
    String written =
        switch (script(plain)) {
          case LATIN, COMMON -> plain;
          case CYRILLIC -> cyrillic(plain).write(plain);
          case ARABIC, HEBREW -> Tables.ARABIC.write(MARKS.matcher(plain).replaceAll(""));
          case KHMER -> Tables.KHMER.write(plain);
          default -> Icu.latin(plain);
        };
    return ascii(written);
  }

  private Letters cyrillic(String words) {
    if (UKRAINIAN.matcher(words).find()) {
      return Tables.UKRAINIAN;
    }
    return SERBIAN.matcher(words).find() ? Tables.SERBIAN : Tables.RUSSIAN;
  }

  private static String ascii(String words) {
    String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String latin = isAscii(bare) ? bare : Icu.ascii(bare);
    return SIGNS.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Loaded at the first name that needs them. */
  private static final class Tables {
    private static final Letters RUSSIAN = new Letters("match/cyrillic.tsv", 1);
    private static final Letters UKRAINIAN = new Letters("match/cyrillic.tsv", 2);
    private static final Letters SERBIAN = new Letters("match/cyrillic.tsv", 3);
    private static final Letters ARABIC = new Letters("match/arabic.tsv", 2);
    private static final Letters KHMER = new Letters("match/khmer.tsv", 1);
  }

  /** Loaded at the first name that needs it: ICU costs start-up time. */
  private static final class Icu {
    private static final Transliterator TO_LATIN =
        Transliterator.getInstance(
            "Greek-Latin/BGN; Armenian-Latin/BGN; Georgian-Latin/BGN; Any-Latin");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");

    static String latin(String words) {
      return TO_LATIN.transliterate(words);
    }

    static String ascii(String words) {
      return TO_ASCII.transliterate(words);
    }
  }
}
