package org.sayso.link.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sayso.link.script.Romanizer;
import org.sayso.link.script.Skeletons;

/**
 * Makes spellings comparable: Latin letters without accents, lower case, straight apostrophes, no
 * dots, single spaces. "Vučić", "Вучић" and "VUCIC" become "vucic"; "Đorđe" becomes "djordje", as
 * Serbian and Croatian reports spell it without accents; "Зеленская" becomes "zelenskaya". Arabic
 * and Hebrew letters stay: they leave the vowels out, which no spelling brings back. Thread-safe.
 */
public final class Folding {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** The folded words; empty where nothing but marks was there. Arabic and Hebrew keep theirs. */
  public static String fold(String words) {
    String plain = plain(words);
    return isAscii(plain) || !Skeletons.isBare(Romanizer.script(plain))
        ? foldToLatin(plain)
        : bare(MARKS.matcher(plain).replaceAll(""));
  }

  /** The same in Latin letters throughout: where sounds are sought rather than spellings. */
  public static String foldToLatin(String words) {
    String plain = plain(words);
    return bare(isAscii(plain) ? plain : latin(plain));
  }

  private static String plain(String words) {
    return words.replace('’', '\'').replace('‘', '\'').replace('‑', '-');
  }

  private static String bare(String latin) {
    return SPACE.matcher(latin.toLowerCase(Locale.ROOT).replace(".", "").strip()).replaceAll(" ");
  }

  private static String latin(String words) {
    return Romanizer.script(words) == UnicodeScript.CYRILLIC
        ? Script.ROMANIZER.latin(words)
        : Script.toAscii(words);
  }

  private static boolean isAscii(String words) {
    return words.chars().allMatch(c -> c < 128);
  }

  /** Loaded at the first name that is not ASCII: ICU costs start-up time. */
  private static final class Script {
    private static final Romanizer ROMANIZER = new Romanizer();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");

    static String toAscii(String words) {
      String latin = TO_LATIN.transliterate(words);
      // ICU makes Đ a D; reports that drop accents write Dj.
      return TO_ASCII.transliterate(latin.replace("Đ", "Dj").replace("đ", "dj"));
    }
  }
}
